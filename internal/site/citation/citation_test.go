package citation

import (
	"encoding/json"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func date(t *testing.T, s string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func article(t *testing.T) *dossier.Article {
	return &dossier.Article{
		Slug: "2024-03-05-quay", Title: `Board delays vote on the “new” quay`, Author: "Ana Silva and Rui Costa", Publisher: &dossier.Publisher{Name: "Gazette & Post"},
		URL: "https://gazette.example/a_b?x=1&y={2}#top", Language: "en", Date: date(t, "2024-03-05"), Retrieved: date(t, "2024-03-06"), SHA256: "abc123",
	}
}

func TestChicago(t *testing.T) {
	whole := Of(article(t), "Untitled")
	const words = "Ana Silva and Rui Costa, “Board delays vote on the ‘new’ quay,” Gazette & Post, March 5, 2024, accessed March 6, 2024, https://gazette.example/a_b?x=1&y={2}#top"
	for _, c := range []struct{ name, got, want string }{
		{"an article", whole.Chicago(), words + "; SHA-256: abc123."},
		{"a passage", whole.Passage("s1", "the \"old\"\nquay", "https://d.example/a.html#s1").Chicago(), words + "; “the ’old’ quay”; https://d.example/a.html#s1; SHA-256: abc123."},
		{"nothing known", Of(&dossier.Article{Slug: "a"}, "Untitled").Chicago(), "“Untitled,” n.d."},
	} {
		if c.got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, c.got, c.want)
		}
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ edtf, csl, words string }{
		{"2024-03-05", `{"date-parts":[[2024,3,5]]}`, "March 5, 2024"},
		{"2024-03", `{"date-parts":[[2024,3]]}`, "March 2024"},
		{"2024", `{"date-parts":[[2024]]}`, "2024"},
		{"2024~", `{"date-parts":[[2024]],"circa":true}`, "ca. 2024"},
		{"2024-03-05/2024-03-07", `{"date-parts":[[2024,3,5],[2024,3,7]]}`, "March 5, 2024–March 7, 2024"},
		{"2024-03-05T11:30:00Z", `{"date-parts":[[2024,3,5]]}`, "March 5, 2024"},
		{"2024-21", `{"literal":"2024-21"}`, "2024-21"},
		{"202X", `{"literal":"202X"}`, "202X"},
		{"2024-03/..", `{"literal":"2024-03/.."}`, "2024-03/.."},
	} {
		d := dateOf(date(t, c.edtf))
		if got, _ := json.Marshal(d); string(got) != c.csl || d.words() != c.words {
			t.Errorf("%s: %s %q, want %s %q", c.edtf, got, d.words(), c.csl, c.words)
		}
	}
}

func TestBibTeX(t *testing.T) {
	const want = `@misc{2024-03-05-quay-s1,
  author = {{Ana Silva and Rui Costa}},
  title = {{Board delays vote on the “new” quay}},
  howpublished = {Gazette \& Post},
  year = {2024},
  month = mar,
  day = {5},
  url = {https://gazette.example/a_b?x=1&y=%7B2%7D#top},
  urldate = {2024-03-06},
  language = {en},
  note = {a.html\#s1; SHA-256: abc123},
  annote = {100\% of \textbraceleft{}it\textbraceright{}}
}`
	if got := Of(article(t), "").Passage("s1", "100% of {it}", "a.html#s1").BibTeX(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestKeysAreASCIIAndDifferent(t *testing.T) {
	seen := map[string]string{}
	for _, slug := range []string{"a-b", "한서윤", "기사", "a한b", "ab", "a{b", "a,b"} {
		k := key(slug)
		if other, ok := seen[k]; ok || k == "" || strings.ContainsAny(k, "{},한기") {
			t.Errorf("%s has the key %q, as %s", slug, k, other)
		}
		seen[k] = slug
	}
}

// No title can end its field or begin another.
func FuzzBibTeX(f *testing.F) {
	f.Add(`a}, note = {x`, `\}`, "https://x.example/}")
	f.Add("a\nb", "%", "http://\x00\\")
	f.Fuzz(func(t *testing.T, title, author, url string) {
		i := Of(&dossier.Article{Slug: "a", Title: title, Author: author, URL: url}, "Untitled").Passage("s1", title, url)
		depth := 0
		for n, r := range i.BibTeX() {
			switch r {
			case '{':
				depth++
			case '}':
				depth--
			}
			if depth < 1 && n > len("@misc{") && n < len(i.BibTeX())-1 {
				t.Fatalf("%q is outside the entry:\n%s", i.BibTeX()[n:], i.BibTeX())
			}
		}
		if depth != 0 {
			t.Fatalf("unbalanced:\n%s", i.BibTeX())
		}
		var back Item
		if err := json.Unmarshal([]byte(i.CSL()), &back); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(strings.TrimSuffix(i.Chicago(), i.Link), "\n\r") && !strings.ContainsAny(url, "\n\r") {
			t.Fatalf("two lines: %q", i.Chicago())
		}
	})
}
