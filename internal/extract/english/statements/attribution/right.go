package attribution

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/loglinear"
)

// reach is the largest distance of content after the cue, in tokens.
const reach = 45

// rightStartCandidates adds where content after the cue may start.
func (f *finder) rightStartCandidates() {
	c := &f.c
	cue, after := f.rel.Cue, f.after()
	w, tag := f.Words[cue], uint32(f.Tags[cue])
	side := f.sourceSide()
	left := f.leftKind()
	end := flag(f.onlyMarks(after, f.last))
	next, nextTag := f.Lower(after), uint32(f.tagIn(after))

	c.add(
		loglinear.Mix2(1, left, side),
		loglinear.Mix2(2, left, w.Stem),
		loglinear.Mix2(3, left, end),
		loglinear.Mix2(4, nextTag, left),
		loglinear.Mix2(5, next, left),
		loglinear.Mix2(6, w.Stem, nextTag),
		loglinear.Mix2(7, next, tag),
		loglinear.Mix2(8, uint32(f.tagIn(after+1))*64+nextTag, left),
		loglinear.Mix2(9, f.Lower(after+1), left),
	)
	c.done(None)

	var g gap
	for s := after; s < min(f.last, cue+reach); s++ {
		if f.canStart(s, f.first) && !f.rel.Source.Contains(s) {
			f.rightStartFeatures(s, after, side, left, end, g)
		}
		switch t := f.Tags[s]; {
		case t.IsFinite():
			g.verbs++
		case t == chunk.Comma, t == chunk.Dash, t == chunk.Colon:
			g.commas++
		}
		if n := f.Chunk[s]; n != 0 && f.Chunk[max(s-1, 0)] != n {
			g.chunks++
		}
		if g.words == 0 {
			g.first = f.Words[s].Lower
		}
		g.words++
	}
	f.blockBehind(left, nextTag, w)
	// The sentences after: "B." in “A,” she said. “B.”
	t := f.Text
	for n := 1; n <= 2; n++ {
		k := f.sent + n
		if k >= len(t.Sentences) || t.Sentences[k].Block != t.Sentences[f.sent].Block {
			break
		}
		s := t.Sentences[k].First
		opens := s
		for s < t.Sentences[k].Last && f.Tags[s].IsMark() {
			s++
		}
		if s == t.Sentences[k].Last {
			break
		}
		q := flag(f.Tags[opens] == chunk.Open) + 2*flag(f.Quote[s] != 0)
		kind := uint32(n)*4 + q
		c.add(
			loglinear.Mix2(30, kind, left*2+end),
			loglinear.Mix2(31, kind, w.Stem),
			loglinear.Mix2(32, kind, nextTag),
			loglinear.Mix2(33, kind, uint32(f.Tags[f.last-1])),
			loglinear.Mix2(34, kind, f.Words[s].Lower),
		)
		c.done(s)
	}
}

// blockBehind adds the start of the next block if the cue's block ends with a
// colon.
func (f *finder) blockBehind(left, nextTag uint32, w chunk.Word) {
	if f.last != f.blockLast || f.Words[f.last-1].Lower != colon || f.last >= len(f.Tags) {
		return
	}
	s := f.last
	opens := flag(f.Tags[s] == chunk.Open)
	for s < len(f.Tags)-1 && f.Tags[s].IsMark() {
		s++
	}
	c := &f.c
	c.add(
		loglinear.Mix2(40, opens, left),
		loglinear.Mix2(41, opens, w.Stem),
		loglinear.Mix2(42, opens, nextTag),
		loglinear.Mix2(43, opens, f.cueSense),
	)
	c.done(s)
}

// leftKind returns 0 without content on the left, else 1, plus 2 if the content
// is a quotation, plus 4 if it begins the sentence.
func (f *finder) leftKind() uint32 {
	l := f.rel.Left
	if l.Empty() {
		return 0
	}
	return 1 + 2*flag(f.Quote[l.Last-1] != 0) + 4*flag(f.onlyMarks(f.first, l.First))
}

func (f *finder) rightStartFeatures(s, after int, side, left, end uint32, g gap) {
	c := &f.c
	cue := f.rel.Cue
	w, tag := f.Words[cue], uint32(f.Tags[cue])
	word, wordTag := f.Words[s].Lower, uint32(f.Tags[s])
	before, beforeTag := f.Lower(s-1), uint32(f.Tag(s-1))
	opens := flag(f.Tags[s-1] == chunk.Open)
	if opens == 1 {
		before, beforeTag = f.Lower(s-2), uint32(f.Tag(s-2))
	}
	quoted := flag(f.Quote[s] != 0) + 2*flag(f.Quote[s] != 0 && f.Quote[s] == f.Quote[cue])
	dist := bucket(s - after)
	link := (min(g.verbs, 3)*4+min(g.commas, 3))*8 + min(g.chunks, 4)
	sense := f.cueSense
	c.add(
		loglinear.Mix2(10, dist, tag*4+side),
		loglinear.Mix2(11, dist, w.Stem),
		loglinear.Mix2(16, beforeTag*64+wordTag, tag),
		loglinear.Mix2(17, beforeTag*64+wordTag, link),
		loglinear.Mix2(21, link, w.Stem),
		loglinear.Mix2(25, left, beforeTag*64+wordTag),
		loglinear.Mix2(28, dist*64+wordTag, tag*64+beforeTag),
		loglinear.Mix2(22, word, w.Stem),
		loglinear.Mix2(36, sense, beforeTag*64+wordTag),
	)
	if c.isBehind() {
		c.done(s)
		return
	}
	passed := f.cuesWithin(after, s+1)*4 + f.cuesWithin(s, s+8)
	c.add(
		loglinear.Mix2(12, wordTag, w.Stem),
		loglinear.Mix2(13, word, tag),
		loglinear.Mix2(14, word, dist),
		loglinear.Mix2(15, before, tag),
		loglinear.Mix2(18, opens*4+quoted, dist),
		loglinear.Mix2(19, opens*4+quoted, left*8+side*2+end),
		loglinear.Mix2(20, link, opens*4+quoted),
		loglinear.Mix2(23, before, w.Stem),
		loglinear.Mix2(24, g.first, word),
		loglinear.Mix2(26, uint32(f.tagIn(s+1))*64+wordTag, dist),
		loglinear.Mix2(27, left, link),
		loglinear.Mix2(29, g.first, dist),
		loglinear.Mix2(35, sense, dist*64+wordTag),
		loglinear.Mix2(37, sense, link),
		loglinear.Mix2(38, passed, dist*64+wordTag),
		loglinear.Mix2(39, passed, link),
	)
	c.done(s)
}

// rightEndCandidates adds where the content that starts at Right.First may end.
func (f *finder) rightEndCandidates() {
	c := &f.c
	start := f.rel.Right.First
	t := f.Text
	sentence := f.sent
	for t.Sentences[sentence].Last <= start {
		sentence++
	}
	end := f.Text.Sentences[sentence].Last
	limit := end
	if s := f.rel.Source; s.First > start {
		limit = min(limit, s.First)
	}
	limit = min(limit, start+window)
	x := f.endContext(start)
	var g gap
	for e := start + 1; e <= limit; e++ {
		switch tag := f.Tags[e-1]; {
		case tag.IsFinite():
			g.verbs++
		case tag == chunk.Comma, tag == chunk.Dash, tag == chunk.Colon:
			g.commas++
		case tag == chunk.Conj:
			g.chunks++
		}
		if f.canEnd(e) && !f.endsInside(e) {
			f.rightEndFeatures(e, start, end, x, g)
			c.done(e)
		}
	}
	for k, n := sentence+1, uint32(1); limit == end && k < len(t.Sentences) && t.Sentences[k].Block == t.Sentences[sentence].Block && n <= 12; k, n = k+1, n+1 {
		e := t.Sentences[k].Last
		for e > t.Sentences[k].First+1 && !f.canEnd(e) {
			e--
		}
		f.rightEndFeatures(e, start, t.Sentences[k].Last, x, gap{verbs: 3, commas: 3, chunks: 3})
		same := flag(x.quote != 0 && f.Quote[e-1] == x.quote)
		c.add(
			loglinear.Mix2(40, min(n, 4), same*2+flag(x.quote != 0)),
			loglinear.Mix2(41, min(n, 4), x.cue.Stem),
			loglinear.Mix2(42, min(n, 4)*4+same*2+flag(x.quote != 0), flag(f.Quote[e-1] != 0)),
		)
		c.done(e)
	}
	if c.count == 0 {
		c.done(start + 1)
	}
}

// endContext is what the candidates for the end have in common.
type endContext struct {
	cue       chunk.Word
	cueTag    uint32
	quote     int32  // of the start
	opens     bool   // a quotation opens just before the start
	form      uint32 // of the start
	startTag  uint32
	left      uint32
	startWord uint32
	sense     uint32 // of the cue
}

func (f *finder) endContext(start int) endContext {
	x := endContext{
		cue: f.Words[f.rel.Cue], cueTag: uint32(f.Tags[f.rel.Cue]), quote: f.Quote[start], opens: f.Tags[start-1] == chunk.Open,
		startTag: uint32(f.Tags[start]), left: min(f.leftKind(), 2), startWord: f.Words[start].Lower,
		sense: f.cueSense,
	}
	switch {
	case x.opens:
		x.form = 1
	case f.Words[start].Lower == that:
		x.form = 2
	case f.Tags[start] == chunk.To:
		x.form = 3
	case f.Tags[start] == chunk.Prep:
		x.form = 4
	case f.Tags[start] == chunk.Wh:
		x.form = 5
	case f.Chunk[start] != 0:
		x.form = 6
		// "X said Y will": a clause if a finite verb follows the chunk.
		if k := f.Chunks[f.Chunk[start]-1].Last; f.tagIn(k).IsFinite() {
			x.form = 7
		}
	case f.Tags[start] == chunk.Ing:
		x.form = 8
	case f.Tags[start].IsVerb():
		x.form = 9
	}
	return x
}

func (f *finder) rightEndFeatures(e, start, end int, x endContext, g gap) {
	c := &f.c
	// What follows: the first token that is not a closing mark.
	k := e
	var marks uint32
	for k < end && f.Tags[k].IsMark() && k < e+4 {
		if k < e+2 {
			marks = marks*64 + uint32(f.Tags[k])
		}
		k++
	}
	var next, nextTag uint32
	if k < end {
		next, nextTag = f.Words[k].Lower, uint32(f.Tags[k])
	}
	atEnd := flag(k >= end)
	var q uint32
	if x.quote != 0 {
		q = 1
		if f.Quote[e-1] != x.quote {
			q = 2
		} else if k >= len(f.Quote) || f.Quote[k] != x.quote {
			q = 3
		}
	} else if f.Quote[e-1] != 0 {
		q = 4
		if k >= len(f.Quote) || f.Quote[k] != f.Quote[e-1] {
			q = 5
		}
	}
	verbs, commas := min(g.verbs, 3), min(g.commas, 3)
	state := (verbs*4+commas)*16 + x.form
	lastTag := uint32(f.Tags[e-1])
	c.add(
		loglinear.Mix2(1, atEnd*8+q, x.form),
		loglinear.Mix2(3, nextTag*4096+marks, x.form),
		loglinear.Mix2(4, next, marks),
		loglinear.Mix2(6, nextTag, state),
		loglinear.Mix2(9, marks, state),
		loglinear.Mix2(11, atEnd*8+q, state),
		loglinear.Mix2(14, x.cue.Stem, marks*64+nextTag),
		loglinear.Mix2(2, atEnd*8+q, x.cue.Stem),
		loglinear.Mix2(8, bucket(e-start), x.form*2+atEnd),
	)
	if c.isBehind() {
		return
	}
	passed, soon := f.cuesWithin(start, e), f.cuesWithin(e, e+8)
	clause := f.clauseFrom(k, end)
	c.add(
		loglinear.Mix2(5, next, x.form*4+verbs),
		loglinear.Mix2(7, lastTag*64+nextTag, marks),
		loglinear.Mix2(10, x.cueTag*8+q, atEnd*64+nextTag),
		loglinear.Mix2(12, next, f.Lower(k+1)),
		loglinear.Mix2(13, marks*64+nextTag, uint32(f.Tag(k+1))*4+verbs),
		loglinear.Mix2(15, bucket(e-start), x.cue.Stem),
		loglinear.Mix2(16, f.Words[e-1].Lower, marks*64+nextTag),
		loglinear.Mix2(17, x.left, atEnd*8+q),
		loglinear.Mix2(18, lastTag, x.form*2+atEnd),
		loglinear.Mix2(19, x.startWord, atEnd*8+q),
		loglinear.Mix2(20, x.cue.Stem, next),
		loglinear.Mix2(21, x.startTag*64+nextTag, x.cueTag*4+verbs),
		loglinear.Mix2(22, uint32(f.Tag(k+1))*64+nextTag, x.form*8+q),
		loglinear.Mix2(23, min(g.chunks, 3), state*2+atEnd),
		loglinear.Mix2(24, x.sense, atEnd*8+q),
		loglinear.Mix2(25, x.sense, marks*64+nextTag),
		loglinear.Mix2(26, x.sense, x.form*4+verbs),
		loglinear.Mix2(27, passed*4+soon, marks*64+nextTag),
		loglinear.Mix2(28, passed*4+soon, state),
		loglinear.Mix2(29, passed*4+soon, x.sense),
		loglinear.Mix2(30, passed*4+soon, next),
		loglinear.Mix2(45, clause, marks*64+nextTag),
		loglinear.Mix2(46, clause, next),
		loglinear.Mix2(47, clause, state),
		loglinear.Mix2(48, clause, x.cue.Stem),
	)
}

// soonClause is the largest distance of a clause ahead, in tokens.
const soonClause = 40

// clauseFrom reports whether a subject and a finite verb, or a verb without a
// subject, start at token k or after a conjunction there, and whether a finite
// verb follows soon.
func (f *finder) clauseFrom(k, end int) uint32 {
	var out uint32
	if k < end && f.Tags[k] == chunk.Conj {
		k, out = k+1, 16
	}
	for k < end && f.Tags[k] == chunk.Adv {
		k++
	}
	if k < end && f.Chunk[k] != 0 {
		out |= 1
		k = max(k+1, f.Chunks[f.Chunk[k]-1].Last)
		for k < end && f.Tags[k] == chunk.Adv {
			k++
		}
	}
	if k < end && f.Tags[k].IsFinite() {
		return out | 2
	}
	if k < end && f.Tags[k].IsVerb() {
		out |= 4
	}
	for last := min(end, k+soonClause); k < last; k++ {
		if f.Tags[k].IsFinite() {
			return out | 8
		}
	}
	return out
}
