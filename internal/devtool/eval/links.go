package eval

import "slices"

// LinkScores are the scores of names, in percent: the share of short names
// that are assigned to the right person, and the share of pairs of different
// people that are two entities.
type LinkScores struct {
	Right, Apart float64
}

// Links scores which mentions are one person. found returns the mentions of an
// article.
func Links(gold []NamePairs, found func(corpus, id string) []Mention) LinkScores {
	var links, right, pairs, apart float64
	for _, g := range gold {
		ms := found(g.Source, g.ID)
		of := membership(people(ms), len(ms))
		for _, l := range g.Links {
			links++
			if slices.ContainsFunc(touching(ms, of, l.Short.span()), func(p int) bool {
				return slices.Contains(touching(ms, of, l.Long.span()), p)
			}) {
				right++
			}
		}
		for _, p := range g.Apart {
			pairs++
			a, b := touching(ms, of, p.A.span()), touching(ms, of, p.B.span())
			if len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(p int) bool { return slices.Contains(b, p) }) {
				apart++
			}
		}
	}
	return LinkScores{percent(right, links), percent(apart, pairs)}
}

// touching returns the people of the mentions that overlap r.
func touching(ms []Mention, person []int, r Range) []int {
	var out []int
	for i, m := range ms {
		if person[i] >= 0 && m.shared(r) > 0 {
			out = append(out, person[i])
		}
	}
	return out
}
