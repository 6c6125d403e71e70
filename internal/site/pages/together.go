package pages

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// How large a page of pairs may be, and what it is made of, in bytes, about.
const (
	roomTogether = 300_000
	roomBeneath  = 40_000 // of what is shown on the page of the entity itself
	pairSize     = 300
	sharedSize   = 450 // of a sentence
	numberSize   = 30  // of the number of an article
	citedSize    = 280 // of an article in the list behind the pairs
)

// together is where the sentences and articles that two entities share are shown:
// on the page of one of the two, or on pages that belong to it if there is too much
// for that. So each pair is shown once. A
// pair that shares one article and at most one sentence is not shown, as a link
// to the passage has all of it.
type together struct {
	pages map[*dossier.Entity][][]sharePart // by owner, in parts
	at    map[entityPair]int32              // the part of the owner's page that a pair begins on, from 0
	own   map[*dossier.Entity]bool          // owners whose pairs are on their own page
}

// entityPair is an owner and the other.
type entityPair struct{ owner, other *dossier.Entity }

// share is how much an owner shares with another.
type share struct {
	other              *dossier.Entity
	articles, passages int
}

func (s share) size() int { return pairSize + s.passages*sharedSize + s.articles*numberSize }

// sharePart is a part of what a pair shares: number part of parts, from 0.
type sharePart struct {
	share
	part, parts int
}

// newTogether finds the pairs that pages of entities list. The owner of a pair of
// people is the one who comes first in the list of people.
func newTogether(d *dossier.Dossier) *together {
	rank := make(map[*dossier.Entity]int, len(d.People))
	for i, e := range d.People {
		rank[e] = i
	}
	t := &together{pages: map[*dossier.Entity][][]sharePart{}, at: map[entityPair]int32{}, own: map[*dossier.Entity]bool{}}
	shares := map[*dossier.Entity][]share{}
	var owners []*dossier.Entity
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			for _, c := range head(e.With, maxCoOccurrences) {
				p := entityPair{e, c.Entity}
				if e.Kind == dossier.Person && rank[p.other] < rank[p.owner] {
					p.owner, p.other = p.other, p.owner
				}
				if _, known := t.at[p]; known || c.Articles <= 1 && c.Passages <= 1 {
					continue
				}
				t.at[p] = 0
				if shares[p.owner] == nil {
					owners = append(owners, p.owner)
				}
				shares[p.owner] = append(shares[p.owner], share{p.other, c.Articles, c.Passages})
			}
		}
	}
	for _, owner := range owners {
		slices.SortFunc(shares[owner], func(a, b share) int {
			return cmp.Or(cmp.Compare(b.passages, a.passages), cmp.Compare(b.articles, a.articles), cmp.Compare(rank[a.other], rank[b.other]))
		})
		t.pages[owner] = cutShares(shares[owner], len(owner.Articles))
		t.own[owner] = sizeOf(shares[owner], len(owner.Articles)) <= roomBeneath
		for n, page := range t.pages[owner] {
			for _, s := range page {
				if s.part == 0 {
					t.at[entityPair{owner, s.other}] = int32(n)
				}
			}
		}
	}
	return t
}

// sizeOf returns the size of pairs and of the articles that they are in, of which
// the owner is in so many.
func sizeOf(shares []share, articles int) int {
	size, cited := 0, 0
	for _, s := range shares {
		size, cited = size+s.size(), cited+s.articles
	}
	return size + min(cited, articles)*citedSize
}

// cutShares puts pairs on pages. Only a pair that is too long for a page is cut.
// The owner is in so many articles.
func cutShares(shares []share, articles int) (pages [][]sharePart) {
	used, cited := roomTogether, 0
	for _, s := range shares {
		parts := 1 + (s.size()+min(s.articles, articles)*citedSize)/roomTogether
		for part := range parts {
			size, more := s.size()/parts, s.articles/parts
			if used+size+min(cited+more, articles)*citedSize > roomTogether {
				pages, used, cited = append(pages, nil), 0, 0
			}
			used, cited = used+size, cited+more
			pages[len(pages)-1] = append(pages[len(pages)-1], sharePart{s, part, parts})
		}
	}
	return pages
}

func togetherPath(owner *dossier.Entity) string { return beneath(permalink.Entity(owner), "together") }

func pairID(other *dossier.Entity) string { return "with-" + other.Slug }

// of returns the permalink of what two entities share, "" if it is not shown.
func (t *together) of(a, b *dossier.Entity) string {
	for _, p := range [2]entityPair{{a, b}, {b, a}} {
		n, shown := t.at[p]
		if shown && t.own[p.owner] {
			return permalink.Entity(p.owner) + "#" + pairID(p.other)
		}
		if shown {
			return permalink.Part(togetherPath(p.owner), int(n)) + "#" + pairID(p.other)
		}
	}
	return ""
}

// pairView is what two entities share, or a part of it.
type pairView struct {
	ID           string
	Owner, Other entityRef
	// How many sentences and articles name both, in all parts.
	SentenceTotal, ArticleTotal int
	Part, Parts                 int // from 1
	Sentences                   []sharedSentence
	Articles                    []int // numbers of the articles that name both
}

// sharedSentence is a sentence with a name of either of two entities marked: the
// first as in an excerpt.
type sharedSentence struct {
	excerpt
	Between, Second string // what is between the two, and the second; empty if one name has the other in it
	Number          int    // of its article
	Publisher, Date string // of its article; may be empty
}

// togetherOf adds the pages of the pairs that belong to e.
func (l *pageList) togetherOf(e *dossier.Entity) {
	if l.site.together.own[e] {
		return
	}
	pages := l.site.together.pages[e]
	path := togetherPath(e)
	pairs := 0
	for _, page := range pages {
		for _, s := range page {
			if s.part == 0 {
				pairs++
			}
		}
	}
	for n, page := range pages {
		l.addOf(listPage, permalink.Part(path, n), func(pc pageContext) any {
			v := listView{frame: pc.frame(""), What: "together", Up: pc.to(permalink.Entity(e)), Of: link{Name: e.Name, Href: pc.to(permalink.Entity(e))}, Total: pairs, Part: n + 1}
			for i := range pages {
				v.Parts = append(v.Parts, part{Number: i + 1, Href: pc.to(permalink.Part(path, i)), Current: i == n})
			}
			v.pairsView = pc.pairsView(e, page)
			return v
		})
	}
}

// pairsView is what the owner of a page shares with others.
type pairsView struct {
	Pairs []pairView   // with sentences that name both
	Apart []pairView   // with none
	Cited []articleRef // the articles that name both, the first of which is number 1
}

func (pc pageContext) pairsView(owner *dossier.Entity, page []sharePart) (v pairsView) {
	var pairs []pairView
	pairs, v.Cited = pc.pairs(owner, page)
	v.Pairs, v.Apart = split(pairs, func(p pairView) bool { return p.SentenceTotal > 0 })
	return v
}

// ownPairs returns what e shares with others, if it is shown on the page of e.
func (pc pageContext) ownPairs(e *dossier.Entity) pairsView {
	if !pc.together.own[e] {
		return pairsView{}
	}
	return pc.pairsView(e, pc.together.pages[e][0])
}

// pairs returns what the owner and others share, and the articles that name them,
// the first of which is number 1.
func (pc pageContext) pairs(owner *dossier.Entity, page []sharePart) (pairs []pairView, cited []articleRef) {
	shared := make([][]inBoth, len(page))
	number := map[*dossier.Article]int{}
	for i, s := range page {
		all := sharedBy(owner, s.other)
		v := pairView{ID: pairID(s.other), Owner: pc.entity(owner), Other: pc.entity(s.other), Part: s.part + 1, Parts: s.parts, ArticleTotal: len(all)}
		if s.part > 0 {
			v.ID = "" // the first part has it
		}
		for _, a := range all {
			v.SentenceTotal += len(a.sentences)
		}
		shared[i] = all[len(all)*s.part/s.parts : len(all)*(s.part+1)/s.parts]
		for _, a := range shared[i] {
			number[a.article] = 0
		}
		pairs = append(pairs, v)
	}
	for _, a := range owner.Articles {
		if _, named := number[a]; named {
			cited = append(cited, pc.article(a))
			number[a] = len(cited)
		}
	}
	for i := range pairs {
		for _, a := range shared[i] {
			n := number[a.article]
			pairs[i].Articles = append(pairs[i].Articles, n)
			for _, p := range a.sentences {
				s := pc.sharedSentence(p)
				s.Number, s.Publisher, s.Date = n, cited[n-1].Publisher.Name, cited[n-1].Date.Text
				pairs[i].Sentences = append(pairs[i].Sentences, s)
			}
		}
	}
	return pairs, cited
}

// mentionPair is the first mentions of two entities in a sentence.
type mentionPair struct{ a, b *dossier.Mention }

// inBoth is an article that mentions two entities.
type inBoth struct {
	article   *dossier.Article
	sentences []mentionPair
}

// sharedBy returns the articles that mention a and b outside of bylines and credits.
func sharedBy(a, b *dossier.Entity) (out []inBoth) {
	others := make(map[*dossier.Article]bool, len(b.Articles))
	for _, article := range b.Articles {
		others[article] = true
	}
	for _, article := range a.Articles {
		if !others[article] {
			continue
		}
		as, bs := firsts(article, a), firsts(article, b)
		if len(as) == 0 || len(bs) == 0 {
			continue
		}
		shared := inBoth{article: article}
		for i, j := 0, 0; i < len(as) && j < len(bs); {
			switch c := cmp.Compare(as[i].sentence, bs[j].sentence); {
			case c < 0:
				i++
			case c > 0:
				j++
			default:
				if as[i].sentence < article.Text.Len() {
					shared.sentences = append(shared.sentences, mentionPair{as[i].mention, bs[j].mention})
				}
				i++
				j++
			}
		}
		out = append(out, shared)
	}
	return out
}

// first is the first mention of an entity in a sentence.
type first struct {
	sentence int
	mention  *dossier.Mention
}

func firsts(article *dossier.Article, e *dossier.Entity) (out []first) {
	for _, m := range article.Mentions {
		if m.Entity != e || m.Credit {
			continue
		}
		at := 0
		if article.Text != nil {
			at = article.Text.SentenceFrom(m.Span.Start)
		}
		if n := len(out); n == 0 || out[n-1].sentence != at {
			out = append(out, first{at, m})
		}
	}
	return out
}

// sharedSentence returns a sentence with the mentions of two entities marked.
func (pc pageContext) sharedSentence(p mentionPair) sharedSentence {
	x, y := p.a.Evidence, p.b.Evidence
	if y.Span.Start < x.Span.Start {
		x, y = y, x
	}
	if y.Span.Start < x.Span.End {
		return sharedSentence{excerpt: pc.excerpt(x, 0)}
	}
	s := sharedSentence{excerpt: pc.excerpt(x, 0), Second: y.Quote()}
	s.Between = shortMiddle(x.Article.Part(span.Span{Start: x.Span.End, End: y.Span.Start}))
	around := sentences(x.Article, y.Span, 0)
	s.After = shortEnd(x.Article.Part(span.Span{Start: y.Span.End, End: around.End}), aroundMark)
	return s
}

// shortMiddle cuts out the middle of a long text.
func shortMiddle(s string) string {
	if len(s) <= 2*aroundMark {
		return s
	}
	return shortEnd(s, aroundMark) + " " + s[wordStart(s, len(s)-aroundMark):]
}

// shortEnd cuts off the end of a text that has more than limit bytes.
func shortEnd(s string, limit int) string {
	if len(s) <= limit {
		return s
	}
	return strings.TrimRightFunc(s[:wordEnd(s, limit)], unicode.IsSpace) + " …"
}
