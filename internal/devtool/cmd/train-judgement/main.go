// Command train-judgement trains the judgements on statements: whether one is
// read right and whether it is worth a line.
//
// Run it by hand, after a change to what statements are found:
//
//	train-judgement -docs FILE.jsonl,FILE.jsonl -out internal/extract/english/statements/judgement.tsv
//
// The documents are JSON lines with id, date and text. They are those of the
// labels in package judgement: articles of Timeline17 and of the Entities
// corpus, converted to text. A label whose statement is no longer found is left
// out.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"dossier/internal/devtool/train/judgement"
	"dossier/internal/devtool/train/labelled"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/statements"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

func main() {
	docs := flag.String("docs", "", "JSON lines of the documents, separated by commas")
	out := flag.String("out", "", "file to write; none is written if it is empty")
	flag.Parse()
	if err := run(strings.Split(*docs, ","), *out, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train-judgement:", err)
		os.Exit(1)
	}
}

func run(docs []string, out string, log io.Writer) error {
	labels, err := judgement.Labels()
	if err != nil {
		return err
	}
	of := map[string][]judgement.Label{}
	for _, l := range labels {
		of[l.Doc] = append(of[l.Doc], l)
	}
	found, err := labelled.Documents(docs, func(id string) bool { return len(of[id]) > 0 })
	if err != nil {
		return err
	}
	var examples []judgement.Example
	for _, d := range found {
		examples = append(examples, examplesOf(d.Text, of[d.ID])...)
	}
	fmt.Fprintf(log, "%d labels, %d found\n", len(labels), len(examples))
	judgement.Report(log, judgement.HoldOut(examples))
	if out == "" {
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := judgement.Write(f, judgement.Train(examples, judgement.IsRead), judgement.Train(examples, judgement.IsWorth)); err != nil {
		return err
	}
	return f.Close()
}

// examplesOf returns the statements of a text that have a label.
func examplesOf(text string, labels []judgement.Label) []judgement.Example {
	a, _ := document.ParseArticle("article.md", []byte("---\ntitle: T\n---\n"+text+"\n"))
	if a == nil {
		return nil
	}
	t := extract.Cut(english.Language, a.Prose, a.Blocks)
	layout := form.Read(t, extract.About{})
	found, traits := statements.Traits(chunk.Parse(chunk.Default(), t), names.Find(t, layout.Speakers(t)...), &layout)
	runes := span.NewRuneCounter(a.Body)
	var out []judgement.Example
	for _, l := range labels {
		for i := range found {
			if isOf(&found[i], &l, runes) {
				out = append(out, judgement.Example{Story: l.Story(), Traits: traits[i], Read: l.Read() || l.Unnamed() && describes(traits[i]), Worth: l.Worth()})
				break
			}
		}
	}
	return out
}

// describes reports whether the source is a description of somebody or something, "the
// ministry", "two officials", and no pronoun and no part of a name. The page shows these
// words, so the statement is read right although they name nobody.
func describes(traits []string) bool {
	return slices.ContainsFunc(traits, func(t string) bool {
		return t == "source the one" || t == "source the ones" || t == "source some" || t == "source a"
	})
}

// isOf reports whether a statement is the one that the label is about: the same
// cue and the same content.
func isOf(s *extract.Statement, l *judgement.Label, runes *span.RuneCounter) bool {
	if runes.At(s.Cue.Start) >= l.Cue[1] || runes.At(s.Cue.End) <= l.Cue[0] || len(s.Content) != len(l.Content) {
		return false
	}
	for i, c := range s.Content {
		if runes.At(c.Start) != l.Content[i][0] || runes.At(c.End) != l.Content[i][1] {
			return false
		}
	}
	return true
}
