package pages

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/text/edtf"
)

// Only a denial is against a claim.
func TestSides(t *testing.T) {
	for stance, want := range map[dossier.Stance]int{
		dossier.Asserts: 0, dossier.Denies: 1, dossier.Questions: 2, dossier.Declines: 2, dossier.Retracts: 2,
	} {
		got := sides(&dossier.Claim{Statements: []*dossier.Statement{{Stance: stance}}})
		for i := range got {
			if len(got[i]) == 1 != (i == want) {
				t.Errorf("%v: %d statements on side %d", stance, len(got[i]), i)
			}
		}
	}
}

func TestReportsAreArticles(t *testing.T) {
	a, b := &dossier.Article{}, &dossier.Article{}
	in := func(articles ...*dossier.Article) (out []*dossier.Statement) {
		for _, a := range articles {
			out = append(out, &dossier.Statement{Evidence: dossier.Evidence{Article: a}})
		}
		return out
	}
	if one, two := reports(in(a, a)), reports(in(a, b, a)); one != 1 || two != 2 {
		t.Errorf("%d and %d reports, want 1 and 2", one, two)
	}
}

// The table has claims of several sources, and every claim with a record. Of a
// contradicting claim only what is asserted speaks against a claim.
func TestContradictionsAtTheBorder(t *testing.T) {
	a, b := &dossier.Article{}, &dossier.Article{}
	said := func(in *dossier.Article, s dossier.Stance) *dossier.Statement {
		return &dossier.Statement{Evidence: dossier.Evidence{Article: in}, Stance: s}
	}
	v := newVoices(&dossier.Dossier{})
	for _, test := range []struct {
		name string
		c    dossier.Claim
		want int
	}{
		{"one source", dossier.Claim{Statements: []*dossier.Statement{said(a, 0), said(a, 0)}}, 0},
		{"two sources", dossier.Claim{Statements: []*dossier.Statement{said(a, 0), said(b, 0)}}, 1},
		{"a record", dossier.Claim{Record: &dossier.Record{}, Statements: []*dossier.Statement{said(a, 0)}}, 1},
	} {
		if got := len(tabled([]*dossier.Claim{&test.c}, v)); got != test.want {
			t.Errorf("%s: %d claims in the table", test.name, got)
		}
	}
	for stance, want := range map[dossier.Stance]int{dossier.Asserts: 1, dossier.Denies: 0, dossier.Questions: 0} {
		c := &dossier.Claim{Related: []dossier.Related{{Contradicts: true, Claim: &dossier.Claim{Statements: []*dossier.Statement{said(a, stance)}}}}}
		n := 0
		on(c, func(*dossier.Statement, bool) { n++ })
		if n != want {
			t.Errorf("%v of a contradicting claim: %d statements", stance, n)
		}
	}
}

func TestCountsOfStatuses(t *testing.T) {
	d := &dossier.Dossier{Claims: []*dossier.Claim{
		{Status: dossier.Disputed}, {Status: dossier.Denied}, {Status: dossier.Denied}, {Status: dossier.Corroborated}, {Status: dossier.Attributed},
		{Status: dossier.Corroborated, Origin: dossier.Editor}, {Status: dossier.Corroborated, Origin: dossier.Accepted},
	}}
	if got := (&site{dossier: d}).counts(); got.Disputed != 1 || got.Denied != 2 || got.Corroborated != 3 || got.ByEditor != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestDaysBetween(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{{"2024-03-05", "2024-03-07", 2}, {"2024-03-07", "2024-03-05", 2}, {"2024-03", "2024-03-05", 0}, {"2024-03-05", "2024-03", 0}} {
		a, errA := edtf.Parse(test.a)
		b, errB := edtf.Parse(test.b)
		if errA != nil || errB != nil {
			t.Fatal(errA, errB)
		}
		if got := daysBetween(a, b); got != test.want {
			t.Errorf("%s, %s: %d", test.a, test.b, got)
		}
	}
}

func TestStatementGrade(t *testing.T) {
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	s := newSite(r, &dossier.Dossier{})
	for _, test := range []struct{ source, statement, want, title string }{
		{"", "", "", ""},
		{"B", "", "B6", "source: usually reliable; statement: truth cannot be judged"},
		{"", "3", "F3", "source: reliability cannot be judged; statement: possibly true"},
		{"B", "3", "B3", "source: usually reliable; statement: possibly true"},
	} {
		st := &dossier.Statement{Evidence: dossier.Evidence{Article: &dossier.Article{Publisher: &dossier.Publisher{
			Record: &dossier.Record{Reliability: dossier.Grade{Value: test.source}}}}}}
		if test.statement != "" {
			st.HasRest().Graded = &dossier.Grade{Value: test.statement}
		}
		if got := s.statementGrade(st); got.Text != test.want || got.Title != test.title {
			t.Errorf("%q and %q: %q, %q", test.source, test.statement, got.Text, got.Title)
		}
	}
}
