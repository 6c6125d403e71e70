package resolve

import (
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/text/anchor"
)

// notes returns what editors remarked on the passages of an article.
func notes(a *Article) []*dossier.Note {
	var out []*dossier.Note
	anchors := anchor.NewNamer(a.Prose, a.Text)
	add := func(m *annotation.Annotation, kind dossier.NoteKind, text string) {
		out = append(out, &dossier.Note{
			Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchors.Name(anchor.Note, m.Span)},
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
	return out
}
