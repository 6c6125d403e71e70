package claim

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
)

// sentence returns the sentence of a statement of article i, with the entities
// that its pronouns mean.
func (b *Builder) sentence(i int, found []extract.Part) []dossier.Part {
	if len(found) == 0 {
		return nil
	}
	out := make([]dossier.Part, len(found))
	for k, p := range found {
		out[k] = dossier.Part{Span: p.Span, Source: p.Who == extract.Speaker, Text: p.Text, Open: p.Who == extract.Open}
		if p.Who == extract.Named {
			if out[k].Entity = b.entities.Local(i, p.Entity, p.Span); out[k].Entity == nil {
				out[k] = dossier.Part{Span: p.Span, Open: true}
			}
		}
	}
	return out
}
