package proposition

import (
	"strings"
	"sync"
)

// entry is all that a word can be, by itself.
type entry struct {
	lower, stem  string
	class        class
	name         bool // a word of a name, if it has a capital
	empty        bool // says nothing about the content
	subordinator bool
}

// lexicon holds the entries of words as written. It is for one goroutine at a time.
type lexicon map[string]entry

// maxEntries bounds the memory of a lexicon.
const maxEntries = 1 << 16

// lexicons are those that no goroutine uses.
type lexicons struct {
	mu   sync.Mutex
	free []lexicon
}

func (l *lexicons) take() lexicon {
	l.mu.Lock()
	defer l.mu.Unlock()
	n := len(l.free) - 1
	if n < 0 {
		return lexicon{}
	}
	x := l.free[n]
	l.free = l.free[:n]
	return x
}

func (l *lexicons) put(x lexicon) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.free = append(l.free, x)
}

// entry returns the entry of a word.
func (r *Reader) entry(x lexicon, w string) entry {
	if e, ok := x[w]; ok {
		return e
	}
	if len(x) >= maxEntries {
		clear(x)
	}
	w = strings.Clone(w) // not the whole article
	low := strings.ToLower(w)
	e := entry{
		lower: low, stem: r.words.Stem(low), class: r.classes[low],
		name: r.names[strings.TrimRight(low, ".")], empty: r.words.IsEmpty(low), subordinator: r.words.Subordinators[low],
	}
	x[w] = e
	return e
}
