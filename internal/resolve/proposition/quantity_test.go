package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

func TestNumbersThatClash(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"20 sailors were rescued", "30 sailors were rescued", true},
		{"about 800 sailors were rescued", "836 sailors were rescued", false},
		{"800 sailors were rescued", "836 sailors were rescued", true},
		{"about 800 sailors were rescued", "920 sailors were rescued", true},
		{"more than 90 sailors were rescued", "100 sailors were rescued", false},
		{"more than 89 sailors were rescued", "100 sailors were rescued", true},
		{"about 20 sailors were rescued", "19 sailors were rescued", false},
		{"about 19 sailors were rescued", "18 sailors were rescued", true},
		{"about 19 sailors were rescued", "19 sailors were rescued", false},
		{"12 sailors were hurt", "18 sailors were hurt and 12 arrested", true},
		{"12 sailors were hurt", "12 sailors were hurt and 18 arrested", false},
		{"12 sailors were hurt", "18 were hurt and 12 sailors arrested", false},
		{"about 100 sailors were hurt", "105 sailors were hurt and 100 arrested", false},
		{"the quay cost 60 crowns (39 marks)", "the quay cost 60 crowns (32 marks)", false},
		{"the quay cost 60 crowns, 39 of them for steel", "the quay cost 60 crowns, 32 of them for steel", true},
	} {
		var f Features
		r.alignForms(&f, r.line(test.a), r.line(test.b))
		if got := f[numbersClash] != 0; got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

func TestSameTime(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"2024", "2024-03", true},
		{"2024-03", "2024", true},
		{"2024-03", "2024-04", false},
		{"2024-03-05", "2024-03-06", false},
		{"2024-03-01/2024-03-05", "2024-03-05/2024-03-09", false},
		{"2024-03-05/..", "2024-03-06", false},
	} {
		if got := r.sameTime(r.index(test.a), r.index(test.b)); got != test.want {
			t.Errorf("%s, %s: %t", test.a, test.b, got)
		}
	}
}
