// Command train-joins trains the judgement on pairs of statements: whether the
// two put forward the same proposition.
//
// Run it by hand, after a change to what statements are found or to the features:
//
//	train-joins -docs FILE.jsonl,FILE.jsonl -out internal/resolve/proposition/weights.tsv
//
// The stems that are frequent in any news were counted with
//
//	train-joins -docs FILE.jsonl,FILE.jsonl -stems internal/extract/english/words/frequent.txt
//
// The documents are JSON lines with id, date and text. They are those of the
// labels in package joins: articles of Timeline17 and of the Entities corpus,
// converted to text. The articles of a story are resolved as one dossier.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"dossier/internal/devtool/train/joins"
	"dossier/internal/devtool/train/labelled"
	"dossier/internal/dossier"
	"dossier/internal/extract/english"
	"dossier/internal/resolve"
	"dossier/internal/resolve/proposition"
	"dossier/internal/source/config"
	"dossier/internal/text/span"
)

func main() {
	docs := flag.String("docs", "", "JSON lines of the documents, separated by commas")
	out := flag.String("out", "", "file to write; none is written if it is empty")
	scores := flag.String("scores", "", "file for the held-out probabilities by pair, as JSON; none is written if it is empty")
	stems := flag.String("stems", "", "file for how frequent stems are in the documents; if it is not empty, nothing else is done")
	flag.Parse()
	if *stems != "" {
		if err := create(*stems, func(w io.Writer) error { return writeStems(w, strings.Split(*docs, ",")) }); err != nil {
			fmt.Fprintln(os.Stderr, "train-joins:", err)
			os.Exit(1)
		}
		return
	}
	if err := run(strings.Split(*docs, ","), *out, *scores, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "train-joins:", err)
		os.Exit(1)
	}
}

func run(docs []string, out, scores string, log io.Writer) error {
	labels, err := joins.Labels()
	if err != nil {
		return err
	}
	articles, err := readArticles(docs, labels)
	if err != nil {
		return err
	}
	examples := examplesOf(labels, articles)
	fmt.Fprintf(log, "%d labels, %d found\n", len(labels), len(examples))
	held := joins.HoldOut(examples)
	c := joins.Calibrate(held)
	joins.Report(log, held, c)
	report := func(of string, keep func(h *joins.Held) bool) {
		fmt.Fprintln(log, of)
		joins.Report(log, slices.DeleteFunc(slices.Clone(held), func(h joins.Held) bool { return !keep(&h) }), c)
	}
	report("of them those whose statements are both propositions:", func(h *joins.Held) bool { return h.Whole })
	report("of these the ones that are both sure enough to be on the pages:", func(h *joins.Held) bool { return h.Whole && h.Shown })
	joins.ReportContrary(log, held, c)
	if scores != "" {
		p := map[string]float64{}
		for _, h := range held {
			p[h.ID] = c.Apply(h.Odds)
		}
		data, err := json.Marshal(p)
		if err != nil {
			return err
		}
		if err := os.WriteFile(scores, data, 0o644); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	return create(out, func(w io.Writer) error { return joins.Write(w, c.Model(joins.Train(examples))) })
}

// create creates a file that write writes.
func create(name string, write func(w io.Writer) error) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err := write(f); err != nil {
		return err
	}
	return f.Close()
}

// readArticles returns the labelled documents by story, ready to be resolved.
func readArticles(files []string, labels []joins.Label) (map[string][]resolve.Article, error) {
	wanted := map[string]bool{}
	for _, l := range labels {
		wanted[l.A.Doc], wanted[l.B.Doc] = true, true
	}
	return labelled.Articles(files, func(id string) bool { return wanted[id] })
}

// examplesOf resolves the articles of each story and returns the examples of the
// labels.
func examplesOf(labels []joins.Label, articles map[string][]resolve.Article) []joins.Example {
	var stories []string
	for s := range articles {
		stories = append(stories, s)
	}
	slices.Sort(stories)
	var out []joins.Example
	for _, story := range stories {
		d, _ := resolve.Resolve(resolve.Input{Words: english.Language.Words, Articles: articles[story]})
		bySlug := map[string]*dossier.Article{}
		var statements []*dossier.Statement
		for _, a := range d.Articles {
			bySlug[a.Slug] = a
			statements = append(statements, a.Statements...)
		}
		type pair struct {
			label *joins.Label
			i, j  int
		}
		var pairs []pair
		add := func(p joins.Place) int {
			statements = append(statements, statementAt(bySlug[p.Doc], p))
			return len(statements) - 1
		}
		for k := range labels {
			if l := &labels[k]; l.Story() == story && bySlug[l.A.Doc] != nil && bySlug[l.B.Doc] != nil {
				pairs = append(pairs, pair{l, add(l.A), add(l.B)})
			}
		}
		compare := proposition.NewPairs(english.Language.Words, d.Articles, statements)
		for _, p := range pairs {
			about, denies, contrary := compare.Contrary(p.i, p.j)
			from, denial := compare.ProposeAt(p.i, p.j)
			a, b := proposition.IsProposition(statements[p.i]), proposition.IsProposition(statements[p.j])
			out = append(out, joins.Example{
				Label: p.label, About: about, From: from, Denial: denial, Denies: denies, Contrary: contrary, Features: compare.Features(p.i, p.j),
				Shown: shown(statements[p.i]) && shown(statements[p.j]), Whole: a && b, Part: a != b,
			})
		}
	}
	return out
}

// statementAt returns the statement with the content at p. If it is not found as
// it is, source, stance and date are those of the statement that shares most of
// it, if that is half.
func statementAt(a *dossier.Article, p joins.Place) *dossier.Statement {
	at := span.Span{Start: byteAt(a.Body(), p.Start), End: byteAt(a.Body(), p.End)}
	out := &dossier.Statement{Evidence: dossier.Evidence{Article: a, Span: at}, Date: a.Date}
	most := 0
	for _, s := range a.Statements {
		shared, length := 0, 0
		for _, c := range s.Content {
			length += c.Len()
			shared += max(0, min(at.End, c.End)-max(at.Start, c.Start))
		}
		if shared > most && 2*shared >= min(length, at.Len()) {
			most = shared
			c := *s
			out = &c
		}
	}
	out.Content = []span.Span{at}
	return out
}

// byteAt returns the offset in bytes of a code point.
func byteAt(text string, n int) int {
	for i := range text {
		if n == 0 {
			return i
		}
		n--
	}
	return len(text)
}

// shown reports whether a statement is sure enough to be on the pages by default.
func shown(s *dossier.Statement) bool {
	least := config.Default().Confidence
	return s.Confidence >= least.Statements && s.Worth >= least.Worth
}
