package diff

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"dossier/internal/site/export/record"
)

// statements compares statements. Their IDs are made of their article and words. So if
// the text of an article changed, a statement that is gone and one that is new are one
// whose words changed, if they share most of their words.
func (c *comparison) statements() {
	type lists struct{ gone, come []*record.Statement }
	changed := map[string]*lists{} // by article
	in := func(article string) *lists {
		if changed[article] == nil {
			changed[article] = &lists{}
		}
		return changed[article]
	}
	for _, id := range keys(c.old.statements, c.new.statements) {
		a, b := c.old.statements[id], c.new.statements[id]
		switch {
		case a == nil:
			l := in(b.Evidence.Article)
			l.come = append(l.come, b)
		case b == nil:
			l := in(a.Evidence.Article)
			l.gone = append(l.gone, a)
		default:
			c.fields(c.statementChange(b), [3]string{"source", sourceOf(a), sourceOf(b)}, [3]string{"stance", a.Stance, b.Stance}, [3]string{"date", a.Date, b.Date},
				[3]string{"grade", cmp.Or(a.Grade, "F6"), cmp.Or(b.Grade, "F6")}, [3]string{"claim", a.Claim, b.Claim})
		}
	}
	for _, article := range slices.Sorted(maps.Keys(changed)) {
		l := changed[article]
		if c.old.articles[article] != nil && c.new.articles[article] != nil && !c.sameText(article) {
			l.gone, l.come = c.reworded(l.gone, l.come)
		}
		for _, s := range l.gone {
			change := c.statementChange(s)
			change.What, change.Old = Removed, sourceOf(s)
			c.add(change)
		}
		for _, s := range l.come {
			change := c.statementChange(s)
			change.What, change.New = New, sourceOf(s)
			c.add(change)
		}
	}
}

func (c *comparison) statementChange(s *record.Statement) Change {
	change := Change{Kind: "statement", ID: s.ID, Title: wordsOf(s)}
	if a := cmp.Or(c.new.articles[s.Evidence.Article], c.old.articles[s.Evidence.Article]); a != nil {
		change.Page = a.Page + "#" + s.Evidence.Anchor
	}
	return change
}

func sourceOf(s *record.Statement) string {
	if s.Source == nil {
		return ""
	}
	return s.Source.Name
}

func wordsOf(s *record.Statement) string {
	var parts []string
	for _, p := range s.Content {
		parts = append(parts, strings.Join(strings.Fields(p.Text), " "))
	}
	return strings.Join(parts, " … ")
}

// maxPairs is the number of statements of one article up to which those that are gone
// are compared with those that are new.
const maxPairs = 200

// reworded adds the changes of statements whose words changed, the most alike first,
// and returns the others.
func (c *comparison) reworded(gone, come []*record.Statement) (left, right []*record.Statement) {
	if len(gone) > maxPairs || len(come) > maxPairs {
		return gone, come
	}
	type pair struct {
		a, b  int
		alike float64
	}
	var pairs []pair
	for i, a := range gone {
		for j, b := range come {
			if alike := likeness(wordsOf(a), wordsOf(b)); alike > 0.5 {
				pairs = append(pairs, pair{i, j, alike})
			}
		}
	}
	slices.SortStableFunc(pairs, func(p, q pair) int { return cmp.Compare(q.alike, p.alike) })
	usedA, usedB := map[int]bool{}, map[int]bool{}
	for _, p := range pairs {
		if usedA[p.a] || usedB[p.b] {
			continue
		}
		usedA[p.a], usedB[p.b] = true, true
		a, b := gone[p.a], come[p.b]
		change := c.statementChange(b)
		change.What, change.Old, change.New = Passage, wordsOf(a), wordsOf(b)
		c.add(change)
		c.fields(c.statementChange(b), [3]string{"source", sourceOf(a), sourceOf(b)}, [3]string{"stance", a.Stance, b.Stance})
	}
	rest := func(all []*record.Statement, used map[int]bool) (out []*record.Statement) {
		for i, s := range all {
			if !used[i] {
				out = append(out, s)
			}
		}
		return out
	}
	return rest(gone, usedA), rest(come, usedB)
}

// likeness returns the share of words that two texts have both (Dice's coefficient),
// from 0 to 1.
func likeness(a, b string) float64 {
	words := map[string]int{}
	x, y := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	for _, w := range x {
		words[w]++
	}
	both := 0
	for _, w := range y {
		if words[w] > 0 {
			words[w]--
			both++
		}
	}
	if len(x)+len(y) == 0 {
		return 0
	}
	return 2 * float64(both) / float64(len(x)+len(y))
}
