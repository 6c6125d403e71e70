package times

// dayInView returns the day of a time of day that has no day of its own.
func (f *finder) dayInView() stamp {
	if f.daySentence >= f.sentenceNumber-1 {
		return f.day.within(day)
	}
	if s := f.now(day); s.known() {
		return s
	}
	if f.day.known() {
		return f.day.within(day)
	}
	return stamp{unit: day}
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
	if unit == day && f.day.known() {
		f.distant = f.daySentence < f.sentenceNumber-inReach
		return f.day.within(day)
	}
	if s := f.focus.within(unit); s.known() {
		f.distant = f.focusSentence < f.sentenceNumber-inReach
		return s
	}
	f.distant = true
	return f.now(unit)
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
