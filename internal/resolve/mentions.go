package resolve

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/text/whitespace"
)

// mentions gives article i its mentions and the entities theirs.
func (e *entities) mentions(i int) {
	a := &e.in.Articles[i]
	found := &a.Found.Names
	made := make([]dossier.Mention, 0, len(found.Mentions))
	all := make([]*dossier.Mention, 0, len(found.Mentions))
	for k := range found.Mentions {
		m := &found.Mentions[k]
		if e.covered(i, m.Span) != nil || e.dropped[m] {
			continue
		}
		one, several := e.present(e.meant(i, m))
		if a.rejects(m.Span, finding(one, m.Kind)) {
			continue
		}
		out := dossier.Mention{
			Evidence:   dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchor('m', k+1)},
			Role:       m.Role,
			Credit:     m.Credit,
			Confidence: m.Confidence,
		}
		switch {
		case one != nil:
			out.Entity = e.entity(one)
		case len(several) > 0:
			out.Open = &dossier.Choice{ID: string(mentionID(a, k)), Candidates: e.candidates(several)}
		case !m.Credit:
			continue
		}
		made = append(made, out)
		all = append(all, &made[len(made)-1])
	}
	a.Mentions = e.withMarks(i, all)
	for _, m := range a.Mentions {
		if m.Entity != nil {
			m.Entity.Mentions = append(m.Entity.Mentions, m)
		}
	}
}

// candidates are the entities of several sets. Mentions that could be the same
// share the list, which is not to be changed.
func (e *entities) candidates(several []*node) []*dossier.Entity {
	list := make([]*dossier.Entity, len(several))
	for i, n := range several {
		list[i] = e.entity(n)
	}
	for _, known := range e.choices[list[0]] {
		if slices.Equal(known, list) {
			return known
		}
	}
	if len(e.choices[list[0]]) < mostChoices {
		e.choices[list[0]] = append(e.choices[list[0]], list)
	}
	return list
}

// mostChoices is how many lists that begin with the same entity are shared; it
// bounds the search for one.
const mostChoices = 64

// present leaves out those of whom an editor says that they are none, and takes
// those that an editor says are one for one.
func (e *entities) present(one *node, several []*node) (*node, []*node) {
	if one != nil && one.gone() {
		return nil, nil
	}
	var out []*node
	for _, n := range several {
		if n = n.root(); !n.gone() && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	if len(out) == 1 {
		return out[0], nil
	}
	return one, out
}

// meant is the set that a mention refers to, or the sets it could refer to.
func (e *entities) meant(i int, m *names.Mention) (one *node, several []*node) {
	if m.Entity >= 0 {
		l := e.locals[i][m.Entity]
		if l.node != nil {
			return e.unlessDenied(i, m, l.node.root()), nil
		}
		return nil, l.candidates
	}
	words := key(m.Span.Text(e.in.Articles[i].Prose))
	if m.Kind == dossier.Person && e.recordBears(dossier.Person, words) {
		return e.forest.node(dossier.Person, words).root(), nil
	}
	for _, c := range m.Candidates {
		l := e.locals[i][c]
		for _, n := range append([]*node{l.node}, l.candidates...) {
			if n != nil && !slices.Contains(several, n.root()) {
				several = append(several, n.root())
			}
		}
	}
	if len(several) == 1 {
		return several[0], nil
	}
	return nil, several
}

// unlessDenied is n, unless its record says that the words of the mention are
// not its name; then they are another's of that name.
func (e *entities) unlessDenied(i int, m *names.Mention, n *node) *node {
	if len(n.not) == 0 {
		return n
	}
	words := m.Span.Text(e.in.Articles[i].Prose)
	k := key(words)
	if !slices.Contains(n.not, k) {
		return n
	}
	other := e.forest.node(n.kind, k).root()
	other.names[whitespace.Collapse(words)]++
	return other
}

// describe fills in what an entity's mentions add up to: its forms, roles and
// articles.
func describe(ent *dossier.Entity) {
	forms := map[string]int{}
	roles := map[string]*dossier.Role{}
	var roleOrder []string
	for _, m := range ent.Mentions {
		forms[m.Quote()]++
		if n := len(ent.Articles); n == 0 || ent.Articles[n-1] != m.Article {
			ent.Articles = append(ent.Articles, m.Article)
		}
		if m.Role.Empty() {
			continue
		}
		text := m.Article.Words(m.Role)
		k := strings.ToLower(text)
		if courtesies[strings.TrimSuffix(k, ".")] {
			continue
		}
		r := roles[k]
		if r == nil {
			r = &dossier.Role{Text: text, Evidence: m.Evidence}
			roles[k] = r
			roleOrder = append(roleOrder, k)
		}
		r.Count++
	}
	for text, n := range forms {
		ent.Forms = append(ent.Forms, dossier.Form{Text: text, Count: n})
	}
	slices.SortFunc(ent.Forms, func(a, b dossier.Form) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text))
	})
	for _, k := range roleOrder {
		ent.Roles = append(ent.Roles, *roles[k])
	}
	slices.SortStableFunc(ent.Roles, func(a, b dossier.Role) int { return cmp.Compare(b.Count, a.Count) })
}

// courtesies are forms of address that say nothing of what somebody is.
var courtesies = set("mr mrs ms miss mx sir madam")
