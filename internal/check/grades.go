package check

import (
	"fmt"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
)

func overgradedStatement(p *pass) {
	for _, a := range p.Dossier.Articles {
		for _, s := range a.Statements {
			reliability := s.Reliability().Or("F")
			if c := s.Credibility(); c.Reason != "" || c.Value != "1" && c.Value != "2" || !strings.Contains("DEF", reliability) {
				continue
			}
			p.stated(s, "credibility", fmt.Sprintf("credibility %s has no reason, although the source has reliability %s", s.Credibility().Value, reliability),
				`give a reason: credibility: {grade: ..., reason: ...}`)
		}
	}
}

func overgradedClaim(p *pass) {
	for _, c := range p.Dossier.Claims {
		a := c.Assessment()
		if a == nil || a.Verdict != dossier.Confirmed || slices.ContainsFunc(c.Statements, weighed) {
			continue
		}
		at, ok := p.assessed(c, a)
		if !ok {
			continue
		}
		p.written(at, "verdict", "the claim is assessed as confirmed, but no statement that supports it is graded", `grade the sources ("reliability") or the statements ("credibility")`)
	}
}

// weighed reports whether s asserts its claim and has a grade other than F6.
func weighed(s *dossier.Statement) bool {
	return s.Stance == dossier.Asserts && s.Grading() != "F6"
}

// assessed returns the location of assessment a in the record of c.
func (p *pass) assessed(c *dossier.Claim, a *dossier.Assessment) (diag.Location, bool) {
	if c.Record == nil || p.places.records[c.Record.Path] == nil {
		return diag.Location{}, false
	}
	for _, written := range slices.Backward(p.places.records[c.Record.Path].Assessments) {
		if dossier.Verdict(written.Verdict) == a.Verdict && written.Date == a.Date && written.Reason == a.Reason {
			return written.Location, true
		}
	}
	return diag.Location{}, false
}
