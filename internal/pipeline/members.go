package pipeline

import (
	"slices"

	"dossier/internal/resolve/id"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/decision"
)

// Complete sets what a decision says about the finding that it is about: its words, and
// the members of a claim or event that is not a record's.
func (r *Review) Complete(d *decision.Decision) {
	if what, ok := r.What(d.ID); ok {
		d.What = what
	}
	one, other := d.ID, d.Into
	switch d.ID.Kind() {
	case decision.MergeOf:
		one, other = d.ID.Merged()
	case decision.JoinOf:
		whole, part := d.ID.Parts()
		d.Members = slices.Concat(r.members(decision.Of(decision.Claim, whole), part), r.members(decision.Of(decision.Event, whole), part))
		return
	}
	d.Members, d.OtherMembers = r.members(one, ""), r.members(other, "")
}

// maxMembers bounds how many members of a claim or event a decision names.
const maxMembers = 8

// members returns the IDs of the members of a claim or event. It leaves out the first, whose ID is
// that of the whole, and the one with the ID without.
func (r *Review) members(of decision.ID, without string) (out []string) {
	add := func(own, kept string) {
		if own != of.Name() && kept != without && len(out) < maxMembers {
			out = append(out, own)
		}
	}
	switch of.Kind() {
	case decision.Claim:
		for _, c := range r.Dossier.Claims {
			if c.Slug != of.Name() || c.Record != nil {
				continue
			}
			for _, s := range c.Statements {
				add(s.ID, proposition.StatementID(r.words, s))
			}
		}
	case decision.Event:
		for _, e := range r.Dossier.Events {
			if e.ID != of.Name() || e.Record != nil {
				continue
			}
			for _, v := range e.Evidence {
				own := id.Event(v.Date, v.Evidence)
				add(own, own)
			}
		}
	}
	return out
}
