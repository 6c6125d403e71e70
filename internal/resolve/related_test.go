package resolve

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

func TestDenialOfSuchClaims(t *testing.T) {
	for _, test := range []struct {
		text, content string
		want          int
	}{
		{"Ana said the ship was sold to pirates. Rui denied such claims.", "such claims", 1},
		{"Ana said the ship was sold to pirates. Rui denied it.", "it", 1},
		{"Ana said the ship was sold to pirates. Rui denied these latest reports.", "these latest reports", 1},
		{"Ana said the ship was sold to pirates. Rui denied these latest accusations.", "these latest accusations", 0}, // of whom?
		{"Ana said the ship was sold to pirates. Rui denied the ship was old and rusty.", "the ship was old and rusty", 0},
		{"Ana said the ship was sold to pirates. Rui also denied such claims.", "such claims", 0}, // as Ana did
		{"Ana said the ship was sold to pirates. It rained. It rained. Rui denied such claims.", "such claims", 0},
	} {
		a := newArticle(t, "a", "2024-03-06", test.text).says("Ana", "said", "the ship was sold to pirates").says("Rui", "denied", test.content)
		a.Found.Statements[1].Stance = dossier.Denies
		resolved(t, input(a))
		claimed, denial := a.Statements[0].Claim, a.Statements[1]
		if joined := claimed != nil && denial.Claim == claimed; joined != (test.want == 1) {
			t.Errorf("%q: joined %t", test.text, joined)
			continue
		}
		if test.want == 1 && (denial.Joined.Kind != dossier.JoinedPointing || denial.Joined.With != a.Statements[0] || claimed.Status != dossier.Disputed) {
			t.Errorf("%q: %+v, %v", test.text, denial.Joined, claimed.Status)
		}
	}
}

// "The accusations" are what somebody accuses others of, or says of who denies them.
func TestDenialOfAccusations(t *testing.T) {
	for _, test := range []struct{ cue, content, want string }{
		{"said", "the ship was sold to pirates", "a single, a single"},
		{"claimed", "the ship was sold to pirates", "a+a disputed"},
		{"said", "Rui Silva sold the ship to pirates", "a+a disputed"},
		{"said", "Lena Okoye sold the ship to pirates", "a single, a single"},
	} {
		a := newArticle(t, "a", "2024-03-06", "Ana "+test.cue+" "+test.content+". The mayor rejected the accusations.", silva, okoye).
			says("Ana", test.cue, test.content).says("The mayor", "rejected", "the accusations")
		a.Found.Statements[1].Stance = dossier.Denies
		a.Found.Statements[1].Source.Entity, a.Found.Statements[1].Source.Unnamed = 0, false
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s %s: %s, want %s", test.cue, test.content, got, test.want)
		}
	}
}

// "Such claims" are not what somebody says who denies something before.
func TestDenialBehindADenier(t *testing.T) {
	for _, test := range []struct{ denier, want string }{
		{"Ana", "a single, a single, a single"},
		{"Eva", "a single, a+a disputed"},
	} {
		a := newArticle(t, "a", "2024-03-06", test.denier+" denied the crew was paid in gold. It rained.\n\nAna said the ship was sold to pirates. Rui rejected such claims.").
			says(test.denier, "denied", "the crew was paid in gold").says("Ana", "said", "the ship was sold to pirates").says("Rui", "rejected", "such claims")
		a.Found.Statements[0].Stance, a.Found.Statements[2].Stance = dossier.Denies, dossier.Denies
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%s: %s, want %s", test.denier, got, test.want)
		}
	}
}

// "Such claims" behind what two others say can be those of the first.
func TestDenialBehindTwoSpeakers(t *testing.T) {
	for _, test := range []struct {
		between, content, want string
	}{
		{" ", "such claims", "a single, a single, a single"},
		{" ", "it", "a single, a+a disputed"},
		{"\n\n", "such claims", "a single, a+a disputed"},
	} {
		a := newArticle(t, "a", "2024-03-06", "Ana said the crew was paid in gold."+test.between+"Eva added the ship was sold to pirates. Rui denied "+test.content+".").
			says("Ana", "said", "the crew was paid in gold").says("Eva", "added", "the ship was sold to pirates").says("Rui", "denied", test.content)
		a.Found.Statements[2].Stance = dossier.Denies
		if got := claimsOf(resolved(t, input(a))); got != test.want {
			t.Errorf("%q, denied %s: %s, want %s", test.between, test.content, got, test.want)
		}
	}
}

// An editor takes a denial of "such claims" out of the claim by rejecting the join.
func TestRejectedDenialOfSuchClaims(t *testing.T) {
	build := func() Input {
		a := newArticle(t, "a", "2024-03-06", "Ana said the ship was sold to pirates. Rui denied such claims.").
			says("Ana", "said", "the ship was sold to pirates").says("Rui", "denied", "such claims")
		a.Found.Statements[1].Stance = dossier.Denies
		return input(a)
	}
	id := resolved(t, build()).Articles[0].Statements[1].Joined.ID
	if got := claimsOf(decided(t, build, decision.Decision{Verb: decision.Reject, ID: decision.ID(id)})); got != "a single, a single" {
		t.Error(got)
	}
}

// A denial of "such claims" is only related to what it could deny where that is
// more than one claim, or the denying source's own.
func TestDenialOfSeveralClaims(t *testing.T) {
	for _, test := range []struct {
		text, denier string
		claims       int
	}{
		{"Ana said the ship was sold to pirates and added the crew was paid in gold coins. Rui denied such claims.", "Rui", 2},
		{"Ana said the ship was sold to pirates. Ana again denied such claims.", "Ana again", 1},
	} {
		a := newArticle(t, "a", "2024-03-06", test.text, person("Ana"), person("Rui")).says("Ana", "said", "the ship was sold to pirates")
		if test.claims == 2 {
			a.says("Ana", "added", "the crew was paid in gold coins")
		}
		a.says(test.denier, "denied", "such claims")
		n := len(a.Found.Statements) - 1
		a.Found.Statements[n].Stance = dossier.Denies
		resolved(t, input(a))
		denial := a.Statements[n]
		if denial.Joined != nil || len(denial.Related()) != test.claims {
			t.Errorf("%q: joined %+v, related %d", test.text, denial.Joined, len(denial.Related()))
		}
	}
}

func TestOnlyAssertionsAreDenied(t *testing.T) {
	a := newArticle(t, "a", "2024-03-06", "Ana questioned whether the ship was sold to pirates. Rui denied such claims.").
		says("Ana", "questioned", "whether the ship was sold to pirates").says("Rui", "denied", "such claims")
	a.Found.Statements[0].Stance = dossier.Questions
	a.Found.Statements[1].Stance = dossier.Denies
	d := resolved(t, input(a))
	if r := d.Articles[0].Statements[1].Related(); len(r) != 0 || d.Articles[0].Statements[0].Stance != dossier.Questions {
		t.Errorf("related %v", r)
	}
}

// Two claims of several statements that likely contradict each other are set beside each other, and no others are.
func TestClaimsThatContradictEachOther(t *testing.T) {
	for _, test := range []struct {
		other, again string
		related      int
	}{
		{"the northern ferry would not be sold to Roth", "the northern ferry will not be sold to Roth", 1},
		{"the northern ferry needed new engines", "the northern ferry had needed new engines", 0},
	} {
		said := func(slug, day, who, content string) *fixture {
			return newArticle(t, slug, "2024-"+day, who+" said "+content+".", okoye, silva, person("Mara Roth")).says(who, "said", content).from("Paper " + slug)
		}
		d := resolved(t, input(
			said("a", "03-05", "Lena Okoye", "the northern ferry was sold to Roth for a dollar in spring"), said("b", "03-06", "Lena Okoye", "the northern ferry had been sold to Roth for a dollar in spring"),
			said("c", "01-07", "Rui Silva", test.other), said("d", "01-08", "Rui Silva", test.again),
		))
		if len(d.Claims) != 2 {
			t.Errorf("%q: %s", test.other, claimsOf(d))
			continue
		}
		for i, c := range d.Claims {
			if len(c.Related) != test.related || test.related > 0 && (c.Related[0].Claim != d.Claims[1-i] || c.Related[0].Relation != dossier.RelatedContrary) {
				t.Errorf("%q: %s has %+v", test.other, c.Proposition, c.Related)
			}
		}
	}
}
