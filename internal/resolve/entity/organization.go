package entity

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
)

// joinShortOrganizations joins an organization's name with the one longer name
// that only adds generic words or a place to it: "the Harbour Board", "the
// Harbour Board of Novoport". If several longer names do, the short one is not
// joined. An acronym is not short for a part of the organization: "HNA Radio".
func (s *sets) joinShortOrganizations() {
	type addition struct {
		node *node
		last string
	}
	longer := map[string][]addition{} // by the short name that each could have
	for _, n := range s.order {
		if n.kind != dossier.Organization {
			continue
		}
		t := namekey.Words(n.key)
		for cut := len(t) - 1; cut > 0; cut-- {
			if s.addsNothing(t[:cut], t[cut:]) {
				short := strings.Join(t[:cut], " ")
				longer[short] = append(longer[short], addition{n, t[len(t)-1]})
			}
		}
	}
	for _, n := range s.order {
		if n.kind != dossier.Organization {
			continue
		}
		acronym := n.isAcronym()
		var l []*node
		for _, a := range longer[n.key] {
			if !acronym || !s.words.Divisions[a.last] {
				l = append(l, a.node)
			}
		}
		if len(l) > 0 && oneRoot(l) {
			join(l[0], n)
		}
	}
}

// isAcronym reports whether all names of the set of n are acronyms.
func (n *node) isAcronym() bool {
	names := n.root().names
	for name := range names {
		if !isAcronym(name) {
			return false
		}
	}
	return len(names) > 0
}

// joinSpellings joins the names of an organization that differ in the place of
// the noun for an office, in an abbreviated owner, in the spelling of a word or in
// the number of one: "Department of Trade" and "Trade Department", "UN Harbour
// Board" and "United Nations Harbour Board", "Harbour Guard" and "Harbour Guards".
// It also joins the usual short names of well-known ones with the full ones.
func (s *sets) joinSpellings() {
	first := map[string]*node{}
	for _, n := range s.order {
		if n.kind != dossier.Organization {
			continue
		}
		k := s.spelledOut(n.key)
		if first[k] == nil {
			first[k] = n
		} else {
			join(first[k], n)
		}
	}
}

// joinOwners joins the names of an organization that say whose it is in two ways, before
// the same two words or more: "Ruritanian Harbour Party", "Harbour Party of Ruritania",
// "Ruritania Harbour Party". The owner is a place of the dossier, and its adjective begins
// like it.
func (s *sets) joinOwners() {
	type owned struct {
		owner string
		node  *node
	}
	byRest := map[string][]owned{}
	var order []string
	for _, n := range s.order {
		t := namekey.Words(n.key)
		if n.kind != dossier.Organization || len(t) < 3 {
			continue
		}
		owner, rest := s.ownerOf(t[0]), t[1:]
		if last := len(t) - 1; last > 2 && s.words.OwnerPrepositions[t[last-1]] {
			owner, rest = t[last], t[:last-1]
		}
		k := strings.Join(rest, " ")
		if byRest[k] == nil {
			order = append(order, k)
		}
		byRest[k] = append(byRest[k], owned{owner, n})
	}
	for _, k := range order {
		if len(byRest[k]) > mostInBucket {
			continue
		}
		for i, a := range byRest[k] {
			for _, b := range byRest[k][i+1:] {
				if a.owner == b.owner && s.has(dossier.Place, a.owner) || s.isAdjective(a.owner, b.owner) || s.isAdjective(b.owner, a.owner) {
					join(a.node, b.node)
				}
			}
		}
	}
}

// ownerOf returns the place of the dossier whose possessive a folded word is, and the word itself if
// there is none.
func (s *sets) ownerOf(w string) string {
	for _, end := range [...]string{"'s", "s"} {
		if place, ok := strings.CutSuffix(w, end); ok && s.has(dossier.Place, place) {
			return place
		}
	}
	return w
}

// leastStem is the fewest letters that a place and its adjective share.
const leastStem = 4

// isAdjective reports whether a word looks like the adjective of a place of the dossier.
func (s *sets) isAdjective(adjective, place string) bool {
	return len(place) >= leastStem && len(adjective) > leastStem && len(adjective) <= len(place)+leastStem && strings.HasPrefix(adjective, place[:leastStem]) &&
		adjective != place && s.has(dossier.Place, place) && !s.has(dossier.Place, adjective)
}

// spelledOut returns a key in one spelling: with the noun for an office at its end, with
// the full name of the state that it begins with, without that of a union if the dossier
// has a name without it, and of several words each in the singular.
func (s *sets) spelledOut(k string) string {
	k = cmp.Or(s.words.BodyNames[k], k)
	if short, rest, ok := strings.Cut(k, " "); ok && len(short) < 4 {
		if common, ok := s.words.Countries[short]; ok {
			k = common + " " + rest
		}
	}
	for _, union := range s.words.Unions {
		if rest, ok := strings.CutPrefix(k, union+" "); ok && strings.Contains(rest, " ") && s.has(dossier.Organization, rest) {
			k = rest
		}
	}
	t := slices.Clone(namekey.Words(k))
	for i, w := range t {
		t[i] = cmp.Or(s.words.BodySpellings[w], w)
		if len(t) > 1 && s.words.Singular != nil {
			t[i] = s.words.Singular(t[i])
		}
	}
	for i, w := range t {
		if i+2 < len(t) && s.words.OfficeNouns[w] && s.words.OwnerPrepositions[t[i+1]] {
			return strings.Join(slices.Concat(t[:i], t[i+2:], t[i:i+1]), " ")
		}
	}
	return strings.Join(t, " ")
}

// addsNothing reports whether the words of rest are generic or a place. Behind
// a name of several words, only the form of a company is generic: a party's
// foundation is not the party. A name that has a place has no second one.
func (s *sets) addsNothing(name, rest []string) bool {
	if s.words.PlacePrepositions[rest[0]] {
		where := s.words.CutArticle(strings.Join(rest[1:], " "))
		return len(name) > 2 && s.has(dossier.Place, where) && !slices.ContainsFunc(name, func(w string) bool { return s.has(dossier.Place, w) })
	}
	for i, w := range rest {
		before := name[len(name)-1]
		if i > 0 {
			before = rest[i-1]
		}
		if s.words.LeftOutBehind[w] == before {
			continue
		}
		if !s.words.OrganizationNouns[w] || len(name) > 1 && !s.words.CorporateForms[w] {
			return false
		}
	}
	return true
}

func oneRoot(nodes []*node) bool {
	for _, n := range nodes[1:] {
		if n.root() != nodes[0].root() {
			return false
		}
	}
	return true
}

// ownedKey returns the key of a body that every state has, such as a defence
// ministry, together with its owner: a key that a record has, or else that of
// the usual way to write it.
func (s *sets) ownedKey(k, owner string) string {
	if saysOwner(k, owner) {
		return k
	}
	all := s.words.OwnedNames(s.key(owner), k)
	for _, name := range all {
		if owned := fold(s.words, name); s.inRecord(dossier.Organization, owned) {
			return owned
		}
	}
	return fold(s.words, all[0])
}

// fullName returns an entity's name, with its owner if it has one.
func fullName(words *extract.Words, ent *extract.Entity) string {
	if ent.Kind != dossier.Organization || ent.Owner == "" || saysOwner(namekey.Of(ent.Name), ent.Owner) {
		return ent.Name
	}
	return words.OwnedNames(ent.Owner, ent.Name)[0]
}

// saysOwner reports whether the key of a name begins with its owner or the adjective of that:
// "Ruritanian Navy".
func saysOwner(k, owner string) bool { return strings.HasPrefix(k, owner[:min(len(owner), leastStem)]) }
