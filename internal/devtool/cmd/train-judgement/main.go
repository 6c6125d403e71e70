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
	"cmp"
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
		examples = append(examples, examplesOf(&d, of[d.ID])...)
	}
	fmt.Fprintf(log, "%d labels, %d found\n", len(labels), len(examples))
	held := judgement.HoldOut(examples, judgement.Penalty)
	fmt.Fprintln(log, "reports:")
	judgement.Report(log, slices.DeleteFunc(slices.Clone(held), isSpoken))
	fmt.Fprintln(log, "transcripts, speeches and letters:")
	judgement.Report(log, slices.DeleteFunc(held, func(h judgement.Held) bool { return !isSpoken(h) }))
	if out == "" {
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := judgement.Write(f, judgement.Train(examples, judgement.IsRead, judgement.Penalty), judgement.Train(examples, judgement.IsWorth, judgement.Penalty)); err != nil {
		return err
	}
	return f.Close()
}

// examplesOf returns the statements of a document that have a label.
func examplesOf(d *labelled.Document, labels []judgement.Label) []judgement.Example {
	head := fmt.Sprintf("title: %q\n", cmp.Or(d.Title, "T"))
	if d.Author != "" {
		head += fmt.Sprintf("author: %q\n", d.Author)
	}
	if d.Form != "" {
		head += "form: " + d.Form + "\n"
	}
	a, _ := document.ParseArticle("article.md", []byte("---\n"+head+"---\n"+d.Text+"\n"))
	if a == nil {
		return nil
	}
	t := extract.Cut(english.Language, a.Prose, a.Blocks)
	layout := form.Read(t, extract.About{Title: d.Title, Author: a.Author, Form: a.Form})
	known := names.Find(t, layout.Speakers(t)...)
	names.AddAuthor(&known, layout.Author)
	found, traits := statements.Traits(chunk.Parse(chunk.Default(), t, known.Spans()...), known, &layout)
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

// isSpoken reports whether the statement is in a turn, or in a text in which somebody speaks or
// writes for themselves.
func isSpoken(h judgement.Held) bool {
	return strings.HasPrefix(h.Story, "gum_") || slices.Contains(h.Traits, "by turn")
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
// cue, or none, and the same content.
func isOf(s *extract.Statement, l *judgement.Label, runes *span.RuneCounter) bool {
	switch none := l.Cue[0] == l.Cue[1]; {
	case none != s.Cue.Empty(), len(s.Content) != len(l.Content),
		!none && (runes.At(s.Cue.Start) >= l.Cue[1] || runes.At(s.Cue.End) <= l.Cue[0]):
		return false
	}
	for i, c := range s.Content {
		if runes.At(c.Start) != l.Content[i][0] || runes.At(c.End) != l.Content[i][1] {
			return false
		}
	}
	return true
}
