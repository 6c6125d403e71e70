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
	// Guessed reports a gender that only pronouns near the name show.
	Guessed bool
	// SurnameFirst reports a name whose first word is the surname, as Korean,
	// Chinese and Hungarian names have it.
	SurnameFirst bool
	// Relative reports a person by the surname who, as the article says, is a relative of
	// somebody with that surname. The two are not one.
	Relative bool
	// Newcomer reports a person who the article introduces with a single name, "a farmer named
	// Doe". No Doe of another article is meant.
	Newcomer bool
	// Loose reports a single word that is no name of its own, but speaks: "Strand said". It is
	// the person of that surname, or the body, that other articles name, or nothing.
	Loose bool
	// Signs counts what the words next to its mentions say of what it is.
	Signs Signs
	// Owner is the country whose body an organization is, where the article
	// names it right before a name that every state has a body of: "Ruritania's
	// Defense Ministry", "the Ruritanian army". It is folded: lower case, no
	// accents.
	Owner string
}

// Signs counts the mentions of a name next to which the article says plainly what it is.
type Signs struct {
	Person int // a title or role, an age, "who"
	State  int // what only states have: "Norlia's embassy"
	Firm   int // what only firms have: "shares in Norlex"
	It     int // "it" or "its" is for the name
	Acts   int // a place or organization of one word, other than a country or a capital, does something and is "he" or "she" then
	Where  int // a preposition says that something is there: "in Norlia"
}

// Add adds the signs of o to s.
func (s *Signs) Add(o Signs) {
	s.Person += o.Person
	s.State += o.State
	s.Firm += o.Firm
	s.It += o.It
	s.Acts += o.Acts
	s.Where += o.Where
}

// leastIt is how often "it" must be for a name to show that it is no person, if no sign speaks
// for a state or a firm. It is an organization then, as the lists have the states.
const leastIt = 2

// Kind returns a place or an organization if at least so many signs speak for one, with at
// least one of states or firms or several of "it", and none speaks for a person. Else it
// returns a person.
func (s Signs) Kind(least int) dossier.Kind {
	switch {
	case s.Person > 0 || s.State == s.Firm && (s.State > 0 || s.It < leastIt) || s.State+s.Firm+s.It < least:
		return dossier.Person
	case s.State > s.Firm:
		return dossier.Place
	}
	return dossier.Organization
}

// Names are the names of one article. Mentions are in order and do not overlap.
type Names struct {
	Mentions []Mention
	Entities []Entity
}
