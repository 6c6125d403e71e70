package dossier

import "dossier/internal/text/edtf"

// Kind is what sort of thing an entity is.
type Kind uint8

// The kinds of entity.
const (
	Person Kind = iota
	Organization
	Place
)

// String is the kind as it stands in data files.
func (k Kind) String() string { return [...]string{"person", "organization", "place"}[k] }

// Entity is a person, an organization or a place.
type Entity struct {
	Slug   string   // names its page: people/SLUG.html and so on
	Former []string // slugs of pages that this one took the place of
	// ID names it among findings, whatever other articles there are.
	ID     string
	Kind   Kind
	Name   string
	Forms  []Form // names as found, the most frequent first
	Roles  []Role // as found, the most frequent first
	Record *Record
	Origin Origin // Editor where there is a record

	Mentions []*Mention   // by article, then place in it
	Said     []*Statement // statements whose source this is, by date
	About    []*Statement // statements by others whose content mentions it, by date
	Events   []*Event     // by date
	With     []Company    // people who appear with it, the most frequent first
	Articles []*Article   // that mention it, in the order of Dossier.Articles
}

// Confidence is that of its surest mention in a story, 0 where it has none.
func (e *Entity) Confidence() (c float64) {
	for _, m := range e.Mentions {
		if !m.Credit {
			c = max(c, m.Confidence)
		}
	}
	return c
}

// Form is one way an entity is named in the articles.
type Form struct {
	Text  string
	Count int
}

// Role is a title or description that an article gives an entity.
type Role struct {
	Text     string
	Count    int
	Evidence Evidence // the first of them
}

// Company is how often a person appears with an entity.
type Company struct {
	Entity   *Entity
	Articles int      // articles that mention both
	Passages int      // sentences that mention both
	Mention  *Mention // in a passage that names both, or the first mention in a shared article
}

// Evidence is where the two appear together.
func (c *Company) Evidence() Evidence { return c.Mention.Evidence }

// Publisher is who published articles.
type Publisher struct {
	Slug     string
	Name     string
	Record   *Record
	Origin   Origin
	Articles []*Article // in the order of Dossier.Articles
	Cites    []Citation // the most frequent first
}

// Citation counts how often a publisher's articles attribute statements to one
// source.
type Citation struct {
	Entity   *Entity // nil where the source is unnamed
	Words    string  // of an unnamed source
	Count    int
	Evidence Evidence // the first of them
}

// Event is something that happened, or is expected, at a date.
type Event struct {
	ID                            string // unique in the dossier, names it among findings; its entry is timeline/MONTH.html#ID
	Date                          edtf.Date
	Summary                       string
	Record                        *Record // nil where no editor wrote one
	Outlook                       Outlook
	Said                          bool // the date is when something was said, not when it happened
	People, Organizations, Places []*Entity
	Evidence                      []EventEvidence // one or more, by article date
	Origin                        Origin
}

// Outlook is how an event is told.
type Outlook uint8

// The ways of telling, by the passage that says most of it.
const (
	Happened  Outlook = iota // as a fact
	Expected                 // as announced, planned or expected
	Possible                 // as what could be or may have been
	Cancelled                // as planned and undone
)

// String is the outlook as it stands on pages and in data files.
func (o Outlook) String() string {
	return [...]string{"happened", "expected", "possible", "cancelled"}[o]
}

// Confidence is that of the surest date it rests on.
func (e *Event) Confidence() (c float64) {
	for _, v := range e.Evidence {
		if v.Time != nil {
			c = max(c, v.Time.Confidence)
		}
	}
	return c
}

// EventEvidence is a passage that an event rests on, with the words that date it.
type EventEvidence struct {
	Evidence
	Time *Time
}
