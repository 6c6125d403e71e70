package namekey

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns s in lower case, with every letter without its marks, the Latin
// letters that have no plain form spelled out (ø is o, ß is ss), straight
// apostrophes and plain hyphens. Characters that cannot be seen are dropped.
// The word lists are kept in this form.
func Fold(s string) string {
	var buf [64]byte
	if b := AppendFold(buf[:0], s); string(b) != s {
		return string(b)
	}
	return s
}

// AppendFold appends Fold(s) to dst.
func AppendFold(dst []byte, s string) []byte {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		i += n
		switch {
		case unicode.IsLetter(r):
			var buf [32]byte
			for _, base := range string(appendBase(buf[:0], r)) {
				dst = appendSpelled(dst, base)
			}
		case !unicode.Is(unicode.Mn, r):
			dst = appendSpelled(dst, unicode.ToLower(r))
		}
	}
	return dst
}

// appendBase appends r in Unicode's form NFKD, in lower case and without marks.
func appendBase(dst []byte, r rune) []byte {
	var one [utf8.UTFMax]byte
	var buf [64]byte
	for _, d := range string(norm.NFKD.Append(buf[:0], utf8.AppendRune(one[:0], r)...)) {
		if !unicode.Is(unicode.Mn, d) {
			dst = utf8.AppendRune(dst, unicode.ToLower(d))
		}
	}
	return dst
}

func appendSpelled(dst []byte, r rune) []byte {
	if s, ok := spellings[r]; ok {
		return append(dst, s...)
	}
	return utf8.AppendRune(dst, r)
}

// spellings holds the Latin letters that are not a plain letter with marks, the
// apostrophes and hyphens, and the characters that cannot be seen.
var spellings = map[rune]string{
	'æ': "ae", 'œ': "oe", 'ß': "ss", 'þ': "th", 'ð': "d", 'đ': "d", 'ø': "o", 'ł': "l", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ı': "i", 'ĸ': "k", 'ə': "a",
	'’': "'", '‘': "'", 'ʼ': "'", 'ʻ': "'", '´': "'",
	'‐': "-", '‑': "-",
	'\u00ad': "", '\u200b': "", '\u200c': "", '\u200d': "",
}
