package extract

import (
	"slices"
	"strings"

	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Language is what extraction and resolution know about one language.
type Language struct {
	Code string // of BCP 47, without script or region: "en"
	// Regions are the regions of BCP 47, in lower case, that the value is for.
	// If there are none, it is for all that no other value is for.
	Regions []string
	Words   *Words
	// Find returns what is in a text, but for the text itself. The date is the
	// article's, zero if it has none.
	Find func(t *segment.Text, date edtf.Date) Result
}

// Languages are the languages that articles can be searched in. The first is
// the default.
type Languages []*Language

// Of returns the language of a BCP 47 tag, whatever its script, and nil if l does
// not have it. A value for the region of the tag comes before one for all
// regions.
func (l Languages) Of(tag string) *Language {
	base, rest, _ := strings.Cut(strings.ToLower(tag), "-")
	var found *Language
	for _, lang := range l {
		switch {
		case lang.Code != base:
		case len(lang.Regions) == 0:
			if found == nil {
				found = lang
			}
		case slices.ContainsFunc(strings.Split(rest, "-"), func(part string) bool { return slices.Contains(lang.Regions, part) }):
			return lang
		}
	}
	return found
}
