package export

import (
	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// proposalRecord is a statement that the machine proposes for a claim.
type proposalRecord struct {
	ID      string  `json:"id"`
	Claim   string  `json:"claim"` // that the statement has by itself
	Page    string  `json:"page"`
	Stance  string  `json:"stance"`
	Differs bool    `json:"differs"` // it says the same with other numbers or dates
	Score   float64 `json:"score"`
	Reason  string  `json:"reason"`
}

func proposal(p dossier.Proposal) proposalRecord {
	return proposalRecord{p.ID, p.Statement.Claim.Slug, permalink.Passage(p.Statement.Evidence), p.Stance.String(), p.Differs, p.Score, p.Reason}
}
