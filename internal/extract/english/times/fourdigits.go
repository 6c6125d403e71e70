package times

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// readEntry reads the time of an entry of a live blog, at token i. It is on the day
// of the article.
func (f *finder) readEntry(i int) (reading, bool) {
	w := f.t.Word(i)
	c, end, ok := f.clockDigits(i)
	if !ok {
		h, rest := leadingInt(w)
		switch {
		case rest == "" && f.validClock(i):
			h, c.minute = h/100, h%100
		case len(rest) >= 3 && (rest[0] == ':' || rest[0] == '.'):
			c.minute, _ = leadingInt(rest[1:])
		default:
			return reading{}, false
		}
		c.hour, end = h, f.zone(i+1, &c)
	}
	r := reading{start: i, end: end, typ: extract.TimexTime, sure: strong, at: f.now(day)}
	if !r.at.known() {
		r.at = f.dayInView()
	}
	r.at.part, r.at.clocked, r.at.hour, r.at.minute, r.at.zulu, r.at.zone = 0, true, uint8(c.hour), uint8(max(c.minute, 0)), c.zulu, c.zone
	return r, true
}

// isEntry reports whether token i is the time of an entry of a live blog.
func (f *finder) isEntry(i int) bool {
	if len(f.entries) == 0 {
		return false
	}
	_, ok := slices.BinarySearch(f.entries, i)
	return ok
}

// validClock reports whether token i is a number of four digits that can be a time
// of day.
func (f *finder) validClock(i int) bool {
	l := f.lex[i]
	return l.class == cNumber && l.n >= 0 && l.n < 2400 && l.n%100 < 60 && f.t.Tokens[i].Len() == 4
}

// hasFourDigitClocks reports whether the text writes times of day in four digits: one
// of them has its zone, or a live blog has such entries.
func (f *finder) hasFourDigitClocks() bool {
	for _, i := range f.entries {
		if f.validClock(i) {
			return true
		}
	}
	for i := range f.lex[:max(len(f.lex)-1, 0)] {
		if z := f.lex[i+1]; z.class == cZone && z.n <= 2 && f.validClock(i) {
			return true
		}
	}
	return false
}

// fourDigits returns the token after the time of day of four digits at token i, or 0
// if the number is no time: "at 2100 hours", "at 0415", "from 1900 to 2015 GMT", "by 1100
// (1600 GMT)". "At 2012" is one if the text writes other times like that.
func (f *finder) fourDigits(i int) int {
	if !f.validClock(i) {
		return 0
	}
	lead := f.at(i - 1)
	led := lead.class == cPrep && (lead.n == at || lead.n == by || lead.n == from || lead.n == until || lead.n == between)
	switch {
	case led && (f.wordIs(i+1, "hours") || f.wordIs(i+1, "hrs")):
		return i + 2
	case led && lead.n == at && (f.t.Word(i)[0] == '0' || f.fourDigitClocks) && f.aloneAt(i):
		return i + 1
	case led && (f.at(i+1).class == cTo || f.at(i+1).class == cAnd || f.isPrep(i+1, until)) && i+2 < f.limit && f.validClock(i+2) && f.at(i+3).class == cZone && f.at(i+3).n <= 2:
		return i + 1
	case led && f.isMark(i+1, "(") && i+3 < f.limit && f.validClock(i+2) && f.at(i+3).class == cZone && f.at(i+3).n <= 2:
		return i + 1
	}
	return 0
}

// aloneAt reports whether no noun follows the number at token i that it could
// belong to: "at 2012 prices", "at 2012's end".
func (f *finder) aloneAt(i int) bool {
	return !f.nounBehind(i+1) && !f.possessive(i+1) && !f.isMark(i+1, "%")
}

// atHour reports whether the number at token i is after "at", and so is no year: "At
// 2012 the crane was moved". "Looking at 2012" is one.
func (f *finder) atHour(i int) bool {
	return f.isPrep(i-1, at) && f.aloneAt(i) && !f.oneOf(i-2, words.LookingVerbs)
}
