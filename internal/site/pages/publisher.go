package pages

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// publishersView is the list of all publishers.
type publishersView struct {
	frame
	Rows []publisherRow
	All  []publisher // if there is room for all that the dossier has of them
}

type publisherRow struct {
	link
	ID         string // "" if it is elsewhere on the page
	Articles   int
	Statements int
	Origin     string
}

// publisherView is one publisher.
type publisherView struct {
	frame
	Publisher publisher
}

// publisher is what the dossier has of a publisher.
type publisher struct {
	ID          string
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
	v := publishersView{frame: pc.frame(""), Rows: each(pc.dossier.Publishers, pc.publisherRow)}
	if permalink.OnePage(pc.dossier) {
		v.All = each(pc.dossier.Publishers, func(p *dossier.Publisher) publisher { return pc.publisher(p, p.Slug) })
	}
	return v
}

func (l *pageList) publishers() {
	d := l.site.dossier
	if permalink.OnePage(d) {
		return
	}
	for _, p := range d.Publishers {
		path := permalink.Publisher(d, p)
		l.add(path, func(pc pageContext) any {
			v := publisherView{pc.frame(p.Name), pc.publisher(p, "")}
			v.Description = v.Publisher.Description
			return v
		})
		continued(l, "articles", beneath(path, "articles"), p.Articles, perOwner, link{Name: p.Name, Href: path}, path,
			func(pc pageContext, v *listView, items []*dossier.Article) { v.Articles = each(items, pc.article) })
	}
}

func (pc pageContext) publisherRow(p *dossier.Publisher) publisherRow {
	r := publisherRow{
		link:       pc.publisherLink(p),
		Articles:   len(p.Articles),
		Statements: statementsIn(p.Articles),
		Origin:     p.Origin.String(),
	}
	if !permalink.OnePage(pc.dossier) {
		r.ID = permalink.PublisherID(p)
	}
	return r
}

func statementsIn(articles []*dossier.Article) int {
	n := 0
	for _, a := range articles {
		n += len(a.Statements)
	}
	return n
}

// publisher returns what the dossier has of p. At sets IDs in its profile apart from those of
// others on the page.
func (pc pageContext) publisher(p *dossier.Publisher, at string) publisher {
	v := publisher{
		ID:         permalink.PublisherID(p),
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
		v.Profile = pc.text(r.Profile, r.Path, at)
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
