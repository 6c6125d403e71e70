// Package form reads how an English article is laid out: what kind of text it
// is, whose turn each part of a transcript is, and which lines are furniture of
// the page and no part of the article.
//
// It works on the letters and marks of the text alone, before any names or
// parts of speech are known. What it cannot see plainly, it leaves to the
// article's front matter.
package form

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Layout is how a text is laid out.
type Layout struct {
	Form  dossier.TextForm
	Title string
	// Author is who says "I" in a speech or letter; "" in other forms.
	Author string
	// Turns are the turns of a transcript in order.
	Turns []Turn
	// Correspondents are the names in the head of a message.
	Correspondents []span.Span
	// Entries are the tokens that are the times of the entries of a live blog, in
	// order.
	Entries []int
}

// Read returns the layout of t. The form that about states takes precedence
// over the guess.
func Read(t *segment.Text, about extract.About) Layout {
	l := Layout{Form: about.Form, Title: about.Title}
	if about.Author == "" {
		about.Author = authorOf(about.Title)
	}
	if about.Author == "" {
		if head := headOfText(t.Source); authorOf(head) != "" {
			about.Author, about.Title = authorOf(head), head
		}
	}
	m := readMail(t)
	l.Correspondents = m.names
	if m.author != "" {
		about.Author = m.author
	}
	turns := labelled(t, about.Form == dossier.Transcript)
	if turns == nil {
		turns = boldAnswers(t, about.Form == dossier.Transcript)
	}
	if turns == nil {
		turns = answers(t, about)
	}
	switch {
	case l.Form != dossier.Unstated:
	case m.author != "":
		l.Form = dossier.Speech
	case m.names != nil:
		l.Form = dossier.Report // whose words are whose is not known
	default:
		l.Form = guess(t, about, turns)
	}
	switch l.Form {
	case dossier.Transcript:
		l.Turns = turns
		l.hidePaper(t, about.Publisher)
	case dossier.Speech:
		l.Author = oneAuthor(about.Author)
	case dossier.Liveblog:
		l.Entries = entryTimes(t)
	}
	return l
}

// headOfText returns the lines of a text above its first sentence as one: "Statement by", "H.E. Ada Lorne".
func headOfText(text string) string {
	var head []string
	for line := range strings.Lines(text[:min(len(text), longHeading)]) {
		line = strings.TrimSpace(line)
		if isSentence(line) || len(line) > shortLine {
			break
		}
		head = append(head, line)
	}
	return strings.Join(head, " ")
}

// longHeading is the length, in bytes, of the longest head of a text.
const longHeading = 300

// guess returns the form of a text that has these turns.
func guess(t *segment.Text, about extract.About, turns []Turn) dossier.TextForm {
	switch {
	case isLiveblog(t):
		return dossier.Liveblog
	case len(turns) > 0:
		return dossier.Transcript
	case isRuling(t, about.Title):
		return dossier.Ruling
	case about.Author != "" && isSpeech(t, about.Title):
		return dossier.Speech // also where it was given to the press
	case isRelease(t):
		return dossier.Release
	}
	return dossier.Report
}

// isLiveblog reports whether several blocks, and a third of all, begin with a
// time of day.
func isLiveblog(t *segment.Text) bool {
	n, blocks := 0, 0
	for _, b := range t.Blocks {
		if b.First == b.Last {
			continue
		}
		blocks++
		if isClock(t.Word(t.Sentences[b.First].First)) {
			n++
		}
	}
	if n >= leastEntries && 3*n >= blocks {
		return true
	}
	found := entriesIn(t.Source, t.Blocks)
	return 3*len(found) >= blocks && areEntries(t.Source, found)
}

// entryTimes returns the times of day that blocks begin with.
func entryTimes(t *segment.Text) (out []int) {
	for _, b := range t.Blocks {
		if b.First == b.Last {
			continue
		}
		first := t.Sentences[b.First].First
		w := t.Word(first)
		hour, minute, ok := clockOf(w)
		if isClock(w) || ok && len(w) == 4 && hour < 24 && minute < 60 {
			out = append(out, first)
		}
	}
	return out
}

// isClock reports whether w is a time of day: "16:20", "7.45am".
func isClock(w string) bool {
	w = strings.ToLower(w)
	for _, half := range []string{"am", "pm"} {
		w = strings.TrimSuffix(w, half)
	}
	at := strings.IndexAny(w, ":.")
	return (at == 1 || at == 2) && len(w) == at+3 && strings.Trim(w[:at]+w[at+1:], "0123456789") == ""
}

// isRuling reports whether the text has the marks of a court's opinion: two
// parties joined by "v." in the title or near the start, and who joined or wrote it.
func isRuling(t *segment.Text, title string) bool {
	head := title + "\n" + t.Source[:min(len(t.Source), 1500)]
	if !strings.Contains(head, " v. ") && !strings.Contains(head, " v ") && !strings.Contains(head, " vs. ") {
		return false
	}
	for _, mark := range []string{"J., delivered", "J., filed", "JJ., joined", "J., joined", "delivered the opinion of the Court", "delivered the judgment of the court", "delivered the judgment of the Court", "IN THE COURT OF ", "IN THE HIGH COURT", "IN THE SUPREME COURT", "dissenting opinion", "Argued:", "Decided:", "Argued ", "Certiorari to the"} {
		if strings.Contains(t.Source, mark) {
			return true
		}
	}
	return false
}

// isRelease reports whether a line says that the text is for the press.
func isRelease(t *segment.Text) bool {
	head := strings.ToUpper(t.Source[:min(len(t.Source), 600)])
	return strings.Contains(head, "FOR IMMEDIATE RELEASE") || strings.Contains(head, "EMBARGOED UNTIL") || strings.Contains(head, "NEWS RELEASE") || strings.Contains(head, "PRESS RELEASE")
}

// leastOwn is the smallest share, one in so many sentences, of a speech in
// which its author says "I" or "we".
const leastOwn = 6

// isSpeech reports whether the author speaks in the text itself: its title
// calls it a speech or letter, or it begins by addressing somebody, and "I" or
// "we" is in many sentences outside quotation marks.
func isSpeech(t *segment.Text, title string) bool {
	if !hasWord(title, speechNouns) && !addresses(t) {
		return false
	}
	own := 0
	quoted := false
	for _, s := range t.Sentences {
		found := false
		for i := s.First; i < s.Last; i++ {
			switch t.Tokens[i].Kind {
			case segment.OpenQuote:
				quoted = true
			case segment.CloseQuote:
				quoted = false
			case segment.Word:
				found = found || !quoted && firstPerson[strings.ToLower(t.Word(i))]
			}
		}
		if found {
			own++
		}
	}
	return own >= 2 && leastOwn*own >= len(t.Sentences)
}

// addresses reports whether the text begins with a form of address: "Ladies and
// gentlemen", "Dear Ms. Okoye,".
func addresses(t *segment.Text) bool {
	head := strings.TrimSpace(t.Source)
	for _, opening := range openings {
		if strings.HasPrefix(head, opening) {
			return true
		}
	}
	return false
}

// oneAuthor returns the name of an author, "" if it can be that of several or
// of no person.
func oneAuthor(name string) string {
	name = strings.TrimSpace(strings.TrimPrefix(strings.TrimPrefix(name, "By "), "by "))
	if strings.ContainsAny(name, ",;&/") || hasWord(name, joins) || len(strings.Fields(name)) < 2 {
		return ""
	}
	for f := strings.Fields(name); len(f) > 2 && ranks[strings.ToLower(strings.Trim(f[0], "."))]; f = f[1:] {
		name = strings.Join(f[1:], " ")
	}
	return name
}

// hasWord reports whether a word of text is in set, whatever its case.
func hasWord(text string, set map[string]bool) bool {
	for w := range strings.FieldsFuncSeq(text, notLetter) {
		if set[strings.ToLower(w)] {
			return true
		}
	}
	return false
}
