package tagger

import "dossier/internal/text/segment"

// Run is a run of candidates for names within a sentence.
type Run struct {
	First, Last int        // half-open range of tokens
	Features    [][]uint32 // of each token; the first [Identity] identify the word
}

// Runs returns the runs of t with their features. drafts holds the labels that
// a first reading gave to the tokens of t. Without drafts there are no
// features of evidence.
func Runs(t *segment.Text, words *WordTable, drafts []Label) []Run {
	if words.index == nil {
		words.build()
	}
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.words = words
	r.prepare(t)
	if drafts != nil {
		copy(r.drafts, drafts)
		r.gather()
	}
	var runs []Run
	for _, u := range r.runs {
		run := Run{First: u.first, Last: u.last}
		for i := u.first; i < u.last; i++ {
			f := append([]uint32(nil), r.extractor.features(&t.Sentences[u.sentence], i)...)
			if drafts != nil {
				f = r.evidenceFeatures(f, r.evidence, r.drafts, u.first, u.last, i)
			}
			run.Features = append(run.Features, f)
		}
		runs = append(runs, run)
	}
	return runs
}

// Draft returns the labels that the first reading gives to the tokens of t.
func (m *Model) Draft(t *segment.Text) []Label {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.words = &m.words
	r.prepare(t)
	r.score(m, t)
	r.label(m, nil)
	return append([]Label(nil), r.drafts...)
}

// SetLabels sets the labels of the name's tokens.
func (n Name) SetLabels(labels []Label) {
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
		labels[i] = makeLabel(n.Type, p)
	}
}

// Occurrence is a token in the statistics of words. Lower and Capital are set
// only for words within a sentence of prose.
type Occurrence struct {
	Hash           uint32
	Lower, Capital bool
}

// Occurrences returns the occurrences of words, one for each token of t.
func Occurrences(t *segment.Text) []Occurrence {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.observe(t)
	out := make([]Occurrence, len(t.Tokens))
	for i := range r.tokens {
		k := &r.tokens[i]
		within := k.look == prose && k.marks&firstWord == 0
		out[i] = Occurrence{
			Hash:    uint32(k.word >> 32),
			Capital: within && k.marks&capital != 0,
			Lower:   within && k.marks&capital == 0 && k.marks&lower != 0,
		}
	}
	return out
}

// Weights are the weights of one feature, by label.
type Weights [NumLabels]int8

// NewModel returns a model with the given weights. A weight or transition of 1
// counts scale.
func NewModel(words WordTable, features []uint32, weights []Weights, transitions [NumLabels][NumLabels]int16, scale float32) *Model {
	m := &Model{words: words, trans: transitions, scale: scale}
	for i, f := range features {
		r := row(weights[i])
		m.rows = append(m.rows, pack(f, &r))
	}
	m.build()
	return m
}
