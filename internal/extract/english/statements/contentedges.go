package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// withinBrackets returns the content left of a cue in brackets from where these open: of "two towns
// (half of them leak, according to the board)", "half of them leak". It leaves what is before the
// brackets if nothing is between these and the cue.
func (f *finder) withinBrackets(c attribution.Range, group int) attribution.Range {
	depth := 0
	for i := group - 1; i >= c.First && !c.Empty(); i-- {
		switch {
		case f.Tags[i] == chunk.Right:
			depth++
		case f.Tags[i] == chunk.Left && depth > 0:
			depth--
		case f.Tags[i] == chunk.Left:
			if i+1 < group && i+1 < c.Last {
				c.First = i + 1
			}
			return c
		}
	}
	return c
}

// upToBracket returns a source up to a bracket that closes and does not open in it: of "(according
// to the board) wait", "the board".
func (f *finder) upToBracket(r attribution.Range) attribution.Range {
	depth := 0
	for i := r.First; i < r.Last; i++ {
		switch f.Tags[i] {
		case chunk.Left:
			depth++
		case chunk.Right:
			if depth--; depth < 0 {
				r.Last = i
			}
		}
	}
	return r
}

// behindMention returns content left of its cue without "as I said before,", by which the article
// speaks of itself.
func (f *finder) behindMention(c attribution.Range) attribution.Range {
	if c.Last-c.First < 2 || f.Words[c.First].Lower != as || !words.FirstPerson.Has(f.Words[c.First+1].Lower) || f.Quote[c.First] != 0 {
		return c
	}
	if k := f.beforeComma(c.First, c.Last); k > c.First {
		c.First = k + 1
	}
	return c
}

// beforeClause returns content behind its cue up to a semicolon, or a comma with "and", that a clause
// follows, if what is before is none: of "praised the board's plan; it was new", "the board's plan".
// What follows is the article's.
func (f *finder) beforeClause(c attribution.Range, cue int) attribution.Range {
	for i := c.First; i+2 < c.Last && c.First > cue; i++ {
		joins := f.Tags[i] == chunk.Comma && (f.Words[i+1].Lower == andWord || f.Words[i+1].Lower == but) && f.Words[i+2].Lower != that
		switch {
		case f.Quote[i] == 0 && (joins || f.Text.Word(i) == ";"):
		case f.Tags[i] == chunk.Comma:
			return c // of a list
		default:
			continue
		}
		if joins && f.Words[c.First].Lower == that && f.Tags[c.First+1] != chunk.Noun {
			return c
		}
		head, rest := attribution.Range{First: c.First, Last: i}, attribution.Range{First: i + 1, Last: c.Last}
		if f.isClause(head) || joins && !f.hasSubject(rest) || !joins && !f.clauseAt(i+1, c.Last) {
			return c
		}
		return f.withoutEndMarks(head)
	}
	return c
}

// hasSubject reports whether a pronoun or a name in r is right before a verb with tense.
func (f *finder) hasSubject(r attribution.Range) bool {
	for i := r.First; i+1 < r.Last; i++ {
		if (f.Tags[i] == chunk.Pron || f.Tags[i] == chunk.Name) && f.Tags[i+1].IsFinite() {
			return true
		}
	}
	return false
}

// beforeSecond returns content behind its cue up to a second verb of saying that goes with the
// cue: of "she said the board should act and said the lock leaks", "the board should act". Behind a
// clause in the past the second verb can be the clause's: "she said he came and said". Behind "was" it is the
// speaker's if "that" follows.
func (f *finder) beforeSecond(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First < cue || f.Tags[cue] != chunk.Past || !words.SpeechCues.Has(f.Words[cue].Lower) {
		return c
	}
	modal, be := false, false
	for i := c.First; i+1 < c.Last; i++ {
		switch {
		case f.Quote[i] != 0 || f.Tags[i].IsFinite() && f.Tags[i] != chunk.Modal && !words.ToBe.Has(f.Words[i].Lower):
			return c
		case f.Tags[i] == chunk.Modal:
			modal = true
		case f.Tags[i].IsFinite():
			be = true
		case (modal || be) && f.Words[i].Lower == andWord:
			k := i + 1
			for k < c.Last && f.Tags[k] == chunk.Adv {
				k++
			}
			if k == c.Last || f.Tags[k] != chunk.Past {
				continue
			}
			says, clause := words.SpeechCues.Has(f.Words[k].Lower), f.Lower(k+1) == that
			if says && (clause || !be) || clause && words.Denials.Has(f.Words[k].Lower) {
				c.Last = i
				return f.withoutEndMarks(c)
			}
		}
	}
	return c
}

// beforeNextSpeaker returns content behind its cue up to a comma and "and", "but" or "while" behind which
// somebody named says something else: of "she said it leaked, and Karl Holt, back in Bern, said he would
// come", "it leaked". Whoever denies a claim, "and the board denied it", need not be named.
func (f *finder) beforeNextSpeaker(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First < cue {
		return c
	}
	for i := c.First + 1; i+2 < c.Last; i++ {
		if f.Tags[i] != chunk.Comma || f.Quote[i] != 0 || f.Tags[i+1] != chunk.Conj && !words.Contrasting.Has(f.Words[i+1].Lower) || f.Chunk[i+2] == 0 {
			continue
		}
		if f.deniesClaim(f.Chunks[f.Chunk[i+2]-1].Last, c.Last) {
			c.Last = i
			return f.withoutEndMarks(c)
		}
		m := f.mentionAt(i + 2)
		if m == nil || m.Kind == dossier.Place {
			continue
		}
		_, k := f.Text.TokensIn(m.Span)
		if f.Tag(k) == chunk.Comma {
			for k++; k < c.Last && f.Tags[k] != chunk.Comma && !f.Tags[k].IsFinite(); k++ {
			}
			k++
		}
		if k < c.Last && f.Tags[k] == chunk.Past && words.SpeechCues.Has(f.Words[k].Lower) {
			c.Last = i
			return f.withoutEndMarks(c)
		}
	}
	return c
}

// beforeHearersVerb returns content that somebody was heard to say up to a second verb, which can be that of
// who heard it: of "heard her say it leaked and was present", "it leaked".
func (f *finder) beforeHearersVerb(c attribution.Range, source attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First < cue || f.Tags[cue] == chunk.Past || f.Tags[cue] == chunk.PresS || source.Empty() || !words.Hearing.Has(f.Lower(source.First-1)) {
		return c
	}
	for i := c.First + 1; i+1 < c.Last; i++ {
		if f.Tags[i] == chunk.Conj && f.Tags[i+1].IsFinite() && f.Quote[i] == 0 {
			c.Last = i
			return f.withoutEndMarks(c)
		}
	}
	return c
}

// outsideClause returns the content left of a cue, and nothing if that is only a phrase in quotation
// marks in the middle of a clause that somebody else says, while the cue has content behind it:
// "fair" in “After Holt called it ‘fair,’ Berg said: ‘It is not.’”
func (f *finder) outsideClause(r attribution.Relation) attribution.Range {
	l := r.Left
	if s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]; l.Empty() || r.Right.Empty() && !f.opensQuote(r.Cue, s.First, s.Last) {
		return l
	}
	if k := l.First - 1; f.Quote[l.First] == 0 {
		if k > 0 && f.Tags[k].IsFinite() && words.SpeechCues.Has(f.Words[k].Lower) && f.Text.SentenceAt(k) == f.Text.SentenceAt(l.First) {
			return attribution.Range{}
		}
		for k = l.First; k < l.Last; k++ {
			if f.Quote[k] == 0 && f.Tags[k].IsFinite() && words.SpeechCues.Has(f.Words[k].Lower) && (f.clauseAt(k+1, l.Last) || f.Lower(k+1) == that) {
				return attribution.Range{} // "the day after Holt said it leaked, Berg said: “It did not.”"
			}
		}
		return l
	}
	open := f.Quotes[max(f.Quote[l.First], 1)-1].First
	s := f.Text.Sentences[f.Text.SentenceAt(open)]
	if open <= s.First || open < l.First-1 || f.Tags[open-1].IsMark() || f.isClause(l) && !words.ToBe.Has(f.Words[open-1].Lower) {
		return l
	}
	return attribution.Range{}
}

// ofSameSentence returns l, the content left of the cue of r, corrected where the cue has more behind it in its
// sentence, outside quotation marks. A quotation of the sentence before does not go on there: in “The lock
// leaks,” she said. The quay, too, was wet, she said, from May to June, it is the words before the comma. The object of a
// preposition, as in "speaking after the meeting he said that", is no content.
func (f *finder) ofSameSentence(r attribution.Relation, l attribution.Range) attribution.Range {
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	if l.Empty() || r.Right.Empty() || r.Source.Empty() || r.Source.First > r.Cue || r.Right.First < r.Cue || r.Right.First >= s.Last || f.Quote[r.Cue] != 0 || f.Quote[r.Right.First] != 0 {
		return l
	}
	anchor := r.Source.First
	switch {
	case l.First < s.First && !f.opensSentence(anchor, s.First) && f.Quote[s.First] == 0:
		if f.Tag(anchor-1) == chunk.Comma {
			return f.restOfSentence(s.First, anchor)
		}
		return attribution.Range{}
	case l.First == s.First+2 && l.Last == anchor && f.Quote[l.First] == 0 && f.Tags[s.First] == chunk.Ing && f.Tags[s.First+1] == chunk.Prep && !f.isClause(l) && f.isClause(r.Right):
		return attribution.Range{}
	}
	return l
}

// withFor returns content behind a cue, with the "for" between them if that belongs to an infinitive and a
// clause follows: of "said for the port to grow the board must act", all but "said".
func (f *finder) withFor(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First != cue+2 || !words.Saying.Has(f.Words[cue].Lower) || f.Words[cue+1].Lower != forWord || f.Chunk[c.First] == 0 {
		return c
	}
	if k := f.Chunks[f.Chunk[c.First]-1].Last; k < c.Last && f.Tags[k] == chunk.To && f.isClause(c) {
		c.First--
	}
	return c
}

// deniesClaim reports whether the words from token k to before token last are only that somebody
// denied a claim, "denied the charge".
func (f *finder) deniesClaim(k, last int) bool {
	if k+1 >= last || f.Tags[k] != chunk.Past || !words.Denying.Has(f.Words[k].Lower) {
		return false
	}
	end := k + 2 // behind "it", which is no part of a chunk
	if n := f.Chunk[k+1]; n != 0 {
		end = f.Chunks[n-1].Last
	}
	return words.ClaimWords.Has(f.Words[end-1].Lower) && (end >= last || f.Tags[end].IsMark())
}
