package names

import (
	"errors"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

func example() *Index {
	person := func(id, name string, record *dossier.Record, forms ...string) *dossier.Entity {
		e := &dossier.Entity{ID: "person:" + id, Kind: dossier.Person, Name: name, Record: record}
		for _, f := range forms {
			e.Forms = append(e.Forms, dossier.Form{Text: f, Count: 1})
		}
		return e
	}
	return New(&dossier.Dossier{
		People: []*dossier.Entity{
			person("lena-okoye", "Lena Okoye", &dossier.Record{Path: "people/okoye.md", Aliases: []string{"Helena Okoye"}}, "Okoye"),
			person("ivo-okoye", "Ivo Okoye", nil, "Okoye"),
			person("rene-marek", "René Marek", nil),
		},
		Organizations: []*dossier.Entity{{ID: "organization:okoye", Kind: dossier.Organization, Name: "Okoye"}},
		Claims: []*dossier.Claim{
			{Slug: "quay-opens-in-may", Proposition: "The quay opens in May", Record: &dossier.Record{}},
			{Slug: "quay-is-closed", Proposition: "The quay is closed"},
		},
	})
}

func TestComplete(t *testing.T) {
	x := example()
	for _, c := range []struct {
		text string
		kind decision.Kind
		want []decision.ID
	}{
		{"lena", decision.Person, []decision.ID{"person:lena-okoye"}},
		{"OKOYE", decision.Person, []decision.ID{"person:ivo-okoye", "person:lena-okoye"}},
		{"rene", decision.Person, []decision.ID{"person:rene-marek"}},
		{"oko le", decision.Person, []decision.ID{"person:lena-okoye"}},
		{"koye", decision.Person, nil},
		{"quay clo", decision.Claim, []decision.ID{"claim:quay-is-closed"}},
		{"", decision.Claim, []decision.ID{"claim:quay-is-closed", "claim:quay-opens-in-may"}},
	} {
		got := x.Complete(c.text, 10, c.kind)
		if len(got) != len(c.want) {
			t.Errorf("%q: got %v", c.text, got)
			continue
		}
		for i := range got {
			if got[i].ID != c.want[i] {
				t.Errorf("%q: got %v", c.text, got)
			}
		}
	}
}

func TestFind(t *testing.T) {
	x := example()
	for _, c := range []struct {
		text  string
		part  bool
		kind  decision.Kind
		want  decision.ID // "" for an error
		could int
	}{
		{"lena okoye", false, decision.Person, "person:lena-okoye", 0},
		{"helena okoye", false, decision.Person, "person:lena-okoye", 0},
		{"okoye.", false, decision.Person, "", 0},
		{"okoye", false, decision.Organization, "organization:okoye", 0},
		{"person:ivo-okoye", false, decision.Person, "person:ivo-okoye", 0},
		{"person:ivo-okoye", false, decision.Claim, "", 0},
		{"lena", false, decision.Person, "", 1},
		{"lena", true, decision.Person, "person:lena-okoye", 0},
		{"quay", true, decision.Claim, "", 2},
		{"quay opens", true, decision.Claim, "claim:quay-opens-in-may", 0},
		{"nobody", true, decision.Person, "", 0},
		{"  ", true, decision.Person, "", 0},
	} {
		got, err := x.Find(c.text, c.part, c.kind)
		var unknown *UnknownError
		switch {
		case c.want == "":
			if !errors.As(err, &unknown) || len(unknown.Could) != c.could {
				t.Errorf("%q: %v, %v", c.text, got, err)
			}
		case err != nil || got.ID != c.want:
			t.Errorf("%q: %v, %v", c.text, got, err)
		}
	}
	if n, err := x.Find("Lena Okoye", false, decision.Person); err != nil || n.Ref != "okoye" || !n.Record {
		t.Errorf("%+v, %v", n, err)
	}
}

// A whole name decides only where one alone has it.
func TestSharedName(t *testing.T) {
	if n, err := example().Find("Okoye", true, decision.Person); err == nil {
		t.Errorf("%q is a name of two, and is taken for %s", "Okoye", n.ID)
	}
}
