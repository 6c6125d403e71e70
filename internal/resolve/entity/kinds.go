package entity

import (
	"math"

	"dossier/internal/dossier"
)

// voteKinds decides for every key which kind of entity it is in this dossier: the
// kind of a record, or the one that the mentions speak for. A mention counts by the
// logarithm of its odds, so one that is sure outweighs several that are not.
func (r *Resolution) voteKinds() map[string]dossier.Kind {
	votes := map[string][3]float64{}
	for i := range r.articles {
		found := r.articles[i].Names
		for _, m := range found.Mentions {
			if m.Entity >= 0 {
				ent := &found.Entities[m.Entity]
				k := r.sets.key(ent.Name)
				v := votes[k]
				v[ent.Kind] += weight(m.Confidence)
				votes[k] = v
			}
		}
	}
	kinds := make(map[string]dossier.Kind, len(votes))
	for k, v := range votes {
		best := dossier.Person
		for _, kind := range []dossier.Kind{dossier.Organization, dossier.Place} {
			if v[kind] > v[best] {
				best = kind
			}
		}
		kinds[k] = best
	}
	for _, kind := range []dossier.Kind{dossier.Place, dossier.Organization, dossier.Person} { // a person's record comes first
		for at, n := range r.sets.nodes {
			if at.kind == kind && n.root().record != nil {
				kinds[at.key] = kind
			}
		}
	}
	return kinds
}

// weight returns the logarithm of the odds of a confidence in thousandths, a whole number
// so that the order of the articles does not matter; at least 1.
func weight(confidence float64) float64 {
	c := min(confidence, 0.99)
	return math.Round(max(1, 1000*math.Log(c/(1-c))))
}
