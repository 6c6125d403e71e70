package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// retracting is the least confidence of a statement that takes back another: the rules ask
// for all words that make it one, and the judged statements have too few to learn it.
const retracting = 0.8

// retracts marks a draft by which its source takes back what it said: "no longer says that",
// "withdrew his claim that". Who no longer denies something, drops a demand or withdraws
// what somebody else said takes back no such thing.
func (f *finder) retracts(d *draft) {
	f.ofWhatSaid(d)
	if len(d.content) != 1 || d.content[0].First < d.cue || f.Lower(d.content[0].First) != that || f.Quote[d.cue] != 0 {
		return
	}
	h := f.Words[d.cue].Lower
	if f.Tags[d.cue].IsVerb() {
		d.retracted = (f.isOver(d) || f.regrets(d)) && (words.Reporting.Has(h) || words.SpeechCues.Has(h)) && !words.Denying.Has(h) && !words.Believing.Has(h) && !d.source.Empty() && d.source.Last <= d.cue
		return
	}
	if source, ok := f.withdraws(d.cue); ok {
		d.source, d.retracted = source, true
	}
}

// ofWhatSaid makes the verb of saying the cue of d if that is one of being sorry for it: "apologised for
// saying that the lock leaks".
func (f *finder) ofWhatSaid(d *draft) {
	if len(d.content) != 1 || !words.Apologising.Has(f.Words[d.cue].Lower) && !words.Regretting.Has(f.Words[d.cue].Lower) {
		return
	}
	k := d.content[0].First
	if k > d.cue && f.Tags[k] == chunk.Ing && (words.Reporting.Has(f.Words[k].Lower) || words.SpeechCues.Has(f.Words[k].Lower)) && f.Lower(k+1) == that && k+2 < d.content[0].Last {
		d.group, d.cue, d.cueEnd, d.content[0].First = k, k, k+1, k+1
	}
}

// regrets reports whether the source of d is sorry for saying it: "she apologised for having
// said", "he regretted saying".
func (f *finder) regrets(d *draft) bool {
	i := d.cue
	k := i - 1
	switch {
	case k < 0:
		return false
	case k > 1 && f.Words[k].Lower == having:
		k--
	case f.Tags[i] != chunk.Ing:
		return false
	}
	s := f.Text.Sentences[f.Text.SentenceAt(i)].First
	if f.Words[k].Lower == forWord {
		least := max(s, k-maxSubject)
		for k--; k >= least && !words.Apologising.Has(f.Words[k].Lower); k-- {
		}
		if k < least {
			return false
		}
	}
	if h := f.Words[k].Lower; !words.Apologising.Has(h) && !words.Regretting.Has(h) {
		return false
	}
	_, withheld := f.withheld(k, s)
	return !withheld && f.Tags[k] != chunk.Verb && d.source.Last <= k
}

// withdraws returns who withdraws his own claim, of which the noun is at token i: "Jane Doe"
// of "Jane Doe withdrew her claim".
func (f *finder) withdraws(i int) (source attribution.Range, ok bool) {
	n := f.Chunk[i]
	if n == 0 || !f.Tags[i].IsNoun() || !words.ClaimWords.Has(f.Words[i].Lower) && !words.Contested.Has(f.Words[i].Lower) {
		return source, false
	}
	ch, s := f.Chunks[n-1], f.Text.Sentences[f.Text.SentenceAt(i)]
	if f.Tags[ch.First] != chunk.Poss || ch.Head() != i {
		return source, false
	}
	verb := f.beforeAdjuncts(ch.First-1, s.First)
	if verb <= s.First || !f.Tags[verb].IsVerb() || !words.Withdrawing.Has(f.Words[verb].Lower) && !(words.Walking.Has(f.Words[verb].Lower) && f.Lower(verb+1) == back) {
		return source, false
	}
	if _, withheld := f.withheld(verb, s.First); withheld || f.Tags[verb] != chunk.Past && f.Tags[verb] != chunk.Part {
		return source, false // "did not withdraw", "will withdraw"
	}
	k := verb - 1
	for k > s.First && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k--
	}
	if f.Chunk[k] == 0 || !f.isSomebody(k, true) {
		return source, false
	}
	source = rangeOf(f.Chunks[f.Chunk[k]-1])
	for b := source.First - 1; b > s.First && (f.Tags[b] == chunk.PossS || f.Tags[b] == chunk.Prep) && f.Chunk[b-1] != 0; b = source.First - 1 {
		source.First = f.Chunks[f.Chunk[b-1]-1].First // "the mayor of Norham", "Norham's mayor"
	}
	if b := source.First - 1; f.Tags[source.First] == chunk.Ing || b >= s.First && (f.Tags[b] == chunk.Prep || f.Tags[b].IsVerb()) {
		return attribution.Range{}, false // "clerks representing the mayor"
	}
	return source, true
}

// withdrawsClause reports whether token i is the noun for a claim that somebody withdraws, and
// "that" and the clause follow it.
func (f *finder) withdrawsClause(i, last int) bool {
	if f.Lower(i+1) != that || !f.clauseAt(i+2, last) {
		return false
	}
	_, ok := f.withdraws(i)
	return ok
}

// beforeAdjuncts returns the last token before k that is part of no time and no particle:
// "withdrew" of "withdrew on Friday", "took" of "took back".
func (f *finder) beforeAdjuncts(k, first int) int {
	for k > first && (words.DaysAndMonths.Has(f.Words[k].Lower) || words.TimeWords.Has(f.Words[k].Lower) || f.Tags[k] == chunk.RP || f.Tags[k] == chunk.Adv || f.Lower(k) == on) {
		k--
	}
	return k
}
