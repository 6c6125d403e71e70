package statements

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// longestStart is the most words that somebody says again after breaking off.
const longestStart = 4

// falseStart returns how many tokens from k on are words that the speaker of a turn says again right
// behind a dash, and the dash: 3 at "it was" in "it was -- it was shut". It is 0 if there are none.
func (w *wording) falseStart(c attribution.Range, k int) int {
	if !w.draft.plain() {
		return 0
	}
	for n := 1; n <= longestStart && k+2*n < c.Last; n++ {
		if !w.isBreak(k + n) {
			continue
		}
		for i := k; i < k+n; i++ {
			if w.Tags[i].IsMark() || w.Words[i].Lower != w.Words[i+n+1].Lower {
				return 0
			}
		}
		return n + 1
	}
	return 0
}

// isSaidAgain reports whether the token at k follows a false start, which is left out without a sign.
func (w *wording) isSaidAgain(k int) bool { return w.draft.plain() && w.isBreak(k-1) }

// isBreak reports whether a dash is at token k.
func (w *wording) isBreak(k int) bool {
	t := w.Text.Word(k)
	return strings.HasPrefix(t, "--") || t == "—" || t == "–"
}

// leansOnTalk reports whether a sentence of a turn or a speech begins with what was said before: "that plan". What
// speeches call "this house" they name.
func (w *wording) leansOnTalk() bool {
	h := w.lower(0)
	return w.draft.plain() && (h == that || h == thoseWord || h == suchWord) && w.tag(0) == chunk.Det
}

var thoseWord = words.Hash("those")
