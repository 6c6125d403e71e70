package proposal

import (
	"cmp"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/decision"
	"dossier/internal/text/personname"
)

// merges proposes entities of one kind that could be the same.
func (l *lister) merges() {
	d := l.in.Dossier
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, p := range pairs(l.in.Words, list) {
			a, b := p.a, p.b
			if a.Record != nil && b.Record != nil || len(a.Mentions) == 0 || len(b.Mentions) == 0 {
				continue
			}
			n := min(len(a.Mentions), len(b.Mentions))
			l.add(Item{
				ID: decision.MergeID(decision.ID(a.ID), decision.ID(b.ID)), What: a.Name + " and " + b.Name, Grounds: Grounds{Names: p.names}, Confidence: p.confidence,
				Evidence: []dossier.Evidence{a.Mentions[0].Evidence, b.Mentions[0].Evidence},
			}, n+len(a.Mentions)+len(b.Mentions))
		}
	}
}

// pair is two entities that could be one.
type pair struct {
	a, b *dossier.Entity
	likeness
}

// likeness is why two could be one, and how likely that makes it. The figures
// only order the items; they are not measured.
type likeness struct {
	names      NameLikeness
	confidence float64
}

var (
	sameSpelling = likeness{SameSpelling, 0.8}
	oneLetter    = likeness{OneLetter, 0.5}
	sameGiven    = likeness{SameGiven, 0.6}
	wordMore     = likeness{WordMore, 0.5}
	acronymOf    = likeness{Acronym, 0.7}
)

// pairs returns the pairs of a list, in its order. It compares only names that
// share a bucket, such as a spelling or a surname, so the work grows with the
// number of names and not with its square.
func pairs(words *extract.Words, list []*dossier.Entity) []pair {
	buckets := map[string][]int{}
	all := make([]entry, len(list))
	for i, e := range list {
		all[i] = newEntry(words, e)
		for _, k := range all[i].buckets() {
			buckets[k] = append(buckets[k], i)
		}
	}
	found := map[[2]int]likeness{}
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
				if r := compare(words, &all[i], &all[j]); r != nil {
					found[k] = *r
				}
			}
		}
	}
	var out []pair
	for k, r := range found {
		out = append(out, pair{list[k[0]], list[k[1]], r})
	}
	slices.SortFunc(out, func(x, y pair) int { return cmp.Or(cmp.Compare(x.a.ID, y.a.ID), cmp.Compare(x.b.ID, y.b.ID)) })
	return out
}

// mostInBucket is the most names that a bucket can have to be used.
const mostInBucket = 200

// leastLetters is the fewest letters of names that are compared for a
// difference of one letter.
const leastLetters = 6

// entry is an entity with its name prepared for comparison.
type entry struct {
	kind     dossier.Kind
	name     string
	words    []string // of the name, see wordsOf
	skeleton string
	person   *personname.Name // of a person
}

func newEntry(words *extract.Words, e *dossier.Entity) entry {
	w := wordsOf(e.Name)
	out := entry{kind: e.Kind, name: e.Name, words: w, skeleton: skeleton(w, words.Respell)}
	if e.Kind == dossier.Person {
		out.person = personname.Parse(e.Name, nil)
	}
	return out
}

func (e *entry) buckets() []string {
	out := []string{"=" + e.skeleton}
	if name := []rune(strings.Join(e.words, " ")); len(name) >= leastLetters && (e.kind != dossier.Person || len(e.words) > 1) {
		out = append(out, "1"+string(name))
		for i := range name {
			if i == 0 || name[i] != name[i-1] { // leaving out either of a double letter is the same
				out = append(out, "1"+string(name[:i])+string(name[i+1:]))
			}
		}
	}
	switch {
	case e.person != nil && len(e.person.Words) > 1:
		w := e.person.Words
		n := len(w)
		out = append(out, "s"+w[n-1], "w"+w[0]+" "+w[1], "w"+w[n-2]+" "+w[n-1])
	case e.kind == dossier.Organization:
		out = append(out, "a"+undotted(e.name), "a"+initials(e.name))
	}
	return out
}

// compare returns why a and b could be one, and nil if there is no reason.
func compare(words *extract.Words, a, b *entry) *likeness {
	p, q := a.person, b.person
	switch {
	case p != nil && !personname.SameSuffix(p, q):
		return nil
	case a.skeleton == b.skeleton:
		return &sameSpelling
	case p != nil && personname.SimilarGiven(p, q, words.SameGivenName):
		return &sameGiven
	case p != nil && (personname.Continues(p, q) || personname.Continues(q, p)):
		return &wordMore
	case a.kind == dossier.Organization && (isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name)):
		return &acronymOf
	case oneApart(strings.Join(a.words, " "), strings.Join(b.words, " ")) && !digitsDiffer(a.words, b.words):
		return &oneLetter
	}
	return nil
}

// digitsDiffer reports whether the names have different numbers: "Unit 61",
// "Unit 62".
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
