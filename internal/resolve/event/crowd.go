package event

import "math"

// crowd is how much else is told of the date of each sentence. Where much is told of one day, two
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
		for i := first; i < firsts[k+1]; i++ {
			c.all[p.periods[i]]++
			n := 0
			for j := first; j < firsts[k+1]; j++ {
				n += int(b2f(j != i && p.nears[i].overlaps(p.nears[j])))
			}
			c.own[i] = math.Log1p(float64(n))
		}
	}
	return c
}

// alignCrowd adds how much else is told of the dates of the two.
func (p *Pairs) alignCrowd(f *Features, i, j int) {
	x, y := p.crowd.own[i], p.crowd.own[j]
	f[crowdLeast], f[crowdMost] = min(x, y), max(x, y)
	f[crowdDay] = math.Log1p(float64(min(p.crowd.all[p.periods[i]], p.crowd.all[p.periods[j]])))
}
