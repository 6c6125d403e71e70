package document

import (
	"slices"
	"strings"

	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

// annotate reads the annotations in the article's own text. It leaves out those
// with errors.
func (a *Article) annotate(f *file, t *markdown.Tree) {
	for _, w := range t.Wikilinks() {
		if !w.InCallout {
			a.Annotations = append(a.Annotations, f.wikilink(w))
		}
	}
	passages, broken := t.Passages()
	for _, b := range broken {
		f.problems.Add(f.src.Error(f.inFile(b.Span), "bad-attributes", b.Message).WithHint(b.Hint))
	}
	for _, p := range passages {
		if p.InCallout {
			f.problems.Add(f.src.Warning(f.inFile(p.List), "mark-out-of-place", "a passage in a callout cannot be annotated, since callouts are not part of the article; the attributes are ignored"))
			continue
		}
		if m, ok := f.passage(p); ok {
			a.Annotations = append(a.Annotations, m)
		}
	}
	slices.SortStableFunc(a.Annotations, func(x, y annotation.Annotation) int { return span.Compare(x.Span, y.Span) })
}

// wikilink returns the annotation of w. The folder of people, organizations or
// places in the target gives the kind.
func (f *file) wikilink(w markdown.Wikilink) annotation.Annotation {
	m := annotation.Annotation{Span: w.Words}
	key, to, target := "entity", &m.Entity, w.Target
	if folder, name, ok := strings.Cut(w.Target, "/"); ok && name != "" {
		switch folder {
		case Person.Folder():
			key, to, target = "person", &m.Person, name
		case Organization.Folder():
			key, to, target = "organization", &m.Organization, name
		case Place.Folder():
			key, to, target = "place", &m.Place, name
		}
	}
	*to = target
	m.Location = placed(f.src, f.inFile(w.Span), frontmatter.Keys{key: f.inFile(w.TargetSpan)})
	return m
}

// passage returns the annotation of the attributes of p, and reports whether it
// has no errors.
func (f *file) passage(p markdown.Passage) (annotation.Annotation, bool) {
	m := annotation.Annotation{Span: p.Words}
	pairs := make([]frontmatter.Pair, len(p.Attributes))
	for i, a := range p.Attributes {
		pairs[i] = frontmatter.Pair{Key: a.Key, Value: a.Value, KeySpan: f.inFile(a.KeySpan), ValueSpan: f.inFile(a.ValueSpan)}
	}
	keys, problems := frontmatter.DecodePairs(f.src, f.inFile(p.List), pairs, annotationFields(&m))
	m.Location = placed(f.src, f.inFile(p.Span), keys)
	if len(problems) == 0 {
		problems = checkAnnotation(&m)
	}
	f.problems.Add(problems...)
	return m, len(problems) == 0
}

// inFile converts a span of the body to a span of the file.
func (f *file) inFile(s span.Span) span.Span {
	return span.Span{Start: f.offset + s.Start, End: f.offset + s.End}
}
