package resolve

import (
	"fmt"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/text/slug"
)

// anyKind are the kinds that a name can be of where the editor leaves it open,
// the likeliest first.
var anyKind = []dossier.Kind{dossier.Person, dossier.Organization, dossier.Place}

// directory finds entities by what an editor calls them.
type directory struct {
	*entities
	bySlug map[slugKey][]*node
}

// newDirectory lists all sets by the slugs of their records, or else of their
// names.
func (e *entities) newDirectory() *directory {
	d := &directory{entities: e, bySlug: map[slugKey][]*node{}}
	seen := map[*node]bool{}
	for _, n := range e.forest.order {
		n = n.root()
		if seen[n] || n.record == nil && len(n.names) == 0 {
			continue
		}
		seen[n] = true
		k := slugKey{n.kind, ""}
		if n.record != nil {
			k.slug = n.record.Slug
		} else {
			k.slug = slug.Of(n.name(), nameSlugLength)
		}
		d.bySlug[k] = append(d.bySlug[k], n)
	}
	return d
}

// find lists whom ref can mean, among entities of the kinds: a record by its
// slug or one of its names, else what articles call so, else what would have
// that slug. A folder in front of a slug says which kind.
func (d *directory) find(kinds []dossier.Kind, ref string) []*node {
	if folder, rest, ok := strings.Cut(ref, "/"); ok {
		for _, k := range kinds {
			if folder == folders[k] {
				return d.find([]dossier.Kind{k}, rest)
			}
		}
	}
	var out []*node
	add := func(n *node) {
		if n = n.root(); !n.gone() && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	k := key(ref)
	steps := []func(dossier.Kind){
		func(kind dossier.Kind) {
			for _, n := range d.bySlug[slugKey{kind, ref}] {
				if n.root().record != nil {
					add(n)
				}
			}
		},
		func(kind dossier.Kind) {
			if d.recordBears(kind, k) {
				add(d.forest.node(kind, k))
			}
		},
		func(kind dossier.Kind) {
			if d.forest.has(kind, k) {
				if n := d.forest.node(kind, k).root(); len(n.names) > 0 {
					add(n)
				}
			}
		},
		func(kind dossier.Kind) {
			for _, n := range d.bySlug[slugKey{kind, ref}] {
				add(n)
			}
		},
	}
	for _, step := range steps {
		for _, kind := range kinds {
			step(kind)
		}
		if len(out) > 0 {
			break
		}
	}
	return out
}

// folders are those that records of a kind lie in.
var folders = [...]string{dossier.Person: "people", dossier.Organization: "organizations", dossier.Place: "places"}

// looksLikeSlug reports whether ref is written as the name of a record's file
// and not as words of a text.
func looksLikeSlug(ref string) bool {
	return strings.Contains(ref, "-") && slug.Of(ref, nameSlugLength) == ref
}

// ambiguousName reports a name that an editor wrote and several entities have.
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

// unknownName reports a name that an editor wrote and nothing has.
func unknownName(at diag.Location, key, ref string) diag.Diagnostic {
	return at.Warning(key, "unknown-name", fmt.Sprintf("no person, organization or place is called %q", ref)).
		WithHint("write a record, or use the name as the articles write it")
}
