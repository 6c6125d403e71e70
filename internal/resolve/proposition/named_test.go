package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// A pronoun can mean a name if the same word is behind both and it is not known who it means.
func TestNamed(t *testing.T) {
	for _, test := range []struct {
		a, b string
		open bool
		want bool
	}{
		{"the hut of Rui burned", "his hut burned", true, false},
		{"Rui lost the key", "he lost the key", true, true},
		{"Rui lost the key", "he lost the key", false, false},
		{"Rui lost the key", "he found the key", true, false},
		{"they gave Rui the key", "they gave him the key", true, true},
		{"they gave Rui the key", "they gave Ana the key", true, false},
		{"Rui and Ana lost the key", "he lost the key of Ana", true, true},
	} {
		r := NewReader(words.English(), nil)
		r.names["rui"], r.names["ana"] = true, true
		s := &dossier.Statement{}
		if !test.open {
			s.Sentence = []dossier.Part{{Entity: &dossier.Entity{}}}
		}
		if got := r.named(r.line(test.a), r.line(test.b), s); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
