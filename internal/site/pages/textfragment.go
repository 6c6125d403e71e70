package pages

import (
	"net/url"
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
	if len(words) <= 2*ends {
		return to + "#:~:text=" + fragment(words)
	}
	return to + "#:~:text=" + fragment(words[:ends]) + "," + fragment(words[len(words)-ends:])
}

var encoded = strings.NewReplacer("+", "%20", "-", "%2D")

// fragment writes words so that commas, ampersands and hyphens, which have a
// meaning in a text fragment, are encoded.
func fragment(words []string) string {
	text := strings.ToValidUTF8(strings.Join(words, " "), string(utf8.RuneError))
	return encoded.Replace(url.QueryEscape(text))
}
