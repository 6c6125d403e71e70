package dossier

// Topic is a matter of the dossier: claims, single statements and events that
// are about one thing. It says nothing about whether they say the same.
type Topic struct {
	Slug     string   // names its page: topics/SLUG.html
	Former   []string // slugs of topics that are part of this one
	Title    string
	Question string   // what the topic is about, as a question; "" if no editor gave one
	Words    []string // words of the articles that drew its members, the most telling first
	Record   *Record  // nil if no editor wrote one
	Origin   Origin   // Editor if there is a record
	Weight   Weight

	Claims     []*Claim     // by weight
	Statements []*Statement // that belong to no claim, by date
	Events     []*Event     // by date
	// Entities that the members are about, the one that most are about first.
	People, Organizations, Places []*Entity
}

// Articles returns the number of articles that the topic rests on.
func (t *Topic) Articles() int { return t.Weight.Count(WeightArticles) }

// Pinned reports whether an editor put r before others. R may be nil.
func (r *Record) Pinned() bool { return r != nil && r.Pin }

// Muted reports whether an editor put r behind others. R may be nil.
func (r *Record) Muted() bool { return r != nil && r.Mute }
