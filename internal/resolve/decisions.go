package resolve

import (
	"fmt"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/source/decision"
)

// decisions are what editors decided about findings, on their way to taking
// effect. What records and marks say goes before them.
type decisions struct {
	all      []decision.Decision
	found    []bool // by index in all: there is what it is about
	problems *diag.List
}

func newDecisions(all []decision.Decision, problems *diag.List) *decisions {
	return &decisions{all, make([]bool, len(all)), problems}
}

// each calls apply for every decision by one of the verbs, on a finding of one
// of the kinds, whose finding has not been found yet; apply reports whether it
// is there.
func (dc *decisions) each(verbs []decision.Verb, kinds []decision.Kind, apply func(*decision.Decision) bool) {
	for i := range dc.all {
		d := &dc.all[i]
		if !dc.found[i] && slices.Contains(verbs, d.Verb) && slices.Contains(kinds, d.ID.Kind()) {
			dc.found[i] = apply(d)
		}
	}
}

// report reports the decisions about what is not there.
func (dc *decisions) report() {
	for i := range dc.all {
		if d := &dc.all[i]; !dc.found[i] {
			dc.problems.Add(d.Location.Warning(string(d.Verb), "decision-gone", fmt.Sprintf("no finding has the id %q any more", gone(d))).
				WithHint("the article may have been changed or removed; the decision is kept; remove it with: dossier review undo ID"))
		}
	}
}

// gone is the id that a decision on nothing names.
func gone(d *decision.Decision) string {
	for _, more := range []decision.ID{d.Into, d.Entity} {
		if more != "" {
			return string(d.ID) + " or " + string(more)
		}
	}
	return string(d.ID)
}

// overruled reports a decision that something else an editor wrote goes before.
func (dc *decisions) overruled(d *decision.Decision, why string) {
	dc.problems.Add(d.Location.Warning(string(d.Verb), "decision-overruled", fmt.Sprintf("%q has no effect: %s", string(d.ID), why)).
		WithHint("change or remove one of the two"))
}

// entityKinds are the kinds of what has names.
var entityKinds = []decision.Kind{decision.Person, decision.Organization, decision.Place}

func isEntity(id decision.ID) bool { return slices.Contains(entityKinds, id.Kind()) }
