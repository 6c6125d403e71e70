package resolve

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
)

// generic are words that say what an organization is and can be left out of
// its name: "Yonhap" is "Yonhap News Agency".
var generic = set(`agency airline airlines association bank broadcaster brothers channel co club company corp
	corporation council foundation fund group holding holdings inc institute limited llc ltd magazine media mercenary network
	news newspaper online organisation organization party plc press radio service services society television tv union university wire`)

// joinShortOrganizations joins an organization's name with the one other name
// of the dossier that only adds generic words to it, or says where it is: "the
// Harbour Board", "the Harbour Board of Novoport". Where there are several
// such names, the short one stays apart.
func (f *forest) joinShortOrganizations() {
	longer := map[string][]*node{} // by the short name that each could have
	for _, n := range f.order {
		if n.kind != dossier.Organization {
			continue
		}
		t := tokens(n.key)
		for cut := len(t) - 1; cut > 0; cut-- {
			if f.additional(t[:cut], t[cut:]) {
				short := strings.Join(t[:cut], " ")
				longer[short] = append(longer[short], n)
			}
		}
	}
	for _, n := range f.order {
		if n.kind != dossier.Organization {
			continue
		}
		if l := longer[n.key]; len(l) > 0 && oneRoot(l) {
			join(l[0], n)
		}
	}
}

// additional reports whether the words of rest add nothing to the name.
func (f *forest) additional(name, rest []string) bool {
	if rest[0] == "of" || rest[0] == "in" {
		where := strings.TrimPrefix(strings.Join(rest[1:], " "), "the ")
		return len(name) > 2 && f.has(dossier.Place, where)
	}
	for _, w := range rest {
		if !generic[w] {
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

// ownedKey is the key of a body that every state has one of, such as a defence
// ministry, with whose it is: that of a record which names it so, else that of
// "Ruritania's Defence Ministry".
func (e *entities) ownedKey(k, owner string) string {
	owned := key(owner) + "s " + k
	for _, other := range []string{owned, k + " of " + key(owner), key(owner) + " " + k} {
		if e.recordBears(dossier.Organization, other) {
			return other
		}
	}
	return owned
}

// fullName is an entity's name, with whose it is where that belongs to it.
func fullName(ent *names.Entity) string {
	if ent.Kind != dossier.Organization || ent.Owner == "" {
		return ent.Name
	}
	words := strings.Fields(ent.Owner)
	for i, w := range words {
		r, n := utf8.DecodeRuneInString(w)
		words[i] = string(unicode.ToUpper(r)) + w[n:]
	}
	return strings.Join(words, " ") + "'s " + ent.Name
}
