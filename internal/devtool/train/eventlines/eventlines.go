// Package eventlines has the judged lines of events, which train the judgements on
// events: whether the date is right, and whether the line is right in all.
//
// labels.jsonl has them as articles and offsets, without text. own.jsonl has the articles of 15 small
// dossiers of our own, whose stories have names in "own-".
package eventlines

import (
	"dossier/internal/devtool/train/labelled"
	_ "embed"
	"strings"
)

// Penalty is that of the squares of weights in the training. It was chosen on held-out
// stories.
const Penalty = 8.0

// Label is a line of labels.jsonl. Offsets are code points of the article's text.
type Label struct {
	ID    string  `json:"id"`
	Doc   string  `json:"doc"`
	At    [2]int  `json:"at"`   // of the sentence
	Time  *[2]int `json:"time"` // of the expression that dates it; nil if the article's date does
	Date  string  `json:"date"` // "yes" or "no", as are the others
	Alone string  `json:"alone"`
	Worth string  `json:"worth"`
}

// Dated reports whether the date was judged right.
func (l *Label) Dated() bool { return l.Date == "yes" }

// Good reports whether the line was judged right in all: its date is right, a reader
// of the dossier understands it alone, and an editor would keep it.
func (l *Label) Good() bool { return l.Date == "yes" && l.Alone == "yes" && l.Worth == "yes" }

// Story returns the story of the label's article.
func (l *Label) Story() string {
	if story, _, ok := strings.Cut(l.Doc, "/"); ok {
		return story
	}
	corpus, _, _ := strings.Cut(strings.ReplaceAll(l.Doc, "_", "-"), "-")
	return corpus
}

//go:embed labels.jsonl
var labels []byte

// Labels returns the judged lines.
func Labels() ([]Label, error) { return labelled.Lines[Label](labels) }
