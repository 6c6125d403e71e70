package proposition

// otherSlots reports whether statements i and j are short and have another word behind the
// same content word and the same function words: "was safe for cars", "was safe for
// boats". A name and a noun can mean the same, and so can two names of one entity.
func (p *Pairs) otherSlots(i, j int) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	if min(len(a.list(stemList)), len(b.list(stemList))) > maxFramed || !sharesMost(a, b) {
		return false
	}
	if p.otherBehindMark(i, j) {
		return true
	}
	x, y := a.list(runningList), b.list(runningList)
	for k := range x {
		for l := range y {
			if x[k] != y[l] || !a.has(x[k]) || !b.has(y[l]) {
				continue
			}
			n := 1
			for k+n < len(x) && l+n < len(y) && x[k+n] == y[l+n] && !a.has(x[k+n]) {
				n++
			}
			if n > 1 && k+n < len(x) && l+n < len(y) && p.otherWords(i, j, x[k+n], y[l+n]) {
				return true
			}
		}
	}
	return false
}

// otherBehindMark reports whether statements i and j have another word with the same mark behind the same word: "was
// paid only for the concert", "was paid for the rehearsals".
func (p *Pairs) otherBehindMark(i, j int) bool {
	x, y := p.meanings[i].list(markList), p.meanings[j].list(markList)
	for k := 0; k < len(x); k += markWidth {
		if p.reader.text(x[k+2]) == "" || p.reader.words.Contrasts[p.reader.text(x[k+1])] == nil {
			continue
		}
		for l := 0; l < len(y); l += markWidth {
			if x[k+1] == y[l+1] && x[k+2] == y[l+2] && p.otherWords(i, j, x[k], y[l]) {
				return true
			}
		}
	}
	return false
}

// otherWords reports whether content word v of statement i and w of j are only in one of
// the two, in any form, and both are names of different entities or neither is a name.
func (p *Pairs) otherWords(i, j int, v, w word) bool {
	a, b := &p.meanings[i], &p.meanings[j]
	if !a.has(v) || !b.has(w) || !p.reader.noneOf([]word{v}, b) || !p.reader.noneOf([]word{w}, a) || a.isName(v) != b.isName(w) {
		return false
	}
	return !a.isName(v) || !p.reader.explained(a, b, p.meant[i], p.meant[j]) && !p.reader.explained(b, a, p.meant[j], p.meant[i])
}
