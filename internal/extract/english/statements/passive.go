package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// passive corrects a relation whose cue is a passive such as "is said to". Its
// source is the noun chunk after "by", if any. The subject is not the source,
// and is part of the content if an infinitive follows.
func (f *finder) passive(r attribution.Relation) attribution.Relation {
	if !words.HeardParticiples.Has(f.Words[r.Cue].Lower) || !f.isPassive(r) {
		return r
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	subject := r.Source
	r.Source = attribution.Range{}
	next := r.Cue + 1
	if f.Lower(next) == by {
		if who, ok := f.someone(next+1, s.Last); ok {
			r.Source = who
			return r
		}
	}
	if f.Tag(next) == chunk.To && r.Left.Empty() && next < s.Last {
		r.Left = subject
		if r.Right.Empty() {
			r.Right = f.restOfSentence(next, s.Last)
		}
	}
	return r
}

// isPassive reports whether the cue is a participle after a form of "be" whose
// subject is the source.
func (f *finder) isPassive(r attribution.Relation) bool {
	if r.Source.Empty() || r.Source.Last != r.Group || f.Quote[r.Cue] != 0 && f.Quote[r.Source.First] == 0 {
		return false
	}
	for k := r.Cue - 1; k >= r.Group; k-- {
		switch h := f.Words[k].Lower; {
		case words.ToBe.Has(h):
			return true
		case f.Tags[k] != chunk.Adv && !words.VerbNegations.Has(h):
			return false
		}
	}
	return false
}

// isDismissed reports whether somebody is rejected or dismissed and denies nothing: "the
// commander was dismissed after he warned".
func (f *finder) isDismissed(d *draft) bool {
	if d.source.First > d.cue || f.Tags[d.cue] != chunk.Part || !f.denies(d.cue) {
		return false
	}
	if d.source.Empty() {
		// "Ana Silva was dismissed": the tagger may take her for what is denied
		n := f.Chunk[d.content[0].First]
		if n == 0 || f.Chunks[n-1].Last != d.content[0].Last || f.Tags[f.Chunks[n-1].Head()] != chunk.Name {
			return false
		}
	}
	for k := d.group; k < d.cue; k++ {
		if words.ToBe.Has(f.Words[k].Lower) {
			return true
		}
	}
	return false
}

var by = words.Hash("by")
