package check

import (
	"fmt"

	"dossier/internal/diag"
	"dossier/internal/dossier"
)

func claimWithoutStatement(p *pass) {
	for _, c := range p.Dossier.Claims {
		if c.Record != nil && len(c.Statements) == 0 {
			p.recorded(c.Record, "proposition", "the claim has no statements", `list passages under "statements", or annotate them with "claim: `+c.Slug+`"`)
		}
	}
}

func statementWithoutSource(p *pass) {
	for _, c := range p.Dossier.Claims {
		if c.Record == nil {
			continue
		}
		for _, s := range c.Statements {
			if s.Source == nil {
				p.stated(s, "quote", fmt.Sprintf("a statement on the claim %q has no source", c.Slug), `add "by" with a name or the words of the article`)
			}
		}
	}
}

func singleOrigin(p *pass) {
	for _, c := range p.Dossier.Claims {
		if c.Record == nil || len(c.Independent) != 1 || c.Status == dossier.Retracted {
			continue
		}
		if a := c.Assessment(); a != nil && a.Verdict != dossier.Confirmed {
			continue
		}
		o := c.Independent[0]
		message := "only one statement asserts the claim"
		if n := len(o.Statements); n > 1 {
			message = fmt.Sprintf("%d statements assert the claim, but they have only one independent source", n)
		}
		if o.Source != nil {
			message += ": " + o.Source.Name()
		}
		p.recorded(c.Record, "proposition", message, "look for another independent source, or assess the claim as unproven or refuted")
	}
}

func unreviewedClaims(p *pass) {
	for _, a := range p.Dossier.Articles {
		all, machine := 0, 0
		for _, s := range a.Statements {
			if s.ID == "" {
				continue
			}
			all++
			if s.Origin == dossier.Machine && (s.Claim == nil || s.Claim.Origin == dossier.Machine) {
				machine++
			}
		}
		if machine > 0 {
			p.found.Add(diag.File(a.Path, p.rule.Severity, p.rule.Name, fmt.Sprintf("unreviewed claims in this article: %d of %d", machine, all)).
				WithHint(`join the important ones to a record with "claim", and reject wrong ones`))
		}
	}
}
