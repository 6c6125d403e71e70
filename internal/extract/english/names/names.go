// Package names finds the people, organizations and places that an article
// mentions, and decides which mentions of the article mean one entity.
//
// The steps are in files of their own:
//
//   - Package tagger labels the names. MODEL.md describes its model.
//   - repair.go corrects certain errors: a ministry is not a person, a title is
//     not part of a name. opening.go corrects names at the start of a
//     sentence, headline.go those in headlines, dateline.go those in datelines,
//     glue.go those that run into a headline or caption. marked.go finds people by
//     an age or an office beside them. nickname.go and suffix.go add nicknames, suffixes and degrees to a name,
//     hyphen.go splits compounds, shed.go removes what is no part of a name,
//     junk.go drops what is no name. agree.go makes
//     the mentions of one name agree. numeral.go finds kings and others by
//     their numbers, peer.go those with a title of nobility, transcript.go speakers and judges, acronym.go acronyms.
//     citation.go drops what a ruling only cites and finds its parties, casename.go drops cases that look like places.
//     doubtful.go drops names for which too little speaks. loose.go adds single
//     words that speak and are names only in a dossier that has them. firms.go finds firms by the
//     last word of a name, and by the first word alone. uses.go makes places
//     and organizations of what looks like somebody and acts like a state or
//     firm, and counts what the words next to a name say of what it is.
//   - credit.go marks bylines and photo credits.
//   - role.go finds titles and descriptions next to the names of people.
//   - people.go parses the names of people (package personname) and decides who
//     is who. Full names are one person if they are compatible, or if the words
//     between two tell so (alias.go). One that fits two people stays open
//     (fullnames.go). A short name is
//     the person whose full name it is part of. If several are possible, these
//     criteria count: the short name is the surname; the person was introduced;
//     was called so before; was mentioned last; is mentioned most. If none has a
//     clear lead, the mention has candidates and no entity.
//   - others.go does the same for organizations and places: by their words in
//     any order, by acronyms, by other common names. owner.go keeps the
//     ministries of two states apart. forms.go chooses the name to show.
//   - gender.go sets the gender of people, for the resolution of pronouns.
//   - confidence.go rates how likely a mention is right. support.go and signs.go
//     find the names for which too little speaks.
//
// A mention is the name alone: no title, no article, no possessive. The title,
// "Mr." included, is the Role. Names of peoples, events and products are not
// mentions. The package sees one article at a time. Package resolve joins the
// entities of several articles.
package names
