package decision

import (
	"slices"

	"dossier/internal/diag"
	"dossier/internal/text/edtf"
)

// Decision is an editor's decision about one finding.
type Decision struct {
	Location diag.Location // where it is written; zero if not yet written
	Verb     Verb
	ID       ID
	What     string // the finding in words, for readers of the file
	Name     string // of a rename: the new name
	Into     ID     // of a merge: the other entity
	Entity   ID     // of a mention: the entity that is meant
	// Members are the other statements of the claim, or passages of the event, at the time
	// of the decision. Their IDs are those that they would have alone. A claim or event has the ID of its first
	// member. If that one goes, the others tell which claim or event is meant. OtherMembers are those of the other claim or event of a merge.
	Members, OtherMembers []string
	// Key is the version of the name keys that the IDs were made with (see
	// [namekey.Version]). It is 0 if the file does not say, which means version
	// 1.
	Key    int
	Reason string
	Date   edtf.Date // zero if not given
	By     string
}

// HasNameKey reports whether an ID of d contains the key of a name.
func (d *Decision) HasNameKey() bool {
	return d.ID.hasNameKey() || d.Into.hasNameKey() || d.Entity.hasNameKey()
}

// Sides returns the names of the claim or event that the decision is about, and those
// of the other one of a merge. The first name is its own, and the others are those of its members.
func (d *Decision) Sides() (one, other []string) {
	name, into := d.ID.Name(), d.Into
	switch d.ID.Kind() {
	case MergeOf:
		var a ID
		a, into = d.ID.Merged()
		name = a.Name()
	case JoinOf:
		name, _ = d.ID.Parts()
	}
	one = append([]string{name}, d.Members...)
	if into != "" {
		other = append([]string{into.Name()}, d.OtherMembers...)
	}
	return one, other
}

// Verb is the kind of a decision.
type Verb string

// The verbs.
const (
	Accept Verb = "accept" // it is correct
	Reject Verb = "reject" // it is wrong and is removed
	Rename Verb = "rename" // it is correct but has another name
	Merge  Verb = "merge"  // it is the same as another
	Means  Verb = "means"  // the mention is of this entity
)

// Verbs returns all verbs.
func Verbs() []Verb { return []Verb{Accept, Reject, Rename, Merge, Means} }

// Fits reports whether the verb applies to findings of the kind.
func (v Verb) Fits(k Kind) bool {
	switch v {
	case Accept:
		return k != Mention
	case Reject:
		return true
	case Means:
		return k == Mention
	}
	return mergeable(k)
}

// For returns the verbs that apply to findings of the kind.
func For(k Kind) []Verb {
	return slices.DeleteFunc(Verbs(), func(v Verb) bool { return !v.Fits(k) })
}

// Find returns the decision about the finding, or nil if there is none.
func Find(all []Decision, id ID) *Decision {
	for i := range all {
		if all[i].ID == id {
			return &all[i]
		}
	}
	return nil
}
