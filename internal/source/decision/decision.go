package decision

import (
	"slices"

	"dossier/internal/diag"
	"dossier/internal/text/edtf"
)

// Decision is what an editor decided about one finding.
type Decision struct {
	Location diag.Location // where it is written; zero for one that is not yet
	Verb     Verb
	ID       ID
	What     string // the finding in words, for whoever reads the file
	Name     string // of a rename: the new name
	Into     ID     // of a merge: what it is
	Entity   ID     // of a mention: who is meant
	// Key is the version of the name keys that the IDs are made of (see
	// [namekey.Version]). It is 0 where the file does not say so, which means 1.
	Key    int
	Reason string
	Date   edtf.Date // zero where not given
	By     string
}

// HasNameKey reports whether an ID of d is made of the key of a name.
func (d *Decision) HasNameKey() bool {
	return d.ID.hasNameKey() || d.Into.hasNameKey() || d.Entity.hasNameKey()
}

// Verb is what is decided.
type Verb string

// The verbs.
const (
	Accept Verb = "accept" // it is right
	Reject Verb = "reject" // it is wrong and goes
	Rename Verb = "rename" // it is right, by another name
	Merge  Verb = "merge"  // it is the same as another
	Means  Verb = "means"  // the mention is of this entity
)

// Verbs are all verbs.
func Verbs() []Verb { return []Verb{Accept, Reject, Rename, Merge, Means} }

// Fits reports whether a finding of the kind can be decided so.
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

// For is the verbs that a finding of the kind can be decided by.
func For(k Kind) []Verb {
	return slices.DeleteFunc(Verbs(), func(v Verb) bool { return !v.Fits(k) })
}

// Find is the decision on the finding, nil where there is none.
func Find(all []Decision, id ID) *Decision {
	for i := range all {
		if all[i].ID == id {
			return &all[i]
		}
	}
	return nil
}
