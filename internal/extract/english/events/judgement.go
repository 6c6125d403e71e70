package events

import (
	_ "embed"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/judgement"
	"dossier/internal/text/edtf"
)

// judgementFile has the weights for the date being right and for the line being
// right in all. MODEL.md says how it is made.
//
//go:embed judgement.tsv
var judgementFile string

var model = sync.OnceValue(func() judgement.Model { return judgement.Must("events/judgement.tsv", judgementFile) })

// judge gives each event the probability that its date is right, and that its line
// is right in all.
func (f *finder) judge() {
	for i := range f.out {
		e := &f.out[i]
		e.Confidence, e.Worth = model().Judge(f.traits(e))
		if e.Negated {
			e.Worth = min(e.Worth, negatedWorth)
		}
		e.Open = f.open(e)
	}
}

// negatedWorth is the largest worth of a line that says that something did not happen: of 34
// judged ones, 6 were right in all, and two of these were "not guilty".
const negatedWorth = 0.12

// OpensWithPronoun is the trait of a line with a pronoun before all names. It has no
// weight: what comes of the pronoun is decided later.
const OpensWithPronoun = "opens with pronoun"

// Traits finds events like Find and returns what the judgements weigh about each. It
// is for training.
func Traits(p *chunk.Prose, names extract.Names, found []extract.TimeExpression, published edtf.Date, form dossier.TextForm) ([]extract.Event, [][]string) {
	f := newFinder(p, names, found, published, form)
	f.find()
	all := make([][]string, len(f.out))
	for i := range f.out {
		all[i] = f.traits(&f.out[i])
		f.out[i].Open = f.open(&f.out[i])
	}
	return f.out, all
}
