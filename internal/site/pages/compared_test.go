package pages

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
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
		open.HasRest().Proposed = []dossier.Proposal{test.proposal}
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

// TestOpposites checks that what several statements could contradict stands once, and what
// could be contradicted is a single statement or a claim.
func TestOpposites(t *testing.T) {
	said := func(id string, proposed ...dossier.Proposal) *dossier.Statement {
		return &dossier.Statement{ID: id, Stance: dossier.Asserts, Rest: &dossier.Rest{Proposed: proposed}}
	}
	against := func(s *dossier.Statement, score float64) dossier.Proposal {
		return dossier.Proposal{Statement: s, Score: score, Stance: dossier.Denies}
	}
	open, whole, other := said("open"), said("whole"), said("other")
	claim := &dossier.Claim{Slug: "claim", Proposed: []dossier.Proposal{against(other, 0.7), {Statement: open, Score: 0.9, Stance: dossier.Asserts}}}
	shut := said("shut", against(open, 0.5))
	torn := said("torn", against(whole, 0.6))
	never := said("never", against(open, 0.4), against(whole, compareFrom-0.01))
	d := &dossier.Dossier{Claims: []*dossier.Claim{claim}, Singles: []*dossier.Statement{open, whole, other, shut, torn, never}}
	name := func(end any) string {
		if c, ok := end.(*dossier.Claim); ok {
			return c.Slug
		}
		return end.(*dossier.Statement).ID
	}
	var got []string
	for _, group := range gathered(clashes(d), 3) {
		line := name(group[0].ends[0]) + ":"
		for _, c := range group {
			line += " " + name(c.ends[1])
		}
		got = append(got, line)
	}
	if want := []string{"claim: other", "torn: whole", "open: shut never"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if n := len(gathered(clashes(d), 2)); n != 2 {
		t.Errorf("%d groups, want 2", n)
	}
	claim.Status = dossier.Disputed
	if n := len(gathered(clashes(d), 3)); n != 2 {
		t.Errorf("%d groups beside a disputed claim, want 2", n)
	}
}

// TestKeyEvents checks that others are among the key events only if there are few.
func TestKeyEvents(t *testing.T) {
	day, err := edtf.Parse("2024-05-03")
	if err != nil {
		t.Fatal(err)
	}
	event := func(slug string, key bool) *dossier.Event {
		return &dossier.Event{Summary: slug, Date: day, Key: key, Outlook: dossier.Happened}
	}
	other := event("other", false)
	for _, test := range []struct{ key, want int }{{0, 1}, {1, 2}, {briefKey - 1, briefKey}, {briefKey, briefKey}, {briefEvents + 1, briefEvents}} {
		list := []*dossier.Event{other}
		for range test.key {
			list = append(list, event("key", true))
		}
		got := keyEvents(list)
		if with := slices.Contains(got, other); len(got) != test.want || with != (test.key < briefKey) {
			t.Errorf("%d key events: %d in the list, the other one %t", test.key, len(got), with)
		}
	}
	for _, e := range []*dossier.Event{{}, {Date: day, Record: &dossier.Record{Mute: true}}, {Date: day, Outlook: dossier.Expected}} {
		if got := keyEvents([]*dossier.Event{e}); len(got) != 0 {
			t.Errorf("%+v is a key event", e)
		}
	}
	background := &dossier.Event{Summary: "background", Date: day, Background: true}
	list := []*dossier.Event{background, event("a", false), event("b", false), event("c", false), event("d", false)}
	if got := keyEvents(list); !slices.Contains(got, background) {
		t.Error("there is room for what is background")
	}
	if got := keyEvents(append(list, other)); slices.Contains(got, background) {
		t.Error("background takes the place of the story")
	}
}
