package times

import (
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// weekday reads "Tuesday", "Tuesday night", "Tuesday, September 12, 2023". The
// phrase begins at token lead, which determines the tense.
func (f *finder) weekday(i, lead int, forced direction) (reading, bool) {
	l := f.lex[i]
	if !l.is(capital) || f.weekdayName(i) {
		return reading{}, false
	}
	if r, ok := f.weekdayWithDate(i); ok {
		return r, true
	}
	if l.is(short) && !l.is(hasStop) {
		return reading{}, false
	}
	if l.is(plural) || f.partAt(i+1) > 0 && f.at(i+1).is(plural) {
		return f.recurring(i, i)
	}
	if r, ok := f.weekdayOfWeek(i); ok {
		return r, true
	}
	if r, ok := f.numberedWeekday(i, lead); ok {
		return r, true
	}
	if r, ok := f.weekdayFurther(i); ok {
		return r, true
	}
	r := reading{start: i, end: i + 1, sure: fair}
	side := forced
	if side == 0 {
		if side = f.direction(lead, i+1); side == 0 || lead > f.first && f.ownsWhatIsDone(i) {
			side = behind
		}
		if side == ahead && f.article.fullDay() && f.wasArranged(lead) && f.weekdayOn(int(l.n), behind, false) == dayStamp(f.article.calendarDay().AddDays(-1)) {
			side = behind
		}
		if f.ownsPlan(i) && f.tenseBehind(i+3) != behind {
			side = ahead
		}
	}
	r.at = f.weekdayOn(int(l.n), side, forced != 0)
	return f.withPart(r), true
}

// wasArranged reports whether the verb before token start says that something was planned, "was to
// leave", "was scheduled to leave". With the weekday of the day before, that is over.
func (f *finder) wasArranged(start int) bool {
	for i := start - 1; i >= f.first && i >= start-reach; i-- {
		switch {
		case f.tense(i) == 0, f.at(i-1).class == cTo: // "leave"
		case f.at(i).class == cPlan:
			return f.wordIs(i-1, "was") || f.wordIs(i-1, "were")
		default:
			return (f.wordIs(i, "was") || f.wordIs(i, "were")) && f.at(i+1).class == cTo
		}
	}
	return false
}

// ownsWhatIsDone reports whether the weekday at token i owns a noun for what nobody
// plans, or what is only known once it is done: "would appeal against Wednesday's
// ruling".
func (f *finder) ownsWhatIsDone(i int) bool {
	if !f.possessive(i + 1) {
		return false
	}
	const longest = 4
	for k := i + 2; k < f.limit && k < i+2+longest && f.t.Tokens[k].Kind == segment.Word; k++ {
		if words.DoneNouns.Has(words.Hash(f.t.Word(k))) {
			return true
		}
	}
	return false
}

// ownsPlan reports whether the weekday at token i owns what is planned: "called for Wednesday's
// planned march".
func (f *finder) ownsPlan(i int) bool {
	return f.possessive(i+1) && f.oneOf(i+2, planned)
}

// planned are words between the owner and a noun for what is still to come.
var planned = []string{"planned", "scheduled", "proposed", "expected", "upcoming", "forthcoming"}

// weekdayOfWeek reads "Tuesday of last week".
func (f *finder) weekdayOfWeek(i int) (reading, bool) {
	k := i + 1
	if f.isPrep(k, of) {
		k++
	}
	if f.at(k).class != cRelative || !f.isUnit(k+1) || f.at(k+1).n != week {
		return reading{}, false
	}
	r, ok := f.relative(k)
	if !ok || r.at.unit != week || r.at.year == 0 {
		return reading{}, false
	}
	r.start, r.at = i, f.weekdayOf(r.at, int(f.lex[i].n))
	return r, true
}

// weekdayOf returns the day of the week w in a week.
func (f *finder) weekdayOf(s stamp, w int) stamp {
	if s.unit != week || s.year == 0 {
		return stamp{unit: day, day: w}
	}
	return dayStamp(s.date().Earliest().AddDays(w - 1))
}

// weekdayWithDate reads a weekday and the date next to it. The weekday adds
// nothing.
func (f *finder) weekdayWithDate(i int) (reading, bool) {
	k := i + 1
	if f.isMark(k, ",") {
		k++
	}
	if f.at(k).class == cThe && f.at(k+1).class == cOrdinal {
		k++
	}
	var r reading
	ok := false
	switch l := f.at(k); {
	case l.class == cMonth:
		if _, _, _, hasDay := f.dayNumber(k + 1); hasDay {
			r, ok = f.monthFirst(k, 0)
		}
	case l.class == cNumber && l.n < 0:
		r, ok = f.numericDate(k)
	case l.class == cNumber || l.class == cOrdinal:
		r, ok = f.dayFirst(k)
	}
	if !ok || r.at.unit != day {
		return r, false
	}
	if r.sure < certain {
		r.at = f.agree(r.at, int(f.lex[i].n))
	}
	r.start = i
	return r, true
}

// agree moves a day without its own year to the neighbouring year in which it
// falls on weekday w.
func (f *finder) agree(s stamp, w int) stamp {
	if !s.fullDay() {
		return s
	}
	for _, n := range []int{0, -1, 1} {
		t := s
		t.year += n
		if t.day <= edtf.DaysIn(t.year, t.month) && int(t.calendarDay().Weekday()) == w {
			return t
		}
	}
	return s
}

// weekdayName reports whether the weekday at token i is part of a name: "the
// Sunday Times", "Black Friday".
func (f *finder) weekdayName(i int) bool {
	if f.capitalised(i - 1) {
		switch f.t.Word(i - 1) {
		case "Black", "Bloody", "Super", "Good", "Easter", "Palm", "Ash", "Cyber", "Fat", "Casual", "Freaky", "Shrove", "Holy", "Maundy", "Ruby":
			return true
		}
	}
	if f.isPrep(i-1, on) && f.t.Word(i) == "Sunday" {
		switch f.t.Word(max(i-2, f.first)) {
		case "Mail", "Independent", "Scotland", "Wales":
			return true // papers
		}
	}
	if !f.capitalised(i + 1) {
		return false
	}
	switch f.t.Word(i + 1) {
	case "Times", "Mail", "Telegraph", "Mirror", "Express", "Herald", "Post", "Star", "Sun", "Tribune", "World", "Independent", "Mercury", "Age",
		"People", "Sport", "Business", "Night", "Live", "Nation", "Vision", "Monitor", "Standard", "Review", "Club", "School":
		return true
	}
	return false
}

// weekdayOn returns the day of the week w in direction d from the article's
// date. The article's date itself counts unless strict is set.
func (f *finder) weekdayOn(w int, d direction, strict bool) stamp {
	return nearWeekday(f.article, w, d, strict)
}

// nearWeekday is like weekdayOn for any day.
func nearWeekday(from stamp, w int, d direction, strict bool) stamp {
	if !from.fullDay() {
		return stamp{unit: day, day: w}
	}
	base := from.calendarDay()
	diff := (w - int(base.Weekday()) + 7) % 7
	switch {
	case diff == 0 && strict:
		diff = 7 * int(d)
	case diff > 0 && d == behind:
		diff -= 7
	}
	return dayStamp(base.AddDays(diff))
}

// relativeWeekday reads "last Tuesday", "next Friday", "that Sunday".
func (f *finder) relativeWeekday(i, k, rel int) (reading, bool) {
	if l := f.lex[k]; l.is(plural) || !l.is(capital) || l.is(short) && !l.is(hasStop) || f.weekdayName(k) {
		return reading{}, false
	}
	if rel == relThat && i > f.first && f.says(i-1) {
		return reading{}, false // "said that Monday would be"
	}
	w := int(f.lex[k].n)
	r := reading{start: i, end: k + 1, sure: strong}
	switch rel {
	case relLast, relPast:
		r.at = f.weekdayOn(w, behind, true)
	case relNext:
		r.at = f.weekdayOf(f.now(week).add(1), w)
	case relComing:
		r.at = f.weekdayOn(w, ahead, true)
	case relThis:
		side := f.direction(i, k+1)
		if side == 0 {
			side = ahead
		}
		r.at = f.weekdayOn(w, side, false)
	case relPrevious:
		r.at = nearWeekday(f.near(day), w, behind, true)
	case relFollowing:
		r.at = nearWeekday(f.near(day), w, ahead, true)
	case relThat, relSame:
		r.at = nearWeekday(f.near(day), w, behind, false)
	default:
		return reading{}, false
	}
	return f.withPart(r), true
}

// says reports whether token i is a verb behind which "that" begins what is said.
func (f *finder) says(i int) bool {
	h := words.Hash(f.t.Word(i))
	return words.Saying.Has(h) || words.Telling.Has(h) || words.Reporting.Has(h)
}
