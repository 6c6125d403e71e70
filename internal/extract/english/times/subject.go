package times

import (
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// over reports whether the date [start, end) is over by the words beside it: it is between a
// subject and its verb in the past, or between an announcement and what that says.
func (f *finder) over(start, end int) bool {
	return f.betweenSubjectAndVerb(start, end) || f.ofAnnouncement(start, end) || f.ofDecision(start, end)
}

// ofDecision reports whether the date opens its sentence, and the first verb says that something
// was agreed or decided: "In August the mayor decided to name a street after her".
func (f *finder) ofDecision(start, end int) bool {
	if start > f.first && (start > f.first+1 || f.at(f.first).class != cPrep) {
		return false
	}
	for k := end; k < f.limit && k < end+plainReach; k++ {
		if f.oneOf(k, deciding) {
			return true
		}
		if f.tense(k) != 0 || f.at(k).class == cBe {
			return false
		}
	}
	return false
}

// deciding are verbs for what is done when it is said, whatever is then to come.
var deciding = []string{"decided", "agreed", "asked", "urged", "ordered", "invited", "promised", "vowed", "offered", "called", "threatened"}

// betweenSubjectAndVerb reports whether a verb in the past follows the date and its subject comes
// before it, with no other verb in their clause: "As if to prove it, Kim on Monday said that she
// will run".
func (f *finder) betweenSubjectAndVerb(start, end int) bool {
	if end >= f.limit || !f.isPast(end) || start-1 <= f.first {
		return false
	}
	for k := start - 1; k >= f.first && f.t.Tokens[k].Kind != segment.Punct; k-- {
		if f.tense(k) != 0 || f.at(k).class == cTo {
			return false
		}
	}
	return true
}

// isPast reports whether token i is a verb in the past, also one of planning.
func (f *finder) isPast(i int) bool {
	switch f.at(i).class {
	case cPast:
		return true
	case cNone, cVow:
		return f.pastForm(i)
	}
	return false
}

// ofAnnouncement reports whether a noun for what is done comes before the date and "that" follows it:
// "the announcement on Monday that she will run".
func (f *finder) ofAnnouncement(start, end int) bool {
	k := start - 1
	if f.isPrep(k, on) {
		k--
	}
	return k > f.first && end < f.limit && f.wordIs(end, "that") && words.DoneNouns.Has(words.Hash(f.t.Word(k)))
}

// mostBeforeTo is the largest distance, in tokens, between "first" and the "to" that follows it.
const mostBeforeTo = 5

// firstTo reports whether the "to" at token i follows somebody who was the first or last to do
// it: "was the first mayor to speak".
func (f *finder) firstTo(i int) bool {
	for k := i - 1; k > f.first && k >= i-mostBeforeTo && f.t.Tokens[k].Kind == segment.Word; k-- {
		if f.oneOf(k, firsts) {
			return f.pastBefore(k)
		}
	}
	return false
}

// firsts come before the "to" of what was done.
var firsts = []string{"first", "last", "latest", "only"}
