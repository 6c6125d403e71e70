package dossier

// Outlook is how an event is reported.
type Outlook uint8

// The outlooks. That of an event is taken from the passage that reports it most
// fully.
const (
	Happened  Outlook = iota // as a fact
	Expected                 // as announced, planned or expected
	Possible                 // as what could be or may have been
	Cancelled                // as planned and undone
)

// Outlooks returns all outlooks.
func Outlooks() []Outlook { return []Outlook{Happened, Expected, Possible, Cancelled} }

// String returns the outlook as written on pages and in data files.
func (o Outlook) String() string {
	return [...]string{"happened", "expected", "possible", "cancelled"}[o]
}
