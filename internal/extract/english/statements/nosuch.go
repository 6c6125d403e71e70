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

// onlyVerbs reports whether the tokens from first to before last are verbs and adverbs: "had been
// made".
func (f *finder) onlyVerbs(first, last int) bool {
	for k := first; k < last; k++ {
		if !f.isVerbal(k) && !f.Tags[k].IsMark() {
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

// tellsOfSuch reports whether the sentence before d tells with a verb what r names: "such request",
// where somebody asked.
func (f *finder) tellsOfSuch(d *draft, r attribution.Range) bool {
	if n := r.Last - r.First; n < 2 || n > 3 || f.Words[r.First].Lower != suchWord {
		return false
	}
	at := f.Text.SentenceAt(d.cue)
	if at == 0 {
		return false
	}
	s, noun := f.Text.Sentences[at-1], f.Text.Word(r.Last-1)
	for k := s.First; k < s.Last; k++ {
		if f.Tags[k].IsVerb() && words.AreNear(f.Text.Word(k), noun) {
			return true
		}
	}
	return false
}

var suchWord = words.Hash("such")
