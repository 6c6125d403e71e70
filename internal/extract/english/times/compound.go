package times

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// compound reads a word with hyphens: "two-week", "third-quarter",
// "mid-November", "year-earlier", "July-September".
func (f *finder) compound(i int) (reading, bool) {
	w := f.t.Word(i)
	h := hyphen(w)
	if h <= 0 {
		return reading{}, false
	}
	head, tail := w[:h], w[h+1:]
	first := part(head)
	switch first.class {
	case cEarly:
		return f.modifiedCompound(i, extract.TimexMod(first.n), tail)
	case cNone:
		return f.aroundYear(i, head, tail)
	case cUnit:
		if first.n == year && !first.is(plural) {
			return f.yearCompound(i, tail)
		}
	case cOrdinal:
		return f.ordinalCompound(i, int(first.n), tail)
	case cMonth:
		return f.monthCompound(i, int(first.n), tail)
	case cNumber, cCardinal, cFew, cHalf:
		if tail == "and-a-half" {
			return f.amount(i)
		}
		if r, ok := f.numericDate(i); ok { // "9/11-related"
			return r, true
		}
		return f.amountCompound(i, head, tail)
	}
	return reading{}, false
}

// part returns the lexeme for a part of a compound.
func part(w string) lexeme {
	if w == "" {
		return lexeme{}
	}
	if w[0] >= '0' && w[0] <= '9' {
		return classifyNumber(w)
	}
	l := lex.find(w)
	if w[0] >= 'A' && w[0] <= 'Z' {
		l.flags |= capital
	}
	return l
}

// aroundYear reads "post-1990" and "pre-1914".
func (f *finder) aroundYear(i int, head, tail string) (reading, bool) {
	if !sameFold("post", head) && !sameFold("pre", head) {
		return reading{}, false
	}
	y, rest := leadingInt(tail)
	return reading{start: i, end: i + 1, at: yearStamp(y), sure: moderate}, rest == "" && y >= 1000 && y < 2200
}

// modifiedCompound reads "mid-November", "early-1990s", "mid-afternoon".
func (f *finder) modifiedCompound(i int, mod extract.TimexMod, tail string) (reading, bool) {
	r := reading{start: i, end: i + 1, mod: mod, sure: fair}
	switch l := part(tail); l.class {
	case cMonth:
		m := int(l.n)
		y, end, ok := f.yearAfter(i + 1)
		if ok {
			r.end, r.sure = end, certain
		} else {
			y = f.yearOf(m, 0, f.direction(i, i+1))
		}
		r.at = monthStamp(y, m)
		return r, true
	case cWeekday:
		r.at = f.weekdayOn(int(l.n), behind, false)
		return f.withPart(r), true
	case cSeason:
		n := int(l.n)
		r.at = seasonStamp(f.seasonYear(n, f.direction(i, i+1)), n)
		return r, true
	case cPart:
		r.at, r.typ = f.dayInView(), extract.TimexTime
		if s, end, ok := f.dayAt(i+1, i); ok {
			r.at, r.end = s, end
		}
		r.at.part = uint8(l.n)
		return r, true
	case cTens:
		r.at = stamp{unit: decade, year: f.fullDecade(int(l.n))}
		return r, true
	case cNumber:
		y, rest := leadingInt(tail)
		switch {
		case rest == "" && y >= 1000 && y < 2200:
			r.at = yearStamp(y)
			return r, true
		case rest == "s" && y%10 == 0 && y >= 1000 && y < 2200:
			r.at = f.years(i, i+1, y).at
			return r, true
		case rest == "s" && y%10 == 0 && y < 100:
			r.at = stamp{unit: decade, year: f.fullDecade(y)}
			return r, true
		}
	}
	return reading{}, false
}

// yearCompound reads "year-ago", "year-earlier" and "year-end".
func (f *finder) yearCompound(i int, tail string) (reading, bool) {
	r := reading{start: i, end: i + 1, sure: fair}
	switch {
	case sameFold("end", tail):
		r.at, r.mod = f.now(year), extract.ModEnd
		return r, r.at.known()
	case !sameFold("ago", tail) && !sameFold("earlier", tail):
		return reading{}, false
	}
	r.at = f.now(year).add(-1)
	if f.figures.known() {
		r.at, r.aside = f.figures.add(-4), true
	}
	switch l := f.at(i + 1); {
	case l.class == cUnit && (l.n == quarter || l.n == period):
		r.end++
	case l.class == cOrdinal && f.isUnit(i+2) && f.at(i+2).n == quarter && f.article.year != 0:
		r.at, r.end = quarterStamp(f.quarterYear(int(l.n), behind)-1, int(l.n)), i+3
	case l.class == cCardinal || l.class == cNumber:
		if a, ok := f.amount(i + 1); ok && a.typ == extract.TimexDuration {
			a.start = i
			return a, true
		}
	}
	return r, r.at.known()
}

// ordinalCompound reads "third-quarter", "20th-century", "first-half".
func (f *finder) ordinalCompound(i, n int, tail string) (reading, bool) {
	l := lex.find(tail)
	switch {
	case l.class == cUnit && l.n == quarter && n <= 4:
		return f.quarterOf(i, i+1, n)
	case l.class == cUnit && l.n == century && n >= 2 && n <= 22:
		return reading{start: i, end: i + 1, at: stamp{unit: century, year: (n - 1) * 100}, sure: certain}, true
	case l.class == cHalf && n <= 2:
		if y, end, ok := f.yearAfter(i + 1); ok {
			return reading{start: i, end: end, at: stamp{unit: half, year: y, n: n}, sure: certain}, true
		}
	}
	return reading{}, false
}

// monthCompound reads "July-September".
func (f *finder) monthCompound(i, m int, tail string) (reading, bool) {
	l := part(tail)
	if l.class != cMonth || !l.is(capital) || int(l.n) <= m {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, sure: fair}
	y, end, ok := f.yearAfter(i + 1)
	if ok {
		r.end, r.sure = end, certain
	} else {
		y = f.yearOf(int(l.n), 0, f.direction(i, i+1))
	}
	r.at = stamp{unit: month, year: y, month: m, until: int(l.n)}
	return r, true
}

// amountCompound reads "two-week", "23-year", "8-month-old" and "12-Sep-2023".
func (f *finder) amountCompound(i int, head, tail string) (reading, bool) {
	q, ok := compoundQuantity(head)
	if !ok {
		return reading{}, false
	}
	word, rest := cutHyphen(tail)
	l := lex.find(word)
	if l.class == cCardinal && q.n >= 20 && q.n%10 == 0 && l.n < 10 && rest != "" { // "twenty-four-hour"
		q.n += int(l.n)
		word, rest = cutHyphen(rest)
		l = lex.find(word)
	}
	unit := int(l.n)
	switch {
	case l.class == cMonth && q.n >= 1 && q.n <= 31:
		return f.dashedDate(i, q.n, unit, rest)
	case l.class != cUnit || unit == moment || unit == period || unit == quarter:
		return reading{}, false
	case f.isAge(i, unit, rest):
		return reading{start: i, end: i + 1, mute: true}, true
	case rest != "" && !sameFold("long", rest) && !sameFold("old", rest):
		return reading{}, false
	}
	return reading{start: i, end: i + 1, typ: extract.TimexDuration, value: durationValue(q, unit), sure: strong}, true
}

// cutHyphen cuts w at its first hyphen.
func cutHyphen(w string) (head, tail string) {
	if h := hyphen(w); h > 0 {
		return w[:h], w[h+1:]
	}
	return w, ""
}

// isAge reports whether the compound at token i, which ends in rest, is the
// age of a person: "three-year-old", "six-month-old daughter", "40-year old".
func (f *finder) isAge(i, unit int, rest string) bool {
	switch {
	case sameFold("old", rest):
		return unit == year || f.childBehind(i+1)
	case sameFold("olds", rest):
		return true
	}
	return f.wordIs(i+1, "old")
}

// childBehind reports whether token i is a word for a child.
func (f *finder) childBehind(i int) bool {
	return f.oneOf(i, words.ChildNouns)
}

// compoundQuantity returns the number in the first part of a compound.
func compoundQuantity(head string) (quantity, bool) {
	switch l := part(head); l.class {
	case cNumber:
		if l.n >= 0 {
			return quantity{n: int(l.n)}, true
		}
		if n, rest := leadingInt(head); rest == ".5" {
			return quantity{n: n, half: true}, true
		}
		n, ok := groupedInt(head)
		return quantity{n: n}, ok
	case cCardinal:
		return quantity{n: int(l.n)}, true
	case cFew:
		return quantity{unknown: true}, true
	case cHalf:
		return quantity{half: true}, true
	}
	return quantity{}, false
}

// dashedDate reads "12-Sep-2023".
func (f *finder) dashedDate(i, d, m int, rest string) (reading, bool) {
	y, tail := leadingInt(rest)
	if tail != "" || y < 1000 || y > 2200 {
		return reading{}, false
	}
	r := reading{start: i, end: i + 1, at: stamp{unit: day, year: y, month: m, day: d}, sure: certain}
	return r, !r.at.date().IsZero()
}
