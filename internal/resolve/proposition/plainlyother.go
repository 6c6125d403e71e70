package proposition

// plainlyOther reports whether two propositions with the features say something else in the same words, so that
// nobody need be asked whether they are one: another amount ("few workers", "most workers"), a contrary ("rose",
// "fell"), something that one says may be, is planned or hardly is ("might sell the mill", "had sold the mill"), or
// something of somebody else ("the banker's brother"). What will be and what may be can be one.
func (r *Reader) plainlyOther(a, b *meaning, f *Features) bool {
	switch {
	case f[opposites] != 0 && f[negatedOne] == 0:
		return true
	case !sharesMost(a, b):
		return false
	case f[softLeast] < halfCommon:
	case r.otherSides(a, b), r.takesOtherPart(a, b), r.takesOtherPart(b, a):
		return true
	case f[comingOne] == 0 && (r.limitsOne(a, b) || r.limitsOne(b, a)), r.otherBeside(a, b):
		return true
	}
	return r.marksContrast(a, b, func(x, y word) bool { return r.words.Decisive[r.text(x)] && r.words.Decisive[r.text(y)] })
}
