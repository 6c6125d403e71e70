package dossier

// Origin says who made a finding: the machine or an editor.
type Origin uint8

// The origins.
const (
	Machine  Origin = iota
	Editor          // an editor wrote it
	Accepted        // a machine found it, and an editor decided that it is right
)

// String returns the origin as written on pages and in data files.
func (o Origin) String() string { return [...]string{"machine", "editor", "accepted"}[o] }
