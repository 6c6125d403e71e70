package slug

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Transliterate returns the ASCII spelling of r, a lower-case letter or a number. It
// returns false if r has none.
func Transliterate(r rune) (string, bool) { return transliterate(r) }

// transliterate returns the ASCII spelling of r, a lower-case letter or a
// number. It returns false if r has none.
func transliterate(r rune) (string, bool) {
	if s, ok := spelling[r]; ok {
		return s, true
	}
	if r < 0x2000 && unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek) {
		return base(r)
	}
	return "", false
}

// base returns the letter of r without its marks.
func base(r rune) (string, bool) {
	b, _ := utf8.DecodeRuneInString(norm.NFD.String(string(r)))
	if s, ok := spelling[b]; ok {
		return s, true
	}
	return string(b), b >= 'a' && b <= 'z'
}

// spelling holds the letters that are not an ASCII letter with marks. Cyrillic
// is spelled as in English newspapers, Greek by its modern sounds.
var spelling = map[rune]string{
	'ß': "ss", 'æ': "ae", 'ǽ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ħ': "h", 'ı': "i", 'ĸ': "k",
	'ŋ': "ng", 'ŧ': "t", 'ƀ': "b", 'ɓ': "b", 'ƈ': "c", 'ɖ': "d", 'ɗ': "d", 'ǝ': "e", 'ə': "a", 'ɛ': "e", 'ƒ': "f", 'ɠ': "g", 'ɣ': "g",
	'ɨ': "i", 'ƙ': "k", 'ɲ': "n", 'ɔ': "o", 'ƥ': "p", 'ʈ': "t", 'ʉ': "u", 'ʊ': "u", 'ʋ': "v", 'ƴ': "y", 'ʒ': "zh", 'ƶ': "z", 'ſ': "s",

	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "yo", 'ж': "zh", 'з': "z", 'и': "i", 'й': "y", 'к': "k", 'л': "l",
	'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f", 'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh",
	'щ': "shch", 'ъ': "", 'ы': "y", 'ь': "", 'э': "e", 'ю': "yu", 'я': "ya",
	'і': "i", 'ї': "yi", 'є': "ye", 'ґ': "g", 'ў': "u", 'ђ': "dj", 'ј': "j", 'љ': "lj", 'њ': "nj", 'ћ': "c", 'џ': "dz", 'ѓ': "gj", 'ќ': "kj", 'ѕ': "dz",
	'ә': "a", 'ғ': "g", 'қ': "q", 'ң': "ng", 'ө': "o", 'ұ': "u", 'ү': "u", 'һ': "h", 'җ': "j", 'ҳ': "h", 'ҷ': "j", 'ӣ': "i", 'ӯ': "u",

	'α': "a", 'β': "v", 'γ': "g", 'δ': "d", 'ε': "e", 'ζ': "z", 'η': "i", 'θ': "th", 'ι': "i", 'κ': "k", 'λ': "l", 'μ': "m", 'ν': "n",
	'ξ': "x", 'ο': "o", 'π': "p", 'ρ': "r", 'σ': "s", 'ς': "s", 'τ': "t", 'υ': "y", 'φ': "f", 'χ': "ch", 'ψ': "ps", 'ω': "o",
}
