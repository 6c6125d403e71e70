package names

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// markCredits marks the people who made the article or a picture: those in a
// byline, a photo credit or a line about the editors.
func (f *finder) markCredits() {
	next := 0
	for b := range f.t.Blocks {
		block := &f.t.Blocks[b]
		if block.First == block.Last {
			continue
		}
		first, last := f.t.Sentences[block.First].First, f.t.Sentences[block.Last-1].Last
		from := f.creditFrom(first, last)
		for next < len(f.chunks) && f.chunks[next].first < last {
			c := &f.chunks[next]
			if c.Kind == dossier.Person && from >= 0 && c.first >= from {
				c.Credit = c.first < f.creditTo(from, last)
			}
			next++
		}
	}
}

// longestByline is the largest number of tokens in a byline.
const longestByline = 24

// creditFrom returns the first token of a block from which on people are
// credited, and -1 if none are.
func (f *finder) creditFrom(first, last int) int {
	n := last - first
	for i := first; i < last; i++ {
		next := ""
		if i+1 < last {
			next = f.t.Word(i + 1)
		}
		if i > first && !introduces(next) || !f.in(words.CreditOpeners, i) {
			continue
		}
		w := f.fold(i)
		switch {
		case i == first && n <= longestByline && (w == "by" && f.personAt(i+1) || words.CreditVerbs[w] && strings.EqualFold(next, "by")):
			return i
		case words.CreditNouns[w] && introduces(next) && f.creditBefore(first, i):
			return i
		case words.CreditVerbs[w] && strings.EqualFold(next, "by") && f.openingMark(first, i):
			return i
		}
	}
	if n <= longestByline && f.agencyLine(first, last) {
		return first
	}
	return -1
}

// introduces reports whether w is a word that follows a cue within a block.
func introduces(w string) bool {
	return w == ":" || strings.EqualFold(w, "by") || strings.EqualFold(w, "courtesy")
}

// creditBefore reports whether the credit that begins at token i is separate:
// at the start of the block, in brackets or a sentence.
func (f *finder) creditBefore(first, i int) bool {
	return f.openingMark(first, i) || f.capitalised(i)
}

func (f *finder) openingMark(first, i int) bool {
	if i == first {
		return true
	}
	switch f.t.Word(i - 1) {
	case "(", "[", "|", ".", "—", "–", "-", ";", "additional", "Additional":
		return true
	}
	return false
}

// creditTo returns the token at which the credit that begins at from ends.
func (f *finder) creditTo(from, last int) int {
	for i := from; i < last; i++ {
		switch f.t.Word(i) {
		case ".", ")", "]":
			return i
		}
	}
	return last
}

// agencyLine reports whether the tokens are names and agencies separated by a
// bar or a slash, without a sentence.
func (f *finder) agencyLine(first, last int) bool {
	bar, lower := false, 0
	for i := first; i < last; i++ {
		w := f.t.Word(i)
		switch {
		case w == "|" || w == "/" || w == "©":
			bar = true
		case f.t.Tokens[i].Kind == segment.Word && !f.capitalised(i):
			lower++
		}
	}
	return bar && lower <= 3
}
