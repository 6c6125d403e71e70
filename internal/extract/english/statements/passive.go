package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// passive corrects a relation whose cue is a passive such as "is said to" or "were warned
// that". Its source is the noun chunk after "by", if any. The subject is not the source,
// and is part of the content if an infinitive follows.
func (f *finder) passive(r attribution.Relation) attribution.Relation {
	if f.isItBy(r) {
		r.Left = attribution.Range{}
		return r
	}
	r = f.heard(r)
	h := f.Words[r.Cue].Lower
	if !words.HeardParticiples.Has(h) && !words.HearerParticiples.Has(h) || !f.isPassive(r) {
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

// heard takes those who hear something out of a relation: "the board" out of "the board
// was told that the roof leaks" and "the court" out of "the court heard that".
func (f *finder) heard(r attribution.Relation) attribution.Relation {
	h := f.Words[r.Cue].Lower
	switch {
	case h == heardWord && !r.Source.Empty() && words.Hearers.Has(f.Words[r.Source.Last-1].Lower):
		r.Source = attribution.Range{}
	case (h == toldWord || words.HearerParticiples.Has(h)) && !r.Right.Empty() && f.beBefore(r):
		if k, ok := f.thatBehind(r.Cue, r.Right.Last); ok {
			r.Left, r.Right.First = attribution.Range{}, k
		}
	}
	return r
}

// thatBehind returns the "that" behind the verb at i, with no more than a time or who
// acts in between: "was told in May that", "was told by Jane Doe that".
func (f *finder) thatBehind(i, last int) (int, bool) {
	from := i + 1
	if f.Lower(from) == by {
		if who, ok := f.someone(from+1, last); ok {
			from = who.Last
		}
	}
	for k := from; k < min(last, from+5); k++ {
		if f.Words[k].Lower == that {
			return k, k == from || f.isOnlyTime(attribution.Range{First: from, Last: k})
		}
	}
	return 0, false
}

// isItBy reports whether only "it" is left of a passive whose clause is right of it: "it
// was announced by the board that the roof leaks".
func (f *finder) isItBy(r attribution.Relation) bool {
	return r.Left.Last-r.Left.First == 1 && words.It.Has(f.Words[r.Left.First].Lower) && f.Lower(r.Cue+1) == by && !r.Right.Empty() && f.Words[r.Right.First].Lower == that
}

// isPassive reports whether the cue is a participle after a form of "be" whose
// subject is the source.
func (f *finder) isPassive(r attribution.Relation) bool {
	end := r.Source.Last
	if f.Tag(end) == chunk.Comma {
		end++ // "Jane Doe, the mayor, was told"
	}
	if r.Source.Empty() || end != r.Group && r.Source.Last != r.Group || f.Quote[r.Cue] != 0 && f.Quote[r.Source.First] == 0 {
		return false
	}
	return f.beBefore(r)
}

// beBefore reports whether the verb group of the cue has a form of "be" before it.
func (f *finder) beBefore(r attribution.Relation) bool {
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

var by, heardWord, toldWord = words.Hash("by"), words.Hash("heard"), words.Hash("told")
