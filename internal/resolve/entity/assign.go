package entity

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// assignFullNames assigns every local entity whose own name identifies it to a
// set: people with a full name, and all organizations and places.
func (r *Resolution) assignFullNames(kinds map[string]dossier.Kind) {
	for i := range r.articles {
		found := r.articles[i].Names
		story := inStory(found)
		r.refs[i].locals = make([]local, len(found.Entities))
		for j := range found.Entities {
			ent := &found.Entities[j]
			k := r.sets.key(ent.Name)
			kind := kinds[k]
			if k == "" || !story[j] || kind == dossier.Person && !isFullName(k) && !r.sets.inRecord(kind, k) {
				continue
			}
			if kind == dossier.Organization && ent.Owner != "" {
				k = r.sets.ownedKey(k, ent.Owner)
			}
			n := r.sets.node(kind, k)
			for _, form := range ent.Forms {
				if fk := r.sets.key(form); fk != k && fk != "" && r.sets.identifies(kind, form, fk) {
					if m := r.sets.node(kind, fk); join(n, m) && kind == dossier.Person {
						r.sets.markShortForm(n, m)
					}
				}
			}
			r.assign(i, j, n)
		}
	}
}

// markShortForm marks two names of a person, of which one may have a short form of the given
// name of the other.
func (s *sets) markShortForm(a, b *node) {
	x, y := namekey.Words(a.key), namekey.Words(b.key)
	if len(x) != 2 || len(y) != 2 || s.words.SameGivenName == nil || !s.words.SameGivenName(x[0], y[0]) {
		return
	}
	root := a.root()
	if root.spelled == nil {
		root.spelled = map[string]dossier.Spelling{}
	}
	root.spelled[a.key], root.spelled[b.key] = dossier.ShortForm, dossier.ShortForm
}

// inStory reports for each entity whether it is mentioned outside bylines and
// photo credits. An entity without mentions is the author of a speech, who
// speaks in it.
func inStory(found *extract.Names) []bool {
	out := make([]bool, len(found.Entities))
	credited := make([]bool, len(found.Entities))
	for _, m := range found.Mentions {
		if m.Entity >= 0 {
			out[m.Entity] = out[m.Entity] || !m.Credit
			credited[m.Entity] = credited[m.Entity] || m.Credit
		}
	}
	for i := range out {
		out[i] = out[i] || !credited[i]
	}
	return out
}

// identifies reports whether a further form of an entity, with the key k,
// identifies it beyond its article: a person's full name, an acronym, or a name
// of a record that is not a person's single word.
func (s *sets) identifies(kind dossier.Kind, form, k string) bool {
	if kind == dossier.Person {
		return isFullName(k)
	}
	return s.inRecord(kind, k) || isAcronym(form)
}

// assign assigns local entity j of article i to the set of n.
func (r *Resolution) assign(i, j int, n *node) {
	r.refs[i].locals[j].node = n
	root := n.root()
	ent := &r.articles[i].Names.Entities[j]
	root.names[fullName(r.sets.words, ent)]++
	root.surnameFirst = root.surnameFirst || ent.SurnameFirst
	if root.gender == extract.UnknownGender {
		root.gender = ent.Gender
	}
}

// assignSingleWords assigns the people that an article names by one word only: first
// those by a surname, then the others. Of several with the surname it is the one who has the
// office that the article gives: "President Doe". A loose word that is no surname of the dossier is
// linked to no person.
func (r *Resolution) assignSingleWords(kinds map[string]dossier.Kind, full *roster) {
	given, called := r.sets.givenNames(), r.calledBy()
	in := full.in
	for i := range r.articles {
		found := r.articles[i].Names
		story := inStory(found)
		var rest []int
		for j := range found.Entities {
			ent := &found.Entities[j]
			l := &r.refs[i].locals[j]
			k := r.sets.key(ent.Name)
			if l.node != nil || l.candidates != nil || k == "" || !story[j] || kinds[k] != dossier.Person {
				continue
			}
			if ent.Newcomer && !r.sets.inRecord(dossier.Person, k) {
				r.assign(i, j, r.sets.node(dossier.Person, k))
				continue
			}
			c := r.sets.bearers(full.surnames, k, ent.Gender)
			if ent.Relative && !r.sets.inRecord(dossier.Person, k) {
				c = slices.DeleteFunc(c, func(n *node) bool { return names(in[n], i) })
			}
			switch {
			case len(c) == 0 && ent.Loose:
			case len(c) == 0:
				rest = append(rest, j)
			case len(c) == 1:
				l.node = c[0]
			default:
				if l.node = r.withOffice(i, j, c, full.offices); l.node == nil {
					l.candidates = c
				}
			}
		}
		for _, j := range rest {
			ent := &found.Entities[j]
			k := r.sets.key(ent.Name)
			if one := cmp.Or(r.relative(i, given[k], ent.Gender, in), r.rare(i, k, given[k], ent.Gender, in), r.nicknamed(k, called[k], given[k], ent.Gender)); one != nil {
				r.refs[i].locals[j].node = one
				continue
			}
			r.assign(i, j, r.sets.node(dossier.Person, k))
		}
	}
}

// withOffice returns the only one of the people with an office that article i gives local entity
// j right before the name, nil if there is none or more than one, or if another mention has an
// office that the one does not have.
func (r *Resolution) withOffice(i, j int, people []*node, offices map[*node][]string) *node {
	var one *node
	for k := range r.articles[i].Names.Mentions {
		m := &r.articles[i].Names.Mentions[k]
		if m.Entity != j {
			continue
		}
		o := officeBefore(&r.articles[i], m, r.sets.words)
		if o == "" || r.sets.words.Courtesies[o] || altersOffice(m.Role.Text(r.articles[i].Prose), r.sets.words) {
			continue
		}
		n := heldBy(o, nil, people, offices)
		if n == nil || one != nil && n != one {
			return nil
		}
		one = n
	}
	return one
}
