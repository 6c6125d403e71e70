package pages

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/segment"
	"dossier/internal/text/whitespace"
)

// Of two statements that differ in one thing, the one that tells more comes first.
func TestTellingStatementsComeFirst(t *testing.T) {
	var people []*dossier.Entity
	for i := range mainCount + 1 {
		people = append(people, &dossier.Entity{Slug: fmt.Sprint(i)})
	}
	pc := pageContext{site: &site{dossier: &dossier.Dossier{People: people}}}
	statement := func(change func(*dossier.Statement)) *dossier.Statement {
		s := &dossier.Statement{Confidence: 0.8, Worth: 0.8, Sentence: []dossier.Part{{}}, Source: &dossier.Source{Entity: people[mainCount]}, Proposition: strings.Repeat("x", longLine)}
		change(s)
		return s
	}
	const text = "Title\n\nNews.\n\nMore."
	blocks := segment.PlainBlocks(text)
	blocks[0].Kind = segment.Heading
	article := &dossier.Article{Text: segment.New(text, blocks, &segment.Rules{}).Outline()}
	plain := statement(func(*dossier.Statement) {})
	for _, test := range []struct {
		name  string
		other *dossier.Statement
		first bool // whether the other comes first
	}{
		{"surer", statement(func(s *dossier.Statement) { s.Worth = 0.81 }), true},
		{"a main source", statement(func(s *dossier.Statement) { s.Source.Entity = people[mainCount-1] }), true},
		{"a denial", statement(func(s *dossier.Statement) { s.Stance, s.Worth = dossier.Denies, 0.81 }), true},
		{"news", statement(func(s *dossier.Statement) { s.Article, s.Span.Start, s.Worth = article, 7, 0.7 }), true},
		{"no news", statement(func(s *dossier.Statement) { s.Article, s.Span.Start, s.Worth = article, 14, 0.7 }), false},
		{"an evasion", statement(func(s *dossier.Statement) { s.Stance, s.Worth = dossier.Declines, 1 }), false},
		{"an open pronoun", statement(func(s *dossier.Statement) { s.Sentence[0].Open, s.Worth = true, 1 }), false},
		{"no sentence", statement(func(s *dossier.Statement) { s.Sentence, s.Worth = nil, 1 }), false},
		{"a long line", statement(func(s *dossier.Statement) { s.Proposition, s.Worth = s.Proposition+"x", 1 }), false},
		{"a source that is only a pronoun", statement(func(s *dossier.Statement) { s.Source.Entity, s.Worth = nil, 1 }), false},
		{"an unnamed group", statement(func(s *dossier.Statement) { s.Source.Entity, s.Source.Unnamed, s.Worth = nil, true, 0.81 }), true},
	} {
		if got := pc.telling([]*dossier.Statement{plain, test.other})[0] == test.other; got != test.first {
			t.Errorf("%s comes first: %t", test.name, got)
		}
	}
}

// What an editor muted is in no overview, what is pinned comes first.
func TestMutedAndPinned(t *testing.T) {
	d := sample(t)
	d.Claims[0].Record = &dossier.Record{Mute: true}
	d.Topics = append(d.Topics, &dossier.Topic{Slug: "quiet", Title: "Quiet", Record: &dossier.Record{Mute: true}})
	s := renderSite(t, d, nil)
	for _, n := range s.all("index.html", ".what, .topics h3") {
		if got := textOf(n); got == d.Claims[0].Proposition || got == "Quiet" {
			t.Errorf("%q is on the front page", got)
		}
	}
	if len(s.all("topics/index.html", ".topics h3")) != 2 {
		t.Error("a muted topic is in no list")
	}
	light, heavy := &dossier.Event{Key: true, Date: d.Events[0].Date, Record: &dossier.Record{Pin: true}}, &dossier.Event{Key: true, Date: d.Events[0].Date, Weight: dossier.Weight{{Points: 9}}}
	if got := weightiest([]*dossier.Event{heavy, light, {Background: true}}); len(got) != 2 || got[0] != light {
		t.Errorf("%+v", got)
	}
}

// A line says what a claim is denied by: the sources that deny it, or else the claims that contradict it.
func TestALineSaysWhatAClaimIsDeniedBy(t *testing.T) {
	d := sample(t)
	unsafe, opening := d.Claims[0], d.Claims[1]
	bare := &dossier.Claim{Slug: "bare", Proposition: "The bridge is shut", Status: dossier.Denied, Topic: unsafe.Topic, Record: &dossier.Record{Path: "claims/bare.md"}}
	for _, c := range []*dossier.Claim{unsafe, bare} {
		c.Related = []dossier.Related{{Claim: opening, Contradicts: true, Relation: dossier.RelatedContradicts}}
	}
	d.Claims = append(d.Claims, bare)
	s := renderSite(t, d, nil)
	for _, line := range texts(s, "index.html", ".briefclaims li") {
		line = whitespace.Collapse(line)
		opposed := strings.Contains(line, "contradicted by 1 other claim")
		if opposed != strings.HasPrefix(line, bare.Proposition) {
			t.Errorf("%q", line)
		}
	}
	if got := strings.Join(texts(s, "index.html", ".briefclaims li"), " "); !strings.Contains(got, bare.Proposition) {
		t.Errorf("the claim is on no line: %s", got)
	}
}
