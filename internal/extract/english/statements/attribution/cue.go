package attribution

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/words"
	"dossier/internal/extract/loglinear"
)

var (
	per       = words.Hash("per")
	according = words.Hash("according")
	in        = words.Hash("in")
	as        = words.Hash("as")
	colon     = words.Hash(":")
	that      = words.Hash("that")
	by        = words.Hash("by")
	whether   = words.Hash("whether")
	ifWord    = words.Hash("if")
)

func auxiliary(h uint32) bool { return words.Auxiliaries.Has(h) }

// isCandidate reports whether token i may be the head of a cue.
func (f *finder) isCandidate(i int) bool {
	switch tag := f.Tags[i]; tag {
	case chunk.Verb, chunk.Past, chunk.Ing, chunk.Part, chunk.Pres, chunk.PresS:
		return !auxiliary(f.Words[i].Lower)
	case chunk.Noun, chunk.Nouns, chunk.Adj:
		return true
	case chunk.Adv:
		return words.Hearsay.Has(f.Words[i].Lower)
	case chunk.Prep:
		return f.Words[i].Lower == per
	case chunk.Colon:
		return f.Words[i].Lower == colon
	case chunk.Dash:
		// “...” — Jane Doe
		return f.tagIn(i-1) == chunk.Close || f.tagIn(i+1) == chunk.Open || f.tagIn(i+1) == chunk.Name && f.last-i < 12
	}
	return false
}

// cueFeatures adds the features of token i as a cue; before is the cue found
// last in the same sentence, or -1.
func (f *finder) cueFeatures(i, before int) {
	f.cueWords(i)
	f.cueContext(i, before)
}

// cueWords adds those of the word and its neighbours.
func (f *finder) cueWords(i int) {
	c := &f.c
	w, tag := f.Words[i], uint32(f.Tags[i])
	t1, t2 := uint32(f.tagIn(i-1)), uint32(f.tagIn(i+1))
	c.add(
		loglinear.Mix(1, tag),
		loglinear.Mix(2, w.Lower),
		loglinear.Mix2(3, w.Stem, tag),
		loglinear.Mix2(4, w.Suffix, tag),
		loglinear.Mix2(9, w.Stem, t2),
		loglinear.Mix2(10, w.Stem, t1),
	)
	if c.table != nil && c.score() < minByTags {
		return
	}
	w1, w2 := f.Lower(i-1), f.Lower(i+1)
	t11, t22 := uint32(f.tagIn(i-2)), uint32(f.tagIn(i+2))
	quoted := flag(f.Quote[i] != 0)
	c.add(
		loglinear.Mix2(5, w1, tag),
		loglinear.Mix2(6, w2, tag),
		loglinear.Mix2(7, w.Lower, w1),
		loglinear.Mix2(8, w.Lower, w2),
		loglinear.Mix2(11, tag, t1*64+t2),
		loglinear.Mix2(12, tag, (t11*64+t1)*64+t2),
		loglinear.Mix2(13, tag, (t1*64+t2)*64+t22),
		loglinear.Mix2(14, tag, f.Lower(i+2)),
		loglinear.Mix2(15, tag, f.Lower(i-2)),
		loglinear.Mix2(16, quoted, tag),
		loglinear.Mix2(17, quoted, w.Stem),
		loglinear.Mix2(18, w2, f.Lower(i+2)),
		loglinear.Mix2(19, w.Stem, t2*64+t22),
	)
}

// cueContext adds the features of token i that look further around.
func (f *finder) cueContext(i, before int) {
	c := &f.c
	w, tag := f.Words[i], uint32(f.Tags[i])
	w2 := f.Lower(i + 1)
	t1, t2, t22 := uint32(f.tagIn(i-1)), uint32(f.tagIn(i+1)), uint32(f.tagIn(i+2))
	quoted := flag(f.Quote[i] != 0)
	start := f.groupStart(i)
	subject, gap := f.subject(start)
	var head, headTag uint32
	if subject >= 0 {
		h := f.Chunks[subject].Head()
		head, headTag = f.Words[h].Lower, uint32(f.Tags[h])
		if f.Words[h].Shape == chunk.Capital && f.Tags[h] == chunk.Name {
			head = 1
		}
	}
	c.add(
		loglinear.Mix2(20, head, tag),
		loglinear.Mix2(21, head, w.Stem),
		loglinear.Mix2(22, headTag*16+gap, tag),
		loglinear.Mix2(23, headTag*16+gap, w.Stem),
	)
	group := f.group(start, i)
	c.add(
		loglinear.Mix2(24, group, tag),
		loglinear.Mix2(25, group, w.Stem),
		loglinear.Mix2(26, group*1024+headTag*16+gap, t2),
	)

	object := f.object(i)
	var objectHead uint32
	if object >= 0 {
		h := f.Chunks[object].Head()
		objectHead = f.Words[h].Lower
		c.add(
			loglinear.Mix2(27, objectHead, tag),
			loglinear.Mix2(28, objectHead, w.Stem),
			loglinear.Mix2(29, f.Lower(h+1), tag),
			loglinear.Mix2(30, w.Stem, uint32(f.tagIn(h+1))),
		)
	}
	around := f.quotesAround(i)
	c.add(
		loglinear.Mix2(31, around, tag),
		loglinear.Mix2(32, around, w.Stem),
		loglinear.Mix2(33, around, headTag*16+gap),
	)
	if c.table != nil && c.score() < minByObject {
		return
	}

	var prior, distance uint32
	if before >= 0 {
		prior, distance = f.Words[before].Stem, 1+bucket(i-before)
	}
	c.add(
		loglinear.Mix2(34, distance, tag),
		loglinear.Mix2(35, distance, w.Stem),
		loglinear.Mix2(36, prior, tag),
		loglinear.Mix2(37, prior, quoted+2*flag(t1 == uint32(chunk.Comma))),
	)
	later := f.speechLater(i)
	c.add(
		loglinear.Mix2(38, later, tag),
		loglinear.Mix2(39, later, w.Stem),
		loglinear.Mix2(40, bucket(i-f.first), tag),
		loglinear.Mix2(41, bucket(f.last-i), tag),
		loglinear.Mix2(42, bucket(f.last-i), w.Stem),
		loglinear.Mix2(43, w.Stem, later*32+distance),
		loglinear.Mix2(44, uint32(f.Text.Blocks[f.Text.Sentences[f.sent].Block].Kind), tag),
		loglinear.Mix2(45, flag(f.sent < 2), tag),
		loglinear.Mix2(46, w.Suffix, t1*64+t2),
		loglinear.Mix2(47, w.Stem, f.Lower(i+2)),
	)

	sense := f.senseOf(i)
	var subjectSense, objectSense uint32
	if subject >= 0 {
		subjectSense = f.headSense(subject)
	}
	if object >= 0 {
		objectSense = f.headSense(object)
	}
	c.add(
		loglinear.Mix(50, sense),
		loglinear.Mix2(51, sense, t2),
		loglinear.Mix2(52, sense, w2),
		loglinear.Mix2(53, sense, group*1024+headTag*16+gap),
		loglinear.Mix2(54, sense, subjectSense),
		loglinear.Mix2(55, sense, objectSense),
		loglinear.Mix2(56, sense, around),
		loglinear.Mix2(57, sense, t1*64+t2),
		loglinear.Mix2(58, subjectSense, w.Stem),
		loglinear.Mix2(59, objectSense, w.Stem),
		loglinear.Mix2(60, sense, later*32+distance),
		loglinear.Mix2(61, sense, quoted*64+t22),
	)
	ahead := f.ahead(i)
	c.add(
		loglinear.Mix2(62, ahead, sense),
		loglinear.Mix2(63, ahead, w.Stem),
		loglinear.Mix2(64, ahead, tag*32+headTag),
		loglinear.Mix2(65, ahead, objectSense),
		loglinear.Mix2(66, tag*64+t2, t22*64+uint32(f.tagIn(i+3))),
		loglinear.Mix2(67, sense, t2*64+t22),
		loglinear.Mix2(68, subjectSense, sense*8+gap),
	)

	var front uint32
	if subject >= 0 {
		if k := f.Chunks[subject].First; k > f.first {
			front = f.Lower(k - 1)
		}
	}
	c.add(
		loglinear.Mix2(69, front, tag*16+gap),
		loglinear.Mix2(70, front, sense),
		loglinear.Mix2(71, front, headTag*64+t2),
	)
}

// ahead returns what soon follows token i: "that" or "whether", an infinitive,
// a verb with tense before the next mark.
func (f *finder) ahead(i int) uint32 {
	var out uint32
	for k := i + 1; k < min(i+9, f.last); k++ {
		switch h := f.Words[k].Lower; {
		case h == that:
			out |= 1
		case h == whether || h == ifWord:
			out |= 2
		case f.Tags[k] == chunk.To && f.tagIn(k+1) == chunk.Verb:
			out |= 4
		case f.Tags[k].IsFinite():
			return out | 8
		case f.Tags[k] == chunk.Comma || f.Tags[k] == chunk.Stop || f.Tags[k] == chunk.Colon:
			return out
		}
	}
	return out
}

// senseOf returns what token i can mean by its tag, combined with the tag.
func (f *finder) senseOf(i int) uint32 {
	s := f.SensesOf(i)
	tag := uint32(f.Tags[i])
	if f.Tags[i].IsVerb() {
		return uint32(s.Verb)<<16 | uint32(s.May&(chunk.CanSpeak|chunk.CanThink|chunk.CanFeel))<<8 | tag
	}
	return uint32(s.Noun)<<16 | uint32(s.May)<<8 | tag
}

// headSense returns what the head of chunk k can mean: a person, a thing.
func (f *finder) headSense(k int) uint32 {
	if len(f.senses) == 0 {
		f.senses = make([]uint32, len(f.Chunks))
	}
	if f.senses[k] == 0 {
		f.senses[k] = f.senseOfHead(f.Chunks[k].Head())
	}
	return f.senses[k]
}

func (f *finder) senseOfHead(h int) uint32 {
	switch f.Tags[h] {
	case chunk.Name:
		return 1
	case chunk.Pron:
		return f.Words[h].Lower
	case chunk.Noun, chunk.Nouns:
		s := f.SensesOf(h)
		return 2 + uint32(s.Noun)<<8 + uint32(s.May)<<16
	}
	return 3
}

// tagIn returns the tag of token i, None outside the sentence.
func (f *finder) tagIn(i int) chunk.Tag {
	if i < f.first || i >= f.last {
		return chunk.None
	}
	return f.Tags[i]
}

// subject returns the chunk before token start, and what is between them: 0
// nothing, 1 a comma, 2 other marks, 3 words, 4 a verb.
func (f *finder) subject(start int) (at int, gap uint32) {
	for k := start - 1; k >= max(f.first, start-40); k-- {
		if n := f.Chunk[k]; n != 0 {
			return int(n) - 1, gap
		}
		switch tag := f.Tags[k]; {
		case tag.IsVerb():
			gap = max(gap, 4)
		case tag == chunk.Comma:
			gap = max(gap, 1)
		case tag.IsMark():
			gap = max(gap, 2)
		case tag != chunk.Adv:
			gap = max(gap, 3)
		}
	}
	return -1, 5
}

// object returns the chunk that follows token i with at most an adverb or a
// preposition between, and -1 if there is none.
func (f *finder) object(i int) int {
	for k := i + 1; k < min(i+4, f.last); k++ {
		if n := f.Chunk[k]; n != 0 {
			return int(n) - 1
		}
		if tag := f.Tags[k]; tag != chunk.Adv && tag != chunk.Prep && tag != chunk.RP && tag != chunk.To {
			return -1
		}
	}
	return -1
}

// group returns the verb group from start to i: its first word, negation, and
// whether it is passive.
func (f *finder) group(start, i int) uint32 {
	var g uint32
	for k := start; k < i; k++ {
		switch h := f.Words[k].Lower; {
		case h == notHash || h == ntHash || h == neverHash:
			g |= 1
		case words.ToBe.Has(h):
			g |= 2
		case words.ToHave.Has(h):
			g |= 4
		case f.Tags[k] == chunk.To:
			g |= 8
		case f.Tags[k] == chunk.Modal:
			g |= 16
		case f.Tags[k].IsVerb():
			g |= 32
		}
	}
	return g
}

var (
	notHash, ntHash, neverHash = words.Hash("not"), words.Hash("n't"), words.Hash("never")
)

// quotesAround returns the quotations near token i: one that opens within the
// next tokens, one that closed just before.
func (f *finder) quotesAround(i int) uint32 {
	var out uint32
	for k := i + 1; k < min(i+6, f.last); k++ {
		if f.Tags[k] == chunk.Open {
			out |= min(uint32(k-i), 3)
			break
		}
		if f.Tags[k] == chunk.Close {
			break
		}
	}
	for k := i - 1; k >= max(i-8, f.first); k-- {
		if f.Tags[k] == chunk.Close {
			out |= 4
			if i-k <= 3 {
				out |= 8
			}
			if k > 0 && (f.Tags[k-1] == chunk.Comma || f.Tags[k-1] == chunk.Stop) {
				out |= 16
			}
			break
		}
		if f.Tags[k] == chunk.Open {
			break
		}
	}
	return out
}

// speechLater reports whether a word of speaking follows in the sentence,
// outside quotations, and whether it is near the end.
func (f *finder) speechLater(i int) uint32 {
	if f.lastSpeech <= i {
		return 0
	}
	return 1 + flag(f.last-f.lastSpeech < 6)
}
