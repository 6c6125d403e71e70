package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// byRole returns the person last mentioned whose role is that of the source r, a definite
// phrase and what follows it: "the spokesman" after "ministry spokesman John Doe", "the mayor"
// after "Jane Doe, mayor of Oakport". If several have that role, it is the last one only if he
// or she was mentioned in the same sentence or the one before. It is -1 if another without a
// name has been mentioned since, or another by name if the role is no office ("the activist"),
// and if the last one has the role as a longer title, "Mine Minister John Doe": whether "the
// minister" is the same is not sure. "The mayor" is Mayor Jane Doe.
func (l *linker) byRole(r, phrase attribution.Range) int {
	if l.Words[phrase.First].Lower != the {
		return -1
	}
	found, entity, latest, several, recent := -1, -1, -1, false, false
	var holder extract.Mention
	at := l.Text.Tokens[phrase.First].Start
	sentence := l.Text.SentenceAt(phrase.First)
	from := l.Text.Sentences[max(0, sentence-roleMemory)].Start
	near := l.Text.Sentences[max(0, sentence-1)].Start
	for _, m := range l.mentionsFrom(from) {
		if m.Span.Start >= at {
			break
		}
		if m.Kind != dossier.Person || m.Credit {
			continue
		}
		latest = m.Entity
		if m.Entity < 0 || m.Role.Empty() || !l.hasRole(m.Role, phrase) || !l.hasObject(m.Role, attribution.Range{First: phrase.Last, Last: r.Last}) {
			continue
		}
		several = several || found >= 0 && found != m.Entity
		found, recent = m.Entity, m.Span.Start >= near
		if entity = found; l.Text.Word(l.roleHead(m.Role)) != l.Text.Word(phrase.Last-1) && !l.isWholeRole(m.Role, phrase) {
			entity = -1
		}
		holder = m
	}
	if found >= 0 && l.hasOther(&holder, phrase) || several && !recent || entity >= 0 && !words.Officeholders.Has(l.Words[phrase.Last-1].Lower) && latest != entity {
		return -1
	}
	return entity
}

// hasOther reports whether somebody without a name who can be of a definite phrase is
// mentioned between m, a person with a role, and the phrase: "a spokesman", "the spokesman for
// the mine", "the Norland spokesman".
func (l *linker) hasOther(m *extract.Mention, phrase attribution.Range) bool {
	k, _ := l.Text.TokensIn(span.Span{Start: max(m.Span.End, m.Role.End), End: len(l.Text.Source)})
	for ; k < phrase.First; k++ {
		n := l.Chunk[k]
		if n == 0 || l.Words[k].Lower != l.Words[phrase.Last-1].Lower || l.Tags[k] != chunk.Noun || l.Chunks[n-1].Head() != k {
			continue
		}
		ch := l.Chunks[n-1]
		if l.Words[ch.First].Lower != the || ch.Last-ch.First > phrase.Last-phrase.First && !l.isOfOwner(rangeOf(ch)) {
			return true
		}
		if l.Tag(ch.Last) == chunk.Prep && !l.sharesNoun(m.Role, ch.Last+1) {
			return true
		}
	}
	return false
}

// sharesNoun reports whether a role has a noun of the phrase at token i: "the leader of the
// Dock Party" beside "Dock Party leader".
func (l *linker) sharesNoun(role span.Span, i int) bool {
	if i >= len(l.Tags) || l.Chunk[i] == 0 {
		return false
	}
	first, last := l.Text.TokensIn(role)
	ch := l.Chunks[l.Chunk[i]-1]
	for k := ch.First; k < ch.Last; k++ {
		if l.Tags[k].IsNoun() && l.has(first, last, l.Words[k].Lower) {
			return true
		}
	}
	return false
}

// roleMemory is the largest distance of a person's role, in sentences.
const roleMemory = 40

// hasRole reports whether a role can be that of a definite phrase: it has the same noun and
// all other words of the phrase, "the prime minister". A former mayor and a deputy mayor are
// not "the mayor", and the leader of the party not "the party".
func (l *linker) hasRole(role span.Span, phrase attribution.Range) bool {
	first, last := l.Text.TokensIn(role)
	if last <= first || l.Words[l.roleHead(role)].Lower != l.Words[phrase.Last-1].Lower {
		return false
	}
	for k := phrase.First + 1; k < phrase.Last; k++ {
		if !l.has(first, last, l.Words[k].Lower) {
			return false
		}
	}
	for k := max(0, first-1); k < last; k++ {
		if words.NotInOffice.Has(l.Words[k].Lower) && !l.has(phrase.First, phrase.Last, l.Words[k].Lower) {
			return false
		}
	}
	return true
}

// hasObject reports whether a role has all nouns of what ties a definite phrase to something:
// "for the mine" of "the spokesman for the mine".
func (l *linker) hasObject(role span.Span, object attribution.Range) bool {
	if object.Empty() || l.Tags[object.First] != chunk.Prep {
		return true
	}
	first, last := l.Text.TokensIn(role)
	for k := object.First; k < object.Last && l.Tags[k] != chunk.Comma; k++ {
		if l.Tags[k].IsNoun() && !l.has(first, last, l.Words[k].Lower) {
			return false
		}
	}
	return true
}

// has reports whether one of the tokens is the word.
func (l *linker) has(first, last int, word uint32) bool {
	for k := first; k < last; k++ {
		if l.Words[k].Lower == word {
			return true
		}
	}
	return false
}

// roleHead returns the noun of a role, "mayor" of "mayor of Oakport".
func (l *linker) roleHead(role span.Span) int {
	first, last := l.Text.TokensIn(role)
	for k := first + 1; k < last; k++ {
		if l.Tags[k] == chunk.Prep {
			return k - 1
		}
	}
	return last - 1
}

// isWholeRole reports whether a role has just the words of a definite phrase.
func (l *linker) isWholeRole(role span.Span, phrase attribution.Range) bool {
	first, last := l.Text.TokensIn(role)
	if last-first != phrase.Last-phrase.First-1 {
		return false
	}
	for k := first; k < last; k++ {
		if l.Words[k].Lower != l.Words[phrase.First+1+k-first].Lower {
			return false
		}
	}
	return true
}
