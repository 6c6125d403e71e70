package leak

import (
	"strings"
	"sync"
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
	text  []byte
	b     []byte
	gaps  []gap
	upper []bool
	start []int32
	tail  gap  // after the last letter
	dense bool // has a script without spaces between words
}

// buffers are reused from text to text.
var buffers = sync.Pool{New: func() any { return new(letters) }}

// read returns the letters of a text.
func read(text []byte) *letters {
	l := new(letters)
	l.read(text)
	return l
}

// end returns the end of letter i in the text.
func (l *letters) end(i int) int {
	at := int(l.start[i])
	_, n := utf8.DecodeRune(l.text[at:])
	return at + n
}

// classes of ASCII characters: letters and digits in lower case, and others.
const (
	other = iota
	space
	minus
	quiet // apostrophes and emphasis
)

var class = func() (c [utf8.RuneSelf]byte) {
	for i := range c {
		switch b := byte(i); {
		case b >= 'a' && b <= 'z', b >= '0' && b <= '9':
			c[i] = b
		case b >= 'A' && b <= 'Z':
			c[i] = b + 'a' - 'A'
		case b == '-':
			c[i] = minus
		case strings.IndexByte("'*~`", b) >= 0:
			c[i] = quiet
		case strings.IndexByte(" \t\r\n", b) >= 0:
			c[i] = space
		}
	}
	return c
}()

// read makes l the letters of a text.
func (l *letters) read(text []byte) {
	l.text, l.b, l.gaps, l.upper, l.start, l.dense = text, l.b[:0], l.gaps[:0], l.upper[:0], l.start[:0], false
	g, digit, broken := apart, false, false
	emit := func(c byte, from int, first, upper bool) {
		d := c <= '9'
		switch {
		case !first:
			g = none
		case d != digit && g == none && len(l.b) > 0:
			g = hidden
		}
		digit = d
		l.b, l.gaps, l.upper, l.start = append(l.b, c), append(l.gaps, g), append(l.upper, upper), append(l.start, int32(from))
		g, broken = none, false
	}
	var buf [32]byte
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			switch k := class[c]; k {
			case other:
				g = apart
			case space: // a word may go on in the next line, after its hyphen
				if !broken {
					g = apart
				}
			case minus:
				g, broken = max(g, hyphen), true
			case quiet:
				g = max(g, hidden)
			default:
				emit(k, i, true, k != c)
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
					emit(c, i-n, first, unicode.IsUpper(r) || unicode.IsTitle(r))
					first = false
				}
			}
			if first {
				g = apart
			}
		}
	}
	l.tail = apart
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
