package extract

import (
	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// Gender is what the article shows of a person's gender, by title, first name
// or pronouns; it serves the resolution of pronouns only and is never shown.
type Gender uint8

// The values of Gender.
const (
	UnknownGender Gender = iota
	Male
	Female
)

// Mention is one span of an article that refers to an entity by name: by the
// full name, a surname, a given name, an acronym. Pronouns are no mentions.
type Mention struct {
	Span span.Span
	Kind dossier.Kind
	// Entity is the index of the entity in Names.Entities, or -1 where the
	// article does not make plain which of the Candidates is meant.
	Entity     int
	Candidates []int
	// Role is the title or description that stands with the name ("Kremlin
	// spokesperson", "chairman of the committee"); empty where there is none.
	Role span.Span
	// Credit marks a byline, a photo credit and the like: the person is named,
	// yet not in the story.
	Credit bool
	// Confidence is the share of such mentions that name something of that
	// kind, between 0 and 1. Who or what it is may be wrong all the same.
	Confidence float64
}

// Spans returns where the names are, in order.
func (n Names) Spans() []span.Span {
	var out []span.Span
	for _, m := range n.Mentions {
		out = append(out, m.Span)
	}
	return out
}

// Entity is a person, organization or place within one article.
type Entity struct {
	Kind dossier.Kind
	// Name is the fullest form in the article, with single spaces and without
	// title or possessive.
	Name string
	// Forms are the distinct forms found, in order of first appearance.
	Forms  []string
	Gender Gender
	// SurnameFirst reports a name whose first word is the surname, as Korean,
	// Chinese and Hungarian names have it.
	SurnameFirst bool
	// Relative reports a person by the surname who, as the article says, is a relative of
	// somebody with that surname. The two are not one.
	Relative bool
	// Owner is the country whose body an organization is, where the article
	// names it right before a name that every state has a body of: "Ruritania's
	// Defense Ministry", "the Ruritanian army". It is folded: lower case, no
	// accents.
	Owner string
}

// Names are the names of one article. Mentions are in order and do not overlap.
type Names struct {
	Mentions []Mention
	Entities []Entity
}
