package entity

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/resolve/decisions"
	"dossier/internal/resolve/id"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/slug"
)

// kinds are the kinds of entities in decisions.
var kinds = []decision.Kind{decision.Person, decision.Organization, decision.Place}

// decide applies what editors decided about the entities that exist so far:
// which are one, what they are called, which do not exist.
func (s *sets) decide(tracker *decisions.Tracker) {
	index := s.byID(tracker)
	tracker.Each([]decision.Verb{decision.Merge}, kinds, func(d *decision.Decision) bool {
		from, into := index[d.ID], index[d.Into]
		if from == nil || into == nil {
			return false
		}
		mergeInto(tracker, d, from, into, d.Into)
		return true
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, b := d.ID.Merged()
		if !slices.Contains(kinds, a.Kind()) || index[a] == nil || index[b] == nil {
			return false
		}
		if d.Verb == decision.Accept {
			if heavier(index[a], index[b]) {
				a, b = b, a
			}
			mergeInto(tracker, d, index[a], index[b], b)
		}
		return true
	})
	tracker.Each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, kinds, func(d *decision.Decision) bool {
		n := index[d.ID]
		if n == nil {
			return false
		}
		decide(tracker, d, n)
		return true
	})
}

// byID returns the nodes of all entities by their ids, nil if there are no
// decisions.
func (s *sets) byID(tracker *decisions.Tracker) map[decision.ID]*node {
	if tracker.Empty() {
		return nil
	}
	index := map[decision.ID]*node{}
	for _, n := range s.order {
		if root := n.root(); root.record != nil || len(root.names) > 0 {
			index[id.Entity(n.kind, n.key)] = n
		}
	}
	for _, n := range s.order {
		if r := n.root().record; r != nil {
			index[id.Record(n.kind, r.Slug)] = n
		}
	}
	return index
}

// heavier reports whether b is to be merged into a: a has a record, or more
// articles name it.
func heavier(a, b *node) bool {
	a, b = a.root(), b.root()
	if (a.record != nil) != (b.record != nil) {
		return a.record != nil
	}
	count := func(n *node) (c int) {
		for _, k := range n.names {
			c += k
		}
		return c
	}
	return count(a) >= count(b)
}

// mergeInto joins from to into, which keeps its name, its page and the id as.
func mergeInto(tracker *decisions.Tracker, d *decision.Decision, from, into *node, as decision.ID) {
	if from.root() == into.root() {
		return
	}
	name, pages := into.root().name(), []string{into.page(), from.page()}
	if !join(into, from) {
		tracker.Overruled(d, "a record says that the two are not one")
		return
	}
	n := into.root()
	n.decided.accepted = true
	if n.record == nil {
		n.decided.name, n.decided.slug, n.decided.id = name, pages[0], as
	}
	for _, p := range pages {
		if p != n.page() && !slices.Contains(n.decided.former, p) {
			n.decided.former = append(n.decided.former, p)
		}
	}
}

// decide accepts, rejects or renames one entity. Its page keeps its address, so
// that links to it stay valid.
func decide(tracker *decisions.Tracker, d *decision.Decision, n *node) {
	root := n.root()
	if root.record != nil {
		if d.Verb != decision.Accept {
			tracker.Overruled(d, "there is a record of it, "+root.record.Path)
		}
		return
	}
	if d.Verb == decision.Reject {
		root.decided.rejected = true
		return
	}
	root.decided.slug, root.decided.id, root.decided.accepted = n.page(), d.ID, true
	if d.Verb == decision.Rename {
		root.decided.name = d.Name
	}
}

// page returns the slug of the page of n's set: that of the record, the one that
// the set had when an editor decided about it, or that of n's own name.
func (n *node) page() string {
	root := n.root()
	switch {
	case root.record != nil:
		return root.record.Slug
	case root.decided.slug != "":
		return root.decided.slug
	}
	own := ""
	for name := range root.names {
		if Key(n.words, name) == n.key && (own == "" || root.better(name, own)) {
			own = name
		}
	}
	if own == "" {
		own = root.commonName()
	}
	return slug.Of(own, id.NameLength)
}

// decideMentions applies what editors decided about single mentions: which
// entity they mean, or that they mean none.
func (r *Resolution) decideMentions(tracker *decisions.Tracker) {
	index := r.sets.byID(tracker)
	bySlug := map[string]int{}
	for i := range r.articles {
		bySlug[r.articles[i].Slug] = i
	}
	ids := map[int]map[decision.ID]*extract.Mention{} // by article
	tracker.Each(decision.Verbs(), []decision.Kind{decision.Mention}, func(d *decision.Decision) bool {
		slug, _ := d.ID.Parts()
		i, ok := bySlug[slug]
		if !ok {
			return false
		}
		a := &r.articles[i]
		if ids[i] == nil {
			ids[i] = map[decision.ID]*extract.Mention{}
			for k := range a.Names.Mentions {
				ids[i][mentionID(a, k)] = &a.Names.Mentions[k]
			}
		}
		m := ids[i][d.ID]
		if m == nil {
			return false
		}
		if r.refs[i].annotatedAt(m.Span) != nil || annotation.Rejects(a.Annotations, m.Span, finding(m.Kind)) {
			tracker.Overruled(d, "a mark says what is meant")
			return true
		}
		if d.Verb == decision.Reject {
			if r.refs[i].dropped == nil {
				r.refs[i].dropped = map[*extract.Mention]bool{}
			}
			r.refs[i].dropped[m] = true
			return true
		}
		n := index[d.Entity]
		if n == nil || n.isRejected() {
			return false
		}
		r.annotatePassage(i, m.Span, n.root())
		return true
	})
}
