package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// A condition in one clause is about no other one, unless it stands at the beginning or
// behind a comma.
func TestConditionsAreOfTheirClause(t *testing.T) {
	const dinner = "the mayor will give a dinner in the town hall"
	for _, test := range []struct {
		a    string
		want bool
	}{
		{"they could talk alone if they found it useful, and a dinner in the town hall will be given", false},
		{"they could talk alone, and a dinner in the town hall will be given if they found it useful", true},
		{"they could talk alone, and a dinner in the town hall will be given, if they found it useful", true},
		{"if they found it useful they could talk alone, and a dinner in the town hall will be given", true},
		{"a dinner in the town hall will be given, and they could talk alone if they found it useful", false},
		{"a dinner in the town hall will be given, and they could talk alone, if they found it useful", true},
		{"a dinner in the town hall will be given, and they could talk alone, if they found it useful, and nothing more", true},
		{"they could talk alone if the mayor agreed, and a dinner in the town hall will be given", true},
		{"a dinner in the town hall will be given and they could talk alone if needed", false},
		{"a dinner in the town hall will be given and they could talk alone if needed by both", true},
		{"a dinner in the town hall will be given, if any", false},
		{"a dinner in the town hall will be given, if any come", true},
		{"a dinner in the town hall will be given even if the mayor is ill", false},
		{"a dinner in the town hall will be given, even, if the mayor is ill", true},
		{"if they found it useful they could talk alone. A dinner in the town hall will be given", false},
		{"a dinner in the town hall will be given. If they found it useful they could talk alone", false},
		{"they could talk alone. If they found it useful a dinner in the town hall will be given", true},
		{"a dinner in the town hall will be given as the board made clear that if it rained they could talk alone", false},
		{"the board made clear that if it rained a dinner in the town hall will be given", true},
		{"twenty, if not more, come, and a dinner in the town hall will be given", false},
		{"twenty, if not more come, will talk, and a dinner in the town hall will be given", true},
		{"they could talk alone if they found it useful and a dinner in the town hall will be given", true},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(dinner)
		var f Features
		r.alignForms(&f, a, b)
		if got := f[conditionalOne] != 0; got != test.want {
			t.Errorf("%s: %t", test.a, got)
		}
	}
}
