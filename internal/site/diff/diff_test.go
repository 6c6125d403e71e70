package diff

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/site/export/record"
)

// files are the records of an edition by kind.
type files map[string][]any

func read(t testing.TB, f files) *Edition {
	t.Helper()
	texts := map[string]string{}
	var index record.Index
	for kind, records := range f {
		var b strings.Builder
		for _, r := range records {
			line, err := json.Marshal(r)
			if err != nil {
				t.Fatal(err)
			}
			b.Write(append(line, '\n'))
		}
		path := "data/" + kind + ".jsonl"
		texts[path] = b.String()
		index.Files = append(index.Files, record.File{Kind: kind, Path: path})
	}
	b, err := json.Marshal(index)
	if err != nil {
		t.Fatal(err)
	}
	texts["data/dossier.json"] = string(b)
	e, err := Read(func(path string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader(texts[path])), nil })
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// changes returns the differences as lines "kind change id old new".
func changes(t testing.TB, old, new files) string {
	t.Helper()
	var out []string
	for _, c := range Compare(read(t, old), read(t, new)) {
		out = append(out, strings.Join(strings.Fields(fmt.Sprintf("%s %s %s %s [%s] [%s]", c.Kind, c.What, c.ID, c.Field, c.Old, c.New)), " "))
	}
	return strings.Join(out, "\n")
}

func check(t *testing.T, name string, old, new files, want ...string) {
	t.Helper()
	if got := changes(t, old, new); got != strings.Join(want, "\n") {
		t.Errorf("%s:\n%s\nwant\n%s", name, got, strings.Join(want, "\n"))
	}
}

// article returns an article whose mentions have the given names, one behind the other.
func article(slug, sum string, names ...string) record.Article {
	a := record.Article{Slug: slug, SHA256: sum}
	for i, name := range names {
		a.Mentions = append(a.Mentions, record.Mention{Span: record.Span{Start: 10 * i, End: 10*i + 5}, Kind: "person", Entity: name})
	}
	return a
}

func people(names ...string) (out []any) {
	for _, name := range names {
		out = append(out, record.Entity{Slug: name, Kind: "person", Name: name})
	}
	return out
}

func TestPeopleMergedAndSplit(t *testing.T) {
	edition := func(people []any, articles ...any) files { return files{"people": people, "articles": articles} }
	both := edition(people("kim", "kim-jong-un"), article("a", "1", "kim", "kim", "kim-jong-un"))
	one := edition(people("kim-jong-un"), article("a", "1", "kim-jong-un", "kim-jong-un", "kim-jong-un"))
	check(t, "merged", both, one, "person merged kim [kim] [kim-jong-un]")
	check(t, "split", one, both, "person split kim [kim-jong-un] []")
	check(t, "same", both, both)

	// Half of the mentions are not most of them.
	half := edition(people("kim-jong-un"), article("a", "1", "kim-jong-un", "other", "kim-jong-un"))
	check(t, "half", both, half, "person removed kim [] []")
	check(t, "half of the new", half, both, "person new kim [] []")

	// A new name alone is no merger.
	check(t, "renamed", edition(people("okoye"), article("a", "1", "okoye")), edition(people("lena-okoye"), article("a", "1", "lena-okoye")), "person renamed okoye [okoye] [lena-okoye]")
	check(t, "two under a new name", edition(people("a", "b"), article("a", "1", "a", "b")), edition(people("c"), article("a", "1", "c", "c")),
		"person merged a [a] [c]", "person merged b [b] [c]")
	check(t, "one mention of somebody else", edition(people("a", "b"), article("a", "1", "a", "a", "b")), edition(people("a", "b"), article("a", "1", "a", "b", "b")),
		"person moved a [person:a] [person:b]")

	// In an article whose text changed, no passage is known to be the same.
	check(t, "another text", both, edition(people("kim-jong-un"), article("a", "2", "kim-jong-un", "kim-jong-un", "kim-jong-un")),
		"person removed kim [] []", "article text a [1] [2]")
}

func TestClaims(t *testing.T) {
	claim := func(slug, status string, statements ...string) record.Claim {
		return record.Claim{Slug: slug, Proposition: "It is so", Status: status, Statements: statements}
	}
	check(t, "status", files{"claims": {claim("c", "attributed", "s")}}, files{"claims": {claim("c", "disputed", "s")}}, "claim status c [attributed] [disputed]")
	check(t, "retracted", files{"claims": {claim("c", "attributed", "s")}}, files{"claims": {claim("c", "retracted", "s")}}, "claim retracted c [attributed] [retracted]")
	check(t, "new", files{"claims": {}}, files{"claims": {claim("c", "disputed", "s")}}, "claim new c [] [disputed]")
	check(t, "removed", files{"claims": {claim("c", "disputed", "s")}}, files{"claims": {}}, "claim removed c [disputed] []")
	check(t, "renamed", files{"claims": {claim("c", "disputed", "s")}}, files{"claims": {claim("d", "denied", "s")}}, "claim renamed d [c] [d]", "claim status d [disputed] [denied]")
	check(t, "merged", files{"claims": {claim("c", "attributed", "s"), claim("d", "attributed", "r")}}, files{"claims": {claim("d", "attributed", "r", "s")}}, "claim merged c [] [d]")
	check(t, "half of it", files{"claims": {claim("c", "attributed", "s", "q"), claim("d", "attributed", "r")}}, files{"claims": {claim("d", "attributed", "r", "s")}}, "claim removed c [attributed] []")
	judged := claim("c", "attributed", "s")
	judged.Assessments = []record.Assessment{{Verdict: "refuted"}}
	check(t, "verdict", files{"claims": {claim("c", "attributed", "s")}}, files{"claims": {judged}}, "claim verdict c [] [refuted]")
}

func TestStatements(t *testing.T) {
	statement := func(id, words, source, stance string) record.Statement {
		return record.Statement{ID: id, Source: &record.Source{Name: source}, Wording: record.Wording{Content: []record.Span{{Text: words}}, Stance: stance}, Evidence: record.Evidence{Article: "a"}}
	}
	edition := func(sum string, statements ...any) files {
		return files{"articles": {article("a", sum)}, "statements": statements}
	}
	check(t, "source", edition("1", statement("s", "x", "Ada", "asserts")), edition("1", statement("s", "x", "Bo", "denies")),
		"statement changed s source [Ada] [Bo]", "statement changed s stance [asserts] [denies]")
	check(t, "another text", edition("1", statement("s", "the dam will hold", "Ada", "asserts")), edition("2", statement("r", "the dam will not hold", "Ada", "asserts")),
		"statement passage r [the dam will hold] [the dam will not hold]", "article text a [1] [2]")
	check(t, "half of the words", edition("1", statement("s", "the dam", "Ada", "asserts")), edition("2", statement("r", "the port", "Ada", "asserts")),
		"statement new r [] [Ada]", "statement removed s [Ada] []", "article text a [1] [2]")
	check(t, "the same text", edition("1", statement("s", "the dam will hold", "Ada", "asserts")), edition("1", statement("r", "the dam will not hold", "Ada", "asserts")),
		"statement new r [] [Ada]", "statement removed s [Ada] []")
}

// TestSince has, for each kind of change, what the page of changes says.
func TestSince(t *testing.T) {
	claim := func(slug, status, text string, statements ...string) record.Claim {
		return record.Claim{Slug: slug, Proposition: text, Status: status, Statements: statements, Page: "claims/" + slug + ".html"}
	}
	d := &dossier.Dossier{People: []*dossier.Entity{{Slug: "kim-jong-un", Name: "Kim Jong Un"}, {Slug: "kim", Name: "Kim"}, {Slug: "ri", Name: "Ri"}}}
	named := func(list ...string) (out []any) {
		for _, s := range list {
			for _, e := range d.People {
				if e.Slug == s {
					out = append(out, record.Entity{Slug: s, Kind: "person", Name: e.Name, Page: "people/" + s + ".html"})
				}
			}
		}
		return out
	}
	both := files{"people": named("kim", "kim-jong-un"), "articles": {article("a", "1", "kim", "kim", "kim-jong-un")}}
	one := files{"people": named("kim-jong-un"), "articles": {article("a", "1", "kim-jong-un", "kim-jong-un", "kim-jong-un")}}
	for _, c := range []struct {
		name     string
		old, new files
		want     string
		rest     int
	}{
		{"merged", both, one, "merged Kim Jong Un: Kim → Kim Jong Un (people/kim-jong-un.html)", 0},
		{"split", one, both, "split Kim: Kim Jong Un → Kim (people/kim.html)", 0},
		{"moved", both, files{"people": named("kim", "kim-jong-un"), "articles": {article("a", "1", "kim", "kim-jong-un", "kim-jong-un")}}, "mentions of somebody else Kim Jong Un: Kim → Kim Jong Un (people/kim-jong-un.html)", 0},
		{"at another address", files{"people": {record.Entity{Slug: "kim-1", Kind: "person", Name: "Kim"}}, "articles": {article("a", "1", "kim-1", "kim-1", "kim-1")}}, files{"people": named("kim"), "articles": {article("a", "1", "kim", "kim", "kim")}}, "", 1},
		{"another name", files{"people": {record.Entity{Slug: "kim-1", Kind: "person", Name: "J. Kim"}}, "articles": {article("a", "1", "kim-1", "kim-1", "kim-1")}}, files{"people": named("kim"), "articles": {article("a", "1", "kim", "kim", "kim")}}, "renamed Kim: J. Kim → Kim (people/kim.html)", 0},
		{"a new name", files{}, files{"people": named("ri")}, "", 1},
		{"status", files{"claims": {claim("c", "attributed", "It is so", "s")}}, files{"claims": {claim("c", "retracted", "It is so", "s")}}, "status It is so: attributed → retracted (claims/c.html)", 0},
		{"new claim", files{}, files{"claims": {claim("c", "disputed", "It is so", "s")}}, "new It is so:  → disputed (claims/c.html)", 0},
		{"claim that is gone", files{"claims": {claim("c", "disputed", "It is so", "s")}}, files{}, "no longer there It is so:  →  ()", 0},
		{"claims merged", files{"claims": {claim("c", "attributed", "It is so", "s"), claim("d", "attributed", "So it is", "r")}}, files{"claims": {claim("d", "attributed", "So it is", "r", "s")}}, "merged So it is: It is so → So it is (claims/d.html)", 0},
		{"claim at another address", files{"claims": {claim("c", "attributed", "It is so", "s")}}, files{"claims": {claim("d", "attributed", "It is so", "s")}}, "", 1},
		{"text", files{"articles": {article("a", "1")}}, files{"articles": {article("a", "2")}}, "", 1}, // it has no title
	} {
		got := Since(read(t, c.old), read(t, c.new), d)
		var lines []string
		for _, l := range got.Lines {
			lines = append(lines, fmt.Sprintf("%s %s: %s → %s (%s)", l.Label, l.Title, l.Old, l.New, l.Page))
		}
		if s := strings.Join(lines, "\n"); s != c.want || got.Rest != c.rest {
			t.Errorf("%s: %q, %d others, want %q, %d", c.name, s, got.Rest, c.want, c.rest)
		}
	}
}

func TestPrint(t *testing.T) {
	for _, c := range []struct {
		change Change
		want   string
	}{
		{Change{Kind: "person", What: Changed, Title: "Ada", Field: "role", Old: "mayor"}, "People\n  changed    Ada, role: mayor → (none)\n"},
		{Change{Kind: "claim", What: Verdict, Title: "It is so", New: "refuted"}, "Claims\n  verdict    It is so: (none) → refuted\n"},
		{Change{Kind: "claim", What: New, Title: "It is so", New: "disputed"}, "Claims\n  new        It is so (disputed)\n"},
		{Change{Kind: "person", What: Merged, Title: "Kim\x1b[31m", New: "kim-jong-un"}, "People\n  merged     Kim [31m → kim-jong-un\n"},
		{Change{Kind: "person", What: Moved, Title: "2", Old: "person:a", New: "person:b"}, "People\n  moved      2 mentions: person:a → person:b\n"},
	} {
		var b strings.Builder
		if err := Print(&b, []Change{c.change}); err != nil || b.String() != c.want {
			t.Errorf("%q, %v; want %q", b.String(), err, c.want)
		}
	}
}

func TestDamagedData(t *testing.T) {
	for _, c := range []struct{ index, want string }{
		{"{", "data/dossier.json: record 1: "},
		{`{"files":[{"kind":"claims","path":"data/claims.jsonl"}]}`, "data/claims.jsonl: record 2: "},
	} {
		_, err := Read(func(path string) (io.ReadCloser, error) {
			text := c.index
			if path != "data/dossier.json" {
				text = `{"slug":"a"}` + "\nx"
			}
			return io.NopCloser(strings.NewReader(text)), nil
		})
		if err == nil || !strings.HasPrefix(err.Error(), c.want) {
			t.Errorf("%s: %v", c.index, err)
		}
	}
}

// Whatever the data are, the comparison with itself is empty, and the result is the
// same in either run.
func FuzzCompare(f *testing.F) {
	f.Add(`{"slug":"a","kind":"person","mentions":[{"entity":"x","kind":"person"}]}`, `{"slug":"b","statements":["s","s"]}`)
	f.Fuzz(func(t *testing.T, a, b string) {
		open := func(text string) func(string) (io.ReadCloser, error) {
			return func(path string) (io.ReadCloser, error) {
				if path == "data/dossier.json" {
					text := ""
					for _, kind := range []string{"articles", "people", "claims", "statements", "events"} {
						text += `,{"kind":"` + kind + `","path":"x"}`
					}
					return io.NopCloser(strings.NewReader(`{"files":[` + text[1:] + `]}`)), nil
				}
				return io.NopCloser(strings.NewReader(text)), nil
			}
		}
		old, err := Read(open(a))
		if err != nil {
			return
		}
		if same := Compare(old, old); len(same) > 0 {
			t.Errorf("differs from itself: %+v", same)
		}
		if new, err := Read(open(b)); err == nil {
			if x, y := fmt.Sprint(Compare(old, new)), fmt.Sprint(Compare(old, new)); x != y {
				t.Errorf("%s\n%s", x, y)
			}
		}
	})
}
