package check_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
	"dossier/internal/pipeline"
)

var update = flag.Bool("update", false, "write what is printed into the golden files")

// TestRules reads and checks the dossier in each file of testdata. It compares
// the printed findings of the rule that the file is named for with its section
// "want".
func TestRules(t *testing.T) {
	for _, rule := range rules.All() {
		if rule.Stage == rules.Outside { // package outside tests these, with servers
			continue
		}
		t.Run(rule.Name, func(t *testing.T) {
			name := filepath.Join("testdata", rule.Name+".txtar")
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			dir, want := unpack(t, archive)
			found := check(t, dir, rule.Name)
			if len(found) == 0 {
				t.Error("no findings")
			}
			got := printed(t, found, dir)
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(want.Data) {
				t.Errorf("got\n%s\nwant\n%s", got, want.Data)
			}
			for _, d := range found {
				if d.Severity != rule.Severity {
					t.Errorf("%s: severity %s, and the catalogue says %s", d.Message, d.Severity, rule.Severity)
				}
			}

			// A setting in dossier.yaml overrides the default severity.
			settings := "check: {" + rule.Name + ": off}\n"
			if err := os.WriteFile(filepath.Join(dir, "dossier.yaml"), []byte(settings), 0o644); err != nil {
				t.Fatal(err)
			}
			if left := check(t, dir, rule.Name); len(left) > 0 {
				t.Errorf("turned off, and still %v", left)
			}
		})
	}
}

func TestEveryGoldenIsOfARule(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		if rule := strings.TrimSuffix(filepath.Base(name), ".txtar"); !slices.ContainsFunc(rules.All(), func(r rules.Rule) bool { return r.Name == rule }) {
			t.Errorf("%s is of no rule", name)
		}
	}
}

// check returns the findings of a rule in the dossier in dir.
func check(t *testing.T, dir, rule string) (found diag.List) {
	t.Helper()
	_, problems, err := pipeline.Check(context.Background(), pipeline.Options{Content: dir})
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range problems {
		if d.Code == rule {
			found.Add(d)
		}
	}
	return found
}

func printed(t *testing.T, l diag.List, dir string) string {
	t.Helper()
	var b strings.Builder
	if err := l.Print(&b, false); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), filepath.ToSlash(dir)+"/", "")
}

// unpack writes the files of an archive to a folder. It returns the folder and
// the section "want". Above its sections the archive may have files that are not
// text, as Go strings: quoted PATH "TEXT".
func unpack(t *testing.T, archive *txtar.Archive) (string, *txtar.File) {
	t.Helper()
	dir := t.TempDir()
	put := func(name string, data []byte) {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var want *txtar.File
	for i := range archive.Files {
		if f := &archive.Files[i]; f.Name == "want" {
			want = f
		} else {
			put(f.Name, f.Data)
		}
	}
	for line := range strings.Lines(string(archive.Comment)) {
		words := strings.SplitN(strings.TrimSpace(line), " ", 3)
		if len(words) < 3 || words[0] != "quoted" {
			continue
		}
		text, err := strconv.Unquote(words[2])
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		put(words[1], []byte(text))
	}
	if want == nil {
		archive.Files = append(archive.Files, txtar.File{Name: "want"})
		want = &archive.Files[len(archive.Files)-1]
	}
	return dir, want
}
