package resolve

import (
	"cmp"
	"slices"
	"strconv"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/source/annotation"
	"dossier/internal/text/span"
)

// named is a passage of which an editor says whom or what it names.
type named struct {
	span span.Span
	node *node
}

// applyNames takes what editors say of names. Where such a mark covers a name
// that introduces an entity of its article, all of the entity there is whom the
// mark says: "Choe Sunshine Hui" once told, "Choe" is told as well.
func (e *entities) applyNames(problems *diag.List) {
	e.marked = make([][]named, len(e.in.Articles))
	for i := range e.in.Articles {
		a := &e.in.Articles[i]
		for k := range a.Annotations {
			m := &a.Annotations[k]
			if !m.IsName() {
				continue
			}
			if n := e.markedNode(m, problems); n != nil {
				e.marked[i] = append(e.marked[i], named{m.Span, n})
				e.introduce(i, m.Span, n)
			}
		}
	}
}

// markedNode is the set that a mark names. A name of a given kind that nothing
// has yet is a new one's.
func (e *entities) markedNode(m *annotation.Annotation, problems *diag.List) *node {
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
		switch found := e.names.find(c.kinds, c.ref); {
		case len(found) == 1:
			found[0].edited = true
			return found[0]
		case len(found) > 1:
			problems.Add(ambiguousName(m.Location, c.key, c.ref, found))
		case len(c.kinds) > 1 || looksLikeSlug(c.ref):
			problems.Add(unknownName(m.Location, c.key, c.ref))
		default:
			n := e.forest.node(c.kinds[0], key(c.ref)).root()
			n.names[c.ref]++
			n.edited = true
			return n
		}
	}
	return nil
}

// introduce gives the entities of article i that are introduced within s to n.
func (e *entities) introduce(i int, s span.Span, n *node) {
	a := &e.in.Articles[i]
	found := &a.Found.Names
	for k := range found.Mentions {
		m := &found.Mentions[k]
		if m.Entity < 0 || !s.Overlaps(m.Span) {
			continue
		}
		ent := &found.Entities[m.Entity]
		if len(tokens(key(m.Span.Text(a.Prose)))) < len(tokens(key(ent.Name))) {
			continue
		}
		l := &e.locals[i][m.Entity]
		if old := l.node; old != nil {
			old = old.root()
			if name := fullName(ent); old != n && old.names[name] > 0 {
				if old.names[name]--; old.names[name] == 0 {
					delete(old.names, name)
				}
			}
		}
		*l = local{node: n}
		if n.gender == names.UnknownGender {
			n.gender = ent.Gender
		}
	}
}

// covered is the set that an editor says a passage overlapping s of article i
// names; nil where none does.
func (e *entities) covered(i int, s span.Span) *node {
	for _, n := range e.marked[i] {
		if n.span.Overlaps(s) {
			return n.node
		}
	}
	return nil
}

// withMarks puts the mentions that editors marked in article i among those the
// machine found.
func (e *entities) withMarks(i int, found []*dossier.Mention) []*dossier.Mention {
	marked := e.marked[i]
	if len(marked) == 0 {
		return found
	}
	for k, n := range marked {
		found = append(found, &dossier.Mention{
			Evidence: dossier.Evidence{Article: e.in.Articles[i].Article, Span: n.span, Anchor: "am" + strconv.Itoa(k+1)},
			Entity:   e.entity(n.node), Confidence: 1, Origin: dossier.Editor,
		})
	}
	slices.SortStableFunc(found, func(a, b *dossier.Mention) int {
		return cmp.Or(span.Compare(a.Span, b.Span), cmp.Compare(a.Anchor, b.Anchor))
	})
	return found
}

// finding is the kind of finding that a mention is, as far as it is known
// whom it means.
func finding(one *node, kind dossier.Kind) annotation.Finding {
	of := [...]annotation.Finding{dossier.Person: annotation.Person, dossier.Organization: annotation.Organization, dossier.Place: annotation.Place}
	if one != nil {
		return of[one.kind]
	}
	return of[kind]
}

// rejects reports whether an editor says that a finding of the kind at s is
// wrong.
func (a *Article) rejects(s span.Span, kind annotation.Finding) bool {
	for k := range a.Annotations {
		m := &a.Annotations[k]
		if !m.Span.Overlaps(s) {
			continue
		}
		if slices.Contains(m.Reject, kind) || slices.Contains(m.Reject, annotation.All) {
			return true
		}
	}
	return false
}
