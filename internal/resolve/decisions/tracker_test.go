package decisions

import (
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/source/decision"
)

func TestTracker(t *testing.T) {
	var problems diag.List
	all := []decision.Decision{
		{Verb: decision.Accept, ID: "person:ana"},
		{Verb: decision.Merge, ID: "person:rui", Into: "person:eva"},
		{Verb: decision.Accept, ID: "place:porto"},
		{Verb: decision.Reject, ID: "person:eva"},
	}
	tracker := NewTracker(all, &problems)
	apply := func(found bool) string {
		var out []string
		tracker.Each([]decision.Verb{decision.Accept, decision.Merge}, []decision.Kind{decision.Person}, func(d *decision.Decision) bool {
			out = append(out, string(d.ID))
			return found || d.ID == "person:ana"
		})
		return strings.Join(out, " ")
	}
	if got := apply(false); got != "person:ana person:rui" {
		t.Errorf("first call: %s", got)
	}
	if got := apply(false); got != "person:rui" { // ana was found
		t.Errorf("second call: %s", got)
	}
	tracker.Overruled(&all[0], "a record says so")
	tracker.Report()
	var got []string
	for _, p := range problems {
		got = append(got, p.Code+" "+p.Message)
	}
	if s := strings.Join(got, "\n"); len(got) != 4 || !strings.HasPrefix(got[0], "decision-overruled") || !strings.Contains(s, `"person:rui or person:eva"`) ||
		strings.Contains(s, `id "person:ana"`) {
		t.Errorf("problems:\n%s", s)
	}
	if tracker.Empty() || !NewTracker(nil, nil).Empty() {
		t.Error("Empty is wrong")
	}
}
