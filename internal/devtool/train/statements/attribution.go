// Package statements trains the models of statements: a tagger of parts of
// speech and the decisions on attribution.
package statements

import (
	"fmt"
	"io"

	"dossier/internal/devtool/train/linear"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/loglinear"
)

// Example is a text with the relations that annotators marked in it.
type Example struct {
	Prose *chunk.Prose
	Gold  []Gold
}

// Gold is an annotated relation, as ranges of tokens without quotation marks,
// commas and full stops at their edges. All but Content may be empty.
type Gold struct {
	Cue, Source, Content []attribution.Range
}

// folds is the number of parts of the examples. The decision on whole
// relations is trained on the proposals of models that have not seen the part.
const folds = 5

// TrainAttribution returns a model file of the decisions on attribution. It
// reports its progress on log.
func TrainAttribution(examples []Example, log io.Writer) []byte {
	var proposals []linear.Choice
	for k := range folds {
		unseen, seen := part(examples, folds, k)
		m := &attribution.Model{}
		decisions(m, seen, io.Discard)
		for _, e := range unseen {
			proposals = append(proposals, judge(m, e)...)
		}
	}
	m := &attribution.Model{}
	b := decisions(m, examples, log)
	b.examples[attribution.Accept] = proposals
	b.learn(m, attribution.Accept, linear.Options{Bits: 16, Epochs: 6, Rate: 0.03, L2: 1e-5, Rare: 3, Seed: 8})
	return loglinear.Encode(m.Tables[:])
}

// decisions trains all decisions but the one on which relations to accept.
func decisions(m *attribution.Model, examples []Example, log io.Writer) *builder {
	b := newBuilder(examples, log)
	b.learnCues(m, examples)
	// In use, the other cues around a cue are those that the model finds.
	// Training does the same, with models that have not seen the text.
	for k := range cueFolds {
		unseen, seen := part(examples, cueFolds, k)
		guess := &attribution.Model{}
		newBuilder(seen, io.Discard).learnCues(guess, seen)
		for _, e := range unseen {
			b.text(e, guess)
		}
	}
	fmt.Fprintf(log, "relations %d, without a head of their own %d\n", b.relations, b.headless)
	b.learn(m, attribution.Source, options(19, 2))
	b.learn(m, attribution.SourceEnd, options(16, 3))
	b.learn(m, attribution.LeftEnd, options(19, 4))
	b.learn(m, attribution.LeftStart, options(19, 5))
	b.learn(m, attribution.RightStart, options(19, 6))
	b.learn(m, attribution.RightEnd, options(19, 7))
	return b
}

const cueFolds = 3

func options(bits uint, seed uint64) linear.Options {
	return linear.Options{Bits: bits, Epochs: 6, Rate: 0.04, L2: 2e-6, Rare: 2, Seed: seed}
}

func (b *builder) learnCues(m *attribution.Model, examples []Example) {
	for _, e := range examples {
		b.cues(e)
	}
	o := options(20, 1)
	o.Rate = 0.03
	b.learn(m, attribution.Cue, o)
}

// part returns the k-th of n parts of the examples, and the rest.
func part(examples []Example, n, k int) (cut, rest []Example) {
	for i, e := range examples {
		if i%n == k {
			cut = append(cut, e)
		} else {
			rest = append(rest, e)
		}
	}
	return cut, rest
}

// learn trains the table of a decision on the collected examples.
func (b *builder) learn(m *attribution.Model, d attribution.Decision, o linear.Options) {
	m.Tables[d] = linear.Chooser(b.examples[d], o)
	fmt.Fprintf(b.log, "%-12s %7d examples, %5.2f%% right in training, %d whose right choice is no candidate\n",
		decisionNames[d], len(b.examples[d]), share(&m.Tables[d], b.examples[d]), b.missed[d])
}
