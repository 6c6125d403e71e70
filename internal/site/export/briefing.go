package export

import (
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/briefing"
	"dossier/internal/site/locale"
	"dossier/internal/source/markdown"
)

// writeBriefing writes the briefing of the page for printing as Markdown for pandoc.
// Each passage is in a footnote. What comes from articles is escaped; the text of the
// front page is the editor's own Markdown.
func writeBriefing(w io.Writer, d *dossier.Dossier, in *locale.Locale) error {
	b := briefingWriter{in: in}
	b.head(d)
	if intro := introOf(d.Intro); intro != "" {
		b.section("Summary")
		b.line("%s", intro)
	}
	b.people(d)
	b.section("What happened when")
	for _, e := range briefing.Events(d.Events) {
		b.event(e)
	}
	b.end()
	b.section("Claims")
	for _, c := range briefing.Claims(d.Claims) {
		b.claim(c)
	}
	b.text.WriteString(b.notes.String())
	_, err := io.WriteString(w, b.text.String())
	return err
}

// briefingWriter gathers the text and the footnotes of a briefing.
type briefingWriter struct {
	in          *locale.Locale
	text, notes strings.Builder
	numbers     int // of footnotes
}

func (b *briefingWriter) line(format string, args ...any) {
	fmt.Fprintf(&b.text, format+"\n\n", args...)
}

// end ends a list.
func (b *briefingWriter) end() { b.text.WriteString("\n") }

func (b *briefingWriter) section(english string) {
	b.line("# %s", markdownText(b.in.Text(english)))
}

func (b *briefingWriter) head(d *dossier.Dossier) {
	b.text.WriteString("---\n")
	field := func(key, text string) {
		if text != "" {
			fmt.Fprintf(&b.text, "%s: %s\n", key, yamlText(text))
		}
	}
	title := d.Title
	if title == "" {
		title = b.in.Text("Untitled dossier")
	}
	field("title", markdownText(title)) // pandoc reads it as Markdown
	field("subtitle", markdownText(d.Subtitle))
	if !d.Edition.IsZero() {
		field("date", markdownText(b.in.Date(d.Edition)))
	}
	field("lang", b.in.Language())
	b.text.WriteString("---\n\n")
}

func (b *briefingWriter) people(d *dossier.Dossier) {
	b.section("People")
	for i, e := range d.People {
		if i == briefing.MaxPeople {
			break
		}
		line := "- **" + markdownText(e.Name) + "**"
		switch {
		case e.Record != nil && e.Record.Role != "":
			line += b.in.Comma() + markdownText(e.Record.Role)
		case len(e.Roles) > 0:
			line += b.in.Comma() + markdownText(e.Roles[0].Text) + b.note(e.Roles[0].Evidence)
		}
		if e.Record != nil && e.Record.Description != "" {
			line += ": " + markdownText(e.Record.Description)
		}
		b.text.WriteString(line + "\n")
	}
	b.end()
}

func (b *briefingWriter) event(e *dossier.Event) {
	line := "- **" + markdownText(b.date(e)) + "**: " + markdownText(e.Summary)
	for i := range e.Evidence {
		if i == briefing.Passages {
			break
		}
		line += b.note(e.Evidence[i].Evidence)
	}
	b.text.WriteString(line + "\n")
}

// date returns the date of an event in words, with its outlook.
func (b *briefingWriter) date(e *dossier.Event) string {
	date := b.in.Text("undated")
	if !e.Date.IsZero() {
		date = b.in.Date(e.Date)
	}
	if e.Outlook != dossier.Happened {
		date += " (" + b.in.Text(e.Outlook.String()) + ")"
	}
	return date
}

func (b *briefingWriter) claim(c *dossier.Claim) {
	b.line("## %s", markdownText(c.Proposition))
	state := markdownText(b.in.Text(c.Status.String()))
	state += " · " + markdownText(b.in.Count(len(c.Statements), "statement", "statements"))
	state += " · " + markdownText(b.in.Count(len(c.Independent), "independent source", "independent sources"))
	b.line("%s", state)
	if a := c.Assessment(); a != nil {
		b.line("**%s** %s", markdownText(b.in.Text(string(a.Verdict))), markdownText(a.Reason))
	}
	for _, side := range []struct {
		title string
		has   func(dossier.Stance) bool
	}{
		{"For", func(s dossier.Stance) bool { return s == dossier.Asserts }},
		{"Against", func(s dossier.Stance) bool { return s == dossier.Denies }},
		{"Neither for nor against", func(s dossier.Stance) bool { return s != dossier.Asserts && s != dossier.Denies }},
	} {
		n := 0
		for _, s := range c.Statements {
			if !side.has(s.Stance) {
				continue
			}
			if n++; n == 1 {
				b.line("### %s", markdownText(b.in.Text(side.title)))
			}
			if n <= briefing.Statements {
				b.statement(s)
			}
		}
		if n > 0 {
			b.end()
		}
		if left := n - briefing.Statements; left > 0 {
			b.line("%s", markdownText(b.in.Count(left, "statement is not shown.", "statements are not shown.")))
		}
	}
}

func (b *briefingWriter) statement(s *dossier.Statement) {
	who := b.in.Text("no source named")
	if s.Source != nil {
		who = s.Source.Name()
	}
	open, end := b.in.Quotes()
	fmt.Fprintf(&b.text, "- %s: %s%s\n", markdownText(who), markdownText(open+s.Words()+end), b.note(s.Evidence))
}

// note returns the mark of a new footnote for a passage.
func (b *briefingWriter) note(e dossier.Evidence) string {
	b.numbers++
	open, end := b.in.Quotes()
	a := e.Article
	parts := []string{markdownText(orSlug(a.Title, a.Slug))}
	if c := credit(a, b.in); c != "" && c != a.Title {
		parts = append(parts, markdownText(c))
	}
	if a.URL != "" {
		parts = append(parts, markdownText(a.URL))
	}
	mark := "[^" + strconv.Itoa(b.numbers) + "]"
	fmt.Fprintf(&b.notes, "%s: %s %s\n\n", mark, markdownText(open+e.Quote()+end), strings.Join(parts, b.in.Comma()))
	return mark
}

var wikilink = regexp.MustCompile(`\[\[(?:[^\]|\n]*\|)?([^\]|\n]*)\]\]`)

// introOf returns an editor's text without comments, and with the words of links to
// pages of the site in place of the links.
func introOf(text string) string {
	without, _ := markdown.Cut(text)
	return strings.TrimSpace(wikilink.ReplaceAllString(without, "$1"))
}
