package eval

import (
	"math"
	"slices"
	"testing"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-9 }

func TestSpansMatchOneToOne(t *testing.T) {
	tests := []struct {
		name        string
		gold, found []Range
		want        []int
	}{
		{"equal spans before overlaps", []Range{{0, 9}, {0, 4}}, []Range{{0, 4}}, []int{-1, 0}},
		{"a found span serves once", []Range{{0, 4}, {2, 6}}, []Range{{1, 5}}, []int{0, -1}},
		{"the longest overlap", []Range{{0, 10}}, []Range{{0, 3}, {3, 10}}, []int{1}},
		{"of equal overlaps the leftmost", []Range{{2, 8}}, []Range{{6, 10}, {0, 4}}, []int{1}},
		{"touching is no overlap", []Range{{0, 4}}, []Range{{4, 8}}, []int{-1}},
		{"two equal gold spans need two", []Range{{0, 4}, {0, 4}}, []Range{{0, 4}, {0, 4}}, []int{0, 1}},
		{"nothing found", []Range{{0, 4}}, nil, []int{-1}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := match(tt.gold, tt.found); !slices.Equal(got, tt.want) {
				t.Errorf("match = %v, want %v", got, tt.want)
			}
		})
	}
}

func TestScoreIsZeroWhereThereIsNothingToDivideBy(t *testing.T) {
	for _, got := range []PRF{prf(0, 0, 0), prf(0, 3, 0), prf(0, 0, 3)} {
		if got != (PRF{}) {
			t.Errorf("prf = %v, want zeros", got)
		}
	}
	if got := prf(1, 2, 4); !near(got.P, 50) || !near(got.R, 25) || !near(got.F1, 100./3) {
		t.Errorf("prf(1, 2, 4) = %v, want 50, 25, 33.3", got)
	}
}
