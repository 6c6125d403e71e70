// Package rules lists the rules of the evidence linter: what each is called,
// how bad it is to break it, and what it is for. Package lint keeps most of
// them; the others are kept where content is read and resolved, under the same
// names.
//
// dossier.yaml names rules to change how bad it is to break them, so this
// package stands above the one that reads it.
package rules

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
)

// Rule is one rule.
type Rule struct {
	Name     string        // in kebab case; the code of its findings
	Severity diag.Severity // unless dossier.yaml says otherwise
	Summary  string        // what is wrong where the rule is broken, in a line
	Doc      string        // why that matters and what to do, in a paragraph
	Stage    Stage         // where it is kept
}

// Stage is where a rule is kept.
type Stage uint8

// The stages. What Lint finds is reported by `dossier check` alone, the rest by
// a build too.
const (
	Lint Stage = iota
	Reading
	Resolving
	Rendering
)

// All are all rules, by name.
func All() []Rule {
	return slices.SortedFunc(slices.Values(catalogue), func(a, b Rule) int { return cmp.Compare(a.Name, b.Name) })
}

// Find is the rule of that name.
func Find(name string) (Rule, bool) {
	i := slices.IndexFunc(catalogue, func(r Rule) bool { return r.Name == name })
	if i < 0 {
		return Rule{}, false
	}
	return catalogue[i], true
}
