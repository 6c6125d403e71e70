// Package joins trains the judgement on pairs of statements: whether the two put
// forward the same proposition.
//
// It is a logistic regression over the features of a pair, with an L2 penalty,
// fitted to pairs that people judged one by one. labels.jsonl has them as articles
// and offsets, without text.
package joins

import (
	_ "embed"
	"encoding/json"
	"slices"
	"strings"

	"dossier/internal/devtool/train/labelled"
	"dossier/internal/devtool/train/linear"
	"dossier/internal/resolve/proposition"
)

// Label is a line of labels.jsonl.
type Label struct {
	ID     string  `json:"id"`
	A, B   Place   // of the two contents
	Label  string  `json:"label"`  // same, contrary, matter or no
	Doubt  bool    `json:"doubt"`  // the judge hesitated
	Weight float64 `json:"weight"` // pairs of the story that the pair is drawn from; 0 for a pair that was sought out
	Check  bool    `json:"check"`  // judged to check the rules and the model, which does not learn from it
}

// Place is where a content is. In JSON it is a list: article, start and end in
// code points.
type Place struct {
	Doc        string // story/number
	Start, End int
}

// UnmarshalJSON reads the list.
func (p *Place) UnmarshalJSON(data []byte) error {
	return json.Unmarshal(data, &[]any{&p.Doc, &p.Start, &p.End})
}

// Same reports whether the two were judged to put forward the same proposition.
func (l *Label) Same() bool { return l.Label == "same" }

// Story returns the story of the pair's articles.
func (l *Label) Story() string {
	story, _, _ := strings.Cut(l.A.Doc, "/")
	return story
}

//go:embed labels.jsonl
var labels []byte

// Labels returns the judged pairs.
func Labels() ([]Label, error) { return labelled.Lines[Label](labels) }

// Example is a judged pair with its features.
type Example struct {
	*Label
	Features proposition.Features
	Shown    bool                 // both statements are sure enough to be on the pages
	Whole    bool                 // both are propositions, so that they can be joined
	Part     bool                 // one of them is a proposition
	Denies   bool                 // one source denies something that the other says, so that they are not joined as the same
	Contrary bool                 // one source denies what the other says
	From     float64              // the probability from which the review proposes the pair
	Denial   bool                 // the review proposes that one denies the other
	About    proposition.Features // of what the two are about, whoever denies it
}

// Train fits a model to the examples that it learns from.
func Train(examples []Example) linear.Logistic {
	return linear.Fit(pairs(slices.DeleteFunc(slices.Clone(examples), func(e Example) bool { return e.Check })))
}

func pairs(examples []Example) []linear.Pair {
	out := make([]linear.Pair, len(examples))
	for i := range examples {
		e := &examples[i]
		out[i] = linear.Pair{Features: e.Features[:], Same: e.Same(), Weight: e.Weight}
	}
	return out
}

// Held is an example with the log-odds by a model trained without its story.
type Held struct {
	*Example
	Odds  float64
	About float64 // the log-odds that the two are about the same proposition
}

// HoldOut judges each example by a model trained on the other stories.
func HoldOut(examples []Example) []Held {
	var out []Held
	for _, s := range stories(examples) {
		var rest []Example
		for _, e := range examples {
			if e.Story() != s {
				rest = append(rest, e)
			}
		}
		m := Train(rest)
		for i := range examples {
			if e := &examples[i]; e.Story() == s {
				out = append(out, Held{e, m.Odds(e.Features[:]), m.Odds(e.About[:])})
			}
		}
	}
	return out
}

func stories(examples []Example) (out []string) {
	for i := range examples {
		if s := examples[i].Story(); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
