package times

import (
	"slices"
	"strings"

	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// The months whose names have other uses.
const (
	april     = 4
	june      = 6
	august    = 8
	september = 9 // "11 September" can be the attacks, and "Sept" is not a name
)

// monthFirst reads a date that starts with the month: "September", "Sept. 12",
// "September 12th, 2023", "September 2023", "October of last year".
func (f *finder) monthFirst(i int, forced direction) (reading, bool) {
	m := int(f.lex[i].n)
	d, last, end, hasDay := f.dayNumber(i + 1)
	if hasDay && f.at(i-1).class == cThe && f.at(i+1).class == cOrdinal && f.t.Tokens[i+1].Kind == segment.Word && f.nounBehind(i+2) {
		hasDay = false // "the August first round"
	}
	if !hasDay && f.at(i+1).class == cThe && (f.at(i+2).class == cOrdinal || f.at(i+2).class == cNumber && f.t.Tokens[i+2].Kind == segment.Number && f.endsDate(i+3)) {
		d, last, end, hasDay = f.dayNumber(i + 2) // "September the 17"
	}
	if !hasDay {
		d, last, end = 0, 0, i+1
	}
	if max(d, last) > edtf.DaysIn(2000, m) || !hasDay && f.impossible(i-1, m) {
		return reading{}, false
	}
	if n, e := f.lastDay(end, d, f.isPrep(i-1, between)); hasDay && last == 0 && n > 0 && f.endsDate(e) {
		last, end = n, e
	}
	var list []int // the tokens of further days
	dayEnd := end
	if hasDay && last == 0 {
		if days, e := f.daysAfter(end, d); days != nil && (f.endsDate(e) || f.at(e-1).class == cOrdinal) {
			list, end = days, e
		}
	}
	y, yearEnd, hasYear := f.yearAfter(end)
	if hasYear {
		end = yearEnd
	} else if forced == 0 {
		y, hasYear = f.yearAhead(end)
	}
	if !hasDay && !hasYear && !f.bareMonth(i) {
		return reading{}, false
	}
	sure, story := certain, false
	if !hasYear {
		sure = fair
		if forced != 0 {
			y = f.strictYear(m, forced)
		} else {
			y, story = f.impliedYear(i, end, m, max(d, last))
		}
		if m == september && d == 11 && y > 2001 && f.terror(end) {
			y = 2001
		}
	}
	r := reading{start: i, end: end, at: stamp{unit: month, year: y, month: m}, sure: sure, story: story}
	if hasDay {
		r.at.unit, r.at.day = day, d
		if y != 0 && max(d, last) > edtf.DaysIn(y, m) {
			return reading{}, false
		}
		r.at.until = last
	}
	if list != nil {
		f.addDays(list, end, r)
		r.end = dayEnd
		return r, true
	}
	return f.withPart(r), true
}

// lastDay reads the second number of "25 to 27 April", "24 and 25 April" or,
// if between is set, "between 3 and 5 April" after the day d. It returns 0 if
// there is none.
func (f *finder) lastDay(i, d int, between bool) (last, end int) {
	link, l := f.at(i), f.at(i+1)
	if l.class != cNumber && l.class != cOrdinal || int(l.n) <= d || l.n > 31 {
		return 0, i
	}
	if link.class == cTo || link.class == cPrep && (link.n == dash || link.n == through) || link.class == cAnd && (between || int(l.n) == d+1) {
		return int(l.n), i + 2
	}
	return 0, i
}

// leapYear returns y. For 29 February it returns the nearest leap year in
// direction d.
func leapYear(y, m, day int, d direction) int {
	step := -1
	if d == ahead {
		step = 1
	}
	for y != 0 && m == 2 && day == 29 && edtf.DaysIn(y, m) < 29 {
		y += step
	}
	return y
}

// impossible reports whether token i is the number of a day that month m does
// not have, as in "31 April".
func (f *finder) impossible(i, m int) bool {
	d, _, _, ok := f.dayNumber(i)
	return ok && d > edtf.DaysIn(2000, m)
}

// endsDate reports whether the number before token i can be the day at the end
// of a date and is not a count.
func (f *finder) endsDate(i int) bool {
	switch f.at(i).class {
	case cNone:
		return i >= f.limit || f.t.Tokens[i].Kind == segment.Punct
	case cPrep, cAnd, cThe, cBe, cPast:
		return true
	}
	return false
}

// yearAhead returns the year that a date shares with a later one in the same
// range: "from April 24 to May 2, 2019".
func (f *finder) yearAhead(i int) (int, bool) {
	switch l := f.at(i); {
	case l.class == cTo, l.class == cAnd:
	case l.class == cPrep && (l.n == dash || l.n == through || l.n == until):
	default:
		return 0, false
	}
	k := i + 1
	if _, _, end, ok := f.dayNumber(k); ok {
		k = end
	}
	if f.at(k).class != cMonth {
		return 0, false
	}
	k++
	if _, _, end, ok := f.dayNumber(k); ok {
		k = end
	}
	if f.isMark(k, ",") {
		k++
	}
	return f.year4(k)
}

// impliedYear returns the year of the month m, or of a day in it, that the
// tokens [i, end) name without a year. story reports whether it is the year of
// a story of the past.
func (f *finder) impliedYear(i, end, m, day int) (y int, story bool) {
	if day > 0 {
		if y, ok := f.chronologyYear(i, m); ok {
			return y, y != 0
		}
	}
	side := f.direction(i, end)
	if side == behind {
		if y := f.storyYear(i, m); y != 0 {
			return y, true
		}
		if y := f.nearbyYear(m); day > 0 && y != 0 && !f.sideYear(i) {
			return y, true
		}
	}
	y = f.yearOf(m, day, side)
	y = f.believed(y, m, day, f.plainTense(i, end))
	return leapYear(y, m, day, side), false
}

// storyYear returns the year of the month m at token i in a story of the past,
// or 0. The month must be at the start of its sentence, and the sentence
// before must give a date with a year. Then the month is the next one after
// that date. So is one soon after it in a sentence that goes on with "he" and tells what he did:
// "He came in February 2022. He wrote to her in March."
func (f *finder) storyYear(i, m int) int {
	if !f.inStory() {
		return 0
	}
	y := f.focus.year
	if m < f.focus.month {
		y++
	}
	if i > f.first+2 && (y*12+m > f.focus.year*12+f.focus.month+storyReach || !f.goesOn(i)) {
		return 0
	}
	if y*12+m > f.article.year*12+f.article.month {
		return 0
	}
	return y
}

// goesOn reports whether the sentence begins with a pronoun for somebody, the sentence of the story
// has no other and tells of no birth, and the sentence tells neither of an age or an end nor, before
// token i, what they said: that they can have said since.
func (f *finder) goesOn(i int) bool {
	if !f.oneOf(f.first, continuing) {
		return false
	}
	before := f.t.Sentences[f.focusSentence]
	for k := before.First; k < before.Last; k++ {
		w := strings.ToLower(f.t.Word(k))
		if slices.Contains(continuing, w) && !f.wordIs(f.first, w) || w == "born" {
			return false
		}
	}
	for k := f.first + 1; k < f.limit; k++ {
		if f.oneOf(k, ofLives) {
			return false
		}
	}
	for k := f.first + 1; k < i; k++ {
		if f.oneOf(k, telling) {
			return false
		}
	}
	return true
}

var (
	continuing = []string{"he", "she", "it", "they"}
	ofLives    = []string{"aged", "turned", "died", "retired", "years", "later"}
	telling    = []string{"said", "says", "told", "announced", "has", "have", "denied", "confirmed", "warned", "admitted"}
)

// nearbyYear returns the year of a day in the month m if a story of an earlier
// year has just given a date close to it: "on 7 May 2022 ... on 2 May". It
// returns 0 otherwise, and if the day is as close to the article's date.
func (f *finder) nearbyYear(m int) int {
	if d := f.article.month - m; 0 <= d && d <= storyReach || f.focus.year >= f.article.year {
		return 0
	}
	if f.focus.unit == year && f.focus.year != 0 && f.focusSentence == f.sentenceNumber {
		return f.focus.year // "in 2019 he came on 24 April"
	}
	if !f.inStory() {
		return 0
	}
	switch d := m - f.focus.month; {
	case -storyReach <= d && d <= storyReach:
		return f.focus.year
	case d <= storyReach-12: // from December into January
		return f.focus.year + 1
	case d >= 12-storyReach:
		return f.focus.year - 1
	}
	return 0
}

// sideYear reports whether the last year before token i is in a relative clause that ends
// before it: "Silva, who came in 2019, set the vote for 9 June".
func (f *finder) sideYear(i int) bool {
	k, comma := i-1, false
	for ; k >= f.first; k-- {
		if _, ok := f.year4(k); ok {
			break
		}
		comma = comma || f.isMark(k, ",")
	}
	for ; comma && k >= f.first && !f.isMark(k, ","); k-- {
		if f.oneOf(k, relatives) {
			return true
		}
	}
	return false
}

// relatives are pronouns that begin a relative clause.
var relatives = []string{"who", "which", "where", "whose"}

// storyReach is the largest distance in months between two days of one story
// if the second has no year.
const storyReach = 2

// inStory reports whether a date with its year was given in this sentence or
// the one before, or not long before a sentence that goes back to it, and is not a
// step in a survey of many years.
func (f *finder) inStory() bool {
	reach := 1
	if f.goesBack() {
		reach = inReach
	}
	return f.focusHasYear && !f.survey && f.focusSentence >= f.sentenceNumber-reach && f.focus.month != 0 && f.article.year != 0
}

// recalled are nouns for what a text has just dated, as in "on that occasion".
var recalled = []string{"occasion", "visit", "trip", "meeting", "summit", "time", "case", "journey", "tour", "battle", "crisis", "attack"}

// goesBack reports whether the sentence begins with "on that occasion", "during that
// visit" or the like.
func (f *finder) goesBack() bool {
	i := f.first
	return f.oneOf(i, []string{"on", "at", "during", "in"}) && f.wordIs(i+1, "that") && f.oneOf(i+2, recalled)
}

// terror reports whether the tokens from i on are about attacks, so that 11
// September is that of 2001.
func (f *finder) terror(i int) bool {
	for k := i; k < i+3; k++ {
		if f.wordIs(k, "attacks") || f.wordIs(k, "attack") || f.wordIs(k, "terrorist") || f.wordIs(k, "hijackings") {
			return true
		}
	}
	return false
}

// bareMonth reports whether the month at token i, without day and year, is a
// month and not a verb or a name.
func (f *finder) bareMonth(i int) bool {
	l := f.lex[i]
	if !l.is(capital) || l.is(short) && !l.is(hasStop) && l.n != september {
		return false
	}
	switch {
	case l.is(doubtful):
		return f.led(i) && !f.nameBehind(i)
	case l.n == april || l.n == june || l.n == august: // "June Smith", "August Wilson"
		return f.led(i) || !f.nameBehind(i)
	}
	return true
}

// led reports whether the word before the month at token i shows that it is a
// month.
func (f *finder) led(i int) bool {
	before := f.at(i - 1)
	switch before.class {
	case cPrep:
		return before.n != per && before.n != with
	case cRelative, cEarly, cEach, cTo:
		return true
	case cAnd:
		return f.done == i-1 // "in April and May"
	}
	return false
}

// nameBehind reports whether a capitalised word follows that is not part of a
// time expression, as in the name "August Wilson".
func (f *finder) nameBehind(i int) bool {
	return f.capitalised(i+1) && f.at(i+1).class == cNone
}

// dayFirst reads "12 September 2023" and "12th of September". Token i is a
// number or an ordinal.
func (f *finder) dayFirst(i int) (reading, bool) {
	d, last, end, ok := f.dayNumber(i)
	if !ok {
		return reading{}, false
	}
	dayEnd := end
	var days []int
	if n, e := f.lastDay(end, d, f.isPrep(i-1, between)); n > 0 && last == 0 {
		last, end = n, e
	} else if list, e := f.daysAfter(end, d); last == 0 && list != nil {
		days, end = list, e // "3 and 5 May"
	}
	listed := last == 0 && end > dayEnd
	if f.isPrep(end, of) {
		end++
	}
	l := f.at(end)
	if l.class != cMonth || l.is(short) && !l.is(capital) {
		return reading{}, false
	}
	m := int(l.n)
	if l.is(doubtful) && !l.is(capital) {
		if _, ok := f.year4(end + 1); !ok {
			return reading{}, false
		}
	}
	if max(d, last) > edtf.DaysIn(2000, m) {
		return reading{}, false
	}
	end++
	y, yearEnd, hasYear := f.yearAfter(end)
	if !hasYear {
		y, yearEnd, hasYear = f.bareShortYear(end, l.is(short))
	}
	sure, story := certain, false
	if hasYear {
		end = yearEnd
	} else if y, hasYear = f.yearAhead(end); !hasYear {
		sure = fair
		y, story = f.impliedYear(i, end, m, max(d, last))
	}
	if y != 0 && max(d, last) > edtf.DaysIn(y, m) {
		return reading{}, false
	}
	r := reading{start: i, end: end, at: stamp{unit: day, year: y, month: m, day: d, until: last}, sure: sure, story: story}
	if listed {
		f.addDays(days, end, r)
		r.end = dayEnd
		return r, true
	}
	return f.withPart(r), true
}

// relativeMonth reads "last April", "this September", "next Oct. 23".
func (f *finder) relativeMonth(i, k, rel int) (reading, bool) {
	l := f.lex[k]
	if !l.is(capital) {
		return reading{}, false
	}
	var side direction
	switch rel {
	case relLast, relPast:
		side = behind
	case relNext, relComing, relFollowing:
		side = ahead
	case relThis:
	default:
		return reading{}, false
	}
	r, ok := f.monthFirst(k, side)
	if !ok {
		return r, false
	}
	r.start, r.sure = i, strong
	if side == 0 && r.at.unit == month {
		r.at.year = f.article.year
	}
	return r, true
}
