package resolve

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/claim"
	"dossier/internal/source/decision"
	"dossier/internal/text/span"
)

func harbourMaster(t *testing.T, slug, day, cue, content string, stance dossier.Stance) *fixture {
	f := newArticle(t, slug, "2024-03-"+day, "Lena Okoye "+cue+" "+content+".", person("Lena Okoye"), place("Novoport")).says("Lena Okoye", cue, content)
	f.Found.Statements[0].Stance = stance
	return f
}

func proposals(c *dossier.Claim) string {
	var out []string
	for _, p := range c.Proposed {
		s := p.Statement.Article.Slug + " " + p.Stance.String()
		if p.Differs {
			s += " differs"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

func closing(t *testing.T, more ...*fixture) Input {
	in := input(append([]*fixture{
		harbourMaster(t, "a", "05", "said", "that the old quay in Novoport would be closed for repairs in two stages", dossier.Asserts),
		harbourMaster(t, "b", "06", "said", "the old quay in Novoport would not be closed for repairs", dossier.Asserts),
		harbourMaster(t, "c", "07", "denied", "that the old quay in Novoport would be shut for repairs", dossier.Denies),
		harbourMaster(t, "d", "08", "said", "the old quay in Novoport would be closed for repairs in four stages", dossier.Asserts),
		harbourMaster(t, "e", "09", "said", "the new quay in Novoport was paid for by the state", dossier.Asserts),
	}, more...)...)
	in.Claims = []claim.Record{{Record: record("quay", "The old quay in Novoport will be closed for repairs in two stages")}}
	return in
}

func TestStatementsAreProposedForAClaim(t *testing.T) {
	d := resolved(t, closing(t))
	var quay *dossier.Claim
	for _, c := range d.Claims {
		if c.Slug == "quay" {
			quay = c
		}
	}
	if got := proposals(quay); got != "a asserts, d asserts differs, b denies, c denies" && got != "a asserts, d asserts differs, c denies, b denies" {
		t.Errorf("proposed: %s", got)
	}
	if len(quay.Statements) != 0 || quay.Status != dossier.Unasserted {
		t.Errorf("the machine joined %d statements", len(quay.Statements))
	}
	if c := quay.Proposed[0].Comparison; strings.Join(c.Shared, " ") != "old quay Novoport closed repairs stages" || c.Words != 6 || !c.SameNumbers || c.Differ != dossier.NoQuantity {
		t.Errorf("the first proposal has %+v", c)
	}
	if c := quay.Proposed[1].Comparison; c.Differ != dossier.Numbers || !slices.Equal(c.Only[0], []string{"2"}) || !slices.Equal(c.Only[1], []string{"4"}) || c.SameNumbers {
		t.Errorf("the second proposal has %+v", c)
	}
}

// The editor writes a whole name, and statements have the word that somebody is known by. Somebody else of that name is another.
func TestProposedForAWholeName(t *testing.T) {
	for content, want := range map[string]string{"Lena Okoye resigned": "a asserts", "Okoye resigned": "a asserts", "Ida Okoye resigned": "", "Lena Okoye returned": ""} {
		a := newArticle(t, "a", "2024-03-05", "Rui Silva said "+content+".", okoye, silva, person("Ida Okoye")).says("Rui Silva", "said", content)
		if content != "Ida Okoye resigned" {
			a = speech(t, "a", "05", "Rui Silva", content)
		}
		in := input(a, newArticle(t, "b", "2024-03-06", "Lena Okoye spoke.", okoye))
		in.Claims = []claim.Record{{Record: record("gone", "Lena Okoye resigned")}}
		for _, c := range resolved(t, in).Claims {
			if got := proposals(c); c.Slug == "gone" && got != want {
				t.Errorf("%q: %q, want %q", content, got, want)
			}
		}
	}
}

func TestIDsOfProposalsStay(t *testing.T) {
	ids := func(in Input) map[string]string {
		out := map[string]string{}
		for _, c := range resolved(t, in).Claims {
			if c.Slug != "quay" {
				continue
			}
			for _, p := range c.Proposed {
				out[p.Statement.Article.Slug] = p.ID
			}
		}
		return out
	}
	few, more := ids(closing(t)), ids(closing(t, harbourMaster(t, "0", "01", "said", "the old quay in Novoport would be closed for repairs", dossier.Asserts)))
	if len(few) != 4 || len(more) != 5 {
		t.Fatalf("%d and %d proposals", len(few), len(more))
	}
	for article, id := range few {
		if more[article] != id {
			t.Errorf("the proposal from %s is called %s, then %s", article, id, more[article])
		}
	}
}

func TestClaimsThatCouldBeTheSame(t *testing.T) {
	in := closing(t)
	in.Claims = nil
	got := map[string]dossier.Relation{}
	see := func(first *dossier.Statement, related []dossier.Related) {
		for _, r := range related {
			other := r.Statement
			if other == nil {
				other = r.Claim.Statements[0]
			}
			got[first.Article.Slug+other.Article.Slug] = r.Relation
			if pair := first.Article.Slug + other.Article.Slug; pair == "da" && !slices.Equal(r.Comparison.Only[1], []string{"2"}) {
				t.Errorf("%s: the other's numbers are %v", pair, r.Comparison.Only[1])
			}
			if r.Contradicts {
				t.Errorf("the machine says that %s contradicts %s", first.ID, other.ID)
			}
		}
	}
	d := resolved(t, in)
	for _, c := range d.Claims {
		if c.Origin != dossier.Machine {
			t.Errorf("%s is an editor's", c.Slug)
		}
		see(c.Statements[0], c.Related)
	}
	for _, s := range d.Singles {
		see(s, s.Related())
	}
	for pair, want := range map[string]dossier.Relation{
		"ab": dossier.RelatedContrary, "ba": dossier.RelatedContrary, "ad": dossier.RelatedLater, "da": dossier.RelatedEarlier, // a and c are joined
	} {
		if relation, ok := got[pair]; !ok || relation != want {
			t.Errorf("%s: relation %d (%t), want %d", pair, relation, ok, want)
		}
	}
	for _, pair := range []string{"ae", "de"} {
		if relation, ok := got[pair]; ok {
			t.Errorf("%s: relation %d, want none", pair, relation)
		}
	}
}

// A statement that an editor takes up bears on the claim as was proposed; one
// that is turned down is not proposed again.
func TestDecidedProposals(t *testing.T) {
	claim := func(d *dossier.Dossier) *dossier.Claim {
		for _, c := range d.Claims {
			if c.Slug == "quay" {
				return c
			}
		}
		t.Fatal("there is no claim")
		return nil
	}
	build := func() Input { return closing(t) }
	before := claim(resolved(t, build()))
	var decisions []decision.Decision
	for _, p := range before.Proposed {
		verb := decision.Reject
		if s := p.Statement.Article.Slug; s == "a" || s == "b" {
			verb = decision.Accept
		}
		decisions = append(decisions, decision.Decision{Verb: verb, ID: decision.ID(p.ID)})
	}
	after := claim(decided(t, build, decisions...))
	if len(after.Proposed) != 0 || len(after.Statements) != 2 || after.Status != dossier.Disputed {
		t.Fatalf("proposed %s, %d statements, %v", proposals(after), len(after.Statements), after.Status)
	}
	for _, s := range after.Statements {
		want := map[string]dossier.Stance{"a": dossier.Asserts, "b": dossier.Denies}[s.Article.Slug]
		if s.Stance != want || s.Origin != dossier.Accepted {
			t.Errorf("%s: %v, %v", s.Article.Slug, s.Stance, s.Origin)
		}
	}
}

// What an article says twice in the same words is proposed once: both have one ID.
func TestWordsSaidTwiceAreProposedOnce(t *testing.T) {
	const content = "that the old quay in Novoport would be closed for repairs in four stages"
	f := newArticle(t, "f", "2024-03-10", "Lena Okoye said "+content+". Rain fell. Rui Silva added "+content+".", person("Lena Okoye"), person("Rui Silva"), place("Novoport")).says("Lena Okoye", "said", content)
	second := f.Found.Statements[0]
	at := strings.LastIndex(f.Prose, content)
	second.Content = []span.Span{{Start: at, End: at + len(content)}}
	second.Cue = f.find("added")
	second.Source = &extract.Source{Span: f.find("Rui Silva"), Entity: 1}
	f.Found.Statements = append(f.Found.Statements, second)
	d := resolved(t, closing(t, f))
	for _, c := range d.Claims {
		seen := map[string]bool{}
		for _, p := range c.Proposed {
			if seen[p.ID] {
				t.Errorf("%s: %s is proposed twice", c.Slug, p.ID)
			}
			seen[p.ID] = true
		}
		if c.Slug == "quay" && !strings.Contains(proposals(c), "f asserts") {
			t.Errorf("proposed: %s", proposals(c))
		}
	}
}
