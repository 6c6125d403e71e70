package pages

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/dossier"
)

// original returns the address of a passage at its publisher, with a text fragment
// (WICG, URL Fragment Text Directives) that browsers light up; "" where the
// article has no address.
func original(e dossier.Evidence) string {
	to := webURL(e.Article.URL)
	if to == "" {
		return ""
	}
	if i := strings.IndexByte(to, '#'); i >= 0 {
		to = to[:i]
	}
	words := strings.Fields(e.Quote())
	if len(words) == 0 {
		return to
	}
	const ends = 5 // words at either end of a long passage
	out := append(append(make([]byte, 0, len(to)+128), to...), "#:~:text="...)
	if len(words) <= 2*ends {
		return string(appendFragment(out, words))
	}
	out = append(appendFragment(out, words[:ends]), ',')
	return string(appendFragment(out, words[len(words)-ends:]))
}

// appendFragment appends words to an address. It encodes what has a meaning in a
// text fragment, such as commas, ampersands and hyphens, and what is not ASCII.
func appendFragment(to []byte, words []string) []byte {
	const hex = "0123456789ABCDEF"
	for i, w := range words {
		if i > 0 {
			to = append(to, "%20"...)
		}
		if !utf8.ValidString(w) {
			w = strings.ToValidUTF8(w, string(utf8.RuneError))
		}
		for k := range len(w) {
			switch c := w[k]; {
			case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '_', c == '.', c == '~':
				to = append(to, c)
			default:
				to = append(to, '%', hex[c>>4], hex[c&15])
			}
		}
	}
	return to
}
