package main

import (
	"cmp"

	"dossier/internal/devtool/train/eventjoins"
	"dossier/internal/devtool/train/joins"
	"dossier/internal/devtool/train/labelled"
	"dossier/internal/extract/english"
	"dossier/internal/resolve"
	"dossier/internal/resolve/event"
	"dossier/internal/text/span"
)

// readArticles returns the articles of each dossier, ready to be resolved: the labelled ones of each
// story, and those of the small dossiers.
func readArticles(files []string, labels []eventjoins.Label) (map[string][]resolve.Article, error) {
	small, err := eventjoins.Dossiers()
	if err != nil {
		return nil, err
	}
	docs := map[string][]string{}
	for _, d := range small {
		docs[d.ID] = d.Docs
	}
	for i := range labels {
		if l := &labels[i]; l.Dossier == "" {
			docs[l.Story()] = append(docs[l.Story()], l.A.Doc, l.B.Doc)
		}
	}
	return labelled.Dossiers(files, docs)
}

// story is the dated sentences of a dossier and the labelled pairs of them.
type story struct {
	name     string // of the story
	pairs    *event.Pairs
	labels   []*eventjoins.Label
	at       [][2]int // of each label, the indices of its sentences; -1 if none is there
	examples []eventjoins.Example
}

// newStory resolves the articles of a dossier and finds the labelled pairs.
func newStory(dossier string, labels []eventjoins.Label, articles []resolve.Article) *story {
	s := &story{pairs: resolve.Events(resolve.Input{Words: english.Language.Words, Articles: articles})}
	bodies := map[string]string{}
	for _, a := range articles {
		bodies[a.Slug] = a.Body()
	}
	at := func(p joins.Place) []int {
		body := bodies[p.Doc]
		return s.pairs.At(p.Doc, span.Span{Start: byteAt(body, p.Start), End: byteAt(body, p.End)})
	}
	for k := range labels {
		l := &labels[k]
		if cmp.Or(l.Dossier, l.Story()) != dossier {
			continue
		}
		s.name = l.Story()
		i, j := pairAt(s.pairs, at(l.A), at(l.B))
		i, j = min(i, j), max(i, j)
		s.labels, s.at = append(s.labels, l), append(s.at, [2]int{i, j})
		if i >= 0 {
			f := s.pairs.Features(i, j)
			s.examples = append(s.examples, eventjoins.Example{Label: l, Features: f[:], Apart: s.pairs.Compare(i, j).Apart || !s.pairs.Compatible(i, j)})
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
