package document

import (
	"dossier/internal/diag"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
)

// AnnotationsSuffix is how the name of a file of annotations ends, behind that
// of its article without its extension.
const AnnotationsSuffix = ".annotations.yaml"

// AnnotationFile is a file of annotations on an article: a YAML list of what an
// editor says about passages, each named by its words.
type AnnotationFile struct {
	Path        string
	Article     string                  // its path without the extension
	Annotations []annotation.Annotation // their spans are not known yet
}

// ParseAnnotations reads the annotations in the file at p, relative to the
// content folder. Those with an error are left out.
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

// entryFields are the keys of an entry.
func entryFields(m *annotation.Annotation) []frontmatter.Field {
	return append(selectorFields(&m.Selector), annotationFields(m)...)
}
