package export

import (
	"net/url"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// pageAddress returns the full URL of a page, "" if the base URL is not known.
func pageAddress(d *dossier.Dossier, page string) string {
	if d.BaseURL == "" {
		return ""
	}
	return fullAddress(d, page)
}

// webAddress returns an address if it is one of the web, else "".
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

func wholeOf(a *dossier.Article) span.Span { return span.Span{End: len(a.Prose)} }

func orSlug(title, slug string) string {
	if title == "" {
		return slug
	}
	return title
}

// stripControls returns s with a space for each control character.
func stripControls(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
