package extract

import (
	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// About is what the front matter says of an article, as far as it bears on what
// is found in it.
type About struct {
	Date      edtf.Date // zero if the article has none
	Title     string
	Author    string
	Publisher string
	Form      dossier.TextForm // Unstated if the language is to guess it
}
