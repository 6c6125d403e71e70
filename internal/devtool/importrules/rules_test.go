package importrules

import (
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	root   = "../../.."
	module = "dossier"
)

// imports returns the packages of the module that each package imports, by
// folder below the root. Test files do not count.
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
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// groupOf returns the group that a package belongs to, "" for one outside
// internal/.
func groupOf(pkg string) string {
	rest, ok := strings.CutPrefix(pkg, "internal/")
	if !ok {
		return ""
	}
	name, _, _ := strings.Cut(rest, "/")
	return name
}

// outside lists what packages outside internal/ may import, and which groups
// may import them.
var outside = map[string][]string{
	"cmd/dossier": {"internal/cli"},
	"templates":   nil,
}

func TestImportsFollowTheRules(t *testing.T) {
	got := imports(t)
	if len(got) < 10 {
		t.Fatalf("only %d packages found", len(got))
	}
	rules := map[string][]string{}
	for _, g := range Groups {
		rules[g.Name] = g.Imports
	}
	for pkg, used := range got {
		g := groupOf(pkg)
		if g == "" {
			may, ok := outside[pkg]
			if !ok {
				t.Errorf("package %s stands outside internal/ and has no rule", pkg)
			}
			for _, u := range used {
				if !slices.Contains(may, u) {
					t.Errorf("package %s must not import %s", pkg, u)
				}
			}
			continue
		}
		may, ok := rules[g]
		if !ok {
			t.Errorf("package %s is in no group", pkg)
			continue
		}
		for _, u := range used {
			switch to := groupOf(u); {
			case to == g, u == "templates" && slices.Contains([]string{"site", "pipeline", "devtool"}, g):
			case to == "" || !slices.Contains(may, to):
				t.Errorf("package %s must not import %s", pkg, u)
			}
		}
	}
	for _, g := range Groups {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(got)), func(pkg string) bool { return groupOf(pkg) == g.Name }) {
			t.Errorf("group %s has no package", g.Name)
		}
	}
}

func TestGroupsImportOnlyEarlierOnes(t *testing.T) {
	if len(Groups) > 13 {
		t.Errorf("%d groups, at most 13 are allowed", len(Groups))
	}
	seen := map[string]bool{}
	for _, g := range Groups {
		for _, i := range g.Imports {
			if !seen[i] {
				t.Errorf("%s may import %s, which does not stand before it", g.Name, i)
			}
		}
		seen[g.Name] = true
	}
}

// A language is known by its extract.Language only, so that another one can take
// its place.
func TestOnlyTheListOfLanguagesImportsEnglish(t *testing.T) {
	const english, list = "internal/extract/english", "internal/extract/languages"
	within := func(pkg string) bool { return pkg == english || strings.HasPrefix(pkg, english+"/") }
	got := imports(t)
	if !slices.Contains(got[list], english) {
		t.Errorf("%s does not import %s", list, english)
	}
	for pkg, used := range got {
		if within(pkg) || pkg == list || groupOf(pkg) == "devtool" {
			continue
		}
		for _, u := range used {
			if within(u) {
				t.Errorf("package %s must not import %s", pkg, u)
			}
		}
	}
}

func TestStagesImportOnlyEarlierOnes(t *testing.T) {
	place := map[string]int{}
	for i, stage := range Stages {
		place[path.Join("internal/resolve", stage)] = i
	}
	for pkg, used := range imports(t) {
		if groupOf(pkg) != "resolve" {
			continue
		}
		if _, ok := place[pkg]; !ok {
			t.Errorf("package %s is not listed in Stages", pkg)
		}
		for _, u := range used {
			if groupOf(u) == "resolve" && place[u] >= place[pkg] {
				t.Errorf("package %s must not import %s, which does not come before it", pkg, u)
			}
		}
	}
}
