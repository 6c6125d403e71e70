package dossier

import "dossier/internal/text/edtf"

// Role is a title or description that an article gives an entity.
type Role struct {
	Text     string
	Count    int
	Evidence Evidence // the first of them
}

// TimedRole is a role that somebody has for a time.
type TimedRole struct {
	Role     string
	From, To edtf.Date // zero if not known
}
