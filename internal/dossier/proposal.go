package dossier

// Proposal is a statement that the machine thinks bears on a claim of an
// editor's. It is no part of the claim until an editor says so.
type Proposal struct {
	// ID is that by which an editor decides about it. It is the same as long as
	// the claim and the words of the statement are, whatever else comes and goes.
	ID         string
	Statement  *Statement
	Stance     Stance     // how it would bear on the claim
	Differs    bool       // it says the same with other numbers or dates
	Score      float64    // from 0 to 1, for the order
	Comparison Comparison // of the claim's words with the statement's
}
