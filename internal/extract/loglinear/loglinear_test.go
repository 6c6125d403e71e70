package loglinear

import (
	"math/rand/v2"
	"testing"
)

func TestScoreIsTheScaledSumOfWeights(t *testing.T) {
	weights := make([]byte, 1<<8)
	x := Table{Classes: 1, bits: 8, scale: 0.25}
	features := []uint32{Mix(1, 10), Mix(1, 11), Mix(2, 10)}
	for i, f := range features {
		minus := int8(-3 * (i + 1))
		weights[f*golden>>24] = byte(minus)
	}
	x.weights = string(weights)
	if got, want := x.Score(features), float32(-18)*0.25; got != want {
		t.Errorf("score %v, want %v", got, want)
	}
	if got := x.Score(nil); got != 0 {
		t.Errorf("score of nothing %v, want 0", got)
	}
}

func TestBestIsTheClassWithTheHighestSum(t *testing.T) {
	for classes := lanes; classes <= MaxClasses; classes += lanes {
		testBest(t, classes)
	}
}

func testBest(t *testing.T, classes int) {
	t.Helper()
	r := rand.New(rand.NewPCG(3, uint64(classes)))
	const bits = 6
	weights := make([]byte, classes<<bits)
	for i := range weights {
		weights[i] = byte(r.Uint32())
	}
	x := Table{Classes: classes, bits: bits, scale: 1, weights: string(weights)}
	for range 200 {
		features := make([]uint32, r.IntN(40))
		sums := make([]int, classes)
		for i := range features {
			features[i] = r.Uint32()
			row := int(features[i]*golden>>(32-bits)) * classes
			for c := range classes {
				sums[c] += int(int8(weights[row+c]))
			}
		}
		want := 0
		for c, s := range sums {
			if s > sums[want] {
				want = c
			}
		}
		if got := x.Best(features); got != want {
			t.Fatalf("of %d, class %d with %d, want %d with %d", classes, got, sums[got], want, sums[want])
		}
	}
}

func TestBestHoldsWithManyHeavyFeatures(t *testing.T) {
	weights := make([]byte, 8<<1)
	for i := range weights {
		weights[i] = 127
	}
	minus := int8(-128)
	weights[0], weights[8] = byte(minus), byte(minus)
	x := Table{Classes: 8, bits: 1, scale: 1, weights: string(weights)}
	if got := x.Best(make([]uint32, 256)); got != 1 {
		t.Errorf("class %d, want 1", got)
	}
}

func TestMixTellsTemplatesAndValuesApart(t *testing.T) {
	seen := map[uint32]bool{}
	for template := range uint32(40) {
		for value := range uint32(100) {
			seen[Mix(template, value)] = true
		}
	}
	if len(seen) != 4000 {
		t.Errorf("%d hashes of 4000", len(seen))
	}
	if Mix2(1, 2, 3) == Mix2(1, 3, 2) {
		t.Error("the order of two values does not count")
	}
}
