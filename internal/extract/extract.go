// Package extract finds in one article's prose what a dossier is made of:
// names, time expressions, statements and dated events. It is pure: the result depends on
// the prose, its blocks and the article's date, on nothing else, so it can be
// kept by their hash. What takes more than one article is resolve's.
package extract

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Result is all that was found in one article. Spans are byte offsets into
// the prose, which are those of the body.
type Result struct {
	Text       *segment.Text
	Names      names.Result
	Times      []times.Expression
	Statements []statements.Statement
	Events     []events.Event
}

// Run extracts from prose, cut into blocks. The date is the article's, zero
// where it has none.
func Run(prose string, blocks []segment.Block, date edtf.Date) Result {
	t := segment.New(prose, blocks, words.Segmentation)
	n := names.Find(t)
	p := chunk.Parse(chunk.Default(), t)
	found := times.Find(t, date)
	return Result{
		Text:       t,
		Names:      n,
		Times:      found,
		Statements: statements.FindIn(p, n),
		Events:     events.Find(p, found, date),
	}
}

// Nothing is the result of an article that is not searched: its prose, cut into
// sentences.
func Nothing(prose string, blocks []segment.Block) Result {
	return Result{Text: segment.New(prose, blocks, words.Segmentation)}
}
