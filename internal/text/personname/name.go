// Package personname parses the names of people and compares them.
//
// [Parse] takes a name apart once. What two names have to do with each other is
// then asked of their words:
//
//   - [Compatible]: can they be one person within one article? Spellings may
//     differ a little, words may be left out or change places.
//   - [SameButMiddle]: are they one person across articles? Only middle names
//     may be left out or shortened to initials.
//   - [SimilarGiven]: could they be one person, so that an editor should decide?
//     Nicknames and short forms count.
//   - [VariantOf]: are they spellings of one name, by a short form of the given name or
//     by transliteration?
//   - [Name.Role]: is a short name the surname or a given name of a full one?
//
// Everywhere an initial is one letter, with or without a full stop, and agrees
// with the names that begin with it: see [SameGiven].
package personname

import (
	"strings"
	"unicode"

	"dossier/internal/text/namekey"
	"dossier/internal/text/whitespace"
)

// Order is the order of the words of a name.
type Order uint8

// The orders.
const (
	GivenFirst   Order = iota // Ada Okoye
	SurnameFirst              // Park Min-ho
)

// Name is a parsed name.
type Name struct {
	// Words are the folded words of the name (see [namekey.Fold]) in the order
	// written, without honorifics and suffix. What hyphens and full stops join
	// is several words: "Jong-un", "J.P.". A name with its surname before a
	// comma is turned round: "Twain, Mark".
	Words []string
	// Start and End limit the surname with its particles: Words[Start:End].
	Start, End int
	// Suffix says which of several people of the name is meant: "jr", "sr" or
	// a Roman numeral in lower case such as "iii". It is empty for most names.
	Suffix string
	Order  Order
	// Letters are the words without spaces, so that "Min-ho" and "Minho" are
	// equal.
	Letters string
	// Nickname is the folded nickname that the name gives in quotation marks or
	// brackets: "bobby" of "Robert (Bobby) Marsh". It is not one of the Words.
	Nickname string

	single   bool // written as one word, such as "Brandt-Okoye"
	peer     bool // a title and a place, such as "Duke of Harrow", which is one word of Words
	forename bool // the first word is a given name, although it can be a particle
}

// Lexicon says what kinds of name a folded word can be.
type Lexicon interface {
	IsGiven(word string) bool
	IsSurname(word string) bool
	// IsSurnameFirst reports whether word is a surname of a language that puts
	// the surname first.
	IsSurnameFirst(word string) bool
}

// Parse parses a name. A nickname and degrees are no words of it. With a lexicon it finds the order of the words; without
// one, where lex is nil, the order is GivenFirst.
func Parse(name string, lex Lexicon) *Name {
	n := &Name{}
	name, nickname := CutNickname(name)
	n.Nickname = namekey.Fold(nickname)
	surname, given, inverted := cutInverted(cutDegrees(name))
	words := split(surname)
	if inverted {
		first := split(given)
		words = append(n.cutSuffix(first, 0), words...)
	}
	n.single = len(words) == 1
	words = n.cutSuffix(words, 1)
	for i, w := range words {
		if i == 0 && len(words) > 1 && joinedInitials(w) && strings.ToUpper(words[1]) != words[1] {
			n.Words = append(n.Words, strings.ToLower(w[:1]), strings.ToLower(w[1:]))
			continue
		}
		n.addWords(w)
	}
	for len(n.Words) > 1 && (honorifics[n.Words[0]] || prefixes[n.Words[0]]) {
		n.Words = n.Words[1:]
	}
	if all := strings.Join(n.Words, " "); IsPeer(all) {
		n.Words, n.peer = []string{all}, true // the place alone is not the peer
	}
	n.Letters = strings.ReplaceAll(strings.Join(n.Words, ""), " ", "")
	n.End = len(n.Words)
	n.Start = max(0, n.End-1)
	for n.Start > 1 && n.isParticle(n.Start-1) {
		n.Start--
	}
	if lex != nil {
		if at := surnameFirst(n.Words, lex); at >= 0 {
			n.Order, n.Start, n.End = SurnameFirst, at, at+1
		}
	}
	return n
}

// cutInverted splits "Twain, Mark" into surname and given names. A comma before
// a suffix inverts nothing: "Robert Haskell, Jr.".
func cutInverted(name string) (surname, given string, ok bool) {
	surname, given, ok = strings.Cut(name, ",")
	if !ok || Suffix(strings.TrimSpace(given)) != "" || strings.TrimSpace(surname) == "" || strings.TrimSpace(given) == "" {
		return name, "", false
	}
	return surname, given, true
}

// Uninvert returns a name with its surname before a comma in the usual order:
// "Mark Twain" for "Twain, Mark". Other names it returns with their white space
// collapsed. A nickname in quotation marks or brackets and degrees are left out.
func Uninvert(name string) string {
	name, _ = CutNickname(name)
	name = cutDegrees(name)
	surname, given, ok := cutInverted(name)
	if !ok {
		return whitespace.Collapse(name)
	}
	return whitespace.Collapse(given + " " + surname)
}

// split returns the words of a name as written. Numbers are no words.
func split(name string) []string {
	words := strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".'’‘ʼ-‐‑\u00ad\u200b\u200c\u200d", r)
	})
	out := words[:0]
	for _, w := range words {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			out = append(out, w)
		}
	}
	return out
}

// cutSuffix takes the suffix off words and notes it, if at least least words
// remain.
func (n *Name) cutSuffix(words []string, least int) []string {
	if last := len(words) - 1; last >= least && n.Suffix == "" {
		if n.Suffix = Suffix(words[last]); n.Suffix != "" {
			return words[:last]
		}
	}
	return words
}

// joinedInitials reports whether w is two capital consonants: "KB" of "KB
// Okoye".
func joinedInitials(w string) bool {
	return len(w) == 2 && strings.Trim(w, "BCDFGHJKLMNPQRSTVWXZ") == ""
}

// addWords adds the words that one written word consists of: "Jong-un", "J.P.",
// "al-Assad".
func (n *Name) addWords(written string) {
	for w := range strings.SplitSeq(namekey.Fold(written), "-") {
		if w != clipped {
			w = strings.Trim(w, ".'")
		}
		if w != "" && strings.IndexByte(w, '.') < 0 {
			n.Words = append(n.Words, w)
			continue
		}
		for initial := range strings.SplitSeq(w, ".") {
			if initial != "" {
				n.Words = append(n.Words, initial)
			}
		}
	}
}

// Surname returns the words of the surname without particles before it.
func (n *Name) Surname() []string {
	at := n.Start
	for at < n.End-1 && (particles[n.Words[at]] || n.isBeforeClipped(at)) {
		at++
	}
	return n.Words[at:n.End]
}

// Particles returns the particles before the surname: "van", "der".
func (n *Name) Particles() []string { return n.Words[n.Start : n.End-len(n.Surname())] }

// Given returns the given names and initials, in the order written.
func (n *Name) Given() []string {
	if n.Order == GivenFirst {
		return n.Words[:n.Start]
	}
	return append(n.Words[:n.Start:n.Start], n.Words[n.End:]...)
}

// IsFull reports whether the name has at least two written words that are not
// particles. One word joined by hyphens is no full name. "Duke of Harrow" is one.
func (n *Name) IsFull() bool {
	if n.single || n.peer {
		return n.peer
	}
	k := 0
	for i := range n.Words {
		if !n.isParticle(i) {
			k++
		}
	}
	return k > 1
}

func (n *Name) isParticle(i int) bool {
	return (particles[n.Words[i]] || n.isBeforeClipped(i)) && !(i == 0 && n.forename)
}

// clipped is a particle. "T" by itself is an initial.
const clipped = "'t"

// isBeforeClipped reports whether the word at i is a preposition before "'t": "in 't Veld". Elsewhere
// it can be a given name: "Yoon In Soo".
func (n *Name) isBeforeClipped(i int) bool {
	return beforeClipped[n.Words[i]] && i+1 < len(n.Words) && n.Words[i+1] == clipped
}

// BeginsWithForename reports whether the name is two words of which the first is a
// particle that is also a given name: "Al Okoye". It can be a full name or a surname.
func (n *Name) BeginsWithForename() bool {
	return !n.single && len(n.Words) == 2 && forenames[n.Words[0]] && !particles[n.Words[1]]
}

// MakeFull makes the first word, which can be a particle, a given name.
func (n *Name) MakeFull() { n.forename = true }

// Bare returns the words without particles, joined by spaces.
func (n *Name) Bare() string {
	var b strings.Builder
	for i, w := range n.Words {
		if n.isParticle(i) && len(n.Words) > 1 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w)
	}
	return b.String()
}
