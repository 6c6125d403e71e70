package export

import (
	"fmt"
	"io"
	"net/url"
	"path"
	"sort"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// Vault returns d as the notes of an Obsidian vault: a note for each article, person,
// organization, place and claim, and one for each month of the timeline. Links are
// those of Markdown, which every program that reads a folder of notes follows. A
// paragraph of an article has an ID, to which the evidence leads.
//
// The words of articles are text in it, whatever they are: no markup, embed or query
// of a plugin.
func Vault(d *dossier.Dossier, in *locale.Locale) (out []File) {
	blocks := make(map[*dossier.Article][]span.Span, len(d.Articles))
	for _, a := range d.Articles {
		blocks[a] = blocksOf(a)
	}
	add := func(path string, write func(*note)) {
		out = append(out, File{Path: path, Records: 1, write: func(w io.Writer) error {
			n := &note{in: in, path: path, blocks: blocks}
			write(n)
			_, err := io.WriteString(w, n.String())
			return err
		}})
	}
	entries := permalink.NewEntries(d.Events)
	add("index.md", func(n *note) { n.index(d, entries) })
	for _, a := range d.Articles {
		add(articleNote(a), func(n *note) { n.article(a) })
	}
	for e := range entitiesOf(d) {
		add(entityNote(e), func(n *note) { n.entity(e) })
	}
	for _, c := range d.Claims {
		add(claimNote(c), func(n *note) { n.claim(c) })
	}
	for _, m := range entries.Months {
		add(monthNote(m.Period), func(n *note) { n.month(m) })
	}
	return out
}

func noteOf(page string) string { return strings.TrimSuffix(page, ".html") + ".md" }
func articleNote(a *dossier.Article) string {
	return path.Dir(permalink.Articles) + "/" + a.Slug + ".md"
}
func entityNote(e *dossier.Entity) string {
	return path.Dir(permalink.Kind(e.Kind)) + "/" + e.Slug + ".md"
}
func claimNote(c *dossier.Claim) string   { return noteOf(permalink.Claim(c)) }
func monthNote(p permalink.Period) string { return "timeline/" + string(p) + ".md" }
func eventNote(e *dossier.Event) (path string) {
	return monthNote(permalink.PeriodOf(e.Date)) + "#^" + blockID(e.ID)
}

// blockID returns an ID that Obsidian takes for a block: Latin letters, digits and
// hyphens.
func blockID(id string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case 'a' <= r && r <= 'z', 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
			return r
		}
		return '-'
	}, id)
}

// note is a note that is being written.
type note struct {
	strings.Builder
	in     *locale.Locale
	path   string
	blocks map[*dossier.Article][]span.Span // paragraphs of the articles
}

func (n *note) line(format string, args ...any) { fmt.Fprintf(n, format+"\n", args...) }

// link returns a link to another note, with a text.
func (n *note) link(to, words string) string {
	file, fragment, _ := strings.Cut(to, "#")
	u := url.URL{Path: strings.Repeat("../", strings.Count(n.path, "/")) + file}
	address := u.EscapedPath()
	if fragment != "" {
		address += "#" + fragment
	}
	return "[" + markdownText(words) + "](<" + address + ">)"
}

// head writes the properties of a note and its title.
func (n *note) head(title string, properties ...string) {
	var b strings.Builder
	for i := 0; i+1 < len(properties); i += 2 {
		if properties[i+1] != "" {
			fmt.Fprintf(&b, "%s: %s\n", properties[i], yamlText(properties[i+1]))
		}
	}
	if b.Len() > 0 {
		n.line("---\n%s---", b.String())
	}
	n.line("# %s\n", markdownText(title))
}

func (n *note) section(english string) { n.line("\n## %s\n", markdownText(n.in.Text(english))) }

func (n *note) index(d *dossier.Dossier, entries *permalink.Entries) {
	n.head(orSlug(d.Title, n.in.Text("Untitled dossier")), "subtitle", d.Subtitle, "edition", d.Edition.String())
	list := func(title string, write func()) {
		n.section(title)
		write()
	}
	list("Timeline", func() {
		for _, m := range entries.Months {
			n.line("- %s", n.link(monthNote(m.Period), n.period(m.Period)))
		}
	})
	list("Claims", func() {
		for _, c := range d.Claims {
			n.line("- %s", n.link(claimNote(c), c.Proposition))
		}
	})
	for _, kind := range []struct {
		title string
		all   []*dossier.Entity
	}{{"People", d.People}, {"Organizations", d.Organizations}, {"Places", d.Places}} {
		list(kind.title, func() {
			for _, e := range kind.all {
				n.line("- %s", n.link(entityNote(e), e.Name))
			}
		})
	}
	list("Articles", func() {
		for _, a := range d.Articles {
			n.line("- %s", n.link(articleNote(a), orSlug(a.Title, a.Slug)))
		}
	})
}

func (n *note) period(p permalink.Period) string {
	if p.Date().IsZero() {
		return n.in.Text("Undated")
	}
	return n.in.Date(p.Date())
}

func (n *note) article(a *dossier.Article) {
	publisher := ""
	if a.Publisher != nil {
		publisher = a.Publisher.Name
	}
	n.head(orSlug(a.Title, a.Slug), "publisher", publisher, "author", a.Author, "date", a.Date.String(), "url", a.URL, "retrieved", a.Retrieved.String(), "language", a.Language, "sha256", a.SHA256)
	for i, block := range n.blocks[a] {
		n.WriteString(n.linked(a, block))
		n.line(" ^p%d\n", i+1)
	}
}

// linked returns a passage of an article with links from the names in it.
func (n *note) linked(a *dossier.Article, s span.Span) string {
	var b strings.Builder
	at := s.Start
	for _, m := range a.MentionsIn(s) {
		if m.Entity == nil || m.Span.Start < at || m.Span.End > s.End {
			continue
		}
		b.WriteString(spaced(a.Part(span.Span{Start: at, End: m.Span.Start})))
		b.WriteString(n.link(entityNote(m.Entity), m.Quote()))
		at = m.Span.End
	}
	b.WriteString(spaced(a.Part(span.Span{Start: at, End: s.End})))
	return strings.TrimSpace(b.String())
}

// spaced is [markdownText] that keeps one space at either end.
func spaced(s string) string {
	text := markdownText(s)
	if strings.HasPrefix(s, " ") {
		text = " " + text
	}
	if strings.HasSuffix(s, " ") && text != " " {
		text += " "
	}
	return text
}

// blocksOf returns the paragraphs of an article: lines without a blank line between.
func blocksOf(a *dossier.Article) (out []span.Span) {
	start, at := -1, 0
	for line := range strings.Lines(a.Prose) {
		blank := strings.TrimSpace(line) == ""
		switch {
		case blank && start >= 0:
			out, start = append(out, span.Span{Start: start, End: at}), -1
		case !blank && start < 0:
			start = at
		}
		at += len(line)
	}
	if start >= 0 {
		out = append(out, span.Span{Start: start, End: at})
	}
	return out
}

// evidence returns a link to the paragraph of a passage, in which the words are
// quoted.
func (n *note) evidence(e dossier.Evidence) string {
	blocks := n.blocks[e.Article]
	i := sort.Search(len(blocks), func(i int) bool { return blocks[i].End > e.Span.Start })
	to := articleNote(e.Article)
	if i < len(blocks) {
		to += fmt.Sprintf("#^p%d", i+1)
	}
	open, end := n.in.Quotes()
	return markdownText(open+e.Quote()+end) + " " + n.link(to, orSlug(credit(e.Article, n.in), e.Article.Slug))
}

func (n *note) entity(e *dossier.Entity) {
	role, description := "", ""
	if e.Record != nil {
		role, description = e.Record.Role, e.Record.Description
	}
	n.head(e.Name, "kind", e.Kind.String(), "role", role, "origin", e.Origin.String())
	if description != "" {
		n.line("%s\n", markdownText(description))
	}
	n.events(e.Events)
	if len(e.Statements) > 0 {
		n.section("Statements")
		for _, s := range e.Statements {
			n.statement(s)
		}
	}
	if len(e.With) > 0 {
		n.section("Appears with")
		for _, c := range e.With {
			n.line("- %s", n.link(entityNote(c.Entity), c.Entity.Name))
		}
	}
	n.section("Articles")
	for _, a := range e.Articles {
		n.line("- %s", n.link(articleNote(a), orSlug(a.Title, a.Slug)))
	}
}

func (n *note) events(all []*dossier.Event) {
	if len(all) == 0 {
		return
	}
	n.section("Timeline")
	for _, e := range all {
		n.line("- %s: %s", markdownText(n.date(e)), n.link(eventNote(e), e.Summary))
	}
}

func (n *note) date(e *dossier.Event) string {
	b := briefingWriter{in: n.in}
	return b.date(e)
}

func (n *note) statement(s *dossier.Statement) {
	who := markdownText(n.in.Text("no source named"))
	if s.Source != nil {
		who = markdownText(s.Source.Name())
		if s.Source.Entity != nil {
			who = n.link(entityNote(s.Source.Entity), s.Source.Name())
		}
	}
	n.line("- %s, %s: %s", who, markdownText(n.in.Stance(s.Stance, s.Source != nil && s.Source.Plural)), n.evidence(s.Evidence))
}

func (n *note) claim(c *dossier.Claim) {
	n.head(c.Proposition, "status", c.Status.String(), "independent_sources", fmt.Sprint(len(c.Independent)), "origin", c.Origin.String())
	if a := c.Assessment(); a != nil {
		n.line("**%s** %s\n", markdownText(n.in.Text(string(a.Verdict))), markdownText(a.Reason))
	}
	for _, s := range c.Statements {
		n.statement(s)
	}
}

func (n *note) month(m permalink.EntryMonth) {
	n.head(n.period(m.Period))
	for _, e := range m.Events {
		n.line("- %s: %s ^%s", markdownText(n.date(e)), markdownText(e.Summary), blockID(e.ID))
		for i := range e.Evidence {
			n.line("    - %s", n.evidence(e.Evidence[i].Evidence))
		}
	}
}
