package statements

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/span"
)

// described returns the entity of a source whose head, the last token of
// phrase, is a common noun. It is that of a name in apposition, of an
// organization before the noun ("the Yonhap news agency"), or of the
// organization that spoke before ("the agency").
func (l *linker) described(r, phrase attribution.Range) (entity int, unnamed bool) {
	head := phrase.Last - 1
	if l.isThisCourt(head) {
		return -1, true
	}
	may := l.SensesOf(head).May
	if a, ok := l.apposition(r, phrase); ok {
		e := l.named(a)
		if e >= 0 && l.names.Entities[e].Kind == dossier.Person && words.Documents.Has(l.Words[head].Lower) && !words.UnnamedPeople.Has(l.Words[head].Lower) {
			return -1, false // "a statement of Jane Doe, John Roe and others"
		}
		if e >= 0 && l.names.Entities[e].Kind == dossier.Person && may&chunk.IsGroup != 0 && may&(chunk.IsPerson|chunk.IsMessage) == 0 && !words.Officers.Has(l.Words[head].Lower) {
			return -1, true // "the bureau of the minister, Jane Doe"
		}
		if e >= 0 || l.Tags[a.Last-1] == chunk.Name {
			return e, false
		}
	}
	if words.Postings.Has(l.Words[head].Lower) && l.mentionAt(head) == nil {
		return -1, false // "a Facebook post"
	}
	agency := words.Agencies.Has(l.Words[head].Lower)
	person := !agency && l.SensesOf(head).Noun == chunk.PersonFile || words.Officers.Has(l.Words[head].Lower)
	group := (may&chunk.IsGroup != 0 || agency) && !person
	if group {
		if e := l.named(phrase); e >= 0 && l.names.Entities[e].Kind == dossier.Organization && (l.hasName(phrase) || phrase.Last-phrase.First == 1) {
			if l.isOfOwner(phrase) && !words.Organs.Has(l.Words[head].Lower) {
				return -1, true // "Norland Steel's union"
			}
			return e, false
		}
	}
	if l.Words[phrase.First].Lower == the && phrase.Last-phrase.First == 2 && r.Last == phrase.Last && !person && (group || words.BodyNouns[l.Text.Word(head)] || words.FirmNouns[l.Text.Word(head)]) && !words.Documents.Has(l.Words[head].Lower) {
		e, several := l.kindOf(head)
		if e >= 0 {
			return e, false
		}
		if e := l.organization(head); agency && !several && e >= 0 && l.canBeCalled(e, head) {
			return e, false
		}
	}
	if group {
		if l.hasName(phrase) && !words.UnnamedPeople.Has(l.Words[head].Lower) && l.SensesOf(head).Noun != chunk.PersonFile {
			return -1, false
		}
	}
	if may&chunk.IsPerson != 0 {
		if e := l.byRole(r, phrase); e >= 0 {
			return e, false
		}
	}
	return -1, l.isPeople(head)
}

// isOfOwner reports whether the head of a phrase belongs to somebody: "Norland's army".
func (f *finder) isOfOwner(phrase attribution.Range) bool {
	for k := phrase.First; k < phrase.Last; k++ {
		if f.Tags[k] == chunk.PossS {
			return true
		}
	}
	return false
}

var the, agencyWord = words.Hash("the"), words.Hash("agency")

// kindOf returns the organization that "the ministry" with its noun at token
// head refers to: the only one named shortly before whose name has the noun. It
// is -1 if there is none, or several: two with the noun, or, for "the agency",
// another one behind it that reports.
func (l *linker) kindOf(head int) (entity int, several bool) {
	entity = -1
	reports := words.Reporters.Has(l.Words[head].Lower)
	other := false // another one that reports is named behind the entity
	at := l.Text.Tokens[head].Start
	from := l.Text.Sentences[max(0, l.Text.SentenceAt(head)-roleMemory)].Start
	for _, m := range l.mentionsFrom(from) {
		if m.Span.Start >= at {
			break
		}
		switch {
		case m.Entity < 0 || m.Kind != dossier.Organization || m.Credit:
		case m.Entity == entity:
			other = false
		case !l.hasStem(m.Span, l.Words[head].Stem):
			other = other || reports && l.isOutlet(m.Span)
		case entity >= 0:
			return -1, true
		default:
			entity, other = m.Entity, false
		}
	}
	if entity >= 0 && other {
		return -1, true
	}
	return entity, false
}

// isOutlet reports whether the name at s is that of an organization that reports.
func (l *linker) isOutlet(s span.Span) bool {
	first, last := l.Text.TokensIn(s)
	for i := first; i < last; i++ {
		if h := l.Words[i].Lower; words.Outlets.Has(h) || words.Media.Has(h) {
			return true
		}
	}
	return false
}

// canBeCalled reports whether an organization can be what the noun at token head says, by the
// words of its name. A union or a court is no company. A ministry has a noun for a part of a
// state, or initials, in its name. An agency may report news.
func (l *linker) canBeCalled(entity, head int) bool {
	public, initials, other, news := false, false, false, false
	for w := range strings.FieldsSeq(l.names.Entities[entity].Name) {
		w = strings.Trim(w, ".,")
		h := words.Hash(strings.ToLower(w))
		public = public || words.PublicBodies.Has(h)
		initials = initials || len(w) > 1 && strings.ToUpper(w) == w && strings.ToLower(w) != w
		other = other || words.OtherBodies.Has(h)
		news = news || words.NewsWords.Has(h)
	}
	if other && !news {
		return false
	}
	if !words.Authorities.Has(l.Words[head].Lower) {
		return !public
	}
	return public || initials || l.Words[head].Lower == agencyWord
}

// hasStem reports whether a word of the span has the stem.
func (l *linker) hasStem(s span.Span, stem uint32) bool {
	first, last := l.Text.TokensIn(s)
	for i := first; i < last; i++ {
		if l.Words[i].Stem == stem {
			return true
		}
	}
	return false
}

// isPeople reports whether the head of a source is a person or a group without
// a name, and not a document.
func (l *linker) isPeople(head int) bool {
	if words.UnnamedPeople.Has(l.Words[head].Lower) {
		return true
	}
	if words.Documents.Has(l.Words[head].Lower) {
		return false
	}
	s := l.SensesOf(head)
	if s.May&chunk.IsPerson != 0 {
		return true
	}
	return s.May&chunk.IsGroup != 0 && s.May&chunk.IsMessage == 0
}

func (l *linker) hasName(r attribution.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if l.Tags[i] == chunk.Name {
			return true
		}
	}
	return false
}

// apposition returns the name right after the phrase or after a comma: "a
// spokesman for the ministry, John Doe,". In "the lawyer representing John Doe" there is none.
func (l *linker) apposition(r, phrase attribution.Range) (attribution.Range, bool) {
	begins := phrase.Last // where the words begin that can be a name with its role
	for k := phrase.Last; k < r.Last && !l.namesExample(k); k++ {
		n := l.Chunk[k]
		if n == 0 {
			if l.Tags[k].IsVerb() && l.Tags[k-1] == chunk.Comma && l.Lower(k+1) == by {
				break // "opponents, led by Jane Doe and John Roe"
			}
			begins = -1
			if l.Tags[k] == chunk.Comma {
				begins = k + 1
			}
			continue
		}
		if l.Tags[k] == chunk.Wh && l.Words[k].Shape == chunk.Lowercase && l.Tags[k-1] == chunk.Comma {
			break // "the lawyer for John Doe, who Jane Doe sued", but not "a clerk who left, Jane Doe"
		}
		if begins >= 0 {
			ch := l.Chunks[n-1]
			if l.Tags[ch.Head()] == chunk.Name && l.Tags[ch.First] != chunk.Ing {
				if l.isOfInner(begins, phrase) {
					break
				}
				return attribution.Range{First: ch.First, Last: min(ch.Last, r.Last)}, true
			}
			k = ch.Last - 1
		}
	}
	return attribution.Range{}, false
}

// isOfInner reports whether the name that begins at token k behind a comma can be that of a
// person in the description of phrase: "a spokesman for the minister, John Doe,". In "a
// spokesman for the ministry, John Doe," and "the mayor, John Doe," it cannot.
func (l *linker) isOfInner(k int, phrase attribution.Range) bool {
	if l.Tag(k-1) != chunk.Comma || l.Chunk[k-2] == 0 {
		return false
	}
	inner := l.Chunks[l.Chunk[k-2]-1]
	head := inner.Head()
	return inner.First >= phrase.Last && l.Tag(inner.First-1) != chunk.Conj && l.Tag(inner.First-1) != chunk.Comma && l.Tags[head] == chunk.Noun && l.SensesOf(head).Noun == chunk.PersonFile && l.Lower(inner.First) == the
}

func rangeOf(ch chunk.Chunk) attribution.Range {
	return attribution.Range{First: ch.First, Last: ch.Last}
}

// isThisCourt reports whether the token at k is the noun of "the Court" with a capital in a ruling. That is the
// court that rules, and not the one that was named last.
func (l *linker) isThisCourt(k int) bool {
	h := l.Lower(k - 1)
	return l.layout.Form == dossier.Ruling && l.Words[k].Lower == court && l.Words[k].Shape == chunk.Capital && (h == the || words.Pointing.Has(h))
}
