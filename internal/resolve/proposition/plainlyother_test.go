package proposition

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
)

// Nobody is asked whether what plainly says something else is the same.
func TestPlainlyOther(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"few workers signed the contract", "most workers signed the contract", true},
		{"few workers signed the contract", "few of the workers signed the contract", false},
		{"the first ferry of the day sank", "the last ferry of the day sank", true},
		{"the first ferry of the day sank", "the first ferry that day sank", false},
		{"the plant stopped making engines", "the plant started making engines", true},
		{"the plant stopped making engines", "the plant quit making engines", false},
		{"the owner might sell the mill", "the owner had sold the mill", true},
		{"the owner might sell the mill", "the owner could sell the mill", false},
		{"the owner would sell the mill", "the owner could sell the mill", false},
		{"the bridge was safe for lorries", "the bridge was hardly safe for lorries", true},
		{"the bridge was hardly safe for lorries", "the bridge was scarcely safe for lorries", false},
		{"the bridge was far from safe for lorries", "the bridge was safe for lorries", true},
		{"the bridge was far from safe for lorries", "the bridge was anything but safe for lorries", false},
		{"the bridge was far from the port", "the bridge was from the port", false},
		{"the banker paid the judge", "the banker's brother paid the judge", true},
		{"the banker paid the judge", "the rich banker paid the judge", false},
		{"the board opposed the sale", "the board supported the sale", true},
		{"the board was not happy with the sale", "the board was unhappy with the sale", false},
		{"the guards left with the dogs", "the guards left without the dogs", true},
		{"the guards left before the fire", "the guards left after the fire", false}, // see otherMarks
		{"the owner might sell the mill", "the owner had a plan for the harbour, and sold the mill, two cranes, a barge and the yard", false},
	} {
		r := NewReader(words.English(), nil)
		for _, pair := range [2][2]string{{test.a, test.b}, {test.b, test.a}} {
			a, b := r.line(pair[0]), r.line(pair[1])
			r.weigh([]meaning{*a, *b})
			s := &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{}}}
			f := r.features(a, b, s, s, nil, nil, [2]int{})
			if got := r.plainlyOther(a, b, &f); got != test.want {
				t.Errorf("%s / %s: %t", pair[0], pair[1], got)
			}
		}
	}
}
