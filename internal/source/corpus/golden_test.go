package corpus_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"dossier/internal/source/corpus"
)

var update = flag.Bool("update", false, "write what is printed into the golden files")

// TestDiagnostics reads the dossier in each file of testdata and compares the
// printed diagnostics with its section "want". The file is named for the code
// that it tests. Above its sections it may have commands:
//
//	link PATH TARGET     a symbolic link
//	quoted PATH "TEXT"   a file whose text is a Go string
//	size PATH N          a file of N letters
func TestDiagnostics(t *testing.T) {
	for _, name := range goldens(t) {
		code := strings.TrimSuffix(filepath.Base(name), ".txtar")
		t.Run(code, func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			dir, want := unpack(t, archive)
			_, problems := corpus.Read(dir)
			var b strings.Builder
			if err := problems.Print(&b, false); err != nil {
				t.Fatal(err)
			}
			got := b.String()
			if !strings.Contains(got, "["+code+"]") {
				t.Errorf("%s is not among\n%s", code, got)
			}
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
			} else if got != string(want.Data) {
				t.Errorf("got\n%s\nwant\n%s", got, want.Data)
			}
		})
	}
}

func goldens(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatal("no golden files", err)
	}
	return names
}

// unpack writes the files of an archive to a folder. It returns the folder and
// the section "want".
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
	if want == nil {
		archive.Files = append(archive.Files, txtar.File{Name: "want"})
		want = &archive.Files[len(archive.Files)-1]
	}
	for line := range strings.Lines(string(archive.Comment)) {
		words := strings.SplitN(strings.TrimSpace(line), " ", 3)
		if len(words) < 3 {
			continue
		}
		switch words[0] {
		case "link":
			if err := os.Symlink(words[2], filepath.Join(dir, words[1])); err != nil {
				t.Fatal(err)
			}
		case "quoted":
			text, err := strconv.Unquote(words[2])
			if err != nil {
				t.Fatalf("%s: %v", line, err)
			}
			put(words[1], []byte(text))
		case "size":
			n, err := strconv.Atoi(words[2])
			if err != nil {
				t.Fatal(err)
			}
			put(words[1], []byte(strings.Repeat("a", n)))
		}
	}
	return dir, want
}

// elsewhere maps codes that no dossier on disk produces on every system to the
// tests that cover them.
var elsewhere = map[string]string{
	"unreadable":     "TestUnreadable",
	"unfit-name":     "TestUnfitNamesOfMedia",
	"reading-failed": "TestPanicInOneFile",
}

// TestEveryCodeHasAGolden checks that each code in the source of all packages
// that read content has a golden file.
func TestEveryCodeHasAGolden(t *testing.T) {
	have := map[string]bool{}
	for _, name := range goldens(t) {
		have[strings.TrimSuffix(filepath.Base(name), ".txtar")] = true
	}
	kebab := regexp.MustCompile(`^"[a-z]+(-[a-z0-9]+)+"$|^"unreadable"$`)
	reports := map[string]bool{"Error": true, "Warning": true, "File": true, "Func": true, "report": true, "at": true, "note": true}
	found := 0
	for _, folder := range []string{".", "../config", "../document", "../frontmatter", "../markdown"} {
		for _, name := range sources(t, folder) {
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(file, func(n ast.Node) bool {
				call, ok := n.(*ast.CallExpr)
				if !ok || !reports[callee(call)] {
					return true
				}
				for _, arg := range call.Args {
					lit, ok := arg.(*ast.BasicLit)
					if !ok || !kebab.MatchString(lit.Value) {
						continue
					}
					found++
					if code := strings.Trim(lit.Value, `"`); !have[code] && elsewhere[code] == "" {
						t.Errorf("%s: no golden file for %q", name, code)
					}
				}
				return true
			})
		}
	}
	if found < len(have) {
		t.Errorf("found %d codes in the source, %d golden files", found, len(have))
	}
}

func sources(t *testing.T, folder string) (names []string) {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil || len(all) == 0 {
		t.Fatal(fmt.Errorf("no source in %s: %v", folder, err))
	}
	for _, name := range all {
		if !strings.HasSuffix(name, "_test.go") {
			names = append(names, name)
		}
	}
	return names
}

func callee(call *ast.CallExpr) string {
	switch f := call.Fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name
	case *ast.Ident:
		return f.Name
	}
	return ""
}
