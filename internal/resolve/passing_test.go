package resolve

import (
	"testing"

	"dossier/internal/resolve/entity"
	"dossier/internal/source/decision"
)

// Somebody that the articles name only by a given name, in passing, waits for an editor.
func TestPeopleNamedInPassing(t *testing.T) {
	for _, test := range []struct {
		body, role string
		ents       []ent
		want       []string
	}{
		{"They met Tito there.", "", []ent{person("Tito")}, nil},
		{"They met Tito there. Tito left.", "", []ent{person("Tito")}, nil},
		{"They met Tito there. Tito left. Tito came.", "", []ent{person("Tito")}, []string{"Tito"}},
		{"They met Tito, 40, there.", "", []ent{person("Tito")}, []string{"Tito"}},
		{"They met Tito, a baker, there.", "", []ent{person("Tito")}, nil}, // no role was found
		{"They met his brother Tito there.", "brother", []ent{person("Tito")}, nil},
		{"They met the singer Tito there.", "singer", []ent{person("Tito")}, []string{"Tito"}},
		{"They met Tito, brother of the mayor, there.", "brother of the mayor", []ent{person("Tito")}, nil},
		{"They met Zarlan there.", "", []ent{person("Zarlan")}, []string{"Zarlan"}}, // on no list
		{"They met Lopez there.", "", []ent{person("Lopez")}, []string{"Lopez"}},    // a surname
		{"They met Paul there.", "", []ent{person("Paul")}, []string{"Paul"}},       // either
	} {
		a := newArticle(t, "a", "2024-01-01", test.body, test.ents...)
		if test.role != "" {
			a.Found.Names.Mentions[0].Role = a.find(test.role)
		}
		in := input(a)
		in.Thresholds.People = 0.4
		d := resolved(t, in)
		if got := entityNames(d.People); len(got) != len(test.want) || len(got) > 0 && got[0] != test.want[0] {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}

// Somebody who says something, has a record or was accepted is not named in passing.
func TestPeopleWhoHaveAPageAllTheSame(t *testing.T) {
	says := newArticle(t, "a", "2024-01-01", "They left, Tito said.", person("Tito")).says("Tito", "said", "They left")
	in := input(says)
	in.Thresholds.People = 0.4
	wantNames(t, resolved(t, in).People, "Tito")
	in = input(newArticle(t, "a", "2024-01-01", "They met Tito there.", person("Tito")))
	in.Thresholds.People = 0.4
	in.People = []entity.Record{record("tito", "Tito")}
	wantNames(t, resolved(t, in).People, "Tito")
	in = input(newArticle(t, "a", "2024-01-01", "They met Tito there.", person("Tito")))
	in.Thresholds.People = 0.4
	in.Decisions = []decision.Decision{{Verb: decision.Accept, ID: "person:tito"}}
	wantNames(t, resolved(t, in).People, "Tito")
}

// A word that is on the lists of given names and of surnames is what the dossier has it as.
func TestGivenNamesThatAreSurnames(t *testing.T) {
	for full, want := range map[string][]string{
		"Paul Reed": {"Paul Reed"},
		"Ana Reed":  {"Ana Reed", "Paul"},
		"Paul Paul": {"Paul Paul"},
	} {
		in := named(t, full, "Paul")
		in.Thresholds.People = 0.4
		wantNames(t, resolved(t, in).People, want...)
	}
}
