package dossier

// Likeness is another article that has words of an article in common with it,
// in the same order.
type Likeness struct {
	Article *Article
	Words   int  // of the article whose Likeness it is, that stand in the other too; quotations are not counted
	Percent int  // of its words that those are
	Copy    bool // the one is a copy or rewrite of the other, as a whole
	Earlier bool // the other was published before
}

// CopyOf is the earliest article that a is a copy or rewrite of, and whether
// there is one.
func (a *Article) CopyOf() (Likeness, bool) {
	for _, l := range a.Alike {
		if l.Copy && l.Earlier {
			return l, true
		}
	}
	return Likeness{}, false
}
