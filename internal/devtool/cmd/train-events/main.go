// Command train-events trains the judgement on pairs of dated sentences: whether the
// two are about the same event.
//
// Run it by hand, after a change to what events are found or to the features:
//
//	train-events -docs FILE.jsonl,FILE.jsonl -out internal/resolve/event/weights.tsv
//
// The documents are JSON lines with id, date and text. They are those of the labels
// in package eventjoins: articles of Timeline17 and of the Entities corpus, converted
// to text, and our own of package eventlines. The labelled articles of a story are resolved as one dossier, and those of each
// small dossier.
package main

import (
	"flag"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"dossier/internal/devtool/train/eventjoins"
	"dossier/internal/devtool/train/linear"
	"dossier/internal/resolve/event"
)

func main() {
	docs := flag.String("docs", "", "JSON lines of the documents, separated by commas")
	out := flag.String("out", "", "file to write; none is written if it is empty")
	flag.Parse()
	if err := run(strings.Split(*docs, ","), *out, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train-events:", err)
		os.Exit(1)
	}
}

func run(docs []string, out string, log io.Writer) error {
	labels, err := eventjoins.Labels()
	if err != nil {
		return err
	}
	articles, err := readArticles(docs, labels)
	if err != nil {
		return err
	}
	var stories []*story
	var examples []eventjoins.Example
	for _, name := range slices.Sorted(maps.Keys(articles)) {
		s := newStory(name, labels, articles[name])
		stories, examples = append(stories, s), append(examples, s.examples...)
	}
	report(log, stories, examples)
	if out == "" {
		return nil
	}
	held := eventjoins.HoldOut(examples)
	return write(out, eventjoins.Calibrate(held).Model(eventjoins.Train(examples, "")))
}

// report writes how good the judgements are of each story by a model trained on the
// others. Recall counts the labelled pairs that are no events too.
func report(log io.Writer, stories []*story, examples []eventjoins.Example) {
	held := eventjoins.HoldOut(examples)
	c := eventjoins.Calibrate(held)
	together := map[string]bool{} // by the id of a label
	missing := map[string]int{}
	for _, s := range stories {
		copy(s.pairs.Weights[:], c.Model(eventjoins.Train(examples, s.name)))
		first := s.pairs.Clusters()
		for k, l := range s.labels {
			if at := s.at[k]; at[0] >= 0 {
				together[l.ID] = first[at[0]] == first[at[1]]
			} else {
				missing[l.Drawn]++
				held = append(held, eventjoins.Held{Example: eventjoins.Example{Label: l, Apart: true}})
			}
		}
	}
	for _, drawn := range []string{"compared", "earlier", "shown", "unjoined", "small", "own"} {
		of := eventjoins.Of(held, drawn)
		fmt.Fprintf(log, "drawn from %s: %d labels, %d of passages that are no events\n", drawn, len(of), missing[drawn])
		eventjoins.Report(log, of, c)
		eventjoins.Line(log, "one event", of, func(_ int, h *eventjoins.Held) bool { return together[h.ID] })
	}
}

// write writes the model as the lines of weights.tsv: feature and weight.
func write(file string, m linear.Logistic) error {
	var b strings.Builder
	for i, name := range event.FeatureNames() {
		fmt.Fprintf(&b, "%s\t%.3f\n", name, m[i])
	}
	return os.WriteFile(file, []byte(b.String()), 0o644)
}
