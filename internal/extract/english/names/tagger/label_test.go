package tagger

import (
	"math/rand/v2"
	"testing"
)

func TestLabelsTakeTheirTypeAndPosition(t *testing.T) {
	seen := map[Label]bool{Outside: true}
	for typ := Person; typ < numTypes; typ++ {
		for p := range numPositions {
			l := makeLabel(typ, p)
			if l.Type() != typ || l.position() != p || seen[l] {
				t.Errorf("label %d: type %d, position %d; want %d, %d, once", l, l.Type(), l.position(), typ, p)
			}
			seen[l] = true
		}
	}
	if len(seen) != NumLabels {
		t.Errorf("%d labels, want %d", len(seen), NumLabels)
	}
}

func TestFollows(t *testing.T) {
	tests := []struct {
		a, b Label
		want bool
	}{
		{Outside, Outside, true},
		{Outside, makeLabel(Person, begin), true},
		{Outside, makeLabel(Person, inside), false},
		{Outside, makeLabel(Person, last), false},
		{makeLabel(Person, begin), makeLabel(Person, last), true},
		{makeLabel(Person, begin), makeLabel(Place, last), false},
		{makeLabel(Person, begin), Outside, false},
		{makeLabel(Person, inside), makeLabel(Person, inside), true},
		{makeLabel(Person, last), makeLabel(Person, inside), false},
		{makeLabel(Person, unit), makeLabel(Place, unit), true},
	}
	for _, tt := range tests {
		if got := Follows(tt.a, tt.b); got != tt.want {
			t.Errorf("Follows(%d, %d) = %t", tt.a, tt.b, got)
		}
	}
}

// TestBestIsTheBest compares the decoder with a search through all labellings.
func TestBestIsTheBest(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var d decoder
	for range 30 {
		m := &Model{}
		scores := make([][NumLabels]int32, 3)
		for l := range NumLabels {
			for i := range scores {
				scores[i][l] = rnd.Int32N(100)
			}
			for b := range NumLabels {
				m.trans[l][b] = int16(rnd.IntN(60) - 30)
			}
		}
		d.best(m, scores)
		got := total(m, scores, d.labels)
		top := never
		labels := make([]Label, 3)
		for n := range NumLabels * NumLabels * NumLabels {
			labels[0], labels[1], labels[2] = Label(n%NumLabels), Label(n/NumLabels%NumLabels), Label(n/NumLabels/NumLabels)
			top = max(top, total(m, scores, labels))
		}
		if got != top {
			t.Fatalf("score %d of %v, want %d", got, d.labels, top)
		}
		d.best(m, scores[:1])
		got, top = total(m, scores[:1], d.labels), never
		for l := range NumLabels {
			top = max(top, total(m, scores[:1], []Label{Label(l)}))
		}
		if got != top {
			t.Fatalf("score %d of %v alone, want %d", got, d.labels, top)
		}
	}
}

// total is the score of a labelling, never if it is not well-formed.
func total(m *Model, scores [][NumLabels]int32, labels []Label) int32 {
	sum, prev := int32(0), Outside
	for i, l := range labels {
		if !Follows(prev, l) {
			return never
		}
		sum += scores[i][l] + int32(m.trans[prev][l])
		prev = l
	}
	if prev.Opens() {
		return never
	}
	return sum + int32(m.trans[prev][Outside])
}
