// Package rules lists the rules of evidence: the name, severity and purpose of
// each. Package check enforces most of them. The others are enforced where
// content is read, resolved and rendered.
//
// To add a rule, add an entry to the catalogue and a function of the same name
// to package check. The keys of dossier.yaml, the help of dossier check, SARIF
// and docs/rules.md are made from the catalogue.
package rules

import (
	"slices"

	"dossier/internal/diag"
)

// Rule is a rule of evidence.
type Rule struct {
	Name     string        // in kebab case; the code of its findings
	Severity diag.Severity // the default
	Summary  string        // the finding, in one line
	Doc      string        // why it matters and how to fix it, in one paragraph
	Stage    Stage         // where it is enforced
}

// Stage is where a rule is enforced.
type Stage uint8

// The stages. Only dossier check reports findings of stage Check, and those of stage
// Outside if it may use the network. A build reports those of the other stages too.
const (
	Check Stage = iota
	Reading
	Resolving
	Rendering
	Outside
)

// All returns all rules in order of name.
func All() []Rule {
	return slices.Clone(catalogue)
}

// Find returns the rule with the name.
func Find(name string) (Rule, bool) {
	i := slices.IndexFunc(catalogue, func(r Rule) bool { return r.Name == name })
	if i < 0 {
		return Rule{}, false
	}
	return catalogue[i], true
}
