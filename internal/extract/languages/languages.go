// Package languages lists the languages that articles can be searched in. A new
// language is a package beside english and a name in the list.
package languages

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english"
)

// All are the languages that are built in.
var All = extract.Languages{english.Language}
