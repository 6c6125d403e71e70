package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// passive is a relation whose cue is a passive of hearsay, with who stands
// behind "by" for its source or none: the subject before it is what is told of,
// and with an infinitive a part of the content.
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

// isPassive reports whether the cue is a participle behind a form of "be", of
// which the source is the subject.
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

var by = words.Hash("by")
