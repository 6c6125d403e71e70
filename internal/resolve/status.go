package resolve

import (
	"slices"

	"dossier/internal/dossier"
)

// status is how a claim stands by its statements. What a source retracted
// afterwards it does not assert any more.
func status(c *dossier.Claim) dossier.Status {
	asserting, asserted, denied := 0, false, false
	for _, o := range c.Origins {
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

// retracted reports whether the source took back what it asserted.
func retracted(c *dossier.Claim, source *dossier.Source) bool {
	if source == nil {
		return false
	}
	return slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool {
		return s.Stance == dossier.Retracts && s.Source != nil && s.Source.Key() == source.Key()
	})
}

// end is the end of a statement's chain, nil where the article names no source.
func end(s *dossier.Statement) *dossier.Source {
	if chain := s.Chain(); len(chain) > 0 {
		return chain[len(chain)-1]
	}
	return nil
}
