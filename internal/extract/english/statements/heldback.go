package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// holdsBack reports whether the content of d is only that its speaker does not say
// something: "I won't say that the bridge is safe". Content that goes on after it
// says something: "I won't say that it is safe, but it will hold".
func (f *finder) holdsBack(d *draft) bool {
	if len(d.content) != 1 {
		return false
	}
	c := d.content[0]
	i := c.First
	for i < c.Last && f.Tags[i].IsMark() {
		i++
	}
	if h := f.Lower(i); h != iWord && h != we {
		return false
	}
	v := i + 1
	for v < c.Last && (f.Tags[v] == chunk.Adv || f.Tags[v] == chunk.Modal || words.ClauseAuxiliaries.Has(f.Words[v].Lower) || words.ToBe.Has(f.Words[v].Lower) || words.VerbNegations.Has(f.Words[v].Lower)) {
		v++
	}
	if v >= c.Last || !words.PlainSaying.Has(f.Words[v].Lower) && !words.Disclosing.Has(f.Words[v].Lower) {
		return false
	}
	if _, negated := f.withheld(v, i+1); !negated {
		return false
	}
	clause := false
	for k := v + 1; k < c.Last; k++ {
		switch {
		case f.Tags[k].IsMark():
			if k+1 < c.Last && !f.Tags[k+1].IsMark() {
				return false
			}
		case words.Adversatives.Has(f.Words[k].Lower):
			return false
		case f.Tags[k].IsFinite() || f.Tags[k] == chunk.Wh || f.Words[k].Lower == that || words.Whether.Has(f.Words[k].Lower):
			clause = true
		}
	}
	return clause
}

// expectsSpeech reports whether d is that somebody is expected to say something. So
// far nothing is said: "the mayor is expected to say that the bridge is safe". That
// somebody is expected to announce a budget is an expectation like any other.
func (f *finder) expectsSpeech(d *draft) bool {
	if f.Words[d.cue].Lower != expected || f.Tag(d.cue+1) != chunk.To {
		return false
	}
	k := d.cue + 2
	for f.Tag(k) == chunk.Adv {
		k++
	}
	if k >= len(f.Words) || f.SensesOf(k).May&chunk.CanSpeak == 0 {
		return false
	}
	last := d.content[len(d.content)-1].Last
	for k++; k < last; k++ {
		if f.Tags[k].IsFinite() || f.Tags[k] == chunk.Modal || f.Words[k].Lower == that || words.Whether.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}

var (
	iWord    = words.Hash("i")
	we       = words.Hash("we")
	expected = words.Hash("expected")
)
