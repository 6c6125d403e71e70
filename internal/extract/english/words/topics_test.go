package words

import "testing"

// A noun of two is on either side of the border: one names a matter, one does
// not.
func TestIsVague(t *testing.T) {
	for _, c := range []struct{ vague, matter string }{
		{"way", "strike"}, {"officials", "refugees"}, {"hostage", "hostages"}, {"living", "shelling"}, {"countries", "treaties"}, {"going", "hearing"}, {"spokeswoman", "protest"}, {"least", "lease"}, {"new", "newcomer"}, {"high", "highway"}, {"free", "freedom"}, {"first", "firm"},
	} {
		if !isVague(c.vague) {
			t.Errorf("%q is not vague", c.vague)
		}
		if isVague(c.matter) {
			t.Errorf("%q is vague", c.matter)
		}
	}
}

func TestAreForms(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"strike", "strikes", true},
		{"strike", "striking", true},
		{"strike", "hit", false},
		{"plane", "planes", true},
		{"plane", "plan", false},
		{"plane", "plans", false},
		{"plane", "planned", false},
		{"economy", "economic", true},
		{"economy", "economists", false},
		{"internet", "international", false},
		{"building", "buildings", true},
		{"building", "builds", false},
		{"recording", "records", false},
	} {
		if areForms(c.a, c.b) != c.want || areForms(c.b, c.a) != c.want {
			t.Errorf("%s and %s: want %v", c.a, c.b, c.want)
		}
	}
}
