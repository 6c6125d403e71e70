package proposition

import (
	"encoding/binary"
	"math"
	"slices"
	"strings"

	"dossier/internal/extract"
)

// word is the index of a word in a vocabulary.
type word uint32

// joinedWord is added to the index of a name that follows another name with only
// "and" or a comma between them.
const joinedWord word = 1 << 31

// The lists of a meaning. They correspond to the lists of a wording.
const (
	stemList = iota
	wordList
	sortedList // the stems, by index
	nameList
	behindList // for each of nameList the function word before it
	numberList
	dateList
	butList
	deniedList
	comingList
	aroundList // by index
	runningList
	roughList
	verbList
	subjectList
	unconditionedList
	cutList // numbers
	negatedList
	freeList
	markList // a word that has a mark, the mark, and the word before, in turn
	spanList
	groundList   // stems of a reason or a time
	timeList     // values of times without a date
	quotedList   // stems of all words in quotation marks
	mainVerbList // stems of the verbs of the main clause
	lists
)

// meaning is a wording by the indices of a vocabulary. Those of all claims are in
// memory at once, so it is small.
type meaning struct {
	all       []word        // the lists, one after the other
	ends      [lists]uint16 // where each ends
	stems     uint64        // a bit for the last six bits of each stem
	near      uint64        // a bit for the last six bits of each group of words.Near that a stem is in
	text      uint64
	tokens    uint16
	form      form
	urged     bool // it says what somebody is urged to do
	negated   bool
	elsewhere bool
	rebuts    bool
	wonders   bool
	told      uint8 // how many of the stems are before a question inside; 0 if there is none
}

func (m *meaning) list(which int) []word {
	if which == 0 {
		return m.all[:m.ends[0]]
	}
	return m.all[m.ends[which-1]:m.ends[which]]
}

// has reports whether m has a stem.
func (m *meaning) has(stem word) bool {
	if m.stems>>(stem&63)&1 == 0 {
		return false
	}
	list := m.list(sortedList)
	for len(list) > fewStems {
		if k := len(list) / 2; list[k] <= stem {
			list = list[k:]
		} else {
			list = list[:k]
		}
	}
	return slices.Contains(list, stem)
}

// fewStems is how many stems are looked through one by one.
const fewStems = 8

// negates reports whether m negates what it shares with other.
func (m *meaning) negates(other *meaning) bool {
	return m.negated && !slices.ContainsFunc(m.list(butList), other.has)
}

// vocabulary assigns indices to words.
type vocabulary struct {
	words    *extract.Words
	classes  map[string]class
	opposing map[string]bool     // stems in words.Contraries
	capitals map[string][]string // words.Capitals, by stems
	indices  map[string]word
	known    []known
	begins   []uint32 // of each word the first nearest bytes; 0 for a shorter one
	items    int      // statements that known.items counts
	buffer   []word   // for the lists of the next meanings
}

func newVocabulary(words *extract.Words) vocabulary {
	v := vocabulary{words: words, classes: classesOf(words), opposing: map[string]bool{}, capitals: map[string][]string{}, indices: map[string]word{}}
	for pair := range words.Contraries {
		v.opposing[pair[0]] = true
	}
	for name, of := range words.Capitals {
		for _, w := range of {
			v.capitals[words.Stem(name)] = append(v.capitals[words.Stem(name)], words.Stem(w))
		}
	}
	return v
}

// known is a word of a vocabulary.
type known struct {
	text string
	hash uint32 // see termsOf
	// A stem that is neither has no contrary.
	listed   bool  // in Words.Contraries
	prefixed bool  // with one of Words.ContraryPrefixes
	items    int32 // that have it
	weight   float64
	rarity   float32  // in news, see rarityOf
	near     []uint16 // groups of words.Near
}

func (v *vocabulary) text(w word) string { return v.known[w].text }

// index returns the index of a word, which it assigns if the word is new.
func (v *vocabulary) index(text string) word {
	if w, ok := v.indices[text]; ok {
		return w
	}
	w := word(len(v.known))
	text = strings.Clone(text)
	v.indices[text] = w
	v.known = append(v.known, known{text, hashOf(text), v.opposing[text], v.hasContraryPrefix(text), 0, v.weightOf(0), v.rarityOf(text), v.words.Near[text]})
	begin := uint32(0)
	if len(text) >= nearest {
		begin = binary.LittleEndian.Uint32([]byte(text[:nearest]))
	}
	v.begins = append(v.begins, begin)
	return w
}

// learn returns the meaning of a wording.
func (v *vocabulary) learn(w *wording) *meaning {
	m := &meaning{urged: w.stated.word != "", negated: w.negated, elsewhere: w.elsewhere, rebuts: w.rebuts, wonders: w.wonders, told: uint8(min(w.told, math.MaxUint8)), form: w.form, text: w.text, tokens: uint16(min(w.tokens, math.MaxUint16))}
	n := 3*len(w.stems) + 2*len(w.names) + len(w.numbers) + len(w.dates) + len(w.but) + len(w.denied) + len(w.coming) + len(w.around) + len(w.running) + len(w.rough) + len(w.verbs) + len(w.subject) + len(w.besides) + len(w.cuts) + len(w.heads) + len(w.freed) + len(w.marks) + len(w.spans) + len(w.grounds) + len(w.times) + len(w.quoted) + len(w.main)
	if n > math.MaxUint16 { // no sentence is so long
		w, n = &wording{text: w.text, tokens: w.tokens}, 0
	}
	if cap(v.buffer)-len(v.buffer) < n {
		v.buffer = make([]word, 0, max(n, 1<<14))
	}
	from := len(v.buffer)
	add := func(which int, list []string) {
		for _, s := range list {
			v.buffer = append(v.buffer, v.index(s))
		}
		m.ends[which] = uint16(len(v.buffer) - from)
	}
	add(stemList, w.stems)
	add(wordList, w.words)
	add(sortedList, w.stems)
	for _, s := range v.buffer[from : from+int(m.ends[stemList])] {
		m.stems |= 1 << (s & 63)
		for _, g := range v.known[s].near {
			m.near |= 1 << (g & 63)
		}
	}
	slices.Sort(v.buffer[from+int(m.ends[wordList]):])
	for _, name := range w.names {
		k := v.index(name.stem)
		if name.joined {
			k |= joinedWord
		}
		v.buffer = append(v.buffer, k)
	}
	m.ends[nameList] = uint16(len(v.buffer) - from)
	for _, name := range w.names {
		v.buffer = append(v.buffer, v.index(name.behind))
	}
	m.ends[behindList] = uint16(len(v.buffer) - from)
	add(numberList, w.numbers)
	add(dateList, w.dates)
	add(butList, w.but)
	add(deniedList, w.denied)
	add(comingList, w.coming)
	add(aroundList, w.around)
	slices.Sort(v.buffer[from+int(m.ends[comingList]):])
	add(runningList, w.running)
	add(roughList, w.rough)
	add(verbList, w.verbs)
	add(subjectList, w.subject)
	add(unconditionedList, w.besides)
	for _, n := range w.cuts {
		v.buffer = append(v.buffer, word(n))
	}
	m.ends[cutList] = uint16(len(v.buffer) - from)
	add(negatedList, w.heads)
	add(freeList, w.freed)
	add(markList, w.marks)
	add(spanList, w.spans)
	add(groundList, w.grounds)
	add(timeList, w.times)
	add(quotedList, w.quoted)
	add(mainVerbList, w.main)
	m.all = v.buffer[from:len(v.buffer):len(v.buffer)]
	return m
}

// maxRarity is the rarity of a stem that is not among the frequent ones of the
// language.
const maxRarity = 8

// rarityOf returns how rare a stem is in news, whatever the dossier is about.
func (v *vocabulary) rarityOf(stem string) float32 {
	share := v.words.Frequencies[stem]
	if share == 0 {
		return maxRarity
	}
	return float32(min(maxRarity, -math.Log(share)))
}
