package times

import "dossier/internal/extract"

// vague reads words for the present, past or future in general.
func (f *finder) vague(i int) (reading, bool) {
	ref := int(f.lex[i].n)
	r := reading{start: i, end: i + 1, value: refNames[ref], vague: true, sure: moderate}
	switch {
	case f.wordIs(i, "future"):
		if f.wordIs(i-1, "near") && f.at(i-2).class == cThe {
			r.start--
		}
		r.start--
		return r, f.at(r.start).class == cThe && f.wholeNoun(i+1)
	case ref == futureRef:
		return reading{}, false
	case f.wordIs(i, "now"):
		if f.wordIs(i-1, "right") {
			r.start--
		}
		return r, true
	case f.wordIs(i, "ongoing"), f.wordIs(i, "previously"), f.wordIs(i, "lately"):
		return reading{}, false
	case f.wordIs(i, "current"):
		return f.currentUnit(i, r)
	case f.wordIs(i, "recent"):
		return f.recentUnits(i)
	}
	return r, true
}

// currentUnit reads "the current quarter" as a date.
func (f *finder) currentUnit(i int, r reading) (reading, bool) {
	k := i + 1
	if f.at(k).class == cFiscal {
		k++
	}
	if f.isUnit(k) && !f.at(k).is(plural) {
		if at := f.now(int(f.at(k).n)); at.known() {
			return reading{start: i, end: k + 1, at: at, sure: strong}, true
		}
	}
	return r, true
}

// recentUnits reads "recent years" as a duration.
func (f *finder) recentUnits(i int) (reading, bool) {
	if l := f.at(i + 1); l.class == cUnit && l.is(plural) && l.n >= hour && l.n <= century {
		return reading{start: i, end: i + 2, typ: extract.TimexDuration, value: durationValue(quantity{unknown: true}, int(l.n)), sure: moderate}, true
	}
	return reading{}, false
}

// wholeNoun reports whether no noun follows at token i, so that "the past" or
// "the future" is not "the past president".
func (f *finder) wholeNoun(i int) bool {
	if i >= f.limit || f.at(i).class != cNone {
		return true
	}
	w := f.t.Word(i)
	if w[0] < 'a' {
		return true
	}
	switch w {
	case "it", "they", "that", "he", "she", "we", "if", "has", "have", "can", "of", "but", "could", "may", "when", "which":
		return true
	}
	return false
}
