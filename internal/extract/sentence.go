package extract

import "dossier/internal/text/span"

// Part is a part of the sentence that the content of a statement makes.
//
// A part with only a span is words of the article. Other parts are words of the
// program, which a reader must be able to tell from those: the name of Who and
// then Text. Span is then what they replace, if they do.
type Part struct {
	Span   span.Span
	Who    Who
	Entity int // the index in Names.Entities, for Named
	Text   string
}

// Who is who a part of a sentence names.
type Who uint8

// The values of Who.
const (
	Nobody  Who = iota
	Speaker     // the source of the statement
	Named       // an entity
	Open        // the words are a pronoun, and who it means is not known
)
