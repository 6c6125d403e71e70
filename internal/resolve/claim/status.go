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
// retracted it does not assert it.
func status(c *dossier.Claim) dossier.Status {
	asserting, asserted, denied := 0, false, false
	for _, o := range c.Independent {
		asserted = true
		if !retracted(c, o.Source) {
			asserting++
		}
	}
	for _, s := range c.Statements {
		denied = denied || s.Stance == dossier.Denies
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

// retracted reports whether the source retracted the claim.
func retracted(c *dossier.Claim, source *dossier.Source) bool {
	if source == nil {
		return false
	}
	return slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool {
		return s.Stance == dossier.Retracts && s.Source != nil && s.Source.Same(source)
	})
}
