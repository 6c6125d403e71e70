package proposition

import (
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
