package findings

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/source/finding"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// gate checks findings against the words of an article.
type gate struct {
	article *document.Article
	text    *annotation.Text
	words   string // of the article, as one reads them
	runes   []int  // byte offset of each code point of the body, and of its end
}

func newGate(a *document.Article) *gate {
	g := &gate{article: a, text: annotation.NewText(a.Words()), words: strings.ReplaceAll(a.Words(), "\x00", "")}
	for i := range a.Body {
		g.runes = append(g.runes, i)
	}
	g.runes = append(g.runes, len(a.Body))
	return g
}

// place returns the span of w if its place is given. It returns an error if the
// article has other words there.
func (g *gate) place(w *words) (s span.Span, given bool, err error) {
	if w.Start == nil && w.End == nil {
		return s, false, nil
	}
	if w.Start == nil || w.End == nil || *w.Start < 0 || *w.End <= *w.Start || *w.End >= len(g.runes) {
		return s, true, errors.New("the place given is not in the article")
	}
	s = span.Span{Start: g.runes[*w.Start], End: g.runes[*w.End]}
	if there := g.text.Words(s); there != whitespace.Collapse(w.Text) {
		return s, true, fmt.Errorf("the article has %q at the place given, not %q", cut(there), cut(w.Text))
	}
	return s, true, nil
}

// quote returns the span of the quote: the one around the place, if that is given, or
// else the only one.
func (g *gate) quote(c *common, at span.Span, given bool) (span.Span, error) {
	if whitespace.Collapse(c.Quote) == "" {
		return span.Span{}, errors.New("the finding has no quote")
	}
	s, err := g.text.Anchor(annotation.Selector{Quote: c.Quote, Prefix: c.Prefix, Suffix: c.Suffix})
	var several *annotation.Ambiguous
	switch {
	case err == nil && given && !covers(s, at):
		return s, errors.New("the quote is not at the place given")
	case err == nil:
		return s, nil
	case !errors.As(err, &several):
		return s, fmt.Errorf("the quote %q is not in the article", cut(c.Quote))
	case given:
		for _, s := range several.Spans {
			if covers(s, at) {
				return s, nil
			}
		}
		return s, errors.New("the quote is not at the place given")
	}
	return s, fmt.Errorf("the quote %q occurs %d times in the article, and no place is given", cut(c.Quote), len(several.Spans))
}

func covers(s, part span.Span) bool { return s.Start <= part.Start && part.End <= s.End }

// within returns the span of the words in the quote at q.
func (g *gate) within(q span.Span, w *words) (span.Span, error) {
	part := annotation.NewText(q.Text(g.article.Words()))
	s, err := part.Anchor(annotation.Selector{Quote: w.Text})
	if err != nil {
		var several *annotation.Ambiguous
		if errors.As(err, &several) {
			return s, fmt.Errorf("%q occurs more than once in the quote, and no place is given", cut(w.Text))
		}
		return s, fmt.Errorf("%q is not in the quote", cut(w.Text))
	}
	return span.Span{Start: q.Start + s.Start, End: q.Start + s.End}, nil
}

// find returns the quote and the span of the words in it.
func (g *gate) find(c *common, w *words) (q, s span.Span, err error) {
	s, given, err := g.place(w)
	if err != nil {
		return q, s, err
	}
	if q, err = g.quote(c, s, given); err != nil || given {
		return q, s, err
	}
	s, err = g.within(q, w)
	return q, s, err
}

// mention returns what a mention says.
func (g *gate) mention(f *mention) (m annotation.Annotation, at span.Span, err error) {
	if f.Text == "" {
		f.Text = f.Name
	}
	name := whitespace.Collapse(f.Name)
	if name == "" {
		name = whitespace.Collapse(f.Text)
	}
	switch f.Kind {
	case "person":
		m.Person = name
	case "organization":
		m.Organization = name
	case "place":
		m.Place = name
	default:
		return m, at, fmt.Errorf("unknown kind %q, want person, organization or place", f.Kind)
	}
	_, at, err = g.find(&f.common, &f.words)
	return m, at, err
}

// time returns what a time expression says. Its passage is the quote.
func (g *gate) time(f *time) (m annotation.Annotation, at span.Span, err error) {
	if f.Text == "" {
		return m, at, errors.New(`the date has no "text", its words in the article`)
	}
	if m.Date, err = edtf.Parse(f.EDTF); err != nil || m.Date.IsZero() {
		return m, at, fmt.Errorf("%q is not a date", f.EDTF)
	}
	if err = finding.CheckYear(f.Text, m.Date.String()); err != nil {
		return m, at, err
	}
	at, _, err = g.find(&f.common, &f.words)
	return m, at, err
}

// statement returns what a statement says. Its passage is its content if that is one
// piece, and else the quote.
func (g *gate) statement(f *statement) (m annotation.Annotation, at span.Span, err error) {
	if f.Source == nil || whitespace.Collapse(f.Source.Text) == "" {
		return m, at, errors.New("the statement has no source")
	}
	m.By = whitespace.Collapse(f.Source.Text)
	for _, w := range append([]words{*f.Source}, f.Via...) {
		if _, _, err := g.place(&w); err != nil {
			return m, at, err
		}
	}
	if f.Cue != nil && f.Cue.Text != "" && !finding.Has(g.words, f.Cue.Text) {
		return m, at, fmt.Errorf("%q is not in the article", cut(f.Cue.Text))
	}
	for _, v := range f.Via {
		m.Via = append(m.Via, whitespace.Collapse(v.Text))
	}
	if f.Stance != "" {
		i := slices.IndexFunc(dossier.Stances(), func(s dossier.Stance) bool { return s.String() == f.Stance })
		if i < 0 {
			return m, at, fmt.Errorf("unknown stance %q", f.Stance)
		}
		m.Stance = &dossier.Stances()[i]
	}
	if len(f.Content) == 0 {
		at, err = g.quote(&f.common, span.Span{}, false)
		return m, at, err
	}
	var quote span.Span
	for i := range f.Content {
		if quote, at, err = g.find(&f.common, &f.Content[i]); err != nil {
			return m, at, err
		}
	}
	if len(f.Content) > 1 {
		at = quote
	}
	return m, at, nil
}

// selector returns a selector of the passage at s, with as many words around it as
// are needed.
func (g *gate) selector(s span.Span) (annotation.Selector, error) {
	all := g.article.Words()
	sel := annotation.Selector{Quote: g.text.Words(s)}
	for n := 0; n <= 256; n = max(16, 2*n) {
		try := sel
		if n > 0 {
			try.Prefix, try.Suffix = lastRunes(g.text.Words(span.Span{Start: max(0, s.Start-4*n), End: s.Start}), n), firstRunes(g.text.Words(span.Span{Start: s.End, End: min(len(all), s.End+4*n)}), n)
		}
		if at, err := g.text.Anchor(try); err == nil && at.Overlaps(s) {
			return try, nil
		}
	}
	return sel, errors.New("the passage cannot be told from others with the same words")
}

// lastRunes and firstRunes return the last and first words of s, of at most n runes.
func lastRunes(s string, n int) string {
	r := []rune(strings.ToValidUTF8(s, ""))
	if len(r) <= n {
		return strings.TrimSpace(s)
	}
	s = string(r[len(r)-n:])
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[i:]
	}
	return strings.TrimSpace(s)
}

func firstRunes(s string, n int) string {
	r := []rune(strings.ToValidUTF8(s, ""))
	if len(r) <= n {
		return strings.TrimSpace(s)
	}
	s = string(r[:n])
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// cut returns the beginning of a text.
func cut(s string) string {
	const most = 60
	if r := []rune(whitespace.Collapse(s)); len(r) > most {
		return string(r[:most]) + "…"
	}
	return whitespace.Collapse(s)
}

func stanceNames() (out []any) {
	for _, s := range dossier.Stances() {
		out = append(out, s.String())
	}
	return out
}
