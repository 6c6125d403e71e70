package document

import (
	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
)

// AnnotationsSuffix is the end of the name of an annotation file. Before it comes
// the name of the article without its extension.
const AnnotationsSuffix = ".annotations.yaml"

// AnnotationFile is a file of annotations on an article: a YAML list with an
// entry for each annotated passage, which is identified by a quote.
type AnnotationFile struct {
	Path        string
	Article     string                  // path of the article without its extension
	Annotations []annotation.Annotation // without spans, which are not known yet
}

// ParseAnnotations parses the annotations in the file at p, relative to the
// content folder. It leaves out those with errors.
func ParseAnnotations(p string, data []byte) (*AnnotationFile, diag.List) {
	a := &AnnotationFile{Path: p, Article: p[:len(p)-len(AnnotationsSuffix)]}
	src := diag.Source{Path: p, Text: string(data)}
	var problems diag.List
	more, ok := readList(src, func() ([]frontmatter.Field, func(frontmatter.Entry)) {
		m := &annotation.Annotation{}
		return entryFields(m), func(e frontmatter.Entry) {
			m.Location = placed(src, e.Span, e.Keys)
			if wrong := checkAnnotation(m); len(wrong) > 0 {
				problems.Add(wrong...)
				return
			}
			a.Annotations = append(a.Annotations, *m)
		}
	})
	if !ok {
		return nil, more
	}
	return a, append(problems, more...)
}

// entryFields returns the keys of an entry.
func entryFields(m *annotation.Annotation) []frontmatter.Field {
	return append(selectorFields(&m.Selector), annotationFields(m)...)
}
