package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// memory is the largest distance of a pronoun's antecedent, in sentences.
const memory = 6

// pronoun returns the entity that the pronoun at token k refers to.
func (l *linker) pronoun(k int) (entity int, unnamed bool) {
	if in := l.inBrackets(k + 1); !in.Empty() {
		return l.named(in), false // "he [Mr Doe]"
	}
	switch h := l.Words[k].Lower; {
	case words.He.Has(h):
		return l.person(k, extract.Male), false
	case words.She.Has(h):
		return l.person(k, extract.Female), false
	case words.It.Has(h):
		return l.organization(k), false
	case words.They.Has(h):
		return l.group(k)
	case words.FirstPerson.Has(h):
		return l.speakerOf(k), false
	case words.Who.Has(h) || h == that:
		return l.antecedent(k)
	}
	return -1, words.UnnamedPeople.Has(l.Words[k].Lower)
}

// inBrackets returns the few words in square brackets that begin at token i. It is empty
// if there are none.
func (l *linker) inBrackets(i int) attribution.Range {
	const few = 6
	if l.Tag(i) != chunk.Left || l.Text.Word(i) != "[" {
		return attribution.Range{}
	}
	for k := i + 1; k < min(i+2+few, len(l.Tags)); k++ {
		if l.Tags[k] == chunk.Right {
			return attribution.Range{First: i + 1, Last: k}
		}
	}
	return attribution.Range{}
}

// organization returns the organization that "it" at token k refers to: the one
// that spoke last, in the sentence before or in the same one, if no other
// organization and no document has been named since. It is -1 if more than one
// could be meant.
func (l *linker) organization(k int) int {
	sentence := l.Text.SentenceAt(k)
	from := l.Text.Sentences[max(0, sentence-1)].First
	entity, spoke := -1, 0
	for n := len(l.spoke) - 1; n >= 0; n-- {
		if s := l.spoke[n]; s.words.First < k {
			if s.words.First >= from && s.entity >= 0 && l.names.Entities[s.entity].Kind == dossier.Organization {
				entity, spoke = s.entity, s.words.Last
			}
			break
		}
	}
	if entity < 0 {
		return -1
	}
	at := l.Text.Tokens[k].Start
	for _, m := range l.mentionsFrom(l.Text.Tokens[spoke-1].End) {
		if m.Span.Start >= at {
			break
		}
		if m.Kind == dossier.Organization && m.Entity != entity && !m.Credit {
			return -1
		}
	}
	for i := spoke; i < k; i++ {
		if words.Documents.Has(l.Words[i].Lower) {
			return -1
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

// speakerOf returns who says "I" at token k: outside quotation marks the
// speaker of the turn or the author of a speech, else the source of the content
// that contains it.
func (l *linker) speakerOf(k int) int {
	if _, ok := l.layout.At(k); ok && l.Quote[k] == 0 {
		return l.ownSpeaker(k)
	}
	if e := l.ownSpeaker(k); e >= 0 {
		return e
	}
	n := l.owner[k]
	if n == 0 || l.drafts[n-1].source.Contains(k) || l.sources[n-1] == nil {
		return -1
	}
	return l.sources[n-1].Entity
}

// ownSpeaker returns the speaker of the turn that token k is in or the author of the
// speech, -1 in quotation marks and where that is not known.
func (l *linker) ownSpeaker(k int) int {
	if l.Quote[k] != 0 {
		return -1
	}
	if turn, ok := l.layout.At(k); ok {
		if r := l.turnSource(turn); !r.Empty() {
			return l.source(r).Entity
		}
		return -1
	}
	return l.author()
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
		if h := l.Tags[ch.Head()]; h == chunk.Pron || h == chunk.Wh || l.isTimeNoun(ch.Head()) {
			return -1, false
		}
		if words.VerbNegations.Has(l.Lower(ch.First - 1)) {
			return l.antecedent(ch.First - 1) // "Holt, not Berg, who"
		}
		s := l.source(rangeOf(ch))
		if s.Entity >= 0 && l.names.Entities[s.Entity].Kind != dossier.Person && l.Words[k].Lower == who {
			return l.whoBehind(k, s.Entity), false
		}
		return s.Entity, s.Unnamed
	}
	return -1, false
}

// antecedentWords returns the people right before the relative pronoun at token k,
// with what is between: "critics of the plan, who". It is empty if there are none or
// the word is no such pronoun.
func (l *linker) antecedentWords(k int) attribution.Range {
	h := l.Words[k].Lower
	if !words.Who.Has(h) && h != that {
		return attribution.Range{}
	}
	s := l.Text.Sentences[l.Text.SentenceAt(k)]
	end := k
	if l.Tag(end-1) == chunk.Comma {
		end--
	}
	for j := end - 1; j >= s.First && l.Chunk[j] != 0; {
		ch := l.Chunks[l.Chunk[j]-1]
		if h := l.Tags[ch.Head()]; h == chunk.Pron || h == chunk.Wh || h == chunk.Poss || h == chunk.Name && !l.isBody(ch.Head()) {
			break
		}
		if l.Tags[ch.Head()] != chunk.Name && l.isPeople(ch.Head()) && !l.isTimeNoun(ch.Head()) {
			return attribution.Range{First: ch.First, Last: end}
		}
		if l.Tag(ch.First-1) != chunk.Prep {
			break
		}
		j = ch.First - 2
	}
	return attribution.Range{}
}

// isBody reports whether the name at token k is of an organization or a place.
func (l *linker) isBody(k int) bool {
	m := l.mentionAt(k)
	return m != nil && m.Kind != dossier.Person
}

// isTimeNoun reports whether the noun at token k is a time, which says nothing: "on that
// day, which".
func (f *finder) isTimeNoun(k int) bool {
	h := f.Words[k].Lower
	return f.Words[k].Shape == chunk.Lowercase && (words.TimeWords.Has(h) || words.TimeUnits.Has(h) || words.Stretches.Has(h)) || words.DaysAndMonths.Has(h) && f.mentionAt(k) == nil
}

// courtOf returns the words "the Court", from which a ruling with "we" at token k is,
// and an empty range if the token is none or the text no ruling.
func (l *linker) courtOf(k int) attribution.Range {
	if l.layout.Form != dossier.Ruling || l.Quote[k] != 0 || !words.FirstPerson.Has(l.Words[k].Lower) || l.Words[k].Lower == iWord {
		return attribution.Range{}
	}
	if l.court.Empty() {
		for i := 1; i < len(l.Words); i++ {
			if l.Words[i].Lower != court || l.Words[i-1].Lower != the || l.Words[i].Shape == chunk.Upper {
				continue
			}
			if capital := l.Words[i].Shape == chunk.Capital; capital || l.court.Empty() {
				l.court = attribution.Range{First: i - 1, Last: i + 1}
				if capital {
					break
				}
			}
		}
	}
	return l.court
}

var (
	who   = words.Hash("who")
	whose = words.Hash("whose")
	court = words.Hash("court")
)

// whoBehind returns the person that "who" at token k refers to if an
// organization or a place is right before it: "Jane Doe, clerk of the Board,
// who". That is the person whose description is between, or else the one person
// named before in the sentence, -1 if several are, and the other entity if none is. In
// "Jane Doe met a clerk of the Board, who" it is -1 too.
func (l *linker) whoBehind(k, other int) int {
	first := l.Text.Tokens[l.Text.Sentences[l.Text.SentenceAt(k)].First].Start
	person, several := -1, false
	for _, m := range l.mentionsFrom(first) {
		if m.Span.Start >= l.Text.Tokens[k].Start {
			break
		}
		switch {
		case m.Kind != dossier.Person || m.Entity < 0:
		case l.describes(m.Span.End, k):
			return m.Entity
		default:
			several = several || person >= 0 && m.Entity != person
			person = m.Entity
		}
	}
	switch {
	case several, !l.antecedentWords(k).Empty():
		return -1
	case person >= 0:
		return person
	}
	return other
}

// describes reports whether what is between a name that ends at an offset and
// token k is set off by commas and has no verb, as a description has not.
func (l *linker) describes(end, k int) bool {
	first, _ := l.Text.TokensIn(span.Span{Start: end, End: l.Text.Tokens[k].Start})
	if first+1 >= k || l.Text.Word(first) != "," || l.Text.Word(k-1) != "," {
		return false
	}
	for i := first; i < k; i++ {
		if l.Tags[i].IsVerb() {
			return false
		}
	}
	return true
}
