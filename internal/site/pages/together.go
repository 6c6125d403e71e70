package pages

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// How large a page of pairs may be, and what it is made of, in bytes, about.
const (
	roomTogether = 150_000
	roomBeneath  = 40_000 // of what is shown on the page of the entity itself
	pairSize     = 300
	sharedSize   = 350 // of a sentence
	passageSize  = 110 // of a number that leads to a sentence
)

// sentencesInFull is how many of the sentences that name both are shown. Numbers lead
// to the others.
const sentencesInFull = 3

// together is where the sentences that two entities share are shown:
// on the page of one of the two, or on pages that belong to it if there is too much
// for that. So each pair is shown once. A
// pair that shares one sentence at most is not shown, as a link to the passage has all
// of it. The list of articles can be filtered for both names.
type together struct {
	pages map[*dossier.Entity][][]sharePart // by owner, in parts
	at    map[entityPair]int32              // the part of the owner's page that a pair begins on, from 0
	own   map[*dossier.Entity]bool          // owners whose pairs are on their own page
	rank  map[*dossier.Article]int          // the order of articles
}

// entityPair is an owner and the other.
type entityPair struct{ owner, other *dossier.Entity }

// share is how much an owner shares with another.
type share struct {
	other              *dossier.Entity
	articles, passages int
}

func (s share) size() int {
	full := min(s.passages, sentencesInFull)
	return pairSize + full*sharedSize + (s.passages-full)*passageSize
}

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
	t := &together{pages: map[*dossier.Entity][][]sharePart{}, at: map[entityPair]int32{}, own: map[*dossier.Entity]bool{}, rank: make(map[*dossier.Article]int, len(d.Articles))}
	for i, a := range d.Articles {
		t.rank[a] = i
	}
	shares := map[*dossier.Entity][]share{}
	var owners []*dossier.Entity
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			for _, c := range head(e.With, maxCoOccurrences) {
				p := entityPair{e, c.Entity}
				if e.Kind == dossier.Person && rank[p.other] < rank[p.owner] {
					p.owner, p.other = p.other, p.owner
				}
				if _, known := t.at[p]; known || c.Passages <= 1 {
					continue
				}
				t.at[p] = 0
				if shares[p.owner] == nil {
					owners = append(owners, p.owner)
				}
				shares[p.owner] = append(shares[p.owner], share{p.other, int(c.Articles), int(c.Passages)})
			}
		}
	}
	for _, owner := range owners {
		slices.SortFunc(shares[owner], func(a, b share) int {
			return cmp.Or(cmp.Compare(b.passages, a.passages), cmp.Compare(b.articles, a.articles), cmp.Compare(rank[a.other], rank[b.other]))
		})
		t.pages[owner] = cutShares(shares[owner])
		t.own[owner] = sizeOf(shares[owner]) <= roomBeneath
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

func sizeOf(shares []share) (size int) {
	for _, s := range shares {
		size += s.size()
	}
	return size
}

// cutShares puts pairs on pages. Only a pair that is too long for a page is cut.
func cutShares(shares []share) (pages [][]sharePart) {
	used := roomTogether
	for _, s := range shares {
		parts := 1 + s.size()/roomTogether
		for part := range parts {
			size := s.size() / parts
			if used+size > roomTogether {
				pages, used = append(pages, nil), 0
			}
			used += size
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
	Part, Parts                 int              // from 1
	Sentences                   []sharedSentence // the first of them, on the first part
	Further                     []link           // numbers that lead to the others
}

// sharedSentence is a sentence with a name of either of two entities marked: the
// first as in an excerpt.
type sharedSentence struct {
	excerpt
	Between, Second string // what is between the two, and the second; empty if one name has the other in it
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
			v.Pairs = pc.pairs(e, page)
			return v
		})
	}
}

// ownPairs returns what e shares with others, if it is shown on the page of e.
func (pc pageContext) ownPairs(e *dossier.Entity) []pairView {
	if !pc.together.own[e] {
		return nil
	}
	return pc.pairs(e, pc.together.pages[e][0])
}

// pairs returns what the owner and others share.
func (pc pageContext) pairs(owner *dossier.Entity, page []sharePart) []pairView {
	return each(page, func(s sharePart) pairView {
		articles, shared := sharedBy(pc.together.rank, owner, s.other)
		v := pairView{Owner: pc.entity(owner), Other: pc.entity(s.other), Part: s.part + 1, Parts: s.parts, ArticleTotal: articles, SentenceTotal: len(shared)}
		full := min(len(shared), sentencesInFull)
		if s.part == 0 {
			v.ID = pairID(s.other)
			v.Sentences = each(shared[:full], pc.sharedSentence)
		}
		rest := len(shared) - full
		for i := full + rest*s.part/s.parts; i < full+rest*(s.part+1)/s.parts; i++ {
			v.Further = append(v.Further, link{Name: strconv.Itoa(i + 1), Href: permalink.ToPassage(pc.path, earlier(shared[i].a, shared[i].b).Evidence)})
		}
		return v
	})
}

// earlier returns the one of two mentions that comes first in the text.
func earlier(a, b *dossier.Mention) *dossier.Mention {
	if b.Span.Start < a.Span.Start {
		return b
	}
	return a
}

// sharedSentence returns a sentence with the mentions of two entities marked.
func (pc pageContext) sharedSentence(p mentionPair) sharedSentence {
	x, y := p.a.Evidence, p.b.Evidence
	if y.Span.Start < x.Span.Start {
		x, y = y, x
	}
	s := sharedSentence{Publisher: pc.publisherLink(x.Article.Publisher).Name, Date: pc.date(x.Article.Date).Text}
	s.excerpt = pc.excerpt(x, 0)
	if y.Span.Start < x.Span.End {
		return s
	}
	s.Second = y.Quote()
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
