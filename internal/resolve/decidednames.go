package resolve

import (
	"slices"

	"dossier/internal/source/decision"
	"dossier/internal/text/slug"
)

// keepApart notes which names an editor says are two, before any are joined.
func (f *forest) keepApart(all []decision.Decision) {
	f.apart = map[decision.ID][]decision.ID{}
	for _, d := range all {
		if d.Verb == decision.Reject && d.ID.Kind() == decision.MergeOf {
			a, b := d.ID.Merged()
			f.apart[a], f.apart[b] = append(f.apart[a], b), append(f.apart[b], a)
		}
	}
}

// decideNames applies what editors decided about entities that are known by
// now: which are one, what they are called, which are none.
func (e *entities) decideNames() {
	dc := e.decided
	index := e.byID()
	dc.each([]decision.Verb{decision.Merge}, entityKinds, func(d *decision.Decision) bool {
		from, into := index[d.ID], index[d.Into]
		if from == nil || into == nil {
			return false
		}
		e.mergeNames(d, from, into, d.Into)
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject}, []decision.Kind{decision.MergeOf}, func(d *decision.Decision) bool {
		a, b := d.ID.Merged()
		if !isEntity(a) || index[a] == nil || index[b] == nil {
			return false
		}
		if d.Verb == decision.Accept {
			if heavier(index[a], index[b]) {
				a, b = b, a
			}
			e.mergeNames(d, index[a], index[b], b)
		}
		return true
	})
	dc.each([]decision.Verb{decision.Accept, decision.Reject, decision.Rename}, entityKinds, func(d *decision.Decision) bool {
		n := index[d.ID]
		if n == nil {
			return false
		}
		e.decideName(d, n)
		return true
	})
}

// byID lists the nodes of all entities by their ids.
func (e *entities) byID() map[decision.ID]*node {
	if len(e.decided.all) == 0 {
		return nil
	}
	index := map[decision.ID]*node{}
	for _, n := range e.forest.order {
		if root := n.root(); root.record != nil || len(root.names) > 0 {
			index[keyID(n.kind, n.key)] = n
		}
	}
	for _, n := range e.forest.order {
		if r := n.root().record; r != nil {
			index[decision.Of(kindOf[n.kind], r.Slug)] = n
		}
	}
	return index
}

// heavier reports whether a is what b is to be merged into: it has a record, or
// more articles name it.
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

// mergeNames makes from a part of into, which keeps its name and its page.
func (e *entities) mergeNames(d *decision.Decision, from, into *node, as decision.ID) {
	if from.root() == into.root() {
		return
	}
	name, pages := into.root().name(), []string{into.page(), from.page()}
	if !join(into, from) {
		e.decided.overruled(d, "a record says that the two are not one")
		return
	}
	n := into.root()
	n.accepted = true
	if n.record == nil {
		n.given, n.pinned, n.decidedAs = name, pages[0], as
	}
	for _, p := range pages {
		if p != n.page() && !slices.Contains(n.former, p) {
			n.former = append(n.former, p)
		}
	}
}

// decideName accepts, rejects or renames one entity. Its page keeps its address
// whatever it is called, so that links from elsewhere still lead to it.
func (e *entities) decideName(d *decision.Decision, n *node) {
	root := n.root()
	if root.record != nil {
		if d.Verb != decision.Accept {
			e.decided.overruled(d, "there is a record of it, "+root.record.Path)
		}
		return
	}
	if d.Verb == decision.Reject {
		root.rejected = true
		return
	}
	root.pinned, root.decidedAs, root.accepted = n.page(), d.ID, true
	if d.Verb == decision.Rename {
		root.given = d.Name
	}
}

// page is the slug of the page of n's set: the record's, the one that it had
// when it was decided about, else that of n's own name.
func (n *node) page() string {
	root := n.root()
	switch {
	case root.record != nil:
		return root.record.Slug
	case root.pinned != "":
		return root.pinned
	}
	own := ""
	for name := range root.names {
		if key(name) == n.key && (own == "" || root.better(name, own)) {
			own = name
		}
	}
	if own == "" {
		own = root.commonName()
	}
	return slug.Of(own, nameSlugLength)
}

// gone reports whether an editor says that there is no such entity.
func (n *node) gone() bool {
	n = n.root()
	return n.rejected && !n.edited && n.record == nil
}
