package linear

import (
	"testing"

	"dossier/internal/extract/loglinear"
)

// choices are examples in which the candidate with feature 7 is right, among
// two that have others.
func choices() []Choice {
	var out []Choice
	for i := range 40 {
		c := [][]uint32{{loglinear.Mix(1, 5), loglinear.Mix(2, uint32(i))}, {loglinear.Mix(1, 6)}, {loglinear.Mix(1, 7), loglinear.Mix(2, uint32(i))}}
		right := 2
		if i%2 == 0 {
			c[0], c[2] = c[2], c[0]
			right = 0
		}
		out = append(out, Choice{Candidates: c, Right: right, Weight: 1})
	}
	return out
}

func TestChooserLearnsToChoose(t *testing.T) {
	x := Chooser(choices(), Options{Bits: 10, Epochs: 5, Rate: 0.1, Rare: 1, Seed: 1})
	if good, bad := x.Score([]uint32{loglinear.Mix(1, 7)}), x.Score([]uint32{loglinear.Mix(1, 5)}); good <= bad+1 {
		t.Errorf("right %v, wrong %v", good, bad)
	}
}

func TestChooserLeavesRareFeaturesOut(t *testing.T) {
	x := Chooser(choices(), Options{Bits: 10, Epochs: 5, Rate: 0.1, Rare: 10, Seed: 1})
	if s := x.Score([]uint32{loglinear.Mix(2, 3)}); s != 0 {
		t.Errorf("a feature of one example weighs %v", s)
	}
}

func TestChooserGivesTheSameTableAgain(t *testing.T) {
	o := Options{Bits: 10, Epochs: 3, Rate: 0.1, Rare: 1, Seed: 5}
	if Chooser(choices(), o) != Chooser(choices(), o) {
		t.Error("two tables from the same examples differ")
	}
}

func TestPerceptronLearnsClasses(t *testing.T) {
	p := NewPerceptron(8, 8)
	feature := func(c int) []uint32 { return []uint32{loglinear.Mix(1, uint32(c)), loglinear.Mix(2, 0)} }
	for pass := range 5 {
		for _, c := range Shuffled(8, pass) {
			p.Learn(feature(c), c, p.Predict(feature(c)))
		}
	}
	x := p.Table()
	for c := range 8 {
		if got := x.Best(feature(c)); got != c {
			t.Errorf("class %d is taken for %d", c, got)
		}
	}
}
