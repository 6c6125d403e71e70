package proposition

import "slices"

// maxRunning is the number of words of a proposition of which runs are compared.
const maxRunning = 96

// longestRuns is the number of words in the longest runs that are compared.
const longestRuns = 4

// alignRuns compares the runs of one to four words, function words included. The
// share of the runs of one proposition that the other has says how much of it is
// worded alike (Papineni et al. 2002, BLEU, without its penalty for length).
func alignRuns(f *Features, a, b *meaning) {
	x, y := running(a), running(b)
	var ends [2][maxRunning]uint8 // how long the longest run is that ends at a word and that the other has, up to longestRuns
	var row [maxRunning + 1]uint8
	in := maskOf(y)
	for i, s := range x {
		if !in.mayHave(s) {
			clear(row[:len(y)+1])
			continue
		}
		last := uint8(0)
		for j, t := range y {
			above := row[j+1]
			row[j+1] = 0
			if s == t {
				n := min(last+1, longestRuns)
				row[j+1] = n
				ends[0][i], ends[1][j] = max(ends[0][i], n), max(ends[1][j], n)
			}
			last = above
		}
	}
	inX, inY := endsOfRuns(ends[0][:len(x)]), endsOfRuns(ends[1][:len(y)])
	for n := 1; n <= longestRuns; n++ {
		p, q := shareOfRuns(inX[n], len(x), n), shareOfRuns(inY[n], len(y), n)
		f[run1Least+2*(n-1)], f[run1Most+2*(n-1)] = min(p, q), max(p, q)
	}
}

func running(m *meaning) []word {
	list := m.list(runningList)
	return list[:min(len(list), maxRunning)]
}

// endsOfRuns returns at how many words a run ends that the other has too, by the number of words that
// it has at least.
func endsOfRuns(ends []uint8) (out [longestRuns + 1]int) {
	for _, e := range ends {
		out[e]++
	}
	for n := longestRuns; n > 0; n-- {
		out[n-1] += out[n]
	}
	return out
}

// shareOfRuns returns the share of the runs of n of so many words that the other has too, given how many
// it has.
func shareOfRuns(has, words, n int) float64 {
	return float64(has) / float64(max(1, words-n+1))
}

// longestOf returns the length of the longest run of words that two lists have.
func longestOf(x, y []word) (longest int) {
	x, y = x[:min(len(x), maxRunning)], y[:min(len(y), maxRunning)]
	if len(x) == 0 || len(y) == 0 {
		return 0
	}
	var row [maxRunning + 1]int
	in := maskOf(y)
	for _, s := range x {
		if !in.mayHave(s) {
			clear(row[:len(y)+1])
			continue
		}
		last := 0
		for j, t := range y {
			above := row[j+1]
			row[j+1] = 0
			if s == t {
				row[j+1] = last + 1
				longest = max(longest, last+1)
			}
			last = above
		}
	}
	return longest
}

// predicateIn returns the share of the words of a behind its subject, by weight, that b has in any form.
func (r *Reader) predicateIn(a, b *meaning) float64 {
	subject := a.list(subjectList)
	var has, all float64
	for i, s := range a.list(stemList) {
		if len(subject) == 0 && i == 0 || slices.Contains(subject, s) {
			continue // see predicate
		}
		w := r.weight(s)
		all += w
		if b.has(s) || r.nearAny(s, b) {
			has += w
		}
	}
	return has / max(all, 1e-9)
}

// alignVerbs compares what look like verbs: the share of those of one proposition
// that are among the words of the other, which can have a noun of the same stem.
func (r *Reader) alignVerbs(f *Features, a, b *meaning) {
	if len(a.list(verbList)) == 0 || len(b.list(verbList)) == 0 {
		f[noVerbs] = 1
		return
	}
	share := func(a, b *meaning) float64 {
		n := 0
		for _, v := range a.list(verbList) {
			n += int(b2f(b.has(v)))
		}
		return float64(n) / float64(len(a.list(verbList)))
	}
	p, q := share(a, b), share(b, a)
	f[verbsLeast], f[verbsMost], f[verbsOther] = min(p, q), max(p, q), b2f(p == 0 && q == 0)
	f[verbsFar] = b2f(r.noneOf(a.list(verbList), b) || r.noneOf(b.list(verbList), a))
}
