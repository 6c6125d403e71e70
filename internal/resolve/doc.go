// Package resolve joins what was found in each article into one dossier: it
// decides which names are one person across articles, which dated sentences
// are one event, and which claims the statements put forward.
//
// It takes the articles with their extraction results and the editor's
// records, and returns a finished dossier.Dossier. It is a pure function of
// its input: articles are taken in the order of their paths, every choice
// between equals falls by an order that is total, and nothing is guessed. A
// short name that could be two people stays ambiguous and is listed as such.
//
// # The editor
//
// What an editor says goes before what the machine found. A mark says whom a
// passage names, when what it tells happened, which claim it states or which
// event it is evidence for, or that a finding there is wrong; it takes the place
// of what it overlaps. A mark on the words that introduce somebody holds for
// that person in all of the article. Records of events take in what articles
// tell of the same passages; records of claims gather the statements that marks
// give to them. Nothing is joined to them by itself.
//
// # Entities
//
// Names are compared by their key: case, accents, full stops and hyphens
// folded away. Entities of several articles are one where their full names
// have one key, where a record lists both as names, where one name only adds a
// middle name or initial, or where an article gives a name together with its
// acronym. Two records are never joined, whatever the articles say. A surname
// that stands alone in an article joins the one person of the dossier who
// bears it; where several do it is ambiguous, unless a record has it as an
// alias.
//
// # Decisions
//
// Editors decide about findings by ids that other articles do not move: names
// by their keys, events by their passages, statements and open mentions by their
// words. What is decided about an entity takes effect before surnames are given to
// their bearers, so that two who were merged make no name ambiguous. An entity
// that was decided about keeps the address of its page. Records and marks go
// before decisions; a decision that they leave without effect, or whose finding
// is gone, is reported. At last what is held back, for want of confidence or of
// an editor's word, is taken out.
//
// # Events
//
// Each sentence with a calendar date is an event at that date. Sentences about
// one date that share people, or places where neither names people, and most
// of their words are one event with several pieces of evidence.
//
// # Claims
//
// Each other statement is a claim of its own, dated by the words beside its cue, else
// by its article. Statements of a few words that are neither quoted nor denied
// nor declined name a topic rather than claim something, and are left out. A
// denial of "such claims" is set beside the claims of the sentences before it.
//
// Other statements that could belong to a claim of an editor's are proposed with
// a reason and joined by nobody but an editor; claims of one statement each that
// could be the same are set beside each other. Two propositions are compared by
// their content words, once inflections, a small list of synonyms and one of
// contraries are taken into account; negations, numbers, dates, names and their
// order tell apart what shares its words.
//
// # Independence
//
// Statements that assert a claim are counted by origin, not by report. They go
// back to one origin where their chains end with one source; where one cites a
// publisher of the dossier whose own report is among them; and where one stands
// in a copy or rewrite of the other's article, or takes over its passage,
// unless both name sources and these are different. Copies are found by package
// resemblance; words in quotation marks do not count, since two reporters who
// heard one speech quote the same words.
package resolve
