package entity

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/id"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/anchor"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// addMentions gives article i its mentions, and the entities theirs.
func (r *Resolution) addMentions(i int) {
	a, refs := &r.articles[i], &r.refs[i]
	anchors := anchor.NewNamer(a.Prose, a.Text)
	made := r.mentions.found[:0]
	for k := range a.Names.Mentions {
		m := &a.Names.Mentions[k]
		if refs.annotatedAt(m.Span) != nil || refs.dropped[m] {
			continue
		}
		one, several := withoutRejected(r.meant(i, m))
		kind := m.Kind
		if one != nil {
			kind = one.kind
		}
		if annotation.Rejects(a.Annotations, m.Span, finding(kind)) {
			continue
		}
		out := dossier.Mention{
			Evidence:   dossier.Evidence{Article: a.Article, Span: m.Span, Anchor: anchors.Name(anchor.Mention, m.Span)},
			Role:       m.Role,
			Credit:     m.Credit,
			Confidence: m.Confidence,
		}
		switch {
		case one != nil:
			out.Entity = r.entity(one)
		case len(several) > 0:
			out.Open = &dossier.Choice{ID: string(mentionID(a, k)), Candidates: r.candidates(several)}
		case !m.Credit:
			continue
		}
		made = append(made, out)
	}
	r.mentions.found = made
	made = r.mentions.keep(made)
	all := make([]*dossier.Mention, len(made))
	for k := range made {
		all[k] = &made[k]
	}
	a.Mentions = r.withAnnotated(i, all, anchors)
	for _, m := range a.Mentions {
		if m.Entity != nil {
			m.Entity.Mentions = append(m.Entity.Mentions, m)
		}
	}
}

// mentions is memory for the mentions of several articles. If those of each had memory of
// their own, what extraction found would leave gaps between them, of use to nothing else.
type mentions struct {
	found []dossier.Mention // those of one article, before they are kept
	room  []dossier.Mention
}

// mostRoom is the number of mentions that share memory.
const mostRoom = 1 << 11

// keep returns a copy of the mentions of one article.
func (m *mentions) keep(list []dossier.Mention) []dossier.Mention {
	if cap(m.room)-len(m.room) < len(list) {
		m.room = make([]dossier.Mention, 0, max(len(list), min(2*cap(m.room), mostRoom)))
	}
	from := len(m.room)
	m.room = append(m.room, list...)
	clear(list)
	return m.room[from:len(m.room):len(m.room)]
}

// withAnnotated adds the mentions that editors annotated in article i to those
// that were found.
func (r *Resolution) withAnnotated(i int, found []*dossier.Mention, anchors *anchor.Namer) []*dossier.Mention {
	if len(r.refs[i].annotated) == 0 {
		return found
	}
	for _, n := range r.refs[i].annotated {
		found = append(found, &dossier.Mention{
			Evidence: dossier.Evidence{Article: r.articles[i].Article, Span: n.span, Anchor: anchors.Name(anchor.Mention, n.span)},
			Entity:   r.entity(n.node), Confidence: 1, Origin: dossier.Editor,
		})
	}
	slices.SortStableFunc(found, func(a, b *dossier.Mention) int { return span.Compare(a.Span, b.Span) })
	return found
}

// candidates returns the entities of several sets, in a list that must not be
// changed.
func (r *Resolution) candidates(several []*node) []*dossier.Entity {
	list := make([]*dossier.Entity, len(several))
	for i, n := range several {
		list[i] = r.entity(n)
	}
	return r.choices.share(list)
}

// withoutRejected leaves out rejected entities, and counts those that were
// merged once.
func withoutRejected(one *node, several []*node) (*node, []*node) {
	if one != nil && one.isRejected() {
		return nil, nil
	}
	var out []*node
	for _, n := range several {
		if n = n.root(); !n.isRejected() && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	if len(out) == 1 {
		return out[0], nil
	}
	return one, out
}

// meant returns the set that a mention of article i means, or the sets that it
// can mean.
func (r *Resolution) meant(i int, m *extract.Mention) (one *node, several []*node) {
	locals := r.refs[i].locals
	if m.Entity >= 0 {
		l := locals[m.Entity]
		if p := r.refs[i].placedAt(m.Entity, m.Span.End); p != nil {
			return p.one, p.several
		}
		if l.node != nil {
			return r.unlessExcluded(i, m, l.node.root()), nil
		}
		return nil, l.candidates
	}
	words := r.sets.key(m.Span.Text(r.articles[i].Prose))
	if m.Kind == dossier.Person && r.sets.inRecord(dossier.Person, words) {
		return r.sets.node(dossier.Person, words).root(), nil
	}
	for _, c := range m.Candidates {
		l := locals[c]
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

// unlessExcluded returns n, or if the record of n excludes the words of the
// mention, the set of another entity with these words as its name.
func (r *Resolution) unlessExcluded(i int, m *extract.Mention, n *node) *node {
	if len(n.not) == 0 {
		return n
	}
	words := m.Span.Text(r.articles[i].Prose)
	k := r.sets.key(words)
	if !slices.Contains(n.not, k) {
		return n
	}
	other := r.sets.node(n.kind, k).root()
	other.names[whitespace.Collapse(words)]++
	return other
}

// mentionID returns the id of mention k that was found in an article.
func mentionID(a *Article, k int) decision.ID {
	return MentionID(a.Article, a.Names.Mentions, k)
}

// MentionID returns the id of mention k of those that were found in an article. It is
// made of its words, its sentence, and how often the words occur in the sentence before.
func MentionID(a *dossier.Article, found []extract.Mention, k int) decision.ID {
	at := found[k].Span
	sentence := a.Text.Sentence(a.Text.SentenceFrom(at.Start))
	words := whitespace.Collapse(at.Text(a.Prose))
	before := ""
	for j := k - 1; j >= 0 && found[j].Span.Start >= sentence.Start; j-- {
		if whitespace.Collapse(found[j].Span.Text(a.Prose)) == words {
			before += "+"
		}
	}
	return decision.MentionID(a.Slug, slug.Of(words, id.WordsLength)+"-"+id.Digest(words, whitespace.Collapse(sentence.Text(a.Prose)), before))
}
