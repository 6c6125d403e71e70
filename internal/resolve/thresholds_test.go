package resolve

import (
	"testing"

	"dossier/internal/dossier"
)

// Names in bylines need no candidates, and the dates of events that stay need no
// confidence of their own.
func TestThresholdsKeep(t *testing.T) {
	a := &dossier.Article{
		Mentions: []*dossier.Mention{{Credit: true, Confidence: 0.9}, {Confidence: 0.9}, {Credit: true, Confidence: 0.1}},
		Times:    []*dossier.Time{{Event: &dossier.Event{}, Confidence: 0.1}, {Confidence: 0.1}, {Confidence: 0.9}},
	}
	credit, dated, sure := a.Mentions[0], a.Times[0], a.Times[2]
	(&Thresholds{People: 0.5, Dates: 0.5}).apply(&dossier.Dossier{Articles: []*dossier.Article{a}}, nil)
	if len(a.Mentions) != 1 || a.Mentions[0] != credit {
		t.Errorf("%d mentions stay, want that of the byline", len(a.Mentions))
	}
	if len(a.Times) != 2 || a.Times[0] != dated || a.Times[1] != sure {
		t.Errorf("%d times stay, want that of the event and the certain one", len(a.Times))
	}
}

// An event needs the worth of its threshold, not more. What an editor wrote or accepted
// needs none.
func TestWorthAtTheThreshold(t *testing.T) {
	d := &dossier.Dossier{Events: []*dossier.Event{{ID: "enough", Worth: 0.5}, {ID: "below", Worth: 0.49}, {ID: "accepted", Origin: dossier.Accepted}}}
	(&Thresholds{Events: 0.5}).apply(d, nil)
	if len(d.Events) != 2 || d.Events[0].ID != "enough" || d.Events[1].ID != "accepted" {
		t.Errorf("%d events stay: %+v", len(d.Events), d.Events)
	}
}
