package vault

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/internal/source/document"
)

const clipped = "---\ntitle: \"The quay\"\nsource: \"https://a.example/q\"\nauthor:\n  - \"[[Jo Miller]]\"\npublished: 2024-03-05\ncreated: 2024-03-06\ntags:\n  - \"clippings\"\n---\n"

func read(t *testing.T, text string, o Options) Note {
	t.Helper()
	return Read(fstest.MapFS{"N.md": {Data: []byte(text)}}, "N.md", o)
}

func TestClipping(t *testing.T) {
	n := read(t, clipped+"The [[Harbour Board|board]] met. ![[map.png]] ^abc123\n\n> [!note] Mine\n> Call them.\n\n%%ask\nagain%%It ==decided== nothing.[^1]\n", Options{})
	if n.Page == nil || n.Err != nil {
		t.Fatalf("%+v", n)
	}
	var values []string
	for _, k := range n.Page.Meta.Keys() {
		values = append(values, k.Value)
	}
	if s := strings.Join(values, "|"); s != "The quay||2024-03-05|Jo Miller|https://a.example/q|2024-03-06||" {
		t.Error(s)
	}
	if want := "<p>The board met.</p>\n<p>It decided nothing.[^1]</p>\n"; n.Page.HTML != want {
		t.Errorf("%q, want %q", n.Page.HTML, want)
	}
	if s := strings.Join(n.Page.Left, "|"); s != "comment: %%ask again%%|embedded: map.png|callout: > [!note] Mine|callout: > Call them." {
		t.Error(s)
	}
}

// TestWhatIsTaken has notes just on either side of being taken.
func TestWhatIsTaken(t *testing.T) {
	front := func(keys string) string { return "---\n" + keys + "\n---\nText.\n" }
	for name, c := range map[string]struct {
		text string
		o    Options
		want string
	}{
		"clipping":                {front("source: https://a.example/q\ntags: clippings"), Options{}, "page"},
		"tag with a sign":         {front("url: https://a.example/q\ntags: ['#Clippings']"), Options{}, "page"},
		"address without the tag": {front("source: https://a.example/q"), Options{}, "it has an address, but no tag"},
		"address and own tag":     {front("source: https://a.example/q\ntags: saved"), Options{Tags: []string{"#saved"}}, "page"},
		"address and another tag": {front("source: https://a.example/q\ntags: saved"), Options{Tags: []string{"kept"}}, "it has an address, but no tag"},
		"tag without an address":  {front("source: the library\ntags: clippings"), Options{}, "it has no address"},
		"address of another kind": {front("source: file:///etc/passwd\ntags: clippings"), Options{}, "it has no address"},
		"person":                  {front("type: Person"), Options{Records: true}, "record"},
		"person, not asked for":   {front("type: Person"), Options{}, "it is about a person"},
		"company, not asked for":  {front("type: company"), Options{}, "it is about an organization"},
		"below a tag":             {front("tags: [person/board]"), Options{Records: true}, "record"},
		"a tag that begins so":    {front("tags: [personal]"), Options{Records: true}, "it is a note of its own"},
		"note":                    {"Text.\n", Options{Records: true}, "it is a note of its own"},
		"empty":                   {strings.TrimSuffix(front("source: https://a.example/q\ntags: clippings"), "Text.\n"), Options{}, "it has no text"},
		"broken properties":       {front("title: [x"), Options{}, "error"},
		"comment without an end":  {front("source: https://a.example/q\ntags: clippings") + "%%x", Options{}, "error"},
		"properties without end":  {"---\ntitle: x\n", Options{}, "it is a note of its own"},
		"clipping about a person": {front("source: https://a.example/q\ntags: [clippings, person]"), Options{Records: true}, "page"},
	} {
		n := read(t, c.text, c.o)
		got := n.Why
		switch {
		case n.Err != nil:
			got = "error"
		case n.Page != nil:
			got = "page"
		case n.Record != nil:
			got = "record"
		}
		if !strings.HasPrefix(got, c.want) || got == "" {
			t.Errorf("%s: %q, %v, want %q", name, got, n.Err, c.want)
		}
	}
}

func TestLineOfBrokenProperties(t *testing.T) {
	n := read(t, "---\ntype: person\ntags: [\"a\" \"b\"]\n---\nText.\n", Options{})
	if n.Err == nil || !strings.Contains(n.Err.Error(), "line 3") {
		t.Error(n.Err)
	}
}

func TestRecord(t *testing.T) {
	n := read(t, "---\naliases: [Okoye, \"[[Helena Okoye]]\"]\ntype: person\nrole: harbour master\nurl: https://a.example/okoye\n---\nKnows [[Rui Costa#Youth]].\n%%private%%\n![[photo.png]]\n", Options{Records: true})
	r := n.Record
	if r == nil || r.Kind != document.Person || r.Name != "N" || strings.Join(r.Aliases, "|") != "Okoye|Helena Okoye" || r.Role != "harbour master" || r.URL != "https://a.example/okoye" {
		t.Fatalf("%+v", r)
	}
	if r.Profile != "Knows Rui Costa > Youth.\n%%private%%\n\n" || len(r.Left) != 1 {
		t.Errorf("%q, %v", r.Profile, r.Left)
	}
}

func TestMarkupOfObsidian(t *testing.T) {
	for in, want := range map[string]string{
		"a == b == c":           "a == b == c",
		"==a b==":               "a b",
		"x ^abc123":             "x",
		"x ^abc":                "x ^abc",
		"[[a/b#c\\|d]] [[]]":    "d [[]]",
		"[x](y) ![z](w)":        "[x](y) ![z](w)",
		"```\n[[a]] ==b==\n```": "```\n[[a]] ==b==\n```",
		"> said":                "> said",

		// What is not in a callout stays.
		"> [!quote]\n> a\n\nb": "\nb",
		"> quote [!x]\n> a":    "> quote [!x]\n> a",
		"> a\n> [!x]\n":        "> a\n> [!x]\n",
		"[!x] a":               "[!x] a",

		// A callout after code is not in the code.
		"````\n```\n````\n> [!note] a\n\nb": "````\n```\n````\n\nb",
		"```\n~~~\n```\n> [!note] a\n\nb":   "```\n~~~\n```\n\nb",
		"```x``` y\n> [!note] a\n\nb":       "```x``` y\n\nb",
		"```go\n``` x\n> [!note] a\n```\nb": "```go\n``` x\n> [!note] a\n```\nb",
		"~~~ `x`\n> [!note] a\n~~~~\n[[b]]": "~~~ `x`\n> [!note] a\n~~~~\nb",

		// Wherever it is, all of it is left out.
		"> [!note] a\nstill a\n\nb":              "\nb",
		"- b\n- > [!my_type|x]+ a\n  > a\n":      "- b\n",
		"> b\n>\n> > [!note] a\n":                "> b\n>\n",
		"> [!note]\n> ```\n> a\n> ```\n\nb":      "\nb",
		"1. b\n   - > [!note]\n     > a\n\n   c": "1. b\n\n   c",
	} {
		if got, _ := reduce(in, true); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestList(t *testing.T) {
	dir := t.TempDir()
	outside := filepath.Join(t.TempDir(), "secret.md")
	write := func(name, text string) {
		t.Helper()
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("A.md", "a")
	write("b/C.MD", "c")
	write("b/d.png", "d")
	write(".obsidian/x.md", "x")
	write(".obsidian/templates.json", `{"folder": "Forms/"}`)
	write(".trash/x.md", "x")
	write("Forms/x.md", "x")
	write("templates/x.md", "x")
	if err := os.WriteFile(outside, []byte("secret"), 0o644); err != nil {
		t.Fatal(err)
	}
	for name, to := range map[string]string{"link.md": outside, "up": "..", "inner.md": "A.md"} {
		if err := os.Symlink(to, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	notes, wrong := List(root.FS())
	if s := strings.Join(notes, "|"); s != "A.md|b/C.MD" || len(wrong) > 0 {
		t.Error(s, wrong)
	}
	if n := Read(root.FS(), "link.md", Options{}); n.Err == nil {
		t.Errorf("a file outside was read: %+v", n)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(clipped + "The [[a|b]] ![[c]] ==d== %%e%%\n> [!note]\n> x\n```\n[[y]]\n")
	f.Add("---\ntype: person\naliases: {a: b}\n---\n[[x]]")
	f.Add("---\na: &a [*a]\n---\n")
	f.Fuzz(func(t *testing.T, text string) {
		n := Read(fstest.MapFS{"N.md": {Data: []byte(text)}}, "N.md", Options{Records: true})
		given := 0
		for _, is := range []bool{n.Page != nil, n.Record != nil, n.Why != "", n.Err != nil} {
			if is {
				given++
			}
		}
		if given != 1 {
			t.Errorf("%+v", n)
		}
	})
}
