package resolve

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/resolve/entity"
	"dossier/internal/source/decision"
)

// A statement that no other is about and no editor decided on is a single
// statement. It has no claim.
func TestSingleStatement(t *testing.T) {
	a := newArticle(t, "a", "2024-03-06",
		"Citing port officials, the Harbour Post reported that Ana Silva had left Novoport. Rui Costa denied that the ship was sold.",
		organization("Harbour Post"), person("Ana Silva"), place("Novoport"), person("Rui Costa")).
		says("the Harbour Post", "reported", "Ana Silva had left Novoport", "port officials").
		says("Rui Costa", "denied", "the ship was sold").from("Evening Post")
	a.Found.Statements[1].Stance = dossier.Denies
	d := resolved(t, input(a))
	if len(d.Claims) != 0 || len(d.Singles) != 2 {
		t.Fatalf("%d claims, %d single statements", len(d.Claims), len(d.Singles))
	}
	s := d.Singles[0]
	if s.Proposition != "Ana Silva had left Novoport" || s.Claim != nil || s != a.Statements[0] || !strings.HasPrefix(s.Anchor.String(), "s") || s.Date != a.Date {
		t.Errorf("%+v", s)
	}
	if s.Source.Name() != "Harbour Post" || s.Source.Entity == nil || len(s.Via) != 1 || !s.Via[0].Unnamed || s.Via[0].Words != "port officials" {
		t.Errorf("source %+v via %+v", s.Source, s.Via)
	}
	if got := s.Quote(); got != "Citing port officials, the Harbour Post reported that Ana Silva had left Novoport"[len("Citing "):] {
		t.Errorf("passage %q", got)
	}
	if d.Singles[1].Stance != dossier.Denies {
		t.Errorf("%+v", d.Singles[1])
	}
	for _, verb := range []decision.Verb{decision.Accept, decision.Rename} {
		in := input(a)
		in.Decisions = []decision.Decision{{Verb: verb, ID: decision.Of(decision.Claim, s.ID), Name: "Ana Silva left"}}
		d = resolved(t, in)
		if len(d.Claims) != 1 || len(d.Singles) != 1 || d.Claims[0].Slug != s.ID || d.Claims[0].Status != dossier.Attributed {
			t.Fatalf("%s: claims %+v, single statements %+v", verb, d.Claims, d.Singles)
		}
		wantNames(t, d.Claims[0].People, "Ana Silva")
		wantNames(t, d.Claims[0].Places, "Novoport")
	}
}

// TestNestedStatementsAreOne checks that what reports nothing but what somebody said is
// one statement with it. If it adds something, they are two by one who reports.
func TestNestedStatementsAreOne(t *testing.T) {
	for body, want := range map[string]string{
		"“Ana Silva added that the quay would be shut in May,” the Harbour Post reported.":          "Harbour Post, Ana Silva: the quay would be shut in May",
		"“Ana Silva denied that the quay would be shut in May,” the Harbour Post reported.":         "Ana Silva: the quay would be shut in May",
		"“Ana Silva added that the quay would be shut in May and left,” the Harbour Post reported.": "Harbour Post: Ana Silva added that the quay would be shut in May and left; Harbour Post, Ana Silva: the quay would be shut in May",
	} {
		cue, _, _ := strings.Cut(strings.TrimPrefix(body, "“Ana Silva "), " ")
		outer, _, _ := strings.Cut(strings.TrimPrefix(body, "“"), ",”")
		a := newArticle(t, "a", "2024-03-06", body, person("Ana Silva"), organization("Harbour Post")).
			says("the Harbour Post", "reported", outer).says("Ana Silva", cue, "the quay would be shut in May").from("Evening Post")
		stance := dossier.Asserts
		if cue == "denied" {
			stance = dossier.Denies
			a.Found.Statements[1].Stance = stance
		}
		var got []string
		for _, s := range resolved(t, input(a)).Articles[0].Statements {
			var names []string
			for _, c := range s.Chain() {
				names = append(names, c.Name())
				if c.Evidence.Anchor != s.Anchor {
					t.Errorf("%q: a link to the words of %s leads to %s, and only %s is marked", body, c.Name(), c.Evidence.Anchor, s.Anchor)
				}
			}
			got = append(got, strings.Join(names, ", ")+": "+s.Words())
			if s.Stance != stance {
				t.Errorf("%q: %v", body, s.Stance)
			}
		}
		if strings.Join(got, "; ") != want {
			t.Errorf("%q: %q, want %q", body, got, want)
		}
	}
}

// Whether "she" can be Silva, another article can say.
func TestPronounOfAnotherGender(t *testing.T) {
	for gender, want := range map[extract.Gender]int{extract.UnknownGender: 1, extract.Male: 0, extract.Female: 1} {
		a := newArticle(t, "a", "2024-03-06", "Rui Silva left Novoport.", person("Rui Silva"))
		a.Found.Names.Entities[0].Gender = gender
		b := newArticle(t, "b", "2024-03-07", "Silva left. She said that the ship was sold.", person("Silva")).says("She", "said", "the ship was sold")
		b.Found.Statements[0].Source.Entity = 0
		d := resolved(t, input(a, b))
		if len(d.People) != 1 || len(d.People[0].Statements) != want {
			t.Errorf("gender %d: %d statements of %s, want %d", gender, len(d.People[0].Statements), d.People[0].Name, want)
		}
	}
}

// What two say together is on the pages of both; what one says is on no other's.
func TestJointStatement(t *testing.T) {
	a := newArticle(t, "a", "2024-03-06", "Ana Silva and Rui Costa said that the ship was sold. Rui Costa said that the quay of Novoport was shut.",
		person("Ana Silva"), person("Rui Costa")).
		says("Ana Silva", "said", "the ship was sold").says("Rui Costa", "said", "the quay of Novoport was shut")
	a.Found.Statements[0].Source.With = []int{1}
	d := resolved(t, input(a))
	said := map[string]int{}
	for _, e := range d.People {
		said[e.Name] = len(e.Statements)
	}
	if said["Ana Silva"] != 1 || said["Rui Costa"] != 2 || len(d.Singles) != 2 {
		t.Errorf("%v, %d single statements", said, len(d.Singles))
	}
}

// TestNoStatementVanishes checks that statements of few words are kept: they
// are held back by their worth, and the review has them.
func TestNoStatementVanishes(t *testing.T) {
	body := "Ana spoke of trade and fish. Ana said “open”. Ana denied it. Ana said the port of Novoport was shut."
	a := newArticle(t, "a", "2024-03-06", body).says("Ana", "spoke", "of trade and fish").says("Ana", "said “", "open").says("Ana", "denied", "it").
		says("Ana", "said the", "the port of Novoport was shut")
	var got []string
	for _, s := range resolved(t, input(a)).Articles[0].Statements {
		got = append(got, s.Words())
	}
	if s := strings.Join(got, "|"); s != "of trade and fish|open|it|the port of Novoport was shut" {
		t.Errorf("statements %s", s)
	}
}

// "The board said it believed that P" is one statement, of the words that are read best.
func TestAStatementWithinAnotherOfTheSameSource(t *testing.T) {
	const body = "The Harbour Board said that the Board believed that the port was safe."
	for _, test := range []struct {
		name, inner string
		stance      dossier.Stance
		confidence  float64
		want        string
	}{
		{"the same source", "the Board", dossier.Asserts, 0.7, "the Board believed that the port was safe"},
		{"the inner is read better", "the Board", dossier.Asserts, 0.9, "the port was safe"},
		{"another source", "", dossier.Asserts, 0.7, "the port was safe"},
		{"another stance", "the Board", dossier.Denies, 0.7, "the port was safe"},
	} {
		a := newArticle(t, "a", "2024-03-06", body, organization("Harbour Board")).
			says("The Harbour Board", "said", "the Board believed that the port was safe").
			says("the Board", "believed", "the port was safe")
		outer, inner := &a.Found.Statements[0], &a.Found.Statements[1]
		outer.Confidence, inner.Confidence, inner.Stance = 0.8, test.confidence, test.stance
		inner.Source.Entity, inner.Source.Unnamed = outer.Source.Entity, false
		if test.inner == "" {
			inner.Source.Entity, inner.Source.Unnamed = -1, true
		}
		var got []string
		for _, s := range resolved(t, input(a)).Articles[0].Statements {
			got = append(got, s.Words())
		}
		if s := strings.Join(got, "|"); s != test.want {
			t.Errorf("%s: %s, want %s", test.name, s, test.want)
		}
	}
}

func TestSaidAndAbout(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-06", "Ana Silva said Rui Costa had left the port. Rui Costa said Rui Costa was ill all week.",
		person("Ana Silva"), person("Rui Costa")).
		says("Ana Silva", "said", "Rui Costa had left the port").says("Rui Costa said Rui Costa was", "said Rui", "Rui Costa was ill all week")))
	for _, p := range d.People {
		switch {
		case p.Name == "Ana Silva" && (len(p.Statements) != 1 || len(p.About) != 0),
			p.Name == "Rui Costa" && (len(p.Statements) != 1 || len(p.About) != 1):
			t.Errorf("%s: said %d, about %d", p.Name, len(p.Statements), len(p.About))
		}
	}
}

func TestPublisherCites(t *testing.T) {
	body := "Ana Silva said the port was shut today. Officials said the port was open today. Officials said again the ship sank in port."
	a := newArticle(t, "a", "2024-03-06", body, person("Ana Silva")).from("The Harbour Post")
	a.says("Ana Silva", "said the port was shut", "the port was shut today")
	a.says("Officials", "said the port was open", "the port was open today").says("Officials", "said again", "the ship sank in port")
	in := input(a, newArticle(t, "b", "2024-03-07", "Nothing.").from("harbour post"), newArticle(t, "c", "2024-03-07", "Nothing."))
	in.Publishers = []entity.Record{{Record: dossier.Record{Path: "publishers/hp.md", Name: "Harbour Post"}, Slug: "hp"}}
	d := resolved(t, in)
	if len(d.Publishers) != 1 {
		t.Fatalf("publishers %+v", d.Publishers)
	}
	p := d.Publishers[0]
	if p.Slug != "hp" || len(p.Articles) != 2 || len(p.Cites) != 2 || p.Cites[0].Words != "Officials" || p.Cites[0].Count != 2 || p.Cites[1].Entity.Name != "Ana Silva" {
		t.Errorf("%+v", p)
	}
	for _, art := range d.Articles {
		if (art.Publisher == nil) != (art.Slug == "c") {
			t.Errorf("publisher of %s: %v", art.Slug, art.Publisher)
		}
	}
}

// IDs are the same whatever other articles there are, and no two statements have
// the same.
func TestStatementIDsAreStableAndUnique(t *testing.T) {
	ana, rui := person("Ana Silva"), person("Rui Costa")
	make := func(extra bool) []string {
		a := newArticle(t, "a", "2024-03-06", "Ana Silva said the old port was shut. Rui Costa said the old port was shut.", ana, rui).
			says("Ana Silva", "said", "the old port was shut").says("Rui Costa", "said", "the old port was shut")
		articles := []*fixture{a}
		if extra {
			articles = append(articles, newArticle(t, "0", "2024-03-05", "Ana Silva said the new crane of the shipyard fell.", ana).says("Ana Silva", "said", "the new crane of the shipyard fell"))
		}
		var out []string
		for _, s := range resolved(t, input(articles...)).Singles {
			out = append(out, s.Article.Slug+" "+s.ID)
		}
		return out
	}
	few, more := make(false), make(true)
	seen := map[string]bool{}
	for _, s := range more {
		if seen[s] {
			t.Errorf("%q twice", s)
		}
		seen[s] = true
	}
	for _, s := range few {
		if !seen[s] {
			t.Errorf("%q changed when another article came", s)
		}
	}
	if len(few) != 2 || len(more) != 3 {
		t.Errorf("statements %q, then %q", few, more)
	}
}

func TestNewestFirstUndatedLast(t *testing.T) {
	d := resolved(t, input(newArticle(t, "b", "2024-03-05", "x"), newArticle(t, "u", "", "x"), newArticle(t, "c", "2024-03-06", "x"), newArticle(t, "a", "2024-03-05", "x")))
	var got []string
	for _, a := range d.Articles {
		got = append(got, a.Slug)
	}
	if strings.Join(got, " ") != "c a b u" {
		t.Errorf("order %v", got)
	}
}

// The order in which articles are given changes nothing.
func TestInputOrderDoesNotMatter(t *testing.T) {
	describe := func(order []int) string {
		all := []*fixture{
			newArticle(t, "a", "2024-03-05", "Ana Silva met Rui Costa on Sunday in Novoport harbour.", person("Ana Silva"), person("Rui Costa"), place("Novoport")).at("Sunday", "2024-03-03"),
			newArticle(t, "b", "2024-03-05", "Silva met Costa on Sunday in Novoport harbour.", person("Silva"), person("Costa"), place("Novoport")).at("Sunday", "2024-03-03"),
			newArticle(t, "c", "2024-03-07", "Costa said Silva had left.", person("Costa"), person("Silva")).says("Costa", "said", "Silva had left"),
		}
		in := Input{Words: words.English()}
		for _, i := range order {
			in.Articles = append(in.Articles, all[i].Article)
		}
		d := resolved(t, in)
		var b strings.Builder
		for _, e := range d.People {
			fmt.Fprintln(&b, e.Slug, e.Forms, len(e.Statements), len(e.About), len(e.With))
		}
		for _, ev := range d.Events {
			fmt.Fprintln(&b, ev.ID, ev.Summary, len(ev.Evidence))
		}
		for _, c := range d.Claims {
			fmt.Fprintln(&b, c.Slug)
		}
		return b.String()
	}
	want := describe([]int{0, 1, 2})
	for _, order := range [][]int{{2, 1, 0}, {1, 2, 0}, {0, 2, 1}} {
		if got := describe(order); got != want {
			t.Errorf("order %v:\n%s\nwant:\n%s", order, got, want)
		}
	}
}
