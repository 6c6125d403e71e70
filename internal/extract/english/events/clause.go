package events

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// clause is the tokens [first, last) that decide about a date, and the word
// before them, if any.
type clause struct {
	first, last int
	opener      uint32
}

// clause returns the part of the date's clause before the date or, if the date
// opens it ("On Friday the two will meet"), the part after it.
func (f *finder) clause(d dating) clause {
	c := clause{d.start, d.start, 0}
	words := 0
	for i := d.start - 1; i >= f.first; i-- {
		if f.endsClause(i) && (words > 0 || f.Tags[i] != chunk.Comma) && !f.joinsPhrases(i, d.start) {
			c.opener = f.Words[i].Lower
			break
		}
		c.first = i
		words++
	}
	if words > 1 && f.hasVerb(c.first, c.last) {
		return c
	}
	if words <= 1 {
		c.first = d.end
	}
	c.last = f.predicate(d.end)
	if c.first == d.end && !f.hasVerb(c.first, c.last) {
		c.first = f.verbFrom(d.end)
		c.last = f.predicate(c.first)
	}
	return c
}

// verbFrom returns the first finite verb from token i on that is in no relative clause: "On Friday
// the mayor, who came late, and the captain will meet". It returns i if there is none.
func (f *finder) verbFrom(i int) int {
	within := false
	for k := i; k < f.last; k++ {
		switch {
		case f.relative(k):
			within = true
		case f.Tags[k] == chunk.Comma:
			within = false
		case f.Tags[k].IsFinite() && !within:
			return k
		case f.Tags[k] == chunk.Colon:
			return i
		}
	}
	return i
}

// verb returns the verb that says what happened on the date: the last one before it
// in its clause, or else the first one after it. It is empty if there is none.
func (f *finder) verb(d dating) span.Span {
	c := f.clause(d)
	out := span.Span{}
	for i := c.first; i < c.last; i++ {
		if f.Tags[i].IsVerb() && f.Tags[i] != chunk.Modal && !words.Copulas.Has(f.Words[i].Lower) && !words.ToHave.Has(f.Words[i].Lower) {
			out = f.Text.Tokens[i].Span
			if c.first >= d.end {
				break
			}
		}
	}
	return out
}

// predicate returns the token after the first group of verbs from token i on in
// its clause.
func (f *finder) predicate(i int) int {
	verb := false
	for k := i; k < f.last; k++ {
		tag := f.Tags[k]
		if f.endsClause(k) && k > i || verb && tag != chunk.Adv && tag != chunk.To && !tag.IsVerb() && tag != chunk.Adj {
			return k
		}
		verb = verb || tag.IsFinite() || words.Copulas.Has(f.Words[k].Lower)
	}
	return f.last
}

// hasVerb reports whether there is a verb among the tokens [first, last).
func (f *finder) hasVerb(first, last int) bool {
	for i := first; i < last; i++ {
		if f.Tags[i].IsVerb() {
			return true
		}
	}
	return false
}

// endsClause reports whether token i begins a clause or follows one.
func (f *finder) endsClause(i int) bool {
	switch f.Tags[i] {
	case chunk.Comma, chunk.Colon, chunk.Dash:
		return true
	}
	w := f.Words[i].Lower
	if w == hashAs { // "as early as Friday" goes on
		return f.Text.Tokens[i].Kind == segment.Word && (f.Chunk[min(i+1, f.last-1)] != 0 && f.clausal(i+1))
	}
	return words.ClauseBounds.Has(w)
}

// joinsPhrases reports whether token i is an "and" or "or" between two phrases, with no verb behind it
// before token end: "searched the office and the flat on", not "left, and on".
func (f *finder) joinsPhrases(i, end int) bool {
	if f.Tags[i] != chunk.Conj || f.hasVerb(i+1, end) {
		return false
	}
	noun := false
	for k := i + 1; k < end; k++ {
		if f.Tags[k] == chunk.Comma {
			return false
		}
		noun = noun || f.Tags[k].IsNoun() && !f.inTime(k)
	}
	return noun
}

// clausal reports whether the chunk at token i is followed by a verb.
func (f *finder) clausal(i int) bool {
	if i >= f.last || f.Chunk[i] == 0 {
		return false
	}
	return f.Tag(f.Chunks[f.Chunk[i]-1].Last).IsFinite()
}

// conditional reports whether the date is in a condition.
func (f *finder) conditional(d dating) bool {
	for i := d.start - 1; i >= f.first && f.Tags[i] != chunk.Comma && f.Tags[i] != chunk.Colon; i-- {
		if words.Conditions.Has(f.Words[i].Lower) || f.inverted(i) {
			return true
		}
	}
	return false
}

// inverted reports whether token i opens the sentence as a condition without "if": "should it rain",
// "even had he left".
func (f *finder) inverted(i int) bool {
	w := f.Words[i].Lower
	return (w == hashShould || w == hashHad || w == hashWere) && (i == f.first || i == f.first+1 && f.Words[f.first].Lower == hashEven)
}

// unreal reports whether the clause says what would have happened.
func (f *finder) unreal(d dating) bool {
	c := f.clause(d)
	for i := c.first; i+1 < c.last; i++ {
		if w := f.Words[i].Lower; (w == hashWould || w == hashShould) && words.PerfectHave.Has(f.Words[i+1].Lower) {
			return true
		}
	}
	return false
}

// negated reports whether the sentence says that something did not happen on the date: the
// clause has a negation at its verb, or a verb of denial before it. What did not happen until the date
// happened then.
func (f *finder) negated(d dating) bool {
	c := f.clause(d)
	until := words.Until.Has(f.Lower(f.before(d)))
	for i := c.first; i < c.last; i++ {
		if words.Negations.Has(f.Words[i].Lower) && !words.Unnegated.Has(f.Lower(i+1)) && !(until && i < d.start) {
			return true
		}
	}
	return f.inDenial(d)
}

// inDenial reports whether the date is in a clause that somebody denies: "denied that it was
// sold on Monday", "denies selling it on Monday", but not "denied on Monday that". So it is if
// they take the claim back.
func (f *finder) inDenial(d dating) bool {
	for i := d.start - 1; i > f.first; i-- {
		switch {
		case words.Denials.Has(f.Words[i].Lower) && f.Tags[i].IsVerb():
			k := f.behindAdverbs(i + 1)
			return k < d.start && !f.inTime(k) && !f.refused(i, k) && (f.Words[k].Lower == hashThat || f.Tags[k] == chunk.Ing || f.Chunk[k] != 0)
		case f.takesBack(i, d.start):
			return true
		case f.Tags[i] == chunk.Colon, f.Tags[i] == chunk.Comma && f.Tag(i+1).IsFinite():
			return false
		}
	}
	return false
}

// takesBack reports whether the token at i takes back a claim, whose words begin before
// token end: "withdrew his claim that", but not "withdrew the ships that".
func (f *finder) takesBack(i, end int) bool {
	k := f.behindAdverbs(i + 1)
	if !words.Withdrawing.Has(f.Words[i].Lower) || k >= end || f.Chunk[k] == 0 {
		return false
	}
	claim := f.Chunks[f.Chunk[k]-1]
	return claim.Last < end && words.ClaimWords.Has(f.Words[claim.Head()].Lower) && f.Words[claim.Last].Lower == hashThat
}

// refused reports whether the form of "deny" at token i says that somebody does not get the thing
// at token k: "was denied a visa", "denied the marchers a permit".
func (f *finder) refused(i, k int) bool {
	if f.Chunk[k] == 0 {
		return false
	}
	if words.ToBe.Has(f.Lower(i - 1)) {
		return true
	}
	thing := f.Chunks[f.Chunk[k]-1].Last
	return thing < f.last && f.Chunk[thing] != 0 && !f.inTime(thing) && f.Words[thing].Lower != hashThat
}

// outlook returns whether the clause of the date says that it happened, is
// expected, possible or cancelled.
func (f *finder) outlook(d dating) dossier.Outlook {
	if f.calledOff(d) {
		return dossier.Cancelled
	}
	c := f.clause(d)
	side := f.side(d.date)
	if side > 0 {
		if f.anyOf(c, words.Possibilities) || f.onCondition(d) {
			return dossier.Possible
		}
		return dossier.Expected
	}
	arranged := f.arranged(d, c)
	if f.published.IsZero() || side < 0 {
		switch {
		case arranged, side < 0 && f.foretold(c, hashWould):
			return dossier.Expected
		case f.perhaps(c):
			return dossier.Possible
		}
		return dossier.Happened
	}
	switch {
	case f.anyOf(c, words.Possibilities):
		return dossier.Possible
	case f.isDone(d):
		return dossier.Happened
	case arranged, f.anyOf(c, words.Expecting):
		return dossier.Expected
	}
	return dossier.Happened
}

// onCondition reports whether the date is in a condition or a condition is right behind it: "if the board
// votes on Friday", "will close on Friday unless".
func (f *finder) onCondition(d dating) bool {
	return f.conditional(d) || words.Conditions.Has(f.Lower(d.end))
}

// isDone reports whether what happened on the date is told in the past, whatever words for
// the future are in its clause: "a panel set up to hear them resigned", "that he would run was
// announced".
func (f *finder) isDone(d dating) bool {
	at := f.verb(d)
	if at.Empty() {
		return false
	}
	k, _ := f.Text.TokensIn(at)
	w := f.Words[k].Lower
	if f.arranges(k) || words.Expecting.Has(w) && w != hashSet {
		return false
	}
	lead := f.behindAux(k)
	return f.Tags[k] == chunk.Past || f.Tags[k] == chunk.Part && (lead == hashWas || lead == hashWere)
}

// anyOf reports whether the clause has one of the words.
func (f *finder) anyOf(c clause, words *words.Set) bool {
	for i := c.first; i < c.last; i++ {
		if words.Has(f.Words[i].Lower) && f.Tags[i] != chunk.Nouns && (f.Words[i].Lower != hashEarly || f.Lower(i-1) == hashAs) {
			return true // "as early as Friday", not "in the early hours"
		}
	}
	return false
}

// arranges reports whether the word at token i shows a date to be planned: "was set to open", "was set
// for Monday", not "was set up" or "set himself on fire".
func (f *finder) arranges(i int) bool {
	w := f.Words[i].Lower
	if w != hashSet {
		return words.Arranged.Has(w)
	}
	next := f.Lower(i + 1)
	return next == hashTo || next == hashFor || next == hashBy || f.inTime(i+1) || f.inTime(i+2)
}

// arranged reports whether the clause gives the date only as planned: "was
// scheduled for Monday", "the vote planned for Monday", "were to meet".
func (f *finder) arranged(d dating, c clause) bool {
	for i := d.start - 1; i >= c.first && i >= d.start-8 && c.last == d.start; i-- {
		w := f.Words[i].Lower
		switch {
		case f.arranges(i) && (i >= d.start-3 || words.Copulas.Has(f.Lower(i-1)) || words.ToHave.Has(f.Lower(i-1))):
			return words.Copulas.Has(f.Lower(i-1)) || words.ToHave.Has(f.Lower(i-1)) || f.Tag(i-1).IsNoun() || f.Tag(i-1) == chunk.Adv
		case w == hashTo && f.Tag(i) == chunk.To && words.Copulas.Has(f.Lower(i-1)):
			return true
		case f.Tags[i] == chunk.Past && !words.Copulas.Has(w) && !words.ToHave.Has(w):
			return false
		}
	}
	return false
}

// perhaps reports whether the clause is like "may have crossed", "could have
// been", "might see him".
func (f *finder) perhaps(c clause) bool {
	for i := c.first; i+1 < c.last; i++ {
		w := f.Words[i].Lower
		if w == hashMight || (w == hashMay || w == hashCould) && words.PerfectHave.Has(f.Words[i+1].Lower) {
			return true
		}
	}
	return false
}

// thoughtPossible reports whether the date, which is over, is that of what a source thought
// possible: "reported that it could happen on Tuesday". What happened then is another thing.
func (f *finder) thoughtPossible(d dating) bool {
	c := f.clause(d)
	return f.side(d.date) < 0 && (f.foretold(c, hashCould) || f.foretold(c, hashMight) || f.foretold(c, hashMay))
}

// foretold reports whether the clause is of a report and has the modal verb and an infinitive:
// "said it would begin", not "would have begun".
func (f *finder) foretold(c clause, modal uint32) bool {
	for i := c.first; i < c.last; i++ {
		if f.Words[i].Lower != modal {
			continue
		}
		k := f.behindAdverbs(i + 1)
		return f.Tag(k) == chunk.Verb && !words.PerfectHave.Has(f.Words[k].Lower) && f.toldBefore(i)
	}
	return false
}

// toldBefore reports whether a verb of reporting is before token i.
func (f *finder) toldBefore(i int) bool {
	for k := i - 1; k > f.first; k-- {
		if f.Tags[k].IsVerb() && words.Reporting.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}

// calledOff reports whether the date is that of a plan which the sentence says
// is cancelled: "the talks planned for Friday were called off", "cancelled the
// meeting set for Monday", "Friday's match was postponed".
func (f *finder) calledOff(d dating) bool {
	plan := false
	for i := d.start - 1; i >= f.first && i >= d.start-3; i-- {
		plan = plan || words.Arranged.Has(f.Words[i].Lower)
	}
	lead := f.Lower(d.start - 1)
	if words.PossessiveEndings.Has(f.Lower(d.end)) || (words.Determiners.Has(lead) || words.Indefinites.Has(lead)) && d.end < f.last && f.Chunk[d.end] != 0 && f.Chunk[d.end] == f.Chunk[d.end-1] {
		plan = true
	}
	if !plan && !f.endsSubject(d) {
		return false
	}
	for i := f.first; i < f.last; i++ {
		w := f.Words[i].Lower
		undone := words.Cancelling.Has(w) || words.CallingOff.Has(w) && (f.Lower(i+1) == off || i+2 < f.last && f.Lower(i+2) == off)
		if undone && !f.denied(i) {
			return true
		}
	}
	return false
}

// endsSubject reports whether the date ends a subject before "was" or "has": "The talks on
// Friday were called off". It is the day of the talks, not that on which they were called off.
func (f *finder) endsSubject(d dating) bool {
	if f.Tag(d.start-1) != chunk.Prep || d.start-1 <= f.first || f.Chunk[d.start-2] == 0 || d.end >= f.last {
		return false
	}
	w := f.Words[d.end].Lower
	return f.Tags[d.end].IsFinite() && (words.Copulas.Has(w) || words.ToHave.Has(w))
}

// denied reports whether the verb at token i is negated.
func (f *finder) denied(i int) bool {
	for k := i - 1; k >= f.first && k >= i-3; k-- {
		if words.Negations.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}
