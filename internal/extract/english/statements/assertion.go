package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// isUnsaid reports whether the text leaves open or denies that the source of d
// said anything: speech that is hypothetical, still to come, over, or of
// nobody.
func (f *finder) isUnsaid(d *draft) bool {
	if d.retracted {
		return f.isOfNobody(d) || f.isCondition(d, f.Text.Sentences[f.Text.SentenceAt(d.cue)].First) || f.isAsked(d) || f.isHypothetical(d)
	}
	if f.isSilence(d) && !f.silentQuestion(d) || f.isTakenBack(d) {
		return true
	}
	if !f.Tags[d.cue].IsVerb() {
		return false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	_, withheld := f.withheld(d.cue, s.First)
	switch {
	case f.isOfNobody(d), f.isInFiction(d, s.First), f.isDismissed(d), f.isSaidUntruly(d, s.First), f.isMisquoted(d), f.isWhatSaid(d), f.isNotWho(d):
		return true
	case f.isBackedBy(d), f.expectsSpeech(d), f.onlyHeard(d), words.Evading.Has(f.Words[d.cue].Lower), words.Opposing.Has(f.Words[d.cue].Lower), f.Lower(d.cue+1) == against, f.isOver(d), f.isCondition(d, s.First), f.isAsked(d):
		return true
	}
	if withheld && f.Words[d.content[0].First].Lower == that && !f.saysByNegation(d.cue) {
		return true
	}
	return !withheld && (f.isHypothetical(d) || f.isUnsaidInfinitive(d, s.First) || f.isUnsaidParticiple(d, s.First) || f.isUnsaidPartner(d, s.First))
}

// saysByNegation reports whether the negated verb at i is still a statement: a
// denial, a doubt, a refusal to say, an attitude.
func (f *finder) saysByNegation(i int) bool {
	h := f.Words[i].Lower
	return words.Denying.Has(h) || words.Believing.Has(h) || words.Reporting.Has(h) || words.Disclosing.Has(h) || words.Doubting.Has(h) ||
		words.Knowing.Has(h) || f.SensesOf(i).May&chunk.CanSpeak == 0
}

// isOfNobody reports whether the source is "nobody", "none of the experts",
// "few people" and the like, but not "No 10".
func (f *finder) isOfNobody(d *draft) bool {
	if d.source.Empty() || d.source.First > d.cue {
		return false
	}
	first := d.source.First
	if k := first - 1; k > 0 && f.Words[k].Lower == of {
		// "Not one of the guards", "none of them"
		one := f.Words[k-1].Lower == one && k > 1 && words.VerbNegations.Has(f.Words[k-2].Lower)
		if one || words.NobodyWords.Has(f.Words[k-1].Lower) || f.Words[k-1].Lower == few && (k < 2 || f.Words[k-2].Lower != aWord) {
			return true
		}
	}
	if words.Anyone.Has(f.Words[first].Lower) || first > 0 && words.Scarcely.Has(f.Words[first-1].Lower) || words.Scarcely.Has(f.Words[first].Lower) {
		return true
	}
	if words.Almost.Has(f.Words[first].Lower) && first+1 < d.source.Last {
		first++
	}
	if h := f.Words[first].Lower; !words.NobodyWords.Has(h) && h != few && !(words.VerbNegations.Has(h) && f.Lower(first+1) == one) {
		return false
	}
	return f.Tag(first+1) != chunk.Num || f.Lower(first+1) == one
}

// isInFiction reports whether the sentence that begins at token first begins with a work of fiction that somebody
// without a name speaks in: "In the film, the minister says". With a name, the film can be a documentary.
func (f *finder) isInFiction(d *draft, first int) bool {
	if f.Lower(first) != in || d.source.Empty() || slices.Contains(f.Tags[d.source.First:d.source.Last], chunk.Name) || f.Chunk[min(first+1, len(f.Chunk)-1)] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[first+1]-1]
	return ch.First == first+1 && words.Fictions.Has(f.Words[ch.Head()].Lower) && f.Tag(ch.Last) == chunk.Comma && ch.Last < d.source.First
}

// isBackedBy reports whether the source of d is what another says, which somebody confirms:
// "the lock leaked, a claim confirmed by the board".
func (f *finder) isBackedBy(d *draft) bool {
	if d.source.Empty() || d.source.Last != d.cue || f.Lower(d.cue+1) != by || f.Tags[d.source.First] != chunk.Det {
		return false
	}
	h := f.Words[d.cue-1].Lower
	return words.ClaimWords.Has(h) || words.Contested.Has(h)
}

// isOver reports whether "no longer" or "no more" is in the verb group.
func (f *finder) isOver(d *draft) bool {
	for k := d.cue - 1; k > d.cue-4 && k > 0; k-- {
		if f.Words[k-1].Lower == no && (f.Words[k].Lower == longer || f.Words[k].Lower == more) {
			return true
		}
	}
	return false
}

// isHypothetical reports whether a modal makes the saying a mere possibility or
// puts it off, or what somebody should know: "would say", "may argue", "will announce". "I would say" and
// "can confirm" do say something, and "would later say" tells what happened.
func (f *finder) isHypothetical(d *draft) bool {
	h := f.Words[d.cue].Lower
	if words.Intending.Has(h) || !words.Reporting.Has(h) && !words.Knowing.Has(h) && f.SensesOf(d.cue).May&chunk.CanSpeak == 0 {
		return false
	}
	if d.source.Empty() || words.FirstPerson.Has(f.Words[d.source.First].Lower) {
		return false
	}
	modal := -1
	for k := d.cue - 1; k >= max(0, d.cue-6) && (k >= d.group || f.Tags[k].IsVerb() || f.Tags[k] == chunk.Adv); k-- {
		switch {
		case f.Words[k].Lower == later || f.Words[k].Lower == go_:
			return false
		case f.Tags[k] == chunk.Modal:
			modal = k
		}
	}
	if modal < 0 {
		return false
	}
	m := f.Words[modal].Lower
	return !(words.Showing.Has(h) && (m == can || m == could))
}

// isStillToCome reports whether a sentence begins with the source and the infinitive of the
// cue. "Needless to say" has no speaker, and "Mayor to say that" is not said yet.
func (f *finder) isStillToCome(d *draft) bool {
	return f.Tag(d.cue-1) == chunk.To && f.Tags[d.cue] == chunk.Verb && !d.source.Empty() && d.source.Last == d.cue-1 && d.source.First == f.Text.Sentences[f.Text.SentenceAt(d.cue)].First
}

// isUnsaidInfinitive reports whether the cue is an infinitive after a word such
// as "yet", "hesitated" or "plans".
func (f *finder) isUnsaidInfinitive(d *draft, first int) bool {
	k := d.cue - 1
	for k > first && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Verb) {
		k--
	}
	if f.Tags[d.cue] == chunk.Verb && k > first && f.Tags[k] == chunk.Conj {
		k = f.infinitiveBefore(k, first) // "intended to open markets and show that"
	}
	if k <= first || f.Tags[k] != chunk.To {
		return false
	}
	k--
	if f.Words[k].Lower == as && f.Lower(k-1) == far && k-3 > first {
		// "did not go so far as to say"
		_, negated := f.withheld(k-3, first)
		return negated
	}
	for k > first && f.Tags[k] == chunk.Adv && !words.UnsaidBefore.Has(f.Words[k].Lower) {
		k--
	}
	if f.Words[k].Lower == going && f.Lower(k+1) == on {
		return false
	}
	return words.UnsaidBefore.Has(f.Words[k].Lower)
}

// infinitiveBefore returns the "to" of the infinitive that the conjunction at token k goes
// on from, -1 if a verb with tense or a mark is between.
func (f *finder) infinitiveBefore(k, first int) int {
	for k--; k > first && !f.Tags[k].IsMark() && !f.Tags[k].IsFinite(); k-- {
		if f.Tags[k] == chunk.To && f.Tags[k+1] == chunk.Verb {
			return k
		}
	}
	return -1
}

// isUnsaidParticiple reports whether the cue is a participle after words such
// as "avoided", "without" or "stopped short of".
func (f *finder) isUnsaidParticiple(d *draft, first int) bool {
	if f.Tags[d.cue] != chunk.Ing {
		return false
	}
	k := d.cue - 1
	for k > first && (f.Tags[k] == chunk.Adv || words.VerbNegations.Has(f.Words[k].Lower)) && !words.UnsaidAround.Has(f.Words[k].Lower) {
		k--
	}
	if k > first && f.Lower(k) == forWord && words.Grounds.Has(f.Lower(k-1)) {
		return true // "need a basis for saying"
	}
	if h := f.Lower(k); k > first && (h == of || h == from || h == to || h == in) {
		k--
		if k > first && words.Receding.Has(f.Words[k].Lower) && f.Tags[k-1].IsVerb() {
			return true // "shied away from saying", "steered clear of saying"
		}
	}
	return k >= first && words.UnsaidAround.Has(f.Words[k].Lower)
}

// isUnsaidPartner reports whether "and" or "or" ties the cue to a verb that is negated: "did not
// come out and say".
func (f *finder) isUnsaidPartner(d *draft, first int) bool {
	k := d.cue - 1
	for k > first && f.Tags[k] == chunk.Adv {
		k--
	}
	if h := f.Lower(k); f.Tags[d.cue] != chunk.Verb || h != andWord && h != orWord {
		return false
	}
	for k--; k > first && !f.Tags[k].IsMark() && !f.Tags[k].IsFinite(); k-- {
		if f.Tags[k] == chunk.Verb {
			_, withheld := f.withheld(k, first)
			return withheld
		}
	}
	return false
}

// isEllipsis reports whether the content of d is only that somebody does what the clause before
// says: "as she said she would", "more than he said he did".
func (f *finder) isEllipsis(d *draft) bool {
	if d.source.Empty() || len(d.content) == 0 || d.content[0].First <= d.cue {
		return false
	}
	if h := f.Lower(d.source.First - 1); h != as && h != than {
		return false
	}
	c := d.content[0]
	k := c.First
	if f.Words[k].Lower == that {
		k++
	}
	if k >= c.Last || f.Chunk[k] == 0 {
		return false
	}
	k = f.Chunks[f.Chunk[k]-1].Last
	return (f.Tag(k) == chunk.Modal || words.ClauseAuxiliaries.Has(f.Lower(k))) && (f.Tag(k+1) == chunk.None || f.Tag(k+1).IsMark())
}

var than = words.Hash("than")

// isCondition reports whether the clause of the cue is a condition or waits for
// something: "if she says", "until the army says", "had she said".
func (f *finder) isCondition(d *draft, first int) bool {
	if d.source.Empty() || d.source.First > d.cue {
		return false
	}
	k := d.source.First - 1
	for k > first && f.Tags[k] == chunk.Adv && !words.Futures.Has(f.Words[k].Lower) {
		k--
	}
	if k < first {
		return false
	}
	h := f.Words[k].Lower
	switch {
	case words.Hypotheses.Has(h):
		return true
	case words.Futures.Has(h):
		return f.Tags[d.cue] == chunk.Pres || f.Tags[d.cue] == chunk.PresS || f.Tags[d.cue] == chunk.Verb
	case h == as: // "as long as she says"
		return k > first && words.Terms.Has(f.Words[k-1].Lower) && f.Tags[d.cue] != chunk.Past
	case words.Inversions.Has(h) && h != had && k == first:
		return true
	case words.Inversions.Has(h):
		return (k == first || f.Tags[k-1].IsMark() || f.Tags[k-1] == chunk.Conj) && !f.Tags[d.cue].IsFinite() || k == first && h == had
	}
	return false
}

// isAsked reports whether the cue is in a question of the text itself: "Did
// she say that it was safe?"
func (f *finder) isAsked(d *draft) bool {
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	if f.Quote[d.cue] != 0 || words.Asking.Has(f.Words[d.cue].Lower) || words.Doubting.Has(f.Words[d.cue].Lower) {
		return false
	}
	end := s.Last - 1
	if end < s.First || f.Text.Word(end) != "?" || f.Quote[end] != 0 {
		return false
	}
	return f.Tags[s.First] == chunk.Wh || f.Tags[s.First].IsFinite() || words.Auxiliaries.Has(f.Words[s.First].Lower) || f.Tags[s.First] == chunk.Conj
}

var (
	one     = words.Hash("one")
	few     = words.Hash("few")
	aWord   = words.Hash("a")
	against = words.Hash("against")
	longer  = words.Hash("longer")
	more    = words.Hash("more")
	later   = words.Hash("later")
	far     = words.Hash("far")
	go_     = words.Hash("go")
	going   = words.Hash("going")
	can     = words.Hash("can")
	could   = words.Hash("could")
	had     = words.Hash("had")
	of      = words.Hash("of")
	from    = words.Hash("from")
)
