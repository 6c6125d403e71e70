package pages

import (
	"cmp"
	"sync"

	"dossier/internal/dossier"
)

// see notes that pages need the sightings of e.
func (t *together) see(e *dossier.Entity) {
	if t.seen[e] == nil {
		t.seen[e] = sync.OnceValue(func() sightings { return sightingsOf(e) })
	}
}

// mentionPair is the first mentions of two entities in a sentence.
type mentionPair struct{ a, b *dossier.Mention }

// fewer returns the shorter one of two lists of articles.
func fewer(a, b []*dossier.Article) []*dossier.Article {
	if len(b) < len(a) {
		return b
	}
	return a
}

// sharedBy returns how many of the articles, which are all of a or all of b, mention a
// and b outside of bylines and credits, and the sentences that do.
func sharedBy(articles []*dossier.Article, a, b sightings) (n int, shared []mentionPair) {
	for _, article := range articles {
		as, bs := a[article], b[article]
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

// first is the first mention of an entity in a sentence.
type first struct {
	sentence int
	mention  *dossier.Mention
}

// sightings holds the first mentions of an entity in each sentence, by article,
// without bylines and credits.
type sightings map[*dossier.Article][]first

// sightingsOf returns the sightings of e, whose mentions are in the order of articles.
// The lists are parts of one.
func sightingsOf(e *dossier.Entity) sightings {
	out := make(sightings, len(e.Articles))
	all := make([]first, 0, len(e.Mentions))
	from := 0 // of the article
	for i, m := range e.Mentions {
		if i > 0 && e.Mentions[i-1].Article != m.Article {
			from = len(all)
		}
		if m.Credit {
			continue
		}
		at := 0
		if m.Article.Text != nil {
			at = m.Article.Text.SentenceFrom(m.Span.Start)
		}
		if n := len(all); n == from || all[n-1].sentence != at {
			all = append(all, first{at, m})
			out[m.Article] = all[from:]
		}
	}
	return out
}
