// Command train-eventlines trains the judgements on events: whether the date is
// right, and whether the line is right in all.
//
// Run it by hand, after a change to what events are found or to the traits:
//
//	train-eventlines -docs FILE.jsonl,FILE.jsonl -out internal/extract/english/events/judgement.tsv
//
// The documents are JSON lines with id, date and text. They are those of the labels in
// package eventlines: articles of Timeline17, of the Entities corpus, of MEANTIME, of GUM
// and of PolNeAR, converted to text, and own.jsonl there. A label whose event is no longer found is left out, and so is
// a line that cannot be understood alone because of a pronoun: the program
// replaces that or holds the line back.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"dossier/internal/devtool/train/eventlines"
	"dossier/internal/devtool/train/judgement"
	"dossier/internal/devtool/train/labelled"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/events"
	"dossier/internal/extract/english/form"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

func main() {
	docs := flag.String("docs", "", "JSON lines of the documents, separated by commas")
	out := flag.String("out", "", "file to write; none is written if it is empty")
	flag.Parse()
	if err := run(strings.Split(*docs, ","), *out, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train-eventlines:", err)
		os.Exit(1)
	}
}

func run(docs []string, out string, log io.Writer) error {
	labels, err := eventlines.Labels()
	if err != nil {
		return err
	}
	of := map[string][]eventlines.Label{}
	for _, l := range labels {
		of[l.Doc] = append(of[l.Doc], l)
	}
	found, err := labelled.Documents(docs, func(id string) bool { return len(of[id]) > 0 })
	if err != nil {
		return err
	}
	var examples []judgement.Example
	for _, d := range found {
		examples = append(examples, examplesOf(d.Date, d.Text, of[d.ID])...)
	}
	fmt.Fprintf(log, "%d labels, %d found\n", len(labels), len(examples))
	judgement.Report(log, judgement.HoldOut(examples, eventlines.Penalty))
	if out == "" {
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := judgement.Write(f, judgement.Train(examples, judgement.IsRead, eventlines.Penalty), judgement.Train(examples, judgement.IsWorth, eventlines.Penalty)); err != nil {
		return err
	}
	return f.Close()
}

// examplesOf returns the events of a text that have a label.
func examplesOf(date, text string, labels []eventlines.Label) []judgement.Example {
	a, _ := document.ParseArticle("article.md", []byte("---\ntitle: T\ndate: "+date+"\n---\n"+text+"\n"))
	if a == nil {
		return nil
	}
	about := extract.About{Date: a.Date}
	r := extract.Run(english.Language, a.Prose, a.Blocks, about)
	t := extract.Cut(english.Language, a.Prose, a.Blocks)
	found, traits := events.Traits(chunk.Parse(chunk.Default(), t, r.Names.Spans()...), r.Names, r.Times, a.Date, form.Read(t, about).Form)
	runes := span.NewRuneCounter(a.Body)
	at := func(s span.Span) [2]int { return [2]int{runes.At(s.Start), runes.At(s.End)} }
	var out []judgement.Example
	for _, l := range labels {
		for i, e := range found {
			if at(t.Sentences[e.Sentence].Span) == l.At && (e.Time == extract.OfArticle && l.Time == nil || e.Time >= 0 && l.Time != nil && at(r.Times[e.Time].Span) == *l.Time) {
				of := traits[i]
				if e.Open && l.Alone == "no" && l.Dated() {
					break
				}
				if k := slices.Index(of, events.OpensWithPronoun); k >= 0 {
					if l.Alone == "no" && l.Dated() {
						break
					}
					of = slices.Delete(slices.Clone(of), k, k+1)
				}
				out = append(out, judgement.Example{Story: l.Story(), Traits: of, Read: l.Dated(), Worth: l.Good()})
				break
			}
		}
	}
	return out
}
