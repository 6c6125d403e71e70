package leak

import (
	"unicode"
	"unicode/utf8"

	"dossier/internal/text/namekey"
	"dossier/internal/text/slug"
)

// gap is what stands before a letter.
type gap uint8

// The gaps, the weakest first.
const (
	none   gap = iota
	hidden     // what cannot be seen: emphasis, a tag, an apostrophe; or a digit meets a letter
	hyphen     // a hyphen, perhaps at the end of a line
	apart      // white space or punctuation
)

// letters are the letters and digits of a text, folded, with what stands before each
// and where it is in the text.
type letters struct {
	b          []byte
	gaps       []gap
	upper      []bool
	start, end []int32
	tail       gap  // after the last letter
	dense      bool // has a script without spaces between words
}

// read returns the letters of a text.
func read(text []byte) *letters {
	l := &letters{b: make([]byte, 0, len(text)), gaps: make([]gap, 0, len(text)), upper: make([]bool, 0, len(text)), start: make([]int32, 0, len(text)), end: make([]int32, 0, len(text))}
	g, digit, broken := apart, false, false
	emit := func(c byte, from, to int, first, upper bool) {
		d := c >= '0' && c <= '9'
		switch {
		case !first:
			g = none
		case len(l.b) > 0 && d != digit && g == none:
			g = hidden
		}
		digit = d
		l.b, l.gaps, l.upper = append(l.b, c), append(l.gaps, g), append(l.upper, upper)
		l.start, l.end = append(l.start, int32(from)), append(l.end, int32(to))
		g, broken = none, false
	}
	var buf [32]byte
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			switch {
			case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
				emit(c, i, i+1, true, false)
			case c >= 'A' && c <= 'Z':
				emit(c+'a'-'A', i, i+1, true, true)
			case c == '-':
				g, broken = max(g, hyphen), true
			case c == '\'', c == '*', c == '~', c == '`':
				g = max(g, hidden)
			case broken && (c == '\n' || c == '\r' || c == ' ' || c == '\t'): // a word goes on after its hyphen
			default:
				g = apart
			}
			i++
			continue
		}
		r, n := utf8.DecodeRune(text[i:])
		if r == utf8.RuneError && n == 1 {
			r = rune(c) // Latin-1
		}
		i += n
		switch {
		case unicode.Is(unicode.Mn, r):
		case unicode.Is(unicode.Cf, r):
			g = max(g, hidden)
		case r == '’' || r == '‘' || r == 'ʼ' || r == 'ʻ' || r == '´':
			g = max(g, hidden)
		case r == '‐' || r == '‑':
			g, broken = max(g, hyphen), true
		default:
			l.dense = l.dense || isDense(r)
			first := true
			for _, f := range string(namekey.AppendFold(buf[:0], string(r))) {
				for _, c := range []byte(ascii(f)) {
					emit(c, i-n, i, first, unicode.IsUpper(r) || unicode.IsTitle(r))
					first = false
				}
			}
			if first {
				g = apart
			}
		}
	}
	l.tail = apart
	return l
}

// ascii returns a folded letter or digit in ASCII, if there is a usual way to write it
// so, and "" for what is neither letter nor digit.
func ascii(r rune) string {
	if !unicode.IsLetter(r) && !unicode.IsNumber(r) {
		return ""
	}
	if s, ok := slug.Transliterate(r); ok {
		return s
	}
	return string(r)
}

// isDense reports whether r is of a script that has no spaces between words, or joins
// endings to names.
func isDense(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}

// after returns the gap before letter i, or after the last letter.
func (l *letters) after(i int) gap {
	if i == len(l.b) {
		return l.tail
	}
	return l.gaps[i]
}
