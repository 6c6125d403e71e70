package dossier

// Kind is the kind of an entity.
type Kind uint8

// The kinds of entity.
const (
	Person Kind = iota
	Organization
	Place
)

// String returns the kind as written in data files.
func (k Kind) String() string { return [...]string{"person", "organization", "place"}[k] }
