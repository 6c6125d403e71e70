package times

// decadeDigits reads "1990s", "1990's", "’90s".
func (f *finder) decadeDigits(i int) (reading, bool) {
	w := f.t.Word(i)
	end := i + 1
	if l := f.lex[i]; l.n >= 1000 && l.n%10 == 0 && f.possessive(end) && (f.wordIs(end, "'s") || f.wordIs(end, "’s")) && !f.capitalised(end+1) &&
		(f.at(i-1).class == cThe || f.at(i-1).class == cEarly) {
		return f.years(i, end+1, int(l.n)), true
	}
	switch {
	case w[0] == '\'':
		w = w[1:]
	case len(w) > 3 && w[:3] == "’":
		w = w[3:]
	}
	n, rest := leadingInt(w)
	size := len(w) - len(rest)
	if rest != "s" && rest != "’s" && rest != "'s" || n%10 != 0 {
		return reading{}, false
	}
	switch {
	case size == 4 && n >= 1000 && n < 2200:
	case size == 2 && (w != f.t.Word(i) || f.at(i-1).class == cThe || f.at(i-1).class == cEarly):
		n = f.fullDecade(n)
	default:
		return reading{}, false
	}
	return f.years(i, end, n), true
}

// years reads the decade that begins in y, or the century: "the 1800s".
func (f *finder) years(i, end, y int) reading {
	if y%100 == 0 && y%1000 != 0 {
		return reading{start: i, end: end, at: stamp{unit: century, year: y}, sure: strong}
	}
	return f.decade(i, end, y)
}

func (f *finder) decade(i, end, y int) reading {
	return reading{start: i, end: end, at: stamp{unit: decade, year: y}, sure: certain}
}

// tens reads "the nineties".
func (f *finder) tens(i int) (reading, bool) {
	if f.at(i-1).class != cThe && f.at(i-1).class != cEarly {
		return reading{}, false
	}
	if f.at(i-1).class == cEarly && f.at(i-2).class != cThe { // "in his late forties"
		return reading{}, false
	}
	return f.decade(i, i+1, f.fullDecade(int(f.lex[i].n))), true
}
