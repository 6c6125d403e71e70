// Package names finds the people, organizations and places that an article
// mentions, and says which mentions of one article are one entity.
//
// It goes in steps, each in a file of its own:
//
//   - Package tagger labels the names (its model has a card, MODEL.md).
//   - repair.go corrects what is certain: a ministry is no person, a title is
//     no part of a name; opening.go, what a sentence's first capital hides.
//     agree.go makes the mentions of one name agree. numeral.go knows kings and
//     juniors by their numbers.
//   - credit.go marks bylines and photo credits.
//   - role.go finds titles and descriptions beside the names of people.
//   - people.go parses these names (package personname) and says who is who. Full names are one person where one can be
//     the other: an initial, a middle name left out, a spelling, the other
//     order. A short name is the person whose name it is part of: rather by
//     the surname than by the given name, rather who has been introduced and
//     called so before, who was mentioned last, who is mentioned most. Where
//     none is ahead, the mention has no entity but candidates.
//   - others.go does so for organizations and places, by their words in any
//     order, by acronyms, by usual other names; owner.go keeps the ministries
//     of two states apart. forms.go picks the name to show.
//   - gender.go says he or she, for pronouns to be resolved.
//   - confidence.go says how likely a mention is right.
//
// A mention is the name alone: no title, no article, no possessive. The title,
// "Mr." included, is the Role. Names of peoples, events and products are no
// mentions. What is done here sees one article; which entities of several
// articles are one is for others to say.
package names

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
	// Entity is the index of the entity in Result.Entities, or -1 where the
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
	// Owner is the country whose body an organization is, where the article
	// names it right before a name that every state has a body of: "Ruritania's
	// Defense Ministry", "the Ruritanian army". It is folded: lower case, no
	// accents.
	Owner string
}

// Result is what Find returns. Mentions are in order and do not overlap.
type Result struct {
	Mentions []Mention
	Entities []Entity
}
