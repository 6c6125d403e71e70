package entity

import (
	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/annotation"
	"dossier/internal/text/namekey"
	"dossier/internal/text/span"
)

// annotated is a passage and the set that an editor says it names.
type annotated struct {
	span span.Span
	node *node
}

// annotate applies the annotations that say what a passage names.
func (r *Resolution) annotate(problems *diag.List) {
	for i := range r.articles {
		a := &r.articles[i]
		for k := range a.Annotations {
			m := &a.Annotations[k]
			if !m.IsName() {
				continue
			}
			if n := r.annotatedNode(m, problems); n != nil {
				r.annotatePassage(i, m.Span, n)
			}
		}
	}
}

// annotatedNode returns the set that an annotation names. A name of a given kind
// that no set has makes a new one.
func (r *Resolution) annotatedNode(m *annotation.Annotation, problems *diag.List) *node {
	for _, c := range []struct {
		key, ref string
		kinds    []dossier.Kind
	}{
		{"person", m.Person, []dossier.Kind{dossier.Person}},
		{"organization", m.Organization, []dossier.Kind{dossier.Organization}},
		{"place", m.Place, []dossier.Kind{dossier.Place}},
		{"entity", m.Entity, anyKind},
	} {
		if c.ref == "" {
			continue
		}
		switch found := r.index.find(c.kinds, c.ref); {
		case len(found) == 1:
			found[0].annotated = true
			return found[0]
		case len(found) > 1:
			problems.Add(ambiguousName(m.Location, c.key, c.ref, found))
		case len(c.kinds) > 1 || looksLikeSlug(c.ref):
			problems.Add(unknownName(m.Location, c.key, c.ref))
		default:
			n := r.sets.node(c.kinds[0], r.sets.key(c.ref)).root()
			n.names[c.ref]++
			n.annotated = true
			return n
		}
	}
	return nil
}

// annotatePassage makes the passage at s of article i name n. If it covers the
// full name of an entity of the article, all of that entity's mentions mean n:
// an annotation of "Choe Sunshine Hui" holds for "Choe" too.
func (r *Resolution) annotatePassage(i int, s span.Span, n *node) {
	r.refs[i].annotated = append(r.refs[i].annotated, annotated{s, n})
	a := &r.articles[i]
	for k := range a.Names.Mentions {
		m := &a.Names.Mentions[k]
		if m.Entity < 0 || !s.Overlaps(m.Span) {
			continue
		}
		ent := &a.Names.Entities[m.Entity]
		if len(namekey.Words(r.sets.key(m.Span.Text(a.Prose)))) < len(namekey.Words(r.sets.key(ent.Name))) {
			continue
		}
		l := &r.refs[i].locals[m.Entity]
		if old := l.node; old != nil {
			old = old.root()
			if name := fullName(r.sets.words, ent); old != n && old.names[name] > 0 {
				if old.names[name]--; old.names[name] == 0 {
					delete(old.names, name)
				}
			}
		}
		*l = local{node: n}
		if n.gender == extract.UnknownGender {
			n.gender = ent.Gender
		}
	}
}

// annotatedAt returns the set that an editor says a passage overlapping s names,
// nil if there is none.
func (r *references) annotatedAt(s span.Span) *node {
	for _, n := range r.annotated {
		if n.span.Overlaps(s) {
			return n.node
		}
	}
	return nil
}

// finding returns the kind of finding that a mention of an entity is.
func finding(kind dossier.Kind) annotation.Finding {
	return [...]annotation.Finding{dossier.Person: annotation.Person, dossier.Organization: annotation.Organization, dossier.Place: annotation.Place}[kind]
}
