package edition

import (
	"testing"

	"dossier/internal/dossier"
)

func TestTitlesAreNoNames(t *testing.T) {
	set := func(words ...string) func(string) bool {
		m := map[string]bool{}
		for _, w := range words {
			m[w] = true
		}
		return func(w string) bool { return m[w] }
	}
	in := &Input{Common: set("the", "chairman", "elder", "will", "of", "foreign", "minister", "bright"), Title: set("chairman", "minister")}
	for _, c := range []struct{ name, alias, want string }{
		{"Lena Okoye", "Chairman Okoye", "Okoye"},
		{"Lena Okoye", "Foreign Minister Lena Okoye", "Lena Okoye"},
		{"Lena Okoye", "Okoye the Elder", "Okoye Elder"},
		{"Lena Okoye", "Chairman", "Chairman"},              // all that there is
		{"Lena Chairman", "Chairman Lena", "Chairman Lena"}, // a word of the name
		{"William Bright", "Will Bright", "Will Bright"},    // a name and a common word
		{"William Bright", "Will Minister Bright", "Bright"},
		{"Lena Okoye", "Mia Chairman Okoye", "Mia Okoye"},  // Mia is no common word
		{"Lena Okoye", "Okoye Minister", "Okoye Minister"}, // behind the name
	} {
		if got := withoutTitles(c.alias, &dossier.Entity{Name: c.name}, in); got != c.want {
			t.Errorf("%s, %s: got %q, want %q", c.name, c.alias, got, c.want)
		}
	}
}
