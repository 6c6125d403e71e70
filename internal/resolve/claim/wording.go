package claim

import (
	"math"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposition"
)

const (
	// maxFull bounds the content words by which a wording is the fuller the more it
	// has. Longer ones say more than the claim.
	maxFull = 14
	// maxWordings is the number of statements of a claim that are compared to word it.
	maxWordings = 24
	// allSaid is how much better a wording is of which every other source says all words.
	allSaid = 0.2
)

// worded returns which of the statements of a claim, by their indices, words its
// proposition best. Sides says that some contents are contrary to others.
func worded(pairs *proposition.Pairs, list []*dossier.Statement, of []int, sides bool) int {
	of = of[:min(len(of), maxWordings)]
	best, most := of[0], math.Inf(-1)
	for _, i := range of {
		if w := wording(pairs, list, of, i, sides); w > most {
			best, most = i, w
		}
	}
	return best
}

// wording returns how well statement i words the proposition of its claim: the surer it
// can be understood alone, and the more it says that the other articles say too. What
// only one article says counts against it: the page says that all sources assert it, and
// the end of the content can have been read wrongly. Where some contents are contrary to
// others, one without a negation words it better.
func wording(pairs *proposition.Pairs, list []*dossier.Statement, of []int, i int, sides bool) float64 {
	s, n := list[i], float64(pairs.Size(i))
	if s.Stance != dossier.Asserts {
		return 0
	}
	if n > maxFull {
		n = max(2*maxFull-n, 1)
	}
	said := 1.0 // the least share of it that another says
	for _, j := range of {
		if j != i && list[j].Stance == s.Stance && list[j].Article != s.Article {
			said = min(said, pairs.Supported(i, j))
		}
	}
	w := s.Worth + n*(2*said-1)/maxFull
	if said == 1 {
		w += allSaid
	}
	if pairs.BeginsWithPronoun(i) {
		w -= 1
	}
	if sides && pairs.Negates(i) {
		w -= 1
	}
	return w
}
