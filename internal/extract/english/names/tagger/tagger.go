// Package tagger labels the names in a text as persons, organizations, places
// and others, with a linear-chain conditional random field.
//
// It labels only capitalised words and the linking words between them. All
// other words are outside of names. Each run of such candidates is decoded
// twice. The second reading uses the labels that the first reading gave to the
// same words in the rest of the article, so that a surname is a person
// everywhere once it was introduced. Both readings use the same weights.
//
// Decode reads a Model, and package nametagger trains one. The file is checked
// as a whole (magic, version, CRC-32) and in its parts, so that a damaged file
// gives an error and no panic.
package tagger

import (
	"sync"

	"dossier/internal/extract/english/names/lexicon"
	"dossier/internal/text/segment"
)

// reader is the scratch space for one text.
type reader struct {
	extractor
	decoder
	evidence evidenceTable
	runs     []run
	scores   [][NumLabels]int32
	drafts   []Label
	features []uint32
}

// run is a half-open range of candidates within one sentence.
type run struct{ sentence, first, last, score int }

var readers = sync.Pool{New: func() any { return &reader{extractor: extractor{lex: lexicon.Default()}} }}

// Tag returns the names of t, in order.
func (m *Model) Tag(t *segment.Text) []Name {
	r := readers.Get().(*reader)
	defer readers.Put(r)
	r.words = &m.words
	r.prepare(t)
	r.score(m, t)
	r.label(m, nil)
	r.gather()
	r.label(m, t)
	return r.names(m.scale)
}

// prepare observes t and finds its runs of candidates.
func (r *reader) prepare(t *segment.Text) {
	r.observe(t)
	r.runs = r.runs[:0]
	n := 0
	for s := range t.Sentences {
		sent := &t.Sentences[s]
		for i := sent.First; i < sent.Last; i++ {
			if r.tokens[i].marks&candidate == 0 {
				continue
			}
			j := i
			for j < sent.Last && r.tokens[j].marks&candidate != 0 {
				j++
			}
			r.runs = append(r.runs, run{s, i, j, n})
			n += j - i
			i = j
		}
	}
	if cap(r.scores) < n {
		r.scores = make([][NumLabels]int32, n+n/4)
	}
	r.scores = r.scores[:n]
	clear(r.scores)
	if cap(r.drafts) < len(t.Tokens) {
		r.drafts = make([]Label, len(t.Tokens)+len(t.Tokens)/4)
	}
	r.drafts = r.drafts[:len(t.Tokens)]
	clear(r.drafts)
}

// score sums the weights of all features except those of evidence.
func (r *reader) score(m *Model, t *segment.Text) {
	for _, u := range r.runs {
		for i := u.first; i < u.last; i++ {
			m.scores(r.extractor.features(&t.Sentences[u.sentence], i), &r.scores[u.score+i-u.first])
		}
	}
}

// label decodes every run. If t is not nil, it first adds the features of
// evidence.
func (r *reader) label(m *Model, t *segment.Text) {
	if t != nil {
		for _, u := range r.runs {
			for i := u.first; i < u.last; i++ {
				r.features = r.evidenceFeatures(r.features[:0], r.evidence, r.drafts, u.first, u.last, i)
				m.scores(r.features, &r.scores[u.score+i-u.first])
			}
		}
	}
	for _, u := range r.runs {
		r.best(m, r.scores[u.score:u.score+u.last-u.first])
		copy(r.drafts[u.first:], r.labels)
	}
}

// gather collects the evidence of the first reading.
func (r *reader) gather() {
	r.evidence.reset(int(r.vocabulary.size))
	for _, u := range r.runs {
		for i := u.first; i < u.last; i++ {
			if r.tokens[i].marks&capital != 0 {
				r.evidence[r.tokens[i].id].add(r.drafts[i], 1)
			}
		}
	}
}

// names converts the labels to names.
func (r *reader) names(scale float32) []Name {
	var names []Name
	for _, u := range r.runs {
		for i := u.first; i < u.last; i++ {
			l := r.drafts[i]
			if l == Outside {
				continue
			}
			j := i + 1
			for l.Opens() && j < u.last {
				l = r.drafts[j]
				j++
			}
			ahead := int32(0)
			for k := i; k < j; k++ {
				ahead += lead(&r.scores[u.score+k-u.first], r.drafts[k])
			}
			names = append(names, Name{First: i, Last: j, Type: l.Type(), Margin: scale * float32(ahead) / float32(j-i)})
			i = j - 1
		}
	}
	return names
}

// lead returns the difference between the score of l and the best score of
// another type.
func lead(scores *[NumLabels]int32, l Label) int32 {
	top := scores[Outside]
	for o := Label(1); int(o) < NumLabels; o++ {
		if o.Type() != l.Type() {
			top = max(top, scores[o])
		}
	}
	return scores[l] - top
}
