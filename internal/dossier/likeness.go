package dossier

// Likeness is another article that shares words with an article, in the same
// order.
type Likeness struct {
	Article *Article
	Words   int  // of the article whose Likeness it is, that stand in the other too; quotations are not counted
	Passage int  // how many of them the longest passage has
	Percent int  // of its words that those are
	Copy    bool // the one is a copy or rewrite of the other, as a whole
	Earlier bool // the other was published before
}
