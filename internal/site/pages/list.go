package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

const (
	perPage  = 200 // entries of a list that has a page to itself
	perOwner = 75  // entries of one of the lists on an entity's or publisher's page
)

// listView is a page of a list that is too long for one page, or of a list by
// month. Only one of its lists is filled; of the ledger, Claims and Singles.
type listView struct {
	frame
	What   string // "articles", "claims", "people", "organizations", "places", "said", "about", "statements", "events", "told", "mentions", "ambiguous", "passages", "together"
	Of     link   // what the list belongs to: an entity, a publisher; may be empty
	Up     string // href of the page it continues
	Period date   // of a list by month
	Total  int    // entries in all parts
	Part   int    // from 1
	Parts  []part

	Articles    []articleRef
	Claims      []ledgerRow
	Singles     []singleRow
	Entities    []entityRef
	Statements  []statementRow
	Events      []eventRow
	Told        []toldRow
	Contexts    []contextGroup
	Appearances []appearanceRow
	Names       []link
	Pairs       []pairView
}

// Script returns the href of the filter's script if there is something to
// filter.
func (v listView) Script() string {
	if len(v.Claims)+len(v.Singles) == 0 && !v.FiltersArticles() {
		return ""
	}
	return v.To("assets/page.js")
}

// FiltersArticles reports whether the page has a filter of articles.
func (v listView) FiltersArticles() bool { return len(v.Articles) > 0 && v.Of.Name == "" }

// Whole reports whether the page has the whole list.
func (v listView) Whole() bool { return len(v.Parts) <= 1 }

// part is a link to a page of the same list.
type part struct {
	Number  int
	Href    string
	Current bool
}

// more is a link to the whole of a list.
type more struct {
	Total int
	Href  string
}

// period is a link to the page of a month or year.
type period struct {
	Date  date // zero for what has no date
	Href  string
	Count int
	Days  string // of its items, see allDays; "" if the page filters nothing by date
}

func monthFolder(list string) string { return list + "/month/" }

func periods[T any](pc pageContext, folder string, groups []group[T], date func(T) edtf.Date) []period {
	return each(groups, func(g group[T]) period {
		return period{Date: pc.period(g.period), Href: pc.to(permalink.Month(folder, g.period)), Count: len(g.items), Days: allDays(each(g.items, date))}
	})
}

// periodLists adds the pages of a list by month.
func periodLists[T any](l *pageList, what, folder string, groups []group[T], fill func(pageContext, *listView, []T)) {
	for _, g := range groups {
		l.list(len(g.items), perPage, permalink.Month(folder, g.period), func(pc pageContext, v *listView, from, to int) {
			v.frame = pc.frame("")
			v.What, v.Up, v.Period = what, pc.to(what+"/index.html"), pc.period(g.period)
			fill(pc, v, g.items[from:to])
		})
	}
}

// continued adds the pages of a list if it has more than room entries, as many
// as the page at path up shows.
func continued[T any](l *pageList, what, path string, items []T, room int, of link, up string, fill func(pageContext, *listView, []T)) {
	if len(items) <= room {
		return
	}
	l.list(len(items), perPage, path, func(pc pageContext, v *listView, from, to int) {
		v.frame = pc.frame("")
		v.What, v.Up = what, pc.to(up)
		if of.Name != "" {
			v.Of = link{Name: of.Name, Href: pc.to(of.Href)}
		}
		fill(pc, v, items[from:to])
	})
}

// list adds the pages of a list of total entries, so many on a page. The first page is at path.
func (l *pageList) list(total, perPage int, path string, view func(pc pageContext, v *listView, from, to int)) {
	count := (total + perPage - 1) / perPage
	for n := range count {
		l.addOf(listPage, permalink.Part(path, n), func(pc pageContext) any {
			v := listView{}
			view(pc, &v, n*perPage, min((n+1)*perPage, total))
			v.Total, v.Part = total, n+1
			for i := range count {
				v.Parts = append(v.Parts, part{Number: i + 1, Href: pc.to(permalink.Part(path, i)), Current: i == n})
			}
			return v
		})
	}
}

// continuation returns the link to the whole of a list if this page has only a
// part of it.
func (pc pageContext) continuation(total, room int, path string) *more {
	if total <= room {
		return nil
	}
	return &more{Total: total, Href: pc.to(path)}
}

// head returns the first n items.
func head[T any](items []T, n int) []T { return items[:min(n, len(items))] }

// contextGroup holds passages of one article.
type contextGroup struct {
	Article  articleRef
	Passages []excerpt
}

// contextGroups returns passages in their sentences, grouped by article.
func (pc pageContext) contextGroups(passages []dossier.Evidence) []contextGroup {
	var out []contextGroup
	var last *dossier.Article
	for _, e := range passages {
		if e.Article != last {
			last = e.Article
			out = append(out, contextGroup{Article: pc.article(e.Article)})
		}
		g := &out[len(out)-1]
		g.Passages = append(g.Passages, pc.excerpt(e, 0))
	}
	return out
}

// contexts is like contextGroups, for mentions.
func (pc pageContext) contexts(mentions []*dossier.Mention) []contextGroup {
	groups := pc.contextGroups(each(mentions, func(m *dossier.Mention) dossier.Evidence { return m.Evidence }))
	i := 0
	for _, g := range groups {
		for j := range g.Passages {
			g.Passages[j].Origin = mentions[i].Origin.String()
			g.Passages[j].Candidates = pc.entityRefs(mentions[i].Candidates())
			i++
		}
	}
	return groups
}
