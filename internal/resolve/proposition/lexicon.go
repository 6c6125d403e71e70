package proposition

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// entry is all that a word can be, by itself.
type entry struct {
	number       int32 // of the stem
	lower, stem  string
	class        class
	name         bool // a word of a name, if it has a capital
	empty        bool // says nothing about the content
	subordinator bool
}

// isName reports whether the word, as written, is one of a name.
func (e *entry) isName(written string) bool {
	initial, _ := utf8.DecodeRuneInString(written)
	return e.name && unicode.IsUpper(initial)
}

// says reports whether the word, as written, says something about the content.
func (e *entry) says(written string) bool {
	if e.class&(and|numberWord) != 0 || e.subordinator {
		return false
	}
	return e.class&negation == 0 && !e.empty || e.isName(written)
}

// lexicon holds the entries of words as written. It is for one goroutine at a time.
type lexicon struct {
	entries map[string]*entry
	numbers map[string]int32 // of stems
	seen    []uint32         // by the number of a stem, the search that came upon it last
	search  uint32
}

func newLexicon() *lexicon {
	return &lexicon{entries: map[string]*entry{}, numbers: map[string]int32{}}
}

// numberOf returns the number of a stem.
func (x *lexicon) numberOf(stem string) int32 {
	n, ok := x.numbers[stem]
	if !ok {
		n = int32(len(x.seen))
		x.numbers[stem] = n
		x.seen = append(x.seen, x.search-1)
	}
	return n
}

// forget begins a search that has come upon no stem.
func (x *lexicon) forget() {
	if x.search++; x.search == 0 {
		clear(x.seen) // the numbers of the searches begin again
		x.search = 1
	}
}

// isNew reports whether the search comes upon a stem for the first time.
func (x *lexicon) isNew(stem int32) bool {
	if x.seen[stem] == x.search {
		return false
	}
	x.seen[stem] = x.search
	return true
}

// maxEntries bounds the memory of a lexicon: one that has more is not used again.
const maxEntries = 1 << 16

// lexicons are those that no goroutine uses.
type lexicons struct {
	mu   sync.Mutex
	free []*lexicon
}

func (l *lexicons) take() *lexicon {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := len(l.free) - 1
	if n < 0 {
		return newLexicon()
	}
	x := l.free[n]
	l.free = l.free[:n]
	if len(x.entries) >= maxEntries {
		return newLexicon()
	}
	return x
}

func (l *lexicons) put(x *lexicon) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.free = append(l.free, x)
}

// entry returns the entry of a word.
func (r *Reader) entry(x *lexicon, w string) *entry {
	if e := x.entries[w]; e != nil {
		return e
	}
	w = strings.Clone(w) // not the whole article
	low := strings.ReplaceAll(strings.ToLower(w), "’", "'")
	e := &entry{
		lower: low, stem: r.words.Stem(low), class: r.classes[low],
		name: r.names[strings.TrimRight(low, ".")], empty: r.words.IsEmpty(low), subordinator: r.words.Subordinators[low],
	}
	e.number = x.numberOf(e.stem)
	x.entries[w] = e
	return e
}
