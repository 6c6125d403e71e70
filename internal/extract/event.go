package extract

import (
	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Event is a date of a sentence and what the sentence says of it.
type Event struct {
	Time     int       // the expression that dates it, as an index, or OfArticle
	Date     edtf.Date // its days: those of the whole range where it is an end of one
	Sentence int
	Verb     span.Span // what happened: the verb of its clause; may be empty
	Outlook  dossier.Outlook
	Negated  bool // the clause says that something did not happen
	Reported bool // the date is when it was said, not when it happened
	// Parts are the words of the sentence that tell of it, in order: its clause,
	// and before it the subject where the clause shares one. It is empty where
	// the whole sentence does.
	Parts []span.Span
	// Open reports whether its words have "he" or "she" for a person that they neither
	// name nor describe.
	Open bool
	// Confidence is the share of such events whose date is right, between 0 and 1.
	Confidence float64
	// Worth is the share of such events whose line is right in all: its date is
	// right, a reader understands it alone, and an editor would keep it.
	Worth float64
}

// OfArticle is the Time of an event that no words of its sentence date: it happened
// on the day of the article.
const OfArticle = -1
