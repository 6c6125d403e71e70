package statements

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// rebutted returns the words for what d calls untrue if it says nothing else: "the reports"
// of "said that the reports were false". It denies what these are if the text tells that.
// Else it asserts that they are false, and so does who says more: “That is false. We left at
// noon,” “the reports are false and an insult.”
func (f *finder) rebutted(d *draft) (what attribution.Range) {
	if len(d.content) != 1 || d.plain() {
		return what
	}
	c := f.withoutEndMarks(d.content[0])
	for c.First < c.Last && (f.Tags[c.First].IsMark() || f.Words[c.First].Lower == that && !f.Tag(c.First+1).IsFinite() || f.Words[c.First].Lower == no && f.Tag(c.First+1) == chunk.Comma) {
		c.First++
	}
	what, all := f.calledUntrue(c)
	if all != c {
		return attribution.Range{}
	}
	return what
}

// calledUntrue returns the words for what the first clause of content c calls untrue, and
// those of the whole clause: "the reports were false", "that is not true", "there is no truth
// to it".
func (f *finder) calledUntrue(c attribution.Range) (what, all attribution.Range) {
	for i := c.First; i < c.Last; i++ {
		h := f.Words[i].Lower
		if h == truthWord && f.Lower(i-1) == no || h == nothing {
			if what = f.untruthTo(i+1, c.Last); !what.Empty() {
				return what, attribution.Range{First: f.thereBefore(i, c.First), Last: what.Last}
			}
		}
		if what = f.subjectOfUntrue(i, c); !what.Empty() {
			return what, attribution.Range{First: what.First, Last: i + 1}
		}
	}
	return what, all
}

// untruthTo returns the words for a claim behind the "to" or "in" at token k, of "no truth
// to the report".
func (f *finder) untruthTo(k, last int) (what attribution.Range) {
	if k+1 >= last || f.Words[k].Lower != to && f.Words[k].Lower != in || f.Chunk[k+1] == 0 {
		return what
	}
	if what = rangeOf(f.Chunks[f.Chunk[k+1]-1]); !words.ClaimWords.Has(f.Words[what.Last-1].Lower) {
		return attribution.Range{}
	}
	return what
}

// thereBefore returns the "there" of "there is no truth", of which the last word is token i,
// and the token itself if there is none.
func (f *finder) thereBefore(i, first int) int {
	for k := i - 1; k >= max(first, i-4); k-- {
		if f.Words[k].Lower == thereWord {
			return k
		}
	}
	return i
}

// subjectOfUntrue returns the words for a claim whose predicate is the word at token i of
// content c, if it says that the claim is untrue.
func (f *finder) subjectOfUntrue(i int, c attribution.Range) (what attribution.Range) {
	h := f.Words[i].Lower
	if !words.Untrue.Has(h) && !words.True.Has(h) || f.Chunk[i] != 0 && !words.Untrue.Has(h) {
		return what
	}
	if next := f.Lower(i + 1); next == to || next == forWord {
		return what // "it was wrong to sell it"
	}
	not, k := false, i-1
	for ; k >= max(c.First, i-6) && (f.Tags[k] == chunk.Adv || f.Tags[k] == chunk.Det || f.Tags[k] == chunk.Adj || f.Tags[k] == chunk.Open || words.VerbNegations.Has(f.Words[k].Lower)); k-- {
		not = not || words.VerbNegations.Has(f.Words[k].Lower)
	}
	if k <= c.First || !words.PredicateBe.Has(f.Words[k].Lower) || not != words.True.Has(h) {
		return what
	}
	if !words.ClaimWords.Has(f.Words[k-1].Lower) || f.isOfAnother(k, c) || !f.Tags[k-1].IsNoun() && !f.answers(c, k-1, i) {
		return what
	}
	if n := f.Chunk[k-1]; n != 0 {
		return rangeOf(f.Chunks[n-1])
	}
	return attribution.Range{First: k - 1, Last: k}
}
