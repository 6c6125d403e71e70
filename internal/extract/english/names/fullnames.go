package names

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/personname"
)

// isFull reports whether n identifies a person within an article: it has a
// given name and a surname, or it is the name of a king or pope with a number.
func isFull(n *personname.Name) bool {
	return n.IsFull() || len(n.Words) > 0 && numeral(n.Suffix)
}

// numeral reports whether a suffix is a number.
func numeral(suffix string) bool { return suffix != "" && suffix != "jr" && suffix != "sr" }

// fullKey returns a key that two full names have in common only if they are
// spelled alike.
func fullKey(n *personname.Name) string { return n.Letters + " " + n.Suffix }

// variant is a full name of the article and where it is used.
type variant struct {
	name     *personname.Name
	mentions []int
}

// compareFullNames compares the full names of the article that end alike. It
// returns the keys of those that fit two people: "Robert Dahl" beside Robert
// Dahl Sr. and Robert Dahl Jr. It notes in w which names with and without
// suffix are two people.
func (f *finder) compareFullNames(w *crowd) map[string]bool {
	groups, order := map[string][]*variant{}, []string{}
	byKey := map[string]*variant{}
	for i := range f.chunks {
		c := &f.chunks[i]
		if c.Kind != dossier.Person || !c.name.IsFull() {
			continue
		}
		v := byKey[fullKey(c.name)]
		if v == nil {
			v = &variant{name: c.name}
			byKey[fullKey(c.name)] = v
			last := c.name.Words[len(c.name.Words)-1]
			if groups[last] == nil {
				order = append(order, last)
			}
			groups[last] = append(groups[last], v)
		}
		v.mentions = append(v.mentions, i)
	}
	vague := map[string]bool{}
	w.apart = map[[2]string]bool{}
	for _, last := range order {
		for _, v := range groups[last] {
			if v.name.Suffix == "" {
				f.t.Spend(len(groups[last]))
				f.compare(w, vague, v, groups[last])
			}
		}
	}
	return vague
}

// compare notes what the name without suffix v has to do with the others.
func (f *finder) compare(w *crowd, vague map[string]bool, v *variant, group []*variant) {
	var fits []*variant
	for _, o := range group {
		if o != v && isShortForm(v.name, o.name) && f.inOneSentence(v, o) {
			w.apart[[2]string{fullKey(v.name), fullKey(o.name)}] = true
		}
		if o == v || !personname.Compatible(v.name, o.name) {
			continue
		}
		if f.listedWith(v, o) || v.name.Words[0] == o.name.Words[0] && (f.isOfKin(v) || f.isOfKin(o)) || f.beginOtherwise(v, o) {
			w.apart[[2]string{fullKey(v.name), fullKey(o.name)}] = true
		}
		if slices.ContainsFunc(fits, func(x *variant) bool { return personname.Contradict(x.name, o.name) }) {
			vague[fullKey(v.name)] = true
		}
		fits = append(fits, o)
		if o.name.Suffix != "" && f.toldApart(v, o) {
			w.apart[[2]string{fullKey(v.name), fullKey(o.name)}] = true
		}
	}
}

// beginOtherwise reports whether two names that could be one begin with other given names and are in
// one sentence: "Rui Okoye received Tom Rui Okoye". Sons bear the names of their fathers. In "Rui
// Okoye, born Tom Rui Okoye," they are of one person.
func (f *finder) beginOtherwise(a, b *variant) bool {
	x, y := a.name.Words[0], b.name.Words[0]
	return x != y && len(x) > 1 && len(y) > 1 && !words.English().SameGivenName(x, y) && f.inOneSentence(a, b) && !f.isOtherwiseNamed(a) && !f.isOtherwiseNamed(b)
}

// isOtherwiseNamed reports whether v is behind a word that gives somebody another name: "born Tom Rui
// Okoye", "whose full name is Tom Rui Okoye".
func (f *finder) isOtherwiseNamed(v *variant) bool {
	return slices.ContainsFunc(v.mentions, func(i int) bool {
		for k := f.chunks[i].first - 1; k >= 0 && k >= f.chunks[i].first-3; k-- {
			if f.in(words.Renaming, k) {
				return true
			}
		}
		return false
	})
}

// isShortForm reports whether two names differ only in that one has a short form of the
// other's given name: "Ken Okoye", "Kenneth Okoye".
func isShortForm(a, b *personname.Name) bool {
	x, y := a.Words, b.Words
	return len(x) == 2 && len(y) == 2 && x[1] == y[1] && a.Suffix == b.Suffix && words.English().SameGivenName(x[0], y[0])
}

// inOneSentence reports whether a sentence has both names.
func (f *finder) inOneSentence(a, b *variant) bool {
	k := 0
	for _, i := range a.mentions {
		for k < len(b.mentions) && f.sentences(i, b.mentions[k]) < 0 {
			k++
		}
		if k < len(b.mentions) && f.sentences(i, b.mentions[k]) == 0 {
			return true
		}
	}
	return false
}

// toldApart reports whether a name without suffix is not that of the person who
// has the suffix: both are in one sentence, or the name without suffix comes
// first and not in the first block, which may be a headline, or with an office that the name
// with the suffix never has: "Rui Okoye Jr.", "President Rui Okoye". A person is
// introduced by the full name.
func (f *finder) toldApart(plain, suffixed *variant) bool {
	if office := f.offices(plain); len(office) > 0 && !slices.ContainsFunc(f.offices(suffixed), func(o string) bool { return slices.Contains(office, o) }) {
		return true
	}
	for _, i := range plain.mentions {
		s := f.t.SentenceAt(f.chunks[i].first)
		if i < suffixed.mentions[0] && f.t.Sentences[s].Block > 0 {
			return true
		}
		for _, k := range suffixed.mentions {
			if f.t.SentenceAt(f.chunks[k].first) == s {
				return true
			}
		}
	}
	return false
}

// offices returns the last words of the titles in front of a full name.
func (f *finder) offices(v *variant) []string {
	var out []string
	for _, i := range v.mentions {
		if t := strings.Fields(strings.ToLower(f.title(i))); len(t) > 0 {
			out = append(out, t[len(t)-1])
		}
	}
	return out
}

// listedWith reports whether only "and", a title and a preposition are between two names
// somewhere: "Rui Okoye and Rui Harrow-Okoye", "of Rui Okoye and of Senator Rui
// Harrow-Okoye" are two people.
func (f *finder) listedWith(a, b *variant) bool {
	for _, i := range a.mentions {
		for _, k := range []int{i - 1, i + 1} {
			if _, found := slices.BinarySearch(b.mentions, k); !found {
				continue
			}
			x, y := &f.chunks[min(i, k)], &f.chunks[max(i, k)]
			if y.first <= x.last+maxBetween && f.word(x.last) == "and" && f.addsTitle(x.last+1, y.first) {
				return true
			}
		}
	}
	return false
}

// isOfKin reports whether a full name is that of a relative somewhere: "the son of Rui
// Okoye", "his father, Rui Okoye". Beside a longer name of the article, it is another's.
func (f *finder) isOfKin(v *variant) bool {
	return slices.ContainsFunc(v.mentions, func(i int) bool {
		k := f.chunks[i].first - 1
		if k > 0 && (f.t.Word(k) == "of" || f.t.Word(k) == ",") {
			return f.in(words.Kin, k-1) && (f.t.Word(k) == "of" || k > 1 && f.pronoun(k-2) != 0)
		}
		return f.isOwnKin(k)
	})
}

// maxBetween is the most words between two names of a list.
const maxBetween = 4

// addsTitle reports whether the tokens are a preposition, titles or nothing.
func (f *finder) addsTitle(first, last int) bool {
	for k := first; k < last; k++ {
		if !f.role(k) && !(k == first && words.SmallWords[f.t.Word(k)]) {
			return false
		}
	}
	return true
}

func (w *crowd) areApart(a, b *personname.Name) bool {
	return w.apart[[2]string{fullKey(a), fullKey(b)}] || w.apart[[2]string{fullKey(b), fullKey(a)}]
}

// bearers returns the indexes of the people whose names are compatible with the
// full name of c.
func (f *finder) bearers(w *crowd, c *chunk) []int {
	var out []int
	f.t.Spend(len(w.people))
	for k, p := range w.people {
		if p.full && p.fitsTitle(c) && !slices.ContainsFunc(p.names, func(n *personname.Name) bool { return !personname.Compatible(n, c.name) }) {
			out = append(out, k)
		}
	}
	return out
}
