package pages

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/whitespace"
)

func TestContradictionTable(t *testing.T) {
	d := sample(t)
	unsafe, opening := d.Claims[0], d.Claims[1]
	unsafe.Related = []dossier.Related{{Claim: opening, Contradicts: true, Relation: dossier.RelatedContradicts}}
	opening.Related = []dossier.Related{{Claim: unsafe, Contradicts: true, Relation: dossier.RelatedContradicts}}
	s := renderSite(t, d, nil)
	const page = "claims/contradictions.html"
	heads := texts(s, page, ".matrix thead th")
	if got := strings.Join(heads, "|"); !strings.HasPrefix(got, "Claim|Ada Lindqvist|한서윤|") || len(heads) != 6 {
		t.Errorf("columns %s", got)
	}
	rows := texts(s, page, ".matrix tbody tr")
	if len(rows) != 3 {
		t.Fatalf("%d rows", len(rows))
	}
	for i, want := range []string{
		"The cables are not safe disputed machine ≠ differs ✓ asserts ✗ denies",
		"The bridge would open in June disputed machine ✓ asserts ✗ denies ≠ differs",
	} {
		if got := whitespace.Collapse(rows[i]); got != want {
			t.Errorf("row %d is %q, want %q", i+1, got, want)
		}
	}
	if got := s.all(page, `.matrix a.stance.denies[href="../articles/da/2021-06-20-wire-opening-put-off.html#s0000000001"]`); len(got) != 1 {
		t.Errorf("%d entries lead to the denial", len(got))
	}
}

func TestContradictionTableWithNothingInIt(t *testing.T) {
	s := renderSite(t, &dossier.Dossier{Title: "Empty", Language: "en"}, nil)
	if got := texts(s, "claims/contradictions.html", "main .empty"); len(got) != 1 {
		t.Errorf("got %q", got)
	}
}

func TestLargeContradictionTableIsCut(t *testing.T) {
	p := &press{t: t, d: &dossier.Dossier{Title: "Large", Language: "en"}}
	a := p.article("a", "A", "2020-01-01", nil, "It is said by somebody that it rains.\n")
	for i := range claimsInTable + 1 {
		c := p.claim(fmt.Sprint("c", i), fmt.Sprint("Claim ", i))
		c.Record = &dossier.Record{Path: "claims/c.md"}
		for k := range 2 {
			s := p.statement(a, c, dossier.Asserts, "It is said by somebody that it rains", "somebody", "said", nil, "it rains")
			s.Source.Words = fmt.Sprint("source ", (i+k)%45)
		}
	}
	s := renderSite(t, p.d, nil)
	seen := 0
	for i, page := range []string{"claims/contradictions.html", "claims/contradictions/part-2.html", "claims/contradictions/part-3.html", "claims/contradictions/part-4.html"} {
		if got := len(s.all(page, "nav.parts li")); got != 4 {
			t.Errorf("%s links to %d parts", page, got)
		}
		// The first part of a range of claims has all of them, the others those on which a source of theirs comments.
		if rows, want := len(s.all(page, ".matrix tbody tr")), []int{50, 21, 7, 1}[i]; rows != want {
			t.Errorf("%s has %d rows, want %d", page, rows, want)
		}
		if columns := len(s.all(page, ".matrix thead th")); columns > sourcesInTable+1 {
			t.Errorf("%s has %d columns", page, columns)
		}
		seen += len(s.all(page, ".matrix a.stance"))
	}
	if seen != 2*(claimsInTable+1) {
		t.Errorf("%d entries in all parts", seen)
	}
}

// texts returns the words of the elements that the selector finds.
func texts(s *rendered, page, selector string) []string {
	return each(s.all(page, selector), textOf)
}
