package weight

import (
	"cmp"

	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// The points of each circumstance.
const (
	perOrigin   = 3
	perArticle  = 1
	ifDisputed  = 5
	perReport   = 2 // an article that reports an event
	perLater    = 1
	ifEditor    = 10
	perClaim    = 2 // a claim of a topic that several articles carry
	perDisputed = 3
)

// ranks holds the points for the rank of a person or organization: the first
// three of the dossier, the next seven and the next twenty.
var ranks = []struct{ first, points int }{{3, 3}, {10, 2}, {30, 1}}

// standing is the points of the rank of each person and organization.
type standing map[*dossier.Entity]int

func standingOf(lists ...[]*dossier.Entity) standing {
	out := standing{}
	for _, list := range lists {
		i := 0
		for _, r := range ranks {
			for ; i < min(r.first, len(list)); i++ {
				out[list[i]] = r.points
			}
		}
	}
	return out
}

// most returns the points of the foremost of the entities.
func (s standing) most(entities []*dossier.Entity) int {
	n := 0
	for _, e := range entities {
		n = max(n, s[e])
	}
	return n
}

// Weigh gives the claims and events of d their weights, and marks its key events
// and its background.
func Weigh(words *extract.Words, d *dossier.Dossier) {
	s := standingOf(d.People, d.Organizations)
	for _, c := range d.Claims {
		c.Weight = ofClaim(c, s)
	}
	t := readDays(d)
	for _, e := range d.Events {
		e.Weight = t.ofEvent(e, s)
	}
	t.mark(d, newLines(words, d.Events))
}

func ofClaim(c *dossier.Claim, s standing) dossier.Weight {
	var w parts
	w.add(dossier.WeightOrigins, len(c.Independent), perOrigin)
	w.add(dossier.WeightArticles, articles(c.Statements), perArticle)
	if c.Status == dossier.Disputed {
		w.add(dossier.WeightDispute, 1, ifDisputed)
	}
	foremost := 0
	for _, st := range c.Statements {
		for _, source := range st.Chain() {
			if source.Entity != nil {
				foremost = max(foremost, s[source.Entity])
			}
		}
	}
	w.add(dossier.WeightSource, 1, foremost)
	w.add(dossier.WeightPeople, 1, s.most(c.People))
	if c.Record != nil || len(c.Assessments) > 0 {
		w.add(dossier.WeightEditor, 1, ifEditor)
	}
	return dossier.Weight(w)
}

// articles returns the number of articles of the statements.
func articles(statements []*dossier.Statement) int {
	seen := map[*dossier.Article]bool{}
	for _, s := range statements {
		seen[s.Article] = true
	}
	return len(seen)
}

// parts are those of a weight.
type parts dossier.Weight

func (p *parts) add(kind dossier.WeightKind, count, points int) {
	if count > 0 && points > 0 {
		*p = append(*p, dossier.WeightPart{Kind: kind, Count: count, Points: count * points})
	}
}

// Topic returns the weight of a topic with its members, which rests on so many
// articles.
func Topic(t *dossier.Topic, articles int) dossier.Weight {
	var w parts
	shared, disputed := 0, 0
	for _, c := range t.Claims {
		if c.Weight.Count(dossier.WeightArticles) > 1 {
			shared++
		}
		if c.Status == dossier.Disputed {
			disputed++
		}
	}
	w.add(dossier.WeightArticles, articles, perArticle)
	w.add(dossier.WeightClaims, shared, perClaim)
	w.add(dossier.WeightDisputes, disputed, perDisputed)
	if t.Record != nil {
		w.add(dossier.WeightEditor, 1, ifEditor)
	}
	return dossier.Weight(w)
}

// Compare orders what has records and weights: what an editor pinned first, what
// an editor muted last, and else the heaviest first.
func Compare(a *dossier.Record, x dossier.Weight, b *dossier.Record, y dossier.Weight) int {
	return cmp.Or(cmp.Compare(standsBack(a), standsBack(b)), cmp.Compare(y.Points(), x.Points()))
}

// standsBack is what a record says of the place in a list: -1 for the front, 1
// for the end.
func standsBack(r *dossier.Record) int {
	switch {
	case r.Muted():
		return 1
	case r.Pinned():
		return -1
	}
	return 0
}
