package tagger

import (
	"fmt"
	"io"
	"math/rand/v2"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// Example is a text with its names, in order and without overlap.
type Example struct {
	Text  *segment.Text
	Names []Name
}

// Options are the settings of Train.
type Options struct {
	Folds    int     // parts of the examples, each read by a model of the others
	Epochs   int     // passes over the examples
	Rounds   int     // trainings from scratch in different orders, whose weights are averaged
	Rate     float64 // of AdaGrad
	Decay    float64 // of the weights, each time they are touched
	Dropout  float64 // how often a word's identity is hidden
	MinCount int     // features seen less often are left out
	Prune    float64 // weights smaller than that are left out
	Groups   int     // of words used alike
	Seed     uint64
	Log      io.Writer
}

// DefaultOptions are those of the model that comes with the program.
func DefaultOptions() Options {
	return Options{Folds: 4, Epochs: 10, Rounds: 3, Rate: 0.05, Decay: 1e-5, Dropout: 0.2, MinCount: 5, Prune: 0.06, Groups: 600, Seed: 3, Log: io.Discard}
}

// Train makes a model of the examples. More may be texts without marks; word
// groups and usages are learnt from both. The same input gives the same model.
func Train(examples []Example, more []*segment.Text, o Options) *Model {
	words := learnWords(examples, more, o)
	drafts := make([][]label, len(examples))
	for f := range o.Folds {
		var rest []int
		for i := range examples {
			if i%o.Folds != f {
				rest = append(rest, i)
			}
		}
		m := fit(examples, rest, nil, words, o)
		for i := f; i < len(examples); i += o.Folds {
			drafts[i] = m.draft(examples[i].Text)
		}
		fmt.Fprintf(o.Log, "fold %d of %d read\n", f+1, o.Folds)
	}
	all := make([]int, len(examples))
	for i := range all {
		all[i] = i
	}
	return fit(examples, all, drafts, words, o)
}

// draft is the first reading of t.
func (m *Model) draft(t *segment.Text) []label {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.words = &m.words
	r.prepare(t)
	r.score(m, t)
	r.label(m, nil)
	return append([]label(nil), r.drafts...)
}

// sequence is a run of candidates made ready for training.
type sequence struct {
	gold     []label
	features [][]uint32 // places in the key list, once indexed
	own      []int      // how many of the first features hold identity
}

// sequences extracts the runs of one example. Without drafts, the features of
// evidence are left out.
func (r *reader) sequences(e *Example, drafts []label) []sequence {
	r.prepare(e.Text)
	gold := make([]label, len(e.Text.Tokens))
	for _, n := range e.Names {
		for i := n.First; i < n.Last; i++ {
			p := inside
			switch {
			case n.Last-n.First == 1:
				p = unit
			case i == n.First:
				p = begin
			case i == n.Last-1:
				p = last
			}
			gold[i] = makeLabel(n.Type, p)
		}
	}
	if drafts != nil {
		copy(r.drafts, drafts)
		r.gather()
	}
	var out []sequence
	for _, u := range r.runs {
		s := sequence{gold: repair(gold[u.first:u.last])}
		for i := u.first; i < u.last; i++ {
			f := append([]uint32(nil), r.extractor.features(&e.Text.Sentences[u.sentence], i)...)
			if drafts != nil {
				f = r.evidenceFeatures(f, r.evidence, r.drafts, u.first, u.last, i)
			}
			s.features = append(s.features, f)
		}
		out = append(out, s)
	}
	return out
}

// repair makes a sequence of labels well-formed where a name reaches beyond
// the candidates.
func repair(in []label) []label {
	out := make([]label, len(in))
	for i := 0; i < len(in); {
		if in[i] == outside {
			i++
			continue
		}
		j := i + 1
		for l := in[i]; j < len(in) && l.opens() && in[j] != outside && in[j].typ() == l.typ() && in[j].position() != begin && in[j].position() != unit; j++ {
			l = in[j]
		}
		t := in[i].typ()
		for k := i; k < j; k++ {
			out[k] = makeLabel(t, inside)
		}
		out[i], out[j-1] = makeLabel(t, begin), makeLabel(t, last)
		if j == i+1 {
			out[i] = makeLabel(t, unit)
		}
		i = j
	}
	return out
}

// fit trains on the chosen examples. With drafts, every run is trained twice:
// as the first reading sees it and as the second does.
func fit(examples []Example, chosen []int, drafts [][]label, words *wordTable, o Options) *Model {
	r := &reader{extractor: extractor{lex: lexicon.Default(), words: words}}
	var seqs []sequence
	for _, i := range chosen {
		seqs = append(seqs, r.sequences(&examples[i], nil)...)
		if drafts != nil {
			seqs = append(seqs, r.sequences(&examples[i], drafts[i])...)
		}
	}
	keys := index(seqs, o.MinCount)
	c := newCRF(len(keys), o)
	for round := range o.Rounds {
		c.restart()
		c.run(seqs, rand.New(rand.NewPCG(o.Seed, uint64(round)+7)))
	}
	return c.model(keys, words, o)
}

// run passes over the sequences for as many epochs as are set.
func (c *crf) run(seqs []sequence, rnd *rand.Rand) {
	order := rnd.Perm(len(seqs))
	for epoch := range c.o.Epochs {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss, tokens := 0.0, 0
		for _, i := range order {
			loss += c.step(&seqs[i], rnd)
			tokens += len(seqs[i].gold)
		}
		if 2*epoch >= c.o.Epochs-1 {
			c.note()
		}
		fmt.Fprintf(c.o.Log, "epoch %d: %d features, %d candidates, loss %.4f\n", epoch+1, len(c.weights), tokens, loss/float64(tokens))
	}
}
