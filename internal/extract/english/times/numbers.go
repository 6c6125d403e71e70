package times

import "strings"

// quantity is a number of units: 2, 2½, or an unknown number.
type quantity struct {
	n       int
	half    bool // and a half
	unknown bool // "several"
}

// quantity reads a number in digits or words at token i, "a", "half a", or a
// word for an unknown number.
func (f *finder) quantity(i int) (q quantity, end int, ok bool) {
	switch l := f.at(i); l.class {
	case cNumber:
		return f.digitQuantity(i)
	case cCardinal, cScale:
		n, end, ok := f.cardinal(i)
		if ok && f.at(end).class == cAnd && f.at(end+1).class == cA && f.at(end+2).class == cHalf {
			return quantity{n: n, half: true}, end + 3, true
		}
		return quantity{n: n}, end, ok
	case cA:
		switch next := f.at(i + 1); {
		case next.class == cFew:
			return f.few(i + 1)
		case next.class == cScale:
			n, end, ok := f.cardinal(i + 1)
			return quantity{n: n}, end, ok
		case next.class == cHalf:
			return quantity{half: true}, i + 2, true
		}
		return quantity{n: 1}, i + 1, true
	case cCompound: // "two-and-a-half"
		head, ok := strings.CutSuffix(f.t.Word(i), "-and-a-half")
		q, known := compoundQuantity(head)
		q.half = true
		return q, i + 1, ok && known
	case cHalf:
		end := i + 1
		if f.at(end).class == cA {
			end++
		}
		if s := f.at(end); s.class == cScale {
			return quantity{n: int(s.n) / 2}, end + 1, true
		}
		return quantity{half: true}, end, true
	case cFew:
		return f.few(i)
	}
	return quantity{}, i, false
}

func (f *finder) few(i int) (quantity, int, bool) {
	q := quantity{unknown: true}
	if f.wordIs(i, "couple") {
		q = quantity{n: 2}
	}
	i++
	if f.at(i).class == cPrep && f.at(i).n == of {
		i++
	}
	return q, i, true
}

// digitQuantity reads "17", "1,000", "2.5", "2 1/2" and "10 million".
func (f *finder) digitQuantity(i int) (quantity, int, bool) {
	w := f.t.Word(i)
	n := int(f.lex[i].n)
	q := quantity{n: n}
	if n < 0 {
		v, rest := leadingInt(w)
		switch {
		case rest == ".5":
			return quantity{n: v, half: true}, i + 1, true
		case w == "1/2":
			return quantity{half: true}, i + 1, true
		case rest == "½":
			return quantity{n: v, half: true}, i + 1, true
		}
		v, ok := groupedInt(w)
		return quantity{n: v}, i + 1, ok
	}
	if f.wordIs(i+1, "1/2") || f.wordIs(i+1, "½") {
		q.half = true
		return q, i + 2, true
	}
	if s := f.at(i + 1); s.class == cScale {
		return quantity{n: n * int(s.n)}, i + 2, true
	}
	return q, i + 1, true
}

// cardinal reads a number in words: "twenty-four" (also as two words), "two
// hundred and ten", "two thousand".
func (f *finder) cardinal(i int) (n, end int, ok bool) {
	const longest = 10 // words
	total, run := 0, 0
	seen := false
	for most := i + longest; i < most; i++ {
		l := f.at(i)
		switch {
		case l.class == cCardinal && run%100 == 0, l.class == cCardinal && run%10 == 0 && run%100 >= 20 && l.n < 10:
			run += int(l.n)
		case l.class == cScale && l.n == 1000:
			total, run = total+max(run, 1)*1000, 0
		case l.class == cScale:
			run = max(run, 1) * int(l.n)
		case l.class == cAnd && (run >= 100 && run%100 == 0 || run == 0 && total > 0) && f.at(i+1).class == cCardinal:
		default:
			return total + run, i, seen
		}
		seen = true
	}
	return total + run, i, seen
}

// leadingInt returns the number at the start of w and the rest of w.
func leadingInt(w string) (n int, rest string) {
	i := 0
	for i < len(w) && i < 9 && w[i] >= '0' && w[i] <= '9' {
		n = 10*n + int(w[i]-'0')
		i++
	}
	return n, w[i:]
}

// groupedInt reads "1,000".
func groupedInt(w string) (int, bool) {
	n, rest := leadingInt(w)
	for len(rest) >= 4 && rest[0] == ',' && n < 1_000_000 {
		m, after := leadingInt(rest[1:4])
		if after != "" {
			return 0, false
		}
		n, rest = n*1000+m, rest[4:]
	}
	return n, rest == ""
}
