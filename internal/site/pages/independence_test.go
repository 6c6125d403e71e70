package pages

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

func TestArticlesAlikeStandInTheProvenance(t *testing.T) {
	d := sample(t)
	third, second := d.Articles[0], d.Articles[1]
	third.Alike = []dossier.Likeness{{Article: second, Words: 61, Percent: 87, Copy: true, Earlier: true}}
	second.Alike = []dossier.Likeness{{Article: third, Words: 61, Passage: 42, Percent: 30}}
	s := renderSite(t, d, nil)
	for page, want := range map[string]string{
		"articles/da/2021-06-20-wire-opening-put-off.html":   "Nearly the same text asCoastal Gazette · Bridge to open in June, published 49 days before: 87% of the words here are also there, in the same order machine",
		"articles/3a/2021-05-02-gazette-bridge-to-open.html": "published 49 days after: 42 words of a passage are also there, in the same order machine",
	} {
		if got := s.one(page, ".provenance dl"); !strings.Contains(got, want) {
			t.Errorf("%s has %q, want %q", page, got, want)
		}
	}
}

func TestOriginsOfAClaim(t *testing.T) {
	d := sample(t)
	c := d.Claims[1]
	c.Independent = []dossier.IndependentSource{
		{Source: c.Statements[0].Source, Statements: c.Statements, Dependences: []dossier.Dependence{{Kind: dossier.Copied, Article: c.Statements[0].Article, Shared: 83}}},
		{Publisher: d.Publishers[0], Statements: c.Statements[:1]},
	}
	s := renderSite(t, d, nil)
	got := texts(s, "claims/opening.html", ".origins > li")
	if len(got) != 2 || got[0] != "Ada Lindqvist: Coastal Gazette · Bridge to open in June 1 more statement, not independent" ||
		!strings.HasPrefix(got[1], "Coastal Gazette, which names no source: Coastal Gazette · ") {
		t.Errorf("origins %q", got)
	}
	const why = "not independent: is in a copy of “Bridge to open in June” (Coastal Gazette, 2 May 2021): 83% of its words are the same"
	if got := texts(s, "claims/opening.html", "[aria-labelledby=against] .meta"); len(got) != 2 || got[0] != why {
		t.Errorf("the further statement says %q", got)
	}
}

// A reason that is the same as the one before is not repeated; another one is given.
func TestReasonsAreGivenOnce(t *testing.T) {
	d := sample(t)
	c := d.Claims[1]
	first := c.Statements[0]
	copied := dossier.Dependence{Kind: dossier.Copied, Article: first.Article, Shared: 83}
	other := copied
	other.Shared = 84
	c.Statements = []*dossier.Statement{first}
	for range 3 {
		s := *first
		c.Statements = append(c.Statements, &s)
	}
	c.Independent = []dossier.IndependentSource{{Source: first.Source, Statements: c.Statements, Dependences: []dossier.Dependence{copied, copied, other}}}
	s := renderSite(t, d, nil)
	var got []string
	for _, text := range texts(s, "claims/opening.html", "[aria-labelledby=for] .meta") {
		if strings.HasPrefix(text, "not") {
			got = append(got, text)
		}
	}
	if len(got) != 3 || !strings.Contains(got[0], "83%") || got[1] != "not independent, for the same reason as the one above" || !strings.Contains(got[2], "84%") {
		t.Errorf("reasons %q", got)
	}
}

func TestReasonsOfJoinsAreGivenOnce(t *testing.T) {
	d := sample(t)
	c := d.Claims[1]
	join := func(kind dossier.JoinKind) *dossier.Statement {
		s := *c.Statements[0]
		s.Stance, s.Joined = dossier.Asserts, &dossier.Join{Kind: kind, With: c.Statements[0]}
		return &s
	}
	c.Statements = append(c.Statements[:1:1], join(dossier.JoinedRepeat), join(dossier.JoinedRepeat), join(dossier.JoinedNested))
	s := renderSite(t, d, nil)
	var got []string
	for _, text := range texts(s, "claims/opening.html", "[aria-labelledby=for] .meta") {
		if strings.HasPrefix(text, "joined") {
			got = append(got, text)
		}
	}
	if want := "joined by the machine: its source says so twice in the article|joined by the machine, for the same reason as the one above|joined by the machine: part of the same passage"; strings.Join(got, "|") != want {
		t.Errorf("reasons %q", got)
	}
}

func TestChainsOfAClaim(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	const page = "claims/cables.html"
	if got := texts(s, page, ".chains .report"); len(got) != 2 || !strings.Contains(got[0], "✓ asserts, 2021-06-20") || !strings.Contains(got[1], "✗ denies") {
		t.Errorf("reports %q", got)
	}
	if got := texts(s, page, ".chains .station"); len(got) != 3 || !strings.HasSuffix(got[0], "cites another source") || !strings.HasSuffix(got[1], "two inspectorsoriginal source, unnamed") {
		t.Errorf("stations %q", got)
	}
	if n := len(s.all(page, ".chains .course")); n != 3 {
		t.Errorf("%d lines, want 3", n)
	}
	if n := len(s.all(page, ".chains .course.dashed")); n != 1 {
		t.Errorf("%d broken lines, want that of the denial", n)
	}
	for _, a := range s.all(page, ".chains a") {
		if href, _ := attr(a, "href"); href == "" {
			t.Errorf("%q leads nowhere", textOf(a))
		}
	}
	lonely := sample(t)
	lonely.Claims[0].Statements = lonely.Claims[0].Statements[1:]
	if n := len(renderSite(t, lonely, nil).all(page, ".chains")); n != 0 {
		t.Errorf("one statement by somebody who cites nobody has a picture")
	}
}

func TestProposalsOfAClaim(t *testing.T) {
	d := sample(t)
	d.Claims[0].Proposed = []dossier.Proposal{{ID: "join-1", Statement: d.Claims[1].Statements[1], Stance: dossier.Denies, Differs: true, Score: 0.8, Comparison: dossier.Comparison{Shared: []string{"quay", "shut"}, Words: 3}}}
	s := renderSite(t, d, nil)
	got := s.one("claims/cables.html", ".proposals > li")
	for _, want := range []string{"한서윤 denies ≠ differs", "Stance on this claim: ✗ denies, with a difference. It shares 2 of 3 words: quay, shut."} {
		if !strings.Contains(got, want) {
			t.Errorf("the proposal reads %q, want %q", got, want)
		}
	}
	if got := s.one("claims/cables.html", "section[aria-labelledby=proposed] > .meta .origin.machine"); got != "machine" {
		t.Errorf("the proposals are marked %q", got)
	}
}

// A claim shows the likeliest of the statements that may belong to it, and says how many more there are.
func TestManyProposalsAreCounted(t *testing.T) {
	for n, want := range map[int]string{mostProposed: "", mostProposed + 1: "1 statement is not shown."} {
		d := sample(t)
		for range n {
			d.Claims[0].Proposed = append(d.Claims[0].Proposed, dossier.Proposal{Statement: d.Claims[1].Statements[1], Stance: dossier.Denies})
		}
		s := renderSite(t, d, nil)
		if rows, left := len(s.all("claims/cables.html", ".proposals > li")), strings.Join(texts(s, "claims/cables.html", ".proposals + .meta"), ""); rows != mostProposed || left != want {
			t.Errorf("%d of %d are shown, and %q", rows, n, left)
		}
	}
}
