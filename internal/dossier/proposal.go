package dossier

// Proposal is a statement that the machine proposes for a claim.
// It does not belong to the claim until an editor accepts it.
type Proposal struct {
	// ID names the proposal in decisions. It depends on the claim and the words
	// of the statement only.
	ID         string
	Statement  *Statement
	Stance     Stance     // how it would bear on the claim
	Differs    bool       // it says the same with other numbers or dates
	Score      float64    // from 0 to 1, for the order
	Comparison Comparison // of the claim's words with the statement's
}
