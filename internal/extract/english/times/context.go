package times

// dayInView returns the day of a time of day that has no day of its own.
func (f *finder) dayInView() stamp {
	named, sentence := f.dayNamed()
	if named.known() && sentence >= f.sentenceNumber-1 {
		return named.within(day)
	}
	if f.tellsOfPast() {
		return stamp{unit: day}
	}
	if s := f.now(day); s.known() {
		return s
	}
	if named.known() {
		return named.within(day)
	}
	return stamp{unit: day}
}

// tellsOfPast reports whether this sentence or the one before has a month or season of an earlier year and no
// day of it: "In the winter of 2019 the river rose. At 4 a.m. it".
func (f *finder) tellsOfPast() bool {
	s := f.focus
	if !s.known() || s.unit == day || s.unit == week || s.unit == year || f.focusSentence < f.sentenceNumber-1 || !f.article.fullDay() {
		return false
	}
	return s.year != 0 && s.year < f.article.year && f.focusHasYear
}

// dayNamed returns the day that words such as "later in the day" are about, and the sentence of
// the day mentioned last. If that day is still to come but the words tell of the past, it
// returns the last day that is not: "He spoke on Tuesday. The vote is on Friday. Later in the
// day he left". If no such day is near, it returns the article's.
func (f *finder) dayNamed() (stamp, int) {
	if !f.isToCome(f.day) || f.daySentence == f.sentenceNumber || f.direction(f.token, f.token+1) != behind {
		return f.day, f.daySentence
	}
	if f.pastDay.known() && f.pastDaySentence >= f.sentenceNumber-inReach {
		return f.pastDay, f.daySentence
	}
	return f.now(day), f.daySentence
}

// isToCome reports whether a day is after that of the article.
func (f *finder) isToCome(s stamp) bool {
	return s.fullDay() && f.article.fullDay() && s.calendarDay().Compare(f.article.calendarDay()) > 0
}

// lastUnit returns the unit before that of the article's date.
func (f *finder) lastUnit(unit int) stamp {
	if unit == week {
		return f.currentWeek().add(-1)
	}
	return f.now(unit).add(-1)
}

// currentWeek returns the week from which "last week" counts. On a Sunday that is the
// one that begins the next day: in a Sunday paper "last week" is the one that ends.
func (f *finder) currentWeek() stamp {
	w := f.now(week)
	if w.known() && f.article.fullDay() && f.article.calendarDay().Weekday() == 7 {
		return w.add(1)
	}
	return w
}

// pastWeekend returns the latest weekend that has begun by the article's date.
func (f *finder) pastWeekend() stamp {
	w := f.now(weekend)
	if w.known() && f.article.fullDay() && f.article.calendarDay().Weekday() < 6 {
		return w.add(-1)
	}
	return w
}

// now returns the unit that contains the article's date.
func (f *finder) now(unit int) stamp { return f.article.within(unit) }

// near returns the unit that contains the date mentioned last, or else the
// article's date.
func (f *finder) near(unit int) stamp {
	if unit == day && f.inOtherYear() {
		f.distant = true
		return stamp{}
	}
	if named, sentence := f.dayNamed(); unit == day && named.known() {
		f.distant = sentence < f.sentenceNumber-inReach
		return named.within(day)
	}
	if s := f.focus.within(unit); s.known() {
		f.distant = f.focusSentence < f.sentenceNumber-inReach
		return s
	}
	f.distant = true
	return f.now(unit)
}

// inOtherYear reports whether a month of another year was mentioned last and after the last
// day: "He spoke on Tuesday. The port was sold in May 1997. That day it rained" is about a day in May.
func (f *finder) inOtherYear() bool {
	return f.day.known() && f.focusSentence >= f.daySentence && f.focusSentence >= f.sentenceNumber-1 && f.focus.unit == month &&
		f.focus.year != 0 && f.day.year != 0 && f.focus.year != f.day.year
}

// inReach is the largest distance, in sentences, of a date from which a reader
// counts on: "the next day".
const inReach = 4

// inView returns the unit that contains the date mentioned last if that was in
// this sentence or the one before, or else the unit of the article's date.
func (f *finder) inView(unit int) stamp {
	if f.focusSentence >= f.sentenceNumber-1 {
		return f.near(unit)
	}
	return f.now(unit)
}
