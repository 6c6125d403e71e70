package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"dossier/internal/devtool/train/eventjoins"
	"dossier/internal/devtool/train/joins"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/resolve"
	"dossier/internal/resolve/event"
	"dossier/internal/resolve/parallel"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// doc is a document of a file.
type doc struct{ ID, Date, Text string }

// readArticles returns the labelled documents by story, ready to be resolved.
func readArticles(files []string, labels []eventjoins.Label) (map[string][]resolve.Article, error) {
	labelled := map[string]bool{}
	for _, l := range labels {
		labelled[l.A.Doc], labelled[l.B.Doc] = true, true
	}
	var docs []doc
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in := bufio.NewScanner(f)
		in.Buffer(nil, 1<<24)
		for in.Scan() {
			var d doc
			if err := json.Unmarshal(in.Bytes(), &d); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			if labelled[d.ID] {
				docs = append(docs, d)
			}
		}
		if in.Err() != nil {
			return nil, fmt.Errorf("%s: %w", name, in.Err())
		}
	}
	read := make([]*resolve.Article, len(docs))
	parallel.For(len(docs), func(i int) { read[i] = extracted(&docs[i]) })
	out := map[string][]resolve.Article{}
	for i, a := range read {
		if a != nil {
			story, _, _ := strings.Cut(docs[i].ID, "/")
			out[story] = append(out[story], *a)
		}
	}
	return out, nil
}

// extracted extracts from a document as from a file of a dossier.
func extracted(d *doc) *resolve.Article {
	a, _ := document.ParseArticle("articles/"+d.ID+".md", []byte("---\ntitle: T\ndate: "+d.Date+"\n---\n"+d.Text+"\n"))
	if a == nil {
		return nil
	}
	return &resolve.Article{
		Article: &dossier.Article{Slug: d.ID, Path: a.Path, Title: a.Title, Date: a.Date, Body: a.Body, Prose: a.Prose},
		Found:   extract.Run(english.Language, a.Prose, a.Blocks, extract.About{Date: a.Date}),
	}
}

// story is the dated sentences of a story and the labelled pairs of them.
type story struct {
	name     string
	pairs    *event.Pairs
	labels   []*eventjoins.Label
	at       [][2]int // of each label, the indices of its sentences; -1 if none is there
	examples []eventjoins.Example
}

// newStory resolves the articles of a story and finds the labelled pairs.
func newStory(name string, labels []eventjoins.Label, articles []resolve.Article) *story {
	s := &story{name: name, pairs: resolve.Events(resolve.Input{Words: english.Language.Words, Articles: articles})}
	bodies := map[string]string{}
	for _, a := range articles {
		bodies[a.Slug] = a.Body
	}
	at := func(p joins.Place) []int {
		body := bodies[p.Doc]
		return s.pairs.At(p.Doc, span.Span{Start: byteAt(body, p.Start), End: byteAt(body, p.End)})
	}
	for k := range labels {
		l := &labels[k]
		if l.Story() != name {
			continue
		}
		i, j := pairAt(s.pairs, at(l.A), at(l.B))
		i, j = min(i, j), max(i, j)
		s.labels, s.at = append(s.labels, l), append(s.at, [2]int{i, j})
		if i >= 0 {
			f := s.pairs.Features(i, j)
			s.examples = append(s.examples, eventjoins.Example{Label: l, Features: f[:], Apart: s.pairs.Compare(i, j).Apart})
		}
	}
	return s
}

// pairAt returns the first of a and of b that can be of one date. If none can be, it
// returns the first of each, or -1 if there is none.
func pairAt(pairs *event.Pairs, a, b []int) (int, int) {
	for _, i := range a {
		for _, j := range b {
			if pairs.Compatible(i, j) {
				return i, j
			}
		}
	}
	return append(a, -1)[0], append(b, -1)[0]
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
