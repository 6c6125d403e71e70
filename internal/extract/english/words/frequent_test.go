package words

import "testing"

// The list has stems, of which the first is the most frequent.
func TestFrequencies(t *testing.T) {
	all := frequencies()
	if len(all) != 3000 {
		t.Errorf("%d stems", len(all))
	}
	if all["president"] <= all["beer"] || all["beer"] <= 0 || all["president"] >= 1 {
		t.Errorf("president %g, beer %g", all["president"], all["beer"])
	}
	if all["gantry"] != 0 {
		t.Errorf("gantry %g", all["gantry"])
	}
}
