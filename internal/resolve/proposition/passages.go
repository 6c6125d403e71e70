package proposition

import (
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Passage is the words of a passage, as a [Reader] knows them.
type Passage struct{ *meaning }

// Unlearned is the words of a passage before a [Reader] knows them.
type Unlearned struct{ words *wording }

// Passage returns the words of an article between two offsets. T is the text of
// the article, with tokens.
func (r *Reader) Passage(a *dossier.Article, at span.Span, t *segment.Text) Unlearned {
	m := newScratch()
	defer m.free()
	r.readContent(m, &dossier.Statement{Evidence: dossier.Evidence{Article: a, Span: at}, Content: []span.Span{at}}, t)
	return Unlearned{m.finish().bare().clone()}
}

// bare returns the wording without the lists that only statements are compared by.
func (m wording) bare() *wording {
	m.around, m.verbs, m.subject, m.besides, m.cuts, m.heads, m.freed = nil, nil, nil, nil, nil, nil, nil
	m.marks, m.spans, m.grounds, m.times, m.quoted, m.main = nil, nil, nil, nil, nil, nil
	return &m
}

// Around returns the content words of an article between two offsets. T is the text
// of the article, with tokens.
func (r *Reader) Around(a *dossier.Article, at span.Span, t *segment.Text) []string {
	first, last := t.TokensIn(at)
	return r.stemsOf(nil, t, first, last, timesIn(a, []span.Span{at}))
}

// Learn returns the words of a passage, once. It must not be called by several goroutines
// at once.
func (r *Reader) Learn(w Unlearned) Passage {
	defer w.words.release()
	return Passage{r.learn(w.words)}
}

// Passages compares passages by their words.
type Passages struct {
	reader   *Reader
	meanings []Passage
	plain    []float64 // of each passage, the weight of the words that are no names
}

// NewPassages returns the Passages of words that r knows.
func NewPassages(r *Reader, words []Passage) *Passages {
	p := &Passages{reader: r, meanings: words, plain: make([]float64, len(words))}
	for _, w := range words {
		r.count(w.meaning)
	}
	r.weighBy(len(words))
	for i, m := range words {
		for _, s := range m.list(stemList) {
			if !m.isName(s) {
				p.plain[i] += r.weight(s)
			}
		}
	}
	return p
}

// aligned are the features that are about the words of a pair alone.
var aligned = [...]int{
	least, most, both, both2, leastNames, mostNames, noNames, namesOfOne, otherNamesOf, order, adjacent, numbersClash, numbersSame, numbersOne,
	negatedOne, opposites, hedgedOne, conditionalAny, futureOne, obligedOne, embeddedOne, lengths, shortest, sharedWeight, sharedRarest,
	leftLess, leftMore, leftRarest, namesTurned, cosine, softLeast, softMost,
	run1Least, run1Most, run2Least, run2Most, run3Least, run3Most, run4Least, run4Most,
}

// Aligned is how many features [Passages.Align] returns.
const Aligned = len(aligned)

// AlignedNames returns the names of the features that [Passages.Align] returns.
func AlignedNames() (names [Aligned]string) {
	for k, i := range aligned {
		names[k] = featureNames[i]
	}
	return names
}

// Align returns how the words of passages i and j align.
func (p *Passages) Align(i, j int) (out [Aligned]float64) {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	var f Features
	var room commonRoom
	c := commonOf(a, b, &room)
	p.reader.alignWords(&f, a, b, c)
	p.reader.alignNames(&f, a, b)
	p.reader.alignForms(&f, a, b)
	alignRuns(&f, a, b)
	for k, i := range aligned {
		out[k] = f[i]
	}
	return out
}

// Copied returns the share of the runs of four words of one of passages i and j that the
// other has, the larger of the two. It is 0 if their numbers differ.
func (p *Passages) Copied(i, j int) float64 {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	var f Features
	alignRuns(&f, a, b)
	p.reader.alignForms(&f, a, b)
	if f[numbersClash] != 0 {
		return 0
	}
	return f[run4Most]
}

// Comparison returns what the words of passages i and j have in common.
func (p *Passages) Comparison(i, j int) dossier.Comparison {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	return p.reader.comparison(a, b, p.reader.compare(a, b))
}

// Stems returns the content words of passage i, as numbers.
func (p *Passages) Stems(i int) []uint32 {
	list := p.meanings[i].list(stemList)
	out := make([]uint32, len(list))
	for k, s := range list {
		out[k] = uint32(s)
	}
	return out
}

// Plain returns the content words of passage i without those of names, as numbers.
func (p *Passages) Plain(i int) (out []uint32) {
	m := p.meanings[i].meaning
	for _, s := range m.list(stemList) {
		if !m.isName(s) {
			out = append(out, uint32(s))
		}
	}
	return out
}

// Text returns the stem with a number.
func (p *Passages) Text(stem uint32) string { return p.reader.text(word(stem)) }

// Same reports whether passages i and j have the same words, in order.
func (p *Passages) Same(i, j int) bool {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	return a.text == b.text && a.tokens == b.tokens && a.tokens < math.MaxUint16
}

// Tokens returns the number of words of passage i.
func (p *Passages) Tokens(i int) int { return int(p.meanings[i].tokens) }

// Verb is a verb by its stem. It is zero for no verb.
type Verb struct {
	word  word
	known bool
}

// Verb returns the verb with a stem.
func (p *Passages) Verb(stem string) Verb {
	k, ok := p.reader.indices[stem]
	return Verb{k, ok}
}

// VerbIn returns how a verb is in passage i: 1 if it is one of its words, 0.5 if it
// could be of one word with one ("resign", "resignation"), else 0.
func (p *Passages) VerbIn(i int, v Verb) float64 {
	m := p.meanings[i].meaning
	switch {
	case !v.known:
		return 0
	case m.has(v.word):
		return 1
	case p.reader.nearAny(v.word, m):
		return 0.5
	}
	return 0
}

// Context is the words around a passage.
type Context struct {
	words       []word
	all, square float64 // the sum of the weights of the words and of their squares, see Weigh
}

// Context returns the words around a passage, from [Reader.Around]. It must not be
// called by several goroutines at once.
func (r *Reader) Context(stems []string) Context {
	c := Context{words: make([]word, len(stems))}
	for i, s := range stems {
		c.words[i] = r.index(s)
	}
	slices.Sort(c.words)
	return c
}

// Words returns the words of a context, as numbers.
func (c *Context) Words() []uint32 {
	out := make([]uint32, len(c.words))
	for i, s := range c.words {
		out[i] = uint32(s)
	}
	return out
}

// Weigh returns a context ready to be compared.
func (p *Passages) Weigh(c Context) Context {
	c.all, c.square = 0, 0
	for _, s := range c.words {
		w := p.reader.weight(s)
		c.all += w
		c.square += w * w
	}
	return c
}

// Within returns the share of the words of passage i, names apart, that are in the
// context, weighted by how rare they are.
func (p *Passages) Within(i int, c Context) float64 {
	m := p.meanings[i].meaning
	var in float64
	for _, s := range m.list(stemList) {
		if _, ok := slices.BinarySearch(c.words, s); ok && !m.isName(s) {
			in += p.reader.weight(s)
		}
	}
	return in / max(p.plain[i], 1e-9)
}

// RarestShared returns the weight of the rarest word that passages i and j share and
// that is no name; 0 if there is none.
func (p *Passages) RarestShared(i, j int) (w float64) {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	for _, s := range a.list(stemList) {
		if b.has(s) && !a.isName(s) {
			w = max(w, p.reader.weight(s))
		}
	}
	return w
}

// Shared returns how many words, names apart, passages i and j share.
func (p *Passages) Shared(i, j int) (n int) {
	a, b := p.meanings[i].meaning, p.meanings[j].meaning
	for _, s := range a.list(stemList) {
		if b.has(s) && !a.isName(s) {
			n++
		}
	}
	return n
}

// Cosine returns how alike two contexts are, weighted by how rare their words are.
func (p *Passages) Cosine(a, b Context) float64 {
	var both float64
	k := 0
	for _, s := range a.words {
		for k < len(b.words) && b.words[k] < s {
			k++
		}
		if k < len(b.words) && b.words[k] == s {
			w := p.reader.weight(s)
			both += w * w
		}
	}
	return both / max(math.Sqrt(a.square*b.square), 1e-9)
}

// In returns the share of the words of a context that passage i has, weighted by how
// rare they are.
func (p *Passages) In(c Context, i int) float64 {
	var in float64
	for _, s := range c.words {
		if p.meanings[i].has(s) {
			in += p.reader.weight(s)
		}
	}
	return in / max(c.all, 1e-9)
}

// AlignedCosine is the index of the cosine in what [Passages.Align] returns.
var AlignedCosine = slices.Index(aligned[:], cosine)
