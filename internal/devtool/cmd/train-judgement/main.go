// Command train-judgement trains the judgements on statements: whether one is
// read right and whether it is worth a line.
//
// Run it by hand, after a change to what statements are found:
//
//	train-judgement -docs FILE.jsonl,FILE.jsonl -out internal/extract/english/statements/judgement.tsv -spoken internal/extract/english/statements/spoken.tsv
//
// The documents are JSON lines with id, date and text. They are those of the
// labels in package judgement; MODEL.md of package statements describes them. A label
// whose statement is no longer found is left out.
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
	out := flag.String("out", "", "file to write for what is reported; none is written if it is empty")
	spoken := flag.String("spoken", "", "the same for what somebody says in a turn, a speech or a letter")
	flag.Parse()
	if err := run(strings.Split(*docs, ","), *out, *spoken, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train-judgement:", err)
		os.Exit(1)
	}
}

func run(docs []string, out, spokenOut string, log io.Writer) error {
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
	reported, spoken := apart(examples)
	for _, kind := range []struct {
		name, file string
		examples   []judgement.Example
	}{{"reports", out, reported}, {"turns, speeches and letters", spokenOut, spoken}} {
		fmt.Fprintln(log, kind.name+":")
		judgement.Report(log, judgement.HoldOut(kind.examples, judgement.Penalty))
		if kind.file == "" {
			continue
		}
		if err := write(kind.file, kind.examples); err != nil {
			return err
		}
	}
	return nil
}

// write trains a model on the examples and writes it to a file.
func write(file string, examples []judgement.Example) error {
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := judgement.Write(f, judgement.Train(examples, judgement.IsRead, judgement.Penalty), judgement.Train(examples, judgement.IsWorth, judgement.Penalty)); err != nil {
		return err
	}
	return f.Close()
}

// apart returns the examples that a text reports, and those that somebody says in a turn, a
// speech or a letter of their own.
func apart(examples []judgement.Example) (reported, spoken []judgement.Example) {
	for _, e := range examples {
		if slices.Contains(e.Traits, "by turn") {
			spoken = append(spoken, e)
		} else {
			reported = append(reported, e)
		}
	}
	return reported, spoken
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
		of := slices.IndexFunc(found, func(s extract.Statement) bool { return hasContent(&s, &l, runes) && hasCue(&s, &l, runes) })
		if of < 0 { // the cue is read otherwise now
			of = slices.IndexFunc(found, func(s extract.Statement) bool { return hasContent(&s, &l, runes) })
		}
		if of >= 0 {
			out = append(out, judgement.Example{Story: l.Story(), Traits: traits[of], Read: l.Read() || l.Unnamed() && describes(traits[of]), Worth: l.Worth()})
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

// hasCue reports whether a statement has the cue of the label, or none as it has.
func hasCue(s *extract.Statement, l *judgement.Label, runes *span.RuneCounter) bool {
	if l.Cue[0] == l.Cue[1] || s.Cue.Empty() {
		return l.Cue[0] == l.Cue[1] && s.Cue.Empty()
	}
	return runes.At(s.Cue.Start) < l.Cue[1] && runes.At(s.Cue.End) > l.Cue[0]
}

// hasContent reports whether a statement has the content of the label.
func hasContent(s *extract.Statement, l *judgement.Label, runes *span.RuneCounter) bool {
	return slices.EqualFunc(s.Content, l.Content, func(c span.Span, of [2]int) bool { return runes.At(c.Start) == of[0] && runes.At(c.End) == of[1] })
}
