package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// onlyDenied returns the content right of a verb of denying without what is not denied:
// what the article sets against it, "denied that it leaks but its test failed", and
// what it is called, "dismissed the report as nonsense".
func (f *finder) onlyDenied(c attribution.Range, verb int) attribution.Range {
	if c.Empty() || c.First <= verb || !words.Denying.Has(f.Words[verb].Lower) {
		return c
	}
	if words.Rejecting.Has(f.Words[verb].Lower) {
		c.First = f.behindCalling(c)
	}
	for i := c.First + 1; i+1 < c.Last; i++ {
		switch {
		case f.Tags[i] == chunk.Colon && f.Tag(i+1) == chunk.Open && f.Quote[c.First] == 0:
			c.Last = i // denied the claim: “It is tight.”
			return c
		case f.Quote[i] != 0:
		case f.Words[i].Lower == but && f.Words[c.First].Lower == that && !f.isClause(attribution.Range{First: c.First, Last: i}): // "that anyone but the board knew"
		case f.Words[i].Lower == but && f.Tags[i] == chunk.Conj && f.clauseAt(i+1, c.Last),
			f.Words[i].Lower == as && words.Rejecting.Has(f.Words[verb].Lower) && f.callsIt(i, c):
			c.Last = i
			return f.withoutEndMarks(c)
		}
	}
	return c
}

// behindCalling returns the start of what is denied in content that first says what it is
// called: "as nonsense a report that".
func (f *finder) behindCalling(c attribution.Range) int {
	k := c.First + 1
	if f.Words[c.First].Lower != as {
		if k--; f.Tag(k-1) == chunk.Open {
			k--
		}
		if f.Lower(k-1) != as || f.Tags[k] != chunk.Open {
			return c.First
		}
	}
	if k < c.Last && f.Tags[k] == chunk.Open && f.Quote[k] != 0 {
		if end := f.Quotes[f.Quote[k]-1].Last; end < c.Last && f.Chunk[end] != 0 {
			return end // as “a fairy tale” the claim that
		}
	}
	if k < c.Last && f.Chunk[k] != 0 {
		k = f.Chunks[f.Chunk[k]-1].Last
	}
	for k < c.Last && (f.Tags[k] == chunk.Adj || f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Part) && f.Chunk[k] == 0 {
		k++
	}
	if k > c.First+1 && k < c.Last && f.Chunk[k] != 0 && f.Chunks[f.Chunk[k]-1].First == k {
		return k
	}
	return c.First
}

// callsIt reports whether "as" at token i of the content c is followed by what something
// is called: an adjective or, if no verb is before it, a noun. "Rejected claims that he
// works as a pilot" goes on.
func (f *finder) callsIt(i int, c attribution.Range) bool {
	if f.isClause(attribution.Range{First: i + 1, Last: c.Last}) {
		return false
	}
	if f.Tags[i+1] == chunk.Open {
		return true // “a fairy tale”
	}
	if (f.Tags[i+1] == chunk.Det || f.Tags[i+1] == chunk.Adv) && f.Tag(i+2) == chunk.Adj && i+3 == c.Last {
		return true // "as a fake", whatever the tagger makes of it
	}
	noun := f.Chunk[i+1] != 0 && f.Chunks[f.Chunk[i+1]-1].Head() < c.Last && f.Tags[f.Chunks[f.Chunk[i+1]-1].Head()].IsNoun()
	return !noun && (f.Tags[i+1] == chunk.Adj || f.Tags[i+1] == chunk.Part) || noun && !f.isClause(attribution.Range{First: c.First, Last: i})
}
