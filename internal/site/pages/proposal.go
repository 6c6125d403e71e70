package pages

import "dossier/internal/dossier"

// proposalRow is a statement that the machine proposes for a claim.
type proposalRow struct {
	ID          string
	Statement   statementRow
	Stance      string // that it would have
	StanceLabel string
	Differs     bool // it says the same with other numbers or dates
	Reason      string
}

func (pc pageContext) proposal(p dossier.Proposal) proposalRow {
	return proposalRow{p.ID, pc.statement(p.Statement), p.Stance.String(), pc.in.Stance(p.Stance, false), p.Differs, pc.in.Comparison(&p.Comparison)}
}
