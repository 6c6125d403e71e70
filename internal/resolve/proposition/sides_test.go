package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

// A pair on each side of the border of each rule.
func TestSides(t *testing.T) {
	for _, test := range []struct {
		a, b string
		rule func(r *Reader, a, b *meaning) bool
		want bool
	}{
		{"left-wing students set the hall of the town on fire", "right-wing students set the hall of the town on fire", (*Reader).otherSides, true},
		{"left-wing and right-wing students set the hall of the town on fire", "right-wing students set the hall of the town on fire", (*Reader).otherSides, false},
		{"left-wing students set the hall of the town on fire", "students set the hall of the town on fire", (*Reader).otherSides, false},
		{"the men left the northern bank", "no woman would ever swim that far in the cold river", (*Reader).otherSides, false},

		{"the firm promised to repair the crane in the port", "the crane in the port had been repaired", (*Reader).onlyPlanned, true},
		{"the firm promised to repair the crane in the port", "the crane in the port would be repaired", (*Reader).onlyPlanned, false},
		{"the firm had repaired the crane in the port", "the crane in the port had been repaired", (*Reader).onlyPlanned, false},

		{"the army had killed at least 40 rebels near the bridge", "the rebels had killed at least 40 soldiers near the bridge", (*Reader).takesOtherPart, true},
		{"the army had killed at least 40 rebels near the bridge", "at least 40 rebels killed near the bridge", (*Reader).takesOtherPart, false},
		{"the army had killed at least 40 rebels near the bridge", "at least 40 rebels were killed by soldiers near the bridge", (*Reader).takesOtherPart, false},
		{"the army had killed at least 40 rebels near the bridge", "the army had killed at least 40 fighters near the bridge", (*Reader).takesOtherPart, false},
		{"the council voted in favour of the tunnel", "the council voted against the tunnel", (*Reader).otherMarks, true},
		{"the council voted in favour of the tunnel", "the council voted for the tunnel", (*Reader).otherMarks, false},
		{"the council found favour with the tunnel", "the council was against the tunnel", (*Reader).otherMarks, false},
		{"the mayor saw the camp with Lund on Sunday", "the mayor saw the camp instead of Lund on Sunday", (*Reader).otherMarks, true},

		{"the mayor met the miners at the bridge", "the miners met the mayor's clerk at the bridge", (*Reader).takesOtherPart, false},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		if got := test.rule(r, a, b) || test.rule(r, b, a); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}
