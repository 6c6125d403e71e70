package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
)

// memory is the largest distance of a pronoun's antecedent, in sentences.
const memory = 6

// pronoun returns the entity that the pronoun at token k refers to.
func (l *linker) pronoun(k int) (entity int, unnamed bool) {
	switch h := l.Words[k].Lower; {
	case words.He.Has(h):
		return l.person(k, extract.Male), false
	case words.She.Has(h):
		return l.person(k, extract.Female), false
	case words.It.Has(h):
		return l.lastOrganization(k), false
	case words.They.Has(h):
		return l.group(k)
	case words.FirstPerson.Has(h):
		return l.speakerOf(k), false
	case words.Who.Has(h) || h == that:
		return l.antecedent(k)
	}
	return -1, words.UnnamedPeople.Has(l.Words[k].Lower)
}

// person returns the person that "he" or "she" at token k most likely refers
// to: the nearest of those named shortly before whose gender fits. Subjects and
// sources are preferred.
func (l *linker) person(k int, g extract.Gender) int {
	at := l.Text.Tokens[k].Start
	sentence := l.Text.SentenceAt(k)
	best, top := -1, -1000
	for _, m := range l.mentionsFrom(l.Text.Sentences[max(0, sentence-memory)].Start) {
		if m.Span.Start >= at {
			break
		}
		if m.Kind != dossier.Person || m.Entity < 0 || m.Credit {
			continue
		}
		if known := l.names.Entities[m.Entity].Gender; known != extract.UnknownGender && known != g {
			continue
		}
		first, last := l.Text.TokensIn(m.Span)
		score := -3 * (sentence - l.Text.SentenceAt(first))
		if l.isSubject(last) {
			score += 4
		}
		if l.spokeAt(first, last) {
			score += 4
		}
		if l.Quote[first] != 0 && l.Quote[k] == 0 {
			score -= 6
		}
		if l.Tag(last) == chunk.PossS {
			score -= 2
		}
		if score >= top {
			best, top = m.Entity, score
		}
	}
	return best
}

// isSubject reports whether a verb with tense follows at token k, at once or
// after an apposition.
func (l *linker) isSubject(k int) bool {
	for n := 0; n < 3 && l.Tag(k) == chunk.Adv; n++ {
		k++
	}
	return l.Tag(k).IsFinite()
}

// spokeAt reports whether the tokens from first to before last are part of a
// recent source.
func (l *linker) spokeAt(first, last int) bool {
	for n := len(l.spoke) - 1; n >= max(0, len(l.spoke)-10); n-- {
		if w := l.spoke[n].words; w.First <= first && last <= w.Last {
			return true
		}
	}
	return false
}

// lastOrganization returns the organization that spoke last before token k, or
// the one named last, if it is near.
func (l *linker) lastOrganization(k int) int {
	from := l.Text.Sentences[max(0, l.Text.SentenceAt(k)-memory)].First
	for n := len(l.spoke) - 1; n >= 0; n-- {
		s := l.spoke[n]
		if s.words.First < from {
			break
		}
		if s.words.First < k && s.entity >= 0 && l.names.Entities[s.entity].Kind == dossier.Organization {
			return s.entity
		}
	}
	entity := -1
	at := l.Text.Tokens[k].Start
	for _, m := range l.mentionsFrom(l.Text.Tokens[from].Start) {
		if m.Span.Start >= at {
			break
		}
		if m.Entity >= 0 && m.Kind == dossier.Organization && !m.Credit {
			entity = m.Entity
		}
	}
	return entity
}

// group returns the entity that "they" at token k refers to: -1 for the unnamed
// group that spoke last, else an organization.
func (l *linker) group(k int) (entity int, unnamed bool) {
	from := l.Text.Sentences[max(0, l.Text.SentenceAt(k)-memory)].First
	for n := len(l.spoke) - 1; n >= 0 && l.spoke[n].words.First >= from; n-- {
		if s := l.spoke[n]; s.words.First < k && s.unnamed {
			return -1, true
		}
	}
	return -1, false
}

// speakerOf returns the source of the content that contains token k.
func (l *linker) speakerOf(k int) int {
	n := l.owner[k]
	if n == 0 || l.drafts[n-1].source.Contains(k) || l.sources[n-1] == nil {
		return -1
	}
	return l.sources[n-1].Entity
}

// antecedent returns the entity that a relative pronoun at token k refers to:
// that of the chunk before.
func (l *linker) antecedent(k int) (entity int, unnamed bool) {
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		n := l.Chunk[j]
		if n == 0 {
			continue
		}
		ch := l.Chunks[n-1]
		if h := l.Tags[ch.Head()]; h == chunk.Pron || h == chunk.Wh {
			return -1, false
		}
		s := l.source(rangeOf(ch))
		return s.Entity, s.Unnamed
	}
	return -1, false
}
