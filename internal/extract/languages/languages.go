// Package languages lists the languages that articles can be searched in. A new
// language is a package beside english and its values in the list.
package languages

import (
	"slices"

	"dossier/internal/extract/english"
)

// All are the languages that are built in.
var All = slices.Concat(english.Languages)
