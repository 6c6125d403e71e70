package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// withoutHearer returns content behind a verb of telling without those who hear it: of
// "warned the board that the roof leaks", "that the roof leaks". Verbs that are no verbs
// of telling keep their object: "praised the idea that the roof holds".
func (f *finder) withoutHearer(c attribution.Range, cue int) attribution.Range {
	if k := cue + 1; words.Reporting.Has(f.Words[cue].Lower) && f.Lower(k) == of && (c.First == k || c.First == k+1) && f.Chunk[min(k+1, len(f.Chunk)-1)] != 0 {
		if end := f.Chunks[f.Chunk[k+1]-1].Last; end < c.Last && f.Lower(end) == that && f.clauseAt(end+1, c.Last) {
			c.First = end // "said of the board that it was late"
			return c
		}
	}
	if c.First != cue+1 || !words.Telling.Has(f.Words[cue].Lower) && !words.Advising.Has(f.Words[cue].Lower) || f.Quote[c.First] != 0 || f.Chunk[c.First] == 0 {
		return c
	}
	end := f.Chunks[f.Chunk[c.First]-1].Last
	for n := 0; n < 3 && end+1 < c.Last && (f.Tags[end] == chunk.Prep || f.Tags[end] == chunk.Conj) && f.Lower(end) != that && f.Chunk[end+1] != 0; n++ {
		end = f.Chunks[f.Chunk[end+1]-1].Last
	}
	end = f.behindTime(end, c.Last)
	if end < c.Last && f.Lower(end) == that && f.clauseAt(end+1, c.Last) {
		c.First = end
	}
	return c
}

// isOnlyTime reports whether content is no more than a time, "late on Thursday": when
// it was said, and not what.
func (f *finder) isOnlyTime(c attribution.Range) bool {
	day := false
	for i := c.First; i < c.Last; i++ {
		switch h := f.Words[i].Lower; {
		case f.Quote[i] != 0:
			return false
		case words.DaysAndMonths.Has(h), words.TimeWords.Has(h):
			day = true
		case f.Tags[i] != chunk.Prep && f.Tags[i] != chunk.Num && f.Tags[i] != chunk.Adv && !words.Deictics.Has(h) && !words.Stretches.Has(h) && !f.Tags[i].IsMark():
			return false
		}
	}
	return day
}
