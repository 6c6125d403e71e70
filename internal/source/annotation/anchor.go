package annotation

import (
	"fmt"

	"dossier/internal/text/span"
)

// Selector identifies a passage by its words.
type Selector struct {
	Quote          string // the words; never empty
	Prefix, Suffix string // the words directly before and after; may be empty
}

// Text is a text in which passages are searched for.
type Text struct {
	text string
	reading
	looser [fidelities]*reading // made when needed
}

// NewText prepares text for searching. Bytes of 0 are no part of the text, so
// that the words before and after them are joined.
func NewText(text string) *Text { return &Text{text: text, reading: read(text, exact)} }

// Words returns the words at s as they are read.
func (t *Text) Words(s span.Span) string { return read(s.Text(t.text), exact).words }

// Missing is the error for a quote that is not in the text.
type Missing struct {
	Nearest span.Span // the closest passage; empty if there is none
	Context bool      // the quote occurs, but not between this prefix and suffix
}

func (e *Missing) Error() string {
	if e.Context {
		return "the quote is in the article, but not with this prefix and suffix"
	}
	return "the quote is not in the article"
}

// Ambiguous is the error for a quote that occurs more than once.
type Ambiguous struct {
	Spans []span.Span // the occurrences, in order
}

func (e *Ambiguous) Error() string {
	return fmt.Sprintf("the quote occurs %d times in the article", len(e.Spans))
}

// Anchor returns the span of the passage that s identifies. Quotation marks,
// dashes and white space may differ if the passage is then the only one. The
// error is a [*Missing] or an [*Ambiguous].
func (t *Text) Anchor(s Selector) (span.Span, error) {
	found, all, n := t.reading.occurrences(s, exact)
	switch len(found) {
	case 0:
		if at, ok := t.looselyAt(s); ok {
			return at, nil
		}
		e := &Missing{Context: len(all) > 0}
		if e.Context {
			e.Nearest = t.span(all[0], n)
		} else {
			e.Nearest = t.nearest(read(s.Quote, exact).words)
		}
		return span.Span{}, e
	case 1:
		return t.span(found[0], n), nil
	}
	e := &Ambiguous{}
	for _, at := range found {
		e.Spans = append(e.Spans, t.span(at, n))
	}
	return span.Span{}, e
}

// occurrences returns where the text has s, and where it has its quote, which
// has n bytes.
func (r *reading) occurrences(s Selector, f fidelity) (found, all []int, n int) {
	quote, prefix, suffix := read(s.Quote, f).words, read(s.Prefix, f).words, read(s.Suffix, f).words
	all = r.find(quote)
	for _, at := range all {
		if r.between(at, len(quote), prefix, suffix) {
			found = append(found, at)
		}
	}
	return found, all, len(quote)
}

// looselyAt returns the only passage that is s if it is compared less exactly.
func (t *Text) looselyAt(s Selector) (span.Span, bool) {
	for f := alike; f < fidelities; f++ {
		if f == tight && len(read(s.Quote, f).words) < leastTight {
			break
		}
		if t.looser[f] == nil {
			r := read(t.text, f)
			t.looser[f] = &r
		}
		if found, _, n := t.looser[f].occurrences(s, f); len(found) > 0 {
			return t.looser[f].span(found[0], n), len(found) == 1
		}
	}
	return span.Span{}, false
}
