package dossier

// Kind is what sort of thing an entity is.
type Kind uint8

// The kinds of entity.
const (
	Person Kind = iota
	Organization
	Place
)

// String returns the kind as written in data files.
func (k Kind) String() string { return [...]string{"person", "organization", "place"}[k] }
