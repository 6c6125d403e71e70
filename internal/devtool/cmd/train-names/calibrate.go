package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"

	"dossier/internal/devtool/eval"
	"dossier/internal/devtool/train/nametagger"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// kinds are the kinds of names, with their types in the corpora.
var kinds = []struct {
	name string
	typ  tagger.Type
}{
	dossier.Person:       {"person", tagger.Person},
	dossier.Organization: {"organization", tagger.Organization},
	dossier.Place:        {"place", tagger.Place},
}

// ratings are the names found in annotated articles, by the half of the
// article.
type ratings struct {
	fitted, held []eval.Rated
	scores       []score
}

// score counts the names of one kind in one corpus.
type score struct {
	corpus                      string
	kind                        dossier.Kind
	gold, found, overlap, exact int
}

// calibrateNames writes curves fitted to one half of the corpora, and tables
// of reliability for the other half and for all.
func calibrateNames(w io.Writer, conll, worldwide, tags, people string) error {
	var r ratings
	if conll != "" {
		examples, err := readCoNLL(conll)
		if err != nil {
			return err
		}
		for i := range examples {
			r.example(filepath.Base(conll), fmt.Sprintf("%s-%03d", filepath.Base(conll), i), &examples[i])
		}
	}
	if worldwide != "" {
		examples, err := readWorldwide(worldwide, tags)
		if err != nil {
			return err
		}
		articles, err := readArticles(worldwide)
		if err != nil {
			return err
		}
		for i := range examples {
			r.example(filepath.Base(worldwide), articles[i].ID, &examples[i])
		}
	}
	if people != "" {
		if err := r.documents(people); err != nil {
			return err
		}
	}
	return r.write(w)
}

// example rates the names of an article in which all kinds are annotated.
func (r *ratings) example(corpus, id string, e *nametagger.Example) {
	found := names.Ratings(e.Text)
	for k, kind := range kinds {
		var gold []eval.Range
		for _, n := range e.Names {
			if n.Type == kind.typ {
				gold = append(gold, rangeOf(e.Text.Cover(n.First, n.Last)))
			}
		}
		r.add(corpus, id, dossier.Kind(k), gold, found, rangeOf)
	}
}

func rangeOf(s span.Span) eval.Range { return eval.Range{Start: s.Start, End: s.End} }

// documents rates the people of gold in which only people are annotated.
func (r *ratings) documents(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	docs, err := eval.ReadDocuments(f)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for _, d := range docs {
		runes := span.NewRuneCounter(d.Text)
		var gold []eval.Range
		for _, m := range d.Mentions {
			gold = append(gold, m.Range)
		}
		r.add(filepath.Base(path), d.ID, dossier.Person, gold, names.Ratings(segment.New(d.Text, segment.PlainBlocks(d.Text), words.Segmentation)), func(s span.Span) eval.Range {
			return eval.Range{Start: runes.At(s.Start), End: runes.At(s.End)}
		})
	}
	return nil
}

// add compares the names of one kind with gold.
func (r *ratings) add(corpus, id string, kind dossier.Kind, gold []eval.Range, found []names.Rating, at func(span.Span) eval.Range) {
	var ranges []eval.Range
	var rated []eval.Rated
	for _, m := range found {
		if m.Kind == kind {
			ranges = append(ranges, at(m.Span))
			rated = append(rated, eval.Rated{Kind: kinds[kind].name, Construction: m.Construction, Raw: m.Margin, Confidence: m.Confidence})
		}
	}
	c := r.score(corpus, kind)
	c.gold += len(gold)
	c.found += len(ranges)
	for i, right := range eval.Judge(gold, ranges) {
		if rated[i].Right = right; right {
			c.overlap++
		}
		if slices.Contains(gold, ranges[i]) {
			c.exact++
		}
	}
	if eval.HeldOut(id) {
		r.held = append(r.held, rated...)
	} else {
		r.fitted = append(r.fitted, rated...)
	}
}

// score returns the counts of the kind in the corpus.
func (r *ratings) score(corpus string, kind dossier.Kind) *score {
	for i := range r.scores {
		if s := &r.scores[i]; s.corpus == corpus && s.kind == kind {
			return s
		}
	}
	r.scores = append(r.scores, score{corpus: corpus, kind: kind})
	return &r.scores[len(r.scores)-1]
}

// measures returns precision, recall and their harmonic mean, in percent.
func measures(right, found, gold int) string {
	if right == 0 {
		return "0"
	}
	p, q := 100*float64(right)/float64(found), 100*float64(right)/float64(gold)
	return fmt.Sprintf("P %.1f R %.1f F1 %.1f", p, q, 2*p*q/(p+q))
}

func (r *ratings) write(w io.Writer) error {
	var order []string
	by := map[string][]eval.Rated{}
	for _, f := range r.fitted {
		if by[f.Construction] == nil {
			order = append(order, f.Construction)
		}
		by[f.Construction] = append(by[f.Construction], f)
	}
	fmt.Fprintln(w, "Curves:")
	for _, c := range order {
		fmt.Fprintf(w, "%s: {", c)
		for i, p := range eval.Curve(by[c], 12) {
			if i > 0 {
				fmt.Fprint(w, ", ")
			}
			fmt.Fprintf(w, "{%v, %v}", p[0], p[1])
		}
		fmt.Fprintf(w, "}, // %d\n", len(by[c]))
	}
	fmt.Fprintln(w, "\nAll articles:")
	for _, s := range r.scores {
		fmt.Fprintf(w, "%s %s (%d): overlap %s, exact %s\n", s.corpus, kinds[s.kind].name, s.gold, measures(s.overlap, s.found, s.gold), measures(s.exact, s.found, s.gold))
	}
	var columns []string
	for _, k := range kinds {
		columns = append(columns, k.name)
	}
	fmt.Fprintln(w, "\nReliability, held half:")
	return eval.WriteReliability(w, columns, r.held)
}
