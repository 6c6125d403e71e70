package docs

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/cli"
	"dossier/internal/devtool/importrules"
	"dossier/internal/source/schema"
)

const root = "../../.."

// read returns the text of a document, named by its path below the root.
func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(root, name))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// section returns what follows the heading "## title", up to the next one.
func section(t *testing.T, text, title string) string {
	t.Helper()
	_, after, ok := strings.Cut(text, "\n## "+title+"\n")
	if !ok {
		t.Fatalf("there is no section %q", title)
	}
	before, _, _ := strings.Cut(after, "\n## ")
	return before
}

// differ reports which names are in one of the sets only.
func differ(t *testing.T, what, in string, want, got map[string]bool) {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(want)) {
		if !got[name] {
			t.Errorf("%s does not have the %s %q", in, what, name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(got)) {
		if !want[name] {
			t.Errorf("%s has the %s %q, which does not exist", in, what, name)
		}
	}
}

func set(lists ...[]string) map[string]bool {
	out := map[string]bool{}
	for _, list := range lists {
		for _, s := range list {
			out[s] = true
		}
	}
	return out
}

// captured returns the first group of each match.
func captured(re, text string) (out []string) {
	for _, m := range regexp.MustCompile(re).FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	return out
}

func TestCommandsOfTheManual(t *testing.T) {
	commands, flags := map[string]bool{}, map[string]bool{}
	var walk func(path []string)
	walk = func(path []string) {
		var out bytes.Buffer
		if code := cli.Main(context.Background(), append(slices.Clone(path), "--help"), &out, io.Discard); code != 0 {
			t.Fatalf("%v --help: exit code %d", path, code)
		}
		_, list, _ := strings.Cut(out.String(), "Available Commands:\n")
		list, _, _ = strings.Cut(list, "\n\n")
		below := captured(`(?m)^  ([a-z]+)`, list)
		name := strings.Join(path, " ")
		if name == "completion" {
			below = nil // the manual names the shells in one line
		}
		if len(below) == 0 || strings.Contains(out.String(), "dossier "+name+" [DIR]") {
			commands[name] = true
		}
		for _, f := range captured(`(?m)^ +(?:-[a-z], )?--([a-z-]+)`, out.String()) {
			flags[f] = true
		}
		for _, c := range below {
			if c != "help" {
				walk(append(slices.Clone(path), c))
			}
		}
	}
	walk(nil)
	delete(flags, "help")

	text := section(t, read(t, "docs/manual.md"), "Commands")
	differ(t, "command", "the manual", commands, set(captured("(?m)^\\| `dossier ([a-z ]*[a-z])", text)))
	differ(t, "flag", "the manual", flags, set(captured("`--([a-z-]+)", text)))
}

// sections are the sections of the manual that list the keys of each kind of
// file.
var sections = map[string]string{
	"config": "Settings", "article": "Articles", "annotations": "Annotations", "review": "The review", "waiting": "Findings of other programs", "page": "Pages of your own",
	"person": "Records", "organization": "Records", "place": "Records", "publisher": "Records", "event": "Events", "claim": "Claims", "topic": "Topics", "edition": "Editions",
}

func TestKeysOfTheManual(t *testing.T) {
	manual := read(t, "docs/manual.md")
	exist := map[string]map[string]bool{} // the keys of all kinds of a section
	for _, kind := range schema.Kinds() {
		b, err := kind.Document()
		if err != nil {
			t.Fatal(err)
		}
		var doc map[string]any
		if err := json.Unmarshal(b, &doc); err != nil {
			t.Fatal(err)
		}
		if items, ok := doc["items"].(map[string]any); ok {
			doc = items
		}
		top, all := map[string]bool{}, map[string]bool{}
		keys(doc, 0, top, all)
		rows := set(captured("(?m)^\\| `([a-z0-9_]+)` \\|", section(t, manual, sections[kind.Name])))
		for key := range top {
			if !rows[key] {
				t.Errorf("the manual does not have the key %q of %s", key, kind.Name)
			}
		}
		for key := range all {
			if !strings.Contains(manual, "`"+key+"`") {
				t.Errorf("the manual does not have the key %q within %s", key, kind.Name)
			}
		}
		title := sections[kind.Name]
		if exist[title] == nil {
			exist[title] = map[string]bool{}
		}
		maps.Copy(exist[title], all)
	}
	for title, keys := range exist {
		for _, key := range captured("(?m)^\\| `([a-z_]+)` \\|", section(t, manual, title)) {
			if !keys[key] {
				t.Errorf("section %s of the manual has the key %q, which does not exist", title, key)
			}
		}
	}
}

// keys adds the keys of the schema v to all, and those of its outermost mapping
// to top. The names of rules are no keys: docs/rules.md lists them.
func keys(v any, depth int, top, all map[string]bool) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			keys(e, depth, top, all)
		}
	case map[string]any:
		for name, e := range v {
			properties, ok := e.(map[string]any)
			if name != "properties" || !ok {
				keys(e, depth, top, all)
				continue
			}
			for key, value := range properties {
				if p, _ := value.(map[string]any); strings.HasPrefix(fmt.Sprint(p["description"]), "key of another tool") {
					continue // the manual describes them together
				}
				all[key] = true
				if depth == 0 {
					top[key] = true
				}
				if key != "check" {
					keys(value, depth+1, top, all)
				}
			}
		}
	}
}

// documents returns the documents for people, by their paths below the root.
func documents(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"*.md", "docs/*.md"} {
		found, err := filepath.Glob(filepath.Join(root, pattern))
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range found {
			rel, err := filepath.Rel(root, name)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, filepath.ToSlash(rel))
		}
	}
	return out
}

func TestLinksLeadSomewhere(t *testing.T) {
	for _, name := range documents(t) {
		for _, to := range captured(`\]\(([^)\s]+)\)`, read(t, name)) {
			file, fragment, _ := strings.Cut(to, "#")
			if strings.Contains(file, "://") {
				continue
			}
			target := name
			if file != "" {
				target = filepath.ToSlash(filepath.Join(filepath.Dir(name), file))
			}
			if _, err := os.Stat(filepath.Join(root, target)); err != nil {
				t.Errorf("%s links to %s: %v", name, to, err)
				continue
			}
			if fragment != "" && !slices.ContainsFunc(captured(`(?m)^#+ (.+)$`, read(t, target)), func(h string) bool { return anchor(h) == fragment }) {
				t.Errorf("%s links to %s, but there is no such heading", name, to)
			}
		}
	}
}

// anchor returns the fragment that code hosts give a heading.
func anchor(heading string) string {
	heading = regexp.MustCompile(`[^a-z0-9 _-]`).ReplaceAllString(strings.ToLower(heading), "")
	return strings.ReplaceAll(heading, " ", "-")
}

func TestPathsExist(t *testing.T) {
	for _, name := range documents(t) {
		for _, p := range captured("`((?:internal|cmd)/[\\w./-]+)`", read(t, name)) {
			if _, err := os.Stat(filepath.Join(root, p)); err != nil {
				t.Errorf("%s names %s, which does not exist", name, p)
			}
		}
	}
}

func TestGroupsOfTheArchitecture(t *testing.T) {
	groups := map[string]bool{}
	for _, g := range importrules.Groups {
		groups[g.Name] = true
	}
	text := section(t, read(t, "ARCHITECTURE.md"), "The groups of packages")
	differ(t, "group", "ARCHITECTURE.md", groups, set(captured("(?m)^\\| `([a-z]+)` \\|", text)))
}

func TestLibrariesOfTheArchitecture(t *testing.T) {
	const module = `([a-z0-9.-]+\.[a-z]+/[A-Za-z0-9./-]+)`
	mod := read(t, "go.mod")
	libraries := set(captured(`(?m)^\t`+module+` v[^ \n]+$`, mod))
	for _, tool := range captured(`(?m)^\t`+module+`$`, mod) {
		path, _, _ := strings.Cut(tool, "/cmd/")
		libraries[path] = true
	}
	text := section(t, read(t, "ARCHITECTURE.md"), "Libraries")
	differ(t, "library", "ARCHITECTURE.md", libraries, set(captured("`"+module+"`", text)))
}

func TestReadmeIsShort(t *testing.T) {
	if n := strings.Count(read(t, "README.md"), "\n"); n < 60 || n > 80 {
		t.Errorf("README.md has %d lines, want 60 to 80", n)
	}
}
