package tagger

// evidence counts how the first reading labelled the occurrences of one word
// in the article.
type evidence struct {
	types  [numTypes + 1]uint16 // the last is outside of names
	first  [numTypes]uint16     // as the first word of a longer name
	last   [numTypes]uint16
	within [numTypes]uint16
}

// evidenceTable holds the evidence of each capitalised word of an article, by
// the number of the word.
type evidenceTable []evidence

func (e *evidenceTable) reset(words int) {
	*e = append((*e)[:0], make([]evidence, words)...)
}

func (s *evidence) add(l Label, by int) {
	d := uint16(by)
	if l == Outside {
		s.types[numTypes] += d
		return
	}
	t := l.Type()
	s.types[t] += d
	switch l.position() {
	case begin:
		s.first[t] += d
	case last:
		s.last[t] += d
	case inside:
		s.within[t] += d
	}
}

// summary returns a few values that summarise an evidence: the main type, how
// sure it is and how often it occurs; and the main type and position within
// longer names.
func (s *evidence) summary() (main, place uint64) {
	total, top, kind := 0, 0, 0
	for t, n := range s.types {
		total += int(n)
		if int(n) > top {
			top, kind = int(n), t+1
		}
	}
	if total == 0 {
		return 0, 0
	}
	sure := uint64(0)
	if top == total {
		sure = 2
	} else if top*4 >= total*3 {
		sure = 1
	}
	main = uint64(kind) | sure<<4 | uint64(min(total, 3))<<8
	most := uint16(0)
	for t := range numTypes {
		for p, n := range [3]uint16{s.first[t], s.last[t], s.within[t]} {
			if n > most {
				most, place = n, uint64(t)*3+uint64(p)+1
			}
		}
	}
	return main, place
}

// evidenceFeatures appends the features of token i that depend on the first
// reading of the whole article. drafts holds the labels of that reading.
func (x *extractor) evidenceFeatures(out []uint32, e evidenceTable, drafts []Label, first, last, i int) []uint32 {
	k := &x.tokens[i]
	own := drafts[i]
	main, place := x.others(e, drafts, i)
	var before, after, mainBefore, mainAfter uint64
	if i > first {
		before = uint64(drafts[i-1])
		mainBefore, _ = x.others(e, drafts, i-1)
	}
	if i+1 < last {
		after = uint64(drafts[i+1])
		mainAfter, _ = x.others(e, drafts, i+1)
	}
	o := uint64(own)
	return append(out,
		mix(tEvidence, main, 0),
		mix(tEvidenceDraft, main, o),
		mix(tEvidencePlace, place, o),
		mix(tEvidenceRun, place, uint64(k.runPos)<<8|uint64(k.runLen)),
		mix(tEvidenceBefore, mainBefore, main),
		mix(tEvidenceAfter, mainAfter, main),
		mix(tDraft, o, 0),
		mix(tDraftBefore, o, before),
		mix(tDraftAfter, o, after),
		mix(tDraftPair, o, before<<8|after),
	)
}

// others returns the summary for the word of token i without token i itself.
func (x *extractor) others(e evidenceTable, drafts []Label, i int) (main, place uint64) {
	k := &x.tokens[i]
	if k.marks&capital == 0 {
		return 0, 0
	}
	s := &e[k.id]
	s.add(drafts[i], -1)
	main, place = s.summary()
	s.add(drafts[i], 1)
	return main, place
}
