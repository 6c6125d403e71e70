package proposition

import "testing"

func TestJoinedFrom(t *testing.T) {
	for _, test := range []struct {
		source bool
		p      float64
		want   bool
	}{{true, 0.5, true}, {true, 0.49, false}, {false, 0.7, true}, {false, 0.69, false}} {
		var f Features
		f[sameSource] = b2f(test.source)
		if got := f.Joined(test.p); got != test.want {
			t.Errorf("same source %t, %g: %t", test.source, test.p, got)
		}
	}
}

// What distinguishes propositions keeps a pair from being joined, however likely.
func TestWhatDiffersIsNotJoined(t *testing.T) {
	for i, name := range featureNames {
		var f Features
		f[i] = 1
		want := true
		switch name {
		case "numbers clash", "dates clash", "names other", "names turned", "negated one", "opposites", "conditional one", "question any", "future one",
			"pronoun, source other", "stance not asserted":
			want = false
		}
		if got := f.Joined(1); got != want {
			t.Errorf("%s: joined %t", name, got)
		}
	}
}

func TestSequence(t *testing.T) {
	for _, test := range []struct {
		a, b              []word
		order, neighbours float64
	}{
		{[]word{1, 2, 3}, []word{1, 2, 3}, 1, 1},
		{[]word{1, 2, 3}, []word{3, 2, 1}, 1.0 / 3, 0},
		{[]word{1, 2}, []word{1, 5, 2}, 1, 0},
		{nil, []word{1}, 0, 0},
	} {
		if o, n := sequence(test.a, test.b); o != test.order || n != test.neighbours {
			t.Errorf("%v, %v: %g, %g", test.a, test.b, o, n)
		}
	}
}
