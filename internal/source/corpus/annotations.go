package corpus

import (
	"cmp"
	"errors"
	"fmt"
	"path"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/document"
	"dossier/internal/text/span"
)

// anchorAnnotations collects the annotations of each article, from its text, from
// its file of annotations and from records, in the order of the passages.
// Annotations whose passage is not found are reported and left out.
func (c *Corpus) anchorAnnotations() (problems diag.List) {
	g := gatherer{annotations: map[*document.Article][]annotation.Annotation{}, texts: map[*document.Article]*annotation.Text{}, anchors: map[selected]anchor{}}
	byName := c.ArticlesByName()
	for _, a := range c.Articles {
		if len(a.Annotations) > 0 {
			g.annotations[a] = slices.Clone(a.Annotations)
		}
	}
	for _, f := range c.AnnotationFiles {
		if a := byName[strings.TrimPrefix(f.Article, "articles/")]; a != nil {
			for _, m := range f.Annotations {
				g.add(a, m)
			}
		}
	}
	for _, r := range c.Records {
		for _, p := range r.Passages {
			a := byName[p.Article]
			if a == nil {
				problems.Add(p.Annotation.Location.Error("article", "unknown-article", fmt.Sprintf("there is no article %q", p.Article)).
					WithHint("write the path of the article within articles/, with or without its extension"))
				continue
			}
			g.add(a, p.Annotation)
		}
	}
	problems.Add(c.placeFindings(&g, byName)...)
	for _, annotations := range g.annotations {
		slices.SortStableFunc(annotations, func(a, b annotation.Annotation) int {
			return cmp.Or(span.Compare(a.Span, b.Span), cmp.Compare(a.Location.Source.Path, b.Location.Source.Path), cmp.Compare(a.Location.Span.Start, b.Location.Span.Start))
		})
	}
	c.Annotations = g.annotations
	return append(problems, g.problems...)
}

// ArticlesByName returns the articles by all their names: slug and path, with and
// without folder and extension.
func (c *Corpus) ArticlesByName() map[string]*document.Article {
	byName := map[string]*document.Article{}
	for _, a := range slices.Backward(c.Articles) {
		for _, name := range []string{a.Slug, strings.TrimPrefix(a.Path, "articles/"), strings.TrimPrefix(stem(a.Path), "articles/"), a.Path} {
			byName[name] = a
		}
	}
	return byName
}

type gatherer struct {
	annotations map[*document.Article][]annotation.Annotation
	texts       map[*document.Article]*annotation.Text
	anchors     map[selected]anchor // of the annotations so far
	problems    diag.List
}

// selected is a selector of a passage of an article.
type selected struct {
	article  *document.Article
	selector annotation.Selector
}

// anchor is the passage that a selector selects, or why there is none.
type anchor struct {
	span span.Span
	err  error
}

func (g *gatherer) add(a *document.Article, m annotation.Annotation) {
	at := g.anchor(a, m.Selector)
	if at.err != nil {
		g.problems.Add(lost(a, g.text(a), &m, at.err))
		return
	}
	m.Span = at.span
	g.annotations[a] = append(g.annotations[a], m)
}

// lost returns the diagnostic for an annotation whose quote is not in the
// article, or occurs more than once.
func lost(a *document.Article, text *annotation.Text, m *annotation.Annotation, err error) diag.Diagnostic {
	where := func(s span.Span) string {
		line, col := a.Source.Position(a.BodyOffset + s.Start)
		return fmt.Sprintf("%s:%d:%d", path.Base(a.Path), line, col)
	}
	var several *annotation.Ambiguous
	if errors.As(err, &several) {
		places := make([]string, min(len(several.Spans), 5))
		for i := range places {
			places[i] = where(several.Spans[i])
		}
		return m.Location.Error("quote", "ambiguous-quote", err.Error()+": "+strings.Join(places, ", ")).
			WithHint(`quote more words, or add "prefix" or "suffix"`)
	}
	d := m.Location.Error("quote", "lost-quote", err.Error())
	var missing *annotation.Missing
	switch errors.As(err, &missing); {
	case missing.Context:
		return d.WithHint(fmt.Sprintf("the words are at %s", where(missing.Nearest)))
	case !missing.Nearest.Empty():
		return d.WithHint(fmt.Sprintf("the closest passage, at %s: %q", where(missing.Nearest), text.Words(missing.Nearest)))
	}
	return d.WithHint("the article has no similar passage")
}
