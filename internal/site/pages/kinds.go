package pages

import (
	"slices"

	"dossier/internal/site/permalink"
)

// Kind is the name of a kind of page. Its template is the file KIND.html of the theme.
type Kind string

// The kinds that code outside the table refers to.
const (
	articlePage Kind = "article"
	entityPage  Kind = "entity"
	listPage    Kind = "list"
	reviewPage  Kind = "review"
	topicPage   Kind = "topic"
)

func (k Kind) file() string { return string(k) + ".html" }

// pageKind is a row of the table of kinds of page.
type pageKind struct {
	name Kind
	// path is the address of the page that there is one of; "" for a kind that
	// has a page for each thing. No slug may be the name of such a page in a
	// folder of things; see package slug.
	path string
	// plan adds the pages. It is nil for a kind whose pages other rows add, and
	// for a kind that only the preview shows.
	plan func(*pageList)
	// document reports that the template is a whole document. Other templates
	// fill the frame of base.html.
	document bool
	unlisted bool // not in the site map
}

// kinds is the table of the kinds of page, in the order in which a site lists
// its pages. To add a kind, add its row, its view and its template.
var kinds = []pageKind{
	{name: "index", path: permalink.Index, plan: one(pageContext.index)},
	{name: "about", path: permalink.About, plan: one(pageContext.about)},
	{name: "search", path: permalink.Search, plan: (*pageList).search},
	{name: printPage, path: permalink.Print, plan: one(pageContext.print)},
	{name: "data", path: permalink.Data, plan: one(pageContext.data)},
	{name: "404", path: permalink.NotFound, plan: one(pageContext.notFound), document: true, unlisted: true},
	{name: "articles", path: permalink.Articles, plan: (*pageList).articleIndex},
	{name: articlePage, plan: (*pageList).articles},
	{name: "entities", plan: (*pageList).entities},
	{name: entityPage}, // by entities
	{name: "map", path: permalink.Map, plan: (*pageList).placeMap},
	{name: "timeline", path: permalink.Timeline, plan: one(pageContext.timeline)},
	{name: "period", plan: (*pageList).periods},
	{name: "topics", path: permalink.Topics, plan: (*pageList).topics},
	{name: topicPage}, // by topics
	{name: "claims", path: permalink.Claims, plan: (*pageList).claimIndex},
	{name: "claim", plan: (*pageList).claims},
	{name: "contradictions", path: permalink.Contradictions, plan: (*pageList).contradictions},
	{name: "publishers", path: permalink.Publishers, plan: one(pageContext.publishers)},
	{name: "publisher", plan: (*pageList).publishers},
	{name: "ambiguous", path: permalink.Ambiguous, plan: (*pageList).ambiguous},
	{name: "changes", path: permalink.Changes, plan: (*pageList).changes},
	{name: "page", plan: (*pageList).freePages},
	{name: "moved", plan: (*pageList).moved, document: true, unlisted: true},
	{name: listPage}, // by all that have lists too long for one page
	{name: reviewPage, path: permalink.Review},
}

// one plans the page that there is one of.
func one(view func(pageContext) any) func(*pageList) {
	return func(l *pageList) { l.add(l.kind.path, view) }
}

// Listed reports whether the page belongs into the site map.
func (p Page) Listed() bool {
	return !slices.ContainsFunc(kinds, func(k pageKind) bool { return k.name == p.Kind && k.unlisted })
}
