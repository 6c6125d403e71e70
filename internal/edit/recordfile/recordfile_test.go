package recordfile

import (
	"testing"

	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
)

func TestDrafts(t *testing.T) {
	passage := []Passage{{Article: "articles/2024/quay.md", Selector: annotation.Selector{Quote: "it: \"opens\"", Suffix: "soon"}, By: "lena-okoye", Stance: "denies"}}
	for p, c := range map[string]struct{ got, want string }{
		"people/lena.md": {Entity(" Lena\nOkoye", []string{"Helena Okoye", "Okoye, Lena"}, "harbour master"),
			"---\nname: Lena Okoye\naliases: [Helena Okoye, \"Okoye, Lena\"]\nrole: harbour master\n---\n"},
		"places/quay.md": {Entity("<b>: the quay", nil, ""), "---\nname: \"<b>: the quay\"\n---\n"},
		"claims/quay.md": {Claim("The quay opens", passage),
			"---\nproposition: The quay opens\nstatements:\n  - article: 2024/quay\n    quote: \"it: \\\"opens\\\"\"\n    suffix: soon\n    by: lena-okoye\n    stance: denies\n---\n"},
		"events/quay.md": {Event("The quay opens", "2024-05", "expected", passage[:0]), "---\nsummary: The quay opens\ndate: 2024-05\noutlook: expected\n---\n"},
	} {
		if c.got != c.want {
			t.Errorf("%s:\n%s\nwant\n%s", p, c.got, c.want)
		}
		if problems := Check(p, c.got); len(problems) > 0 {
			t.Errorf("%s: %v", p, problems)
		}
	}
}

// A date that is not known is missing, not guessed.
func TestDraftOfAnEventWithoutDate(t *testing.T) {
	text := Event("The quay opens", "", "", nil)
	if text != "---\nsummary: The quay opens\ndate:\n---\n" {
		t.Errorf("got %q", text)
	}
	if problems := Check("events/a.md", text); problems.Errors() != 1 || problems[0].Line != 3 {
		t.Errorf("%+v", problems)
	}
}

func TestPaths(t *testing.T) {
	taken := map[string]bool{"people/lena-okoye.md": true, "people/lena-okoye-2.md": true}
	if p := Path(document.Person, "Lena Okoye", func(p string) bool { return taken[p] }); p != "people/lena-okoye-3.md" {
		t.Errorf("got %s", p)
	}
	for _, bad := range []string{"", "people/.md", "people/a/b.md", "people/a.txt", "articles/a.md", "../people/a.md", "dossier.yaml", "people"} {
		if _, ok := KindOf(bad); ok {
			t.Errorf("%q is taken for a record", bad)
		}
	}
	if k, ok := KindOf("claims/a.md"); !ok || k != document.Claim {
		t.Errorf("got %v, %v", k, ok)
	}
}

// A draft can be read whatever the names and words are.
func FuzzDrafts(f *testing.F) {
	f.Add("Lena", "a, b]", "'", "---")
	f.Fuzz(func(t *testing.T, name, alias, role, quote string) {
		if name == "" || alias == "" || quote == "" {
			return
		}
		passage := []Passage{{Article: "articles/a.md", Selector: annotation.Selector{Quote: quote, Prefix: role}, By: alias}}
		for p, text := range map[string]string{"people/a.md": Entity(name, []string{alias}, role), "claims/a.md": Claim(name, passage), "events/a.md": Event(name, "2024", "", passage)} {
			for _, problem := range Check(p, text) {
				if problem.Code == "bad-yaml" || problem.Code == "unknown-key" {
					t.Fatalf("%q: %+v", text, problem)
				}
			}
		}
	})
}
