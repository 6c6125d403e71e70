package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// ofObject reports whether the date is behind a participle that says which thing the verb of the
// sentence is about: "approved the deal struck earlier this year". It is not in "was one of the
// men arrested in May", "opposed the talks planned for May" or "said the deal struck in May".
func (f *finder) ofObject(d dating) bool {
	part := f.participleBefore(d)
	if part-1 <= f.first || f.Chunk[part-1] == 0 || f.Tags[part-1] == chunk.Name || words.Arranged.Has(f.Words[part].Lower) {
		return false
	}
	verb := f.Chunks[f.Chunk[part-1]-1].First - 1
	if verb <= f.first || !f.Tags[verb].IsVerb() || f.Tags[part] == chunk.Past && !f.isFirstVerb(verb) {
		return false // "the board approved the deal struck in May" has two verbs in the past
	}
	w := f.Words[verb].Lower
	return !words.Copulas.Has(w) && !words.ToHave.Has(w) && !words.Saying.Has(w) && !words.Telling.Has(w) &&
		!words.Reporting.Has(w) && !words.Believing.Has(w)
}

// participleBefore returns the token of the participle, or of the verb in the past that can be one,
// that the date belongs to: "struck in May", "drawn up early in May", not "called Harvest in May". It
// returns -1 if there is none.
func (f *finder) participleBefore(d dating) int {
	i := d.start - 1
	for i > f.first && f.Tags[i] != chunk.Part && f.Tags[i] != chunk.Past {
		if f.Tags[i].IsVerb() || f.Tags[i].IsMark() || f.Tags[i] == chunk.Comma {
			return -1
		}
		i--
	}
	if next := f.Tag(i + 1); i+1 < d.start && next != chunk.Prep && next != chunk.Adv && !f.inTime(i+1) {
		return -1
	}
	return i
}

// isFirstVerb reports whether the verb at token i, or a form of "have" before it, is the first verb
// of the sentence, and the sentence opens with its subject.
func (f *finder) isFirstVerb(i int) bool {
	for k := f.first; k < i; k++ {
		switch w := f.Words[k].Lower; {
		case f.Tags[k].IsVerb() && !words.ToHave.Has(w), f.Tags[k] == chunk.Wh, f.Tags[k] == chunk.Comma, w == hashThat, words.AdverbialClauses.Has(w):
			return false
		}
	}
	return true
}

// underTerms reports whether the date is behind a participle in a phrase of "under" that opens the
// sentence: "Under the deal struck in May, troops may stay".
func (f *finder) underTerms(d dating) bool {
	part := f.participleBefore(d)
	return part > f.first && f.Words[f.first].Lower == hashUnder && !f.hasVerb(f.first, part)
}
