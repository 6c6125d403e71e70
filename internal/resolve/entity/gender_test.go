package entity

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
)

// A set takes the gender of one that joins it if it has none itself.
func TestGenderOfJoinedSets(t *testing.T) {
	for _, test := range []struct{ a, b, want extract.Gender }{
		{extract.UnknownGender, extract.Female, extract.Female},
		{extract.Female, extract.UnknownGender, extract.Female},
		{extract.Female, extract.Male, extract.Female},
	} {
		s := newSets(words.English(), nil)
		a, b := s.node(dossier.Person, "ana"), s.node(dossier.Person, "rui")
		a.gender, b.gender = test.a, test.b
		if !join(a, b) || a.root().gender != test.want {
			t.Errorf("%v joined by %v: %v, want %v", test.a, test.b, a.root().gender, test.want)
		}
	}
}
