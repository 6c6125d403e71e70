package corpusgen

import (
	"math/bits"
	"math/rand/v2"
)

// random is a source of numbers that depend on its seeds only.
type random struct{ source *rand.PCG }

// The purposes of random numbers. Each has a sequence of its own, so that a
// change to one purpose does not affect the others.
const (
	forArticle uint64 = iota
	forClaim
	forEvent
)

func newRandom(seed, purpose uint64, i int) random {
	return random{rand.NewPCG(seed, purpose<<56|uint64(i))}
}

// below returns a number from 0 to n-1. All are equally likely.
func (r random) below(n int) int {
	high, _ := bits.Mul64(r.source.Uint64(), uint64(n))
	return int(high)
}

// chance returns true in the given percentage of calls.
func (r random) chance(percent int) bool { return r.below(100) < percent }

// rank returns a number below n that is more likely to be small. It is as
// likely to be below 8 as to be one of the next 16 or one of the next 32.
func (r random) rank(n int) int {
	const first = 8
	classes := 1
	for size, sum := first, first; sum < n; classes++ {
		size *= 2
		sum += size
	}
	class := r.below(classes)
	size := first << class
	begin := size - first
	return begin + r.below(min(size, n-begin))
}

func pick[T any](r random, from []T) T { return from[r.below(len(from))] }

func shuffle[T any](r random, s []T) {
	for i := len(s) - 1; i > 0; i-- {
		j := r.below(i + 1)
		s[i], s[j] = s[j], s[i]
	}
}
