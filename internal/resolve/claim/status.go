package claim

import (
	"slices"

	"dossier/internal/dossier"
)

// Rate fills in the status of each claim. The claims must have their origins.
func Rate(claims []*dossier.Claim) {
	for _, c := range claims {
		c.Status = status(c)
	}
}

// status returns the status of a claim by its statements. A source that
// retracted it does not assert it, and one that admitted it does not deny it.
func status(c *dossier.Claim) dossier.Status {
	asserting, asserted, denied := 0, false, false
	for _, o := range c.Independent {
		asserted = true
		if !retracted(c, o.Source) {
			asserting++
		}
	}
	for _, s := range c.Statements {
		denied = denied || s.Stance == dossier.Denies && !admitted(c, s)
	}
	for _, r := range c.Related {
		denied = denied || r.Contradicts && slices.ContainsFunc(r.Claim.Statements, func(s *dossier.Statement) bool { return s.Stance == dossier.Asserts })
	}
	switch {
	case asserting > 0 && denied:
		return dossier.Disputed
	case asserting > 1:
		return dossier.Corroborated
	case asserting == 1:
		return dossier.Attributed
	case asserted:
		return dossier.Retracted
	case denied:
		return dossier.Denied
	}
	return dossier.Unasserted
}

// admitted reports whether the named source of a denial first asserts the claim on a later day: a
// report of May has the minister deny it, and one of June has him admit it.
func admitted(c *dossier.Claim, denial *dossier.Statement) bool {
	if denial.Source == nil || denial.Source.Entity == nil || denial.Date.IsZero() {
		return false
	}
	later := false
	for _, s := range c.Statements {
		if s.Stance != dossier.Asserts || s.Source == nil || len(s.Via) > 0 || !s.Source.Same(denial.Source) {
			continue // what others say is no admission
		}
		if s.Date.IsZero() || s.Date.Earliest().Compare(denial.Date.Latest()) <= 0 {
			return false
		}
		later = true
	}
	return later
}

// retracted reports whether the source retracted the claim.
func retracted(c *dossier.Claim, source *dossier.Source) bool {
	if source == nil {
		return false
	}
	return slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool {
		return s.Stance == dossier.Retracts && s.Source != nil && s.Source.Same(source)
	})
}
