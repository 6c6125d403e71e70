package times

import "dossier/internal/extract"

// partAt returns the part of the day at token i, or 0.
func (f *finder) partAt(i int) int {
	l := f.at(i)
	switch {
	case l.class == cPart:
		return int(l.n)
	case l.class == cUnit && l.n == night:
		return nightTime
	}
	return 0
}

// withPart adds the part of the day after a day: "Tuesday night".
func (f *finder) withPart(r reading) reading {
	if r.at.unit != day || r.typ == extract.TimexSet {
		return r
	}
	if p := f.partAt(r.end); p > 0 && !f.at(r.end).is(plural) && p != midday && p != midnight {
		r.at.part, r.typ = uint8(p), extract.TimexTime
		r.end++
	}
	return r
}

// barePart reads a part of the day that does not follow its day: "noon
// Thursday", "in the morning", "mid-afternoon".
func (f *finder) barePart(i int) (reading, bool) {
	p := int(f.lex[i].n)
	switch {
	case p == midday && f.wordIs(i-1, "high"):
		return reading{}, false
	case p == midday:
		return f.onDay(i, i+1, clockTime{hour: 12, minute: 0}), true
	case p == midnight:
		return f.onDay(i, i+1, clockTime{hour: 24, minute: 0}), true
	case f.lex[i].is(plural):
		return reading{}, false
	case f.at(i-1).class == cThe && f.isPrep(i-2, in), f.at(i-1).class == cEarly:
		r := reading{start: i, end: i + 1, typ: extract.TimexTime, sure: moderate, at: f.dayInView(), implied: true}
		if f.wordIs(r.end, "hours") {
			r.end++
		}
		if f.isPrep(r.end, of) {
			s, e, ok := f.dayAt(r.end+1, i)
			if !ok {
				return reading{}, false
			}
			r.at, r.end, r.implied = s, e, false
		} else if s, e, ok := f.dayAt(r.end, i); ok {
			r.at, r.end, r.implied = s, e, false
		}
		r.at.part, r.at.clocked, r.at.zone = uint8(p), false, 0
		return r, true
	}
	return reading{}, false
}

// relativePart reads "this morning", "last night", "the next afternoon".
func (f *finder) relativePart(i, k, rel, part int) (reading, bool) {
	r := reading{start: i, end: k + 1, typ: extract.TimexTime, sure: strong}
	if f.lex[k].is(plural) || part == midday || part == midnight {
		return reading{}, false
	}
	switch rel {
	case relThis:
		r.at = f.now(day)
	case relLast:
		r.at = f.now(day).add(-1)
	case relThat, relSame:
		r.at = f.near(day)
	case relNext, relFollowing:
		r.at = f.near(day).add(1)
	case relPrevious:
		r.at = f.near(day).add(-1)
	default:
		return reading{}, false
	}
	if !r.at.known() {
		r.at = stamp{unit: day}
	}
	r.at.part, r.at.clocked, r.at.zone = uint8(part), false, 0
	return r, true
}
