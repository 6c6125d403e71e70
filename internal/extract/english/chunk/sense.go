package chunk

import (
	_ "embed"
	"fmt"
	"sync"
)

// Senses are the most frequent meanings of a word by WordNet's lexicographer
// files: as a verb and as a noun, and some that it can have.
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

//go:embed senses.bin
var sensesFile string

var senses = sync.OnceValue(func() dictionary {
	d, err := readDictionary(sensesFile)
	if err != nil {
		panic(fmt.Sprintf("shallow: embedded senses: %v", err))
	}
	return d
})

// SensesOf returns the senses of the word with a stem.
func (p *Prose) SensesOf(i int) Senses {
	return sensesIn(p.senses, p.Words[i].Stem)
}

func sensesIn(d dictionary, stem uint32) Senses {
	if stem == personStem {
		return Senses{Noun: PersonFile, May: IsPerson}
	}
	v, n, may := d.find(stem)
	return Senses{v, n, may}
}

// personStem is that of "person", which WordNet has above all people and not among them.
var personStem = Stem("person")

// SensesOfWord returns the senses of a word in lower case.
func SensesOfWord(word string) Senses {
	return sensesIn(senses(), Stem(word))
}

// PersonFile and ActFile are the numbers of the lexicographer files noun.person and noun.act.
const (
	PersonFile = 18
	ActFile    = 4
)
