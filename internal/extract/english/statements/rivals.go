package statements

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// hasRival reports whether the pronoun with which the source of d, a person of the gender, would
// speak of itself, can be for another: for somebody of that gender named before the content in its
// sentence, "asked about Karl Bauer, Tom Holt said he" and "Tom Holt, who met Karl Bauer, said he",
// for a relative in the source, "Jean Holt, whose husband is ill, said he", and, if the source is a pronoun
// or somebody who speaks of others by office, for somebody of the sentence before: "Karl Bauer fled. Judge
// Holt said he".
func (l *linker) hasRival(d *draft, entity int, g extract.Gender) bool {
	s := l.Text.SentenceAt(d.cue)
	first, end := l.Text.Sentences[s].First, d.content[0].First
	if d.source.Empty() || d.content[0].First < d.cue && d.source.First > d.cue {
		end = d.content[0].First
	}
	if l.hasRelative(d, g) {
		return true
	}
	within := d.source
	if within.Empty() || within.First < first || within.Last > end {
		within = attribution.Range{First: end, Last: end}
	}
	if l.otherPerson(first, within.First, entity, g, false) || l.otherPerson(within.Last, min(end, d.group), entity, g, false) ||
		l.otherPerson(l.verbIn(within), within.Last, entity, g, false) {
		return true
	}
	pronoun := d.source.Last-d.source.First == 1 && l.Tags[d.source.First] == chunk.Pron
	if !pronoun && !l.isOfficial(entity) || s == 0 {
		return false
	}
	before := l.Text.Sentences[s-1]
	return l.otherPerson(before.First, before.Last, entity, g, !pronoun)
}

// otherPerson reports whether the tokens from first to before last name a person of the gender other than
// the entity or, if unnamed is set, have one without a name.
func (l *linker) otherPerson(first, last, entity int, g extract.Gender, unnamed bool) bool {
	if first >= last {
		return false
	}
	end := l.Text.Tokens[last-1].End
	for _, m := range l.mentionsFrom(l.Text.Tokens[first].Start) {
		if m.Span.Start >= end {
			break
		}
		if m.Kind == dossier.Person && !m.Credit && m.Entity != entity && !l.isModifier(&m) && (m.Entity >= 0 && l.canBe(m.Entity, g) || m.Entity < 0 && !slices.Contains(m.Candidates, entity)) {
			return true
		}
	}
	for n := max(0, int(l.Chunk[first])-1); unnamed && n < len(l.Chunks) && l.Chunks[n].First < last; n++ {
		if ch := l.Chunks[n]; ch.First >= first && l.isUnnamedPerson(ch, g) {
			return true
		}
	}
	return false
}

// verbIn returns the first verb of r, its end if there is none.
func (l *linker) verbIn(r attribution.Range) int {
	for k := r.First; k < r.Last; k++ {
		if l.Tags[k].IsVerb() {
			return k
		}
	}
	return r.Last
}

// isModifier reports whether a name only says which thing or which holder of an office is meant: "the Holt
// campaign", "Holt's chairman".
func (l *linker) isModifier(m *extract.Mention) bool {
	_, last := l.Text.TokensIn(m.Span)
	n := l.Chunk[last-1]
	if n == 0 {
		return false
	}
	head := l.Chunks[n-1].Head()
	if l.Tag(last) == chunk.PossS {
		if n = l.Chunk[min(last+1, len(l.Chunk)-1)]; n == 0 {
			return false
		}
		return l.isTitle(l.Chunks[n-1].Head()) && !words.MaleNouns[l.Text.Word(l.Chunks[n-1].Head())] && !words.FemaleNouns[l.Text.Word(l.Chunks[n-1].Head())]
	}
	return head >= last && l.Tags[head].IsNoun()
}

// isDenier reports whether the pronoun at token k is who denies something.
func (l *linker) isDenier(k int) bool {
	n := l.firstDraft(k)
	return n < len(l.drafts) && l.drafts[n].source.First == k && l.denies(l.drafts[n].cue)
}

// isAccuser reports whether who denies something in a sentence can be another than the entity: it names
// somebody of the gender in the sentence before, "Holt accused Bauer. He denies it", or speaks of others by
// office in one of the two before.
func (l *linker) isAccuser(entity, sentence int, g extract.Gender) bool {
	if sentence == 0 {
		return false
	}
	from := l.Text.Sentences[sentence-1]
	if l.isOfficial(entity) {
		from.First = l.Text.Sentences[max(0, sentence-2)].First
	}
	return l.otherPerson(from.First, from.Last, entity, g, l.isOfficial(entity))
}

// isAsker reports whether the sentence before tells that the entity asked another person of the gender, who
// can be the one that speaks now: "Holt asked Bauer. “It was lost,” he said".
func (l *linker) isAsker(entity, sentence int, g extract.Gender) bool {
	if sentence == 0 {
		return false
	}
	s := l.Text.Sentences[sentence-1]
	for k := s.First; k < s.Last; k++ {
		if l.Quote[k] == 0 && l.Tags[k].IsFinite() && words.Asking.Has(l.Words[k].Lower) {
			return l.otherPerson(k+1, s.Last, entity, g, false)
		}
	}
	return false
}

// hasRelative reports whether the source of d has, behind a name, a noun for a relative or friend of the
// gender: "Jean Holt, whose husband is ill".
func (l *linker) hasRelative(d *draft, g extract.Gender) bool {
	nouns := words.MaleNouns
	if g == extract.Female {
		nouns = words.FemaleNouns
	}
	named := false
	for k := d.source.First; k < d.source.Last; k++ {
		named = named || l.Tags[k] == chunk.Name
		if named && l.Tags[k] == chunk.Noun && nouns[l.Text.Word(k)] && (l.Lower(k-1) == whose || l.Tag(k-1) == chunk.Poss) {
			return true
		}
	}
	return false
}

// isOfficial reports whether the text gives an entity an office that speaks of others: "Judge Holt",
// "Tom Holt, a detective".
func (l *linker) isOfficial(entity int) bool {
	if l.officials == nil {
		l.officials = map[int]bool{}
		for i := range l.names.Mentions {
			m := &l.names.Mentions[i]
			if m.Kind != dossier.Person || m.Entity < 0 {
				continue
			}
			first, last := l.Text.TokensIn(l.withRole(m))
			if n := l.Chunk[first]; n != 0 {
				first = l.Chunks[n-1].First
			}
			for k := first; k < last; k++ {
				if words.Official.Has(l.Words[k].Lower) {
					l.officials[m.Entity] = true
				}
			}
		}
	}
	return l.officials[entity]
}

// isLesser reports whether the pronoun at token k of a quotation probably means somebody else than the entity.
// That is so if the text before names another person of the gender more often, and if the block of the
// quotation and the one before do not name the entity, or only as a speaker: “Holt is ill,” Bauer said. “He is
// a thief,” Lund said.
func (l *linker) isLesser(entity, k int, g extract.Gender) bool {
	block := l.Text.Sentences[l.Text.SentenceAt(k)].Block
	count := map[int]int{}
	for i := range l.names.Mentions {
		m := &l.names.Mentions[i]
		first, last := l.Text.TokensIn(m.Span)
		if first >= k {
			break
		}
		if m.Kind != dossier.Person || m.Entity < 0 || m.Credit {
			continue
		}
		if near := block - l.Text.Sentences[l.Text.SentenceAt(first)].Block; m.Entity == entity && near <= 1 && l.spokenAt(first, last) < 0 {
			return false
		}
		count[m.Entity]++
	}
	speaker := l.quotedSpeaker(k)
	for e, n := range count {
		if e != entity && e != speaker && n > count[entity] && l.canBe(e, g) {
			return true
		}
	}
	return false
}
