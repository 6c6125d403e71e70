package words

import "testing"

// A noun of two is on either side of the border: one names a matter, one does
// not.
func TestIsVague(t *testing.T) {
	for _, c := range []struct{ vague, matter string }{
		{"way", "strike"}, {"officials", "refugees"}, {"hostage", "hostages"}, {"living", "shelling"}, {"countries", "treaties"}, {"going", "hearing"}, {"spokeswoman", "protest"},
	} {
		if !isVague(c.vague) {
			t.Errorf("%q is not vague", c.vague)
		}
		if isVague(c.matter) {
			t.Errorf("%q is vague", c.matter)
		}
	}
}
