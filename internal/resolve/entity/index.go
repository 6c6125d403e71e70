package entity

import (
	"fmt"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve/id"
	"dossier/internal/text/slug"
)

// anyKind is the kinds that a name can have if the editor does not say, the
// likeliest first.
var anyKind = []dossier.Kind{dossier.Person, dossier.Organization, dossier.Place}

// index finds sets by the names that editors write.
type index struct {
	sets   *sets
	bySlug map[slugKey][]*node // by the slug of the record, or else of the name
}

func newIndex(s *sets) *index {
	x := &index{sets: s, bySlug: map[slugKey][]*node{}}
	seen := map[*node]bool{}
	for _, n := range s.order {
		n = n.root()
		if seen[n] || n.record == nil && len(n.names) == 0 {
			continue
		}
		seen[n] = true
		k := slugKey{n.kind, ""}
		if n.record != nil {
			k.slug = n.record.Slug
		} else {
			k.slug = slug.Of(n.name(), id.NameLength)
		}
		x.bySlug[k] = append(x.bySlug[k], n)
	}
	return x
}

// find returns the sets that ref can mean, among entities of the kinds. It
// looks for the slug of a record, then for a name of a record, then for a name
// in articles, then for a slug that such a name would have. A folder in front of
// a slug restricts the kind.
func (x *index) find(kinds []dossier.Kind, ref string) []*node {
	if folder, rest, ok := strings.Cut(ref, "/"); ok {
		for _, k := range kinds {
			if folder == folders[k] {
				return x.find([]dossier.Kind{k}, rest)
			}
		}
	}
	k := x.sets.key(ref)
	steps := []func(dossier.Kind) []*node{
		func(kind dossier.Kind) []*node {
			return slices.DeleteFunc(slices.Clone(x.bySlug[slugKey{kind, ref}]), func(n *node) bool { return n.root().record == nil })
		},
		func(kind dossier.Kind) []*node {
			if x.sets.inRecord(kind, k) {
				return []*node{x.sets.node(kind, k)}
			}
			return nil
		},
		func(kind dossier.Kind) []*node {
			if x.sets.has(kind, k) && len(x.sets.node(kind, k).root().names) > 0 {
				return []*node{x.sets.node(kind, k)}
			}
			return nil
		},
		func(kind dossier.Kind) []*node { return x.bySlug[slugKey{kind, ref}] },
	}
	for _, step := range steps {
		var out []*node
		for _, kind := range kinds {
			for _, n := range step(kind) {
				if n = n.root(); !n.isRejected() && !slices.Contains(out, n) {
					out = append(out, n)
				}
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// folders hold the records of each kind.
var folders = [...]string{dossier.Person: "people", dossier.Organization: "organizations", dossier.Place: "places"}

// looksLikeSlug reports whether ref is written like the name of a record's file
// and not like words of a text.
func looksLikeSlug(ref string) bool {
	return strings.Contains(ref, "-") && slug.Of(ref, id.NameLength) == ref
}

// Find returns the entity of the kind that an editor wrote as ref, nil if there
// are none or several, which it reports at the value of key.
func (r *Resolution) Find(kind dossier.Kind, at diag.Location, key, ref string, problems *diag.List) *dossier.Entity {
	switch found := r.index.find([]dossier.Kind{kind}, ref); len(found) {
	case 0:
		problems.Add(unknownName(at, key, ref))
	case 1:
		return r.entity(found[0])
	default:
		problems.Add(ambiguousName(at, key, ref, found))
	}
	return nil
}

// FindSource is like Find for an entity of any kind. Words that no entity has
// as a name are a problem only if they look like a slug, because a source can
// be described in any words.
func (r *Resolution) FindSource(at diag.Location, key, ref string, problems *diag.List) *dossier.Entity {
	switch found := r.index.find(anyKind, ref); {
	case len(found) == 1:
		return r.entity(found[0])
	case len(found) > 1:
		problems.Add(ambiguousName(at, key, ref, found))
	case looksLikeSlug(ref):
		problems.Add(unknownName(at, key, ref))
	}
	return nil
}

// ambiguousName returns the error that several entities have a name.
func ambiguousName(at diag.Location, key, ref string, found []*node) diag.Diagnostic {
	names := make([]string, len(found))
	for i, n := range found {
		names[i] = n.name()
		if n.record != nil {
			names[i] = n.record.Path
		}
	}
	return at.Error(key, "ambiguous-name", fmt.Sprintf("%q could be %s", ref, strings.Join(names, " or "))).
		WithHint("write the file name of a record; if two folders have it, add the folder: people/NAME")
}

// unknownName returns the warning that no entity has a name.
func unknownName(at diag.Location, key, ref string) diag.Diagnostic {
	return at.Warning(key, "unknown-name", fmt.Sprintf("no person, organization or place is called %q", ref)).
		WithHint("write a record, or use the name as the articles write it")
}
