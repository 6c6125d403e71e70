package resolve

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
)

// A word that no article takes for a name is the surname of the one person who has it, or what
// other articles know by it, or nothing.
func TestLooseNames(t *testing.T) {
	silva := func(others ...ent) []ent { return append([]ent{person("Ana Silva")}, others...) }
	for _, test := range []struct {
		name, other string
		ents        []ent
		want        string // the names of the dossier's entities
		mentions    int    // of the first
	}{
		{"one person has it", "Ana Silva left.", silva(), "Ana Silva", 2},
		{"two people have it", "Ana Silva and Rui Silva left.", silva(person("Rui Silva")), "Ana Silva, Rui Silva", 1},
		{"nobody has it", "Ana Reis left.", []ent{person("Ana Reis")}, "Ana Reis", 1},
		{"a firm has it", "Silva left.", []ent{organization("Silva")}, "Silva", 2},
	} {
		loose := newArticle(t, "a", "2024-01-01", "Silva said so.", person("Silva"))
		loose.Found.Names.Entities[0].Loose = true
		d := resolved(t, input(loose, newArticle(t, "b", "2024-01-02", test.other, test.ents...)))
		if got := strings.Join(entityNames(slices.Concat(d.People, d.Organizations)), ", "); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
		first, _, _ := strings.Cut(test.want, ",")
		for _, e := range slices.Concat(d.People, d.Organizations) {
			if e.Name == first && len(e.Mentions) != test.mentions {
				t.Errorf("%s: %d mentions of %s, want %d", test.name, len(e.Mentions), first, test.mentions)
			}
		}
	}
}

// A single word that no article is sure is a body is a person with that surname.
func TestUnsureBodyIsASurname(t *testing.T) {
	for confidence, want := range map[float64]string{0.25: "Ana Silva", 0.9: "Ana Silva, Silva"} {
		a := newArticle(t, "a", "2024-01-01", "Silva left.", organization("Silva"))
		a.Found.Names.Mentions[0].Confidence = confidence
		d := resolved(t, input(a, newArticle(t, "b", "2024-01-02", "Ana Silva left.", person("Ana Silva"))))
		if got := strings.Join(entityNames(slices.Concat(d.People, d.Organizations)), ", "); got != want {
			t.Errorf("%v: %s, want %s", confidence, got, want)
		}
	}
}

// A single word that is surely a place is a person with that surname if it acts and nothing is in it.
func TestPlaceThatActsIsASurname(t *testing.T) {
	for signs, want := range map[extract.Signs]string{
		{Acts: 1}:           "Ana Silva",
		{}:                  "Ana Silva, Silva",
		{Acts: 2, Where: 1}: "Ana Silva, Silva",
		{Acts: 1, It: 1}:    "Ana Silva, Silva",
	} {
		a := newArticle(t, "a", "2024-01-01", "Silva left.", place("Silva"))
		a.Found.Names.Mentions[0].Confidence, a.Found.Names.Entities[0].Signs = 0.9, signs
		d := resolved(t, input(a, newArticle(t, "b", "2024-01-02", "Ana Silva left.", person("Ana Silva"))))
		if got := strings.Join(entityNames(slices.Concat(d.People, d.Places)), ", "); got != want {
			t.Errorf("%+v: %s, want %s", signs, got, want)
		}
	}
}

// Of two people with a surname, the office in front of it tells who is meant.
func TestOfficeTellsBearersOfASurnameApart(t *testing.T) {
	for _, test := range []struct{ body, want string }{
		{"Mayor Silva came. Silva spoke.", "Rui Silva"},
		{"Clerk Silva came. Silva spoke.", ""},
		{"Deputy Mayor Silva came. Silva spoke.", ""},
		{"Silva came. Silva spoke.", ""},
	} {
		b := newArticle(t, "b", "2024-01-02", "Mayor Rui Silva met Ana Silva.", person("Rui Silva"), person("Ana Silva"))
		b.Found.Names.Mentions[0].Role = b.find("Mayor")
		a := newArticle(t, "a", "2024-01-01", test.body, person("Silva"))
		if role, _, _ := strings.Cut(test.body, " Silva"); role != test.body && !strings.HasPrefix(test.body, "Silva") {
			a.Found.Names.Mentions[0].Role = a.find(role)
		}
		resolved(t, input(a, b))
		got := ""
		if m := a.Mentions[len(a.Mentions)-1]; m.Entity != nil {
			got = m.Entity.Name
		}
		if got != test.want {
			t.Errorf("%s: %q, want %q", test.body, got, test.want)
		}
	}
}
