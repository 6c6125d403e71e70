package eventjoins

import (
	"slices"
	"testing"

	"dossier/internal/devtool/train/joins"
)

// The articles of the labels of a small dossier are in it.
func TestDossiers(t *testing.T) {
	all, err := Dossiers()
	if err != nil {
		t.Fatal(err)
	}
	docs := map[string][]string{}
	for _, d := range all {
		docs[d.ID] = d.Docs
	}
	labels, err := Labels()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range labels {
		if in := docs[l.Dossier]; l.Dossier != "" && (!slices.Contains(in, l.A.Doc) || !slices.Contains(in, l.B.Doc)) || (l.Dossier != "") != (l.Drawn == "small" || l.Drawn == "own") {
			t.Errorf("%s: of dossier %q", l.ID, l.Dossier)
		}
	}
}

func TestLabels(t *testing.T) {
	all, err := Labels()
	if err != nil {
		t.Fatal(err)
	}
	stories, ids, drawn := map[string]bool{}, map[string]bool{}, map[string]int{}
	for _, l := range all {
		stories[l.Story()] = true
		drawn[l.Drawn]++
		if l.A.Doc == "" || l.A.End <= l.A.Start || l.B.End <= l.B.Start || l.A.Doc == l.B.Doc || ids[l.ID] {
			t.Errorf("%s: %+v, %+v", l.ID, l.A, l.B)
		}
		ids[l.ID] = true
	}
	if len(stories) != 25 || drawn["earlier"] != 442 || drawn["compared"] != 404 || drawn["shown"] != 206 || drawn["unjoined"] != 286 || drawn["small"] != 863 || drawn["own"] != len(all)-2201 {
		t.Errorf("%d stories, drawn %v", len(stories), drawn)
	}
}

// A model learns a feature that distinguishes, from the stories that are not held
// out, and nothing from pairs that are never joined.
func TestHoldOut(t *testing.T) {
	var examples []Example
	for i := range 60 {
		l := &Label{Label: joins.Label{A: joins.Place{Doc: string('a'+rune(i%3)) + "/1"}, Label: "no", Weight: 1}, Drawn: "small"}
		e := Example{Label: l, Features: []float64{1, 0}}
		if i%2 == 0 {
			l.Label.Label, e.Features[1] = "same", 1
		}
		misleading := *l
		misleading.Label.Label = map[string]string{"same": "no", "no": "same"}[l.Label.Label]
		examples = append(examples, e, Example{Label: &misleading, Features: e.Features, Apart: true})
	}
	held := HoldOut(examples)
	c := Calibrate(held)
	for _, h := range held {
		if p := c.Apply(h.Odds); !h.Apart && (p > 0.5) != h.Same() {
			t.Errorf("%v: %.2f", h.Label.Label, p)
		}
	}
	if !slices.Equal(Train(examples, "a"), Train(examples, "a")) {
		t.Error("two models of the same examples differ")
	}
}
