package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
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
	if c.Empty() || c.First != cue+1 || !words.Telling.Has(f.Words[cue].Lower) && !words.Advising.Has(f.Words[cue].Lower) || f.Quote[c.First] != 0 || f.Chunk[c.First] == 0 {
		return c
	}
	if words.Telling.Has(f.Words[cue].Lower) {
		if k := f.behindFusedHearer(c); k > c.First {
			c.First = k
			return c
		}
	}
	end := f.behindBrackets(f.Chunks[f.Chunk[c.First]-1].Last, c.Last)
	for n := 0; n < 3 && end+1 < c.Last && (f.Tags[end] == chunk.Prep || f.Tags[end] == chunk.Conj) && f.Lower(end) != that && f.Chunk[end+1] != 0; n++ {
		end = f.behindBrackets(f.Chunks[f.Chunk[end+1]-1].Last, c.Last)
	}
	end = f.behindTime(end, c.Last)
	if end < c.Last && f.Lower(end) == that && (f.clauseAt(end+1, c.Last) || words.Telling.Has(f.Words[cue].Lower) && f.isClause(attribution.Range{First: end + 1, Last: c.Last})) {
		c.First = end
	}
	return c
}

// behindBrackets returns the token behind the brackets that open at token k, k if none do.
func (f *finder) behindBrackets(k, last int) int {
	if k < last && f.Tags[k] == chunk.Left {
		for i := k + 1; i < last; i++ {
			if f.Tags[i] == chunk.Right {
				return i + 1
			}
		}
	}
	return k
}

// behindFusedHearer returns where the clause begins if the noun chunk behind "told" holds both
// the hearer and the subject of the clause: "boats" of "told the court boats had sunk".
// Somebody must hear what is told, so a chunk right before the verb has both. It returns the
// first token of the content if there is no such place.
func (f *finder) behindFusedHearer(c attribution.Range) int {
	ch := f.Chunks[f.Chunk[c.First]-1]
	aside := f.Tag(ch.Last) == chunk.Comma && f.Tag(ch.Last+1) == chunk.Num && f.Tag(ch.Last+2) == chunk.Comma && f.Tag(ch.Last+3).IsFinite() // "Doe, 37, had"
	if head := f.Tags[ch.Head()]; head != chunk.Name && head != chunk.Nouns || !aside && !f.clauseAt(c.First, c.Last) {
		return c.First
	}
	for k := c.First + 1; k < ch.Last; k++ {
		if f.isHearer(c.First, k) {
			return k
		}
	}
	return c.First
}

// isHearer reports whether the tokens from first to before token k of a noun chunk can be
// somebody that one tells something: a whole name, with the noun that goes with it ("the
// Herald newspaper"), or a person or group before other nouns.
func (f *finder) isHearer(first, k int) bool {
	if m := f.mentionAt(k - 1); m != nil && f.Tags[k-1] == chunk.Name {
		h := f.Words[k].Lower
		return m.Span.End == f.Text.Tokens[k-1].End && f.Tags[k] != chunk.PossS && !words.Outlets.Has(h) && !words.Agencies.Has(h)
	}
	before, next := f.Words[k-1], f.Words[k].Lower
	if before.Shape != chunk.Lowercase || words.Agencies.Has(next) || words.Outlets.Has(next) {
		return false
	}
	if words.Agencies.Has(before.Lower) || words.Outlets.Has(before.Lower) {
		return true
	}
	named := f.Tags[k] == chunk.Name
	switch may := f.SensesOf(k - 1).May; f.Tags[k-1] {
	case chunk.Noun:
		return named || may&(chunk.IsPerson|chunk.IsGroup) != 0 && (f.Tags[first] == chunk.Det || k-1 == first)
	case chunk.Nouns:
		return named || may&(chunk.IsPerson|chunk.IsGroup) != 0
	}
	return false
}

// mayMeanHearer reports whether "he" or "she" in the content of d can be somebody that
// the source tells it to: "told Jane Doe that she was late". In "told reporters that she
// was late" and "told the interviewer Jane Doe that she was late" it is the source.
func (l *linker) mayMeanHearer(d *draft, pronoun uint32) bool {
	female := words.She.Has(pronoun)
	if l.actsOnSomebody(d, female) {
		return true
	}
	last := d.content[0].First
	for k := d.cueEnd; k < last; k++ {
		if h := l.Words[k].Lower; words.Interviewers.Has(h) || l.Tags[k] == chunk.PossS && words.Outlets.Has(l.Words[k-1].Lower) {
			return false
		}
	}
	for k := d.cueEnd; k < last; k++ {
		h := l.Words[k].Lower
		switch t := l.Tags[k]; {
		case t == chunk.Pron && (words.She.Has(h) && female || words.He.Has(h) && !female):
			return true
		case t == chunk.Noun && l.Chunk[k] != 0 && l.Chunks[l.Chunk[k]-1].Head() == k && l.SensesOf(k).Noun == chunk.PersonFile:
			return true
		case t == chunk.Name && l.isOfGender(k, female):
			return true
		}
	}
	return false
}

// actsOnSomebody reports whether the source of d does something, before it speaks in the same
// sentence, in which another person of the gender is named: "Jane Doe praised Ann Poe, saying she",
// "Jane Doe met Ann Poe and said she". If the source has that gender, the pronoun can be for either.
func (l *linker) actsOnSomebody(d *draft, female bool) bool {
	r := d.source
	k := d.group
	for k > 0 && l.Tags[k-1] == chunk.Adv {
		k--
	}
	if r.Empty() || r.Last >= k || l.Quote[d.content[0].First] != 0 || l.Tags[d.cue] != chunk.Ing && l.Tag(k-1) != chunk.Conj {
		return false
	}
	self, head := -1, r.Last-1
	if n := l.Chunk[r.First]; n != 0 {
		head = min(l.Chunks[n-1].Head(), head)
	}
	switch m := l.mentionAt(head); {
	case m != nil && m.Kind == dossier.Person:
		if self = m.Entity; !l.isOfGender(head, female) {
			return false
		}
	case l.SensesOf(head).Noun != chunk.PersonFile && l.Tags[head] != chunk.Pron:
		return false // of a body the pronoun cannot be
	}
	acts := false
	for k := r.Last; k < d.group; k++ {
		acts = acts || l.Tags[k].IsFinite()
		if m := l.mentionAt(k); acts && l.Tags[k] == chunk.Name && (m == nil || m.Entity < 0 || m.Entity != self) && l.isOfGender(k, female) {
			return true
		}
	}
	return false
}

// isOfGender reports whether the name at token k is that of a person who can be a woman,
// or else a man.
func (l *linker) isOfGender(k int, female bool) bool {
	m := l.mentionAt(k)
	if m == nil || m.Kind != dossier.Person || m.Entity < 0 {
		return m != nil && m.Kind == dossier.Person
	}
	g := l.names.Entities[m.Entity].Gender
	return g == extract.UnknownGender || (g == extract.Female) == female
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
