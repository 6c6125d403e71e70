package judgement

import (
	"math"
	"testing"
)

func TestJudge(t *testing.T) {
	m, err := Parse("always\t0.5\t-1\nshort\t-0.5\t0\n")
	if err != nil {
		t.Fatal(err)
	}
	a, b := m.Judge([]string{"always", "short", "unknown"})
	if a != 0.5 || math.Abs(b-1/(1+math.E)) > 1e-12 {
		t.Errorf("%v, %v", a, b)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, text := range []string{"", "always\t1\n", "always\tone\t1\n", "always\t1\ttwo\n", "always\t1\t2\t3\n"} {
		if _, err := Parse(text); err == nil {
			t.Errorf("%q is read", text)
		}
	}
}
