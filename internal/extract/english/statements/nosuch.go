package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// A clause about "no such request" has at most this many words on each side of it.
const aroundNoSuch = 5

// noSuch returns "such request" of content that says that there is none: "it received no such
// request", "no such request was made". It is empty for other content.
func (f *finder) noSuch(d *draft) (r attribution.Range) {
	c := d.content[0]
	for k := c.First; k+2 < c.Last && k <= c.First+aroundNoSuch; k++ {
		if f.Words[k].Lower == no && f.Words[k+1].Lower == suchWord && f.Tags[k+2].IsNoun() {
			if c.Last-k-3 > aroundNoSuch || !f.onlyVerbs(k+3, c.Last) {
				return r
			}
			return attribution.Range{First: k + 1, Last: k + 3}
		}
		if t := f.Tags[k]; !f.isVerbal(k) && t != chunk.Pron && t != chunk.Prep && f.Words[k].Lower != thereWord && f.Words[k].Lower != that {
			return r
		}
	}
	return r
}

// suchIn returns "such a call" of content that ends with it and says before only that somebody did
// it: "making such a call", "that he had made any such call". It is empty for other content.
func (f *finder) suchIn(d *draft) (r attribution.Range) {
	c := d.content[0]
	k := c.First
	for ; k < c.Last && k <= c.First+aroundNoSuch && f.Words[k].Lower != suchWord; k++ {
		if t := f.Tags[k]; !f.isVerbal(k) && t != chunk.Pron && t != chunk.Ing && t != chunk.Prep && f.Words[k].Lower != that && f.Words[k].Lower != anyWord {
			return r
		}
	}
	if c.Last-k < 2 || c.Last-k > 3 || f.Words[k].Lower != suchWord || !f.Tags[c.Last-1].IsNoun() {
		return r
	}
	return attribution.Range{First: k, Last: c.Last}
}

// onlyVerbs reports whether the tokens from first to before last are verbs and adverbs of what was,
// "had been made", not of what would be.
func (f *finder) onlyVerbs(first, last int) bool {
	for k := first; k < last; k++ {
		if f.Tags[k] == chunk.Modal || !f.isVerbal(k) && !f.Tags[k].IsMark() {
			return false
		}
	}
	return true
}

// isVerbal reports whether token k is a verb, its auxiliary or an adverb.
func (f *finder) isVerbal(k int) bool {
	t := f.Tags[k]
	return t.IsVerb() || t == chunk.Modal || t == chunk.Adv || t == chunk.Part
}

// namesSuch reports whether r is "such request" or "such a call".
func (f *finder) namesSuch(r attribution.Range) bool {
	n := r.Last - r.First
	return (n == 2 || n == 3) && f.Words[r.First].Lower == suchWord
}

// isSuch reports whether the content of d, and nothing else in it, says that somebody did what r
// names: "the union asked the board", where r is "such request".
func (f *finder) isSuch(d *draft, r attribution.Range) bool {
	c := d.content[0]
	at := c.First
	for at < c.Last && !f.Tags[at].IsVerb() && f.Tags[at] != chunk.Modal {
		if t := f.Tags[at]; t == chunk.Wh || t == chunk.Ing || words.NobodyWords.Has(f.Words[at].Lower) {
			return false
		}
		at++
	}
	verb := -1
	for ; at < c.Last && f.isVerbal(at); at++ {
		if words.VerbNegations.Has(f.Words[at].Lower) || f.Tags[at] == chunk.Modal {
			return false
		}
		if f.Tags[at].IsVerb() {
			verb = at
		}
	}
	if verb < 0 || !words.AreNear(f.Text.Word(verb), f.Text.Word(r.Last-1)) {
		return false
	}
	for ; at+1 < c.Last; at++ {
		if next := f.Tags[at+1]; f.Tags[at] == chunk.Conj && (next.IsVerb() || next == chunk.Modal || f.Words[at+1].Lower == that) {
			return false // "asked the board and won"
		}
	}
	return true
}

var suchWord = words.Hash("such")
