package proposition

import (
	"strings"

	"dossier/internal/text/segment"
)

// voiceOf returns the mark of token i, of a content from token first on, by whether its
// subject does something or something is done to it: "told the board", "was told". It
// returns "" if that is not plain.
func (r *Reader) voiceOf(x *lexicon, t *segment.Text, i, first int) string {
	k := i - 1
	for k > max(first, i-maxAdverbs) && r.words.IsAdverb(r.entry(x, t.Word(k)).lower) {
		k--
	}
	if k < first {
		return ""
	}
	before, w := r.entry(x, t.Word(k)), r.entry(x, t.Word(i)).lower
	switch {
	case !r.words.IsPast(w):
		return ""
	case before.class&passive != 0:
		return done
	case k == i-1 && before.says(t.Word(k)) && i+1 < len(t.Tokens) && (r.beginsNoun(x, t, i+1) || r.entry(x, t.Word(i+1)).says(t.Word(i+1)) && t.Tokens[i+1].Kind == segment.Word):
		return does
	}
	return ""
}

// beginsNoun reports whether token i begins a noun phrase.
func (r *Reader) beginsNoun(x *lexicon, t *segment.Text, i int) bool {
	w := strings.ToLower(t.Word(i))
	return r.words.IsArticle(w) || r.words.PossessivePronouns[w] || r.entry(x, t.Word(i)).isName(t.Word(i))
}

// isWhole reports whether the number at token i is the whole of which the one before it is
// a part: nine in "eight of the nine members".
func (r *Reader) isWhole(t *segment.Text, i, first int) bool {
	k := i - 1
	if k > first && r.words.IsArticle(strings.ToLower(t.Word(k))) {
		k--
	}
	return k > first && r.words.OwnerPrepositions[strings.ToLower(t.Word(k))] && (t.Tokens[k-1].Kind == segment.Number || r.classOf(t, k-1)&numberWord != 0)
}
