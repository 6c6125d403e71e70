package resolve

import (
	"fmt"
	"strconv"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/text/slug"
)

type slugKey struct {
	kind dossier.Kind
	slug string
}

// nameSlugLength bounds the slug of a name, in bytes.
const nameSlugLength = 80

// uniqueSlug is the slug of a name, numbered where free says that it is taken.
func uniqueSlug(name string, free func(string) bool) string {
	base := slug.Of(name, nameSlugLength)
	s := base
	for n := 2; !free(s); n++ {
		s = base + "-" + strconv.Itoa(n)
	}
	return s
}

// aliasTaken reports a name that two records claim.
func aliasTaken(r *Record, name string, other *Record) diag.Diagnostic {
	return diag.File(r.Path, diag.Error, "record-name-taken", fmt.Sprintf("the name %q is already used by %s", name, other.Path)).
		WithHint("a name can belong to one record only; remove it from one of the two")
}
