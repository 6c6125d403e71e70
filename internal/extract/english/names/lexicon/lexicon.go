// Package lexicon holds lists of words in English news: given names, surnames,
// titles, demonyms, cities, and words that end the name of an organization.
//
// The lists are text files with words, or phrases separated by commas, folded
// by [namekey.Fold]. A word can be on several lists. Its Class is the set of
// them. A list is evidence and does not decide: "Jordan" is a country, a given
// name and a surname.
package lexicon

import (
	"strings"
	"sync"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/namekey"
)

// Class is a set of lists.
type Class uint32

// The lists. PhraseStart means that a phrase may begin with the word. A word
// between the first and the last of a phrase has no class.
const (
	GivenMale Class = 1 << iota
	GivenFemale
	Surname
	SurnameFirst
	Particle
	Title
	Role
	OrganizationHead
	Organization
	Country
	Demonym
	City
	Region
	PlaceHead
	Calendar
	PhraseStart

	Given = GivenMale | GivenFemale
	Place = Country | City | Region
)

// MaxPhrase is the largest number of words in a phrase.
const MaxPhrase = 6

var lists = []struct {
	file    string
	class   Class
	phrases bool
}{
	{"given-male.txt", GivenMale, false},
	{"given-female.txt", GivenFemale, false},
	{"given-both.txt", Given, false},
	{"surnames.txt", Surname, false},
	{"surname-first.txt", SurnameFirst, true},
	{"particles.txt", Particle, true},
	{"titles.txt", Title, true},
	{"roles.txt", Role, true},
	{"organization-heads.txt", OrganizationHead, true},
	{"organizations.txt", Organization, true},
	{"countries.txt", Country, true},
	{"demonyms.txt", Demonym, true},
	{"cities.txt", City, true},
	{"regions.txt", Region, true},
	{"place-heads.txt", PlaceHead, true},
	{"calendar.txt", Calendar, true},
}

// Lexicon is a set of lists. It finds words by their hashes.
type Lexicon struct {
	slots []slot
	mask  uint64
}

// slot holds the upper half of a hash. The lower half determines the position
// of the slot. An empty slot has no class.
type slot struct {
	hash  uint32
	class Class
}

// Default returns the built-in Lexicon. It reads the lists at the first call.
var Default = sync.OnceValue(load)

func load() *Lexicon {
	l := &Lexicon{slots: make([]slot, 1<<17), mask: 1<<17 - 1}
	for _, list := range lists {
		b, err := words.Lexicon.ReadFile("lexicon/" + list.file)
		if err != nil {
			panic("lexicon: " + err.Error()) // the file is compiled in
		}
		l.add(string(b), list.class, list.phrases)
	}
	return l
}

func (l *Lexicon) add(text string, class Class, phrases bool) {
	var buf []byte
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if !phrases {
			for w := range strings.FieldsSeq(line) {
				l.put(HashString(w), class)
			}
			continue
		}
		for p := range strings.SplitSeq(strings.TrimSpace(line), ", ") {
			buf = namekey.AppendFold(buf[:0], p)
			l.addPhrase(string(buf), class)
		}
	}
}

func (l *Lexicon) addPhrase(p string, class Class) {
	var h uint64
	n := 0
	for w := range strings.FieldsSeq(p) {
		if n == 0 {
			h = HashString(w)
			if len(w) < len(p) {
				l.put(h, PhraseStart)
			}
		} else {
			h = Join(h, HashString(w))
		}
		n++
	}
	l.put(h, class)
}

func (l *Lexicon) put(h uint64, class Class) {
	i := h & l.mask
	for l.slots[i].hash != uint32(h>>32) && l.slots[i].class != 0 {
		i = (i + 1) & l.mask
	}
	l.slots[i].hash = uint32(h >> 32)
	l.slots[i].class |= class
}

// Of returns the class of the word or phrase with hash h.
func (l *Lexicon) Of(h uint64) Class {
	for i := h & l.mask; ; i = (i + 1) & l.mask {
		if s := l.slots[i]; s.hash == uint32(h>>32) || s.class == 0 {
			return s.class
		}
	}
}

// Word returns the class of w, which need not be folded.
func (l *Lexicon) Word(w string) Class {
	var buf [64]byte
	return l.Of(Hash(namekey.AppendFold(buf[:0], w)))
}

// IsGiven reports whether w is on a list of given names.
func (l *Lexicon) IsGiven(w string) bool { return l.Word(w)&Given != 0 }

// IsSurname reports whether w is on the list of surnames.
func (l *Lexicon) IsSurname(w string) bool { return l.Word(w)&Surname != 0 }

// IsSurnameFirst reports whether w is a surname of a language that puts the
// surname first.
func (l *Lexicon) IsSurnameFirst(w string) bool { return l.Word(w)&SurnameFirst != 0 }
