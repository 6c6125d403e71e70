package claim

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func TestStatus(t *testing.T) {
	ana, rui := &dossier.Source{Words: "Ana"}, &dossier.Source{Words: "Rui"}
	origins := func(sources ...*dossier.Source) (out []dossier.IndependentSource) {
		for _, s := range sources {
			out = append(out, dossier.IndependentSource{Source: s})
		}
		return out
	}
	says := func(s *dossier.Source, stance dossier.Stance) *dossier.Statement {
		return &dossier.Statement{Source: s, Stance: stance}
	}
	eva := &dossier.Source{Words: "Eva", Entity: &dossier.Entity{Name: "Eva"}}
	on := func(s *dossier.Source, stance dossier.Stance, month int) *dossier.Statement {
		return &dossier.Statement{Source: s, Stance: stance, Date: edtf.OfMonth(2024, month)}
	}
	reports := func(s *dossier.Source, month int) *dossier.Statement {
		out := on(s, dossier.Asserts, month)
		out.Via = []dossier.Source{*ana}
		return out
	}
	contrary := func(stance dossier.Stance, contradicts bool) []dossier.Related {
		return []dossier.Related{{Contradicts: contradicts, Claim: &dossier.Claim{Statements: []*dossier.Statement{{Stance: stance}}}}}
	}
	for _, test := range []struct {
		name string
		c    dossier.Claim
		want dossier.Status
	}{
		{"no statement", dossier.Claim{}, dossier.Unasserted},
		{"one origin", dossier.Claim{Independent: origins(ana)}, dossier.Attributed},
		{"two origins", dossier.Claim{Independent: origins(ana, rui)}, dossier.Corroborated},
		{"one of two retracted", dossier.Claim{Independent: origins(ana, rui), Statements: []*dossier.Statement{says(rui, dossier.Retracts)}}, dossier.Attributed},
		{"the only one retracted", dossier.Claim{Independent: origins(ana), Statements: []*dossier.Statement{says(ana, dossier.Retracts)}}, dossier.Retracted},
		{"another source retracted", dossier.Claim{Independent: origins(ana), Statements: []*dossier.Statement{says(rui, dossier.Retracts)}}, dossier.Attributed},
		{"an unknown source", dossier.Claim{Independent: origins(nil), Statements: []*dossier.Statement{says(nil, dossier.Retracts)}}, dossier.Attributed},
		{"denied only", dossier.Claim{Statements: []*dossier.Statement{says(ana, dossier.Denies)}}, dossier.Denied},
		{"declined only", dossier.Claim{Statements: []*dossier.Statement{says(ana, dossier.Declines)}}, dossier.Unasserted},
		{"asserted and denied", dossier.Claim{Independent: origins(ana), Statements: []*dossier.Statement{says(rui, dossier.Denies)}}, dossier.Disputed},
		{"asserted and questioned", dossier.Claim{Independent: origins(ana), Statements: []*dossier.Statement{says(rui, dossier.Questions)}}, dossier.Attributed},
		{"denied, and later admitted", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Denies, 5), on(eva, dossier.Asserts, 6)}}, dossier.Attributed},
		{"asserted, and later denied", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Asserts, 5), on(eva, dossier.Denies, 6)}}, dossier.Disputed},
		{"asserted, denied and asserted", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Asserts, 4), on(eva, dossier.Denies, 5), on(eva, dossier.Asserts, 6)}}, dossier.Disputed},
		{"denied and admitted at one time", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Denies, 5), on(eva, dossier.Asserts, 5)}}, dossier.Disputed},
		{"denied, and later admitted by another", dossier.Claim{Independent: origins(ana), Statements: []*dossier.Statement{on(eva, dossier.Denies, 5), on(ana, dossier.Asserts, 6)}}, dossier.Disputed},
		{"denied, and later reported of another", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Denies, 5), reports(eva, 6)}}, dossier.Disputed},
		{"denied by two, and later admitted by one", dossier.Claim{Independent: origins(eva), Statements: []*dossier.Statement{on(eva, dossier.Denies, 5), on(rui, dossier.Denies, 5), on(eva, dossier.Asserts, 6)}}, dossier.Disputed},
		{"the contrary asserted", dossier.Claim{Independent: origins(ana), Related: contrary(dossier.Asserts, true)}, dossier.Disputed},
		{"the contrary denied", dossier.Claim{Independent: origins(ana), Related: contrary(dossier.Denies, true)}, dossier.Attributed},
		{"another claim asserted", dossier.Claim{Independent: origins(ana), Related: contrary(dossier.Asserts, false)}, dossier.Attributed},
	} {
		Rate([]*dossier.Claim{&test.c})
		if test.c.Status != test.want {
			t.Errorf("%s: %v, want %v", test.name, test.c.Status, test.want)
		}
	}
}
