package check

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve"
	"dossier/internal/source/annotation"
	"dossier/internal/source/corpus"
	"dossier/internal/source/document"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// content is a small dossier made by hand, with the files that it comes from.
type content struct{ Input }

func newContent() *content {
	return &content{Input{Dossier: &dossier.Dossier{}, Corpus: &corpus.Corpus{Annotations: map[*document.Article][]annotation.Annotation{}}}}
}

func (c *content) article(t *testing.T, day, body string) *dossier.Article {
	t.Helper()
	p := fmt.Sprintf("articles/%d.md", len(c.Articles))
	a := &dossier.Article{
		Path: p, Date: date(t, day), Prose: body,
		Text: segment.New(body, segment.PlainBlocks(body), words.Segmentation).Outline(),
	}
	c.Dossier.Articles = append(c.Dossier.Articles, a)
	c.Articles = append(c.Articles, resolve.Article{Article: a})
	c.Corpus.Articles = append(c.Corpus.Articles, &document.Article{
		Meta: document.Meta{Date: a.Date}, Path: p, Body: body, Prose: body, Source: diag.Source{Path: p, Text: body},
	})
	return a
}

func (c *content) record(assessments ...document.Assessment) *dossier.Record {
	r := &document.Record{Path: fmt.Sprintf("people/%d.md", len(c.Corpus.Records)), Assessments: assessments}
	c.Corpus.Records = append(c.Corpus.Records, r)
	return &dossier.Record{Path: r.Path}
}

// count returns the number of findings of the rule.
func (c *content) count(rule string) int {
	r, _ := rules.Find(rule)
	p := &pass{Input: c.Input, settings: rules.Settings{PersonMentions: 3}, places: newPlaces(c.Corpus), rule: r}
	checks[rule](p)
	return len(p.found)
}

func (c *content) want(t *testing.T, rule string, broken bool) {
	t.Helper()
	want := 0
	if broken {
		want = 1
	}
	if got := c.count(rule); got != want {
		t.Errorf("%s is broken %d times, want %d", rule, got, want)
	}
}

func date(t *testing.T, text string) edtf.Date {
	t.Helper()
	if text == "" {
		return edtf.Date{}
	}
	d, err := edtf.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// at returns the span of the words in text.
func at(text, words string) span.Span {
	i := strings.Index(text, words)
	return span.Span{Start: i, End: i + len(words)}
}

func TestBefore(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"2024-03-04", "2024-03-05", true},
		{"2024-03-05", "2024-03-05", false},
		{"2024-03-05", "2024-03", false}, // the one may be any day of the other
		{"2024-03", "2024-03-05", false},
		{"2024-03", "2024-03-31", false},
		{"2024-03", "2024-04-01", true},
		{"2024-02-29", "2024-03", true},
		{"2023/..", "2024", false}, // may go on until then
		{"2023", "../2024", false}, // may have begun before
		{"", "2024", false},
		{"2024", "", false},
	} {
		if got := before(date(t, c.a), date(t, c.b)); got != c.want {
			t.Errorf("before(%q, %q) = %t", c.a, c.b, got)
		}
	}
}

func TestEventsOfThePast(t *testing.T) {
	for _, c := range []struct {
		name, day string
		outlook   dossier.Outlook
		articles  []string
		broken    bool
	}{
		{"later than the article", "2024-03-06", dossier.Happened, []string{"2024-03-05"}, true},
		{"on the day of the article", "2024-03-05", dossier.Happened, []string{"2024-03-05"}, false},
		{"expected", "2024-03-06", dossier.Expected, []string{"2024-03-05"}, false},
		{"later than one of two", "2024-03-06", dossier.Happened, []string{"2024-03-07", "2024-03-05"}, false},
		{"later than both", "2024-03-08", dossier.Happened, []string{"2024-03-07", "2024-03-05"}, true},
		{"one article without a date", "2024-03-06", dossier.Happened, []string{"2024-03-05", ""}, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newContent()
			e := &dossier.Event{Record: f.record(), Date: date(t, c.day), Outlook: c.outlook}
			for _, day := range c.articles {
				e.Evidence = append(e.Evidence, dossier.EventEvidence{Evidence: dossier.Evidence{Article: f.article(t, day, "Text.")}})
			}
			f.Dossier.Events = []*dossier.Event{e}
			f.want(t, "impossible-date", c.broken)
		})
	}
}

func TestIdleCorrection(t *testing.T) {
	const body = "The ferry was\nsold."
	for _, c := range []struct {
		correction string
		broken     bool
	}{{"was sold", true}, {"was  sold", true}, {"was Sold", false}, {"was sold.", false}, {"", false}} {
		f := newContent()
		f.article(t, "2024-03-05", body)
		f.Articles[0].Annotations = []annotation.Annotation{{Span: at(body, "was\nsold"), Correction: c.correction}}
		f.want(t, "idle-correction", c.broken)
	}
}

func TestIdleReject(t *testing.T) {
	const body = "Tomas Varga bought it on Monday. The pier was closed, the captain said. It rained. Lena Okoye watched."
	mention := &dossier.Mention{Evidence: dossier.Evidence{Span: at(body, "Tomas Varga")}}
	marked := &dossier.Mention{Evidence: dossier.Evidence{Span: at(body, "Tomas Varga")}, Origin: dossier.Editor}
	for _, c := range []struct {
		words    string
		kind     annotation.Finding
		mentions []*dossier.Mention // that are left
		broken   bool
	}{
		{"Varga", annotation.Person, nil, false},
		{" bought", annotation.Person, nil, true},
		{"Varga", annotation.Person, []*dossier.Mention{mention}, true}, // it is still there
		{"Varga", annotation.Person, []*dossier.Mention{marked}, false}, // the editor's took its place
		{"on Monday", annotation.Date, nil, false},
		{"it on", annotation.Date, nil, true},
		{"it on", annotation.Event, nil, false}, // in the sentence of the date
		{"The pier", annotation.Event, nil, true},
		{"pier", annotation.Statement, nil, false},
		{"said", annotation.Statement, nil, false},
		{"captain", annotation.Statement, nil, false},
		{"It rained", annotation.Statement, nil, true},
		{"Okoye", annotation.All, nil, false},
		{"it on", annotation.All, nil, false},
		{"pier", annotation.All, nil, false},
		{"It rained", annotation.All, nil, true},
	} {
		t.Run(string(c.kind)+" "+c.words, func(t *testing.T) {
			f := newContent()
			f.article(t, "2024-03-05", body).Mentions = c.mentions
			a := &f.Articles[0]
			a.Found.Names.Mentions = []extract.Mention{{Span: at(body, "Tomas Varga")}, {Span: at(body, "Lena Okoye")}}
			a.Found.Times = []extract.TimeExpression{{Span: at(body, "Monday")}}
			a.Found.Statements = []extract.Statement{{
				Source: &extract.Source{Span: at(body, "the captain")}, Cue: at(body, "said"), Content: []span.Span{at(body, "The pier was closed")},
			}}
			a.Annotations = []annotation.Annotation{{Span: at(body, c.words), Reject: []annotation.Finding{c.kind}}}
			f.want(t, "idle-reject", c.broken)
		})
	}
	f := newContent() // extraction may be off
	f.article(t, "2024-03-05", body)
	f.Articles[0].Annotations = []annotation.Annotation{{Span: at(body, "Varga"), Reject: []annotation.Finding{annotation.Person}}}
	f.want(t, "idle-reject", false)
}

func TestRulesOfClaims(t *testing.T) {
	assessed := func(v dossier.Verdict) []dossier.Assessment { return []dossier.Assessment{{Verdict: v}} }
	source := &dossier.Source{Words: "the captain"}
	for _, c := range []struct {
		name, rule  string
		record      bool
		sources     []*dossier.Source // of the statements
		origins     int
		status      dossier.Status
		assessments []dossier.Assessment
		broken      bool
	}{
		{"no statement", "claim-without-statement", true, nil, 0, 0, nil, true},
		{"a statement", "claim-without-statement", true, []*dossier.Source{source}, 0, 0, nil, false},
		{"no statement, no record", "claim-without-statement", false, nil, 0, 0, nil, false},
		{"no source", "statement-without-source", true, []*dossier.Source{nil}, 0, 0, nil, true},
		{"a source", "statement-without-source", true, []*dossier.Source{source}, 0, 0, nil, false},
		{"no source, no record", "statement-without-source", false, []*dossier.Source{nil}, 0, 0, nil, false},
		{"no origin", "single-origin", true, nil, 0, 0, nil, false},
		{"one origin", "single-origin", true, nil, 1, 0, nil, true},
		{"two origins", "single-origin", true, nil, 2, 0, nil, false},
		{"no record", "single-origin", false, nil, 1, 0, nil, false},
		{"retracted", "single-origin", true, nil, 1, dossier.Retracted, nil, false},
		{"disputed", "single-origin", true, nil, 1, dossier.Disputed, nil, true},
		{"confirmed", "single-origin", true, nil, 1, 0, assessed(dossier.Confirmed), true},
		{"unproven", "single-origin", true, nil, 1, 0, assessed(dossier.Unproven), false},
		{"refuted", "single-origin", true, nil, 1, 0, assessed(dossier.Refuted), false},
		{"reopened", "single-origin", true, nil, 1, 0, append(assessed(dossier.Unproven), assessed(dossier.Reopened)...), true},
	} {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			f := newContent()
			claim := &dossier.Claim{Status: c.status, Assessments: c.assessments, Independent: make([]dossier.IndependentSource, c.origins)}
			if c.record {
				claim.Record = f.record()
			}
			for _, s := range c.sources {
				claim.Statements = append(claim.Statements, &dossier.Statement{Evidence: dossier.Evidence{Article: f.article(t, "", "Text.")}, Source: s})
			}
			f.Dossier.Claims = []*dossier.Claim{claim}
			f.want(t, c.rule, c.broken)
		})
	}
}

func TestOvergradedStatement(t *testing.T) {
	for _, c := range []struct {
		credibility, reason, reliability string
		broken                           bool
	}{
		{"1", "", "D", true}, {"2", "", "D", true}, {"3", "", "D", false}, {"2", "The log has it too", "D", false},
		{"2", "", "C", false}, {"2", "", "E", true}, {"2", "", "F", true}, {"2", "", "", true}, {"", "", "D", false},
	} {
		f := newContent()
		a := f.article(t, "", "Text.")
		a.Publisher = &dossier.Publisher{Record: &dossier.Record{Reliability: dossier.Grade{Value: c.reliability}}}
		a.Statements = []*dossier.Statement{{Evidence: dossier.Evidence{Article: a}, Rest: &dossier.Rest{Graded: &dossier.Grade{Value: c.credibility, Reason: c.reason}}}}
		t.Run(c.reliability+c.credibility+c.reason, func(t *testing.T) { f.want(t, "overgraded-statement", c.broken) })
	}
}

func TestOvergradedClaim(t *testing.T) {
	for _, c := range []struct {
		name, reliability, credibility string
		stance                         dossier.Stance
		verdict                        dossier.Verdict
		broken                         bool
	}{
		{"F6", "F", "6", dossier.Asserts, dossier.Confirmed, true},
		{"nothing graded", "", "", dossier.Asserts, dossier.Confirmed, true},
		{"a graded source", "E", "", dossier.Asserts, dossier.Confirmed, false},
		{"a graded statement", "", "5", dossier.Asserts, dossier.Confirmed, false},
		{"a graded denial", "B", "2", dossier.Denies, dossier.Confirmed, true},
		{"refuted", "", "", dossier.Asserts, dossier.Refuted, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newContent()
			a := f.article(t, "", "Text.")
			a.Publisher = &dossier.Publisher{Record: &dossier.Record{Reliability: dossier.Grade{Value: c.reliability}}}
			s := &dossier.Statement{Evidence: dossier.Evidence{Article: a}, Stance: c.stance, Rest: &dossier.Rest{Graded: &dossier.Grade{Value: c.credibility}}}
			assessment := dossier.Assessment{Verdict: c.verdict, Reason: "So"}
			f.Dossier.Claims = []*dossier.Claim{{
				Record:     f.record(document.Assessment{Assessment: assessment}),
				Statements: []*dossier.Statement{s}, Assessments: []dossier.Assessment{assessment},
			}}
			f.want(t, "overgraded-claim", c.broken)
		})
	}
}

func TestUnreviewedClaims(t *testing.T) {
	for _, c := range []struct {
		name             string
		claim, statement dossier.Origin
		broken           bool
	}{
		{"found", dossier.Machine, dossier.Machine, true},
		{"claim accepted", dossier.Accepted, dossier.Machine, false},
		{"statement by an editor", dossier.Machine, dossier.Editor, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newContent()
			a := f.article(t, "", "Text.")
			a.Statements = []*dossier.Statement{{ID: "s", Claim: &dossier.Claim{Origin: c.claim}, Origin: c.statement}, {}}
			f.want(t, "unreviewed-claims", c.broken)
		})
	}
}

func TestRulesOfEntities(t *testing.T) {
	found := func(n int) []*dossier.Mention { return make([]*dossier.Mention, n) }
	for _, c := range []struct {
		name, rule string
		record     bool
		entity     dossier.Entity
		broken     bool
	}{
		{"nothing", "unreferenced-record", true, dossier.Entity{}, true},
		{"no record", "unreferenced-record", false, dossier.Entity{}, false},
		{"a mention", "unreferenced-record", true, dossier.Entity{Mentions: found(1)}, false},
		{"a statement", "unreferenced-record", true, dossier.Entity{Statements: []*dossier.Statement{nil}}, false},
		{"an event", "unreferenced-record", true, dossier.Entity{Events: []*dossier.Event{nil}}, false},
		{"two mentions", "unreviewed-person", false, dossier.Entity{Mentions: found(2)}, false},
		{"three mentions", "unreviewed-person", false, dossier.Entity{Mentions: found(3)}, true},
		{"accepted", "unreviewed-person", false, dossier.Entity{Mentions: found(3), Origin: dossier.Accepted}, false},
		{"an editor's mention", "unreviewed-person", false, dossier.Entity{Mentions: []*dossier.Mention{{}, {Origin: dossier.Editor}, {}}}, false},
	} {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			f := newContent()
			e := c.entity
			if c.record {
				e.Record = f.record()
			}
			a := f.article(t, "", "Text.")
			for i, m := range e.Mentions {
				if m == nil {
					m = &dossier.Mention{}
				}
				m.Article = a
				e.Mentions[i] = m
			}
			f.Dossier.People = []*dossier.Entity{&e}
			f.want(t, c.rule, c.broken)
		})
	}
}

func TestRulesOfPublishers(t *testing.T) {
	for _, c := range []struct {
		name, rule string
		record     bool
		grade      string
		articles   int
		broken     bool
	}{
		{"no article", "unreferenced-record", true, "", 0, true},
		{"an article", "unreferenced-record", true, "", 1, false},
		{"not graded", "ungraded-publisher", true, "", 1, true},
		{"not graded, no article", "ungraded-publisher", true, "", 0, false},
		{"graded", "ungraded-publisher", true, "F", 1, false},
		{"no record", "ungraded-publisher", false, "", 1, true},
	} {
		t.Run(c.rule+" "+c.name, func(t *testing.T) {
			f := newContent()
			p := &dossier.Publisher{}
			if c.record {
				p.Record = f.record()
				p.Record.Reliability.Value = c.grade
			}
			for range c.articles {
				p.Articles = append(p.Articles, f.article(t, "", "Text."))
			}
			f.Dossier.Publishers = []*dossier.Publisher{p}
			f.want(t, c.rule, c.broken)
		})
	}
}

func TestEventWithoutEvidence(t *testing.T) {
	for _, c := range []struct {
		record   bool
		evidence int
		broken   bool
	}{{true, 0, true}, {true, 1, false}, {false, 0, false}} {
		f := newContent()
		e := &dossier.Event{Evidence: make([]dossier.EventEvidence, c.evidence)}
		if c.record {
			e.Record = f.record()
		}
		f.Dossier.Events = []*dossier.Event{e}
		f.want(t, "event-without-evidence", c.broken)
	}
}

// TestAnnotationOf checks that a finding about a statement is reported at the
// annotation that made it.
func TestAnnotationOf(t *testing.T) {
	passage, other := span.Span{Start: 0, End: 4}, span.Span{Start: 1, End: 4}
	for _, c := range []struct {
		name    string
		origin  dossier.Origin
		content []span.Span
		claim   string
		want    int // the annotation, -1 for none
	}{
		{"of the claim", dossier.Editor, []span.Span{passage}, "b", 1},
		{"of the first claim", dossier.Editor, []span.Span{passage}, "a", 0},
		{"of no claim of theirs", dossier.Editor, []span.Span{passage}, "c", 2},
		{"another passage", dossier.Editor, []span.Span{other}, "b", -1},
		{"two passages", dossier.Editor, []span.Span{passage, other}, "b", -1},
		{"found", dossier.Machine, []span.Span{passage}, "b", -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newContent()
			a := f.article(t, "", "Text.")
			list := []annotation.Annotation{{Span: passage, Claim: "a"}, {Span: passage, Claim: "b"}, {Span: passage, By: "the captain"}}
			f.Corpus.Annotations[f.Corpus.Articles[0]] = list
			p := &pass{Input: f.Input, places: newPlaces(f.Corpus)}
			got := p.annotationOf(&dossier.Statement{Evidence: dossier.Evidence{Article: a}, Origin: c.origin, Content: c.content, Claim: &dossier.Claim{Slug: c.claim}})
			for i := range list {
				if (got == &list[i]) != (i == c.want) {
					t.Errorf("annotation %d is taken: %t", i, got == &list[i])
				}
			}
		})
	}
}

func TestTextsWithLikelihoodAndConfidence(t *testing.T) {
	const mix = "It is likely, with high confidence."
	graded := dossier.Grade{Reason: mix}
	for _, c := range []struct {
		name string
		add  func(c *content)
	}{
		{"profile", func(c *content) {
			c.record()
			c.Corpus.Records[0].Location.Source.Text = mix
		}},
		{"description", func(c *content) {
			c.record()
			c.Corpus.Records[0].Description = mix
		}},
		{"reliability", func(c *content) {
			c.record()
			c.Corpus.Records[0].Reliability = graded
		}},
		{"assessment", func(c *content) { c.record(document.Assessment{Assessment: dossier.Assessment{Reason: mix}}) }},
		{"note", func(c *content) { c.Articles = []resolve.Article{{Annotations: []annotation.Annotation{{Note: mix}}}} }},
		{"credibility", func(c *content) {
			c.Articles = []resolve.Article{{Annotations: []annotation.Annotation{{Credibility: graded}}}}
		}},
		{"front page", func(c *content) { c.Corpus.Intro = &document.Page{Source: diag.Source{Text: mix}} }},
		{"page", func(c *content) { c.Corpus.Pages = []*document.Page{{Source: diag.Source{Text: mix}}} }},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := newContent()
			c.add(f)
			f.want(t, "likelihood-with-confidence", true)
		})
	}
}
