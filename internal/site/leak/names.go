package leak

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"dossier/internal/text/slug"
)

// MinLetters is the least number of bytes of a name, folded, that is searched for.
const MinLetters = 3

// form is a name to look for.
type form struct {
	letters []byte
	joints  []bool // whether a word begins at a letter
	words   int
	dense   bool
	capital bool // see Secret
	name    int  // index in Secrets.Names
}

func newForm(words string, name int) (form, bool) {
	l := read([]byte(words))
	f := form{letters: l.b, joints: make([]bool, len(l.b)), dense: l.dense, name: name}
	for i, g := range l.gaps {
		if f.joints[i] = i == 0 || g >= hyphen; f.joints[i] {
			f.words++
		}
	}
	return f, len(f.letters) >= MinLetters
}

// germanic are letters that are also written as two.
var germanic = strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe", "Ä", "Ae", "Ö", "Oe", "Ü", "Ue", "Å", "Aa", "Ø", "Oe")

// spellings returns a name, and how it is written in ASCII, if other letters are in it.
func spellings(name string) []string {
	out := []string{name}
	if strings.IndexFunc(name, func(r rune) bool { return r >= utf8.RuneSelf && unicode.IsLetter(r) }) >= 0 {
		whole := norm.NFC.String(name)
		out = append(out, slug.Of(whole, len(name)*4), germanic.Replace(whole))
	}
	return out
}

// index finds forms by their first letters.
type index map[[MinLetters]byte][]form

// add adds a form of a name, unless it has the form of another name that is the same
// thing.
func (x index) add(words string, name int, capital bool, same func(other int) bool) {
	f, ok := newForm(words, name)
	if !ok {
		return
	}
	f.capital = capital
	key := [MinLetters]byte(f.letters)
	if !slices.ContainsFunc(x[key], func(o form) bool {
		return bytes.Equal(o.letters, f.letters) && slices.Equal(o.joints, f.joints) && o.capital == capital && same(o.name)
	}) {
		x[key] = append(x[key], f)
	}
}

// each calls found with each place of a form: the indices of its letters.
func (x index) each(l *letters, found func(f *form, from, to int)) {
	if len(x) == 0 {
		return
	}
	for i := 0; i+MinLetters <= len(l.b); i++ {
		forms, ok := x[[MinLetters]byte(l.b[i:])]
		if !ok {
			continue
		}
		for k := range forms {
			f := &forms[k]
			if bytes.HasPrefix(l.b[i:], f.letters) && f.fits(l, i) {
				found(f, i, i+len(f.letters))
			}
		}
	}
}

// fits reports whether the letters of l from i, which are those of f, are the name:
// whole words, with gaps only where they may be.
func (f *form) fits(l *letters, i int) bool {
	end := i + len(f.letters)
	if !f.dense {
		ends := l.after(end) >= hidden || l.b[end] == 's' && l.after(end+1) >= hidden
		if l.gaps[i] < hidden || !ends {
			return false
		}
	}
	if f.capital && !l.upper[i] {
		return false
	}
	within, spaced, joined := 0, 0, true
	for k := 1; k < len(f.letters); k++ {
		switch {
		case f.joints[k]:
			if f.capital && !l.upper[i+k] {
				return false
			}
			joined = joined && l.gaps[i+k] < hyphen
		default:
			within++
			if l.gaps[i+k] == apart {
				spaced++
			}
		}
	}
	if joined && f.words > 1 && !f.dense && l.after(end) < hidden {
		return false // "theorists" is not Theo Rist
	}
	return spaced == 0 || spaced == within && within >= MinLetters
}
