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
	v, n, may := p.senses.find(p.Words[i].Stem)
	return Senses{v, n, may}
}

// SensesOfWord returns the senses of a word in lower case.
func SensesOfWord(word string) Senses {
	v, n, may := senses().find(Stem(word))
	return Senses{v, n, may}
}

// PersonFile is the number of the lexicographer file noun.person.
const PersonFile = 18
