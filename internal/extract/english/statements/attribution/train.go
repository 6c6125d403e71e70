package attribution

import (
	"fmt"
	"io"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/loglinear"
)

// Example is a text with the relations that annotators marked in it.
type Example struct {
	Prose *chunk.Prose
	Gold  []Gold
}

// Gold is one annotated relation, as ranges of tokens without quotation marks,
// commas and full stops at their edges. Any but Content may be empty.
type Gold struct {
	Cue, Source, Content []Range
}

// folds is the number of parts of the examples; what whole relations look like
// that are right or wrong is learnt from proposals of models that have not seen
// the part.
const folds = 5

// Train learns a model file from examples, and reports on log what it does.
func Train(examples []Example, log io.Writer) []byte {
	var proposals []loglinear.Choice
	for k := range folds {
		unseen, seen := part(examples, folds, k)
		m := &Model{}
		m.decisions(seen, io.Discard)
		for _, e := range unseen {
			proposals = append(proposals, m.judge(e)...)
		}
	}
	m := &Model{}
	b := m.decisions(examples, log)
	m.accept = b.learn("accept", proposals, loglinear.Options{Bits: 16, Epochs: 6, Rate: 0.03, L2: 1e-5, Rare: 3, Seed: 8})
	var tables []loglinear.Table
	for _, t := range m.parts() {
		tables = append(tables, *t)
	}
	return loglinear.Encode(tables)
}

// decisions learns all but which relations to accept.
func (m *Model) decisions(examples []Example, log io.Writer) *builder {
	b := newBuilder(examples, log)
	m.cue = b.learnCues(examples)
	// What is around the cue, other cues among it, is seen in use as the model
	// finds it; so it is in training, with models that have not seen the text.
	for k := range cueFolds {
		unseen, seen := part(examples, cueFolds, k)
		quiet := newBuilder(seen, io.Discard)
		guess := &Model{cue: quiet.learnCues(seen)}
		for _, e := range unseen {
			b.text(e, guess)
		}
	}
	fmt.Fprintf(log, "relations %d, without a head of their own %d\n", b.relations, b.headless)
	m.source = b.learn("source", b.source, options(19, 2))
	m.sourceEnd = b.learn("source end", b.sourceEnd, options(16, 3))
	m.leftEnd = b.learn("left end", b.leftEnd, options(19, 4))
	m.leftStart = b.learn("left start", b.leftStart, options(19, 5))
	m.rightStart = b.learn("right start", b.rightStart, options(19, 6))
	m.rightEnd = b.learn("right end", b.rightEnd, options(19, 7))
	return b
}

const cueFolds = 3

func options(bits uint, seed uint64) loglinear.Options {
	return loglinear.Options{Bits: bits, Epochs: 6, Rate: 0.04, L2: 2e-6, Rare: 2, Seed: seed}
}

func (b *builder) learnCues(examples []Example) loglinear.Table {
	for _, e := range examples {
		b.cues(e)
	}
	o := options(20, 1)
	o.Rate = 0.03
	return b.learn("cue", b.cue, o)
}

// part cuts the k-th of n parts out of the examples.
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

func (b *builder) learn(name string, examples []loglinear.Choice, o loglinear.Options) loglinear.Table {
	t := loglinear.Chooser(examples, o)
	fmt.Fprintf(b.log, "%-12s %7d examples, %5.2f%% right in training, %d whose right choice is no candidate\n",
		name, len(examples), share(&t, examples), b.missed[name])
	return t
}
