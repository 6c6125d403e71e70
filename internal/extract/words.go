package extract

import (
	"strings"

	"dossier/internal/text/segment"
)

// Words holds the word lists and the functions on words of one language that
// package resolve needs. Words are in lower case. An empty list means that the
// language has no such words. All functions must be set.
type Words struct {
	// Names.

	Articles          []string                          // words in front of a name that are not compared: "the"
	Countries         map[string]string                 // from the key of another name of a state to the key of its common name
	OrganizationNouns map[string]bool                   // can be left out at the end of an organization's name: "agency", "ltd"
	CorporateForms    map[string]bool                   // those that can be left out behind a name of several words: "ltd"
	OfficeNouns       map[string]bool                   // stand before "of" or at the end of a name: "department"
	BodySpellings     map[string]string                 // from a spelling of a word in an organization's name to the usual one: "organisation"
	BodyNames         map[string]string                 // from the key of a usual short name of an organization to that of its full name: "la times"
	Unions            []string                          // the keys of unions of states, whose bodies are also named without them
	Divisions         map[string]bool                   // behind the acronym of an organization, name a part of it: "radio"
	LeftOutBehind     map[string]string                 // from a word that can be left out to the word that it is left out behind: "agency", "news"
	Singular          func(w string) string             // returns a word of a name without the ending of the plural
	OwnerPrepositions map[string]bool                   // between an organization and its owner: "of"
	PlacePrepositions map[string]bool                   // between an organization and its place: "of", "in"
	OwnedNames        func(owner, name string) []string // the ways to write a name with its owner, the usual one first: "Ruritania's Navy", "Navy of Ruritania"
	Courtesies        map[string]bool                   // forms of address that are no role: "mr"
	HollowRoles       map[string]bool                   // nouns that say nothing about a person without another: "rival"
	PastRoles         map[string]bool                   // begin a role that somebody no longer has: "former"
	RankWords         map[string]bool                   // say which of several somebody is: "third daughter"
	NameEndings       string                            // characters that can follow a word of a name and do not belong to it
	SameGivenName     func(a, b string) bool            // reports whether one given name is a short form of the other
	IsSurname         func(w string) bool               // reports whether a word is a known surname
	IsGiven           func(w string) bool               // reports whether a word is a known given name
	FatherNames       map[string]bool                   // given names that many people have as the last word of their name: "ahmed"
	Respell           func(letters string) string       // makes spellings of one sound the same

	// Sources.

	IsPlural func(phrase string) bool // reports whether a noun phrase takes a verb in the plural: "two officials"

	// Propositions.

	Segmentation     *segment.Rules              // how a proposition is cut into tokens
	Complementizers  []string                    // tie a content to its verb: "that"
	OtherTimes       map[string]bool             // before a day that is not when something is said: "after"
	IsEmpty          func(w string) bool         // reports whether a word says nothing about the content: function words
	Stem             func(w string) string       // returns what the inflections and the synonyms of a word share
	Near             map[string][]uint16         // for stems that can be in the place of others in a report, the numbers of the groups that they are in
	IsVerb           func(before, w string) bool // reports whether a word looks like a verb, by its form and the word before
	IsGerund         func(w string) bool         // reports whether a word looks like a form in "-ing" of a verb
	Numbering        map[string]bool             // behind "a" or a number, are parts: "third"
	Fates            map[string]string           // stems for what happens to people, each with the word for its kind
	Death            string                      // the kind of Fates of who dies
	Together         map[string]bool             // before one of two who do something together: "with"
	Mutual           uint64                      // the EventKinds that two do together, in either order: "met"
	EventKinds       map[string]uint64           // the kinds of events that a stem tells of, a bit for each: "sworn" and "inaugurated"
	Spots            map[string]bool             // stems for a place that only the text tells: "there"
	Ordinals         map[string]bool             // say which one of several there is: "third"
	IsPast           func(w string) bool         // reports whether a word looks like a past tense or a past participle
	EndsSubject      func(before, w string) bool // reports whether a word behind a subject looks like its verb
	Frequencies      map[string]float64          // the share of the sentences of news that have a frequent stem
	Months           map[string]bool
	Weekdays         map[string]bool
	NumberWords      map[string]string   // from a word to its digits
	DigitSeparators  string              // characters between groups of digits
	Approximators    map[string]bool     // come before a number that is not exact: "about", "than"
	And              map[string]bool     // join names in a list: "and"
	But              map[string]bool     // introduce what is not negated: "but"
	Distinguishing   map[string]bool     // stems of function words of which another one says something else: "all", "from"
	Contrasts        map[string][]string // function words that say something else before the same word, for each: "before" and "after"
	Or               map[string]bool     // stems of words between what is denied together: "or"
	Actives          map[string]bool     // stand right before a verb that its subject does: "would", "had"
	Have             map[string]bool     // before an infinitive, say that it must be: "had to"
	Beside           map[string]bool     // before a noun, tell of the time around it: "after"
	Except           map[string]bool     // stems of words before what something is not said of: "except"
	Again            map[string]bool     // stems of words for what had ended: "again"
	As, Usual        map[string]bool     // stems of words that say together that nothing changes: "as planned"
	Decisive         map[string]bool     // those of Contrasts that no report puts in the place of each other: "few", "last", "without"
	Hardly           map[string]string   // words that say with the one behind them that something is not so: "far from"
	Limits           map[string]string   // words without which a proposition says more, by their kind: "nearly", "may"
	Passives         map[string]bool     // stand before a participle that says what is done to the subject: "was"
	Judging          map[string]bool     // before an infinitive, judge what somebody did: "wrong"
	Wondering        map[string]bool     // ask what is not known, also inside a sentence: "whether"
	Grounds          map[string]bool     // begin a reason or a time: "because", "after"
	Proofs           map[string]bool     // behind a negation, doubt what is behind them: "no evidence"
	Reasons          map[string]bool     // stems of those of Grounds that begin a reason
	Distances        map[string]bool     // before a noun, show that it is not who acts: "from"
	Reproaches       map[string]bool     // stems of words for what somebody is said to have done: "accusations"
	Reproaching      map[string]bool     // stems of verbs that say so: "claimed"
	Shares           map[string]bool     // say how much of a whole, and not how many: "all"
	Single           map[string]bool     // stand before a noun for one: "a"
	Capitals         map[string][]string // from the name of a capital to the words for its country, whose government it can mean
	IsInfinitive     func(w string) bool // reports whether a word stands before an infinitive: "to"
	IsAgent          func(w string) bool // reports whether a word introduces who does something: "by"
	Negations        map[string]bool
	Subordinators    map[string]bool      // begin a clause that a negation before them is not about: "because"
	Untrue           map[string]bool      // those of Negations that deny what is before them: "the report is false"
	CalledUntrue     map[string]bool      // deny what is before them, or the report behind them, and nothing else: "the report is a hoax"
	True             map[string]bool      // behind one of Negations, deny what is before them: "not true"
	Declining        map[string]bool      // negate an infinitive behind them: "declined"; those of Negations also a report: "rejected the claim"
	Things           map[string]bool      // before one of Untrue, have it say what things are: "nothing wrong"
	Declined         map[string]bool      // nouns that one of Declining negates: "comment"
	Pairing          map[string]bool      // those of Negations that go on with another one: "nor"
	Turning          map[string]string    // from a word behind one of Negations to what the two mean: from "until" to "after"
	Onward           map[string]bool      // behind one of Negations, tell when it was so for the last time: "since"
	VerbNegations    map[string]bool      // those of Negations that negate a verb: "not"
	PastAuxiliaries  map[string]bool      // stand before a negation of what was so: "did"
	IsAdverb         func(w string) bool  // reports whether a word says how something is done: "secretly"
	NotNegating      map[string]bool      // words after a negation that cancel it: "not only"
	Lacking          map[string]bool      // those of Negations that are only about the next content word: "without"
	Contraries       map[[2]string]bool   // pairs of stems that contradict each other, in both orders
	Compounds        map[string][3]string // by the noun of a preposition of three words: the other two, and the one that says the same: "in", "favour", "of" is "for"
	Rivals           map[[2]string]bool   // pairs of stems of words for one of two sides, in both orders: "northern", "southern"
	ContraryPrefixes []string             // turn a word into its contrary: "un"

	// What a proposition can be besides a plain assertion.

	Hearsay        map[string]bool // do not say that it is so, only that somebody says it: "reportedly", "rumours"
	Hedges         map[string]bool // "may", "reportedly"
	Conditionals   map[string]bool // "if", "unless"
	Conceding      map[string]bool // before one of Conditionals, say that it is so in any case: "even"
	Reduced        map[string]bool // behind one of Conditionals, end a clause that is no condition of what is said: "if needed"
	Futures        map[string]bool // "will", "would"
	Obligations    map[string]bool // "should", "must"
	Embedders      map[string]bool // verbs and adjectives that do not say that what follows is so: "asked", "ready", "plans"
	Intentions     map[string]bool // those of Embedders after which it is as good as said that it will be so: "plans"
	SourcePronouns map[string]bool // can mean whoever says it: "I", "we", "he"
	Neutral        map[string]bool // stems of function words that change nothing of what is said but when, or whether it is so: "was", "the", "not"
	LightVerbs     map[string]bool // stems of verbs that say little without their object: "give", "hold"
	Relating       map[string]bool // stems that make something else of the word beside them: "deputy", "brother"
	ObjectPronouns map[string]bool // for people that something is done to: "me"
	ThirdPersons   map[string]bool // can mean somebody who is named elsewhere: "he", "their"
	Questions      map[string]bool // at the beginning, make a question: "whether", "how"

	// Topics.

	BeforeNouns map[string]bool        // stand directly before a noun, or before what belongs to it: "the", "of"
	AreForms    func(a, b string) bool // reports whether two words of one stem are forms of one word: "economy", "economic"
	IsVague     func(w string) bool    // reports whether a noun names no matter of its own: "way", "officials"

	// Denials of "such claims".

	Demonstratives map[string]bool // "such", "those", "it"
	ClaimNouns     map[string]bool // "claims", "reports"
	Additions      map[string]bool // say that somebody else did so before: "also"

	// Sentences about events.

	MalePronouns       map[string]bool
	FemalePronouns     map[string]bool
	PossessivePronouns map[string]bool // those of MalePronouns and FemalePronouns that stand before a noun
	OtherPronouns      map[string]bool // point back, to no single person: "they", "it"
	DummyPronouns      map[string]bool // those of OtherPronouns that can refer to nothing: "it was the first time"
	DummyVerbs         map[string]bool // follow a pronoun that refers to nothing
	DummyPerfects      map[string]bool // those of DummyVerbs that need one of DummyParticiples behind them
	DummyParticiples   map[string]bool // "it has been", "it has emerged"
	DummyComplements   map[string]bool // follow later in such a sentence: "that", "time"
	Openers            map[string]bool // words before the subject at the beginning of a sentence
	PointingWords      map[string]bool // at the beginning of a sentence, point back to the one before: "this", "both"
}

// IsArticle reports whether w is one of w.Articles.
func (l *Words) IsArticle(w string) bool {
	for _, a := range l.Articles {
		if a == w {
			return true
		}
	}
	return false
}

// CutArticle returns name, in lower case, without an article in front.
func (l *Words) CutArticle(name string) string {
	for _, a := range l.Articles {
		if rest, ok := strings.CutPrefix(name, a+" "); ok {
			return rest
		}
	}
	return name
}
