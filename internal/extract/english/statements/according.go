package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// accordingTo corrects a relation whose cue is "according to" or a variant. Its
// source is what follows, without a relative clause or an apposition. If the cue
// opens the sentence, its content is the rest of the sentence, else the clause
// before.
func (f *finder) accordingTo(r attribution.Relation) attribution.Relation {
	if f.Words[r.Cue].Lower != according {
		return r
	}
	next := r.Cue + 1
	if h := f.Lower(next); h == to || h == with {
		next++
	}
	s := f.Text.Sentences[f.Text.SentenceAt(r.Cue)]
	opens := f.opensSentence(r.Cue, s.First)
	r.Source = f.upToBracket(r.Source)
	who, ok := f.someone(next, s.Last)
	if !ok && (opens || r.Source.Empty() || r.Source.First < next) {
		return r
	}
	if ok && (opens || !r.Source.Contains(next) || r.Source.First == next && r.Source.Last < who.Last) {
		r.Source = who
	}
	if opens {
		if end := f.behindModifier(who.Last, s.Last); end > who.Last && ok {
			r.Source.Last, who.Last = end, end
		}
		if end := f.behindName(who, s.Last); ok && end > who.Last {
			r.Source.Last, who.Last = end, end
		}
		start := f.behindAside(who.Last, s.Last)
		if k := f.colonBehind(who.Last, s.Last); k > start {
			start = k // "Jane Doe, head of the port: “...”"
		}
		if k := who.Last; start == k && k < s.Last && f.Tags[k] == chunk.Comma {
			start = f.behindParticiple(k+1, s.Last) // "the board, based in Norham, ..."
		}
		if k := f.beforeComma(start, s.Last); f.isOnlyTime(attribution.Range{First: start, Last: k}) {
			start = k // "the poll earlier this month, ..."
		}
		if other, k := f.secondOf(start, s.Last); k > start {
			r.Source.Last, start = other.Last, k
		}
		r.Left, r.Right = attribution.Range{}, f.restOfSentence(start, s.Last)
		return r
	}
	r.Right = attribution.Range{}
	switch k := f.beforeMarks(r.Group); {
	case k > s.First && f.Words[k].Lower == that:
		// "It is known that according to the board the port will close."
		r.Left = attribution.Range{}
		if rest := f.restOfSentence(who.Last, s.Last); ok && f.clauseAt(rest.First, s.Last) {
			r.Source, r.Right = who, rest
		}
	case k > s.First && f.Tags[k] == chunk.Wh && f.Quote[k] == f.Quote[r.Cue] && (r.Left.Empty() || r.Left.Last == k+1 || r.Left.First > k):
		// "the plan, which, according to the board, the towns oppose": what they
		// oppose is before the pronoun.
		r.Left = attribution.Range{}
	case r.Left.Empty():
		r.Left = f.restOfSentence(f.afterDateline(s.First, s.Last), r.Group)
	case ok && f.Tag(who.Last) == chunk.Comma && f.Tag(r.Group-1) == chunk.Comma && f.Tag(who.Last+1).IsFinite() && who.Last+1 < s.Last && !f.isClause(r.Left):
		r.Right = f.restOfSentence(who.Last, s.Last) // "The plan, according to the board, was dropped."
	}
	r = f.withinSemicolons(r, s.First)
	r.Left = f.behindMention(f.withinBrackets(f.upToSpeaker(r.Left), r.Group))
	return r
}

// upToSpeaker returns content that ends with somebody who says it without the hearers and
// the place behind: of "the lock leaks, Jane Doe told the board in Oslo", it leaves out "the
// board in Oslo". "Said of the lock" stays.
func (f *finder) upToSpeaker(c attribution.Range) attribution.Range {
	j := c.Last - 1
	for j > c.First && !f.Tags[j].IsMark() {
		j--
	}
	if j <= c.First || f.Chunk[min(j+1, c.Last-1)] == 0 || f.Tags[j] != chunk.Close && (f.Tags[j] != chunk.Comma || !f.isClause(attribution.Range{First: c.First, Last: j})) {
		return c
	}
	k := f.Chunks[f.Chunk[j+1]-1].Last
	for k < c.Last && (f.Tags[k] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[k].Lower)) {
		k++
	}
	if k >= c.Last || f.Chunks[f.Chunk[j+1]-1].First != j+1 || !f.Tags[k].IsVerb() || !words.SpeechCues.Has(f.Words[k].Lower) || f.Lower(k+1) == of {
		return c
	}
	for i := k + 1; i < c.Last; i++ {
		if f.Tags[i].IsFinite() || f.Words[i].Lower == that {
			return c
		}
	}
	c.Last = k + 1
	return c
}

// beforeComma returns the first comma from token k on, k if there is none.
func (f *finder) beforeComma(k, last int) int {
	for i := k; i < last; i++ {
		if f.Tags[i] == chunk.Comma {
			return i
		}
	}
	return k
}

// secondOf returns somebody that "and" at token k joins to the one before, and the token
// at which the clause behind begins: "and Jane Doe, her deputy, the lock leaks". The token
// is k if there is none.
func (f *finder) secondOf(k, last int) (who attribution.Range, start int) {
	if k+1 >= last || f.Words[k].Lower != andWord {
		return who, k
	}
	who, ok := f.someone(k+1, last)
	if !ok || f.Tag(who.Last) != chunk.Comma {
		return who, k
	}
	start = f.behindAside(who.Last, last)
	if start == who.Last {
		start++
	}
	if !f.clauseAt(start, last) {
		return who, k
	}
	return who, start
}

// withinSemicolons returns a relation of a cue behind its clause without the clauses
// before and behind that semicolons set off: of "it leaks, according to Jane Doe; it is
// dry, according to John Roe", "it is dry".
func (f *finder) withinSemicolons(r attribution.Relation, first int) attribution.Relation {
	for i := r.Group - 1; i >= first; i-- {
		if f.Quote[i] == 0 && f.Text.Word(i) == ";" {
			if i >= r.Left.First && i < r.Left.Last {
				r.Left = f.restOfSentence(i+1, r.Left.Last)
			}
			break
		}
	}
	for i := r.Source.First; i < r.Source.Last; i++ {
		if f.Quote[i] == 0 && f.Text.Word(i) == ";" {
			r.Source.Last = i
		}
	}
	return r
}

// beforeMarks returns the token before token i, without the marks between.
func (f *finder) beforeMarks(i int) int {
	for i--; i > 0 && f.Tags[i].IsMark(); i-- {
	}
	return i
}

// behindName returns the end of the name of a person in apposition behind a
// description, if a comma closes it: "the team's coach, Jane Doe, ...". It returns the end of the
// description if there is none.
func (f *finder) behindName(who attribution.Range, last int) int {
	k := who.Last
	if k+1 >= last || !f.Tags[k-1].IsNoun() || f.Tags[k-1] == chunk.Name || f.Tags[k] != chunk.Comma || f.Chunk[k+1] == 0 {
		return k
	}
	name := f.Chunks[f.Chunk[k+1]-1]
	m := f.mentionAt(k + 1)
	if m == nil || m.Kind != dossier.Person || name.First != k+1 || f.Tag(name.Last) != chunk.Comma || f.listsNames(k+1, last) {
		return k
	}
	return name.Last
}

// listsNames reports whether a list of names of one kind begins at token k: "Jane Doe,
// John Roe and Ann Poe". In "the mayor, Jane Doe, Norham and Sandby" it does not.
func (f *finder) listsNames(k, last int) bool {
	first := f.mentionAt(k)
	for n := 1; first != nil && k < last; n++ {
		m := f.mentionAt(k)
		if m == nil || m.Kind != first.Kind {
			return false
		}
		for k < last && f.Text.Tokens[k].Start < m.Span.End {
			k++
		}
		switch {
		case k+1 >= last:
			return false
		case f.Tags[k] == chunk.Conj:
			next := f.mentionAt(k + 1)
			return n > 1 && next != nil && next.Kind == first.Kind
		case f.Tags[k] != chunk.Comma:
			return false
		}
		k++
		if f.Tags[k] == chunk.Conj { // ", and"
			next := f.mentionAt(min(k+1, last-1))
			return next != nil && next.Kind == first.Kind
		}
	}
	return false
}

// colonBehind returns the token after the colon that ends an apposition at token k and
// that a quotation follows. It returns k if there is none.
func (f *finder) colonBehind(k, last int) int {
	for i := k; i+1 < last && !f.Tags[i].IsFinite() && f.Quote[i] == 0; i++ {
		if f.Tags[i] == chunk.Colon && f.Tags[i+1] == chunk.Open && f.Text.Word(i) == ":" {
			return i + 1
		}
	}
	return k
}
