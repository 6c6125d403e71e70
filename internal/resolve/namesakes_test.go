package resolve

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// A surname is another's than that of the person that its article names in full, if it comes
// before the full name, or with an office that only the other has.
func TestNamesakes(t *testing.T) {
	for _, test := range []struct {
		name, body, title string
		often             bool // Ana Silva is in more articles than Rui Silva
		want              string
	}{
		{"behind the full name", "Ana Silva spoke. Silva came.", "", false, "Ana Silva"},
		{"before the full name", "Silva came. Ana Silva spoke.", "", false, ""},
		{"before the full name, which the title has", "Silva came. Ana Silva spoke.", "Ana Silva speaks", false, "Ana Silva"},
		{"before the full name of who is named more often", "Silva came. Ana Silva spoke.", "", true, "Ana Silva"},
		{"office of the other", "Ana Silva spoke. Mayor Silva came.", "", true, "Rui Silva"},
		{"office of nobody", "Ana Silva spoke. Clerk Silva came.", "", true, "Ana Silva"},
		{"office of both", "Mayor Ana Silva spoke. Mayor Silva came.", "", true, "Ana Silva"},
		{"who the other is behind", "Ana Silva spoke. Mayor Silva left. Silva came.", "", true, ""},
		{"both named", "Rui Silva and Ana Silva spoke. Mayor Silva came.", "", true, "Ana Silva"},
	} {
		list := []*fixture{newArticle(t, "b", "2024-01-02", "Mayor Rui Silva spoke.", person("Rui Silva"))}
		ents := []ent{person("Ana Silva", "Silva")}
		if strings.Contains(test.body, "Rui") {
			ents = append(ents, person("Rui Silva"))
		}
		a := newArticle(t, "a", "2024-01-01", test.body, ents...)
		if test.title != "" {
			a.Title = test.title
		}
		list = append(list, a)
		if test.often {
			list = append(list, newArticle(t, "c", "2024-01-03", "Ana Silva spoke.", person("Ana Silva")))
		}
		for _, f := range list {
			for k := range f.Found.Names.Mentions {
				m := &f.Found.Names.Mentions[k]
				if i := strings.LastIndexAny(strings.TrimSpace(f.Prose[:m.Span.Start]), ".") + 1; m.Span.Start-i > 4 {
					m.Role = f.find(strings.TrimSpace(f.Prose[i:m.Span.Start]))
				}
			}
		}
		resolved(t, input(list...))
		var last *dossier.Mention
		for _, m := range a.Mentions {
			if strings.HasSuffix(a.Prose[:m.Span.End], "Silva") && strings.HasPrefix(a.Prose[m.Span.End:], " came") {
				last = m
			}
		}
		got := ""
		if last.Entity != nil {
			got = last.Entity.Name
		}
		if got != test.want || (last.Open != nil) != (test.want == "") {
			t.Errorf("%s: %q, open %v", test.name, got, last.Open)
		}
	}
}

// Who a pronoun is for is who the surname before it is for.
func TestStatementsOfNamesakes(t *testing.T) {
	for body, want := range map[string]string{
		"Ana Silva spoke. Silva left. He said that the quay was shut.":       "Ana Silva",
		"Ana Silva spoke. Mayor Silva left. He said that the quay was shut.": "Rui Silva",
	} {
		b := newArticle(t, "b", "2024-01-02", "Mayor Rui Silva spoke.", person("Rui Silva"))
		b.Found.Names.Mentions[0].Role = b.find("Mayor")
		a := newArticle(t, "a", "2024-01-01", body, person("Ana Silva", "Silva"))
		if strings.Contains(body, "Mayor") {
			a.Found.Names.Mentions[1].Role = a.find("Mayor")
		}
		a.says("He", "said", "the quay was shut")
		a.Found.Statements[0].Source.Entity, a.Found.Statements[0].Source.Unnamed = 0, false
		resolved(t, input(a, b))
		if got := a.Statements[0].Source.Name(); got != want {
			t.Errorf("%s: %s, want %s", body, got, want)
		}
	}
}
