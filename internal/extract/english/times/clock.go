package times

import "dossier/internal/extract"

// clockTime is a time of day without its day.
type clockTime struct {
	hour   int
	minute int  // -1 if not given
	halved bool // from 1 to 12, and which half of the day is not given
	zulu   bool
	zone   uint8
}

// clock reads a time of day at a number, with its zone and day: "7 p.m.",
// "19:00", "1000 GMT", "10 p.m. Wednesday".
func (f *finder) clock(i int) (reading, bool) {
	c, end, ok := f.clockDigits(i)
	if !ok {
		return reading{}, false
	}
	if f.isMark(i-1, "(") && f.isMark(end, ")") && i-1 == f.done && len(f.out) > 0 && f.out[len(f.out)-1].Type == extract.TimexTime {
		f.sameTime(c)
		return reading{start: i, end: end, mute: true}, true
	}
	return f.onDay(i, end, c), true
}

// clockDigits reads the hour and minute at token i.
func (f *finder) clockDigits(i int) (c clockTime, end int, ok bool) {
	l := f.lex[i]
	w := f.t.Word(i)
	h, rest := leadingInt(w)
	c = clockTime{hour: h, minute: -1}
	end = i + 1
	colon := false
	if rest != "" && (rest[0] == ':' || rest[0] == '.') && len(rest) >= 3 {
		m, tail := leadingInt(rest[1:])
		if m > 59 || len(rest)-len(tail) != 3 {
			return c, i, false
		}
		c.minute, colon, rest = m, rest[0] == ':', tail
		if len(rest) == 3 && rest[0] == ':' { // seconds
			rest = ""
		}
	}
	meridiem := 0
	switch {
	case sameFold("am", rest), sameFold("a.m", rest), sameFold("a.m.", rest):
		meridiem = 1
	case sameFold("pm", rest), sameFold("p.m", rest), sameFold("p.m.", rest):
		meridiem = 2
	case rest != "":
		return c, i, false
	case f.at(end).class == cMeridiem && !(f.wordIs(end, "am") && c.minute < 0 && !f.tight(end) && f.capitalised(end)):
		if l := f.t.Word(end)[0] | 0x20; l == 'a' {
			meridiem = 1
		} else {
			meridiem = 2
		}
		end++
	case f.at(end).class == cOClock:
		end++
		colon = true
	case l.n >= 0 && l.n < 2400 && l.n%100 < 60 && f.t.Tokens[i].Len() == 4 && f.at(end).class == cZone && f.at(end).n <= 2:
		c.hour, c.minute, colon = h/100, h%100, true
	default:
		if after := f.fourDigits(i); after > 0 {
			c.hour, c.minute, colon, end = h/100, h%100, true, after
		}
	}
	if meridiem == 0 && h >= 1 && h <= 12 && f.isPrep(end, in) && f.at(end+1).class == cThe && f.partAt(end+2) > 0 {
		meridiem = 2
		if f.partAt(end+2) == morning {
			meridiem = 1
		}
		end += 3
	}
	if meridiem > 0 {
		if c.hour < 1 || c.hour > 12 {
			return c, i, false
		}
		c.hour %= 12
		if meridiem == 2 {
			c.hour += 12
		}
	} else if !colon || c.hour > 24 {
		return c, i, false
	}
	c.halved = meridiem == 0 && c.hour < 12
	return c, f.zone(end, &c), true
}

// zone adds the time zone after a time of day.
func (f *finder) zone(i int, c *clockTime) int {
	l := f.at(i)
	if l.class != cZone {
		return i
	}
	named := f.zoneAt(i)
	if !l.is(capital) || f.wordIs(i, "Local") || f.t.Tokens[i].Len() > 4 {
		if !f.wordIs(i+1, "time") && !(f.wordIs(i+1, "standard") || f.wordIs(i+1, "daylight")) {
			return i
		}
		i++
		if !f.wordIs(i, "time") && f.wordIs(i+1, "time") {
			i++
		}
		c.zone = named
		return i + 1
	}
	c.zone = named
	c.zulu = l.n == 1
	return i + 1
}

// onDay puts a time of day on the day next to it, or else on the day that it
// must mean.
func (f *finder) onDay(i, end int, c clockTime) reading {
	r := reading{start: i, end: end, typ: extract.TimexTime, sure: fair}
	k := end
	if f.at(k).class == cPrep && f.at(k).n == on {
		k++
	}
	if f.isMark(k, ",") && f.at(k+1).class == cMonth {
		k++
	}
	if s, e, ok := f.dayAt(k, i); ok {
		r.at, r.end, r.sure = s, e, strong
		if c.halved && (s.part == afternoon || s.part == evening) {
			c.hour += 12
		}
	} else if s, _, ok := f.dayAt(f.pastBracket(end), i); ok {
		r.at = s
	} else if f.at(k).class == cWeekday && f.at(k).is(plural) {
		c := stamp{clocked: true, hour: uint8(c.hour), minute: uint8(max(c.minute, 0))} // "8 a.m. on Sundays"
		return reading{start: i, end: k + 1, typ: extract.TimexSet, value: string(c.appendTime([]byte("XXXX-WXX-" + string(orX(int(f.at(k).n)))))), sure: moderate}
	} else {
		r.at, r.implied = f.dayInView(), true
	}
	r.at.part, r.at.clocked, r.at.hour, r.at.minute, r.at.zulu, r.at.zone = 0, true, uint8(c.hour), uint8(max(c.minute, 0)), c.zulu, c.zone
	return r
}

// pastBracket returns the token after a short bracket that opens at token i,
// as in "10 a.m. (0700 GMT) on Friday". It returns the end of the sentence if
// there is none.
func (f *finder) pastBracket(i int) int {
	if !f.isMark(i, "(") {
		return f.limit
	}
	for k := i; k < i+5; k++ {
		if f.isMark(k, ")") {
			if f.isPrep(k+1, on) {
				k++
			}
			return k + 1
		}
	}
	return f.limit
}

// dayAt reads a whole day at token i; its phrase begins at token lead.
func (f *finder) dayAt(i, lead int) (stamp, int, bool) {
	var r reading
	ok := false
	start := i
	if f.at(i).class == cThe {
		i++
	}
	switch l := f.at(i); l.class {
	case cWeekday:
		r, ok = f.weekday(i, lead, 0)
	case cMonth:
		r, ok = f.monthFirst(i, 0)
	case cNumber, cOrdinal:
		if r, ok = f.dayFirst(i); !ok && l.n < 0 {
			r, ok = f.numericDate(i)
		}
	case cDeictic:
		r, ok = f.deictic(i)
	case cRelative:
		r, ok = f.relative(i)
	}
	if !ok || r.at.unit != day || r.typ == extract.TimexSet || r.start < start {
		return stamp{}, i, false
	}
	return r.at, r.end, true
}
