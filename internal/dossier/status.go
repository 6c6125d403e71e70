package dossier

// Status is the status of a claim.
type Status uint8

// The statuses. They follow from the statements, not from assessments.
const (
	Attributed   Status = iota // one origin asserts it
	Corroborated               // two or more independent origins assert it
	Disputed                   // asserted and denied
	Denied                     // only denied
	Retracted                  // all who asserted it have taken it back
	Unasserted                 // nobody asserts or denies it
)

// Statuses returns all statuses.
func Statuses() []Status {
	return []Status{Attributed, Corroborated, Disputed, Denied, Retracted, Unasserted}
}

// String returns the status as written on pages and in data files.
func (s Status) String() string {
	return [...]string{"attributed", "corroborated", "disputed", "denied", "retracted", "unasserted"}[s]
}
