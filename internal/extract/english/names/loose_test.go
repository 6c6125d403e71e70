package names

import (
	"strings"
	"testing"
)

// A word that is no name of the article can be one of another article if it speaks.
func TestLooseNames(t *testing.T) {
	for text, want := range map[string]string{
		"Harmstad said on Monday that the pier was old.":                            "Harmstad",
		"Strand would not say on Monday that the pier was old.":                     "Strand",
		"Strand, the old clerk of the port, said on Monday that the pier was old.":  "Strand",
		"Strand, the old clerk of the port, left on Monday when the pier was old.":  "",
		"Strand was quoted on Monday as saying that the pier was old.":              "Strand",
		"Strand demanded on Monday that the pier be shut.":                          "Strand",
		"Strand was old on Monday and the pier was shut.":                           "",
		"They met Harmstad. The pier was old.":                                      "",
		"Strand said on Monday that the pier was old.":                              "Strand",
		"The strand was long. Strand lay in the sun.":                               "",
		"He said Harmstad made it on Monday.":                                       "",
		"Residents said on Monday that the pier was old.":                           "",
		"Police said on Monday that the pier was old.":                              "",
		"Nobody said on Monday that the pier was old.":                              "",
		"But said on Monday that the pier was old.":                                 "",
		"Can say what it likes.":                                                    "",
		"He said on Monday that the pier was old.":                                  "",
		"Strand had denied on Monday that the pier was old. Strand Street was shut": "Strand",
		"Ada Harmstad said on Monday that the pier was old. Harmstad said so again": "",
		"The Harmstad said on Monday that the pier was old.":                        "",
	} {
		r, _ := read(text)
		var got []string
		for _, m := range r.Mentions {
			if m.Entity >= 0 && r.Entities[m.Entity].Loose {
				got = append(got, m.Span.Text(text))
			}
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
