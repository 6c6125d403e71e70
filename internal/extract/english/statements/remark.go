package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// beforeRemark returns the end of content without a remark of the article on it, an apposition
// with a relative clause that says what another says of it: ", a figure the union called too
// high", ", something he had denied in May". In "he got a report the union called weak" there
// is none.
func (f *finder) beforeRemark(c attribution.Range) int {
	for i := max(c.First-1, 0); i+3 < c.Last; i++ {
		if f.Tags[i] != chunk.Comma && !(f.Tags[i] == chunk.Close && f.Tag(i-1) == chunk.Comma) || f.Quote[i+1] != 0 || f.Quote[i] != 0 && f.Tags[i] == chunk.Comma {
			continue
		}
		k := f.behindRemarked(i + 1)
		if k < 0 || k+1 >= c.Last || f.Chunk[k] == 0 {
			continue
		}
		if verb := f.verbBehind(k, c.Last); verb >= 0 && f.isSaidOf(verb) {
			if f.Tags[i] == chunk.Close {
				i++
			}
			return f.withoutEndMarks(attribution.Range{First: c.First, Last: i}).Last
		}
	}
	return c.Last
}

// beforeCircumstance returns the end of content without a time or a motive that the article
// adds behind a comma: "the roof leaks" of "the roof leaks, amid fears of a storm", "the roof leaks, even though
// tests found no fault" and "the roof leaks, out of concern for the guests". Without a comma the source can
// say it.
func (f *finder) beforeCircumstance(c attribution.Range) int {
	for i := c.First + 1; i+1 < c.Last; i++ {
		if f.Tags[i] != chunk.Comma || f.Quote[i] != 0 || f.Quote[i+1] != 0 {
			continue
		}
		if h := f.Lower(i + 1); (h == apparently || h == even && f.Lower(i+2) == though) && f.isClause(attribution.Range{First: c.First, Last: i}) || h == amid || h == out && i+3 < c.Last && f.Lower(i+2) == of && words.Motives.Has(f.Lower(i+3)) {
			return i
		}
	}
	return c.Last
}

var amid, apparently, even, though = words.Hash("amid"), words.Hash("apparently"), words.Hash("even"), words.Hash("though")

// behindRemarked returns the token behind an indefinite noun for what somebody says, at token
// k, and behind a "that" or "which" that follows it: "a figure that". It is -1 if there is none.
func (f *finder) behindRemarked(k int) int {
	n := f.Chunk[k]
	if n == 0 || f.Chunks[n-1].First != k {
		return -1
	}
	ch := f.Chunks[n-1]
	if h := f.Words[k].Lower; !words.Indefinites.Has(h) && h != something {
		return -1
	}
	for i := k; i < ch.Last; i++ { // "a figure the union" may be one chunk
		if h := f.Words[i].Lower; !words.Remarked.Has(h) && !words.Contested.Has(h) {
			continue
		}
		if i++; f.Lower(i) == that || f.Lower(i) == whichWord {
			i++
		}
		return i
	}
	return -1
}

// verbBehind returns the verb of the clause whose subject begins at token k, behind auxiliaries,
// -1 if there is none.
func (f *finder) verbBehind(k, last int) int {
	const most = 6 // words of the subject
	for i := k + 1; i < min(last, k+most); i++ {
		switch {
		case f.Tags[i].IsMark():
			return -1
		case f.Tags[i].IsVerb() && !words.ClauseAuxiliaries.Has(f.Words[i].Lower),
			(words.Denying.Has(f.Words[i].Lower) || words.Doubting.Has(f.Words[i].Lower)) && (i+1 == last || f.Tag(i+1).IsMark()):
			return i // "the board rejects", whatever the tagger makes of it
		}
	}
	return -1
}

// isSaidOf reports whether the verb at i says what somebody thinks of what is said.
func (f *finder) isSaidOf(i int) bool {
	h := f.Words[i].Lower
	return words.Denying.Has(h) || words.Doubting.Has(h) || words.Reporting.Has(h) || words.Calling.Has(h) || words.Describing.Has(h)
}

var something, out = words.Hash("something"), words.Hash("out")

// fromRelative returns a relation whose cue stands within a relative clause, between commas,
// with content that begins with that clause: of "she thanked the clerk, without whose help,
// she said, the pier would be shut", "without whose help". The rest is what the article tells.
func (f *finder) fromRelative(r attribution.Relation) attribution.Relation {
	if r.Left.Empty() || r.Right.Empty() || f.Quote[r.Left.Last-1] != 0 || f.Quote[r.Cue] != 0 || r.Right.First < r.Cue {
		return r
	}
	if opens := min(r.Cue, r.Source.First); r.Source.Empty() || f.Tag(opens-1) != chunk.Comma || f.Tag(max(r.Cue+1, r.Source.Last)) != chunk.Comma {
		return r
	}
	for k := r.Left.Last - 1; k > r.Left.First && !f.Tags[k].IsFinite() && f.Quote[k] == 0; k-- {
		if f.Tags[k] != chunk.Wh || !words.Who.Has(f.Words[k].Lower) {
			continue
		}
		if f.Tags[k-1] == chunk.Prep {
			k--
		}
		if k > r.Left.First {
			r.Left.First = k
		}
		break
	}
	return r
}
