package leak

// windowWords is the number of words in a row by which a text is found.
const windowWords = 6

// LeastWords is the least number of words of a text that is searched for.
const LeastWords = 3

// words returns the hash of each word of l, and the index of its first letter.
func (l *letters) words() (hashes []uint64, first []int) {
	const offset, prime = 14695981039346656037, 1099511628211 // FNV-1a
	h := uint64(offset)
	for i, c := range l.b {
		if i == 0 || l.gaps[i] >= hyphen {
			if i > 0 {
				hashes = append(hashes, h)
			}
			first = append(first, i)
			h = offset
		}
		h = (h ^ uint64(c)) * prime
	}
	if len(l.b) > 0 {
		hashes = append(hashes, h)
	}
	return hashes, first
}

// windows holds the hashes of words in a row, by their number.
type windows map[int]map[uint64]int

// base is that of the polynomial that makes one hash of several words.
const base = 0x9E3779B97F4A7C15

// roll calls use with the hash of each n words in a row, and the number of the first.
func roll(words []uint64, n int, use func(h uint64, at int)) {
	top := uint64(1)
	for range n - 1 {
		top *= base
	}
	h := uint64(0)
	for i, w := range words {
		if i >= n {
			h -= words[i-n] * top
		}
		h = h*base + w
		if i+1 >= n {
			use(h, i+1-n)
		}
	}
}

// add adds a text to look for.
func (w windows) add(text string, label int) {
	words, _ := read([]byte(text)).words()
	if len(words) < LeastWords {
		return
	}
	n := min(len(words), windowWords)
	if w[n] == nil {
		w[n] = map[uint64]int{}
	}
	roll(words, n, func(h uint64, _ int) {
		if _, ok := w[n][h]; !ok {
			w[n][h] = label
		}
	})
}

// show removes what a visible text has too.
func (w windows) show(text string) {
	words, _ := read([]byte(text)).words()
	for n, set := range w {
		roll(words, n, func(h uint64, _ int) { delete(set, h) })
	}
}

// each calls found with each place of a text: the indices of its letters. Places that
// follow each other are one.
func (w windows) each(l *letters, found func(label, from, to int)) {
	if len(w) == 0 {
		return
	}
	words, first := l.words()
	end := func(i int) int {
		if i < len(first) {
			return first[i]
		}
		return len(l.b)
	}
	for n := LeastWords; n <= windowWords; n++ {
		if len(w[n]) == 0 {
			continue
		}
		last, from, to := -1, 0, 0
		roll(words, n, func(h uint64, at int) {
			label, ok := w[n][h]
			if !ok {
				return
			}
			if last >= 0 && (label != last || first[at] > to) {
				found(last, from, to)
				last = -1
			}
			if last < 0 {
				last, from = label, first[at]
			}
			to = end(at + n)
		})
		if last >= 0 {
			found(last, from, to)
		}
	}
}
