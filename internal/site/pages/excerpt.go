package pages

import (
	"sort"
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// excerpt is a passage with its context.
type excerpt struct {
	Before, Marked, After string
	Href                  string // of the passage
	Language              string // "" if it is that of the pages
	Origin                string
	Candidates            []entityRef // of an ambiguous mention
}

// aroundMark is the maximum number of bytes shown on either side of a mark.
const aroundMark = 260

// excerpt returns a passage in its sentence, with more sentences on either
// side.
func (pc pageContext) excerpt(e dossier.Evidence, more int) excerpt {
	around := sentences(e.Article, e.Span, more)
	x := excerpt{
		Before:   e.Article.Part(span.Span{Start: around.Start, End: e.Span.Start}),
		Marked:   e.Quote(),
		After:    e.Article.Part(span.Span{Start: e.Span.End, End: around.End}),
		Href:     permalink.ToPassage(pc.path, e),
		Language: pc.foreign(e.Article.Language),
	}
	limit := aroundMark * (1 + more)
	if cut := len(x.Before) - limit; cut > 0 {
		x.Before = "… " + x.Before[wordStart(x.Before, cut):]
	}
	x.After = shortEnd(x.After, limit)
	return x
}

// sentences returns the span of the sentences that s overlaps and of more
// sentences of the same block on either side. For an article without
// segmentation, it is s and the text near it.
func sentences(a *dossier.Article, s span.Span, more int) span.Span {
	t := a.Text
	if t == nil || t.Len() == 0 {
		return span.Span{
			Start: wordStart(a.Prose, max(0, s.Start-aroundMark)),
			End:   wordEnd(a.Prose, min(len(a.Prose), s.End+aroundMark)),
		}
	}
	first := t.SentenceFrom(s.Start)
	last := sort.Search(t.Len(), func(i int) bool { return t.Sentence(i).Start >= s.End })
	out := s
	for i := max(0, first-more); i < min(t.Len(), last+more); i++ {
		if sentence := t.Sentence(i); first < last && t.BlockOf(i).Overlaps(s) {
			out.Start = min(out.Start, sentence.Start)
			out.End = max(out.End, sentence.End)
		}
	}
	return out
}

// wordStart returns the start of the first word at or after byte i, or of the
// next code point if i is in an overlong word.
func wordStart(s string, i int) int {
	if i == 0 {
		return 0
	}
	if j := strings.IndexByte(s[i:], ' '); j >= 0 && j < 40 {
		return i + j + 1
	}
	for i < len(s) && !utf8.RuneStart(s[i]) {
		i++
	}
	return i
}

// wordEnd returns the end of the last word at or before byte i, or of the code
// point before if i is in an overlong word.
func wordEnd(s string, i int) int {
	if i == len(s) {
		return i
	}
	if j := strings.LastIndexByte(s[:i], ' '); j >= 0 && i-j < 40 {
		return j
	}
	for i > 0 && !utf8.RuneStart(s[i]) {
		i--
	}
	return i
}
