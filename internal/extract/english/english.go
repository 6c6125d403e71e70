// Package english finds names, time expressions, statements and events in
// English articles. Its word lists are in package words.
package english

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Language is English.
var Language = &extract.Language{
	Code:  "en",
	Words: words.English(),
	Find:  find,
}

func find(t *segment.Text, date edtf.Date) extract.Result {
	found := names.Find(t)
	expressions := times.Find(t, date)
	p := chunk.Parse(chunk.Default(), t)
	return extract.Result{
		Names:      found,
		Times:      expressions,
		Statements: statements.FindIn(p, found),
		Events:     events.Find(p, expressions, date),
	}
}
