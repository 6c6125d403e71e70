package dossier

import "slices"

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

// Says reports whether a claim or single statement of the topic says what e tells: its
// content is most of a passage of e.
func (t *Topic) Says(e *Event) bool {
	says := func(s *Statement) bool {
		return slices.ContainsFunc(e.Evidence, func(v EventEvidence) bool {
			n := 0
			for _, c := range s.Content {
				n += max(0, min(c.End, v.Span.End)-max(c.Start, v.Span.Start))
			}
			return v.Article == s.Article && 2*n > v.Span.Len()
		})
	}
	return slices.ContainsFunc(t.Statements, says) || slices.ContainsFunc(t.Claims, func(c *Claim) bool { return slices.ContainsFunc(c.Statements, says) })
}
