package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// trimSource returns a source without a conjunction before it, a possessive
// ending and a clause after it: "As reported by the agency, the ferry left."
func (f *finder) trimSource(r attribution.Range) attribution.Range {
	if r.Empty() {
		return r
	}
	if s := f.Text.Sentences[f.Text.SentenceAt(r.First)]; r.First == s.First {
		r.First = min(f.afterDateline(s.First, s.Last), r.Last-1)
	}
	r = f.withWhoIsMeant(f.withinBracket(f.behindBracket(r)))
	for i := r.First + 1; i < r.Last; i++ {
		if f.Tags[i] == chunk.Colon && f.Tag(i+1) == chunk.Open {
			r.Last = i // "according to a memo: “...”"
		}
	}
	for r.Last-r.First > 1 && words.LinkWords.Has(f.Words[r.First].Lower) {
		r.First++
	}
	comma, verb := -1, false
	for i := r.First; i < r.Last; i++ {
		verb = verb || f.Tags[i].IsFinite() && comma < 0
		switch {
		case f.Tags[i] == chunk.Conj && verb && i+2 < r.Last && f.Tags[i+1] == chunk.Adv && f.Chunk[i+2] != 0:
			r.First, comma, verb = i+2, -1, false // "and even the mayor"
		case f.Tags[i] == chunk.Conj && verb && i+1 < r.Last && f.Chunk[i+1] != 0:
			r.First, comma, verb = i+1, -1, false // "The lake is deep and experts"
		case f.opensClause(i, r):
			r.First, comma, verb = i+1, -1, false // "The lake rose after the mayor, Jane Doe"
		case f.Tags[i] == chunk.Wh || f.Words[i].Lower == that:
			comma = r.Last
		case f.Tags[i] == chunk.Comma && comma < 0:
			comma = i
		case f.Tags[i].IsFinite() && comma > r.First && comma < i:
			r.Last = comma
		}
	}
	if r.Last-r.First > 1 && f.Tags[r.Last-1] == chunk.PossS {
		r.Last--
	}
	for r.Last-r.First > 1 && f.Tags[r.Last-1] != chunk.PossS && (words.ClauseAuxiliaries.Has(f.Words[r.Last-1].Lower) || f.dismisses(r.Last-1) || f.confirmsAt(r.Last-1)) {
		r.Last-- // "the clerk had" of "the clerk had also said", "The clerk brushed" of "The clerk brushed aside"
	}
	return f.behindReaders(f.withoutCause(f.withoutTime(f.notObject(f.behindNotBut(f.withoutHalfRelative(r))))))
}

// whoStandsBy returns the source of a noun without the verb that ties the noun to it: "Jane Doe" of "Jane
// Doe stood by her claim that".
func (f *finder) whoStandsBy(r attribution.Range) attribution.Range {
	if k := r.Last - 3; k > r.First && f.Tags[r.Last-1] == chunk.Poss && f.Words[k+1].Lower == by && words.Standing.Has(f.Words[k].Lower) {
		r.Last = k
	}
	return r
}

// confirmsAt reports whether the word at i is a verb, which the tagger took for a noun, between a name
// and what others say: "Jane Doe confirmed reports that".
func (f *finder) confirmsAt(i int) bool {
	return i > 0 && f.Words[i].Shape == chunk.Lowercase && !f.Tags[i].IsVerb() && f.Tags[i-1] == chunk.Name && strings.HasSuffix(f.Text.Word(i), "ed") &&
		(words.Disclosing.Has(f.Words[i].Lower) || words.Voicing.Has(f.Words[i].Lower) || words.Reporting.Has(f.Words[i].Lower)) && words.OthersClaims.Has(f.Lower(i+1))
}

// withoutLink returns a source without a phrase at its end that goes with the verb: "Jane Doe" of
// "Jane Doe in a meeting said", and "the mayor" of "the mayor, on the other hand, said". What a noun
// has behind it says who that is: "an official at the meeting".
func (f *finder) withoutLink(r attribution.Range) attribution.Range {
	for r.Last-r.First > 1 && (f.Tags[r.Last-1] == chunk.Comma || words.Linking.Has(f.Words[r.Last-1].Lower)) {
		r.Last--
	}
	n := int32(0)
	if !r.Empty() {
		n = f.Chunk[r.Last-1]
	}
	if n == 0 {
		return r
	}
	ch := f.Chunks[n-1]
	k := ch.First - 1
	if k <= r.First || ch.Last != r.Last || !words.OccasionPreps.Has(f.Words[k].Lower) && f.Words[k].Lower != forWord {
		return r
	}
	h, before := f.Words[ch.Head()].Lower, f.beforeMarks(k)
	m := f.mentionAt(before)
	person := m != nil && m.Kind == dossier.Person && (words.Occasions.Has(h) || words.Gatherings.Has(h))
	if person || words.Contrasts.Has(h) {
		r.Last = before + 1
	}
	return r
}

// withReached returns a source behind "by" and a participle with the noun that these describe: "a
// resident reached by phone", and not "phone". In "it was shut by police" no noun is right before.
func (f *finder) withReached(r attribution.Range, group int) attribution.Range {
	k := r.First - 3
	if r.Empty() || r.Last != group || k < 0 || f.Lower(r.First-1) != by || f.Tags[r.First-2] != chunk.Part && f.Tags[r.First-2] != chunk.Past || f.Chunk[k] == 0 {
		return r
	}
	if ch := f.Chunks[f.Chunk[k]-1]; ch.Last == k+1 && f.isSomebody(ch.Head(), false) {
		r.First = ch.First
	}
	return r
}

// beforeDeed returns the source of a participle without what it does before that: "a mob" of "a mob
// burnt the flag outside the embassy, urging America to act". In "a man named Jane Doe" the
// tagger's participle describes the man.
func (f *finder) beforeDeed(r attribution.Range, cue int) attribution.Range {
	if f.Tags[cue] != chunk.Ing || r.Last > cue || f.Tag(cue-1) != chunk.Comma && f.Tag(cue-1) != chunk.Adv {
		return r
	}
	for i := r.First + 1; i+1 < r.Last; i++ {
		if f.Tags[i].IsMark() || f.Tags[i] == chunk.Wh || f.Tags[i] == chunk.Prep {
			return r
		}
		if t := f.Tags[i+1]; (f.Tags[i] == chunk.Part || f.Tags[i] == chunk.Past) && f.Chunk[i] == 0 && (t == chunk.Det || t == chunk.Num || t == chunk.Poss) {
			r.Last = i
			return r
		}
	}
	return r
}

// behindToldHearer returns a source right behind a verb of telling without who is told: "Jane Doe" of
// "told the court Jane Doe had said that".
func (f *finder) behindToldHearer(r attribution.Range) attribution.Range {
	if r.First == 0 || r.Last-r.First < 2 || !words.Telling.Has(f.Words[r.First-1].Lower) || !f.Tags[r.First-1].IsVerb() {
		return r
	}
	for k := r.First + 1; k < r.Last; k++ {
		if f.isHearer(r.First, k) {
			r.First = k
			return r
		}
	}
	return r
}

// withWhoIsMeant returns a source that is only "himself" or the like with the noun before it:
// "the mayor herself".
func (f *finder) withWhoIsMeant(r attribution.Range) attribution.Range {
	k := r.First - 1
	if r.Last-r.First == 1 && words.Reflexives.Has(f.Words[r.First].Lower) && k >= 0 && f.Chunk[k] != 0 && f.Tags[k].IsNoun() {
		r.First = f.Chunks[f.Chunk[k]-1].First
	}
	return r
}

// behindReaders returns a source without a noun for readers before the name: "Jane Doe" of "in
// a letter to staff Jane Doe wrote". A noun for an office stays: "in talks with mayor Jane Doe".
func (f *finder) behindReaders(r attribution.Range) attribution.Range {
	k := r.First
	if r.Last-k < 2 || f.Words[k].Shape != chunk.Lowercase || f.Tag(k-1) != chunk.To && f.Tag(k-1) != chunk.Prep || f.Lower(k-1) == by || !f.Tag(r.Last).IsFinite() {
		return r
	}
	if group := f.Tags[k] == chunk.Nouns || f.Tags[k] == chunk.Noun && f.SensesOf(k).May&chunk.IsGroup != 0 && f.SensesOf(k).Noun != chunk.PersonFile; !group {
		return r
	}
	for i := k + 1; i < r.Last; i++ {
		if f.Tags[i] != chunk.Name {
			return r
		}
	}
	r.First++
	return r
}

// behindBracket returns a source without words in brackets, or their end, before it: "(Updated
// at 6 p.m. ET) The board".
func (f *finder) behindBracket(r attribution.Range) attribution.Range {
	for i := r.First; i+1 < r.Last; i++ {
		switch f.Text.Word(i) {
		case "(":
			if i > r.First {
				return r // "the board (founded in 1990)"
			}
		case ")":
			if !f.Tags[i+1].IsMark() {
				r.First = i + 1 // but not of "the Army (of Muslims), a splinter group"
			}
			return r
		}
	}
	return r
}

// withinBracket returns a source up to the bracket that closes before it opened: of "(according
// to the board), and the ferry", "the board".
func (f *finder) withinBracket(r attribution.Range) attribution.Range {
	open := 0
	for i := r.First; i < r.Last; i++ {
		switch f.Text.Word(i) {
		case "(":
			open++
		case ")":
			if open--; open < 0 && i > r.First {
				r.Last = i
			}
		}
	}
	return r
}

// behindNotBut returns the source of which the text says that it alone speaks: "the
// clerk" of "not the mayor but the clerk".
func (f *finder) behindNotBut(r attribution.Range) attribution.Range {
	if r.First == 0 || !words.VerbNegations.Has(f.Words[r.First-1].Lower) {
		return r
	}
	for i := r.First + 1; i+1 < r.Last; i++ {
		if f.Words[i].Lower == but {
			r.First = i + 1
		}
	}
	return r
}

// withoutHalfRelative returns a source without a relative clause of which it has no verb: "a
// report that the Echo" of "a report that the Echo has read", "a clerk in a street near where
// the car".
func (f *finder) withoutHalfRelative(r attribution.Range) attribution.Range {
	for i := r.Last - 1; i > r.First && !f.Tags[i].IsVerb(); i-- {
		if !f.Tag(r.Last).IsFinite() || f.Tags[i] != chunk.Wh && f.Words[i].Lower != that {
			continue
		}
		if f.Tags[i-1] == chunk.Prep && i-1 > r.First {
			i--
		}
		if f.Tags[i-1].IsNoun() {
			r.Last = i
			break
		}
	}
	return r
}

// notObject corrects a source that is the object of another verb before its own. Of "the
// court heard Jane Doe say", it is Jane Doe, and of "the clerk, who met Jane Doe, 45, said",
// the clerk. It is empty if it is not plain who that is.
func (f *finder) notObject(r attribution.Range) attribution.Range {
	if r.Empty() || f.Chunk[r.First] == 0 {
		return r
	}
	if n, t := f.Chunk[r.Last-1], f.Tag(r.Last); n != 0 && (t == chunk.Verb || t == chunk.Pres) {
		subject := f.Chunks[f.Chunk[r.First]-1].Last
		if verb := f.Chunks[n-1].First - 1; verb == subject && words.Perceiving.Has(f.Words[verb].Lower) && f.Tags[verb].IsFinite() {
			r.First = verb + 1
		}
		return r
	}
	k := r.First - 1
	if f.Tag(r.Last) != chunk.Comma || !f.Tag(k).IsFinite() || words.Reporting.Has(f.Words[k].Lower) {
		return r
	}
	for f.Tag(k).IsVerb() || f.Tag(k) == chunk.Adv {
		k--
	}
	if k < 2 || !words.Who.Has(f.Words[k].Lower) || f.Words[k].Lower == whose || f.Tags[k-1] != chunk.Comma || f.Chunk[k-2] == 0 || f.Quote[k] != f.Quote[r.First] {
		return r
	}
	ch, s := f.Chunks[f.Chunk[k-2]-1], f.Text.Sentences[f.Text.SentenceAt(k)]
	if ch.First != f.afterDateline(s.First, s.Last) {
		return attribution.Range{} // "the clerk of the court, who"
	}
	return rangeOf(ch)
}

// opensClause reports whether a subordinate clause that has the source as its subject
// begins at token i of r: a verb is before it, and a name in apposition behind it. In
// "people hurt after the storm" the verb can be a participle.
func (f *finder) opensClause(i int, r attribution.Range) bool {
	if h := f.Words[i].Lower; !words.Subordinating.Has(h) || h == that || i+1 >= r.Last || f.Chunk[i+1] == 0 || !f.Tag(i-1).IsVerb() {
		return false
	}
	for k := i + 1; k+1 < r.Last; k++ {
		if f.Tags[k] == chunk.Comma {
			return f.Tags[k+1] == chunk.Name
		}
	}
	return false
}

// withoutCause returns the person that a source ends with, without the thing before
// that a preposition ties to the verb: "Despite these problems Jane Doe".
func (f *finder) withoutCause(r attribution.Range) attribution.Range {
	if r.Last-r.First < 3 || f.Tag(r.First-1) != chunk.Prep || f.Words[r.First-1].Lower == by {
		return r
	}
	for k := r.First + 1; k < r.Last; k++ {
		switch {
		case f.Tags[k] == chunk.Name:
			may := f.SensesOf(k - 1).May
			if f.Tags[k-1] == chunk.Nouns && f.Words[k-1].Shape == chunk.Lowercase && may&(chunk.IsPerson|chunk.IsGroup) == 0 {
				r.First = k
			}
			return r
		case f.Tags[k].IsMark():
			return r
		}
	}
	return r
}

// withoutTime returns a source without a time at its edges that the verb has:
// "The bank yesterday", "The ministry last night", "Last week the army".
func (f *finder) withoutTime(r attribution.Range) attribution.Range {
	if k := r.First; r.Last-k > 2 && f.Tags[k] == chunk.Det && f.isTimeNoun(k+1) && f.Chunk[k+1] != 0 && f.Tags[k+2] == chunk.Name && f.Chunk[k+2] != 0 {
		r.First = k + 2 // "the day Jane Doe declared"
		return r
	}
	if r.Last-r.First > 1 && words.SaidTimes.Has(f.Words[r.First].Lower) && f.Tags[r.First+1] != chunk.PossS && f.opensSentence(r.First, f.Text.Sentences[f.Text.SentenceAt(r.First)].First) {
		r.First++ // "Yesterday experts", "But today Jane Doe"
	}
	for i := r.First; i < r.Last; i++ {
		if f.Tags[i].IsVerb() && !words.Deictics.Has(f.Words[i].Lower) || f.Tags[i] == chunk.To {
			return r // "a poll published on Wednesday"
		}
	}
	if t := f.Tag(r.First + 1); r.Last-r.First > 2 && f.Tag(r.First-1) == chunk.Prep && words.DaysAndMonths.Has(f.Words[r.First].Lower) && (t == chunk.Noun || t == chunk.Adj) {
		r.First++ // "On Sunday union leader Jane Doe"
	}
	if k := r.First; r.Last-k > 1 && f.Tag(k-1) == chunk.Prep && f.Tags[k+1] == chunk.Name && words.DaysAndMonths.Has(f.Words[k].Lower) {
		if m := f.mentionAt(k + 1); m != nil && m.Span.Start == f.Text.Tokens[k+1].Start {
			r.First++ // "On Sunday Doe"
		}
	}
	if r.First > 0 && f.Tags[r.First-1] == chunk.Prep {
		// "In recent days", "During his speech" and "In Oslo yesterday" before the source
		for k := r.First; k+1 < min(r.Last, r.First+maxAdjunct); k++ {
			h := f.Words[k].Lower
			if next := f.Tags[k+1]; (words.Stretches.Has(h) || words.Occasions.Has(h) || words.SaidTimes.Has(h)) && (next == chunk.Name || next == chunk.Det || next == chunk.Pron) {
				r.First = k + 1
				break
			}
		}
	}
	if k := r.First; r.Last-k > 2 && words.DaysAndMonths.Has(f.Words[k].Lower) && f.Tags[k+1] == chunk.Num {
		r.First += 2 // "May 4 Jane Doe"
	} else if r.Last-k > 1 && f.Tags[k] == chunk.Num && words.DaysAndMonths.Has(f.Lower(k-1)) {
		r.First++
	}
	if r.Last-r.First > 2 && words.Deictics.Has(f.Words[r.First].Lower) && words.Stretches.Has(f.Words[r.First+1].Lower) {
		r.First += 2 // "Last week U.S. officials"
	}
	for r.Last-r.First > 1 {
		h := f.Words[r.Last-1].Lower
		switch {
		case words.TimeWords.Has(h) || words.DaysAndMonths.Has(h):
			if r.Last--; r.Last-r.First > 1 && f.Tags[r.Last-1] == chunk.Num {
				r.Last-- // "the board on 16 May"
			}
		case words.Stretches.Has(h) && r.Last-r.First > 2 && words.Deictics.Has(f.Words[r.Last-2].Lower):
			r.Last -= 2
		case f.Tags[r.Last-1] == chunk.Comma || f.Tags[r.Last-1] == chunk.Prep:
			r.Last--
		default:
			return r
		}
	}
	return r
}

// maxAdjunct is the number of words of a time or an occasion before its source.
const maxAdjunct = 4
