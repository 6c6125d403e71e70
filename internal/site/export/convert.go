package export

import (
	"math"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/span"
)

// positions converts the model to records, and byte offsets to code points. It
// keeps one counter per article, so that passages in order need one pass over
// the text.
type positions struct {
	dossier  *dossier.Dossier
	counters map[*dossier.Article]*span.RuneCounter
	entries  *permalink.Entries
}

func newPositions(d *dossier.Dossier, entries *permalink.Entries) *positions {
	return &positions{d, map[*dossier.Article]*span.RuneCounter{}, entries}
}

func (p *positions) of(a *dossier.Article, s span.Span) (start, end int) {
	c := p.counters[a]
	if c == nil {
		c = a.Runes()
		p.counters[a] = c
	}
	return c.At(s.Start), c.At(s.End)
}

func (p *positions) span(a *dossier.Article, s span.Span) record.Span {
	start, end := p.of(a, s)
	return record.Span{Start: start, End: end, Text: s.Text(a.Prose)}
}

func (p *positions) evidence(e dossier.Evidence) record.Evidence {
	start, end := p.of(e.Article, e.Span)
	return record.Evidence{
		Article: e.Article.Slug,
		Start:   start,
		End:     end,
		Anchor:  e.Anchor.String(),
	}
}

func (p *positions) article(a *dossier.Article) record.Article {
	r := record.Article{
		Slug:      a.Slug,
		Page:      permalink.Article(a),
		File:      a.Path,
		Title:     a.Title,
		Author:    a.Author,
		URL:       a.URL,
		Language:  a.Language,
		Date:      a.Date.String(),
		Retrieved: a.Retrieved.String(),
		SHA256:    a.SHA256,
		Altered:   a.Altered,
	}
	if a.Publisher != nil {
		r.Publisher = a.Publisher.Slug
	}
	r.Mentions = each(a.Mentions, p.mention)
	r.Times = each(a.Times, p.time)
	r.Notes = each(a.Notes, p.note)
	r.Alike = each(a.Alike, likeness)
	return r
}

// rounded returns a probability with three decimals. The models are not more
// exact than that.
func rounded(x float64) float64 { return math.Round(x*1000) / 1000 }

func (p *positions) note(n *dossier.Note) record.Note {
	e := p.evidence(n.Evidence)
	e.Article = "" // that of the record
	return record.Note{Kind: n.Kind.String(), Text: n.Text, Evidence: e}
}

func (p *positions) mention(m *dossier.Mention) record.Mention {
	r := record.Mention{
		Span:       p.span(m.Article, m.Span),
		Credit:     m.Credit,
		Confidence: rounded(m.Confidence),
		Origin:     byEditor(m.Origin),
	}
	switch {
	case m.Entity != nil:
		r.Kind, r.Entity = m.Entity.Kind.String(), m.Entity.Slug
	case len(m.Candidates()) > 0:
		r.Kind, r.Candidates = m.Candidates()[0].Kind.String(), slugs(m.Candidates())
	}
	return r
}

// byEditor returns an origin, "" if it is the machine.
func byEditor(o dossier.Origin) string {
	if o == dossier.Machine {
		return ""
	}
	return o.String()
}

// graded returns a grade, "" if it says that there is none.
func graded(grade string) string {
	if grade == "F6" {
		return ""
	}
	return grade
}

func (p *positions) time(t *dossier.Time) record.Time {
	r := record.Time{Span: p.span(t.Article, t.Span), Type: t.Type, Value: t.Value, EDTF: t.Date.String(), Origin: byEditor(t.Origin)}
	if t.Moment != nil {
		r.Moment = t.Moment.Format(time.RFC3339)
	}
	if t.Event != nil {
		r.Event = t.Event.ID
	}
	return r
}

func (p *positions) statement(s *dossier.Statement) record.Statement {
	var cue *record.Span
	if !s.Cue.Empty() {
		at := p.span(s.Article, s.Cue)
		cue = &at
	}
	r := record.Statement{
		ID:    statementID(s),
		Topic: topicOf(s.Topic),
		Via:   each(s.Via, func(via dossier.Source) record.Source { return p.sourceIn(via, s.Article) }),
		Wording: record.Wording{
			Cue:     cue,
			Content: each(s.Content, func(c span.Span) record.Span { return p.span(s.Article, c) }),
			Stance:  s.Stance.String(),
			Mode:    s.Mode.String(),
		},
		Proposition: s.Proposition,
		Related:     each(s.Related(), related),
		Proposed:    each(s.Proposed(), proposal),
		Date:        s.Date.String(),
		Confidence:  rounded(s.Confidence),
		Worth:       rounded(s.Worth),
		Origin:      byEditor(s.Origin),
		Grade:       graded(s.Grading()),
		Evidence:    p.evidence(s.Evidence),
	}
	if s.Claim != nil {
		r.Claim = s.Claim.Slug
	}
	if s.Reversed {
		r.OwnStance = s.Said().String()
	}
	if s.Source != nil {
		source := p.sourceIn(*s.Source, s.Article)
		r.Source = &source
	}
	if j := s.Joined; j != nil {
		r.Joined = &record.Join{ID: j.ID, With: statementID(j.With), Probability: rounded(j.Probability), Reason: brief.Join(j)}
	}
	return r
}

// statementID returns the ID of a statement. One without content has none of its own.
func statementID(s *dossier.Statement) string {
	if s.ID != "" {
		return s.ID
	}
	return s.Article.Slug + "~" + s.Anchor.String()
}

// source returns a source without its passage.
func source(s dossier.Source) record.Source {
	r := record.Source{Name: s.Name(), Words: s.Words, Unnamed: s.Unnamed}
	if r.Words == r.Name {
		r.Words = ""
	}
	if s.Entity != nil {
		r.Entity = s.Entity.Slug
	}
	for _, e := range s.With {
		r.With = append(r.With, e.Slug)
	}
	return r
}

// sourceIn returns a source of a statement in an article.
func (p *positions) sourceIn(s dossier.Source, a *dossier.Article) record.Source {
	r := source(s)
	if s.Evidence.Article != nil {
		e := p.evidence(s.Evidence)
		if s.Evidence.Article == a {
			e.Article = ""
		}
		r.Passage = &e
	}
	return r
}

func (p *positions) entity(e *dossier.Entity) record.Entity {
	r := record.Entity{
		Slug: e.Slug,
		Page: permalink.Entity(e),
		Kind: e.Kind.String(),
		Name: e.Name,
		Forms: each(e.Forms, func(f dossier.Form) record.Form {
			return record.Form{Text: f.Text, Count: f.Count, Why: string(f.Why)}
		}),
		Roles:      each(e.Roles, p.role),
		With:       each(pairsOf(e), coOccurrence),
		Mentions:   len(e.Mentions),
		Articles:   len(e.Articles),
		Statements: len(e.Statements),
		Origin:     e.Origin.String(),
	}
	if e.Kind == dossier.Person {
		r.Timeline = p.timeline(e.Chronology())
	}
	if e.Record != nil {
		r.Role, r.Description, r.URL = e.Record.Role, e.Record.Description, e.Record.URL
		r.Reliability = e.Record.Reliability.Value
		r.Coordinates = (*record.Coordinates)(e.Record.Coordinates)
		for _, t := range e.Record.Roles {
			r.TimedRoles = append(r.TimedRoles, record.TimedRole{Role: t.Role, From: t.From.String(), To: t.To.String()})
		}
	}
	return r
}

// timeline returns sentences in their order. Those that follow each other are one entry if they
// differ only in where they stand in their article.
func (p *positions) timeline(sentences []dossier.Told) (out []record.Told) {
	for i, t := range sentences {
		at := p.evidence(t.Evidence)
		if i == 0 || t.Article != sentences[i-1].Article || t.Date != sentences[i-1].Date || t.OfArticle != sentences[i-1].OfArticle || t.Event != sentences[i-1].Event {
			out = append(out, record.Told{Date: t.Date.String(), OfArticle: t.OfArticle, Article: at.Article})
			if t.Event != nil {
				out[len(out)-1].Event = t.Event.ID
			}
		}
		at.Article = "" // that of the entry
		last := &out[len(out)-1]
		last.Sentences = append(last.Sentences, at)
	}
	return out
}

func (p *positions) role(r dossier.Role) record.Role {
	return record.Role{Text: r.Text, Count: r.Count, Evidence: p.evidence(r.Evidence)}
}

// pairsOf returns those who occur together with e, without those whose records have the
// pair.
func pairsOf(e *dossier.Entity) (out []dossier.CoOccurrence) {
	for _, c := range e.With {
		if c.Entity.Kind != e.Kind || c.Entity.Slug > e.Slug {
			out = append(out, c)
		}
	}
	return out
}

func coOccurrence(c dossier.CoOccurrence) record.CoOccurrence {
	return record.CoOccurrence{Entity: c.Entity.Slug, Articles: int(c.Articles), Passages: int(c.Passages)}
}

func (p *positions) event(e *dossier.Event) record.Event {
	return record.Event{
		ID:            e.ID,
		Page:          p.entries.Of(e),
		Date:          e.Date.String(),
		Summary:       e.Summary,
		Outlook:       e.Outlook.String(),
		Outcome:       outcome(e),
		Announced:     each(e.Announced, func(a *dossier.Event) string { return a.ID }),
		Topic:         topicOf(e.Topic),
		Weight:        weight(e.Weight),
		Key:           e.Key,
		Background:    e.Background,
		People:        slugs(e.People),
		Organizations: slugs(e.Organizations),
		Places:        slugs(e.Places),
		Origin:        byEditor(e.Origin),
		Evidence:      each(e.Evidence, p.eventEvidence),
	}
}

func outcome(e *dossier.Event) string {
	if e.Outcome == nil {
		return ""
	}
	return e.Outcome.ID
}

func (p *positions) eventEvidence(v dossier.EventEvidence) record.EventEvidence {
	r := record.EventEvidence{Evidence: p.evidence(v.Evidence), Date: v.Date.String(), OfArticle: v.OfArticle()}
	if j := v.Joined; j != nil {
		r.Joined = &record.Join{ID: j.ID, With: permalink.Passage(j.With), Probability: rounded(j.Probability), Reason: brief.EventJoin(j)}
	}
	return r
}

func (p *positions) claim(c *dossier.Claim) record.Claim {
	return record.Claim{
		Slug:          c.Slug,
		Page:          permalink.Claim(c),
		Proposition:   c.Proposition,
		Date:          c.Date.String(),
		Status:        c.Status.String(),
		Topic:         topicOf(c.Topic),
		Weight:        weight(c.Weight),
		Origins:       len(c.Independent),
		Independence:  each(c.Independent, origin),
		People:        slugs(c.People),
		Organizations: slugs(c.Organizations),
		Places:        slugs(c.Places),
		Related:       each(c.Related, related),
		Proposed:      each(c.Proposed, proposal),
		Assessments:   each(c.Assessments, assessment),
		Origin:        byEditor(c.Origin),
		Statements:    each(c.Statements, statementID),
	}
}

func (p *positions) topic(t *dossier.Topic) record.Topic {
	return record.Topic{
		Slug: t.Slug, Page: permalink.Topic(t), Title: t.Title, Question: t.Question, Words: each(t.Words, func(w string) string { return w }), Weight: weight(t.Weight),
		Claims:     each(t.Claims, func(c *dossier.Claim) string { return c.Slug }),
		Statements: each(t.Statements, statementID),
		Events:     each(t.Events, func(e *dossier.Event) string { return e.ID }),
		People:     slugs(t.People), Organizations: slugs(t.Organizations), Places: slugs(t.Places), Origin: t.Origin.String(),
	}
}

func topicOf(t *dossier.Topic) string {
	if t == nil {
		return ""
	}
	return t.Slug
}

func weight(w dossier.Weight) record.Weight {
	return record.Weight{Points: w.Points(), Parts: each(w, func(p dossier.WeightPart) record.WeightPart {
		return record.WeightPart{Kind: p.Kind.String(), Count: p.Count, Points: p.Points}
	})}
}

func (p *positions) publisher(b *dossier.Publisher) record.Publisher {
	return record.Publisher{
		Slug:     b.Slug,
		Page:     permalink.Publisher(p.dossier, b),
		Name:     b.Name,
		Origin:   b.Origin.String(),
		Articles: len(b.Articles),
		Cites: each(b.Cites, func(c dossier.Citation) record.Citation {
			r := record.Citation{Words: c.Words, Count: c.Count}
			if c.Entity != nil {
				r.Entity = c.Entity.Slug
			}
			return r
		}),
	}
}

func slugs(entities []*dossier.Entity) []string {
	return each(entities, func(e *dossier.Entity) string { return e.Slug })
}

// each returns f of every item. It is never nil, so that an empty list is [] in
// JSON.
func each[T, R any](items []T, f func(T) R) []R {
	out := make([]R, len(items))
	for i, item := range items {
		out[i] = f(item)
	}
	return out
}

func assessment(a dossier.Assessment) record.Assessment {
	return record.Assessment{
		Verdict: string(a.Verdict), Date: a.Date.String(), Reason: a.Reason, Likelihood: a.Likelihood, Confidence: a.Confidence,
	}
}

// english words the reasons in data files, whatever the language of the pages. brief does
// not name the article that the record refers to.
var english, brief = locale.English(), locale.Brief()

func related(r dossier.Related) record.Related {
	out := record.Related{Reason: english.Relation(r), Contradicts: r.Contradicts}
	if r.Claim != nil {
		out.Claim = r.Claim.Slug
	} else {
		out.Statement = statementID(r.Statement)
	}
	return out
}

func proposal(p dossier.Proposal) record.Proposal {
	return record.Proposal{
		ID: p.ID, Statement: statementID(p.Statement), Stance: p.Stance.String(),
		Differs: p.Differs, Score: rounded(p.Score), Reason: english.Comparison(&p.Comparison),
	}
}

func origin(o dossier.IndependentSource) record.IndependentSource {
	r := record.IndependentSource{Statements: []record.DependentStatement{}}
	if o.Source != nil {
		s := source(*o.Source)
		r.Source = &s
	}
	if o.Publisher != nil {
		r.Publisher = o.Publisher.Slug
	}
	for i, s := range o.Statements {
		c := record.DependentStatement{ID: statementID(s)}
		if i > 0 && i <= len(o.Dependences) {
			c.Reason, c.Article = dependence(o.Dependences[i-1], o.Statements[0].Article)
		}
		r.Statements = append(r.Statements, c)
	}
	return r
}

// dependence returns the reason for a dependence, and the slug of the article that it
// calls the other, "" if that is the first.
func dependence(d dossier.Dependence, first *dossier.Article) (reason, article string) {
	switch {
	case d.Link != nil: // it names two
		return english.Dependence(d), ""
	case d.Article != nil && d.Article != first:
		article = d.Article.Slug
	}
	return brief.Dependence(d), article
}

func likeness(l dossier.Likeness) record.Likeness {
	return record.Likeness{Article: l.Article.Slug, Words: l.Words, Passage: l.Passage, Percent: l.Percent, Copy: l.Copy, Earlier: l.Earlier}
}
