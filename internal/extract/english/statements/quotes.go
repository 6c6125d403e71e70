package statements

import (
	"slices"

	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
)

// withContinuation returns r and the other blocks of a quotation that r ends
// with and that continues in later blocks, or that r starts with and that began
// in earlier ones.
func (f *finder) withContinuation(r attribution.Range) []attribution.Range {
	if r.Empty() {
		return nil
	}
	out := []attribution.Range{r}
	for q := f.Quote[r.Last-1]; q != 0 && !f.Quotes[q-1].Closed && int(q) < len(f.Quotes) && f.Quotes[q].Continues == int(q); q++ {
		if in := f.inner(f.Quotes[q]); !in.Empty() {
			out = append(out, in)
		}
	}
	for q := f.Quote[r.First]; q != 0 && f.Quotes[q-1].Continues != 0 && f.Quotes[q-1].First >= r.First-1; q-- {
		if in := f.inner(f.Quotes[q-2]); !in.Empty() {
			out = slices.Insert(out, 0, in)
		}
	}
	return out
}

// inner returns a quotation without its quotation marks and the marks next to
// them.
func (f *finder) inner(q chunk.Quote) attribution.Range {
	r := attribution.Range{First: q.First + 1, Last: q.Last}
	for r.Last > r.First && f.Tags[r.Last-1].IsMark() && f.Tags[r.Last-1] != chunk.Right {
		r.Last--
	}
	return r
}

// leastQuote is the smallest number of words of a quotation without a cue that
// is a statement. Shorter ones are titles or terms.
const leastQuote = 5

// addQuotes adds statements for the quotations that are in no content. The
// source is the name after a dash, the source of the sentence before or, for a
// quotation that is a block of its own, that of the block before.
func (f *finder) addQuotes() {
	taken := f.inContent()
	var added []draft
	for _, q := range f.Quotes {
		in := f.inner(q)
		if q.Lost || in.Last-in.First < leastQuote || f.anyTaken(taken, in) || !f.isClause(in) {
			continue
		}
		if d, ok := f.credited(q, in); ok {
			added = append(added, d)
			continue
		}
		s := f.Text.SentenceAt(q.First)
		k := f.firstDraft(q.First) - 1
		if f.Text.Sentences[s].First != q.First || k < 0 {
			continue
		}
		d := &f.drafts[k]
		block, at := f.Text.Sentences[s].Block, f.Text.SentenceAt(d.cue)
		switch near := f.Text.Sentences[at].Block; {
		case near == block && s-at == 1 && f.mode(d.content) != extract.Indirect:
			d.content = append(d.content, in)
		case near == block-1 && f.fills(q, block) && !d.source.Empty():
			added = append(added, draft{source: d.source, group: d.group, cue: d.cue, cueEnd: d.cueEnd, content: []attribution.Range{in}, made: inherited})
		}
	}
	f.drafts = append(f.drafts, added...)
	slices.SortStableFunc(f.drafts, func(a, b draft) int { return a.cue - b.cue })
}

// wholeQuote returns content that starts with a quotation, extended or cut to
// the end of the quotation's sentence. The cue stays outside.
func (f *finder) wholeQuote(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First == 0 {
		return c
	}
	n := f.Quote[c.First]
	if n == 0 || f.Quote[cue] == n || !f.Quotes[n-1].Closed || f.Quotes[n-1].First != c.First-1 {
		return c
	}
	q := f.Quotes[n-1]
	in := f.inner(q)
	if c.Last < in.Last || c.Last > q.Last && f.Text.SentenceAt(c.Last-1) > f.Text.SentenceAt(q.Last-1) && f.Quote[c.Last-1] == 0 {
		c.Last = in.Last
	}
	return c
}

// keepQuotesApart takes from each draft the quotations of later sentences that
// have a speaker of their own: “A,” she said. “B,” he said.
func (f *finder) keepQuotesApart() {
	for i := range f.drafts {
		d := &f.drafts[i]
		for n, c := range d.content {
			for k := i + 1; k < len(f.drafts) && f.drafts[k].group <= c.Last+spoken; k++ {
				if own, ok := f.ownQuote(&f.drafts[k]); ok && f.Text.SentenceAt(own) > f.Text.SentenceAt(d.cue) && d.cue < own && own < c.Last {
					c = f.withoutMarks(attribution.Range{First: c.First, Last: max(c.First, own)})
				}
			}
			d.content[n] = c
		}
		d.content = slices.DeleteFunc(d.content, attribution.Range.Empty)
	}
	f.drafts = slices.DeleteFunc(f.drafts, func(d draft) bool { return len(d.content) == 0 })
}

// spoken is the largest distance of a speaker's verb after a quotation, in
// tokens.
const spoken = 12

// ownQuote returns the opening mark of the quotation right before the draft's
// cue.
func (f *finder) ownQuote(d *draft) (open int, ok bool) {
	s := f.Text.Sentences[f.Text.SentenceAt(d.cue)]
	if f.Quote[d.cue] != 0 || !f.Tags[d.cue].IsVerb() || !f.tagsQuote(d.cue, s.First) {
		return 0, false
	}
	q, ok := f.quoteBefore(d.cue)
	return q.First, ok
}

// quoteBefore returns the last quotation that is closed before token i.
func (f *finder) quoteBefore(i int) (q chunk.Quote, ok bool) {
	for i--; i >= 0; i-- {
		if f.Tags[i] == chunk.Close {
			break
		}
	}
	if i < 0 || f.Quote[i] == 0 {
		return q, false
	}
	return f.Quotes[f.Quote[i]-1], true
}

// credited returns the statement for a quotation that is followed by a dash and
// a name, up to the end of the block or the next quotation: “...” — Jane Doe.
func (f *finder) credited(q chunk.Quote, in attribution.Range) (draft, bool) {
	dash := q.Last
	for f.Tag(dash) == chunk.Stop || f.Tag(dash) == chunk.Comma {
		dash++
	}
	if f.Tag(dash) != chunk.Dash || dash+1 >= len(f.Chunk) || f.Chunk[dash+1] == 0 {
		return draft{}, false
	}
	name := rangeOf(f.Chunks[f.Chunk[dash+1]-1])
	if f.Tags[name.Last-1] != chunk.Name || f.Tag(name.Last) != chunk.Open && !f.onlyMarks(name.Last, f.blockEnd(dash)) {
		return draft{}, false
	}
	return draft{source: name, group: dash, cue: dash, cueEnd: dash + 1, content: []attribution.Range{in}, made: credited}, true
}

// blockEnd returns the end of the block of token i.
func (f *finder) blockEnd(i int) int {
	b := f.Text.Blocks[f.Text.Sentences[f.Text.SentenceAt(i)].Block]
	return f.Text.Sentences[b.Last-1].Last
}

// inContent returns which tokens are in the content of a statement.
func (f *finder) inContent() []bool {
	in := make([]bool, len(f.Tags))
	for i := range f.drafts {
		for _, c := range f.drafts[i].content {
			for k := c.First; k < c.Last; k++ {
				in[k] = true
			}
		}
	}
	return in
}

func (f *finder) anyTaken(taken []bool, r attribution.Range) bool {
	return slices.Contains(taken[r.First:r.Last], true)
}

// isClause reports whether r has a finite verb.
func (f *finder) isClause(r attribution.Range) bool {
	for i := r.First; i < r.Last; i++ {
		if f.Tags[i].IsFinite() {
			return true
		}
	}
	return false
}

// fills reports whether the quotation is the whole block.
func (f *finder) fills(q chunk.Quote, block int) bool {
	b := f.Text.Blocks[block]
	return f.Text.Sentences[b.First].First == q.First && f.onlyMarks(q.Last, f.Text.Sentences[b.Last-1].Last)
}
