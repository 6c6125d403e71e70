package hypothesis

import (
	"encoding/json"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/source/document"
)

func TestFormsOfTheFile(t *testing.T) {
	const item = `{"id": "a", "uri": "https://x.example/", "tags": null, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "q"}]}]}`
	for _, text := range []string{
		`{"total": 1, "rows": [` + item + `]}`, `{"annotations": [` + item + `], "more": {}}`, `[` + item + `]`, "\ufeff[\n " + item + "]",
	} {
		all, problems := Parse("x.json", []byte(text))
		if len(all) != 1 || len(problems) > 0 || all[0].Selector.Quote != "q" || text[all[0].At.Start] != '{' {
			t.Errorf("%s: %+v, %v", text, all, problems)
		}
	}
	for _, text := range []string{"", "{", "[", `{"rows": 1}`, `{"a": [`, "1", `[1`, "no"} {
		if all, problems := Parse("x.json", []byte(text)); len(all) > 0 || problems.Errors() != 1 {
			t.Errorf("%q: %v, %v", text, all, problems)
		}
	}
	if all, problems := Parse("x.json", []byte(`[1, {"tags": "a"}]`)); len(all) > 0 || problems.Warnings() != 2 || problems[1].Message != `not an annotation: "tags" is a string` {
		t.Errorf("%v, %v", all, problems)
	}
}

func TestAddressesOfOnePage(t *testing.T) {
	for _, c := range [][2]string{
		{"http://www.x.example/a/", "https://x.example/a"}, {"https://X.example/a?utm_source=b&id=1#c", "https://x.example/a?id=1"},
	} {
		if BareURL(c[0]) != BareURL(c[1]) {
			t.Errorf("%s and %s are not one page", c[0], c[1])
		}
	}
	for _, c := range [][2]string{{"https://x.example/a?id=1", "https://x.example/a?id=2"}, {"https://x.example/a", "https://x.example/A"}} {
		if BareURL(c[0]) == BareURL(c[1]) {
			t.Errorf("%s and %s are one page", c[0], c[1])
		}
	}
}

func TestPercentSignsInNotes(t *testing.T) {
	a, _ := document.ParseArticle("articles/a.md", []byte("---\ntitle: A\ndate: 2024-03-05\n---\nThe old ship left the quay.\n"))
	for note, want := range map[string]string{
		"all 100%% of it": `note: all 100\%\% of it`, "100%%%": `note: 100\%\%\%`, "a %%b%% c": "note: a %%b%% c",
		"%%b%%": "highlight: true", "`%%`": "note: ", "%%a%% b %%": `note: "%%a%% b \\%\\%"`, "5%": "note: 5%",
	} {
		text, _ := json.Marshal(note)
		all, _ := Parse("x.json", []byte(`[{"id": "a", "text": `+string(text)+`, "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "ship left"}]}]}]`))
		placed, _ := Place(diag.Source{Path: "x.json"}, all, []*document.Article{a})
		if len(placed) != 1 {
			t.Fatalf("%q: %d articles", note, len(placed))
		}
		got, added, problems, err := placed[0].Append("a.annotations.yaml", "")
		if added != 1 || err != nil || len(problems) > 0 || !strings.Contains(got, want) {
			t.Errorf("%q: %d added, %v, %v: %s", note, added, problems, err, got)
		}
	}
}

// FuzzImport imports any file into an article. The result must be readable,
// contain each annotation once, and keep the existing text.
func FuzzImport(f *testing.F) {
	f.Add(`[{"id": "a", "text": "n: \" # 'x", "tags": ["via:a, b", "date:x", "reject:event", "stance:denies"], "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "ship left"}]}]}]`, "- quote: old\n  note: x\n")
	f.Add(`{"rows": [{"id": "b c", "tags": ["a:b", "claim: ", "#"], "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "ship", "prefix": "old", "suffix": "left"}]}]}]}`, "# nothing\n")
	f.Add(`{"annotations": [{"references": ["x"]}, 1]}`, "")
	f.Fuzz(func(t *testing.T, export, before string) {
		a, _ := document.ParseArticle("articles/a.md", []byte("---\ntitle: A\ndate: 2024-03-05\n---\nThe old ship left the quay. A new ship came.\n"))
		all, _ := Parse("x.json", []byte(export))
		placed, _ := Place(diag.Source{Path: "x.json", Text: export}, all, []*document.Article{a})
		for i := range placed {
			p := &placed[i]
			text, added, problems, err := p.Append("a.yaml", before)
			if err != nil || problems.Errors() > 0 || added == 0 {
				if text != before {
					t.Fatalf("%q became %q", before, text)
				}
				continue
			}
			if !strings.HasPrefix(text, strings.TrimRight(before, "\n")) {
				t.Fatalf("%q became %q", before, text)
			}
			if _, problems := document.ParseAnnotations("articles/a.annotations.yaml", []byte(text)); problems.Errors() > 0 {
				t.Fatalf("%q cannot be read: %v", text, problems)
			}
			if again, added, _, err := p.Append("a.yaml", text); added != 0 || again != text || err != nil {
				t.Fatalf("%d added a second time to %q", added, text)
			}
		}
	})
}

// An annotation that cannot be stored is reported at its place, and the others
// are imported.
func TestTooLongAnnotationsAreReported(t *testing.T) {
	a, _ := document.ParseArticle("articles/a.md", []byte("---\ntitle: A\ndate: 2024-03-05\n---\nThe old ship left the quay. A new ship came.\n"))
	const large = 5 << 20
	item := func(id, quote, text, tags string) string {
		return `{"id": "` + id + `", "text": "` + text + `", "tags": [` + tags + `], "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "` + quote + `"}]}]}`
	}
	for _, c := range []struct {
		name  string
		long  []string // what is not imported
		words string   // of the message
	}{
		{"text", []string{item("b", "old", strings.Repeat("ä", large/2), "")}, "more than 1 MiB"},
		{"tag", []string{item("b", "old", "", `"`+strings.Repeat("t", large)+`"`)}, "more than 1 MiB"},
		{"value of a tag", []string{item("b", "old", "", `"person:`+strings.Repeat("t", large)+`"`)}, "more than 1 MiB"},
		{"identifier", []string{item(strings.Repeat("b", large), "old", "x", "")}, "would be longer than 1 MiB"},
		{"quote", []string{item("b", strings.Repeat("old ", large/4), "x", "")}, "no article"},
		{"together", []string{item("b", "left", strings.Repeat("m", 1<<19), ""), item("c", "came", strings.Repeat("m", 1<<19), "")}, "would be longer than 1 MiB"},
	} {
		t.Run(c.name, func(t *testing.T) {
			export := "[\n" + item("a", "The old ship", "before", "") + ",\n" + strings.Join(c.long, ",\n") + ",\n" + item("z", "A new ship", "after", "") + "]"
			all, problems := Parse("x.json", []byte(export))
			placed, more := Place(diag.Source{Path: "x.json", Text: export}, all, []*document.Article{a})
			if len(placed) != 1 {
				t.Fatalf("%d articles", len(placed))
			}
			text, added, wrong, err := placed[0].Append("a.yaml", "")
			if err != nil {
				t.Fatal(err)
			}
			problems = append(append(problems, more...), wrong...)
			if len(problems) != 1 || problems[0].Path != "x.json" || problems[0].Line != 2+len(c.long) || !strings.Contains(problems[0].Message, c.words) {
				t.Errorf("problems %.300v", problems)
			}
			if added != 1+len(c.long) || !strings.Contains(text, "before") || !strings.Contains(text, "after") {
				t.Errorf("%d added", added)
			}
		})
	}
}

func TestContextThatIsPartlyOutsideTheArticleStillDecides(t *testing.T) {
	a, _ := document.ParseArticle("articles/a.md", []byte("---\ntitle: A\ndate: 2024-03-05\n---\nThe *old* ship left. Then the new ship left the quay.\n"))
	for _, c := range []struct {
		exact, prefix, suffix string
		placed                bool
	}{
		{"ship left", "Home News Sport The old ", ". Then the", true},
		{"ship left", "", " the quay. Read more: Sport", true},
		{"old ship", "", "", true},
		{"ship left", "Home News Sport", "Read more", false},
	} {
		all := []Annotation{{ID: "a", Text: "n"}}
		all[0].Selector.Quote, all[0].Selector.Prefix, all[0].Selector.Suffix = c.exact, c.prefix, c.suffix
		placed, problems := Place(diag.Source{Path: "x.json"}, all, []*document.Article{a})
		if (len(placed) == 1) != c.placed {
			t.Errorf("%+v: placed %d, %v", c, len(placed), problems)
		}
	}
}
