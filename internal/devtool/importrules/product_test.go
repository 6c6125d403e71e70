package importrules

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestProductDoesNotTrain looks through all packages that cmd/dossier is built
// of for functions that train models.
func TestProductDoesNotTrain(t *testing.T) {
	graph, checked := imports(t), map[string]bool{}
	var check func(pkg string)
	check = func(pkg string) {
		if checked[pkg] {
			return
		}
		checked[pkg] = true
		if strings.HasPrefix(pkg, "internal/devtool") {
			t.Errorf("the product imports %s", pkg)
		}
		for _, name := range functions(t, pkg) {
			if strings.HasPrefix(strings.ToLower(name), "train") {
				t.Errorf("%s has the function %s, which belongs below internal/devtool/train", pkg, name)
			}
		}
		for _, p := range graph[pkg] {
			check(p)
		}
	}
	check("cmd/dossier")
	if !checked["internal/extract"] {
		t.Error("cmd/dossier does not reach internal/extract; the test looks at the wrong packages")
	}
}

// functions returns the names of the functions and methods of a package, except
// those in test files.
func functions(t *testing.T, pkg string) []string {
	t.Helper()
	dir := filepath.Join(root, filepath.FromSlash(pkg))
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, file := range files {
		if !strings.HasSuffix(file.Name(), ".go") || strings.HasSuffix(file.Name(), "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, file.Name()), nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range f.Decls {
			if fn, ok := d.(*ast.FuncDecl); ok {
				names = append(names, fn.Name.Name)
			}
		}
	}
	return names
}
