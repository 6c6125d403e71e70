package pages

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
)

// TestWhatCouldBelongTogether checks which proposals the pages show beside a statement,
// just on either side of each border.
func TestWhatCouldBelongTogether(t *testing.T) {
	said := func(id string, stance dossier.Stance) *dossier.Statement {
		return &dossier.Statement{ID: id, Stance: stance, Evidence: dossier.Evidence{Article: &dossier.Article{}}}
	}
	open, shut := said("open", dossier.Asserts), said("shut", dossier.Asserts)
	for _, test := range []struct {
		name     string
		stance   dossier.Stance // of the first
		proposal dossier.Proposal
		want     []int
	}{
		{"likely the same", dossier.Asserts, dossier.Proposal{Score: compareFrom, Stance: dossier.Asserts}, []int{couldRepeat}},
		{"less likely", dossier.Asserts, dossier.Proposal{Score: compareFrom - 0.01, Stance: dossier.Asserts}, nil},
		{"other figures", dossier.Asserts, dossier.Proposal{Score: 0.5, Stance: dossier.Asserts, Differs: true}, []int{couldDiffer}},
		{"the contrary", dossier.Asserts, dossier.Proposal{Score: 0.5, Stance: dossier.Denies}, []int{couldContradict}},
		{"both deny", dossier.Denies, dossier.Proposal{Score: 0.5, Stance: dossier.Denies}, []int{couldRepeat}},
		{"asserts what the other denies", dossier.Denies, dossier.Proposal{Score: 0.5, Stance: dossier.Asserts}, []int{couldContradict}},
		{"declines to comment on it", dossier.Asserts, dossier.Proposal{Score: 0.5, Stance: dossier.Declines}, []int{couldRepeat}},
	} {
		open.Stance, test.proposal.Statement = test.stance, shut
		open.Proposed = []dossier.Proposal{test.proposal}
		all := compared(&dossier.Dossier{Singles: []*dossier.Statement{open, shut}})
		for _, s := range []*dossier.Statement{open, shut} {
			var got []int
			for _, c := range all[s] {
				if c.statement == s {
					t.Errorf("%s: %s is beside itself", test.name, s.ID)
				}
				got = append(got, c.relation)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("%s: %s has %v, want %v", test.name, s.ID, got, test.want)
			}
		}
	}
}

// TestProposedForAClaim checks that a statement which could belong to a claim shows so, and
// one that belongs to a claim does not.
func TestProposedForAClaim(t *testing.T) {
	alone := &dossier.Statement{ID: "alone"}
	claim := &dossier.Claim{Slug: "claim"}
	joined := &dossier.Statement{ID: "joined", Claim: claim}
	claim.Proposed = []dossier.Proposal{{Statement: alone, Score: 0.9, Stance: dossier.Denies}, {Statement: joined, Score: 0.9}}
	all := compared(&dossier.Dossier{Claims: []*dossier.Claim{claim}, Singles: []*dossier.Statement{alone}})
	if got := all[alone]; len(got) != 1 || got[0].claim != claim || got[0].relation != couldContradict {
		t.Errorf("the single statement has %+v", got)
	}
	if got := all[joined]; got != nil {
		t.Errorf("the statement of the claim has %+v", got)
	}
}
