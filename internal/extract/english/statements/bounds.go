package statements

import (
	"slices"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
)

// withinSentence returns content cut at the end of the sentence that it starts
// in, or of the quotation that runs over that end. Content without quotation
// marks in another sentence than its cue is dropped.
func (f *finder) withinSentence(c attribution.Range, cue int) attribution.Range {
	if c.Empty() {
		return c
	}
	if c.First > cue+1 && f.Tags[c.First-1] == chunk.RP && f.isAmount(c.First-1) {
		c.First-- // "said up to 160 died"
	}
	if s := f.Text.Sentences[f.Text.SentenceAt(c.First)]; c.First == s.First {
		c.First = max(c.First, min(f.afterDateline(s.First, s.Last), c.Last))
	}
	if c.Empty() {
		return c
	}
	at := f.Text.SentenceAt(cue)
	if quoted := f.Quote[c.First] != 0; !quoted && f.Text.SentenceAt(c.First) < at {
		// Only a quotation before the sentence can be part of it.
		c.First = f.Text.Sentences[at].First
		c = f.withoutMarks(c)
	} else if !quoted && f.Text.SentenceAt(c.First) > at {
		return attribution.Range{}
	}
	if c.Empty() {
		return c
	}
	end := f.Text.Sentences[f.Text.SentenceAt(c.First)].Last
	for end < c.Last {
		q := f.Quote[end]
		if q == 0 || f.Quotes[q-1].First >= end || f.Tags[end] == chunk.Close {
			break
		}
		end = max(f.Quotes[q-1].Last, f.Text.Sentences[f.Text.SentenceAt(f.Quotes[q-1].Last-1)].Last)
		if f.Text.SentenceAt(f.Quotes[q-1].Last-1) != f.Text.SentenceAt(end-1) {
			break
		}
	}
	if end < c.Last {
		c.Last = end
		c = f.withoutEndMarks(c)
	}
	return c
}

// withVerb returns content behind a verb of reporting up to the end of its sentence if its last
// clause would be without its verb: "the letter" of "said the letter showed that it leaks", and "that
// it leaks and that the board" of "said that it leaks and that the board, Jane Doe's, knew". Content
// that is no clause is behind a comma: "announced the sale, which was late".
func (f *finder) withVerb(c attribution.Range, cue int) attribution.Range {
	if c.Empty() || c.First < cue || !words.Reporting.Has(f.Words[cue].Lower) || f.Quote[c.First] != 0 {
		return c
	}
	start := c.First
	for k := c.First; k < c.Last; k++ {
		if f.Words[k].Lower == that && (k == c.First || f.Tags[k-1] == chunk.Conj) {
			start = k + 1
		}
	}
	for k := start; k < c.Last; k++ {
		if f.Tags[k].IsVerb() || f.Tags[k] == chunk.Modal || f.Tags[k].IsMark() {
			return c
		}
	}
	s := f.Text.Sentences[f.Text.SentenceAt(cue)]
	next := f.Tag(c.Last)
	if end := f.behindCommas(c.Last, s.Last); start == c.First && end > c.Last && f.Tag(end).IsFinite() && words.SaidOnly.Has(f.Words[cue].Lower) {
		next = f.Tag(end) // "said the bridge, which is old, was shut"
	}
	if start >= c.Last || f.Chunk[start] == 0 || c.Last >= s.Last || !next.IsFinite() && next != chunk.Modal && (next != chunk.Comma || start == c.First) {
		return c
	}
	for k := c.Last; k < s.Last; k++ {
		if f.Tags[k].IsFinite() {
			return f.withoutMarks(attribution.Range{First: c.First, Last: f.beforeBut(k, s.Last)})
		}
	}
	return c
}

// behindCommas returns the token behind an apposition or a relative clause at the comma k, and k if
// there is none.
func (f *finder) behindCommas(k, last int) int {
	if end := f.behindAside(k, last); end > k || f.Tag(k) != chunk.Comma {
		return end
	}
	end := f.behindPhrases(k+1, last)
	if f.Tag(end) != chunk.Comma || end == k+1 {
		return k
	}
	return end + 1
}

// beforeBut returns the first "but" from token k on that a clause follows, which can be what the
// article says, and last if there is none.
func (f *finder) beforeBut(k, last int) int {
	for ; k < last; k++ {
		if f.Words[k].Lower == but && f.Quote[k] == 0 && f.clauseAt(k+1, last) {
			return k
		}
	}
	return last
}

// withoutEndMarks returns r without the stops and commas at its end.
func (f *finder) withoutEndMarks(r attribution.Range) attribution.Range {
	for r.Last > r.First && f.Tags[r.Last-1].IsMark() && f.Tags[r.Last-1] != chunk.Close && f.Tags[r.Last-1] != chunk.Right {
		r.Last--
	}
	return r
}

// withObject returns content with the object of a verb such as "urged" or
// "accused" that it is said of: "the board to resign", "the clerk of theft".
func (f *finder) withObject(c attribution.Range, cue int) attribution.Range {
	if c.First <= cue || !words.Directing.Has(f.Words[cue].Lower) || cue+1 >= len(f.Chunk) || f.Chunk[cue+1] == 0 {
		return c
	}
	object := f.Chunks[f.Chunk[cue+1]-1]
	if object.First == cue {
		object.First++ // the chunk has the participle too: "accusing Jane Doe"
	}
	if object.First != cue+1 || c.First <= object.First || f.Tags[object.Head()] == chunk.Wh {
		return c
	}
	end := object.Last
	for end < c.First && f.Chunk[end] != 0 && f.Chunks[f.Chunk[end]-1].First == end {
		end = f.Chunks[f.Chunk[end]-1].Last // "President" and the name
	}
	for n := 0; n < 2 && end+1 < c.First && f.Tags[end] == chunk.Prep && f.Lower(end) != of && f.Chunk[end+1] != 0; n++ {
		end = f.Chunks[f.Chunk[end+1]-1].Last // "the head of"
	}
	link := f.Lower(end)
	if f.Tag(end) != chunk.To && link != of || c.First > end+1 {
		return c
	}
	c.First = object.First
	return c
}

// byAccusing returns a relation whose cue is the verb that says more: of "responded by
// accusing the clerk of theft", "accusing".
func (f *finder) byAccusing(r attribution.Relation) attribution.Relation {
	if k := r.Right.First; !r.Right.Empty() && k == r.Cue+2 && f.Lower(r.Cue+1) == by && f.Tags[k] == chunk.Ing && words.Accusing.Has(f.Words[k].Lower) {
		r.Cue, r.Group, r.Right.First = k, k, k+1
	}
	return r
}

// ofNearerVerb returns a relation whose cue is the verb right before its content, if "and" or "but"
// ties that to the cue: of "rejected the claims, but have hinted that the lock leaks", "hinted".
func (f *finder) ofNearerVerb(r attribution.Relation) attribution.Relation {
	k := r.Right.First - 1
	if !r.Right.Empty() && f.Words[r.Right.First].Lower != that || r.Right.Empty() || k <= r.Cue+1 || !f.Tags[k].IsVerb() || f.Quote[k] != f.Quote[r.Cue] || !f.Tags[r.Cue].IsVerb() || !f.canReport(k) {
		return r
	}
	group := f.auxiliariesBefore(k, r.Cue+1)
	if f.Tags[group-1] != chunk.Conj {
		return r
	}
	r.Cue, r.Group = k, group
	return r
}

// tidy drops what repeats and separates what two statements share: a statement
// within another of the same source, the verb of saying that is joined to the
// one before ("said it was safe but admitted it was old").
func (f *finder) tidy() {
	for i := range f.drafts {
		a := &f.drafts[i]
		if s := f.Text.Sentences[f.Text.SentenceAt(a.cue)]; f.joinsReport(a.cue, s.First, s.Last) {
			to := f.joinedTo(a.cue, s.First)
			if k := f.firstDraft(to); k < i && f.drafts[k].cue == to {
				a.source = f.drafts[k].source
			}
		}
	}
	for i := range f.drafts {
		a := &f.drafts[i]
		for k := i + 1; k < len(f.drafts) && f.drafts[k].group < a.content[len(a.content)-1].Last; k++ {
			b := &f.drafts[k]
			if b.source.Empty() || b.source != a.source || f.Quote[b.cue] != 0 {
				continue
			}
			for n, c := range a.content {
				if c.First < b.group && b.cue < c.Last && f.isJoined(b.group) {
					a.content[n] = f.withoutJoin(attribution.Range{First: c.First, Last: b.group})
				}
			}
		}
		f.trimContent(a)
	}
	for i := range f.drafts {
		f.drafts[i].content = slices.DeleteFunc(f.drafts[i].content, attribution.Range.Empty)
	}
	f.drafts = slices.DeleteFunc(f.drafts, func(d draft) bool {
		return len(d.content) == 0
	})
	var kept []draft
	for i, d := range f.drafts {
		if !f.isNested(i) {
			kept = append(kept, d)
		}
	}
	f.drafts = kept
}

// trimContent cuts what is not content from the parts of the content of a, and empties the
// parts that are another's.
func (f *finder) trimContent(a *draft) {
	for n, c := range a.content {
		if n > 0 && (f.isSaidByOther(c, a) || f.isStray(a.content[0], c) || f.isOfRemark(c)) || c.First > a.cue && words.Contrasting.Has(f.Lower(c.First)) && f.keepsBack(c.First+1, c.Last) || f.isBehindOther(c, a) {
			a.content[n] = attribution.Range{}
			continue
		}
		if c.First > a.cue {
			a.content[n].Last = f.beforeOutcome(f.beforeOther(c), c, a.cue)
			a.content[n].Last = f.beforeTrailer(a.content[n])
			a.content[n].Last = f.beforeConfirmed(a.content[n])
			a.content[n].Last = f.beforeAnswer(a.content[n], a.cue)
			a.content[n].Last = f.beforeOwnVerb(a.content[n], a.cue)
			a.content[n].Last = f.beforeOwnAct(a.content[n], a.cue)
			a.content[n].Last = f.beforeOccasion(a.content[n])
			a.content[n].Last = f.beforeDay(a.content[n])
		}
		a.content[n].Last = f.beforeRemark(a.content[n])
		a.content[n].Last = f.beforeCircumstance(a.content[n])
		a.content[n] = f.withoutHalfClause(f.beforeDenial(a.content[n]))
		if c := a.content[n]; c.Last-c.First == 1 && f.Words[c.First].Lower == that {
			a.content[n] = attribution.Range{} // "She denies that."
		}
	}
}

// isSaidByOther reports whether the part c of the content of d begins with a conjunction
// and then somebody else who says something: "The lock leaks, Jane Doe said, but John Roe
// said it held".
func (f *finder) isSaidByOther(c attribution.Range, d *draft) bool {
	if c.Empty() || f.Quote[c.First] != 0 || f.Tags[c.First] != chunk.Conj && !words.Contrasting.Has(f.Words[c.First].Lower) {
		return false
	}
	if k := c.First + 1; k < c.Last && f.Chunk[k] != 0 {
		ch := f.Chunks[f.Chunk[k]-1]
		verb := ch.Last
		for verb < c.Last && (f.Tags[verb] == chunk.Adv || words.ClauseAuxiliaries.Has(f.Words[verb].Lower)) {
			verb++
		}
		if verb < c.Last && f.Tags[ch.Head()] != chunk.Pron && f.isSomebody(ch.Head(), false) && words.PlainSaying.Has(f.Words[verb].Lower) && f.Tags[verb].IsVerb() {
			return true
		}
	}
	for k := f.firstDraft(c.First); k < len(f.drafts) && f.drafts[k].cue < c.Last; k++ {
		o := &f.drafts[k]
		if o.source != d.source && o.source.First > c.First && o.source.First <= c.First+2 && o.source.Last <= o.cue {
			return true
		}
	}
	return false
}

// isStray reports whether the later part c of content is only a name although the first part
// is a clause, which goes on with no name: it is in another clause, as in "the lock leaks, the
// board said, and the mayor, Jane Doe, left".
func (f *finder) isStray(first, c attribution.Range) bool {
	if c.Empty() || f.Quote[c.First] != 0 || f.Chunk[c.First] == 0 || !f.isClause(first) {
		return false
	}
	ch := f.Chunks[f.Chunk[c.First]-1]
	return ch.First == c.First && ch.Last >= c.Last && f.Tags[ch.Head()] == chunk.Name
}

// isOfRemark reports whether the part c of content is the rest of a remark of the article on it:
// "that worries the town" of "it leaks, the board said – a finding that worries the town".
func (f *finder) isOfRemark(c attribution.Range) bool {
	if c.Empty() || c.First < 2 || f.Quote[c.First] != 0 {
		return false
	}
	k := c.First // the "that" behind the noun
	if n := f.Chunk[k]; n != 0 && f.Chunks[n-1].First == k {
		k = f.Chunks[n-1].Last
	}
	if h := f.Lower(k); h != that && h != whichWord || f.Chunk[k-1] == 0 {
		if k = c.First; f.Words[k].Lower != that && f.Words[k].Lower != whichWord || f.Chunk[k-1] == 0 {
			return false
		}
	}
	ch := f.Chunks[f.Chunk[k-1]-1]
	return words.Indefinites.Has(f.Words[ch.First].Lower) && ch.First > 0 && (f.Tags[ch.First-1] == chunk.Dash || f.Tags[ch.First-1] == chunk.Comma)
}

// beforeConfirmed returns the end of a thing that is reported before "and" and somebody who says
// something of it: of "reported the fire and the mayor later confirmed it", "the fire".
func (f *finder) beforeConfirmed(c attribution.Range) int {
	for i := c.First + 1; i+1 < c.Last; i++ {
		switch {
		case f.Tags[i].IsFinite(), f.Tags[i] == chunk.Wh, f.Tags[i] == chunk.To, f.Quote[i] != 0, f.Words[c.First].Lower == that:
			return c.Last
		case f.Tags[i] == chunk.Conj && f.Chunk[i-1] != 0:
			if f.Chunk[c.First] == 0 || f.isSomebody(f.Chunks[f.Chunk[c.First]-1].Head(), false) {
				return c.Last
			}
			verb := f.somebodyActs(i+1, c.Last, words.Reporting)
			if verb >= 0 && f.Tags[verb].IsFinite() && !words.ToBe.Has(f.Words[verb-1].Lower) {
				return i
			}
		}
	}
	return c.Last
}

// isBehindOther reports whether somebody else who says the part c of the content of d, or
// another verb for it, stands between the cue of d and c: "The lock leaks, Jane Doe said, a day
// after John Roe denied that it did", "... the papers said, reporting that it did".
func (f *finder) isBehindOther(c attribution.Range, d *draft) bool {
	if c.Empty() || c.First < d.cue {
		return false
	}
	for k := f.firstDraft(d.cue + 1); k < len(f.drafts) && f.drafts[k].cue < c.First; k++ {
		o := &f.drafts[k]
		other := o.source != d.source && d.cue < o.source.First && o.source.Last <= o.cue
		if (other || f.Tags[o.cue] == chunk.Ing) && covers(o.content, []attribution.Range{c}) {
			return true
		}
	}
	return false
}

// beforeTrailer returns the end of content without a trailer that reports the whole
// sentence: of "the ferry sank, the radio reported", "the ferry sank".
func (f *finder) beforeTrailer(c attribution.Range) int {
	k, _ := slices.BinarySearchFunc(f.trailers, c.First, func(t trailer, at int) int { return t.cue - at })
	if k < len(f.trailers) {
		if t := f.trailers[k]; t.cue < c.Last && t.content.First < c.First && c.First < t.content.Last && t.content.Last < c.Last && t.rest.Empty() {
			return t.content.Last
		}
	}
	return c.Last
}

// beforeOther returns the end of content up to a semicolon outside quotations
// behind which somebody else speaks or is cited.
func (f *finder) beforeOther(c attribution.Range) int {
	for i := c.First; i < c.Last; i++ {
		if f.Tags[i] != chunk.Colon || f.Quote[i] != 0 || f.Text.Word(i) != ";" {
			continue
		}
		for k := i + 1; k < c.Last; k++ {
			n := f.firstDraft(k)
			if k == i+1 && f.documentShows(k, c.Last) {
				return i
			}
			if f.isCiting(k) || n < len(f.drafts) && f.drafts[n].cue == k {
				return i
			}
		}
	}
	return c.Last
}

// beforeOutcome returns the end of what was expected, hoped or feared, before a semicolon behind
// which the article says what came: of "expected that prices would rise; they fell", "prices would
// rise". It is end if there is none.
func (f *finder) beforeOutcome(end int, c attribution.Range, cue int) int {
	if !words.Wishes.Has(f.Words[cue].Lower) || f.Tags[cue] != chunk.Past && f.Tags[cue] != chunk.Part {
		return end
	}
	for i := c.First; i < end; i++ {
		if f.Quote[i] == 0 && f.Text.Word(i) == ";" {
			return i
		}
	}
	return end
}

// beforeDenial returns content up to a relative clause that denies it, "which
// she denies".
func (f *finder) beforeDenial(c attribution.Range) attribution.Range {
	for k := f.firstDraft(c.First); k < len(f.drafts) && f.drafts[k].cue < c.Last; k++ {
		d := &f.drafts[k]
		if r, ok := f.rejoinderAt(d.cue, f.Text.Sentences[f.Text.SentenceAt(d.cue)].First); ok && r.comma > c.First {
			return f.withoutMarks(attribution.Range{First: c.First, Last: r.comma})
		}
		if !words.Denials.Has(f.Words[d.cue].Lower) || d.source.Empty() || d.content[0].First >= d.cue {
			continue
		}
		if w := d.source.First - 1; w > c.First && w < c.Last && f.Words[w].Lower == whichWord {
			return f.withoutMarks(attribution.Range{First: c.First, Last: w})
		}
	}
	return c
}

// isJoined reports whether "and", "but" or a comma with one of them is right
// before the verb group at i.
func (f *finder) isJoined(i int) bool {
	for i--; i > 0 && f.Tags[i] == chunk.Adv; i-- {
	}
	return f.Tag(i) == chunk.Conj
}

// withoutJoin returns r without the conjunction and the marks at its end.
func (f *finder) withoutJoin(r attribution.Range) attribution.Range {
	for r.Last > r.First && (f.Tags[r.Last-1].IsMark() && f.Tags[r.Last-1] != chunk.Close || f.Tags[r.Last-1] == chunk.Conj || f.Tags[r.Last-1] == chunk.Adv) {
		r.Last--
	}
	return r
}

// isNested reports whether a draft nearby has the same source and content that
// covers all of draft i's.
func (f *finder) isNested(i int) bool {
	const near = 4
	d := &f.drafts[i]
	for k := max(0, i-near); k < min(len(f.drafts), i+near+1); k++ {
		o := &f.drafts[k]
		if k == i || o.source != d.source || d.source.Empty() {
			continue
		}
		if covers(o.content, d.content) && (!covers(d.content, o.content) || k < i) {
			return true
		}
	}
	return false
}

// covers reports whether each range of b is within one of a.
func covers(a, b []attribution.Range) bool {
	for _, y := range b {
		if !slices.ContainsFunc(a, func(x attribution.Range) bool { return x.First <= y.First && y.Last <= x.Last }) {
			return false
		}
	}
	return true
}
