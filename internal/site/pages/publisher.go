package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// publishersView is the list of all publishers.
type publishersView struct {
	frame
	Rows []publisherRow
}

type publisherRow struct {
	link
	Articles   int
	Statements int
	Origin     string
}

// publisherView is one publisher.
type publisherView struct {
	frame
	Name        string
	Origin      string
	Description string
	URL         string
	Record      string // path of the record
	Profile     text
	Reliability grade
	Articles    []articleRef
	Total       int
	More        *more
	Statements  int
	Cites       []citationRow
	CitesTotal  int
}

// citationRow is a source that a publisher cites.
type citationRow struct {
	Name    string
	Href    string // "" where the source is unnamed
	Kind    string
	Count   int
	Passage string
	Article articleRef
}

func (pc pageContext) publishers() any {
	return publishersView{frame: pc.frame(""), Rows: each(pc.dossier.Publishers, pc.publisherRow)}
}

func (l *pageList) publishers() {
	for _, p := range l.site.dossier.Publishers {
		path := permalink.Publisher(p)
		l.add(path, func(pc pageContext) any { return pc.publisherView(p) })
		continued(l, "articles", beneath(path, "articles"), p.Articles, perOwner, link{Name: p.Name, Href: path}, path,
			func(pc pageContext, v *listView, items []*dossier.Article) { v.Articles = each(items, pc.article) })
	}
}

func (pc pageContext) publisherRow(p *dossier.Publisher) publisherRow {
	return publisherRow{
		link:       pc.publisherLink(p),
		Articles:   len(p.Articles),
		Statements: statementsIn(p.Articles),
		Origin:     p.Origin.String(),
	}
}

func statementsIn(articles []*dossier.Article) int {
	n := 0
	for _, a := range articles {
		n += len(a.Statements)
	}
	return n
}

func (pc pageContext) publisherView(p *dossier.Publisher) publisherView {
	v := publisherView{
		frame:      pc.frame(p.Name),
		Name:       p.Name,
		Origin:     p.Origin.String(),
		Articles:   each(head(p.Articles, perOwner), pc.article),
		Total:      len(p.Articles),
		More:       pc.continuation(len(p.Articles), perOwner, beneath(pc.path, "articles")),
		Statements: statementsIn(p.Articles),
		CitesTotal: len(p.Cites),
	}
	if r := p.Record; r != nil {
		v.Description, v.URL, v.Record = r.Description, webURL(r.URL), r.Path
		v.Profile = pc.text(r.Profile, r.Path, "")
		v.Reliability = pc.sourceGrade(r.Reliability)
	}
	for _, c := range head(p.Cites, perOwner) {
		row := citationRow{
			Name:    c.Words,
			Count:   c.Count,
			Passage: permalink.ToPassage(pc.path, c.Evidence),
			Article: pc.article(c.Evidence.Article),
		}
		if c.Entity != nil {
			row.Name, row.Href, row.Kind = c.Entity.Name, permalink.ToEntity(pc.path, c.Entity), c.Entity.Kind.String()
		}
		v.Cites = append(v.Cites, row)
	}
	return v
}
