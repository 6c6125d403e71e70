package statements

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// linker finds the entities that sources refer to. It goes through the drafts
// in order and remembers who spoke.
type linker struct {
	*finder
	spoke   []speaker
	sources []*extract.Source // of each draft, as far as they are known
	owner   []int32           // of each token, the number of the draft whose content it is in, plus one

	speaksFor map[int]bool      // see representatives
	officials map[int]bool      // see isOfficial
	court     attribution.Range // see courtOf
	leads     map[uint32]bool   // see asksOthers
	onAir     *bool             // see isOnAir
	firsts    map[uint32]int    // see firstOf
}

// speaker is a known or unnamed source.
type speaker struct {
	words   attribution.Range
	entity  int
	with    []int // those who say it too
	unnamed bool
}

// is reports whether the speaker is the entity, or has no name if entity is -1.
func (s *speaker) is(entity int) bool {
	return s.entity == entity || slices.Contains(s.with, entity)
}

func newLinker(f *finder) *linker {
	l := &linker{finder: f, sources: make([]*extract.Source, len(f.drafts)), owner: make([]int32, len(f.Tags))}
	for i, d := range f.drafts {
		for _, c := range d.content {
			for k := c.First; k < c.Last; k++ {
				l.owner[k] = int32(i + 1)
			}
		}
	}
	var ours []int
	for i, d := range f.drafts {
		switch {
		case d.made == inSpeech:
			l.sources[i] = &extract.Source{Entity: l.ownSpeaker(d.cue)}
		case d.source.Empty():
		case words.FirstPerson.Has(f.Words[d.source.First].Lower):
			ours = append(ours, i)
		default:
			s := l.source(d.source)
			if l.isContradicted(&d, s.Entity) || l.isOfEarlier(&d, s.Entity) || l.isOneOfPair(d.source, s.Entity) {
				s.Entity = -1
			}
			l.sources[i] = &s
			if s.Entity >= 0 || s.Unnamed || l.isUnknownName(d.source) {
				l.spoke = append(l.spoke, speaker{words: d.source, entity: s.Entity, with: s.With, unnamed: s.Unnamed})
			}
		}
	}
	// "I" in a quotation is its source, which must be known first.
	for _, i := range ours {
		s := l.source(f.drafts[i].source)
		l.sources[i] = &s
	}
	return l
}

// isUnknownName reports whether a source is a name of few words that the names of the text
// do not have: "Okoye" in a text without her first name.
func (l *linker) isUnknownName(r attribution.Range) bool {
	const few = 3
	if r.Last-r.First > few {
		return false
	}
	for k := r.First; k < r.Last; k++ {
		if l.mentionAt(k) != nil || r.Last-r.First > 1 && (l.Tags[k] != chunk.Name || l.Words[k].Shape != chunk.Capital) {
			return false
		}
	}
	return l.Tags[r.First] == chunk.Name || l.Tags[r.First].IsNoun() && l.Words[r.First].Shape == chunk.Capital && l.SensesOf(r.First) == chunk.Senses{}
}

// isShortTitle reports whether a source is somebody by the capitals of a title: "the ASP".
func (l *linker) isShortTitle(r attribution.Range) bool {
	return r.Last-r.First == 2 && l.Tags[r.First] == chunk.Det && l.Words[r.First+1].Shape == chunk.Upper && l.mentionAt(r.First+1) == nil
}

// isOfEarlier reports whether the source of d is a surname before the full name of the entity,
// and the content behind the cue begins with a pronoun that is not plainly for it: "Holt said
// that he was ill", where Ida Holt is named later. It can be a Holt of another article.
func (l *linker) isOfEarlier(d *draft, entity int) bool {
	if entity < 0 || d.source.Last-d.source.First != 1 || d.source.First > d.cue || d.content[0].First < d.cue || l.Quote[d.content[0].First] != 0 || l.Tags[d.source.First] == chunk.Pron {
		return false
	}
	for _, m := range l.names.Mentions {
		if m.Span.Start >= l.Text.Tokens[d.source.First].Start {
			break
		}
		if m.Entity != entity {
			continue
		}
		if first, last := l.Text.TokensIn(m.Span); last-first > 1 {
			return false
		}
	}
	k := d.content[0].First
	if l.Words[k].Lower == that {
		k++
	}
	switch h := l.Lower(k); {
	case words.He.Has(h):
		return l.names.Entities[entity].Kind == dossier.Person && l.names.Entities[entity].Gender != extract.Male
	case words.She.Has(h):
		return l.names.Entities[entity].Kind == dossier.Person && l.names.Entities[entity].Gender != extract.Female
	}
	return false
}

// isContradicted reports whether the entity that a description was found to mean, "the
// president", is a man and the content begins with "she", or the other way round. What
// somebody says begins most often with themselves, so the description means another.
func (l *linker) isContradicted(d *draft, entity int) bool {
	if entity < 0 || l.hasName(d.source) || l.Tags[d.source.First] == chunk.Pron || l.Quote[d.content[0].First] != 0 || d.source.First > d.cue {
		return false
	}
	k := d.content[0].First
	if l.Words[k].Lower == that {
		k++
	}
	switch h := l.Lower(k); l.names.Entities[entity].Gender {
	case extract.Male:
		return words.She.Has(h) && l.Tag(k) == chunk.Pron
	case extract.Female:
		return words.He.Has(h) && l.Tag(k) == chunk.Pron
	}
	return false
}

// speaker returns the source of draft i, nil if it has none.
func (l *linker) speaker(i int) *extract.Source { return l.sources[i] }

// source returns the source that the tokens of r name.
func (l *linker) source(r attribution.Range) extract.Source {
	s := l.one(r)
	if s.Of.Empty() {
		s.Of = l.beforeRelative(r)
	}
	if l.sharesHead(r) {
		return s
	}
	if names := l.namesBefore(r); !names.Empty() {
		r = names
	}
	s.With = l.partners(r, s.Entity)
	return s
}

// titledTwice returns the person with two titles before the name, "activist and scholar Jane Doe", the first of
// which is the phrase that begins the source r. It is -1 if there is none.
func (l *linker) titledTwice(phrase chunk.Chunk, r attribution.Range) int {
	k := phrase.Last + 1
	if !l.isTitle(phrase.Head()) || l.Tags[phrase.First] == chunk.Det || phrase.First != r.First || k >= r.Last || l.Words[k-1].Lower != andWord || l.Chunk[k] == 0 {
		return -1
	}
	next := l.Chunks[l.Chunk[k]-1]
	m := l.mentionAt(min(next.Last, r.Last) - 1)
	if next.First != k || m == nil || m.Kind != dossier.Person || !l.isTitle(k) || m.Span.Start <= l.Text.Tokens[k].Start {
		return -1
	}
	return m.Entity
}

// isTitle reports whether token k is a noun in the singular for a person.
func (l *linker) isTitle(k int) bool {
	return l.Tags[k] == chunk.Noun && l.SensesOf(k).Noun == chunk.PersonFile
}

// beforeRelative returns the words of a source before what a clause with "which" or "who" says of
// it: "the journal" of "the journal, which withdrew the paper". It is empty if there is no such
// clause.
func (l *linker) beforeRelative(r attribution.Range) span.Span {
	for k := r.First + 1; k+1 < r.Last; k++ {
		if l.Tags[k] == chunk.Comma && words.Who.Has(l.Words[k+1].Lower) && l.Words[k+1].Lower != whose {
			return l.Text.Cover(r.First, k)
		}
	}
	return span.Span{}
}

// one returns like source, without those who say it together with the first.
func (l *linker) one(r attribution.Range) extract.Source {
	s := extract.Source{Span: l.Text.Cover(l.behindVerb(r), r.Last), Entity: -1}
	if r.Last-r.First > 1 && words.Who.Has(l.Words[r.Last-1].Lower) {
		s.Of = l.Text.Cover(r.First, r.Last-1) // "two workers who"
	}
	n := l.Chunk[r.First]
	if n == 0 {
		s.Entity = l.named(r)
		return s
	}
	if l.Words[r.First].Lower == whose && r.Last-r.First > 1 {
		s.Of, s.Unnamed = l.withOwner(r), l.isPeople(r.Last-1)
		return s
	}
	phrase := l.Chunks[n-1]
	if l.isEitherOf(phrase, r.Last) || l.isNewcomer(r) || l.sharesHead(r) {
		s.Unnamed = true
		return s
	}
	if k := phrase.First + 1; phrase.Last-phrase.First == 2 && phrase.Last == r.Last && words.OfTwo.Has(l.Words[k].Lower) {
		s.Entity = l.ofTwo(k)
		return s
	}
	head := min(phrase.Head(), r.Last-1)
	m := l.mentionAt(head)
	if m != nil && l.isLooseBeside(m, r) {
		m = nil
	}
	if m != nil && m.Kind == dossier.Person && l.Tags[head] == chunk.Name {
		if thing := l.thingBefore(phrase, r.Last); !thing.Empty() {
			s.Of = l.Text.Cover(thing.First, thing.Last)
			return s
		}
		if l.actsOn(phrase, m.Span) {
			s.Unnamed = true
			return s
		}
		s.Entity = m.Entity // "Jane Doe of Radio Bern"
		return s
	}
	if e := l.titledTwice(phrase, r); e >= 0 {
		s.Entity = e
		return s
	}
	if e := l.member(r); e >= 0 {
		s.Entity = e
		return s
	}
	switch l.Tags[head] {
	case chunk.Pron, chunk.Wh, chunk.Poss:
		s.Entity, s.Unnamed = l.pronoun(head)
		a := l.antecedentWords(head)
		if a.Empty() {
			a = l.courtOf(head)
		}
		if a.Empty() && s.Entity < 0 {
			if a = l.subjectAgain(head); a.Empty() {
				a = l.groupAgain(head)
			}
		}
		if s.Entity < 0 && !a.Empty() {
			s.Of, s.Unnamed = l.Text.Cover(a.First, a.Last), true
		}
	case chunk.Name:
		phrase := attribution.Range{First: r.First, Last: head + 1}
		if m != nil {
			if t := l.Tag(head + 1); head+1 < r.Last && m.Kind != dossier.Person && (t.IsNoun() && t != chunk.Name || t == chunk.Adj) {
				s.Unnamed = true // "the Norland rival of", whatever the tagger makes of it
				break
			}
			if s.Entity = m.Entity; m.Kind == dossier.Organization {
				// "Norland's Harbour Coordinator, Jane Doe"
				if e := l.personBehind(r, phrase); e >= 0 {
					s.Entity = e
				}
			}
			break
		}
		// a noun with the capital of its sentence, or a role: "Norland's President"
		s.Entity, s.Unnamed = l.described(r, phrase)
	default:
		if s.Entity = l.named(attribution.Range{First: head, Last: head + 1}); s.Entity < 0 { // a name, whatever its tag
			s.Entity, s.Unnamed = l.described(r, attribution.Range{First: r.First, Last: head + 1})
		}
	}
	return s
}

// isLooseBeside reports whether m is a word that is no name of the text, and the source has a
// name besides: "Slate, Jane Doe".
func (l *linker) isLooseBeside(m *extract.Mention, r attribution.Range) bool {
	return m.Entity >= 0 && l.names.Entities[m.Entity].Loose && l.named(r) != m.Entity
}

// withOwner returns the words of a source with "whose" and those before that it belongs to:
// "Jane Doe, whose wife".
func (l *linker) withOwner(r attribution.Range) span.Span {
	k := r.First - 1
	if l.Tag(k) == chunk.Comma {
		k--
	}
	if k < l.Text.Sentences[l.Text.SentenceAt(r.First)].First || l.Chunk[k] == 0 {
		return span.Span{}
	}
	return l.Text.Cover(l.Chunks[l.Chunk[k]-1].First, r.Last)
}

// thingBefore returns the noun that "that" at token end refers to, with the person
// behind it: "a letter to Jane Doe that said". It is empty if there is none. Of people
// one says "who".
func (l *linker) thingBefore(person chunk.Chunk, end int) (thing attribution.Range) {
	k := person.First - 1
	if person.Last != end || l.Lower(end) != that || !l.Tag(end+1).IsVerb() || l.Tag(k) != chunk.Prep || k == 0 || l.Chunk[k-1] == 0 {
		return thing
	}
	return attribution.Range{First: l.Chunks[l.Chunk[k-1]-1].First, Last: end}
}

// actsOn reports whether a phrase is for somebody who does something to the name at s: "an actor
// playing Jane Doe", not "managing director Jane Doe".
func (l *linker) actsOn(phrase chunk.Chunk, s span.Span) bool {
	begin, _ := l.Text.TokensIn(s)
	k := begin - 1
	if k-1 < phrase.First || !l.Tags[k-1].IsNoun() || l.Tags[k-1] == chunk.Name {
		return false
	}
	return l.Tags[k] == chunk.Ing || l.Tags[k] == chunk.Noun && strings.HasSuffix(l.Text.Word(k), "ing")
}

// member returns the person that a source ends with, up to its first comma,
// "Workers Party (WP) committee member Jane Doe, whose ...", or the organization behind
// its description, "United States car maker Holt Motors". It is -1 if there is none.
func (l *linker) member(r attribution.Range) int {
	if n := l.Chunk[r.First]; n != 0 && l.Tags[l.Chunks[n-1].Head()] == chunk.Nouns && l.Tag(l.Chunks[n-1].Last) == chunk.Prep {
		return -1 // "two friends of a man with Jane Doe": several are not one person
	}
	for i := r.First; i < r.Last; i++ {
		if l.Tags[i] == chunk.Conj || l.Tags[i] == chunk.Comma && i == r.First {
			return -1
		}
		if l.Tags[i] == chunk.Comma {
			r.Last = i
			break
		}
	}
	end := l.Text.Tokens[r.Last-1].End
	for _, m := range l.mentionsFrom(l.Text.Tokens[r.First].Start) {
		if m.Span.Start >= end {
			break
		}
		if m.Span.End != end || m.Entity < 0 || l.names.Entities[m.Entity].Loose {
			continue
		}
		if m.Kind == dossier.Person && !l.isRelation(r.First, l.withRole(&m)) || m.Kind == dossier.Organization && l.describesNext(r.First, m.Span) {
			return m.Entity
		}
	}
	return -1
}

// describesNext reports whether the words from token first on only describe the name
// at s: no word between ties it to something else.
func (l *linker) describesNext(first int, s span.Span) bool {
	begin, _ := l.Text.TokensIn(s)
	for k := first; k < begin; k++ {
		switch t := l.Tags[k]; {
		case t.IsMark(), t == chunk.Prep, t == chunk.To, t == chunk.PossS, t == chunk.Conj, t == chunk.Wh, t == chunk.Pron, t == chunk.Part, t.IsFinite():
			return false
		}
	}
	return begin > first
}

// withRole returns the span of a name with the role right before it: "Secretary of State
// Jane Doe".
func (l *linker) withRole(m *extract.Mention) span.Span {
	s := m.Span
	if r := m.Role; !r.Empty() && r.End <= s.Start && s.Start-r.End <= 1 {
		s.Start = r.Start
	}
	return s
}

// isRelation reports whether a preposition or a verb ties the name at s to somebody else
// that the words from token first on mean: "the brother of Jane Doe", "a source close to
// Jane Doe", "the man who shot Jane Doe". In "the head of the party Jane Doe" the
// preposition ties the party.
func (l *linker) isRelation(first int, s span.Span) bool {
	begin, _ := l.Text.TokensIn(s)
	k := begin - 1
	if k <= first {
		return false
	}
	if m := l.mentionAt(k); m != nil && m.Kind != dossier.Person || l.Tags[k].IsNoun() && l.Tags[k] != chunk.Name && l.SensesOf(k).May&chunk.IsGroup != 0 {
		return false
	}
	for k > first && l.Chunk[k] != 0 && l.Tags[k] != chunk.Prep && (l.Tags[k] != chunk.Ing || !l.Tags[k-1].IsNoun()) {
		k--
	}
	return l.Tags[k] == chunk.Prep || l.Tags[k] == chunk.To || l.Tags[k].IsVerb()
}

// named returns the entity of the last mention that overlaps r and is no example
// ("large ports, notably Oslo"), and -1 if there is none.
func (l *linker) named(r attribution.Range) int {
	for k := r.First + 1; k < r.Last; k++ {
		if l.namesExample(k) {
			r.Last = k
		}
	}
	entity := -1
	lo, hi := l.Text.Tokens[r.First].Start, l.Text.Tokens[r.Last-1].End
	for _, m := range l.mentionsFrom(lo) {
		if m.Span.Start >= hi {
			break
		}
		if m.Entity >= 0 {
			entity = m.Entity
		}
	}
	return entity
}

// personBehind returns the person that is in apposition to the phrase, -1 if there
// is none.
func (l *linker) personBehind(r, phrase attribution.Range) int {
	a, ok := l.apposition(r, phrase)
	if !ok {
		return -1
	}
	if m := l.mentionAt(a.Last - 1); m != nil && m.Kind == dossier.Person {
		return m.Entity
	}
	return -1
}

// mentionAt returns the mention that token i is in, nil if there is none or no such token.
func (f *finder) mentionAt(i int) *extract.Mention {
	if i >= len(f.Text.Tokens) {
		return nil
	}
	x := f.Text.Tokens[i].Span
	if list := f.mentionsFrom(x.Start); len(list) > 0 && list[0].Span.Start <= x.Start && x.End <= list[0].Span.End {
		return &list[0]
	}
	return nil
}

// mentionsFrom returns the mentions that end after byte offset off.
func (f *finder) mentionsFrom(off int) []extract.Mention {
	lo, hi := 0, len(f.names.Mentions)
	for lo < hi {
		m := int(uint(lo+hi) >> 1)
		if f.names.Mentions[m].Span.End <= off {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return f.names.Mentions[lo:]
}
