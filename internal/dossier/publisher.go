package dossier

// Publisher is a publisher of articles.
type Publisher struct {
	Slug     string
	Name     string
	Record   *Record
	Origin   Origin
	Articles []*Article // in the order of Dossier.Articles
	Cites    []Citation // most frequent first
}

// Citation counts how often a publisher's articles attribute statements to a
// source.
type Citation struct {
	Entity   *Entity // nil if the source is unnamed
	Words    string  // of an unnamed source
	Count    int
	Evidence Evidence // the first of them
}
