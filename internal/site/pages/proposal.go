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

func (at at) proposal(p dossier.Proposal) proposalRow {
	return proposalRow{p.ID, at.statement(p.Statement), p.Stance.String(), p.Stance.Label(), p.Differs, at.in.Comparison(&p.Comparison)}
}
