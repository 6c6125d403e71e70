package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/statements"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
)

// adopt gives each statement that the machine found the editor's mark that is
// about it: the first whose passage shares half with its content.
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

// sharedHalf is how many bytes a passage and a statement's content share; 0
// where that is less than half of the shorter.
func sharedHalf(s span.Span, of *statements.Statement) int {
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

// addMarkedStatements adds the statements of article i that editors mark and
// the machine did not find.
func (e *entities) addMarkedStatements(i int, adopted map[int]*annotation.Annotation, problems *diag.List) {
	a := &e.in.Articles[i]
	done := map[*annotation.Annotation]bool{}
	for _, m := range adopted {
		done[m] = true
	}
	added := 0
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if !m.IsStatement() || done[m] {
			continue
		}
		added++
		out := &dossier.Statement{
			Evidence: dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: "as" + strconv.Itoa(added)},
			Mode:     "indirect", Date: a.Date,
		}
		e.overrule(out, m, problems)
		a.Statements = append(a.Statements, out)
	}
	if added == 0 {
		return
	}
	slices.SortStableFunc(a.Statements, func(a, b *dossier.Statement) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End), cmp.Compare(a.Anchor, b.Anchor))
	})
}

// overrule makes s what the mark m says: its passage is the content; what else
// the mark gives takes the place of what the machine found.
func (e *entities) overrule(s *dossier.Statement, m *annotation.Annotation, problems *diag.List) {
	s.Origin, s.Confidence = dossier.Editor, 1
	s.Content = []span.Span{m.Span}
	s.Span = span.Span{Start: min(s.Span.Start, m.Span.Start), End: max(s.Span.End, m.Span.End)}
	if g := m.Credibility; g != (dossier.Grade{}) {
		s.Graded = &g
	}
	if m.Claim != "" {
		e.joined[s] = m
	}
	if m.Stance != nil {
		s.Stance = *m.Stance
	}
	if !m.Said.IsZero() {
		s.Date = m.Said
	}
	if m.By != "" {
		src := e.writtenSource(m.Location, "by", m.By, s.Evidence, problems)
		if s.Source != nil && src.Entity != nil && s.Source.Entity == src.Entity {
			src = *s.Source // the article's words for it
		}
		s.Source = &src
	}
	if len(m.Via) > 0 {
		s.Via = nil
		for _, ref := range m.Via {
			s.Via = append(s.Via, e.writtenSource(m.Location, "via", ref, s.Evidence, problems))
		}
	}
}

// writtenSource is a source as an editor writes it: whom ref names, else
// somebody unnamed in these words.
func (e *entities) writtenSource(at diag.Location, key, ref string, whole dossier.Evidence, problems *diag.List) dossier.Source {
	out := dossier.Source{Words: ref, Evidence: whole}
	switch found := e.names.find(anyKind, ref); {
	case len(found) == 1:
		out.Entity = e.entity(found[0])
		out.Words = out.Entity.Name
		return out
	case len(found) > 1:
		problems.Add(ambiguousName(at, key, ref, found))
	case looksLikeSlug(ref):
		problems.Add(unknownName(at, key, ref))
	}
	out.Unnamed = true
	return out
}
