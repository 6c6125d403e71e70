// Package entity decides which names of the articles mean one person, one
// organization or one place.
//
// In come the names found in each article, what editors annotated there, the
// records of people, organizations and places, and the decisions about them.
// Out comes a Resolution: it gives the articles their mentions, and tells later
// stages which entity a name means. A short name that several people have stays
// ambiguous.
//
// The kind of a name is the one that its mentions in all articles speak for. A name of a
// person becomes a place or an organization if the words next to it say often enough that it
// is a state or a firm.
//
// Names are compared by their keys (see Key). Names are one entity if they have
// one key, if a record lists both, if one only adds a middle name or initial, if
// both are spellings of one person's name (Ken and Kenneth Lay; what only sounds alike
// needs the same office), or
// if an article gives a name together with its acronym. Two records are never
// joined. A surname alone means the one person of the dossier who has it; if
// several have it, it is ambiguous unless a record lists it as an alias or the article
// gives an office that only one of them has. The same holds for a word that no article takes
// for a name but that speaks in one ("Strand said"), and for one that no article is sure is a
// body or a place. If no person has it as surname, such a word means nothing.
//
// Decisions of editors take effect before surnames are assigned, so that two
// names that were merged do not make a surname ambiguous.
package entity
