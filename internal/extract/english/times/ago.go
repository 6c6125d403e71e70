package times

import "dossier/internal/extract"

// shifted returns the stamp n units from base. It is as exact as the unit.
func shifted(base stamp, q quantity, unit, sign int) stamp {
	n := sign * q.n
	switch unit {
	case fortnight:
		return base.within(week).add(2 * n)
	case decade:
		return base.within(year).add(10 * n)
	case century:
		return base.within(year).add(100 * n)
	case day, night:
		return base.within(day).add(n)
	case week, month, quarter, year:
		return base.within(unit).add(n)
	}
	return stamp{}
}

// away reads the words after an amount of time that make it a date: "ago",
// "later", "earlier", "from now". The amount is the tokens [r.start, r.end).
func (f *finder) away(r reading, q quantity, unit int) (reading, bool) {
	k := r.end
	switch l := f.at(k); {
	case l.class == cAgo:
		base := k + 1
		if f.isPrep(base, on) {
			base++
		}
		if r, ok := f.countedFrom(r, base, q, unit, behind); ok {
			return r, true
		}
		if q.n == 1 && unit == year && f.at(r.start).class == cA && f.figures.known() {
			r.at, r.aside = f.figures.add(-4), true
		} else {
			r.at = shifted(f.article, q, unit, -1)
		}
		return f.placed(r, k+1, q, unit, pastRef), true
	case l.class == cEarlier && (f.focus.known() || f.figures.known() || q.unknown && unit <= hour):
		if unit > hour && f.beyondArticle(f.focus) && f.direction(r.start, k+1) == behind {
			return r, false // "will march on Friday. A day earlier, they left" is hardly before Friday
		}
		if q.n == 1 && unit == year && f.figures.known() {
			r.at, r.aside = f.figures.add(-4), true
		} else {
			r.at = shifted(f.focus, q, unit, -1)
		}
		return f.placed(r, k+1, q, unit, pastRef), true
	case l.class == cBefore && f.focus.known() && !f.hasComplement(k+1):
		r.at = shifted(f.focus, q, unit, -1)
		return f.placed(r, k+1, q, unit, pastRef), true
	case l.class == cLater && f.focus.known():
		r.at = shifted(f.focus, q, unit, +1)
		if f.beyondArticle(r.at) && f.direction(r.start, k+1) == behind {
			return r, false
		}
		return f.placed(r, k+1, q, unit, futureRef), true
	case f.isPrep(k, from) && f.wordIs(k+1, "now"):
		r.at = shifted(f.article, q, unit, +1)
		return f.placed(r, k+2, q, unit, futureRef), true
	case f.isPrep(k, from):
		return f.countedFrom(r, k+1, q, unit, ahead)
	case unit == week && (f.isPrep(k, on) && q.n == 1 && f.direction(r.start, k) == ahead):
		return f.countedFrom(r, k+1, q, unit, ahead) // "a week on Friday"
	}
	return r, false
}

// beyondArticle reports whether s is after the article's date.
func (f *finder) beyondArticle(s stamp) bool {
	a, b := f.article.date(), s.date()
	return !a.IsZero() && !b.IsZero() && b.Earliest().Compare(a.Latest()) > 0
}

// placed finishes a date at a distance from another. It remains a duration if
// the other date is not exact enough, or if the distance is in hours or
// minutes. A distance of unknown length gives only the past or the future.
func (f *finder) placed(r reading, end int, q quantity, unit, ref int) reading {
	if q.unknown && f.at(end-1).class == cLater {
		r.at, r.value = stamp{}, durationValue(q, unit)
		return r
	}
	if q.unknown && (unit == hour || unit == minute) && f.dayInView().fullDay() {
		day := f.dayInView()
		if ref == pastRef && f.beyondArticle(day) {
			day = f.article // what is past is not on a day to come
		}
		r.at, r.typ, r.end, r.implied, r.sure = day, extract.TimexTime, end, true, fair
		return r // "hours earlier"
	}
	if q.unknown {
		return reading{start: r.start, end: end, value: refNames[ref], vague: true, sure: moderate}
	}
	if !r.at.known() || q.half {
		r.at = stamp{}
		return r
	}
	r.typ, r.end, r.sure = extract.TimexDate, end, strong
	if unit == decade || unit == century {
		r.mod = extract.ModApprox
	}
	return r
}

// hasComplement reports whether the words at token i make "before" or "after"
// a preposition or conjunction.
func (f *finder) hasComplement(i int) bool {
	if i >= f.limit {
		return false
	}
	switch f.t.Word(i) {
	case ".", ",", ";", ":", ")", "!", "?", "—", "–", "”", "\"", "''", "and", "but", "in", "at", "on", "when", "while", "as", "to":
		return false
	}
	return true
}
