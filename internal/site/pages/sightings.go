package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
)

// mentionPair is the first mentions of two entities in a sentence.
type mentionPair struct{ a, b *dossier.Mention }

// sharedBy returns how many articles mention a and b outside of bylines and credits, and
// the sentences that do. Mentions are in the order of articles, which rank has.
func sharedBy(rank map[*dossier.Article]int, a, b *dossier.Entity) (n int, shared []mentionPair) {
	x, y := a.Mentions, b.Mentions
	var as, bs []sighting
	for len(x) > 0 && len(y) > 0 {
		article := x[0].Article
		switch c := cmp.Compare(rank[article], rank[y[0].Article]); {
		case c < 0:
			x = skipTo(rank, x, y[0].Article)
			continue
		case c > 0:
			y = skipTo(rank, y, article)
			continue
		}
		as, x = sightings(as[:0], x)
		bs, y = sightings(bs[:0], y)
		if len(as) == 0 || len(bs) == 0 {
			continue
		}
		n++
		for i, j := 0, 0; i < len(as) && j < len(bs); {
			switch c := cmp.Compare(as[i].sentence, bs[j].sentence); {
			case c < 0:
				i++
			case c > 0:
				j++
			default:
				if as[i].sentence < article.Text.Len() {
					shared = append(shared, mentionPair{as[i].mention, bs[j].mention})
				}
				i++
				j++
			}
		}
	}
	return n, shared
}

// skipTo returns the mentions from those of an article, or of the next one, on. Those before
// are skipped in ever longer steps: one of two entities can have far more mentions.
func skipTo(rank map[*dossier.Article]int, mentions []*dossier.Mention, to *dossier.Article) []*dossier.Mention {
	at := rank[to]
	before := func(m *dossier.Mention) bool { return rank[m.Article] < at }
	step := 1
	for step < len(mentions) && before(mentions[step]) {
		step *= 2
	}
	from, end := step/2, min(step, len(mentions))
	k, _ := slices.BinarySearchFunc(mentions[from:end], at, func(m *dossier.Mention, at int) int { return cmp.Compare(rank[m.Article], at) })
	return mentions[from+k:]
}

// sighting is the first mention of an entity in a sentence.
type sighting struct {
	sentence int
	mention  *dossier.Mention
}

// sightings adds to out the sightings in the article of the first mention, without bylines and
// credits. It returns the mentions in other articles too.
func sightings(out []sighting, mentions []*dossier.Mention) ([]sighting, []*dossier.Mention) {
	for i, m := range mentions {
		if m.Article != mentions[0].Article {
			return out, mentions[i:]
		}
		if m.Credit {
			continue
		}
		at := 0
		if m.Article.Text != nil {
			at = m.Article.Text.SentenceFrom(m.Span.Start)
		}
		if n := len(out); n == 0 || out[n-1].sentence != at {
			out = append(out, sighting{at, m})
		}
	}
	return out, nil
}
