package layers

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	root   = "../.."
	module = "dossier"
)

// imports reads which packages of the module each package imports; tests count
// only where asked for.
func imports(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, p)
		if err != nil {
			return err
		}
		rel = filepath.ToSlash(rel)
		if e.IsDir() {
			if name := e.Name(); rel != "." && (strings.HasPrefix(name, ".") || name == "testdata" || rel == "site" || rel == "content" || rel == "bin") {
				return fs.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(p, ".go") || strings.HasSuffix(p, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), p, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		pkg := path.Dir(rel)
		out[pkg] = append(out[pkg], []string{}...)
		for _, spec := range f.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if in, ok := strings.CutPrefix(name, module+"/"); ok && !slices.Contains(out[pkg], in) {
				out[pkg] = append(out[pkg], in)
			}
		}
		if out[pkg] == nil {
			out[pkg] = []string{}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestImportsFollowTheRules(t *testing.T) {
	got := imports(t)
	if len(got) < 10 {
		t.Fatalf("only %d packages found", len(got))
	}
	for pkg, used := range got {
		i := slices.IndexFunc(Rules, func(r Rule) bool { return r.Package == pkg })
		if i < 0 {
			t.Errorf("package %s has no rule", pkg)
			continue
		}
		for _, u := range used {
			if !slices.Contains(Rules[i].Imports, u) {
				t.Errorf("package %s must not import %s", pkg, u)
			}
		}
		for _, may := range Rules[i].Imports {
			if !slices.Contains(used, may) {
				t.Errorf("package %s may import %s but does not; remove it from the rule", pkg, may)
			}
		}
	}
	for _, r := range Rules {
		if got[r.Package] == nil {
			t.Errorf("the rule of %s is about no package", r.Package)
		}
	}
}

func TestRulesPointUpwards(t *testing.T) {
	seen := map[string]bool{}
	for _, r := range Rules {
		for _, i := range r.Imports {
			if !seen[i] {
				t.Errorf("%s may import %s, which does not stand above it", r.Package, i)
			}
		}
		seen[r.Package] = true
	}
}
