package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// Function words tell two propositions apart if they stand before the same word and behind
// the same word.
func TestOtherMarks(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the guards left the depot before the fire", "the guards left the depot after the fire", true},
		{"the guards left the depot before the fire", "the guards left the depot before the big fire", false},
		{"the guards left the depot before the fire", "the guards had left the depot empty after the fire", false},
		{"the guards left the depot before and after the fire", "the guards left the depot after the fire", false},
		{"the board voted for the road", "the board voted against the road", true},
		{"the board spent much on the road", "the board voted against the road", false},
		{"the tax is for farms with more than ten cows", "the tax is for farms with fewer than 10 cows", true},
		{"the tax is for farms with more than ten cows", "the tax is for farms with over 10 cows", false},
		{"the school would hire more teachers", "the school would hire fewer teachers", true},
		{"two to three boats sank", "from two boats three sank", false},
		{"all crews joined the strike", "only crews joined the strike", true},
		{"all crews joined the strike", "every crew joined the strike", false},
		{"the first victim was a farmer", "the last victim was a farmer", true},
		{"the talks failed because of the rain", "the talks failed despite the rain", true},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := r.otherMarks(a, b); got != test.want || r.otherMarks(b, a) != got {
			t.Errorf("%q, %q: %t", test.a, test.b, got)
		}
	}
}
