package resolve

import (
	"strconv"

	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
)

// addNotes gives an article what editors remark on its passages.
func addNotes(a *Article) {
	add := func(m *annotation.Annotation, kind dossier.NoteKind, text string) {
		a.Notes = append(a.Notes, &dossier.Note{
			Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: "an" + strconv.Itoa(len(a.Notes)+1)},
			Kind:     kind, Text: text, Path: m.Location.Source.Path,
		})
	}
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if m.Correction != "" {
			add(m, dossier.Correction, m.Correction)
		}
		if m.Note != "" {
			add(m, dossier.Remark, m.Note)
		}
		if m.Highlight {
			add(m, dossier.Highlight, "")
		}
	}
}
