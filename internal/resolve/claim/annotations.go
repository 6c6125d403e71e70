package claim

import (
	"cmp"
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/annotation"
	"dossier/internal/text/anchor"
	"dossier/internal/text/span"
)

// adopt returns the annotation of each found statement, by its index. It is the
// first whose passage shares half with the content of the statement.
func (a *Article) adopt() map[int]*annotation.Annotation {
	out := map[int]*annotation.Annotation{}
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if !m.IsStatement() {
			continue
		}
		best, most := -1, 0
		for j := range a.Found.Statements {
			if shared := sharedHalf(m.Span, &a.Found.Statements[j]); shared > most && out[j] == nil {
				best, most = j, shared
			}
		}
		if best >= 0 {
			out[best] = m
		}
	}
	return out
}

// sharedHalf returns the number of bytes that a passage and the content of a
// statement share, 0 if that is less than half of the shorter one.
func sharedHalf(s span.Span, of *extract.Statement) int {
	shared, length := 0, 0
	for _, c := range of.Content {
		length += c.Len()
		shared += max(0, min(s.End, c.End)-max(s.Start, c.Start))
	}
	if 2*shared < min(length, s.Len()) {
		return 0
	}
	return shared
}

// addAnnotated adds the statements that editors annotated and that were not found.
func (b *Builder) addAnnotated(a *Article, adopted map[int]*annotation.Annotation, anchors *anchor.Namer) {
	done := map[*annotation.Annotation]bool{}
	for _, m := range adopted {
		done[m] = true
	}
	added := false
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if !m.IsStatement() || done[m] {
			continue
		}
		added = true
		out := &dossier.Statement{
			Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchors.Name(anchor.Statement, m.Span)},
			Mode:     dossier.Indirect, Date: a.Date,
		}
		b.annotate(out, m)
		a.Statements = append(a.Statements, out)
	}
	if !added {
		return
	}
	slices.SortStableFunc(a.Statements, func(a, b *dossier.Statement) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End))
	})
}

// annotate applies an annotation to a statement. Its passage becomes the
// content, and what it gives replaces what was found.
func (b *Builder) annotate(s *dossier.Statement, m *annotation.Annotation) {
	s.Origin, s.Confidence = dossier.Editor, 1
	s.Content = []span.Span{m.Span}
	s.MainVerbs = [dossier.MostMainVerbs]uint16{} // they were of other content
	s.Span = span.Span{Start: min(s.Span.Start, m.Span.Start), End: max(s.Span.End, m.Span.End)}
	if g := m.Credibility; g != (dossier.Grade{}) {
		s.HasRest().Graded = &g
	}
	if m.Claim != "" {
		b.gathered[s] = m
	}
	if m.Stance != nil {
		s.Stance = *m.Stance
	}
	if !m.Said.IsZero() {
		s.Date = m.Said
	}
	if m.By != "" {
		src := b.annotatedSource(m.Location, "by", m.By, s.Evidence)
		if s.Source != nil && src.Entity != nil && s.Source.Entity == src.Entity {
			src = *s.Source // the article's words for it
		}
		s.Source = &src
	}
	if len(m.Via) > 0 {
		s.Via = nil
		for _, ref := range m.Via {
			s.Via = append(s.Via, b.annotatedSource(m.Location, "via", ref, s.Evidence))
		}
	}
}

// annotatedSource returns the source that an editor wrote as ref: an entity, or
// else somebody unnamed in these words.
func (b *Builder) annotatedSource(at diag.Location, key, ref string, whole dossier.Evidence) dossier.Source {
	if e := b.entities.FindSource(at, key, ref, b.problems); e != nil {
		return dossier.Source{Words: e.Name, Entity: e, Evidence: whole}
	}
	return dossier.Source{Words: ref, Unnamed: true, Plural: b.words.IsPlural(ref), Evidence: whole}
}
