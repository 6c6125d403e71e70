package times

import "strings"

// lexicon is a hash table of words with linear probing. For each first byte it
// also has the set of the lengths of its words.
type lexicon struct {
	keys    [tableSize]string
	entries [tableSize]lexeme
	lengths [256]uint32
}

const tableSize = 2048 // a power of two, several times the number of words

var lex = newLexicon(entries)

func newLexicon(lists []numbered) *lexicon {
	x := &lexicon{}
	for _, list := range lists {
		n := list.first
		for group := range strings.FieldsSeq(list.words) {
			for w := range strings.SplitSeq(group, "|") {
				x.add(w, lexeme{class: list.class, flags: list.flags, n: n})
			}
			n++
		}
	}
	for _, tens := range []string{"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		for n, one := range [...]string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"} {
			x.add(tens+"-"+one, lexeme{class: cCardinal, n: x.find(tens).n + int32(n) + 1})
		}
	}
	for _, h := range holidays {
		first, _, _ := strings.Cut(h.words, " ")
		x.add(first, lexeme{class: cHoliday})
	}
	return x
}

// add adds w unless it is present.
func (x *lexicon) add(w string, l lexeme) {
	i := hash(w) % tableSize
	for ; x.keys[i] != ""; i = (i + 1) % tableSize {
		if x.keys[i] == w {
			return
		}
	}
	x.keys[i], x.entries[i] = w, l
	x.lengths[w[0]] |= 1 << len(w)
	if c := w[0]; 'a' <= c && c <= 'z' {
		x.lengths[c-'a'+'A'] |= 1 << len(w)
	}
}

// find looks up w without regard to case.
func (x *lexicon) find(w string) lexeme {
	if len(w) > 31 || x.lengths[w[0]]&(1<<len(w)) == 0 {
		return lexeme{}
	}
	for i := hash(w) % tableSize; x.keys[i] != ""; i = (i + 1) % tableSize {
		if sameFold(x.keys[i], w) {
			return x.entries[i]
		}
	}
	return lexeme{}
}

func hash(w string) uint32 {
	h := uint32(len(w))
	for i := range len(w) {
		h = (h ^ uint32(w[i]|0x20)) * 0x01000193
	}
	return h ^ h>>15
}

// sameFold reports whether w is the lower-case word key, without regard to
// ASCII case.
func sameFold(key, w string) bool {
	if len(key) != len(w) {
		return false
	}
	for i := range len(w) {
		c := w[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != key[i] {
			return false
		}
	}
	return true
}
