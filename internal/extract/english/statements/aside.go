package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/text/span"
)

// asides returns the clauses with "who" in the sentence of d that tell something else of
// somebody: "who took office on Monday" in "Jane Doe, who took office on Monday, said that".
// In "Jane Doe, who said on Monday that it leaks, left" the cue is in the clause.
func (f *finder) asides(d *draft) (out []span.Span) {
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	for k := s.First + 1; k < s.Last; k++ {
		if h := f.Words[k].Lower; f.Tags[k-1] != chunk.Comma || h != who && h != whose || f.Quote[k] != 0 {
			continue
		}
		if end := f.asideEnd(d, k, s.Last); d.cue < k || d.cue >= end {
			out = append(out, f.Text.Cover(k, end))
		}
	}
	return out
}

// asideEnd returns the token of the comma that closes the clause with "who" at token k, and last
// if there is none. Between the source of d and its cue that is the last one before the cue: of
// "Jane Doe, who left when the mayor, Piet Holt, stayed, said". Else it is the first behind a verb.
func (f *finder) asideEnd(d *draft, k, last int) int {
	verb := k
	for verb < last && !f.Tags[verb].IsFinite() {
		verb++
	}
	if !d.source.Empty() && d.source.First < k {
		for i := d.cue - 1; i > verb; i-- {
			if f.Tags[i] == chunk.Comma {
				return i
			}
		}
	}
	for i := verb; i < last; i++ {
		if f.Tags[i] == chunk.Comma {
			return i
		}
	}
	return last
}
