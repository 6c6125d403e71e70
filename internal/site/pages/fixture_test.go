package pages

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// nasty has every character that means something to HTML, in a URL or in a
// template.
const nasty = `<b>&amp; "x" 'y' {{z}} %2F \ </script>`

// press builds a dossier by hand, passage by passage.
type press struct {
	t testing.TB
	d *dossier.Dossier
}

func (p *press) date(s string) edtf.Date {
	p.t.Helper()
	if s == "" {
		return edtf.Date{}
	}
	d, err := edtf.Parse(s)
	if err != nil {
		p.t.Fatal(err)
	}
	return d
}

func (p *press) publisher(slug, name string) *dossier.Publisher {
	b := &dossier.Publisher{Slug: slug, Name: name}
	p.d.Publishers = append(p.d.Publishers, b)
	return b
}

func (p *press) entity(kind dossier.Kind, slug, name string) *dossier.Entity {
	e := &dossier.Entity{Slug: slug, Kind: kind, Name: name}
	switch kind {
	case dossier.Person:
		p.d.People = append(p.d.People, e)
	case dossier.Organization:
		p.d.Organizations = append(p.d.Organizations, e)
	default:
		p.d.Places = append(p.d.Places, e)
	}
	return e
}

// article adds an article in Markdown of which only headings, emphasis and
// paragraphs are used.
func (p *press) article(slug, title, date string, by *dossier.Publisher, body string) *dossier.Article {
	prose := strings.NewReplacer("#", " ", "*", " ").Replace(body)
	a := &dossier.Article{
		Slug: slug, Title: title, Date: p.date(date), Publisher: by,
		Path: "articles/" + slug + ".md", Language: "en",
		SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(body))),
		Prose:  prose, Markup: dossier.MarkupOf(body, prose), Text: segment.New(prose, segment.PlainBlocks(prose), nil).Outline(),
	}
	p.d.Articles = append(p.d.Articles, a)
	if by != nil {
		by.Articles = append(by.Articles, a)
	}
	return a
}

// passage returns where the words stand in a, after all that is before a "|" in them.
func (p *press) passage(a *dossier.Article, words string) span.Span {
	p.t.Helper()
	from := 0
	if before, rest, ok := strings.Cut(words, "|"); ok {
		from = strings.Index(a.Body(), before)
		words = rest
	}
	i := strings.Index(a.Body()[max(from, 0):], words)
	if i < 0 || from < 0 {
		p.t.Fatalf("no %q in article %q", words, a.Slug)
	}
	return span.Span{Start: from + i, End: from + i + len(words)}
}

func (p *press) mention(a *dossier.Article, words string, e *dossier.Entity, candidates ...*dossier.Entity) *dossier.Mention {
	p.t.Helper()
	m := &dossier.Mention{
		Evidence: dossier.Evidence{Article: a, Span: p.passage(a, words), Anchor: anchor.Of(anchor.Mention, uint64(len(a.Mentions)+1))},
		Entity:   e, Confidence: 0.9,
	}
	if len(candidates) > 0 {
		m.Open = &dossier.Choice{Candidates: candidates}
	}
	a.Mentions = append(a.Mentions, m)
	if e == nil {
		p.d.Ambiguous = append(p.d.Ambiguous, m)
		return m
	}
	e.Mentions = append(e.Mentions, m)
	if n := len(e.Articles); n == 0 || e.Articles[n-1] != a {
		e.Articles = append(e.Articles, a)
	}
	text := m.Quote()
	if i := slices.IndexFunc(e.Forms, func(f dossier.Form) bool { return f.Text == text }); i >= 0 {
		e.Forms[i].Count++
	} else {
		e.Forms = append(e.Forms, dossier.Form{Text: text, Count: 1})
	}
	return m
}

func (p *press) time(a *dossier.Article, words, value string) *dossier.Time {
	p.t.Helper()
	t := &dossier.Time{
		Evidence: dossier.Evidence{Article: a, Span: p.passage(a, words), Anchor: anchor.Of(anchor.Time, uint64(len(a.Times)+1))},
		Type:     "DATE", Value: value, Date: p.date(value),
	}
	a.Times = append(a.Times, t)
	return t
}

// event adds an event that rests on one passage of each of the articles, given
// by the words that date it; the passage is their sentence.
func (p *press) event(id, date, summary string, times ...*dossier.Time) *dossier.Event {
	e := &dossier.Event{ID: id, Date: p.date(date), Summary: summary}
	p.d.Events = append(p.d.Events, e)
	for _, t := range times {
		a := t.Article
		t.Event = e
		s := a.Text.Sentence(a.Text.SentenceFrom(t.Span.Start))
		n := 1
		for _, other := range a.Events {
			n += len(other.Evidence)
		}
		e.Evidence = append(e.Evidence, dossier.EventEvidence{
			Evidence: dossier.Evidence{Article: a, Span: s, Anchor: anchor.Of(anchor.Event, uint64(n))},
			Time:     t,
		})
		a.Events = append(a.Events, e)
	}
	return e
}

func (p *press) claim(slug, proposition string) *dossier.Claim {
	c := &dossier.Claim{Slug: slug, Proposition: proposition, Independent: make([]dossier.IndependentSource, 1)}
	p.d.Claims = append(p.d.Claims, c)
	return c
}

// statement adds a statement, a single one if c is nil; whole, source, cue and content are words of a, the
// source may be "".
func (p *press) statement(a *dossier.Article, c *dossier.Claim, stance dossier.Stance, whole, who, cue string, e *dossier.Entity, content ...string) *dossier.Statement {
	p.t.Helper()
	s := &dossier.Statement{
		Evidence: dossier.Evidence{Article: a, Span: p.passage(a, whole), Anchor: anchor.Of(anchor.Statement, uint64(len(a.Statements)+1))},
		Cue:      p.passage(a, cue), Stance: stance, Date: a.Date, Claim: c, Confidence: 0.8,
	}
	if who != "" {
		s.Source = &dossier.Source{
			Words: who, Entity: e, Unnamed: e == nil,
			Evidence: dossier.Evidence{Article: a, Span: p.passage(a, who), Anchor: s.Anchor},
		}
	}
	for _, words := range content {
		s.Content = append(s.Content, p.passage(a, words))
	}
	if len(content) > 0 {
		s.ID, s.Proposition = fmt.Sprint(a.Slug, "-", s.Anchor), s.Words()
	}
	a.Statements = append(a.Statements, s)
	if c == nil {
		p.d.Singles = append(p.d.Singles, s)
	} else {
		c.Statements = append(c.Statements, s)
		if c.Date.IsZero() {
			c.Date = s.Date
		}
	}
	if e != nil {
		e.Statements = append(e.Statements, s)
	}
	return s
}

// company sets two people side by side on the evidence of a mention.
func company(a, b *dossier.Entity, articles, passages int, m *dossier.Mention) {
	a.With = append(a.With, dossier.CoOccurrence{Entity: b, Articles: int32(articles), Passages: int32(passages), Mention: m})
	b.With = append(b.With, dossier.CoOccurrence{Entity: a, Articles: int32(articles), Passages: int32(passages), Mention: m})
}

// inMonths adds events of a year before all others to d, so many that the timeline has a page
// for each month.
func inMonths(t testing.TB, d *dossier.Dossier) *dossier.Dossier {
	p := &press{t: t, d: &dossier.Dossier{}}
	for i := range 150 {
		p.event(fmt.Sprintf("early%d", i), "1999", "It rained.")
	}
	d.Events = append(p.d.Events, d.Events...)
	return d
}

// sample returns a dossier that has a bit of everything.
func sample(t testing.TB) *dossier.Dossier {
	p := &press{t: t, d: &dossier.Dossier{
		Title: "The harbour bridge", Subtitle: "Who promised what, and when it was to open",
		Language: "en", Intro: "The bridge was to open in spring.", IntroPath: "index.md",
	}}
	d := p.d
	d.Edition = p.date("2021-06-30")
	gazette := p.publisher("coastal-gazette", "Coastal Gazette")
	gazette.Record = &dossier.Record{Path: "publishers/coastal-gazette.md", Description: "A weekly.", URL: "https://gazette.example/", Profile: "Founded in 1911."}
	gazette.Origin = dossier.Editor
	agency := p.publisher("northern-wire", "Northern Wire "+nasty)

	mayor := p.entity(dossier.Person, "ada-lindqvist", "Ada Lindqvist")
	mayor.Origin = dossier.Editor
	mayor.Record = &dossier.Record{
		Path: "people/ada-lindqvist.md", Name: "Ada Lindqvist", Aliases: []string{"A. Lindqvist", nasty},
		Role: "Mayor since 2016", Description: "She had the bridge planned.", URL: "javascript:alert(1)", Image: "ada.jpg", Profile: "An *engineer* by training.",
	}
	d.Media = append(d.Media, dossier.Media{Path: "media/ada.jpg"})
	engineer := p.entity(dossier.Person, "한서윤", "한서윤")
	lawyer := p.entity(dossier.Person, "samira-al-haddad", "سميرة الحداد")
	brother := p.entity(dossier.Person, "otto-lindqvist", "Otto Lindqvist")
	villain := p.entity(dossier.Person, "nasty", nasty)
	p.entity(dossier.Person, "never-mentioned", "Never Mentioned").Origin = dossier.Editor
	council := p.entity(dossier.Organization, "harbour-council", "Harbour Council")
	harbour := p.entity(dossier.Place, "eastern-harbour", "Eastern Harbour")

	third := p.article("2021-06-20-wire-opening-put-off", "Opening put off again as "+strings.Repeat("unimaginably-", 12)+"long words pile up", "2021-06-20", agency,
		"The bridge will not open before autumn, 한서윤 told Northern Wire on Sunday. “The cables are not safe,” she said, citing two inspectors.\n\nLindqvist was not to be reached. سميرة الحداد, who speaks for the builders, denied that the cables are unsafe.\n")
	third.URL = "https://wire.example/" + strings.Repeat("a-very-long-path-without-a-break", 8) + "?q=<x>&y=\"z\""
	third.Retrieved, third.Author = p.date("2021-06-21"), nasty
	second := p.article("2021-05-02-gazette-bridge-to-open", "Bridge to open in June", "2021-05-02", gazette,
		"## What the mayor says\n\nMayor Ada Lindqvist said on 1 May that the bridge in the *Eastern Harbour* would open in June. The Harbour Council agreed to pay for it in 2019, according to people who were there.\n\nWork went on from 3 to 9 March. Ada Lindqvist and 한서윤 walked across on 28 April.\n")
	undated := p.article("undated", nasty, "", nil,
		"Nobody knows when this was written. "+nasty+" is the name of "+nasty+". Otto Lindqvist laughed.\n")
	undated.Language, undated.Syntax = "", dossier.Plain
	empty := p.article("empty", "An empty page", "2021-05", gazette, "")
	empty.Text = nil

	m := p.mention(third, "한서윤", engineer)
	p.mention(third, "Northern Wire", council)
	p.mention(third, "Lindqvist", nil, mayor, brother)
	p.mention(third, "سميرة الحداد", lawyer)
	p.mention(second, "says|Ada Lindqvist", mayor).Role = p.passage(second, "says|Mayor")
	p.mention(second, "Eastern Harbour", harbour)
	p.mention(second, "Harbour Council", council)
	together := p.mention(second, "March. |Ada Lindqvist", mayor)
	p.mention(second, "and |한서윤", engineer)
	p.mention(undated, nasty, villain)
	p.mention(undated, "Otto Lindqvist", brother)
	mayor.Roles = []dossier.Role{{Text: "Mayor", Count: 1, Evidence: dossier.Evidence{Article: second, Span: p.passage(second, "says|Mayor"), Anchor: anchor.Of(anchor.Mention, 1)}}}
	company(mayor, engineer, 1, 1, together)
	company(engineer, lawyer, 1, 0, m)

	opening := p.claim("opening", "The bridge would open in June")
	unsafe := p.claim("cables", "The cables are not safe")
	paid := p.claim("paid", nasty)
	p.statement(second, opening, dossier.Asserts, "Mayor Ada Lindqvist said on 1 May that the bridge in the *Eastern Harbour* would open in June", "Ada Lindqvist", "said", mayor, "the bridge in the *Eastern Harbour* would open in June").Date = p.date("2021-05-01")
	p.statement(second, paid, dossier.Asserts, "The Harbour Council agreed to pay for it in 2019, according to people who were there", "people who were there", "according to", nil, "The Harbour Council agreed to pay for it in 2019")
	p.statement(third, opening, dossier.Denies, "The bridge will not open before autumn, 한서윤 told Northern Wire on Sunday", "한서윤", "told", engineer, "The bridge will not open before autumn")
	s := p.statement(third, unsafe, dossier.Asserts, "“The cables are not safe,” she said, citing two inspectors", "she", "she |said", engineer, "“The cables are not safe,”")
	s.Mode = dossier.Direct
	s.Via = []dossier.Source{{Words: "two inspectors", Unnamed: true, Evidence: dossier.Evidence{Article: third, Span: p.passage(third, "two inspectors"), Anchor: anchor.Of(anchor.Statement, 2)}}}
	p.statement(third, unsafe, dossier.Denies, "سميرة الحداد, who speaks for the builders, denied that the cables are unsafe", "سميرة الحداد", "denied", lawyer, "the cables are unsafe")
	p.statement(undated, paid, dossier.Questions, nasty+" is the name", "", "is", nil, "Nobody knows when this was written").Origin = dossier.Editor
	p.statement(undated, nil, dossier.Asserts, "Otto Lindqvist laughed", "Otto Lindqvist", "laughed", brother, "laughed").HasRest().Related = []dossier.Related{{Claim: unsafe, Relation: dossier.RelatedTopic}}
	opening.Status, unsafe.Status, paid.Status = dossier.Disputed, dossier.Disputed, dossier.Attributed
	opening.Independent, unsafe.Independent = make([]dossier.IndependentSource, 2), make([]dossier.IndependentSource, 2)
	opening.People, opening.Places = []*dossier.Entity{mayor}, []*dossier.Entity{harbour}
	opening.Related = []dossier.Related{{Claim: unsafe, Relation: dossier.RelatedSame, Comparison: &dossier.Comparison{Shared: []string{nasty}, Words: 2}}, {Statement: d.Singles[0], Relation: dossier.RelatedTopic}}
	mayor.About = append(mayor.About, opening.Statements[1])
	d.Claims = []*dossier.Claim{unsafe, opening, paid}

	walked := p.event("walk", "2021-04-28", "Ada Lindqvist and 한서윤 walked across.", p.time(second, "28 April", "2021-04-28"))
	walked.Evidence[0].Time.Moment = new(time.Date(2021, 4, 28, 21, 30, 0, 0, time.UTC))
	d.Timezone = "Asia/Seoul"
	walked.People = []*dossier.Entity{mayor, engineer}
	p.event("agreed", "2019", "The Harbour Council agreed to pay for it.", p.time(second, "2019", "2019")).Organizations = []*dossier.Entity{council}
	p.event("work", "2021-03-03/2021-03-09", "Work went on.", p.time(second, "3 to 9 March", "2021-03-03/2021-03-09"))
	p.event("opens", "2021-06", "The bridge opens.", p.time(second, "June", "2021-06")).Outlook = dossier.Expected
	p.event("told", "2021-06-20", nasty, p.time(third, "Sunday", "2021-06-20"))
	written := p.event("written", "", "This was written.")
	written.Origin = dossier.Editor
	slices.SortStableFunc(d.Events, func(a, b *dossier.Event) int { return edtf.Compare(a.Date, b.Date) })
	mayor.Events = []*dossier.Event{walked}
	walked.Key = true
	bridge := &dossier.Topic{
		Slug: "bridge", Title: "The bridge", Question: "When will it open?", Words: []string{"bridge", nasty},
		Claims: []*dossier.Claim{unsafe, opening}, Statements: d.Singles, Events: []*dossier.Event{walked}, People: []*dossier.Entity{mayor},
	}
	unsafe.Topic, opening.Topic, d.Singles[0].Topic, walked.Topic = bridge, bridge, bridge, bridge
	d.Topics = []*dossier.Topic{bridge}
	engineer.Events = []*dossier.Event{walked}
	p.time(third, "autumn", "2021-23")

	gazette.Cites = []dossier.Citation{
		{Entity: mayor, Count: 1, Evidence: second.Statements[0].Evidence},
		{Words: "people who were there", Count: 1, Evidence: second.Statements[1].Evidence},
	}
	d.Pages = append(d.Pages, &dossier.Page{Slug: "method", Title: "Method", Path: "pages/method.md", Body: "## How\n\nBy reading."})
	return d
}
