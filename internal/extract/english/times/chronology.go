package times

// A chronology is a list of entries that begin with a day: "May 26 1999 The board
// meets", "June 4 The port opens". It states a year once and leaves it out of the
// entries that follow.
type chronology struct {
	first, last int // sentences; half-open
}

// leastEntries is the smallest number of entries of a chronology.
const leastEntries = 3

// entryGap is the largest number of sentences of an entry after its first.
const entryGap = 2

// findChronologies returns the chronologies of the text that state a year somewhere.
func (f *finder) findChronologies() (out []chronology) {
	entries, stated := 0, false
	var run chronology
	end := func() {
		if entries >= leastEntries && stated {
			out = append(out, run)
		}
		entries, stated = 0, false
	}
	for n, s := range f.t.Sentences {
		f.first, f.limit = s.First, s.Last
		_, year, ok := f.entry()
		if !ok {
			continue
		}
		if entries > 0 && n-run.last > entryGap {
			end()
		}
		if entries == 0 {
			run.first = n
		}
		run.last = n + 1
		entries++
		stated = stated || year
	}
	end()
	return out
}

// entry reports whether the sentence begins with a day of a month and goes on with a
// clause, without a comma between, and whether the day has its year.
func (f *finder) entry() (month int, year, ok bool) {
	i := f.first
	end := i
	switch {
	case f.at(i).class == cMonth:
		_, _, next, day := f.dayNumber(i + 1)
		if !day {
			return 0, false, false
		}
		month, end = int(f.at(i).n), next
	default:
		_, _, next, day := f.dayNumber(i)
		if !day || f.at(next).class != cMonth {
			return 0, false, false
		}
		month, end = int(f.at(next).n), next+1
	}
	comma := f.isMark(end, ",")
	if _, next, has := f.yearAfter(end); has {
		end, year, comma = next, true, false
	}
	if f.isMark(end, ":") || f.isMark(end, "–") || f.isMark(end, "—") || f.isMark(end, "-") {
		end++
	}
	return month, year, !comma && f.capitalised(end)
}

// chronologyYear returns the year of a day without a year that begins an entry of a
// chronology: that of the entry before, 0 if none before has a year. It reports
// false if token i begins no such entry.
func (f *finder) chronologyYear(i, m int) (year int, ok bool) {
	if i > f.first+1 {
		return 0, false
	}
	if _, _, ok := f.entry(); !ok {
		return 0, false
	}
	for _, c := range f.chronologies {
		if c.first <= f.sentenceNumber && f.sentenceNumber < c.last {
			if f.entrySentence < c.first || m < f.entryMonth {
				return 0, true // its year is not stated
			}
			return f.entryYear, true
		}
	}
	return 0, false
}

// noteEntry remembers the year and the month of an entry of a chronology that r dates.
func (f *finder) noteEntry(r reading) {
	if r.start > f.first+1 || r.at.year <= 0 || r.at.month == 0 {
		return
	}
	if _, _, ok := f.entry(); ok {
		f.entryYear, f.entryMonth, f.entrySentence = r.at.year, r.at.month, f.sentenceNumber
	}
}
