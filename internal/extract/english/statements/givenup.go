package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// isGivenUp reports whether the text says that the source of d says something else since:
// "initially denied that", "denied that it leaked but later admitted it".
func (f *finder) isGivenUp(d *draft) bool {
	if !f.Tags[d.cue].IsVerb() || d.source.Empty() {
		return false
	}
	if f.isSaid(d, words.Initially) || f.Lower(d.cue-2) == at && f.Lower(d.cue-1) == first {
		return true
	}
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	for k := d.cue + 1; k+1 < s.Last; k++ {
		if f.Quote[k] == 0 && f.Tags[k] == chunk.Conj && f.turnsRound(k+1, s.Last) {
			return true
		}
	}
	return false
}

// turnsRound reports whether at token k somebody who was named before admits or takes back
// something, after a while: the "later admitted it" of "denied that it leaked but later admitted it".
func (f *finder) turnsRound(k, last int) bool {
	since := false
	for ; k < last && (f.Tags[k] == chunk.Adv || words.Since.Has(f.Words[k].Lower) || words.ClauseAuxiliaries.Has(f.Words[k].Lower)); k++ {
		since = since || words.Since.Has(f.Words[k].Lower)
	}
	if !since || k+1 >= last {
		return false
	}
	h := f.Words[k].Lower
	return f.pointsToSaid(attribution.Range{First: k + 1, Last: k + 2}) && (words.Conceding.Has(h) || words.Withdrawing.Has(h))
}

// isRecanted reports whether the source of draft i says that they were wrong when they said it:
// "Jane Doe admitted that she had lied when she said". What somebody else says of them does not
// count.
func (l *linker) isRecanted(i int) bool {
	d := &l.drafts[i]
	k := d.source.First - 1
	if d.source.Empty() || d.source.First > d.cue || l.Lower(k) != when || !l.errs(k) {
		return false
	}
	n := l.firstDraft(k) - 1
	if n < 0 || l.sources[n] == nil || l.sources[n].Entity < 0 || l.sources[n].Entity != l.sources[i].Entity {
		return false
	}
	o := &l.drafts[n]
	return l.Text.SentenceAt(o.cue) == l.Text.SentenceAt(k) && !l.denies(o.cue) && !l.isNegated(o.cue, l.Text.Sentences[l.Text.SentenceAt(k)].First)
}

// errs reports whether the clause before token k says that somebody lied or was wrong.
func (f *finder) errs(k int) bool {
	first := f.Text.Sentences[f.Text.SentenceAt(k)].First
	for i := k - 1; i >= first; i-- {
		if words.Erring.Has(f.Words[i].Lower) {
			_, withheld := f.withheld(i, first)
			return !withheld && !words.VerbNegations.Has(f.Lower(i-1))
		}
		if f.Tags[i].IsFinite() {
			return false
		}
	}
	return false
}

// isAlmostSaid reports whether the source of d nearly says something, and does not: "all but
// admitted".
func (f *finder) isAlmostSaid(d *draft) bool {
	k := d.cue - 1
	if !f.Tags[d.cue].IsVerb() || k < 1 {
		return false
	}
	return f.Words[k].Lower == but && f.Words[k-1].Lower == all || words.Almost.Has(f.Words[k].Lower) && f.Words[k].Lower != next
}

// isNotMeant reports whether the source of d does not say it in earnest, or not any more.
func (f *finder) isNotMeant(d *draft) bool {
	return f.isGivenUp(d) || f.isAlmostSaid(d) || f.isJoke(d)
}

// isJoke reports whether the source of d says something in jest: "joked that", "said sarcastically".
func (f *finder) isJoke(d *draft) bool {
	return words.Joking.Has(f.Words[d.cue].Lower) || f.isSaid(d, words.InJest)
}

var at, first, all, when = words.Hash("at"), words.Hash("first"), words.Hash("all"), words.Hash("when")
