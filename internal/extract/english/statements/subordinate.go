package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// beforeMain returns content behind the cue of a clause that a main clause follows
// without that: of "after Jane Doe said the lock leaked, the board shut it", "the lock
// leaked". In "after Jane Doe said that, if it rained, the lock leaked" no main clause
// follows.
func (f *finder) beforeMain(c attribution.Range, d *draft) attribution.Range {
	if c.Empty() || d.source.Empty() || c.First <= d.cue || d.source.First > d.cue || f.Quote[c.First] != 0 || !f.isSubordinate(d.source.First) {
		return c
	}
	k := c.First
	if f.Tags[k-1] == chunk.Comma {
		return c // "as Jane Doe said, it leaks"
	}
	if f.Words[k].Lower == that {
		k++
	}
	if k < c.Last && f.Tags[k] == chunk.Comma || k < c.Last && f.opensAside(k) {
		return c
	}
	for i := k + 1; i+1 < c.Last; i++ {
		if f.Tags[i] == chunk.Comma && f.mainAt(i+1, c.Last) && f.isClause(attribution.Range{First: k, Last: i}) {
			return attribution.Range{First: c.First, Last: i}
		}
	}
	return c
}

// mainAt reports whether a clause outside quotation marks begins at token k, or behind the
// mark at k that closes a quotation.
func (f *finder) mainAt(k, last int) bool {
	if f.Tag(k) == chunk.Close {
		k++
	}
	return k < last && f.Quote[k] == 0 && f.clauseAt(k, last)
}

// isSubordinate reports whether the subject that begins at token k is that of a clause
// that a word such as "after" opens, at the beginning of a sentence or behind a comma: "she
// said that, because Jane Doe said the lock leaked, the board shut it".
func (f *finder) isSubordinate(k int) bool {
	k--
	first := f.Text.Sentences[f.Text.SentenceAt(max(k, 0))].First
	if k < first || f.Words[k].Lower == that || !words.Subordinating.Has(f.Words[k].Lower) {
		return false
	}
	for n := 0; n < 4 && k > first && (f.Chunk[k-1] != 0 || f.Tags[k-1] == chunk.Adv || f.Tags[k-1] == chunk.Conj || f.Tags[k-1] == chunk.Num); n++ {
		k-- // "two days after", "and when"
	}
	return k == first || f.Tags[k-1] == chunk.Comma && (f.Lower(k-2) == that || !f.isClause(attribution.Range{First: first, Last: k}))
}

// withinPlace returns a relation of a clause such as "in which residents said that" with the
// content of that clause only: neither what is before it nor, behind a comma, how the sentence
// goes on.
func (f *finder) withinPlace(r attribution.Relation) attribution.Relation {
	k := r.Source.First - 1
	if r.Source.Empty() || r.Source.Last != r.Group || !words.Who.Has(f.Lower(k)) || f.Tag(k-1) != chunk.Prep || r.Right.Empty() || r.Right.First < r.Cue || f.Quote[r.Right.First] != 0 {
		return r
	}
	r.Left = attribution.Range{}
	for i := r.Right.First + 1; i+1 < r.Right.Last; i++ {
		again := f.Tags[i].IsFinite() && f.Tags[i-1].IsVerb() && !f.helps(i-1) // "was built has"
		if again || f.Tags[i] == chunk.Comma && f.Quote[i] == 0 && (f.Tags[i+1].IsFinite() || f.clauseAt(i+1, r.Right.Last)) {
			r.Right.Last = i
			break
		}
	}
	return r
}

// lacksWord reports whether the content of d is a clause without the word that its sentence asks
// or tells of before: "what the board says the crew stole", "a man who the board says it sacked".
// Without that word it says something else.
func (f *finder) lacksWord(d *draft) bool {
	k := d.source.First - 1
	if d.source.Empty() || d.source.Last != d.group || k < 0 || !words.Lacking.Has(f.Words[k].Lower) || f.Tag(k-1) == chunk.Prep || f.Quote[k] != f.Quote[d.source.First] {
		return false
	}
	c := d.content[0]
	if f.Quote[c.First] != f.Quote[k] {
		return false
	}
	if f.Words[c.First].Lower == that && c.Last-c.First > 1 {
		c.First++
	}
	return c.First > d.cue && c.First <= d.cue+2 && f.Chunk[c.First] != 0 && f.isClause(c)
}
