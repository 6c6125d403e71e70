package proposition

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/parallel"
	"dossier/internal/text/segment"
)

// Pairs compares the statements of a dossier.
type Pairs struct {
	reader     *Reader
	statements []*dossier.Statement
	meanings   []meaning
	meant      [][]*dossier.Entity // who and what the statements are about
	sources    [][]word            // the stems of the names and words of their sources
	mentioned  []*Mentioned        // in their articles
	around     []float64           // see squareAround
	days       []int               // see dayOf
}

// NewPairs returns the Pairs of the statements, which are in the articles.
func NewPairs(words *extract.Words, articles []*dossier.Article, statements []*dossier.Statement) *Pairs {
	r, meanings := NewReader(words, articles), make([]meaning, len(statements))
	r.roles = rolesIn(words, articles, r.names)
	r.readAll(articles, statements, func(k int, m *meaning) { meanings[k] = *m })
	return newPairs(r, articles, statements, meanings)
}

// newPairs returns the Pairs of statements with their meanings.
func newPairs(r *Reader, articles []*dossier.Article, statements []*dossier.Statement, meanings []meaning) *Pairs {
	r.weigh(meanings)
	n := len(statements)
	p := &Pairs{
		reader: r, statements: statements, meanings: meanings, meant: make([][]*dossier.Entity, n),
		sources: make([][]word, n), mentioned: make([]*Mentioned, n), around: make([]float64, n), days: make([]int, n),
	}
	in := MentionedIn(articles)
	for k, s := range statements {
		m := &meanings[k]
		p.meant[k], p.sources[k], p.mentioned[k], p.days[k], p.around[k] = meant(m, s), r.sourceStems(s), in[s.Article], dayOf(s.Article), r.squareAround(m)
	}
	return p
}

// Features returns the features of statements i and j.
func (p *Pairs) Features(i, j int) Features {
	f := p.reader.features(&p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j], p.meant[i], p.meant[j], [2]int{p.days[i], p.days[j]})
	p.reader.alignAround(&f, &p.meanings[i], &p.meanings[j], p.around[i], p.around[j])
	f[sourceWords] = sharedOf(p.sources[i], p.sources[j])
	if f[sameSource] == 0 && p.sourcesAlike(i, j, f[sourceWords]) {
		f[sourceAlike], f[pronounOther] = 1, 0
	}
	f[actorsOther] = b2f(p.otherActors(i, j))
	f[articlesMention] = p.mentioned[i].Cosine(p.mentioned[j])
	f[sourceWordsBoth], f[articlesBoth] = f[sourceWords]*f[both], f[articlesMention]*f[both]
	return f
}

// Likeness is how likely two statements put forward the same proposition.
type Likeness struct {
	A, B        int // indices of the statements
	Probability float64
	Differs     bool             // see [Features.Differs]
	Certain     bool             // for the reason Kind, whatever the probability
	Kind        dossier.JoinKind // JoinedAlike if it is not certain
	// Contrary reports that one source says that what the other says is not so. The
	// Probability is then that the two are about the same proposition.
	Contrary bool
	reversed bool // the contents are contrary
	denial   bool // one may deny the other, if it is proposed
	links    bool // see [Features.links]
	part     bool // see [Features.JoinsPart]
	margin   float64
}

// Compare returns the likeness of statements i and j.
func (p *Pairs) Compare(i, j int) Likeness {
	f := p.Features(i, j)
	return p.likeness(i, j, f, p.opposition(i, j))
}

// opposition returns how statements i and j oppose each other.
func (p *Pairs) opposition(i, j int) opposition {
	return p.reader.oppositionOf(&p.meanings[i], &p.meanings[j], p.statements[i], p.statements[j])
}

// likeness returns the likeness of statements i and j, which have the features and oppose
// each other in this way.
func (p *Pairs) likeness(i, j int, f Features, o opposition) Likeness {
	l := Likeness{A: i, B: j, Kind: dossier.JoinedAlike}
	l.reversed = o.contents == reversed
	if l.Contrary = o.contrary && o.contents != unclear; l.Contrary || l.reversed || p.rebuts(i, j, o) {
		f.straighten()
	}
	l.Probability, l.Differs = f.probability(), f.Differs() || o.contents == unclear || p.saysOther(i, j) || p.apart(i, j, &f) || p.eachOfItself(i, j, &f) || !l.Contrary && p.saysLittle(i, j, &f)
	switch {
	case l.Contrary:
		l.Differs = l.Differs || f.wavers() || !p.answers(i, j) || p.deniesLittle(i, j, &f) || p.deniesOther(i, j) || p.calledShorter(i, j) || p.eachSpeaksOfItself(i, j)
	default:
		l.Differs = l.Differs || p.otherActs(i, j, &f) || p.reader.toldAside(&p.meanings[i], &p.meanings[j])
	}
	if !l.Differs && (sameWords(&p.meanings[i], &p.meanings[j]) || p.saysPlainly(i, j, l.Probability, &f) || p.saysNearly(i, j, &f)) {
		l.Probability = max(l.Probability, sameLeast)
	}
	l.links, l.part = l.Contrary || f.links(l.Probability), f.JoinsPart(l.Probability)
	if l.Contrary && p.deniesPlainly(i, j, &f) {
		l.Probability = max(l.Probability, ContraryFrom)
	}
	if l.margin = f.margin(l.Probability); l.Contrary {
		l.margin = l.Probability - ContraryFrom
	}
	if o.contents == agreeing {
		if kind, ok := p.certain(i, j, &f); ok {
			l.Kind, l.Certain = kind, true
		}
	}
	return l
}

// Contrary returns the features of what statements i and j are about, whether one
// source denies what the other says, and whether it is plain enough to be joined.
func (p *Pairs) Contrary(i, j int) (about Features, denies, plain bool) {
	f := p.Features(i, j)
	o := p.opposition(i, j)
	f.straighten()
	denies = o.contrary || o.contents == unclear || p.saysOther(i, j) || p.otherActs(i, j, &f) || p.reader.toldAside(&p.meanings[i], &p.meanings[j])
	return f, denies, o.contrary && o.contents != unclear && !p.saysOther(i, j) && !f.Differs() && !f.wavers() && p.answers(i, j)
}

// rebuts reports whether one of two sources only says that what the other asserts is not so,
// but perhaps in other words.
func (p *Pairs) rebuts(i, j int, o opposition) bool {
	s, t := p.statements[i], p.statements[j]
	return o.contents == unclear && p.meanings[i].rebuts != p.meanings[j].rebuts && s.Stance == dossier.Asserts && t.Stance == dossier.Asserts
}

// minAnswered is the share of the content words of a denial that must be in what it
// denies.
const minAnswered = 0.9

// answers reports whether what one of two statements denies is what the other says: most
// of the words of the denial, or of one of the things that it denies together, are in it and, if
// these have no verb, the verb of what it denies is among them. "Involvement in the raid" denies "he was involved in the raid", but
// "criticism of the raid" does not deny "criticism of the raid had hurt him". One word is not
// enough if somebody denies something of themselves and the other speaks of something else: "he
// had not been in the garage".
func (p *Pairs) answers(i, j int) bool {
	a, b := p.denialOf(i, j)
	in := &p.meanings[b]
	if len(p.meanings[a].list(numberList)) > 0 && len(in.list(numberList)) == 0 {
		return false // "not safe for children under two"
	}
	if p.statements[a].Article != p.statements[b].Article && p.reader.endsOnSpot(&p.meanings[a]) && !p.reader.endsOnSpot(in) {
		return false // "nobody had died there"
	}
	itself := p.acts(a, b)
	if p.doesAnother(a, b) || p.deniesForAnother(a, b) || p.reader.deniesTime(&p.meanings[a], in) || (IsProposition(p.statements[a]) || !itself) && p.reader.deniesOtherActor(&p.meanings[a], in) || p.reader.otherPart(&p.meanings[a], in) || p.reader.onlyNouns(&p.meanings[a], in) {
		return false
	}
	parts, enough := p.alternatives(a), leastSaid+1
	if itself {
		enough = leastSaid // the source denies something of itself
	}
	return p.covers(a, b, p.meanings[a].deniedPart()) || len(parts) > 1 && slices.ContainsFunc(parts, func(of []word) bool { return len(of) >= enough && p.covers(a, b, of) })
}

// acts reports whether the source of statement i is among those who do something in statement j.
func (p *Pairs) acts(i, j int) bool {
	in := &p.meanings[j]
	subject := in.list(subjectList)
	return slices.ContainsFunc(p.sources[i], func(w word) bool { return slices.Contains(subject, w) && !p.reader.isOwner(in, w, subject) })
}

// covers reports whether statement b says what statement a denies with the words.
func (p *Pairs) covers(a, b int, of []word) bool {
	in, n := &p.meanings[b], 0
	for _, s := range of {
		n += int(b2f(in.has(s) || p.meanings[a].namedIn(s, in)))
	}
	if n < leastSaid && unmeant(&p.meanings[a], p.statements[a], p.meant[b]) {
		return false
	}
	verbs, own := in.list(verbList), p.meanings[a].list(verbList)
	if !share(own, of) && len(verbs) > 0 && !share(verbs, of) {
		return false
	}
	return float64(n) >= minAnswered*float64(len(of))
}

// alternatives returns the content words of each thing that statement i denies: "meeting the builder" and
// "taking his money" of "denied meeting the builder or taking his money".
func (p *Pairs) alternatives(i int) (out [][]word) {
	m := &p.meanings[i]
	if p.statements[i].Stance != dossier.Denies || m.negated {
		return nil
	}
	var part []word
	for _, w := range m.list(runningList) {
		switch {
		case p.reader.words.Or[p.reader.text(w)]:
			out, part = append(out, part), nil
		case m.has(w):
			part = append(part, w)
		}
	}
	return append(out, part)
}

// namedIn reports whether a word of m is one of a name that another meaning calls by the word beside
// it: the "Ana" of "Ana Lund" where that one has "Lund".
func (m *meaning) namedIn(s word, in *meaning) bool {
	named := func(t word) bool { return m.isName(t) && in.has(t) }
	all := m.list(runningList)
	k := slices.Index(all, s)
	return k >= 0 && m.isName(s) && (k > 0 && named(all[k-1]) || k+1 < len(all) && named(all[k+1]))
}

// endsOnSpot reports whether m ends with "there" or the like, which only its article explains.
func (r *Reader) endsOnSpot(m *meaning) bool {
	all := m.list(runningList)
	return len(all) > 0 && r.words.Spots[r.text(all[len(all)-1])]
}

// denies reports whether statement i denies or negates something.
func (p *Pairs) denies(i int) bool {
	return p.statements[i].Stance == dossier.Denies || len(p.meanings[i].list(negatedList)) > 0
}

// Likely returns the likenesses to keep of the wanted pairs of statements that share
// rare terms or have the same words, in the order of the statements. Of those with the
// same words, of which there can be many, each is also compared with the one before, which
// counts if it is certain. Wanted and keep are called by several goroutines at once. Keep gets
// the features of a pair and how it opposes each other too.
func (p *Pairs) Likely(wanted func(i, j int) bool, keep func(*Likeness, *Features, opposition) bool) []Likeness {
	meanings := make([]*meaning, len(p.meanings))
	for i := range p.meanings {
		meanings[i] = &p.meanings[i]
	}
	terms := newTermIndex(&p.reader.vocabulary, meanings)
	const stretch = 1 << 8
	found := make([][]Likeness, (len(p.meanings)+stretch-1)/stretch)
	parallel.For(len(found), func(k int) {
		shared := terms.tally()
		defer terms.tallies.Put(shared)
		var f Features
		var l Likeness
		for i := k * stretch; i < min((k+1)*stretch, len(p.meanings)); i++ {
			for _, j := range terms.candidates(int32(i), shared) {
				if !wanted(int(j), i) {
					continue
				}
				f = p.Features(int(j), i)
				o := p.opposition(int(j), i)
				if l = p.likeness(int(j), i, f, o); keep(&l, &f, o) {
					found[k] = append(found[k], l)
				}
			}
		}
	})
	last := map[uint64]int{} // by the words
	var same []Likeness
	for i := range p.meanings {
		words := p.meanings[i].text
		if j, ok := last[words]; ok && wanted(j, i) {
			f, o := p.Features(j, i), p.opposition(j, i)
			if l := p.likeness(j, i, f, o); l.Certain && keep(&l, &f, o) {
				same = append(same, l)
			}
		}
		last[words] = i
	}
	n := len(same)
	for _, list := range found {
		n += len(list)
	}
	out := make([]Likeness, 0, n)
	for k, list := range found {
		out, found[k] = append(out, list...), nil
	}
	return append(out, same...)
}

// Comparison returns what the words of statements i and j have in common.
func (p *Pairs) Comparison(i, j int) dossier.Comparison {
	a, b := &p.meanings[i], &p.meanings[j]
	return p.reader.comparison(a, b, p.reader.compare(a, b))
}

// Size returns the number of content words of statement i.
func (p *Pairs) Size(i int) int { return len(p.meanings[i].list(stemList)) }

// Supported returns the share of the content words of statement i that statement j
// has too, in any form.
func (p *Pairs) Supported(i, j int) float64 {
	return float64(p.hasInAnyForm(i, j)) / float64(max(1, p.Size(i)))
}

// Negates reports whether statement i has a negation.
func (p *Pairs) Negates(i int) bool { return p.meanings[i].negated }

// BeginsWithPronoun reports whether statement i begins with a pronoun, such as "it".
func (p *Pairs) BeginsWithPronoun(i int) bool { return p.meanings[i].form&pronoun != 0 }

// readAll calls learned with the meaning of each statement, article by article.
// A nil statement has none.
func (r *Reader) readAll(articles []*dossier.Article, statements []*dossier.Statement, learned func(k int, m *meaning)) {
	at := make(map[*dossier.Article]int32, len(articles))
	texts := make([]*segment.Outline, len(articles))
	for i, a := range articles {
		at[a], texts[i] = int32(i), a.Text
	}
	of := make([][]int32, len(articles)) // the statements of each article
	for k, s := range statements {
		if s != nil {
			i := at[s.Article]
			of[i] = append(of[i], int32(k))
		}
	}
	read := make([][]*wording, len(articles))
	parallel.Tokenized(texts, nil, nil, func(i int, t *segment.Text) {
		for _, k := range of[i] {
			read[i] = append(read[i], r.wording(statements[k], t))
		}
	}, func(i int, _ *segment.Text) {
		for n, k := range of[i] {
			learned(int(k), r.learn(read[i][n]))
			read[i][n].release()
		}
		of[i], read[i] = nil, nil
	})
}
