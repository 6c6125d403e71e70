package eval

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/text/whitespace"
)

// rated are n findings of the raw score, of which so many are right.
func rated(kind string, n, right int, raw, confidence float64) []Rated {
	out := make([]Rated, n)
	for i := range out {
		out[i] = Rated{Kind: kind, Raw: raw, Confidence: confidence, Right: i < right}
	}
	return out
}

func TestACurvePoolsWhatFalls(t *testing.T) {
	findings := slices.Concat(rated("a", 20, 8, 1, 0), rated("a", 20, 14, 2, 0), rated("a", 20, 10, 3, 0), rated("a", 20, 20, 4, 0))
	want := [][2]float64{{1, 0.4}, {2.5, 0.6}, {4, 0.99}}
	if got := Curve(findings, 4); !slices.Equal(got, want) {
		t.Errorf("curve %v, want %v", got, want)
	}
}

func TestACurveOfFewFindingsIsLevel(t *testing.T) {
	if got := Curve(rated("a", 10, 5, 1, 0), 4); len(got) != 1 || got[0][1] != 0.5 {
		t.Errorf("curve %v", got)
	}
	if got := Curve(nil, 4); got != nil {
		t.Errorf("curve of nothing %v", got)
	}
}

func TestReliability(t *testing.T) {
	var b strings.Builder
	findings := slices.Concat(rated("a", 10, 9, 0, 0.8), rated("a", 10, 10, 0, 0.99), rated("b", 4, 1, 0, 0.25), rated("c", 1, 1, 0, 1))
	if err := WriteReliability(&b, []string{"a", "b"}, findings); err != nil {
		t.Fatal(err)
	}
	got := whitespace.Collapse(b.String())
	want := "confidence a b from 0.00 4: 25 → 25 from 0.50 from 0.60 from 0.70 from 0.80 10: 80 → 90 from 0.90 from 0.95 " +
		"from 0.98 10: 99 → 100 all 20: 89 → 95 4: 25 → 25 calibration error 5.5 0.0"
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestJudge(t *testing.T) {
	got := Judge([]Range{{0, 5}, {10, 15}}, []Range{{0, 3}, {3, 5}, {12, 20}, {30, 31}})
	if want := []bool{true, false, true, false}; !slices.Equal(got, want) {
		t.Errorf("right %v, want %v", got, want)
	}
}

func TestAboutHalfIsHeld(t *testing.T) {
	held := 0
	for _, c := range "abcdefghijklmnopqrstuvwxyz" {
		if HeldOut("article-" + string(c)) {
			held++
		}
	}
	if held < 6 || held > 20 {
		t.Errorf("%d of 26 held", held)
	}
}
