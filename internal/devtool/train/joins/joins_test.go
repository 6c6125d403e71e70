package joins

import (
	"bytes"
	"strings"
	"testing"
)

func TestLabels(t *testing.T) {
	all, err := Labels()
	if err != nil {
		t.Fatal(err)
	}
	stories := map[string]bool{}
	for _, l := range all {
		stories[l.Story()] = true
		if l.A.Doc == "" || l.A.End <= l.A.Start || l.B.End <= l.B.Start || l.A.Doc == l.B.Doc {
			t.Errorf("%s: %+v, %+v", l.ID, l.A, l.B)
		}
	}
	if len(all) != 2679 || len(stories) != 15 {
		t.Errorf("%d labels of %d stories", len(all), len(stories))
	}
}

// A model learns a feature that distinguishes, from the stories that are not held
// out, and says the same every time.
func TestTrain(t *testing.T) {
	var examples []Example
	for i := range 60 {
		l := &Label{A: Place{Doc: string('a'+rune(i%3)) + "/1"}, Label: "no", Weight: 1}
		e := Example{Label: l}
		e.Features[0] = 1
		if i%2 == 0 {
			l.Label, e.Features[1] = "same", 1
		}
		examples = append(examples, e)
	}
	held := HoldOut(examples)
	c := Calibrate(held)
	for _, h := range held {
		if p := c.Apply(h.Odds); (p > 0.5) != h.Same() {
			t.Errorf("%v: %.2f", h.Label.Label, p)
		}
	}
	check := Example{Label: &Label{Label: "same", Check: true}}
	check.Features[2] = 1
	var one, two, three bytes.Buffer // the last one with a pair that it does not learn from
	for _, w := range []*bytes.Buffer{&one, &two, &three} {
		if w == &three {
			examples = append(examples, check)
		}
		if err := Write(w, c.Model(Train(examples))); err != nil {
			t.Fatal(err)
		}
	}
	if one.String() != two.String() || one.String() != three.String() || !strings.HasPrefix(one.String(), "always\t") {
		t.Errorf("%s", one.String())
	}
}
