package lexicon

import (
	"unicode"
	"unicode/utf8"
)

// The base letters of U+00C0 to U+017F and of U+1E00 to U+1EFF, in lower case;
// a question mark where one letter does not do.
const (
	latin1Base   = "aaaaaa?ceeeeiiiidnoooooxouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiiijkkkllllllllllnnnnnn?nnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
	extendedBase = "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwyas????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????"
)

// AppendFold appends s to dst in the form in which the lists are kept: lower
// case, letters of the Latin alphabet without their marks, straight
// apostrophes, plain hyphens, no soft hyphens.
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
		dst = appendFolded(dst, r)
		i += n
	}
	return dst
}

func appendFolded(dst []byte, r rune) []byte {
	switch {
	case r >= 0xC0 && int(r-0xC0) < len(latin1Base):
		if c := latin1Base[r-0xC0]; c != '?' {
			return append(dst, c)
		}
	case r >= 0x1E00 && int(r-0x1E00) < len(extendedBase):
		if c := extendedBase[r-0x1E00]; c != '?' {
			return append(dst, c)
		}
	case unicode.Is(unicode.Mn, r), r == '\u00ad', r == '\u200b', r == '\u200c', r == '\u200d':
		return dst
	}
	switch r {
	case 'Æ', 'æ':
		return append(dst, "ae"...)
	case 'Œ', 'œ':
		return append(dst, "oe"...)
	case 'ß', 'ẞ':
		return append(dst, "ss"...)
	case 'Þ', 'þ':
		return append(dst, "th"...)
	case 'Ə', 'ə':
		return append(dst, 'a')
	case '’', '‘', 'ʼ', 'ʻ', '´':
		return append(dst, '\'')
	case '‐', '‑':
		return append(dst, '-')
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// Fold is s in the form in which the lists are kept.
func Fold(s string) string {
	var buf [64]byte
	return string(AppendFold(buf[:0], s))
}
