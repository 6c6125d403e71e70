package resolve

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/neardup"
	"dossier/internal/text/segment"
)

// gathering joins the statements of a claim that go back to one origin: a
// union-find over their indices that keeps for each why it was joined.
type gathering struct {
	press      pressList
	statements []*dossier.Statement // those that assert the claim
	parent     []int                // the first statement of a set is its own parent
	reason     []string             // of each that is not the first of its set

	byRoot  map[any]int                  // the first statement that goes back to something
	of      map[*dossier.Publisher][]int // statements in a publisher's articles
	citing  map[*dossier.Publisher][]int // statements that cite the publisher
	in      map[*dossier.Article][]int
	passage []*neardup.Document // the sentences of each statement; nil where not needed yet
	text    *segment.Text       // of the last of them, with its tokens
}

// mostCompared is the number of statements before it that each is compared
// with, word by word.
const mostCompared = 64

// origins are the independent origins of the statements that assert something,
// in their order. Statements count as one where their chains end with one
// source; where one cites a publisher whose own report stands among them; and
// where one is copied from the other, as far as the two do not name different
// people or organizations. A publisher that names no source is the origin.
func (l pressList) origins(all []*dossier.Statement) []dossier.ClaimOrigin {
	statements := asserting(all)
	if len(statements) < 2 {
		return l.alone(statements)
	}
	g := &gathering{
		press: l, statements: statements, byRoot: map[any]int{}, of: map[*dossier.Publisher][]int{}, citing: map[*dossier.Publisher][]int{}, in: map[*dossier.Article][]int{},
	}
	g.parent, g.reason = make([]int, len(g.statements)), make([]string, len(g.statements))
	g.passage = make([]*neardup.Document, len(g.statements))
	for i := range g.statements {
		g.parent[i] = i
		g.add(i)
	}
	return g.result()
}

// asserting are the statements that assert something.
func asserting(all []*dossier.Statement) (out []*dossier.Statement) {
	if !slices.ContainsFunc(all, func(s *dossier.Statement) bool { return s.Stance != dossier.Asserts }) {
		return slices.Clip(all)
	}
	for _, s := range all {
		if s.Stance == dossier.Asserts {
			out = append(out, s)
		}
	}
	return out
}

// alone is the origin of the one statement that asserts something, if there is
// one.
func (l pressList) alone(s []*dossier.Statement) []dossier.ClaimOrigin {
	if len(s) == 0 {
		return nil
	}
	o := dossier.ClaimOrigin{Statements: s}
	l.name(&o, s[0])
	return []dossier.ClaimOrigin{o}
}

// add joins statement i to those before it.
func (g *gathering) add(i int) {
	s := g.statements[i]
	cited := g.press.cited(s)
	for _, p := range cited {
		if j, ok := g.own(p, s); ok {
			g.follow(s, g.statements[j])
			g.join(i, j, g.citesReport(s, p, g.statements[j]))
		}
	}
	if p := s.Article.Publisher; p != nil {
		for _, j := range g.citing[p] {
			if g.press.root(s) == g.press.root(g.statements[j]) || len(g.of[p]) == 0 {
				g.follow(g.statements[j], s)
				g.join(i, j, "is the report by "+p.Name+" that "+reference(g.statements[j].Article)+" cites")
			}
		}
	}
	root := g.press.root(s)
	if j, ok := g.byRoot[root]; ok {
		g.join(i, j, g.sameSource(s, g.statements[j]))
	} else {
		g.byRoot[root] = i
	}
	g.compare(i)
	if p := s.Article.Publisher; p != nil {
		g.of[p] = append(g.of[p], i)
	}
	for _, p := range cited {
		g.citing[p] = append(g.citing[p], i)
	}
	g.in[s.Article] = append(g.in[s.Article], i)
}

// follow leads from s to the report that its chain ends with, unless that cites
// s in turn.
func (g *gathering) follow(s, report *dossier.Statement) {
	if end := end(s); s.Report == nil && end != nil && g.press.publisher(end) == report.Article.Publisher {
		for t := report; t != nil; t = t.Report {
			if t == s {
				return
			}
		}
		s.Report = report
	}
}

// own is the statement of publisher p's own that s cites: of several the one
// that goes back to what s goes back to, else the first.
func (g *gathering) own(p *dossier.Publisher, s *dossier.Statement) (int, bool) {
	list := g.of[p]
	for _, j := range list {
		if g.press.root(g.statements[j]) == g.press.root(s) {
			return j, true
		}
	}
	if len(list) == 0 {
		return 0, false
	}
	return list[0], true
}

// compare joins statement i to those that it shares its text with.
func (g *gathering) compare(i int) {
	s := g.statements[i]
	for _, l := range s.Article.Alike {
		if !l.Copy {
			continue
		}
		best, most := -1, -1
		for _, j := range g.in[l.Article] {
			if shared := g.passageOf(i).Shared(g.passageOf(j)); shared > most && g.compatible(s, g.statements[j]) {
				best, most = j, shared
			}
		}
		if best >= 0 {
			g.join(i, best, copied(l))
		}
	}
	for j := max(0, i-mostCompared); j < i; j++ {
		t := g.statements[j]
		if g.find(i) == g.find(j) || s.Article == t.Article || !g.compatible(s, t) {
			continue
		}
		words := g.passageOf(i).Words()
		if words < leastPassage {
			return
		}
		shared := g.passageOf(i).Shared(g.passageOf(j))
		if shared >= leastPassage && 100*shared >= samePassage*words {
			g.join(i, j, wordsOf(shared, words, t))
		}
	}
}

const (
	// leastPassage is the number of words, quotations not counted, from which on a
	// passage can show that it was copied.
	leastPassage = 15
	// samePassage is the share of a passage's words, in per cent, that must stand
	// in the other. It is above resemblance.Rewrite, since one sentence says
	// less than an article.
	samePassage = 70
)

// passageOf is statement i, ready to be compared.
func (g *gathering) passageOf(i int) *neardup.Document {
	if g.passage[i] == nil {
		s := g.statements[i]
		if g.text == nil || g.text.Source != s.Article.Text.Source {
			g.text = s.Article.Text.Tokenized(nil)
		}
		first, last := g.text.TokensIn(s.Span)
		g.passage[i] = neardup.New(ownWords(g.text, first, last))
	}
	return g.passage[i]
}

// compatible reports whether a statement can be copied from another: they do
// not name two sources.
func (g *gathering) compatible(s, t *dossier.Statement) bool {
	a, b := end(s), end(t)
	return a == nil || b == nil || a.Entity == nil || b.Entity == nil || g.press.root(s) == g.press.root(t)
}

func (g *gathering) find(i int) int {
	for g.parent[i] != i {
		i = g.parent[i]
	}
	return i
}

// join makes i, and what is joined to it, one with j.
func (g *gathering) join(i, j int, why string) {
	a, b := g.find(i), g.find(j)
	switch {
	case a == b:
		return
	case a == i: // nothing before i is joined to it yet
		g.reason[i] = why
	default: // i has shown that two sets are one
		g.reason[max(a, b)] = "counts as one with those before, because " + reference(g.statements[i].Article) + " " + why
	}
	g.parent[max(a, b)] = min(a, b)
}

func (g *gathering) result() []dossier.ClaimOrigin {
	var out []dossier.ClaimOrigin
	at := map[int]int{}
	for i, s := range g.statements {
		first := g.find(i)
		k, ok := at[first]
		if !ok {
			k = len(out)
			at[first] = k
			out = append(out, dossier.ClaimOrigin{})
		} else {
			out[k].Reasons = append(out[k].Reasons, g.reason[i])
		}
		o := &out[k]
		o.Statements = append(o.Statements, s)
		g.press.name(o, s)
	}
	return out
}

// name says who the origin is: the first source that is none of the press,
// else the first of all.
func (l pressList) name(o *dossier.ClaimOrigin, s *dossier.Statement) {
	end := end(s)
	switch {
	case end == nil:
		if o.Publisher == nil {
			o.Publisher = s.Article.Publisher
		}
	case o.Source == nil, l.publisher(o.Source) != nil && l.publisher(end) == nil:
		o.Source = end
	}
}
