package proposition

import (
	"testing"

	"dossier/internal/extract/english/words"
)

func TestRuns(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b            string
		one, two, three float64 // the lesser shares
		most2           float64
	}{
		{"the crane fell on the quay", "the crane fell on the quay", 1, 1, 1, 1},
		{"the crane fell on the quay", "the quay fell on the crane", 1, 0.8, 0.25, 0.8},
		{"the crane fell", "the crane fell on the quay", 4.0 / 6, 0.4, 0.25, 1},
		{"the crane fell", "a tug sank", 0, 0, 0, 0},
	} {
		var f Features
		alignRuns(&f, r.line(test.a), r.line(test.b))
		if f[run1Least] != test.one || f[run2Least] != test.two || f[run3Least] != test.three || f[run2Most] != test.most2 {
			t.Errorf("%s / %s: %g, %g, %g; %g", test.a, test.b, f[run1Least], f[run2Least], f[run3Least], f[run2Most])
		}
	}
}

func TestVerbs(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b             string
		least            float64
		other, none, far bool
	}{
		{"the board will sell the quay", "the board sold the quay", 1, false, false, false},
		{"the board will sell the quay", "the board inspected the quay", 0, true, false, true},
		{"the board inspected and cleared the quay", "the board inspected the quay", 0.5, false, false, false},
		{"the board inspected the quay", "the board examined the quay", 0, true, false, false},
		{"the board inspected the quay", "the board sold the quay after an inspection", 0, false, false, true},
		{"the quay is empty", "the board inspected the quay", 0, false, true, false},
	} {
		var f Features
		r.alignVerbs(&f, r.line(test.a), r.line(test.b))
		if f[verbsLeast] != test.least || f[verbsOther] != b2f(test.other) || f[noVerbs] != b2f(test.none) || f[verbsFar] != b2f(test.far) {
			t.Errorf("%s / %s: %g, %g, %g, %g", test.a, test.b, f[verbsLeast], f[verbsOther], f[noVerbs], f[verbsFar])
		}
	}
}

// What is lacking is the next content word only.
func TestWithout(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the ferry left without lights", "the ferry left with lights", true},
		{"the ferry left without waiting for the lights of the harbour", "the ferry left for the lights of the harbour", false},
	} {
		if got := deniesOne(r.line(test.a), r.line(test.b)); got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// What may be is not what somebody is ready or asked to do. What is expected can be
// both. A hedge or a wish on one
// side only does not make two propositions differ.
func TestModes(t *testing.T) {
	r := NewReader(words.English(), nil)
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"the board might close the harbour", "the board is ready to close the harbour", true},
		{"the board might close the harbour", "the board is expected to close the harbour", false},
		{"the board is expected to close the harbour", "the board is ready to close the harbour", false},
		{"the board is ready to close the harbour", "the board might close the harbour", true},
		{"the board might close the harbour", "the board might be ready to close the harbour", false},
		{"the board might close the harbour", "the board closed the harbour", false},
		{"the board closed the harbour", "the board is ready to close the harbour", false},
	} {
		var f Features
		r.alignForms(&f, r.line(test.a), r.line(test.b))
		if got := f[modesClash] != 0; got != test.want {
			t.Errorf("%s / %s: %t", test.a, test.b, got)
		}
	}
}

// The longest run is of words that follow each other in both.
func TestLongestOf(t *testing.T) {
	for _, test := range []struct {
		x, y []word
		want int
	}{
		{[]word{1, 2, 3}, []word{4, 1, 2, 3}, 3},
		{[]word{1, 2, 5, 3}, []word{1, 2, 3}, 2},
		{[]word{1, 1, 2}, []word{1, 2}, 2},
		{[]word{1}, []word{2}, 0},
		{nil, []word{2}, 0},
	} {
		if a, b := longestOf(test.x, test.y), longestOf(test.y, test.x); a != test.want || b != test.want {
			t.Errorf("%v, %v: %d, %d", test.x, test.y, a, b)
		}
	}
}

// What is said of a subject counts, and not the subject.
func TestPredicateIn(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"the crane fell", "the tug fell", 1},
		{"the crane fell", "the crane rusted", 0},
		{"the crane will visit the quay", "the crane came", 0.5},
		{"the crane", "the crane fell", 0},
	} {
		r := NewReader(words.English(), nil)
		a, b := r.line(test.a), r.line(test.b)
		r.weigh([]meaning{*a, *b})
		if got := r.predicateIn(a, b); got != test.want {
			t.Errorf("%s / %s: %g", test.a, test.b, got)
		}
	}
}
