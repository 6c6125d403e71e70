package event

import (
	"math"
	"slices"
)

// crowd counts the other sentences on the date of each sentence. If a day has many, two
// sentences about it are less likely the same.
type crowd struct {
	own []float64      // the logarithm of how many others of its article can be of its date
	all map[period]int // how many of the dossier have a date
}

// crowds returns the crowd of all sentences.
func (p *Pairs) crowds() crowd {
	c := crowd{make([]float64, len(p.sentences)), map[period]int{}}
	firsts := append(p.firsts(), len(p.sentences))
	for k, first := range firsts[:len(firsts)-1] {
		own := p.nears[first:firsts[k+1]]
		for i, n := range overlaps(own) {
			c.all[p.periods[first+i]]++
			c.own[first+i] = math.Log1p(float64(n))
		}
	}
	return c
}

// overlaps returns with how many of the others each period shares a day.
func overlaps(all []period) []int {
	from, to := make([]int, len(all)), make([]int, len(all))
	for i, p := range all {
		from[i], to[i] = p.from, p.to
	}
	slices.Sort(from)
	slices.Sort(to)
	out := make([]int, len(all))
	for i, p := range all {
		before, _ := slices.BinarySearch(to, p.from)
		upTo, _ := slices.BinarySearch(from, p.to+1)
		out[i] = upTo - before - 1
	}
	return out
}

// alignCrowd adds the number of other sentences on the dates of the two.
func (p *Pairs) alignCrowd(f *Features, i, j int) {
	x, y := p.crowd.own[i], p.crowd.own[j]
	f[crowdLeast], f[crowdMost] = min(x, y), max(x, y)
	f[crowdDay] = math.Log1p(float64(min(p.crowd.all[p.periods[i]], p.crowd.all[p.periods[j]])))
}
