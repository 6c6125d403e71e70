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

import "dossier/internal/extract"

type (
	Gender  = extract.Gender
	Mention = extract.Mention
	Entity  = extract.Entity
	Result  = extract.Names
)

const (
	UnknownGender = extract.UnknownGender
	Male          = extract.Male
	Female        = extract.Female
)
