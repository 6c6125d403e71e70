package chunk

import (
	_ "embed"
	"fmt"
	"sync"
)

// Senses is what a word most often means, by the lexicographer files of
// WordNet: as a verb, as a noun, and which of some it may mean.
type Senses struct {
	Verb, Noun byte // number of the file, 0 not known
	May        byte // of the Can values
}

// What a word can mean.
const (
	CanSpeak  = 1 << iota // verb.communication
	CanThink              // verb.cognition
	CanFeel               // verb.emotion
	IsPerson              // noun.person
	IsGroup               // noun.group
	IsMessage             // noun.communication
	IsThought             // noun.cognition
	IsFeeling             // noun.feeling
)

// The lexicographer files that May speaks of.
var mayFile = map[byte]byte{32: CanSpeak, 31: CanThink, 37: CanFeel, 18: IsPerson, 14: IsGroup, 10: IsMessage, 9: IsThought, 12: IsFeeling}

//go:embed senses.bin
var sensesFile string

var senses = sync.OnceValue(func() dictionary {
	d, err := readDictionary(sensesFile)
	if err != nil {
		panic(fmt.Sprintf("shallow: embedded senses: %v", err))
	}
	return d
})

// SensesOf is what the word with a stem means.
func (p *Prose) SensesOf(i int) Senses {
	v, n, may := p.senses.find(p.Words[i].Stem)
	return Senses{v, n, may}
}

// SenseCount says how often a word has a sense of one lexicographer file.
type SenseCount struct {
	Word  string // in lower case, without spaces
	File  byte
	Count int // a hundred for each time it was met, less than that in all for none
}

// counted is the count of a sense that was met in WordNet's counted texts; a
// rarer one has less.
const counted = 100

// PersonFile is the number of noun.person.
const PersonFile = 18

// BuildSenses makes the file of senses: of verbs, of nouns for persons, and of
// the commoner nouns that May can tell of. Of equal counts the first wins.
func BuildSenses(counts []SenseCount) []byte {
	type tally struct {
		best [2]int
		data [3]byte
	}
	words := map[uint32]*tally{}
	var order []uint32
	for _, c := range counts {
		h := newWord(c.Word, nil).Stem
		t := words[h]
		if t == nil {
			t = &tally{best: [2]int{-1, -1}}
			words[h] = t
			order = append(order, h)
		}
		k := 0
		if c.File < 29 {
			k = 1
		}
		if c.Count > t.best[k] {
			t.best[k], t.data[k] = c.Count, c.File
		}
		t.data[2] |= mayFile[c.File]
	}
	entries := make([]entry, 0, len(order))
	for _, h := range order {
		t := words[h]
		if d := t.data; d[0] == 0 && (d[2] == 0 || d[1] != PersonFile && t.best[1] < counted) {
			continue
		}
		entries = append(entries, entry{h, words[h].data})
	}
	return writeDictionary(entries)
}
