package chunk

import (
	"strings"

	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// Shape is how a word is written.
type Shape uint8

// The shapes.
const (
	Lowercase Shape = iota
	Capital         // the first letter
	Upper           // all letters, of two or more
	Mixed           // digits or signs among the letters
	Digits
	Mark
)

// Word is the form of a token, as hashes.
type Word struct {
	Lower  uint32 // of the form in lower case, with straight apostrophes
	Stem   uint32 // of Lower without the endings of verbs
	Suffix uint32 // of its last three letters
	End    uint32 // of its last two
	Shape  Shape
}

var (
	openMark  = words.Hash("“")
	closeMark = words.Hash("”")
)

// readWords returns the forms of the tokens of t.
func readWords(t *segment.Text) []Word {
	out := make([]Word, len(t.Tokens))
	var buf [64]byte
	for i, tok := range t.Tokens {
		switch tok.Kind {
		case segment.OpenQuote:
			out[i] = Word{Lower: openMark, Stem: openMark, Suffix: openMark, Shape: Mark}
		case segment.CloseQuote:
			out[i] = Word{Lower: closeMark, Stem: closeMark, Suffix: closeMark, Shape: Mark}
		default:
			out[i] = newWord(tok.Text(t.Source), buf[:0])
		}
	}
	return out
}

// Stem returns the hash of the stem of a word in lower case.
func Stem(word string) uint32 { return newWord(word, nil).Stem }

func newWord(s string, low []byte) (w Word) {
	var small, large, digit int
	for i := 0; i < len(s) && len(low) < 60; i++ {
		c := s[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
			large++
		case c >= 'a' && c <= 'z':
			small++
		case c >= '0' && c <= '9':
			digit++
		case c == 0xE2 && strings.HasPrefix(s[i:], "’"):
			c = '\''
			i += 2
		case c >= 0x80:
			small++
		}
		low = append(low, c)
	}
	w.Lower = words.Hash(low)
	w.Suffix = words.Hash(low[max(0, len(low)-3):])
	w.End = words.Hash(low[max(0, len(low)-2):])
	w.Stem = words.Hash(stem(low))
	first := s[0] >= 'A' && s[0] <= 'Z'
	switch {
	case small+large+digit == 0:
		w.Shape = Mark
	case digit > 0 && small+large == 0:
		w.Shape = Digits
	case digit > 0:
		w.Shape = Mixed
	case large == 0:
		w.Shape = Lowercase
	case first && small == 0 && large > 1:
		w.Shape = Upper
	case first:
		w.Shape = Capital
	default:
		w.Shape = Mixed
	}
	return w
}

// stem removes the regular endings of verbs: "claims", "claimed" and "claiming"
// give "claim"; "denies" and "denied" give "deni", as does "deny".
func stem(b []byte) []byte {
	n := len(b)
	ends := func(s string) bool { return n > len(s)+2 && string(b[n-len(s):]) == s }
	switch {
	case ends("ing"):
		b = b[:n-3]
	case ends("ed"), ends("es"):
		b = b[:n-2]
	case ends("s") && b[n-2] != 's', ends("e"):
		b = b[:n-1]
	case ends("y"):
		b[n-1] = 'i'
	}
	if n = len(b); n > 3 && b[n-1] == b[n-2] && b[n-1] != 's' && b[n-1] != 'l' {
		b = b[:n-1]
	}
	return b
}
