package proposition

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/words"
)

// A word beside another can make something else of it.
func TestOtherBeside(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the mayor closed the gate", "the deputy mayor closed the gate", true},
		{"the mayor closed the gate", "the mayor closed the wrong gate", true},
		{"the mayor closed the wrong gate", "the mayor closed the wrong gate", false},
		{"the mayor closed the gate", "the mayor closed the old gate", false},
	} {
		for _, pair := range [2][2]string{{test.a, test.b}, {test.b, test.a}} {
			if got := r.otherBeside(r.line(pair[0]), r.line(pair[1])); got != test.want {
				t.Errorf("%s / %s: %t", pair[0], pair[1], got)
			}
		}
	}
}

// What a court says of what a bank did is not what the bank did.
func TestOtherHeads(t *testing.T) {
	runBothWays(t, (*Reader).otherHeads, []pairTest{
		{"the bank had paid crowns to the clerk", "the court was convinced that the crowns paid to the clerk were a bribe", true},
		{"the bank had paid crowns to the clerk", "the firm paid the crowns to the clerk as a bribe", false},
		{"the bank had paid crowns to the clerk", "the bank was convinced that the crowns paid to the clerk were a loan", false},
		{"the bank asked for the crowns of the clerk", "the firm requested the crowns of the clerk", false},
	})
}

// What a brother or a part does is not what the other does, but a name behind the role is of who has it.
func TestOtherBesideOwners(t *testing.T) {
	runBothWays(t, (*Reader).otherBeside, []pairTest{
		{"the banker's brother paid the judge", "the banker paid the judge", true},
		{"the brother of the banker paid the judge", "the banker paid the judge", true},
		{"the banker paid the brother's bill", "the banker paid the bill", true},
		{"the banker paid his brother's judge", "the banker's brother paid the judge", false},
		{"part of the road was closed", "the road was closed", true},
		{"the road was closed as part of the repairs", "the road was closed", false},
		{"his brother paid the judge", "the banker paid the judge", false},
	})
}

// withMainVerbs returns the meaning of a text whose main clause has the verbs.
func withMainVerbs(r *Reader, text string, verbs ...string) *meaning {
	m := &wording{}
	for i, v := range verbs {
		m.mainAt[i] = strings.Index(text, v) + 1
	}
	r.readLine(m, text, false)
	return r.learn(m.finish())
}

// Two propositions about one person are two if their main verbs are others.
func TestOtherMainVerbs(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		x, y []string
		want bool
	}{
		{"the clerk who sold the boat was fined", "the clerk who sold the boat fled", []string{"fined"}, []string{"fled"}, true},
		{"the clerk who sold the boat was fined", "the clerk who sold the boat fled and was fined", []string{"fined"}, []string{"fled", "fined"}, false},
		{"the board requested funds for the boat", "the board asked for funds for the boat", []string{"requested"}, []string{"asked"}, false},
		{"the board held a meeting of men with boats", "the board gave the men boats", []string{"held"}, []string{"gave"}, true},
		{"the board held a meeting of men", "the board was in a meeting of men", []string{"held"}, nil, false},
	} {
		a, b := withMainVerbs(r, test.a, test.x...), withMainVerbs(r, test.b, test.y...)
		if got := r.otherMainVerbs(a, b); got != test.want || r.otherMainVerbs(b, a) != got {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// What may be done and what should be done are two things.
func TestMayOrShould(t *testing.T) {
	runBothWays(t, func(_ *Reader, a, b *meaning) bool { return mayOrShould(a, b) }, []pairTest{
		{"the ministers might suspend the talks", "the ministers should suspend the talks", true},
		{"the ministers might suspend the talks", "the ministers will suspend the talks", false},
		{"the ministers should suspend the talks", "the ministers should suspend the talks", false},
	})
}
