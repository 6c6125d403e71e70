package resolve

import (
	"slices"
	"strings"
)

// word is the number of a word in a vocabulary.
type word uint32

// joinedWord is added to the number of a name that only "and" or a comma stands
// before.
const joinedWord word = 1 << 31

// The lists that a meaning consists of, as those of a wording.
const (
	stemList = iota
	wordList
	sortedList // the stems, by number
	nameList
	numberList
	dateList
	butList
	lists
)

// meaning is a wording in the numbers of a vocabulary. There is one of each
// claim at a time, so it is kept small.
type meaning struct {
	all     []word        // one list behind the other
	ends    [lists]uint32 // where each ends
	negated bool
}

func (m *meaning) list(which int) []word {
	if which == 0 {
		return m.all[:m.ends[0]]
	}
	return m.all[m.ends[which-1]:m.ends[which]]
}

// has reports whether m has a stem.
func (m *meaning) has(stem word) bool {
	_, ok := slices.BinarySearch(m.list(sortedList), stem)
	return ok
}

// negates reports whether m negates what it shares with other.
func (m *meaning) negates(other *meaning) bool {
	return m.negated && !slices.ContainsFunc(m.list(butList), other.has)
}

// vocabulary numbers words as they come.
type vocabulary struct {
	numbers map[string]word
	known   []known
	room    []word // for the lists of meanings to come
}

// known is a word of a vocabulary.
type known struct {
	text string
	hash uint32 // see terms
	// Of stems that are neither, [opposed] need not be asked.
	listed   bool // among the opposites
	prefixed bool // as what turns a word into its contrary
}

func (v *vocabulary) text(w word) string { return v.known[w].text }

func (v *vocabulary) number(text string) word {
	if w, ok := v.numbers[text]; ok {
		return w
	}
	if v.numbers == nil {
		v.numbers = map[string]word{}
	}
	w := word(len(v.known))
	text = strings.Clone(text)
	v.numbers[text] = w
	v.known = append(v.known, known{text, hashOf(text), inOpposites[text], hasContrary(text)})
	return w
}

// learn is the meaning of a wording.
func (v *vocabulary) learn(w *wording) *meaning {
	m := &meaning{negated: w.negated}
	n := 3*len(w.stems) + len(w.names) + len(w.numbers) + len(w.dates) + len(w.but)
	if cap(v.room)-len(v.room) < n {
		v.room = make([]word, 0, max(n, 1<<14))
	}
	from := len(v.room)
	add := func(which int, list []string) {
		for _, s := range list {
			v.room = append(v.room, v.number(s))
		}
		m.ends[which] = uint32(len(v.room) - from)
	}
	add(stemList, w.stems)
	add(wordList, w.words)
	add(sortedList, w.stems)
	slices.Sort(v.room[from+int(m.ends[wordList]):])
	for _, name := range w.names {
		k := v.number(name.stem)
		if name.joined {
			k |= joinedWord
		}
		v.room = append(v.room, k)
	}
	m.ends[nameList] = uint32(len(v.room) - from)
	add(numberList, w.numbers)
	add(dateList, w.dates)
	add(butList, w.but)
	m.all = v.room[from:len(v.room):len(v.room)]
	return m
}
