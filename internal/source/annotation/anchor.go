package annotation

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Selector names a passage by its words.
type Selector struct {
	Quote          string // the words; never empty
	Prefix, Suffix string // words right before and behind; may be empty
}

// Text is a text that passages are looked for in.
type Text struct {
	words  string // white space folded
	starts []int  // of each byte of words, its offset into the text
}

// NewText makes text ready to be searched.
func NewText(text string) *Text {
	t := &Text{}
	var b strings.Builder
	b.Grow(len(text))
	space := true // white space in front is dropped
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

// isSpace reports whether r is white space. A zero width no-break space counts
// as such, since it may be lost where words are copied.
func isSpace(r rune) bool { return unicode.IsSpace(r) || r == zeroWidthSpace }

const zeroWidthSpace = '\ufeff'

// Missing is the error of words that are not in the text.
type Missing struct {
	Nearest span.Span // the passage that is most like them; empty where none is
	Context bool      // the words are there, but not between this prefix and suffix
}

func (e *Missing) Error() string {
	if e.Context {
		return "the quote is in the article, but not with this prefix and suffix"
	}
	return "the quote is not in the article"
}

// Ambiguous is the error of words that occur more than once.
type Ambiguous struct {
	Spans []span.Span // where, in order
}

func (e *Ambiguous) Error() string {
	return fmt.Sprintf("the quote occurs %d times in the article", len(e.Spans))
}

// Anchor finds the passage that s names. The error is a [*Missing] or an
// [*Ambiguous].
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

// find lists where quote stands in the folded words. Occurrences may overlap.
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

// between reports whether the n bytes at off stand between prefix and suffix;
// white space between them does not matter.
func (t *Text) between(off, n int, prefix, suffix string) bool {
	before, behind := strings.TrimSuffix(t.words[:off], " "), strings.TrimPrefix(t.words[off+n:], " ")
	return strings.HasSuffix(before, prefix) && strings.HasPrefix(behind, suffix)
}

// span is the n bytes of words at off as a span of the text.
func (t *Text) span(off, n int) span.Span {
	return span.Span{Start: t.starts[off], End: t.starts[off+n-1] + 1}
}

// fold is s with its white space as NewText leaves it.
func fold(s string) string {
	return whitespace.Collapse(strings.ReplaceAll(s, string(zeroWidthSpace), " "))
}
