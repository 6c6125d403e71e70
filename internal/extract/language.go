package extract

import (
	"slices"
	"strings"

	"dossier/internal/text/segment"
)

// Language is what extraction and resolution know about one language.
type Language struct {
	Code string // of BCP 47, without script or region: "en"
	// Regions are the regions of BCP 47, in lower case, that the value is for.
	// If there are none, it is for all that no other value is for.
	Regions []string
	Words   *Words
	// IsCommon reports whether a word in lower case is a common word, whatever names it is
	// too: "baker". It may be nil.
	IsCommon func(word string) bool
	// IsTitle reports whether a word stands before names as a title or role, and is no name
	// itself: "chairman". It may be nil.
	IsTitle func(word string) bool
	// Furnish returns the blocks of prose with those lines set apart that are
	// furniture of a page. It may be nil.
	Furnish func(prose string, blocks []segment.Block) []segment.Block
	// Find returns what is in a text, but for the text itself.
	Find func(t *segment.Text, about About) Result
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
