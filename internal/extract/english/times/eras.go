package times

// The eras, as the lexicon numbers them.
const (
	commonEra = 0 // "AD", "CE"
	beforeEra = 1 // "BC", "BCE"
)

// era reads the name of an era at token i. The sign is that of its years.
func (f *finder) era(i int) (sign int, ok bool) {
	l := f.at(i)
	if l.class != cEra || !l.is(capital) { // "ad" is an everyday word
		return 0, false
	}
	if l.n == beforeEra {
		return -1, true
	}
	return 1, true
}

// eraYear returns the astronomical number of the year n of an era. The year
// before AD 1 has the number 0, which is that of no date here.
func eraYear(n, sign int) int {
	if sign < 0 {
		return 1 - n
	}
	return n
}

// eraLast reads "753 BC", "64 CE" and "200-100 BC".
func (f *finder) eraLast(i int) (reading, bool) {
	sign, ok := f.era(i + 1)
	if !ok {
		return reading{}, false
	}
	r := reading{start: i, end: i + 2, sure: certain, aside: true}
	a, rest := leadingInt(f.t.Word(i))
	y := eraYear(a, sign)
	if r.at = yearStamp(y); rest == "" {
		return r, y != 0 && a <= 9999
	}
	b, tail := leadingInt(rest[1:])
	if rest[0] != '-' || tail != "" || a > 9999 || b > 9999 {
		return reading{}, false
	}
	last := eraYear(b, sign)
	r.at.until = last
	return r, y != 0 && last > y
}

// eraFirst reads "AD 64".
func (f *finder) eraFirst(i int) (reading, bool) {
	sign, ok := f.era(i)
	l := f.at(i + 1)
	if !ok || sign < 0 || l.class != cNumber || l.n < 1 || l.n > 9999 {
		return reading{}, false
	}
	return reading{start: i, end: i + 2, at: yearStamp(int(l.n)), sure: certain, aside: true}, true
}

// yearOfEra reads the year at token i with its era: "44 BC", "AD 64".
func (f *finder) yearOfEra(i int) (y, end int, ok bool) {
	r, ok := f.eraFirst(i)
	if !ok && f.at(i).class == cNumber {
		r, ok = f.eraLast(i)
	}
	return r.at.year, r.end, ok && r.at.until == 0
}

// centuryOfEra returns the nth century with the era at token i, if any.
func (f *finder) centuryOfEra(r reading, n int) (reading, bool) {
	sign, ok := f.era(r.end)
	switch {
	case !ok:
		return r, n >= 2 && n <= 22
	case sign < 0:
		r.at.year = -100*n + 1
	}
	r.end, r.aside = r.end+1, true
	if r.at.year == 0 {
		r.at.year = 1 // a year of 0 is unknown
	}
	return r, n <= 99
}
