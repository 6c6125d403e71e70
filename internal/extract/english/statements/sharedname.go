package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// sharesHead reports whether a source is people of two bodies or places, of which the first
// has no noun of its own: "Norland and Harbour Board officials", "UN and Norse officials". The officials are of both.
func (l *linker) sharesHead(r attribution.Range) bool {
	n := l.Chunk[r.First]
	if n == 0 {
		return false
	}
	owner := l.Chunks[n-1]
	if and := owner.Last; and+1 >= r.Last || l.Words[and].Lower != andWord || !l.isBody(owner.Head()) || l.Chunk[and+1] == 0 {
		return false
	}
	people := l.Chunks[l.Chunk[owner.Last+1]-1]
	head := people.Head()
	if of := people.First; !l.isBody(of) && (l.mentionAt(of) != nil || l.Words[of].Shape != chunk.Capital) {
		return false
	}
	if people.Last != r.Last || l.Tags[head] == chunk.Name || l.isOfOwner(rangeOf(people)) {
		return false
	}
	return l.isPeople(head) && words.English().IsPlural(l.Text.Word(head))
}

// isOneOfPair reports whether a source is a surname of somebody that the text names so far
// only together with a relative, "Ida and Karl Holt": "Holt" can be either.
func (l *linker) isOneOfPair(r attribution.Range, entity int) bool {
	if entity < 0 || r.Last-r.First != 1 || l.Tags[r.First] != chunk.Name || l.names.Entities[entity].Kind != dossier.Person {
		return false
	}
	paired := false
	for _, m := range l.names.Mentions {
		first, last := l.Text.TokensIn(m.Span)
		if first >= r.First {
			break
		}
		if m.Entity != entity || last-first == 1 {
			continue
		}
		if first < 2 || l.Words[first-1].Lower != andWord || !l.isGivenOnly(first-2) {
			return false
		}
		paired = true
	}
	return paired
}

// isGivenOnly reports whether the token at k is a given name alone, and the text has no full
// name for it.
func (l *linker) isGivenOnly(k int) bool {
	if l.Tags[k] != chunk.Name || k > 0 && l.Tags[k-1] == chunk.Name || !words.English().IsGiven(strings.ToLower(l.Text.Word(k))) {
		return false
	}
	m := l.mentionAt(k)
	if m == nil {
		return true
	}
	if first, last := l.Text.TokensIn(m.Span); m.Kind != dossier.Person || last-first != 1 {
		return false
	}
	if m.Entity < 0 {
		return true
	}
	for _, o := range l.names.Mentions {
		if first, last := l.Text.TokensIn(o.Span); o.Entity == m.Entity && last-first > 1 {
			return false
		}
	}
	return true
}
