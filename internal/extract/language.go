package extract

import (
	"strings"

	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Language is what extraction and resolution know about one language.
type Language struct {
	Code  string // of BCP 47, without script or region: "en"
	Words *Words
	// Find returns what is in a text, but for the text itself. The date is the
	// article's, zero if it has none.
	Find func(t *segment.Text, date edtf.Date) Result
}

// Languages are the languages that articles can be searched in. The first is
// the default.
type Languages []*Language

// Of returns the language of a BCP 47 tag, whatever its script and region, and
// nil if l does not have it.
func (l Languages) Of(tag string) *Language {
	base, _, _ := strings.Cut(strings.ToLower(tag), "-")
	for _, lang := range l {
		if lang.Code == base {
			return lang
		}
	}
	return nil
}
