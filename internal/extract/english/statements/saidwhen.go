package statements

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// withoutTimeSaid returns content that begins with the time at which it was said without
// that time, if a clause follows it: of "admitted yesterday he had sold it", "he had
// sold it". In "said yesterday was the worst day" the time is the subject.
func (f *finder) withoutTimeSaid(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First <= cue || f.Quote[c.First] != 0 {
		return c
	}
	whole := c
	if c.First > cue+1 && f.Words[c.First-1].Lower == on && words.DaysAndMonths.Has(f.Words[c.First].Lower) {
		c.First--
	}
	if !f.onlyHearer(cue+1, c.First) {
		return whole
	}
	if k := f.behindSpan(c.First, c.Last); k > c.First && f.Lower(k) == that && (f.clauseAt(k+1, c.Last) || f.SensesOf(k+1).Noun != 0 && f.Tag(k+2).IsFinite()) {
		c.First = k
		return c
	}
	k := f.behindTime(c.First, c.Last)
	if k > c.First && k < c.Last && f.Tags[k] == chunk.Prep && f.Words[k].Lower != that {
		// "announced Monday in a memo that he had sold it"
		if end, _ := f.adjuncts(k, c.Last, false); end < c.Last && f.Words[end].Lower == that && f.clauseAt(end+1, c.Last) {
			k = end
		}
	}
	if k > c.First && (f.Words[k].Lower == that || f.clauseAt(k, c.Last) || f.sharesChunk(k, f.Words[c.First].Lower == on)) {
		c.First = k
		return c
	}
	return whole
}

// behindSpan returns the token after a time by its distance, "the day before", "two weeks later",
// "days later", "the same day", and k if there is none.
func (f *finder) behindSpan(k, last int) int {
	const most = 3 // words before the noun
	i := k
	for i < min(last, k+most) && (f.Tags[i] == chunk.Det || f.Tags[i] == chunk.Num || f.Tags[i] == chunk.Adj) {
		i++
	}
	if i >= last || i == k && !words.SinceThen.Has(f.Lower(i+1)) || !words.TimeUnits.Has(f.Words[i].Lower) && !words.Stretches.Has(f.Words[i].Lower) {
		return k
	}
	if i++; i < last && words.SinceThen.Has(f.Words[i].Lower) {
		i++
	}
	return i
}

// sharesChunk reports whether the time before token k and the subject of a verb behind it
// were taken for one noun chunk: "last week fighting broke out", "on Monday care was needed".
// "Monday talks" can be one, if no "on" is before it.
func (f *finder) sharesChunk(k int, isOn bool) bool {
	if f.Chunk[k] == 0 || f.Chunk[k] != f.Chunk[k-1] || words.DaysAndMonths.Has(f.Words[k-1].Lower) && !isOn {
		return false
	}
	return f.Tag(f.Chunks[f.Chunk[k]-1].Last).IsFinite()
}

// onlyHearer reports whether nothing or one noun chunk, "reporters", stands from token a
// to before token b, and perhaps where that is, "in Oslo".
func (f *finder) onlyHearer(a, b int) bool {
	if a >= b || f.Chunk[a] == 0 {
		return a == b
	}
	end := f.Chunks[f.Chunk[a]-1].Last
	if end+1 < b && words.PlacingPrepositions.Has(f.Words[end].Lower) && f.Chunk[end+1] != 0 {
		end = f.Chunks[f.Chunk[end+1]-1].Last
	}
	return end == b
}

// behindHearer returns the token after the time, "late on Monday", and after the hearer
// of plain words, "reporters", that stand behind a cue at token k.
func (f *finder) behindHearer(k int) int {
	if k < len(f.Words) && f.Chunk[k] != 0 && words.Telling.Has(f.Words[k-1].Lower) {
		k = f.Chunks[f.Chunk[k]-1].Last
	}
	if k >= len(f.Words) {
		return k
	}
	return f.behindTime(k, f.Text.Sentences[f.Text.SentenceAt(k)].Last)
}

// behindTime returns the token after a time that somebody says something at: "yesterday",
// "on Monday", "late Monday night", "last week", "earlier this month". It returns k if
// there is none, and for a time to come.
func (f *finder) behindTime(k, last int) int {
	i := k
	if i < last && words.DayParts.Has(f.Lower(i)) && words.TimeWords.Has(f.Lower(i)) {
		i++ // "late", "earlier"
	}
	if i < last && f.Lower(i) == on {
		if i++; !words.DaysAndMonths.Has(f.Lower(i)) {
			return k
		}
	}
	switch h := f.Lower(i); {
	case i >= last:
		return k
	case words.DaysAndMonths.Has(h) && f.Tag(i) != chunk.Modal:
		if i++; f.Tag(i) == chunk.Num {
			i++ // "May 4"
		}
	case words.SaidTimes.Has(h):
		i++
	case words.Deictics.Has(h) && h != next && words.Stretches.Has(f.Lower(i+1)):
		i += 2
	default:
		return k
	}
	if i < last && words.DayParts.Has(f.Lower(i)) {
		i++
	}
	if i >= last || f.Tags[i] == chunk.PossS {
		return k
	}
	return i
}

// isPartOfSubject reports whether the cue at token cue is a participle of its source, and what is
// behind it only the time and then another verb: "the plan outlined that day was new", "the terms
// announced on Monday include a ban". No participle is like "said".
func (f *finder) isPartOfSubject(d *draft, cue int) bool {
	if d.source.Last != cue || f.Tags[cue] != chunk.Past && f.Tags[cue] != chunk.Part || !strings.HasSuffix(f.Text.Word(cue), "ed") {
		return false
	}
	last := f.Text.Sentences[f.Text.SentenceAt(cue)].Last
	k := f.behindTime(cue+1, last)
	return k > cue+1 && k < last && f.Tags[k].IsFinite()
}

var next = words.Hash("next")
