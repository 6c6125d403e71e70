package diff

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
)

func (k entityKey) String() string { return k.kind + ":" + k.slug }

func compareKeys(a, b entityKey) int {
	return cmp.Or(cmp.Compare(a.kind, b.kind), cmp.Compare(a.slug, b.slug))
}

// place is a mention in an article whose text is the same in both editions.
type place struct {
	article    string
	start, end int
}

// named returns who each passage names in an edition.
func (c *comparison) named(e *Edition) map[place]entityKey {
	out := map[place]entityKey{}
	for slug, a := range e.articles {
		if !c.sameText(slug) {
			continue
		}
		for _, m := range a.Mentions {
			if m.Entity != "" {
				out[place{slug, m.Start, m.End}] = entityKey{m.Kind, m.Entity}
			}
		}
	}
	return out
}

// flow counts the mentions that went from an entity of the old edition to one of the
// new.
type flow struct {
	to, from map[entityKey]map[entityKey]int // by the old and by the new entity
}

func (c *comparison) flow() flow {
	f := flow{map[entityKey]map[entityKey]int{}, map[entityKey]map[entityKey]int{}}
	count := func(m map[entityKey]map[entityKey]int, a, b entityKey) {
		if m[a] == nil {
			m[a] = map[entityKey]int{}
		}
		m[a][b]++
	}
	now := c.named(c.new)
	for at, was := range c.named(c.old) {
		if is, ok := now[at]; ok {
			count(f.to, was, is)
			count(f.from, is, was)
		}
	}
	return f
}

// majority returns who got more than half of the mentions, if anybody did.
func majority(votes map[entityKey]int) (entityKey, bool) {
	sum, best, n := 0, entityKey{}, 0
	for k, v := range votes {
		sum += v
		if v > n || v == n && compareKeys(k, best) < 0 {
			best, n = k, v
		}
	}
	return best, 2*n > sum
}

// entities compares people, organizations and places. One that is gone was merged if
// most of its mentions are now of somebody who was there before, or who also has most
// of those of another that is gone; else it was renamed. One that is new was split off
// if most of its mentions were of somebody who is still there.
func (c *comparison) entities() {
	f := c.flow()
	into := map[entityKey]entityKey{}
	heirs := map[entityKey]int{} // how many that are gone went to it
	for key := range c.old.entities {
		if c.new.entities[key] == nil {
			if to, ok := majority(f.to[key]); ok && to.kind == key.kind && c.new.entities[to] != nil {
				into[key] = to
				heirs[to]++
			}
		}
	}
	all := slices.AppendSeq(slices.Collect(maps.Keys(c.old.entities)), maps.Keys(c.new.entities))
	slices.SortFunc(all, compareKeys)
	for _, key := range slices.Compact(all) {
		a, b := c.old.entities[key], c.new.entities[key]
		to, gone := into[key]
		switch {
		case b == nil && !gone:
			c.add(Change{Kind: key.kind, What: Removed, ID: key.slug, Title: a.Name, Page: a.Page})
		case b == nil:
			what := Renamed
			if c.old.entities[to] != nil || heirs[to] > 1 {
				what = Merged
			}
			c.add(Change{Kind: key.kind, What: what, ID: key.slug, Title: a.Name, Old: key.slug, New: to.slug, Page: c.new.entities[to].Page})
		case a == nil && heirs[key] > 0: // it is the new name of others
		case a == nil:
			change := Change{Kind: key.kind, What: New, ID: key.slug, Title: b.Name, Page: b.Page}
			if from, ok := majority(f.from[key]); ok && c.new.entities[from] != nil {
				change.What, change.Old = Split, from.slug
			}
			c.add(change)
		default:
			c.fields(Change{Kind: key.kind, ID: key.slug, Title: b.Name, Page: b.Page}, [3]string{"name", a.Name, b.Name}, [3]string{"role", a.Role, b.Role}, [3]string{"reliability", a.Reliability, b.Reliability})
		}
		if a != nil && b != nil {
			c.moved(key, f.to[key])
		}
	}
}

// moved adds a change for each other entity that mentions of one went to, if that is
// there in both editions.
func (c *comparison) moved(from entityKey, votes map[entityKey]int) {
	for _, to := range slices.SortedFunc(maps.Keys(votes), compareKeys) {
		if to != from && c.old.entities[to] != nil && c.new.entities[to] != nil {
			c.add(Change{Kind: from.kind, What: Moved, ID: from.slug, Title: strconv.Itoa(votes[to]), Old: from.String(), New: to.String(), Page: c.new.entities[to].Page})
		}
	}
}
