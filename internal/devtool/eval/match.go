package eval

// PRF is precision, recall and their harmonic mean, in percent.
type PRF struct {
	P, R, F1 float64
}

// prf returns the scores of right hits among a number found and a number of
// gold. A share of nothing is 0.
func prf(right, found, gold float64) PRF {
	p, r := percent(right, found), percent(right, gold)
	if p+r == 0 {
		return PRF{}
	}
	return PRF{p, r, 2 * p * r / (p + r)}
}

func percent(part, whole float64) float64 {
	if whole == 0 {
		return 0
	}
	return 100 * part / whole
}

// match matches gold spans with found spans one to one. Equal spans are
// matched first. Then each remaining gold span, in order, gets the found span
// that shares most with it, and the leftmost of several. The result has the
// index in found for each gold span, or -1.
func match(gold, found []Range) []int {
	out := make([]int, len(gold))
	used := make([]bool, len(found))
	for i, g := range gold {
		out[i] = -1
		for j, f := range found {
			if !used[j] && f == g {
				out[i], used[j] = j, true
				break
			}
		}
	}
	for i, g := range gold {
		if out[i] >= 0 {
			continue
		}
		best, most := -1, 0
		for j, f := range found {
			if used[j] {
				continue
			}
			n := g.shared(f)
			if n > most || best >= 0 && n == most && f.Start < found[best].Start {
				best, most = j, n
			}
		}
		if best >= 0 {
			out[i], used[best] = best, true
		}
	}
	return out
}

// matched returns the number of gold spans that have a match.
func matched(pairs []int) (n int) {
	for _, j := range pairs {
		if j >= 0 {
			n++
		}
	}
	return n
}
