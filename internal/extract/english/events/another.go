package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// ofAnother reports whether the date is that of a thing which only bounds what is said: "ahead of
// the talks in Bern on Monday", "days before the vote on Monday", "follows a vote on Monday", "have
// left since the vote on Monday". What is so now, or is still to come, did not happen on the day of
// what it follows: "is on trial following a death in June".
func (f *finder) ofAnother(d dating) bool {
	direct := f.before(d)
	for i := d.start - 1; i >= f.first && i >= d.start-anotherReach; i-- {
		switch tag, w := f.Tags[i], f.Words[i].Lower; {
		case tag.IsFinite() && words.Following.Has(w):
			return f.followsThing(i, direct)
		case tag == chunk.Part && words.Arranged.Has(w) && f.Tag(i-1).IsNoun(): // "ahead of the vote planned for Monday"
		case tag.IsFinite(), tag == chunk.Part, tag == chunk.Verb, tag == chunk.Comma, tag.IsMark():
			return false
		case i >= direct:
		case f.Tags[i+1] == chunk.Ing && f.Chunk[i+1] == 0 && (w == hashBefore || w == hashAfter):
			return false // "before leaving on Monday"
		case w == hashBefore && !f.beforeSomebody(i), w == hashTo && f.Lower(i-1) == hashPrior, w == hashOf && f.Lower(i-1) == hashAhead:
			return true
		case w == hashSince:
			return true // "have fallen since the vote in May"
		case w == hashAfter || w == hashFollowing:
			return f.side(d.date) < 0 && !f.mainPast()
		}
	}
	return false
}

// followsThing reports whether the verb at token i says that one happening follows another, and the
// other is named between it and the date: "the ban follows a death on Monday", not "the ban
// followed on Monday" or "the men followed her on Monday".
func (f *finder) followsThing(i, direct int) bool {
	if i+1 >= direct || f.Chunk[i+1] == 0 || f.inTime(i+1) {
		return false
	}
	head := f.Chunks[f.Chunk[i+1]-1].Head()
	return f.Tags[head].IsNoun() && f.Tags[head] != chunk.Name && f.SensesOf(head).May&chunk.IsPerson == 0
}

// anotherReach is the largest distance, in tokens, between "before" and the date of what follows it.
const anotherReach = 12

// beforeSomebody reports whether the "before" at token i leads to people, who are no happening: "appeared
// before the court on Monday".
func (f *finder) beforeSomebody(i int) bool {
	if i+1 >= f.last || f.Chunk[i+1] == 0 {
		return false
	}
	for k := i + 1; k < f.last && f.Chunk[k] == f.Chunk[i+1]; k++ {
		if f.Tags[k] == chunk.Name || f.SensesOf(k).Noun == chunk.PersonFile || words.Bodies.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}

// mainPast reports whether the first finite verb of the sentence is in the past.
func (f *finder) mainPast() bool {
	for i := f.first; i < f.last; i++ {
		if f.Tags[i].IsFinite() {
			return f.Tags[i] == chunk.Past
		}
	}
	return false
}

// toldAhead reports whether the date, which is to come, opens a sentence that tells what happened: "The
// next day the ship sank". It was counted from the wrong day. A plan can be told so ("Next week
// the board was to meet"), and what somebody said of it ("Next week, she said, it will").
func (f *finder) toldAhead(d dating) bool {
	if f.side(d.date) <= 0 || d.start > f.first+1 {
		return false
	}
	for i := d.end; i < f.last; i++ {
		if !f.Tags[i].IsFinite() {
			continue
		}
		w := f.Words[i].Lower
		if words.Copulas.Has(w) || words.ToHave.Has(w) {
			i = f.behindAdverbs(i + 1)
			return (w == hashWas || w == hashWere || w == hashHad) && f.Tag(i) == chunk.Part && !f.arranges(i)
		}
		return f.Tags[i] == chunk.Past && !f.arranges(i) && !words.Saying.Has(w) && !words.Telling.Has(w) && !words.Reporting.Has(w)
	}
	return false
}
