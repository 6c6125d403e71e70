package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// byRole returns the person last mentioned whose role is that of a definite phrase: "the
// spokesman" after "ministry spokesman John Doe". If several have that role, it is the
// last one only if he or she was mentioned in the same sentence or the one before. It is
// -1 if the last one has the role as a longer title, "Mine Minister John Doe": whether
// "the minister" is the same is not sure. "The mayor" is Mayor Jane Doe.
func (l *linker) byRole(phrase attribution.Range) int {
	if l.Words[phrase.First].Lower != the {
		return -1
	}
	found, entity, several, recent := -1, -1, false, false
	at := l.Text.Tokens[phrase.First].Start
	sentence := l.Text.SentenceAt(phrase.First)
	from := l.Text.Sentences[max(0, sentence-roleMemory)].Start
	near := l.Text.Sentences[max(0, sentence-1)].Start
	for _, m := range l.mentionsFrom(from) {
		if m.Span.Start >= at {
			break
		}
		if m.Entity < 0 || m.Kind != dossier.Person || m.Role.Empty() || !l.hasRole(m.Role, phrase) {
			continue
		}
		several = several || found >= 0 && found != m.Entity
		found, recent = m.Entity, m.Span.Start >= near
		if entity = found; !endsWithWord(m.Role.Text(l.Text.Source), l.Text.Word(phrase.Last-1)) && !l.isWholeRole(m.Role, phrase) {
			entity = -1
		}
	}
	if several && !recent {
		return -1
	}
	return entity
}

// roleMemory is the largest distance of a person's role, in sentences.
const roleMemory = 40

// hasRole reports whether a role can be that of a definite phrase: it has the same last
// word and all others of the phrase, "the prime minister". A former mayor and a deputy
// mayor are not "the mayor".
func (l *linker) hasRole(role span.Span, phrase attribution.Range) bool {
	first, last := l.Text.TokensIn(role)
	if last <= first || l.Words[last-1].Lower != l.Words[phrase.Last-1].Lower {
		return false
	}
	has := func(r attribution.Range, h uint32) bool {
		for k := r.First; k < r.Last; k++ {
			if l.Words[k].Lower == h {
				return true
			}
		}
		return false
	}
	roles := attribution.Range{First: first, Last: last}
	for k := phrase.First + 1; k < phrase.Last; k++ {
		if !has(roles, l.Words[k].Lower) {
			return false
		}
	}
	for k := max(0, first-1); k < last; k++ {
		if words.NotInOffice.Has(l.Words[k].Lower) && !has(phrase, l.Words[k].Lower) {
			return false
		}
	}
	return true
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

// endsWithWord reports whether the last word of phrase is word.
func endsWithWord(phrase, word string) bool {
	n := len(phrase) - len(word)
	return n >= 0 && phrase[n:] == word && (n == 0 || phrase[n-1] == ' ')
}
