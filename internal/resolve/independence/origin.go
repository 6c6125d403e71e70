package independence

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/neardup"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// origins is a union-find of the statements of a claim: those in one set have one
// origin. It keeps why each was joined.
type origins struct {
	publishers *publishers
	statements []*dossier.Statement // those that assert the claim
	parent     []int                // the first statement of a set is its own
	reason     []dossier.Dependence // of each statement that is not the first of its set

	byRoot  map[any]int                  // by root, the first statement
	of      map[*dossier.Publisher][]int // statements in a publisher's articles
	citing  map[*dossier.Publisher][]int // statements that cite the publisher
	in      map[*dossier.Article][]int
	passage []*neardup.Document // the sentences of each statement, nil until they are needed
	content []*neardup.Document // the content of each statement, likewise
	text    *segment.Text       // around statement read, with tokens
	read    *dossier.Statement
}

// maxCompared is the number of statements before it that each is compared with
// word by word.
const maxCompared = 64

// Count fills in the independent origins of each claim of d. The claims must have
// their statements in order, the articles their copies, and the entities their
// mentions.
func Count(words *extract.Words, d *dossier.Dossier, entities []*dossier.Entity) {
	p := newPublishers(words, d.Publishers, entities)
	for _, c := range d.Claims {
		c.Independent = p.origins(c.Statements, c.Origin == dossier.Machine)
	}
}

// origins returns the independent origins of the statements that assert
// something, in the order of the statements. If the machine joined the
// statements, a source without a name counts as another only beside its like: the
// "officials" of one article can be the minister of the next.
func (l *publishers) origins(all []*dossier.Statement, joined bool) []dossier.IndependentSource {
	statements := asserting(all)
	if len(statements) < 2 {
		return l.alone(statements)
	}
	g := &origins{
		publishers: l, statements: statements, byRoot: map[any]int{}, of: map[*dossier.Publisher][]int{}, citing: map[*dossier.Publisher][]int{}, in: map[*dossier.Article][]int{},
	}
	g.parent, g.reason = make([]int, len(g.statements)), make([]dossier.Dependence, len(g.statements))
	g.passage, g.content = make([]*neardup.Document, len(g.statements)), make([]*neardup.Document, len(g.statements))
	for i := range g.statements {
		g.parent[i] = i
		g.add(i)
	}
	if joined {
		g.joinDoubtful()
	}
	return g.result()
}

// joinDoubtful joins the statements that may have the source of an earlier one: of the first
// one, or one whose name can be short for the other's, or is that with another letter.
func (g *origins) joinDoubtful() {
	for i, s := range g.statements {
		for j := max(0, i-maxCompared); j < i; j++ {
			if t := g.statements[j]; g.find(i) != g.find(j) && (j == 0 && g.mayBeSame(s, t) || g.stands(s, t) || shareName(s, t)) {
				g.joinDoubt(i, j)
			}
		}
		if i >= maxCompared && g.find(i) != g.find(0) && g.mayBeSame(s, g.statements[0]) {
			g.joinDoubt(i, 0)
		}
	}
}

// stands reports whether the last source of one statement stands for the last source of the other.
func (g *origins) stands(s, t *dossier.Statement) bool {
	a, b := end(s), end(t)
	return a != nil && b != nil && (g.publishers.bodies.standsFor(a, b) || g.publishers.bodies.standsFor(b, a))
}

// joinDoubt joins statements i and j, which may have one source.
func (g *origins) joinDoubt(i, j int) {
	d := dossier.Dependence{Kind: dossier.MayBeSame}
	if t := g.statements[j].Article; t != g.statements[i].Article {
		d.Article = t
	}
	g.join(i, j, d)
}

// shareName reports whether one of two statements goes back to a person or an organization whose name can be
// short for that of the other's, or the two to names that differ in one letter.
func shareName(s, t *dossier.Statement) bool {
	a, b := end(s), end(t)
	if a == nil || b == nil || a.Entity == nil || b.Entity == nil {
		return false
	}
	return isLastName(a.Entity, b.Entity) || isLastName(b.Entity, a.Entity) || isMisspelled(a.Entity, b.Entity) || isShort(a.Entity, b.Entity) || isShort(b.Entity, a.Entity)
}

// mayBeSame reports whether two statements may have one source: one has a source without
// a name, or is by a spokesperson of an organization that no role names, and the other by
// an organization; or one is by a state or town, and the other by somebody in office.
func (g *origins) mayBeSame(s, t *dossier.Statement) bool {
	if isUnnamed(s) || isUnnamed(t) {
		return true
	}
	a, b := end(s), end(t)
	of := g.publishers.bodies
	return of.speaksForUnknown(a) && b.Entity.Kind == dossier.Organization || of.speaksForUnknown(b) && a.Entity.Kind == dossier.Organization ||
		a.Entity.Kind == dossier.Place && isOfState(b) || b.Entity.Kind == dossier.Place && isOfState(a)
}

// isLastName reports whether a is known only by the end of the name of person b: an article
// that says "Roe" can mean Rita Roe, and "van der Roe" Rita van der Roe. The program can
// take one word, also with a title, for the name of an organization: "Insp Roe".
func isLastName(a, b *dossier.Entity) bool {
	if a == b || b.Kind != dossier.Person || a.Kind != dossier.Person && a.Record != nil {
		return false
	}
	name := a.Name
	if title, last, ok := strings.Cut(name, " "); ok && a.Kind == dossier.Organization && len(title) <= longestTitle {
		name = last
	}
	return (a.Kind == dossier.Person || !strings.Contains(name, " ")) && strings.HasSuffix(b.Name, " "+name)
}

// longestTitle is the largest number of bytes of a short form of a title, "Supt.".
const longestTitle = 5

// isUnnamed reports whether a statement goes back to a source without a name, or to one that the program
// did not find.
func isUnnamed(s *dossier.Statement) bool {
	end := end(s)
	return end == nil || end.Entity == nil
}

// inBoth returns somebody who is of both sources: of "Doe and Roe" and of "Roe". It
// returns nil if there is none.
func inBoth(s, t *dossier.Source) *dossier.Entity {
	of := func(s *dossier.Source) []*dossier.Entity { return append([]*dossier.Entity{s.Entity}, s.With...) }
	for _, e := range of(s) {
		if e != nil && slices.Contains(of(t), e) {
			return e
		}
	}
	return nil
}

// speaks joins statement i to those before it whose source has a member in common,
// or is or speaks for the same organization.
func (g *origins) speaks(i int) {
	s := end(g.statements[i])
	if s == nil {
		return
	}
	for j := max(0, i-maxCompared); j < i; j++ {
		t := end(g.statements[j])
		if t == nil || g.find(i) == g.find(j) {
			continue
		}
		if e := inBoth(s, t); e != nil {
			d := g.sameSource(g.statements[i], g.statements[j])
			d.Source = e.Name
			g.join(i, j, d)
			continue
		}
		o := g.publishers.bodies.shared(s, t)
		if o == nil {
			continue
		}
		d := dossier.Dependence{Kind: dossier.SameBody, Source: o.Name}
		if g.statements[i].Article != g.statements[j].Article {
			d.Article = g.statements[j].Article
		}
		g.join(i, j, d)
	}
}

// asserting returns the statements that assert something.
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

// alone returns the origin of at most one statement.
func (l *publishers) alone(s []*dossier.Statement) []dossier.IndependentSource {
	if len(s) == 0 {
		return nil
	}
	o := dossier.IndependentSource{Statements: s}
	l.name(&o, s[0])
	return []dossier.IndependentSource{o}
}

// add joins statement i to those before it with the same origin.
func (g *origins) add(i int) {
	s := g.statements[i]
	cited := g.publishers.cited(s)
	for _, p := range cited {
		if j, ok := g.own(p, s); ok {
			g.follow(s, g.statements[j])
			g.join(i, j, g.citesReport(s, p, g.statements[j]))
		}
	}
	if p := s.Article.Publisher; p != nil {
		for _, j := range g.citing[p] {
			if g.publishers.root(s) == g.publishers.root(g.statements[j]) || len(g.of[p]) == 0 {
				g.follow(g.statements[j], s)
				g.join(i, j, dossier.Dependence{Kind: dossier.CitedReport, Publisher: p, Article: g.statements[j].Article})
			}
		}
	}
	root := g.publishers.root(s)
	if j, ok := g.byRoot[root]; ok {
		g.join(i, j, g.sameSource(s, g.statements[j]))
	} else {
		g.byRoot[root] = i
	}
	g.speaks(i)
	g.compare(i)
	if p := s.Article.Publisher; p != nil {
		g.of[p] = append(g.of[p], i)
	}
	for _, p := range cited {
		g.citing[p] = append(g.citing[p], i)
	}
	g.in[s.Article] = append(g.in[s.Article], i)
}

// follow sets the report that the chain of s ends with, unless the report itself
// goes back to s.
func (g *origins) follow(s, report *dossier.Statement) {
	if end := end(s); s.Report() == nil && end != nil && g.publishers.of(end) == report.Article.Publisher {
		for t := report; t != nil; t = t.Report() {
			if t == s {
				return
			}
		}
		s.HasRest().Report = report
	}
}

// own returns the statement of publisher p that s cites: of several, one with the
// same root, or else the first.
func (g *origins) own(p *dossier.Publisher, s *dossier.Statement) (int, bool) {
	list := g.of[p]
	for _, j := range list {
		if g.publishers.root(g.statements[j]) == g.publishers.root(s) {
			return j, true
		}
	}
	if len(list) == 0 {
		return 0, false
	}
	return list[0], true
}

// compare joins statement i to those before it that share its text.
func (g *origins) compare(i int) {
	s := g.statements[i]
	for _, l := range s.Article.Alike {
		other := func(j int) bool { return g.find(i) != g.find(j) }
		if !l.Copy || !slices.ContainsFunc(g.in[l.Article], other) { // there is nothing to join
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
	for j := max(0, i-maxCompared); j < i; j++ {
		t := g.statements[j]
		if g.find(i) == g.find(j) {
			continue
		}
		if g.sameUtterance(i, j) {
			d := dossier.Dependence{Kind: dossier.SameUtterance, Source: end(t).Name()}
			if s.Article != t.Article {
				d.Article = t.Article
			}
			g.join(i, j, d)
			continue
		}
		if s.Article == t.Article || !g.compatible(s, t) {
			continue
		}
		words := g.passageOf(i).Words()
		if words < minPassage {
			continue
		}
		shared := g.passageOf(i).Shared(g.passageOf(j))
		if shared >= minPassage && 100*shared >= minCopied*words {
			g.join(i, j, dossier.Dependence{Kind: dossier.SameWords, Article: t.Article, Shared: shared, Words: words})
		}
	}
}

const (
	// minPassage is the number of words, without quotations, that a passage must
	// share with another to be a copy of it.
	minPassage = 15
	// minCopied is the share of its words, in per cent, that a passage must share
	// with another to be a copy of it. It is above neardup.Rewrite, because one
	// sentence is weaker evidence than an article.
	minCopied = 70
)

// passageOf returns statement i, ready to be compared.
func (g *origins) passageOf(i int) *neardup.Document {
	if g.passage[i] == nil {
		s := g.statements[i]
		g.tokenize(s)
		first, last := g.text.TokensIn(s.Span)
		g.passage[i] = neardup.New(unquoted(g.text, first, last))
	}
	return g.passage[i]
}

// minUtterance is the number of words, with quotations, that the content of two
// statements must share to be one utterance: two people do not choose so many words
// alike.
const minUtterance = 12

// sameUtterance reports whether the program has found the words of one statement, or
// one passage, with another source too. They were said once, and one source is read wrongly, so
// the two do not bear each other out. What editors marked is believed.
func (g *origins) sameUtterance(i, j int) bool {
	s, t := g.statements[i], g.statements[j]
	if s.Origin == dossier.Editor && t.Origin == dossier.Editor || g.compatible(s, t) {
		return false
	}
	if s.Article == t.Article && s.Overlaps(t) {
		return true
	}
	a, b := g.contentOf(i), g.contentOf(j)
	shorter := min(a.Words(), b.Words())
	if shorter < minUtterance {
		return false
	}
	shared := min(a.Shared(b), b.Shared(a))
	return shared >= minUtterance && 2*shared >= shorter
}

// contentOf returns the content of statement i, ready to be compared.
func (g *origins) contentOf(i int) *neardup.Document {
	if g.content[i] == nil {
		s := g.statements[i]
		g.tokenize(s)
		var words []string
		for _, c := range s.Content {
			first, last := g.text.TokensIn(c)
			words = append(words, allWords(g.text, first, last)...)
			words = append(words, neardup.Gap)
		}
		g.content[i] = neardup.New(words)
	}
	return g.content[i]
}

// tokenize makes the text around a statement ready.
func (g *origins) tokenize(s *dossier.Statement) {
	if g.read == s {
		return
	}
	at := s.Span
	for _, c := range s.Content {
		at = span.Span{Start: min(at.Start, c.Start), End: max(at.End, c.End)}
	}
	g.read, g.text = s, s.Article.Text.TokenizedIn(at, g.publishers.tokens)
	g.publishers.tokens = g.text.Tokens
}

// compatible reports whether one of two statements can be copied from the other:
// they do not name different sources.
func (g *origins) compatible(s, t *dossier.Statement) bool {
	a, b := end(s), end(t)
	return a == nil || b == nil || a.Entity == nil || b.Entity == nil || g.publishers.root(s) == g.publishers.root(t)
}

func (g *origins) find(i int) int {
	for g.parent[i] != i {
		i = g.parent[i]
	}
	return i
}

// join joins the sets of i and j.
func (g *origins) join(i, j int, why dossier.Dependence) {
	a, b := g.find(i), g.find(j)
	switch {
	case a == b:
		return
	case a == i: // i is still alone
		g.reason[i] = why
	default: // i is in two sets
		why.Link = g.statements[i].Article
		g.reason[max(a, b)] = why
	}
	g.parent[max(a, b)] = min(a, b)
}

func (g *origins) result() []dossier.IndependentSource {
	var out []dossier.IndependentSource
	at := map[int]int{}
	for i, s := range g.statements {
		first := g.find(i)
		k, ok := at[first]
		if !ok {
			k = len(out)
			at[first] = k
			out = append(out, dossier.IndependentSource{})
		} else {
			out[k].Dependences = append(out[k].Dependences, g.reason[i])
		}
		o := &out[k]
		o.Statements = append(o.Statements, s)
		g.publishers.name(o, s)
	}
	return out
}

// name sets who the origin is, by one more statement: the first source that is
// not a publisher, or else the first source.
func (l *publishers) name(o *dossier.IndependentSource, s *dossier.Statement) {
	end := end(s)
	switch {
	case end == nil:
		if o.Publisher == nil {
			o.Publisher = s.Article.Publisher
		}
	case o.Source == nil, l.of(o.Source) != nil && l.of(end) == nil:
		o.Source = end
	}
}
