package pages

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/template/parse"

	"dossier/internal/dossier"
	"dossier/internal/site/diff"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/templates"
)

// vocabulary returns the words of the model that pages show.
func vocabulary() []string {
	var words []string
	for _, s := range dossier.Statuses() {
		words = append(words, s.String())
	}
	for o := dossier.Expected; o <= dossier.Cancelled; o++ {
		words = append(words, o.String())
	}
	for _, v := range dossier.Verdicts() {
		words = append(words, string(v))
	}
	words = append(words, "differs")
	for o := dossier.Machine; o <= dossier.Accepted; o++ {
		words = append(words, o.String())
	}
	words = append(append(words, dossier.Likelihoods...), dossier.Confidences...)
	words = slices.AppendSeq(words, maps.Values(reliabilities))
	words = slices.AppendSeq(words, maps.Values(credibilities))
	words = append(words, diff.Labels()...)
	for _, f := range export.Files(&dossier.Dossier{}) {
		words = append(words, f.Description)
	}
	for _, f := range export.Formats {
		words = append(words, f.Description)
	}
	return words
}

// messages gathers what pages say in the language of the interface, as message
// files name it.
func messages(t *testing.T) map[string]bool {
	t.Helper()
	r, err := New(nil, locale.English())
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for kind, set := range r.templates {
		if kind == reviewPage {
			continue // a tool for the editor, in English as the command line is
		}
		for _, tmpl := range set.Templates() {
			if tmpl.Tree != nil {
				walk(tmpl.Tree.Root, func(call *parse.CommandNode) { messageOf(t, tmpl.Name(), call, found) })
			}
		}
	}
	saidInGo(t, found)
	for _, w := range vocabulary() {
		found[w] = true
	}
	return found
}

func walk(n parse.Node, call func(*parse.CommandNode)) {
	list := func(l *parse.ListNode) {
		if l != nil {
			for _, n := range l.Nodes {
				walk(n, call)
			}
		}
	}
	branch := func(b *parse.BranchNode) {
		walk(b.Pipe, call)
		list(b.List)
		list(b.ElseList)
	}
	switch n := n.(type) {
	case *parse.ListNode:
		list(n)
	case *parse.IfNode:
		branch(&n.BranchNode)
	case *parse.RangeNode:
		branch(&n.BranchNode)
	case *parse.WithNode:
		branch(&n.BranchNode)
	case *parse.ActionNode:
		walk(n.Pipe, call)
	case *parse.TemplateNode:
		if n.Pipe != nil {
			walk(n.Pipe, call)
		}
	case *parse.PipeNode:
		for _, c := range n.Cmds {
			call(c)
			for _, a := range c.Args {
				walk(a, call)
			}
		}
	}
}

// messageOf adds the message of a call of a template's function. Its texts must
// be there to read.
func messageOf(t *testing.T, name string, call *parse.CommandNode, found map[string]bool) {
	f, ok := call.Args[0].(*parse.IdentifierNode)
	if !ok {
		return
	}
	var texts []string
	for _, a := range call.Args[1:] {
		if s, ok := a.(*parse.StringNode); ok {
			texts = append(texts, s.Text)
		}
	}
	switch {
	case f.Ident == "t" && len(texts) > 0 && call.Args[1].Type() == parse.NodeString:
		found[texts[0]] = true
	case f.Ident == "count" && len(texts) == 2:
		found[texts[0]+" | "+texts[1]] = true
	case f.Ident == "t", f.Ident == "count":
		t.Errorf("%s: the text of %s is not written in the template", name, call)
	}
}

// goFiles lists the Go files of folders.
func goFiles(t *testing.T, folders ...string) (out []string) {
	t.Helper()
	for _, folder := range folders {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatalf("no Go files in %s: %v", folder, err)
		}
		out = append(out, files...)
	}
	return out
}

// saidInGo adds the texts that this package and package locale say themselves.
func saidInGo(t *testing.T, found map[string]bool) {
	t.Helper()
	for _, name := range goFiles(t, ".", "../locale") {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		saidIn(t, file, found)
	}
}

func saidIn(t *testing.T, file *ast.File, found map[string]bool) {
	ast.Inspect(file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok {
			return true
		}
		if f, ok := call.Fun.(*ast.SelectorExpr); ok && (f.Sel.Name == "say" || f.Sel.Name == "Say" && file.Name.Name == "locale") {
			text, ok := call.Args[0].(*ast.BasicLit)
			if !ok {
				t.Errorf("a text that is said is not written where it is said")
				return true
			}
			s, err := strconv.Unquote(text.Value)
			if err != nil {
				t.Error(err)
			}
			found[s] = true
		}
		return true
	})
}

func TestLanguagesAreComplete(t *testing.T) {
	wanted := messages(t)
	files, err := fs.Glob(templates.FS, "messages/*.yaml")
	if err != nil || len(files) < 2 {
		t.Fatalf("message files %q, %v", files, err)
	}
	for _, file := range files {
		lang := strings.TrimSuffix(path.Base(file), ".yaml")
		l, problems := locale.Read(lang, locale.Theme{Files: templates.FS})
		for _, p := range problems {
			t.Errorf("%s:%d:%d: %s", p.Path, p.Line, p.Col, p.Message)
		}
		has := l.Messages()
		categories := strings.Join(l.Categories(), " ")
		for _, m := range slices.Sorted(maps.Keys(wanted)) {
			got := strings.Join(has[m], " ")
			switch {
			case got == "":
				t.Errorf("%s lacks %q", file, m)
			case strings.Contains(m, " | ") && got != categories:
				t.Errorf("%s has %q for the numbers %q; the language has %q", file, m, got, categories)
			}
		}
		for _, m := range slices.Sorted(maps.Keys(has)) {
			if !wanted[m] {
				t.Errorf("%s has %q, which no page says", file, m)
			}
		}
	}
}

// TestTemplatesSayNothingOfThemselves finds words that a template does not hand
// over to be translated: between tags, and in attributes that are read out.
func TestTemplatesSayNothingOfThemselves(t *testing.T) {
	action := regexp.MustCompile(`(?s)\{\{.*?\}\}`)
	read := regexp.MustCompile(`(?:aria-label|title|alt|placeholder|data-all|data-some|data-none|data-words)="([^"]*)"`)
	tag := regexp.MustCompile(`(?s)<[^>]*>`)
	attribute := regexp.MustCompile(`data-[a-z]+(?:="[^"]*")?`) // of a template for within a tag
	code := regexp.MustCompile(`(?s)<(code|abbr)\b[^>]*>[^<]*</(code|abbr)>|SHA-256|<dt>[A-F1-6, ]*</dt>`)
	word := regexp.MustCompile(`[A-Za-z]{2,}`)
	files, err := fs.Glob(templates.FS, "*.html")
	if err != nil || len(files) == 0 {
		t.Fatalf("templates %q, %v", files, err)
	}
	for _, file := range files {
		if file == reviewPage.file() {
			continue
		}
		src, err := fs.ReadFile(templates.FS, file)
		if err != nil {
			t.Fatal(err)
		}
		text := code.ReplaceAllString(action.ReplaceAllString(string(src), "\x00"), "")
		for _, m := range read.FindAllStringSubmatch(text, -1) {
			if w := word.FindString(m[1]); w != "" {
				t.Errorf("%s says %q in %s", file, w, m[0])
			}
		}
		for _, line := range strings.Split(attribute.ReplaceAllString(tag.ReplaceAllString(text, "\x00"), ""), "\n") {
			if w := word.FindString(line); w != "" {
				t.Errorf("%s says %q in %q", file, w, strings.ReplaceAll(line, "\x00", ""))
			}
		}
	}
}
