package attribution

import "dossier/internal/extract/english/chunk"

// Sampler lists the candidates of the decisions on one text with their
// features, for the training.
type Sampler struct{ f finder }

// NewSampler returns a sampler for p. Of the model, the decisions on cues are
// used by FindCues, all by Proposals.
func NewSampler(p *chunk.Prose, m *Model) *Sampler { return &Sampler{finder{Prose: p, m: m}} }

// Enter moves to a sentence and returns the range of its tokens.
func (s *Sampler) Enter(sentence int) Range {
	s.f.enter(sentence)
	return Range{s.f.first, s.f.last}
}

// FindCues finds the cues of the sentence, which are features of its decisions.
func (s *Sampler) FindCues() { s.f.findCues() }

// MayBeCue reports whether token i may be the head of a cue.
func (s *Sampler) MayBeCue(i int) bool { return s.f.isCandidate(i) }

// CueFeatures returns the features of token i as a cue. The cue before it in
// the sentence is before, or -1.
func (s *Sampler) CueFeatures(i, before int) []uint32 {
	s.f.c.reset(nil)
	s.f.cueFeatures(i, before)
	return clone(s.f.c.features)
}

// Candidate is what a decision may choose: a noun chunk for Source, a token for
// the other decisions, or None.
type Candidate struct {
	At       int
	Features []uint32
}

// Candidates returns the candidates of a decision on a relation in the
// sentence, of which the parts that were decided before are known.
func (s *Sampler) Candidates(d Decision, r Relation) []Candidate {
	s.f.rel = r
	s.f.lookAt(r.Cue)
	s.f.c.reset(nil)
	s.f.list(d)
	var out []Candidate
	from := 0
	for i, end := range s.f.c.ends {
		out = append(out, Candidate{s.f.c.at[i], clone(s.f.c.features[from:end])})
		from = end
	}
	return out
}

// Proposal is a relation with the features by which it is accepted.
type Proposal struct {
	Relation
	Features []uint32
}

// Proposals returns the relations that the model proposes in the text.
func (s *Sampler) Proposals() []Proposal {
	s.f.propose()
	var out []Proposal
	for i, r := range s.f.found {
		s.f.c.reset(nil)
		s.f.acceptFeatures(i)
		out = append(out, Proposal{r, clone(s.f.c.features)})
	}
	return out
}

// IsPlain reports whether the words around token i show that it is a cue: a
// "that", a quotation, or the end of the sentence.
func (s *Sampler) IsPlain(i int) bool {
	return s.f.Lower(i+1) == that || s.f.quotesAround(i) != 0 || s.f.onlyMarks(i+1, s.f.last)
}

// Mask makes the word of token i unknown while do runs.
func (s *Sampler) Mask(i int, lower, stem uint32, do func()) {
	w := s.f.Words[i]
	s.f.Words[i].Lower, s.f.Words[i].Stem = lower, stem
	s.f.senses = nil
	do()
	s.f.Words[i], s.f.senses = w, nil
}

func clone(f []uint32) []uint32 { return append(make([]uint32, 0, len(f)), f...) }
