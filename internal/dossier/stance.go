package dossier

// Stance is the stance of a statement on its claim.
type Stance uint8

// The stances.
const (
	Asserts Stance = iota
	Denies
	Questions
	Declines // declines to confirm or to comment
	Retracts // takes back what it asserted before
)

// Stances returns all stances.
func Stances() []Stance { return []Stance{Asserts, Denies, Questions, Declines, Retracts} }

// String returns the stance as written in data files.
func (s Stance) String() string {
	return [...]string{"asserts", "denies", "questions", "declines", "retracts"}[s]
}

// Opposite returns the stance on the contrary of a claim.
func (s Stance) Opposite() Stance {
	switch s {
	case Asserts:
		return Denies
	case Denies:
		return Asserts
	}
	return s
}
