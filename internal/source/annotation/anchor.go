package annotation

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Selector identifies a passage by its words.
type Selector struct {
	Quote          string // the words; never empty
	Prefix, Suffix string // the words directly before and after; may be empty
}

// Text is a text in which passages are searched for.
type Text struct {
	words  string // with white space folded
	starts []int  // for each byte of words, its offset in the text
}

// NewText prepares text for searching.
func NewText(text string) *Text {
	t := &Text{}
	var b strings.Builder
	b.Grow(len(text))
	space := true // drops leading white space
	for off := 0; off < len(text); {
		r, n := utf8.DecodeRuneInString(text[off:])
		off += n
		if isSpace(r) {
			if !space {
				b.WriteByte(' ')
				t.starts = append(t.starts, off-n)
			}
			space = true
			continue
		}
		space = false
		b.WriteString(text[off-n : off])
		for i := off - n; i < off; i++ {
			t.starts = append(t.starts, i)
		}
	}
	t.words = b.String()
	return t
}

// isSpace reports whether r is white space. A zero width no-break space counts as
// white space, because it can get lost when words are copied.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r == zeroWidthSpace }

const zeroWidthSpace = '\ufeff'

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

// Anchor returns the span of the passage that s identifies. The error is a
// [*Missing] or an [*Ambiguous].
func (t *Text) Anchor(s Selector) (span.Span, error) {
	quote, prefix, suffix := fold(s.Quote), fold(s.Prefix), fold(s.Suffix)
	all := t.find(quote)
	found := all
	if prefix != "" || suffix != "" {
		found = nil
		for _, at := range all {
			if t.between(at, len(quote), prefix, suffix) {
				found = append(found, at)
			}
		}
	}
	switch len(found) {
	case 0:
		e := &Missing{Context: len(all) > 0}
		if e.Context {
			e.Nearest = t.span(all[0], len(quote))
		} else {
			e.Nearest = t.nearest(quote)
		}
		return span.Span{}, e
	case 1:
		return t.span(found[0], len(quote)), nil
	}
	e := &Ambiguous{}
	for _, at := range found {
		e.Spans = append(e.Spans, t.span(at, len(quote)))
	}
	return span.Span{}, e
}

// find returns the offsets of quote in the folded words. Occurrences may overlap.
func (t *Text) find(quote string) (out []int) {
	if quote == "" {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(t.words[from:], quote)
		if i < 0 {
			return out
		}
		out = append(out, from+i)
		from += i + 1
	}
}

// between reports whether the n bytes at off have prefix before and suffix after
// them. White space in between is ignored.
func (t *Text) between(off, n int, prefix, suffix string) bool {
	before, behind := strings.TrimSuffix(t.words[:off], " "), strings.TrimPrefix(t.words[off+n:], " ")
	return strings.HasSuffix(before, prefix) && strings.HasPrefix(behind, suffix)
}

// span converts the n bytes at off in words to a span of the text.
func (t *Text) span(off, n int) span.Span {
	return span.Span{Start: t.starts[off], End: t.starts[off+n-1] + 1}
}

// fold folds the white space of s as NewText does.
func fold(s string) string {
	return whitespace.Collapse(strings.ReplaceAll(s, string(zeroWidthSpace), " "))
}
