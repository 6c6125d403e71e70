package proposal

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/source/decision"
)

// merges proposes entities of one kind that could be the same.
func (l *lister) merges() {
	d := l.in.Dossier
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, p := range pairs(list) {
			a, b := p.a, p.b
			if a.Record != nil && b.Record != nil || len(a.Mentions) == 0 || len(b.Mentions) == 0 {
				continue
			}
			n := min(len(a.Mentions), len(b.Mentions))
			l.add(Item{
				ID: decision.MergeID(decision.ID(a.ID), decision.ID(b.ID)), What: a.Name + " and " + b.Name, Why: "could be one: " + p.why, Confidence: p.confidence,
				Evidence: []dossier.Evidence{a.Mentions[0].Evidence, b.Mentions[0].Evidence},
			}, n+len(a.Mentions)+len(b.Mentions))
		}
	}
}

// pair is two entities that could be one.
type pair struct {
	a, b       *dossier.Entity
	why        string
	confidence float64
}

// A reason why two could be one, with how likely that makes it; the figures put
// them in order and are no measured shares.
type reason struct {
	why        string
	confidence float64
}

var (
	sameSpelling = reason{"the names differ in spelling only", 0.8}
	oneLetter    = reason{"the names are one letter apart", 0.5}
	sameGiven    = reason{"same surname, and the given names can be one person's", 0.6}
	wordMore     = reason{"one name has a word more at its end or its beginning", 0.5}
	acronymOf    = reason{"one is the acronym of the other", 0.7}
)

// pairs lists the pairs of a list, in its order. Only names that share a bucket
// are compared: a spelling, a spelling with a letter left out, a surname with an
// initial, an acronym. So the work grows with the names and not their square.
func pairs(list []*dossier.Entity) []pair {
	buckets := map[string][]int{}
	words := make([][]string, len(list))
	for i, e := range list {
		words[i] = wordsOf(e.Name)
		for _, k := range bucketsOf(e, words[i]) {
			buckets[k] = append(buckets[k], i)
		}
	}
	found := map[[2]int]reason{}
	for _, in := range buckets {
		if len(in) > mostInBucket {
			continue
		}
		for x, i := range in {
			for _, j := range in[x+1:] {
				if i == j {
					continue
				}
				k := [2]int{min(i, j), max(i, j)}
				if _, done := found[k]; done {
					continue
				}
				if r := compare(list[i], list[j], words[i], words[j]); r != nil {
					found[k] = *r
				}
			}
		}
	}
	var out []pair
	for k, r := range found {
		out = append(out, pair{list[k[0]], list[k[1]], r.why, r.confidence})
	}
	slices.SortFunc(out, func(x, y pair) int { return cmp.Or(cmp.Compare(x.a.ID, y.a.ID), cmp.Compare(x.b.ID, y.b.ID)) })
	return out
}

// mostInBucket is the number of names from which on what they share says
// nothing any more.
const mostInBucket = 200

// leastLetters is how long a name is at least that may differ in a letter.
const leastLetters = 6

func bucketsOf(e *dossier.Entity, words []string) []string {
	out := []string{"=" + skeleton(words)}
	if name := []rune(strings.Join(words, " ")); len(name) >= leastLetters && (e.Kind != dossier.Person || len(words) > 1) {
		out = append(out, "1"+string(name))
		for i := range name {
			if i == 0 || name[i] != name[i-1] { // leaving out either of a double letter is the same
				out = append(out, "1"+string(name[:i])+string(name[i+1:]))
			}
		}
	}
	switch {
	case e.Kind == dossier.Person && len(words) > 1:
		n := len(words)
		out = append(out, "s"+words[n-1], "w"+words[0]+" "+words[1], "w"+words[n-2]+" "+words[n-1])
	case e.Kind == dossier.Organization:
		out = append(out, "a"+undotted(e.Name), "a"+initials(e.Name))
	}
	return out
}

// compare is why a and b could be one, nil where nothing says so.
func compare(a, b *dossier.Entity, x, y []string) *reason {
	switch {
	case skeleton(x) == skeleton(y):
		return &sameSpelling
	case a.Kind == dossier.Person && len(x) > 1 && len(y) > 1 && givenAgree(x, y):
		return &sameGiven
	case a.Kind == dossier.Person && (continues(x, y) || continues(y, x)):
		return &wordMore
	case a.Kind == dossier.Organization && (isAcronymOf(a.Name, b.Name) || isAcronymOf(b.Name, a.Name)):
		return &acronymOf
	case oneApart(strings.Join(x, " "), strings.Join(y, " ")) && !digitsDiffer(x, y):
		return &oneLetter
	}
	return nil
}

// givenAgree reports whether two names with the same last word can be one
// person's: the first given name of one is the initial, a short form or the
// beginning of the other's.
func givenAgree(x, y []string) bool {
	if x[len(x)-1] != y[len(y)-1] {
		return false
	}
	g, h := x[0], y[0]
	if len(g) > len(h) {
		g, h = h, g
	}
	switch {
	case g == h:
		return len(x) == 2 || len(y) == 2
	case strings.HasPrefix(h, g):
		return len(g) == 1 || len(g) >= 3
	}
	return sameShort(g, h)
}

// continues reports whether a name of two or more words is the beginning or the
// end of a longer one: "Gabriel García", "Gabriel García Márquez".
func continues(short, long []string) bool {
	n := len(short)
	return n > 1 && n < len(long) && (slices.Equal(short, long[:n]) || slices.Equal(short, long[len(long)-n:]))
}

// digitsDiffer reports whether the names have other numbers: "Unit 61", "Unit 62".
func digitsDiffer(x, y []string) bool {
	digits := func(words []string) string {
		return strings.Map(func(r rune) rune {
			if r >= '0' && r <= '9' {
				return r
			}
			return -1
		}, strings.Join(words, " "))
	}
	return digits(x) != digits(y)
}
