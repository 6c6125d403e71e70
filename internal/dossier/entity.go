package dossier

import "slices"

// Entity is a person, an organization or a place.
type Entity struct {
	Slug   string   // names its page: people/SLUG.html and so on
	Former []string // slugs of pages that this one took the place of
	// ID names it among findings, whatever other articles there are.
	ID    string
	Kind  Kind
	Name  string
	Forms []Form // names as found, most frequent first
	// Spelled has the keys of full names that are taken for spellings of one name.
	Spelled map[string]Spelling
	Roles   []Role // as found, most frequent first
	Record  *Record
	Origin  Origin // Editor if there is a record
	Passing bool   // a person that the articles name only by a given name, in passing

	Mentions   []*Mention     // by article, then place in it
	Statements []*Statement   // statements whose source this is, by date
	About      []*Statement   // statements by others whose content mentions it, by date
	Events     []*Event       // by date
	KeyEvents  []*Event       // of them, those of its own key days, by date
	Minor      []*Event       // about it, by date, that are not worth a line of the timelines
	With       []CoOccurrence // people who appear with it, most frequent first
	Articles   []*Article     // that mention it, in the order of Dossier.Articles
	// Spokespeople are the people whom a role calls a spokesperson of the
	// organization, by name.
	Spokespeople []Spokesperson
}

// Spokesperson is a person who speaks for an organization.
type Spokesperson struct {
	Entity *Entity
	Role   Role // that says so; its Evidence has no article if a record gives it
	// Statements are those in articles that give the role; all by date if a record
	// gives it, within the time of the role.
	Statements []*Statement
}

// passing is the confidence of somebody who is named in passing. Of 90 judged names on 26
// stories, about one in six was that of a person whose whole name it is.
const passing = 0.2

// Confidence returns the confidence that a third of its mentions outside bylines and
// credits have at least, 0 if there are none. One mention of many that looks like a
// name does not make one of the others. The author of a speech is sure without any.
func (e *Entity) Confidence() float64 {
	if len(e.Mentions) == 0 {
		return 1
	}
	var all []float64
	for _, m := range e.Mentions {
		if !m.Credit {
			all = append(all, m.Confidence)
		}
	}
	if len(all) == 0 {
		return 0
	}
	slices.Sort(all)
	c := all[len(all)-(len(all)+2)/3]
	if e.Passing {
		return min(c, passing)
	}
	return c
}

// Form is a form of a name that articles use for an entity.
type Form struct {
	Text  string
	Count int
	Why   Spelling // it is a form of this name; empty if that needs no reason
}

// Spelling says why a name is taken for a spelling of another.
type Spelling string

// The reasons.
const (
	ShortForm     Spelling = "short form"  // of the given name
	OtherSpelling Spelling = "spelling"    // of a given name
	SameOffice    Spelling = "same office" // and names that are alike
)

// CoOccurrence counts how often a person appears together with an entity.
type CoOccurrence struct {
	Entity   *Entity
	Articles int32    // articles that mention both
	Passages int32    // sentences that mention both
	Mention  *Mention // in a passage that names both, or the first mention in a shared article
}

// Evidence returns a passage where the two appear together.
func (c *CoOccurrence) Evidence() Evidence { return c.Mention.Evidence }
