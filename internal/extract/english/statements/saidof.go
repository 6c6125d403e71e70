package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// saidOf returns those that a verb of reporting says something of: "Jane Doe" in "said
// of Jane Doe that she was late" and in "Of Jane Doe, he said that she was late". It is
// empty if there are none.
func (f *finder) saidOf(d *draft) attribution.Range {
	if !words.Reporting.Has(f.Words[d.cue].Lower) {
		return attribution.Range{}
	}
	first := f.Text.Sentences[f.Text.SentenceAt(d.cue)].First
	for _, k := range []int{d.cue + 1, first} {
		if f.Lower(k) != of || f.Chunk[min(k+1, len(f.Chunk)-1)] == 0 {
			continue
		}
		ch := f.Chunks[f.Chunk[k+1]-1]
		if next := f.Lower(ch.Last); k > first && next == that || k == first && f.Tag(ch.Last) == chunk.Comma {
			return rangeOf(ch)
		}
	}
	return attribution.Range{}
}

// isMeantBy returns the person named in r if the pronoun "he" or "she" can mean them, -1
// if it cannot or r has no name.
func (l *linker) isMeantBy(r attribution.Range, pronoun uint32) int {
	e := l.named(r)
	if e < 0 || l.names.Entities[e].Kind != dossier.Person {
		return -1
	}
	other := extract.Female
	if words.She.Has(pronoun) {
		other = extract.Male
	}
	if l.names.Entities[e].Gender == other {
		return -1
	}
	return e
}
