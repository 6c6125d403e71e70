package rules_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/diag/rules"
)

var update = flag.Bool("update", false, "write the reference")

// reference is docs/rules.md.
const reference = "../../../docs/rules.md"

// TestReference checks that docs/rules.md matches the catalogue.
func TestReference(t *testing.T) {
	want := markdown()
	if *update {
		if err := os.WriteFile(reference, []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(reference)
	if err != nil || string(got) != want {
		t.Errorf("docs/rules.md is not what the catalogue says (%v); run: make golden", err)
	}
}

// markdown returns the text of docs/rules.md.
func markdown() string {
	var b strings.Builder
	b.WriteString("# The rules of `dossier check`\n\nMade from the catalogue in `internal/diag/rules` by `make golden`.\n" +
		"`dossier.yaml` can change the severity of a rule to `error`, `warning`, `info` or `off`:\n\n" +
		"    check:\n      single-origin: info\n      unreviewed-person: {severity: warning, mentions: 5}\n\n" +
		"| rule | severity | what is found |\n|---|---|---|\n")
	for _, r := range rules.All() {
		fmt.Fprintf(&b, "| [%[1]s](#%[1]s) | %[2]s | %[3]s |\n", r.Name, r.Severity, r.Summary)
	}
	for _, r := range rules.All() {
		by := "`dossier build` and `dossier check`"
		switch r.Stage {
		case rules.Check:
			by = "`dossier check`"
		case rules.Outside:
			by = "`dossier check --external`"
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s. Severity: %s. Reported by %s.\n\n%s\n", r.Name, strings.ToUpper(r.Summary[:1])+r.Summary[1:], r.Severity, by, r.Doc)
	}
	return b.String()
}

func TestCatalogue(t *testing.T) {
	if !slices.IsSortedFunc(rules.All(), func(a, b rules.Rule) int { return cmp.Compare(a.Name, b.Name) }) {
		t.Error("the rules are not in the order of their names")
	}
	kebab := regexp.MustCompile(`^[a-z]+(-[a-z]+)+$`)
	seen := map[string]bool{}
	for _, r := range rules.All() {
		if !kebab.MatchString(r.Name) || seen[r.Name] {
			t.Errorf("%q is no name for a rule, or taken", r.Name)
		}
		seen[r.Name] = true
		if r.Summary == "" || strings.HasSuffix(r.Summary, ".") || strings.Contains(r.Summary, "\n") {
			t.Errorf("%s: summary %q", r.Name, r.Summary)
		}
		if len(r.Doc) < 80 || !strings.HasSuffix(r.Doc, ".") || strings.Contains(r.Doc, "\n") {
			t.Errorf("%s: want a paragraph that says why and what to do: %q", r.Name, r.Doc)
		}
		if found, ok := rules.Find(r.Name); !ok || found != r {
			t.Errorf("%s is not found", r.Name)
		}
	}
	if _, ok := rules.Find("no-such-rule"); ok {
		t.Error("found a rule that there is not")
	}
}

func TestApply(t *testing.T) {
	s := rules.Settings{Levels: map[string]rules.Level{"dead-link": rules.Off, "unknown-name": rules.Error, "lost-quote": rules.Info}}
	var l diag.List
	for _, code := range []string{"dead-link", "unknown-name", "lost-quote", "single-origin"} {
		l.Add(diag.File("a", diag.Warning, code, code))
	}
	var got []string
	for _, d := range s.Apply(l) {
		got = append(got, d.Severity.String()+" "+d.Code)
	}
	if want := "error unknown-name, info lost-quote, warning single-origin"; strings.Join(got, ", ") != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if !s.IsOff("dead-link") || s.IsOff("lost-quote") || s.IsOff("single-origin") {
		t.Error("wrong about what is off")
	}
}
