// Package nametagger trains the model of names, a conditional random field.
package nametagger

import (
	"fmt"
	"io"
	"math/rand/v2"

	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/text/segment"
)

// Example is a text with its names, in order and without overlap.
type Example struct {
	Text  *segment.Text
	Names []tagger.Name
}

// Options are the settings of Train.
type Options struct {
	Folds    int     // parts of the examples; each is read by a model of the others
	Epochs   int     // passes over the examples
	Rounds   int     // trainings from scratch in different orders; the weights are averaged
	Rate     float64 // of AdaGrad
	Decay    float64 // of the weights, at each update
	Dropout  float64 // probability that the identity of a word is hidden
	MinCount int     // rarer features are left out
	Prune    float64 // smaller weights are left out
	Groups   int     // number of groups of words
	Seed     uint64
	Log      io.Writer
}

// DefaultOptions returns the settings of the model that comes with the program.
func DefaultOptions() Options {
	return Options{Folds: 4, Epochs: 10, Rounds: 3, Rate: 0.05, Decay: 1e-5, Dropout: 0.2, MinCount: 5, Prune: 0.06, Groups: 600, Seed: 3, Log: io.Discard}
}

// Train returns a model trained on the examples. more are texts without
// annotations; word groups and usages are learnt from both. The same input
// gives the same model.
func Train(examples []Example, more []*segment.Text, o Options) *tagger.Model {
	words := learnWords(examples, more, o)
	drafts := make([][]tagger.Label, len(examples))
	for f := range o.Folds {
		var rest []int
		for i := range examples {
			if i%o.Folds != f {
				rest = append(rest, i)
			}
		}
		m := fit(examples, rest, nil, words, o)
		for i := f; i < len(examples); i += o.Folds {
			drafts[i] = m.Draft(examples[i].Text)
		}
		fmt.Fprintf(o.Log, "fold %d of %d read\n", f+1, o.Folds)
	}
	all := make([]int, len(examples))
	for i := range all {
		all[i] = i
	}
	return fit(examples, all, drafts, words, o)
}

// sequence is a run of candidates prepared for training.
type sequence struct {
	gold     []tagger.Label
	features [][]uint32 // indexes in the list of keys, after index
	own      []int      // how many of the first features identify the word
}

// sequences returns the runs of one example. Without drafts, they have no
// features of evidence.
func sequences(e *Example, words *tagger.WordTable, drafts []tagger.Label) []sequence {
	gold := make([]tagger.Label, len(e.Text.Tokens))
	for _, n := range e.Names {
		n.SetLabels(gold)
	}
	var out []sequence
	for _, r := range tagger.Runs(e.Text, words, drafts) {
		out = append(out, sequence{gold: wellFormed(gold[r.First:r.Last]), features: r.Features})
	}
	return out
}

// wellFormed returns the labels with every name closed that extends beyond
// them.
func wellFormed(in []tagger.Label) []tagger.Label {
	out := make([]tagger.Label, len(in))
	for i := 0; i < len(in); {
		if in[i] == tagger.Outside {
			i++
			continue
		}
		j := i + 1
		for j < len(in) && in[j-1].Opens() && tagger.Follows(in[j-1], in[j]) {
			j++
		}
		tagger.Name{First: i, Last: j, Type: in[i].Type()}.SetLabels(out)
		i = j
	}
	return out
}

// fit trains on the chosen examples. With drafts, it trains on every run
// twice: as in the first reading and as in the second.
func fit(examples []Example, chosen []int, drafts [][]tagger.Label, words *tagger.WordTable, o Options) *tagger.Model {
	var seqs []sequence
	for _, i := range chosen {
		seqs = append(seqs, sequences(&examples[i], words, nil)...)
		if drafts != nil {
			seqs = append(seqs, sequences(&examples[i], words, drafts[i])...)
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

// run trains on the sequences for the set number of epochs.
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
