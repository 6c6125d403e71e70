package entity

import (
	"math"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// voteKinds decides for every key which kind of entity it is in this dossier: the
// kind of a record, or the one that the mentions speak for. A mention counts by the
// logarithm of its odds, so one that is sure outweighs several that are not. What the words
// next to the mentions say outweighs them (see bySigns).
func (r *Resolution) voteKinds() map[string]dossier.Kind {
	votes := map[string][3]float64{}
	sure := map[string]bool{} // names with a mention that is likelier right than wrong
	signs := map[string]extract.Signs{}
	for i := range r.articles {
		found := r.articles[i].Names
		for j := range found.Entities {
			if found.Entities[j].Loose {
				continue
			}
			k := r.sets.key(found.Entities[j].Name)
			s := signs[k]
			s.Add(found.Entities[j].Signs)
			signs[k] = s
		}
		for _, m := range found.Mentions {
			if m.Entity >= 0 && !found.Entities[m.Entity].Loose {
				ent := &found.Entities[m.Entity]
				k := r.sets.key(ent.Name)
				v := votes[k]
				w := weight(m.Confidence)
				v[ent.Kind] += w
				votes[k] = v
				sure[k] = sure[k] || w > leastWeight
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
	surnames := surnamesIn(kinds)
	bySurname(kinds, surnames, sure, signs)
	r.bySigns(kinds, surnames, signs)
	for _, kind := range []dossier.Kind{dossier.Place, dossier.Organization, dossier.Person} { // a person's record comes first
		for at, n := range r.sets.nodes {
			if at.kind == kind && n.root().record != nil {
				kinds[at.key] = kind
			}
		}
	}
	return kinds
}

// bySurname makes people of single words that are the surname of somebody with a full name in the
// dossier, in two cases: no article is sure that the word is a body or a place, or it acts as "he"
// or "she" and nothing is "in" it: "Anand said he was ill" beside Dev Anand, although Anand is a town.
func bySurname(kinds map[string]dossier.Kind, surnames, sure map[string]bool, signs map[string]extract.Signs) {
	for k, kind := range kinds {
		if kind == dossier.Person || !surnames[k] || len(namekey.Words(k)) != 1 {
			continue
		}
		if s := signs[k]; !sure[k] || s.Acts > 0 && s.Where+s.State+s.Firm+s.It == 0 {
			kinds[k] = dossier.Person
		}
	}
}

// leastSigns is how many signs make a state or firm of a name that the mentions speak for as
// one of a person, and leastOfGiven how many if it is one word that is also a given name.
const (
	leastSigns   = 2
	leastOfGiven = 4
)

// bySigns corrects the kinds of names of people by what the words next to their mentions say:
// "Norlia's embassy" in one article and "its neighbour Norlia" in another make a place of
// Norlia. A surname of a person with a full name in the dossier stays one, and so does a full
// name that begins with a given name.
func (r *Resolution) bySigns(kinds map[string]dossier.Kind, surnames map[string]bool, signs map[string]extract.Signs) {
	for k, s := range signs {
		w := namekey.Words(k)
		if s == (extract.Signs{}) || kinds[k] != dossier.Person || len(w) == 0 || r.sets.words.IsGiven == nil {
			continue
		}
		least := leastSigns
		if r.sets.words.IsGiven(w[0]) {
			least = leastOfGiven
		}
		kind := s.Kind(least)
		if kind == dossier.Person || least == leastOfGiven && len(w) > 1 {
			continue
		}
		if !surnames[k] {
			kinds[k] = kind
		}
	}
}

// surnamesIn returns the last words of the full names of people.
func surnamesIn(kinds map[string]dossier.Kind) map[string]bool {
	out := map[string]bool{}
	for k, kind := range kinds {
		if w := namekey.Words(k); kind == dossier.Person && len(w) > 1 {
			out[w[len(w)-1]] = true
		}
	}
	return out
}

// weight returns the logarithm of the odds of a confidence in thousandths, a whole number
// so that the order of the articles does not matter.
func weight(confidence float64) float64 {
	c := min(confidence, 0.99)
	return math.Round(max(leastWeight, 1000*math.Log(c/(1-c))))
}

// leastWeight is the smallest weight of a mention.
const leastWeight = 1
