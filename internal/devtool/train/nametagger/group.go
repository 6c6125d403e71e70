package nametagger

import (
	"math"
	"math/rand/v2"
	"slices"

	"dossier/internal/extract/english/names/tagger"
)

// Words are grouped by the words next to them. Each word gets a vector of
// positive pointwise mutual information with the most frequent words to its
// left and right, reduced by a truncated singular value decomposition. k-means
// groups the vectors into coarse groups and then splits each of them.
const (
	contexts   = 800 // frequent words on each side
	dimensions = 50
	subgroups  = 16 // largest number in a coarse group
	minGrouped = 5  // fewest occurrences of a grouped word
)

// groupWords sets w.Groups. stream holds indexes in w, -1 for other tokens and
// -2 between sentences.
func groupWords(w *tagger.WordTable, stream []int32, o Options) {
	counts := make([]int, len(w.Hashes))
	for _, i := range stream {
		if i >= 0 {
			counts[i]++
		}
	}
	order := make([]int32, 0, len(counts))
	for i := range counts {
		order = append(order, int32(i))
	}
	slices.SortFunc(order, func(a, b int32) int {
		if counts[a] != counts[b] {
			return counts[b] - counts[a]
		}
		return int(a - b)
	})
	context := make([]int32, len(counts))
	for i := range context {
		context[i] = -1
	}
	for c, i := range order[:min(contexts, len(order))] {
		context[i] = int32(c)
	}
	var rows []int32 // words to group
	for _, i := range order {
		if counts[i] >= minGrouped {
			rows = append(rows, i)
		}
	}
	if len(rows) <= dimensions || o.Groups < subgroups {
		return
	}
	vectors := decompose(information(rows, counts, context, stream), dimensions, o.Seed)
	coarse := kmeans(vectors, max(2, o.Groups/8), o.Seed)
	members := map[int][]int{}
	for r, g := range coarse {
		members[g] = append(members[g], r)
	}
	for g := range o.Groups / 8 {
		part := make([][]float64, 0, len(members[g]))
		for _, r := range members[g] {
			part = append(part, vectors[r])
		}
		fine := kmeans(part, min(subgroups, len(part)/8+1), o.Seed)
		for n, r := range members[g] {
			w.Groups[rows[r]] = uint16(g+1)<<tagger.CoarseShift | uint16(fine[n])
		}
	}
}

// sparse is a sparse vector.
type sparse struct {
	at  []int32
	val []float64
}

// information returns the positive pointwise mutual information of each row
// with each context.
func information(rows []int32, counts []int, context, stream []int32) []sparse {
	place := make([]int32, len(counts))
	for i := range place {
		place[i] = -1
	}
	for r, i := range rows {
		place[i] = int32(r)
	}
	pairs := make([]map[int32]int, len(rows))
	totals := make([]float64, 2*contexts)
	rowTotals := make([]float64, len(rows))
	all := 0.0
	see := func(word, beside, side int32) {
		if word < 0 || beside < 0 || place[word] < 0 || context[beside] < 0 {
			return
		}
		r, c := place[word], context[beside]+side*contexts
		if pairs[r] == nil {
			pairs[r] = map[int32]int{}
		}
		pairs[r][c]++
		totals[c]++
		rowTotals[r]++
		all++
	}
	for i := 1; i < len(stream); i++ {
		see(stream[i], stream[i-1], 0)
		see(stream[i-1], stream[i], 1)
	}
	out := make([]sparse, len(rows))
	for r, m := range pairs {
		s := &out[r]
		for c := range m {
			s.at = append(s.at, c)
		}
		slices.Sort(s.at)
		for _, c := range s.at {
			v := math.Log(float64(m[c]) * all / (rowTotals[r] * totals[c]))
			s.val = append(s.val, max(v, 0))
		}
	}
	return out
}

// decompose returns the coordinates of the rows along the leading singular
// vectors, scaled to length one. It uses subspace iteration.
func decompose(rows []sparse, dims int, seed uint64) [][]float64 {
	rnd := rand.New(rand.NewPCG(seed, 11))
	basis := make([][]float64, dims) // each over contexts
	for d := range basis {
		basis[d] = make([]float64, 2*contexts)
		for i := range basis[d] {
			basis[d][i] = rnd.NormFloat64()
		}
	}
	out := make([][]float64, len(rows))
	for r := range out {
		out[r] = make([]float64, dims)
	}
	project := func() {
		for r, s := range rows {
			for d := range dims {
				sum := 0.0
				for n, c := range s.at {
					sum += s.val[n] * basis[d][c]
				}
				out[r][d] = sum
			}
		}
	}
	for range 8 {
		orthogonal(basis)
		project()
		for d := range basis {
			clear(basis[d])
			for r, s := range rows {
				v := out[r][d]
				for n, c := range s.at {
					basis[d][c] += s.val[n] * v
				}
			}
		}
	}
	orthogonal(basis)
	project()
	for r := range out {
		normalise(out[r])
	}
	return out
}

// orthogonal makes the vectors orthogonal and of length one, with the modified
// Gram-Schmidt process.
func orthogonal(v [][]float64) {
	for i := range v {
		for j := range i {
			p := dot(v[i], v[j])
			for k := range v[i] {
				v[i][k] -= p * v[j][k]
			}
		}
		normalise(v[i])
	}
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}

func normalise(v []float64) {
	n := math.Sqrt(dot(v, v))
	if n == 0 {
		return
	}
	for i := range v {
		v[i] /= n
	}
}

// kmeans groups vectors of length one by their angles.
func kmeans(v [][]float64, k int, seed uint64) []int {
	group := make([]int, len(v))
	if k < 2 || len(v) <= k {
		return group
	}
	rnd := rand.New(rand.NewPCG(seed, 13))
	centres := make([][]float64, k)
	for i, p := range rnd.Perm(len(v))[:k] {
		centres[i] = slices.Clone(v[p])
	}
	for range 15 {
		for i := range v {
			best := math.Inf(-1)
			for g, c := range centres {
				if d := dot(v[i], c); d > best {
					best, group[i] = d, g
				}
			}
		}
		for g := range centres {
			clear(centres[g])
		}
		for i, g := range group {
			for d, x := range v[i] {
				centres[g][d] += x
			}
		}
		for g := range centres {
			normalise(centres[g])
		}
	}
	return group
}
