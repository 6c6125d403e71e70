package claim

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/proposition"
)

// Separate returns the claims and the single statements: those of claims that have
// one statement and that no editor recorded or decided on. What is related to such
// a claim is related to its statement instead. The order is kept. A statement that
// puts forward no proposition, such as a greeting, is neither; it stays with its
// source and in its article.
func Separate(all []*dossier.Claim) (claims []*dossier.Claim, singles []*dossier.Statement) {
	single := map[*dossier.Claim]*dossier.Statement{}
	for _, c := range all {
		if len(c.Statements) == 1 && isMachines(c) && !slices.ContainsFunc(c.Related, func(r dossier.Related) bool { return r.Contradicts }) {
			single[c] = c.Statements[0]
		}
	}
	for _, c := range all {
		for i := range c.Related {
			if r := &c.Related[i]; single[r.Claim] != nil {
				r.Claim, r.Statement = nil, single[r.Claim]
			}
		}
		if s := single[c]; s != nil {
			s.Claim = nil
			if len(c.Related)+len(c.Proposed) > 0 {
				s.HasRest().Related, s.Rest.Proposed = c.Related, c.Proposed
			}
			if proposition.IsProposition(s) {
				singles = append(singles, s)
			}
		} else {
			claims = append(claims, c)
		}
	}
	return claims, singles
}

// isMachines reports whether an editor neither recorded a claim nor decided on it
// or its statements.
func isMachines(c *dossier.Claim) bool {
	return c.Origin == dossier.Machine && c.Record == nil && len(c.Assessments) == 0 && !slices.ContainsFunc(c.Statements, func(s *dossier.Statement) bool { return s.Origin != dossier.Machine })
}
