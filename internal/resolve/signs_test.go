package resolve

import (
	"testing"

	"dossier/internal/extract"
)

// What the words next to a name say in several articles outweighs what one of them takes it for.
func TestStatesAndFirmsByTheirSigns(t *testing.T) {
	for _, test := range []struct {
		name                          string
		signs                         [2]extract.Signs
		also                          string
		people, organizations, places int
	}{
		{"Zarlan", [2]extract.Signs{{State: 1}, {State: 1}}, "", 0, 0, 1},
		{"Zarlan", [2]extract.Signs{{State: 1}, {}}, "", 1, 0, 0},
		{"Zarlan", [2]extract.Signs{{State: 1, Person: 1}, {State: 1}}, "", 1, 0, 0},
		{"Zarlan", [2]extract.Signs{{Firm: 1}, {It: 1}}, "", 0, 1, 0},
		{"Zarlan", [2]extract.Signs{{State: 1}, {State: 1}}, "Rui Zarlan", 1, 0, 0},
		{"Zarlan Quon", [2]extract.Signs{{Firm: 1}, {Firm: 1}}, "", 0, 1, 0},
		{"Harriet Quon", [2]extract.Signs{{Firm: 3}, {Firm: 3}}, "", 1, 0, 0},
		{"Harriet", [2]extract.Signs{{Firm: 3}, {}}, "", 1, 0, 0},
		{"Harriet", [2]extract.Signs{{Firm: 3}, {Firm: 1}}, "", 0, 1, 0},
	} {
		a := newArticle(t, "a", "2024-01-01", test.name+" left.", person(test.name))
		b := newArticle(t, "b", "2024-01-02", test.name+" came.", person(test.name))
		a.Found.Names.Entities[0].Signs, b.Found.Names.Entities[0].Signs = test.signs[0], test.signs[1]
		all := []*fixture{a, b}
		if test.also != "" {
			all = append(all, newArticle(t, "c", "2024-01-03", test.also+" ate.", person(test.also)))
		}
		d := resolved(t, input(all...))
		if len(d.People) != test.people || len(d.Organizations) != test.organizations || len(d.Places) != test.places {
			t.Errorf("%s %+v %s: %q, %q, %q", test.name, test.signs, test.also, entityNames(d.People), entityNames(d.Organizations), entityNames(d.Places))
		}
	}
}
