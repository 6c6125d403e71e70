// Package decisions keeps track of which editors' decisions about findings took
// effect, and reports those that did not.
package decisions

import (
	"fmt"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/source/decision"
)

// Tracker holds the decisions about findings and which of them found what they
// are about. Records and annotations of editors take precedence over decisions.
type Tracker struct {
	all      []decision.Decision
	found    []bool // by index in all
	problems *diag.List
}

// NewTracker returns a Tracker that reports to problems.
func NewTracker(all []decision.Decision, problems *diag.List) *Tracker {
	return &Tracker{all, make([]bool, len(all)), problems}
}

// Empty reports whether there are no decisions.
func (t *Tracker) Empty() bool { return len(t.all) == 0 }

// Each calls apply for every decision with one of the verbs on a finding of one
// of the kinds, unless an earlier call has found the finding. Apply reports
// whether the finding exists.
func (t *Tracker) Each(verbs []decision.Verb, kinds []decision.Kind, apply func(*decision.Decision) bool) {
	for i := range t.all {
		d := &t.all[i]
		if !t.found[i] && slices.Contains(verbs, d.Verb) && slices.Contains(kinds, d.ID.Kind()) {
			t.found[i] = apply(d)
		}
	}
}

// Gone is the code of the problem that the finding of a decision does not exist.
const Gone = "decision-gone"

// Report reports the decisions whose finding does not exist.
func (t *Tracker) Report() {
	for i := range t.all {
		if d := &t.all[i]; !t.found[i] {
			t.problems.Add(d.Location.Warning(string(d.Verb), Gone, fmt.Sprintf("no finding has the id %q any more", missing(d))).
				WithHint("the article may have been changed or removed; the decision is kept" + stays(d) + "; remove it with: dossier review undo ID"))
		}
	}
}

// stays returns the effect that a decision has though its finding does not exist.
func stays(d *decision.Decision) string {
	if d.Verb == decision.Reject && d.ID.Kind() == decision.JoinOf {
		return "; what was taken out of it is alone"
	}
	return ""
}

// missing returns the ids of which at least one does not exist.
func missing(d *decision.Decision) string {
	for _, more := range []decision.ID{d.Into, d.Entity} {
		if more != "" {
			return string(d.ID) + " or " + string(more)
		}
	}
	return string(d.ID)
}

// Overruled reports that d has no effect because of something else that an
// editor wrote.
func (t *Tracker) Overruled(d *decision.Decision, why string) {
	t.problems.Add(d.Location.Warning(string(d.Verb), "decision-overruled", fmt.Sprintf("%q has no effect: %s", string(d.ID), why)).
		WithHint("change or remove one of the two"))
}
