package statements

import (
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// inferred is the largest confidence of an inference. The judged statements have too few to
// learn it.
const inferred = 0.3

// isInference reports whether the source of d is a thing that shows something and says
// nothing: "the failure suggests that", "the delay threatens to". The article infers it.
// A document, a study or figures can be cited. So it is with a notion without an owner:
// "experience tells us that".
func (f *finder) isInference(d *draft) bool {
	if f.isNotion(d) {
		return true
	}
	if d.source.Empty() || d.source.First > d.cue || !words.Inferring.Has(f.Words[d.cue].Lower) || f.Quote[d.cue] != 0 {
		return false
	}
	n := f.Chunk[d.source.First]
	if n == 0 {
		return false
	}
	head := f.Chunks[n-1].Head()
	h := f.Words[head].Lower
	if !f.Tags[head].IsNoun() || f.Tags[head] == chunk.Name || f.Words[head].Shape != chunk.Lowercase {
		return false
	}
	cited := isText(h) || words.Agencies.Has(h) || words.Media.Has(h)
	return !cited && f.SensesOf(head).May&(chunk.IsPerson|chunk.IsGroup|chunk.IsMessage) == 0
}

// isNotion reports whether the source of d is a notion without an owner or an article before it:
// "common sense says", "nature has determined", but not "the history" or "her
// conscience".
func (f *finder) isNotion(d *draft) bool {
	r := d.source
	if r.Empty() || r.First > d.cue || f.Quote[d.cue] != 0 || f.Chunk[r.First] == 0 {
		return false
	}
	ch := f.Chunks[f.Chunk[r.First]-1]
	if t := f.Tags[ch.First]; t == chunk.Det || t == chunk.Poss || f.isOfOwner(rangeOf(ch)) || f.Tag(ch.Last) == chunk.PossS {
		return false
	}
	head := ch.Head()
	m := f.mentionAt(head)
	named := m != nil && (m.Entity < 0 || !f.names.Entities[m.Entity].Loose)
	return r.Last == head+1 && words.Notions.Has(f.Words[head].Lower) && !named
}

// isText reports whether a noun means a text or data that can be cited: "letter", "figures".
func isText(h uint32) bool {
	return words.Documents.Has(h) || words.Inquiries.Has(h) || words.Forms.Has(h) || words.Evidence.Has(h)
}

// isShown reports whether the source of d, whose words are within what somebody says, is a text
// that shows something and says nothing: of "the firm said the letter proved that it was safe"
// only the firm says so.
func (f *finder) isShown(d *draft) bool {
	if d.source.Empty() || d.source.First > d.cue || !words.Inferring.Has(f.Words[d.cue].Lower) || f.Chunk[d.source.First] == 0 {
		return false
	}
	h := f.Words[f.Chunks[f.Chunk[d.source.First]-1].Head()].Lower
	return (isText(h) || words.Writings.Has(h)) && !words.UnnamedPeople.Has(h)
}

// unknown is the largest confidence of a statement whose source is a pronoun for somebody
// who is not known: of the 143 such among the judged statements, 18 were read right.
const unknown = 0.13

// namesNobody reports whether the source is a pronoun, "I", "he", "which", that was found
// to mean nobody. "Many", "the three" and "critics who" say who it is.
func (l *linker) namesNobody(d *draft, s *extract.Statement) bool {
	if s.Source != nil && s.Source.Entity < 0 && d.source.Last-d.source.First == 2 && words.OfTwo.Has(l.Words[d.source.First+1].Lower) {
		return true
	}
	if s.Source == nil || s.Source.Entity >= 0 || s.Source.Unnamed || !s.Source.Of.Empty() || d.source.Last-d.source.First != 1 || len(d.content) > 0 && !l.courtOf(d.source.First).Empty() {
		return false
	}
	k := d.source.First
	t := l.Tags[k]
	return t == chunk.Pron || t == chunk.Wh || t == chunk.Poss || l.Words[k].Lower == that
}

// withPossessiveName corrects a relation whose verb group begins with the "'s" of a name:
// "Moody's said".
func (f *finder) withPossessiveName(r attribution.Relation) attribution.Relation {
	k := r.Group
	if k == 0 || k >= r.Cue || f.Tags[k] != chunk.PossS || f.Tags[k-1] != chunk.Name || f.Text.Tokens[k].SpaceBefore || f.Chunk[k-1] == 0 {
		return r
	}
	r.Group = k + 1
	if r.Source.Empty() || r.Source.Last == k || r.Source.Last == k+1 {
		r.Source = attribution.Range{First: f.Chunks[f.Chunk[k-1]-1].First, Last: k + 1}
	}
	return r
}
