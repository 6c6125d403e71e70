package entity

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/text/namekey"
	"dossier/internal/text/personname"
)

// mostInBucket is the most people whose names are compared with each other because a
// word of them sounds alike. It bounds the work.
const mostInBucket = 100

// joinVariants joins people whose names are spellings of one name (see
// [personname.VariantOf]): Ken and Kenneth Lay, Sergei and Sergey Ivanov. No sentence may
// name both, and no article what only sounds alike. Their genders may not differ. An office
// must vouch for what only sounds alike unless it is rare, when no other office of the same
// rank may speak against it, and for spellings before the name of a father. Neither may be a variant of a third that is none of the other.
// The joined name is marked.
//
// Those of rare names (see [personname.Unlisted]) are joined last, so that they do not
// hinder the others.
func (r *Resolution) joinVariants() {
	r.joinVariantsThat(func(v personname.Variant) bool { return v != personname.Unlisted })
	r.joinVariantsThat(func(v personname.Variant) bool { return v == personname.Unlisted })
}

// joinVariantsThat joins the people whose names are variants of the kinds that may be.
func (r *Resolution) joinVariantsThat(mayBe func(personname.Variant) bool) {
	known := r.knownOf()
	sounds := personname.Sounds{IsShort: r.sets.words.SameGivenName, Respell: r.sets.words.Respell, Known: r.sets.words.IsSurname}
	if sounds.IsShort == nil || sounds.Respell == nil {
		return
	}
	type named struct {
		node *node
		name *personname.Name
	}
	buckets := map[string][]named{}
	var order []string
	for _, n := range r.sets.order {
		if n.kind != dossier.Person || !isFullName(n.key) || known[n.root()] == nil {
			continue
		}
		p := n.person()
		if len(p.Words) < 2 {
			continue
		}
		for _, b := range []string{"first " + sounds.Respell(p.Words[0]), "last " + p.Words[len(p.Words)-1], "last " + sounds.Respell(p.Words[len(p.Words)-1])} {
			if buckets[b] == nil {
				order = append(order, b)
			}
			if l := buckets[b]; len(l) == 0 || l[len(l)-1].node != n {
				buckets[b] = append(l, named{n, p})
			}
		}
	}
	type pair struct {
		a, b *node
		why  dossier.Spelling
	}
	var pairs []pair
	others := map[*node][]*node{}
	for _, key := range order {
		l := buckets[key]
		if len(l) > mostInBucket {
			continue
		}
		for i, a := range l {
			for _, b := range l[i+1:] {
				x, y := a.node.root(), b.node.root()
				if x == y {
					continue
				}
				v := personname.VariantOf(a.name, b.name, sounds)
				if v == personname.NoVariant || !mayBe(v) || v == personname.ShortForm && (x.surnameFirst || y.surnameFirst) || !known[x].mayBe(known[y], v) ||
					x.gender != extract.UnknownGender && y.gender != extract.UnknownGender && x.gender != y.gender ||
					v == personname.NeedsOffice && !known[x].sharesOffice(known[y]) ||
					v == personname.Respelled && r.sets.words.FatherNames[a.name.Words[len(a.name.Words)-1]] && !known[x].sharesOffice(known[y]) ||
					(v == personname.Unlisted || v == personname.Shortened) && known[x].hasOtherOffice(known[y]) {
					continue
				}
				why := [...]dossier.Spelling{personname.ShortForm: dossier.ShortForm, personname.Respelled: dossier.OtherSpelling, personname.Shortened: dossier.ShortForm, personname.Unlisted: dossier.OtherSpelling, personname.NeedsOffice: dossier.SameOffice}[v]
				pairs = append(pairs, pair{a.node, b.node, why})
				for _, e := range [][2]*node{{x, y}, {y, x}} {
					if !slices.Contains(others[e[0]], e[1]) {
						others[e[0]] = append(others[e[0]], e[1])
					}
				}
			}
		}
	}
	for _, p := range pairs {
		x, y := p.a.root(), p.b.root()
		if x == y || !sameOthers(others, x, y) || !join(x, y) {
			continue
		}
		root := x.root()
		if root.spelled == nil {
			root.spelled = map[string]dossier.Spelling{}
		}
		root.spelled[p.a.key], root.spelled[p.b.key] = p.why, p.why
	}
}

// sameOthers reports whether x and y have the same variants, apart from each other.
func sameOthers(others map[*node][]*node, x, y *node) bool {
	if len(others[x]) != len(others[y]) {
		return false
	}
	return !slices.ContainsFunc(others[x], func(n *node) bool { return n != y && !slices.Contains(others[y], n) })
}

// known is what the articles say of a person.
type known struct {
	articles  []int
	sentences []uint64 // in order: the article, and the sentence in the lower half
	offices   []string // folded roles of two words or more
}

// knownOf returns what the articles say of the people that they name in full.
func (r *Resolution) knownOf() map[*node]*known {
	out := map[*node]*known{}
	for i := range r.articles {
		a := &r.articles[i]
		for j := range r.refs[i].locals {
			n := r.refs[i].locals[j].node
			if n == nil || n.kind != dossier.Person {
				continue
			}
			n = n.root()
			if out[n] == nil {
				out[n] = &known{}
			}
			if k := out[n]; len(k.articles) == 0 || k.articles[len(k.articles)-1] != i {
				k.articles = append(k.articles, i)
			}
		}
		for k := range a.Names.Mentions {
			m := &a.Names.Mentions[k]
			if m.Entity < 0 {
				continue
			}
			n := r.refs[i].locals[m.Entity].node
			if n == nil || n.kind != dossier.Person {
				continue
			}
			k := out[n.root()]
			k.sentences = append(k.sentences, uint64(i)<<32|uint64(a.Text.SentenceFrom(m.Span.Start)))
			if m.Role.Empty() {
				continue
			}
			role := namekey.Of(a.Article.Words(m.Role))
			if strings.Contains(role, " ") && !slices.Contains(k.offices, role) {
				k.offices = append(k.offices, role)
			}
		}
	}
	return out
}

// mayBe reports whether two people can be one whose names are variants of the kind v.
func (k *known) mayBe(o *known, v personname.Variant) bool {
	if v == personname.ShortForm || v == personname.Respelled {
		return !share(k.sentences, o.sentences)
	}
	return !share(k.articles, o.articles)
}

// sharesOffice reports whether two people have the same office, or one that ends with
// the other's: "Russia's foreign minister", "foreign minister".
func (k *known) sharesOffice(o *known) bool {
	for _, a := range k.offices {
		for _, b := range o.offices {
			if a == b || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a) {
				return true
			}
		}
	}
	return false
}

// hasOtherOffice reports whether two people share no office and have two with the same
// noun: "foreign minister", "prime minister".
func (k *known) hasOtherOffice(o *known) bool {
	if k.sharesOffice(o) {
		return false
	}
	for _, a := range k.offices {
		for _, b := range o.offices {
			if a[strings.LastIndexByte(a, ' '):] == b[strings.LastIndexByte(b, ' '):] {
				return true
			}
		}
	}
	return false
}
