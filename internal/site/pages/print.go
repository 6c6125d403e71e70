package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/briefing"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// printView is the briefing as one document for printing.
type printView struct {
	frame
	Intro         text
	Counts        counts
	FirstDate     date // of the articles
	LastDate      date
	People        []entityRef
	PeopleTotal   int
	Events        []printEvent
	EventsTotal   int
	Claims        []printClaim
	ClaimsTotal   int
	Sources       []printSource
	Exhibits      int // in all Sources
	ArticlesTotal int
	Altered       int // articles whose text is not as published
}

// HasCode reports whether the page needs the style sheet for code.
func (v printView) HasCode() bool { return v.Intro.HasCode() }

// First returns the number of the first exhibit. A converter does not know the numbers of
// single items.
func (s printSource) First() int { return s.Exhibits[0].Number }

// Document reports that the briefing has no navigation: it is read on paper, or
// converted to a file of a word processor.
func (v printView) Document() bool { return true }

// printEvent is an event with the exhibits it rests on.
type printEvent struct {
	eventRow
	Exhibits []int
	Left     int // passages that are no exhibits
}

// printClaim is a claim with the statements for and against it.
type printClaim struct {
	claimRef
	ID      string
	Verdict *assessmentRow
	For     []printStatement
	Against []printStatement
	Other   []printStatement
	Opposed []claimRef // claims that contradict it
	Left    int        // statements that are left out
}

type printStatement struct {
	statementRow
	Exhibit int
}

// printSource is an article with its exhibits.
type printSource struct {
	articleRef
	URL       string
	Retrieved date
	SHA256    string
	Exhibits  []exhibit
}

// exhibit is a numbered passage.
type exhibit struct {
	Number int
	excerpt
}

func (pc pageContext) print() any {
	d := pc.dossier
	v := printView{
		frame:         pc.frame(d.Title),
		Intro:         pc.text(d.Intro, d.IntroPath, ""),
		Counts:        pc.counts(),
		People:        pc.entityRefs(head(d.People, briefing.MaxPeople)),
		PeopleTotal:   len(d.People),
		EventsTotal:   len(d.Events),
		ClaimsTotal:   len(d.Claims),
		ArticlesTotal: len(d.Articles),
		Altered:       altered(d.Articles),
	}
	v.FirstDate, v.LastDate = pc.extent(d.Articles)
	events, claims := briefing.Events(d.Events), briefing.Claims(d.Claims)

	var cited exhibits
	for _, e := range events {
		for _, p := range head(e.Evidence, briefing.Passages) {
			cited.add(p.Evidence)
		}
	}
	for _, c := range claims {
		for _, side := range sides(c) {
			for _, s := range head(side, briefing.Statements) {
				cited.add(s.Evidence)
			}
		}
	}
	cited.number()
	v.Sources, v.Exhibits = pc.printSources(&cited), len(cited.all)
	for _, e := range events {
		row := printEvent{eventRow: pc.eventRow(e, nil), Left: max(0, len(e.Evidence)-briefing.Passages)}
		for _, p := range head(e.Evidence, briefing.Passages) {
			row.Exhibits = append(row.Exhibits, cited.numberOf(p.Evidence))
		}
		v.Events = append(v.Events, row)
	}
	for _, c := range claims {
		v.Claims = append(v.Claims, pc.printClaim(c, &cited))
	}
	return v
}

func (pc pageContext) printClaim(c *dossier.Claim, cited *exhibits) printClaim {
	row := printClaim{claimRef: pc.claim(c), ID: "claim-" + c.Slug}
	if a := c.Assessment(); a != nil {
		verdict := pc.assessment(*a)
		row.Verdict = &verdict
	}
	for i, side := range sides(c) {
		to := [...]*[]printStatement{&row.For, &row.Against, &row.Other}[i]
		for _, s := range head(side, briefing.Statements) {
			*to = append(*to, printStatement{pc.statement(s), cited.numberOf(s.Evidence)})
		}
		row.Left += max(0, len(side)-briefing.Statements)
	}
	for _, r := range c.Related {
		if r.Contradicts {
			row.Opposed = append(row.Opposed, pc.claim(r.Claim))
		}
	}
	return row
}

// exhibits holds the passages that a document cites, each once.
type exhibits struct {
	all     []dossier.Evidence
	numbers map[passage]int
}

// passage identifies an exhibit.
type passage struct {
	article *dossier.Article
	span    span.Span
}

func (x *exhibits) add(e dossier.Evidence) {
	if x.numbers == nil {
		x.numbers = map[passage]int{}
	}
	p := passage{e.Article, e.Span}
	if _, ok := x.numbers[p]; !ok {
		x.numbers[p] = 0
		x.all = append(x.all, e)
	}
}

// number numbers the passages from 1, by the dates of their articles and then
// by position.
func (x *exhibits) number() {
	slices.SortStableFunc(x.all, func(a, b dossier.Evidence) int {
		return cmp.Or(
			edtf.Compare(a.Article.Date, b.Article.Date), cmp.Compare(a.Article.Slug, b.Article.Slug),
			cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	for i, e := range x.all {
		x.numbers[passage{e.Article, e.Span}] = i + 1
	}
}

func (x *exhibits) numberOf(e dossier.Evidence) int { return x.numbers[passage{e.Article, e.Span}] }

// printSources returns the articles of the exhibits.
func (pc pageContext) printSources(x *exhibits) []printSource {
	var out []printSource
	for i, e := range x.all {
		if i == 0 || e.Article != x.all[i-1].Article {
			a := e.Article
			out = append(out, printSource{articleRef: pc.article(a), URL: webURL(a.URL), Retrieved: pc.date(a.Retrieved), SHA256: a.SHA256})
		}
		last := &out[len(out)-1]
		last.Exhibits = append(last.Exhibits, exhibit{i + 1, pc.excerpt(e, 0)})
	}
	return out
}
