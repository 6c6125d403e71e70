package dossier

// Relation is how a claim relates to another one.
type Relation uint8

// The relations, as seen from the claim that lists the other in Related.
const (
	RelatedDenied      Relation = iota // this claim denies the other, as "such claims"
	RelatedDenial                      // the other denies this one, as "such claims"
	RelatedDeclined                    // this claim declines to confirm the other
	RelatedDeclines                    // the other declines to confirm this one
	RelatedContradicts                 // an editor says that the two contradict each other
	RelatedSame                        // the two could be the same
	RelatedContrary                    // the other could be the contrary of this one
	RelatedTopic                       // the two could be about the same matter
	RelatedSimilar                     // the two differ in dates
	RelatedFigure                      // the other gives another figure on the same day
	RelatedLater                       // the other gives another figure on a later day
	RelatedEarlier                     // the other gave another figure on an earlier day
)

// Comparison is what the words of two propositions have in common, and how they
// differ.
type Comparison struct {
	Shared      []string    // content words of the first that the second has too
	Words       int         // content words of the first
	Contrary    [2]string   // a word of the first and its contrary in the second; "" if there are none
	Negated     bool        // one of the two is negated
	Differ      Quantity    // what the two differ in
	Only        [2][]string // numbers or dates, by Differ, that only the first and only the second has
	SameNumbers bool        // both have the same numbers, at least one
	SameDates   bool        // both have the same dates, at least one
}

// Quantity is what two propositions can differ in though their words agree.
type Quantity uint8

// The quantities.
const (
	NoQuantity Quantity = iota
	Numbers
	Dates
)

// JoinKind is why two statements are joined.
type JoinKind uint8

// The kinds.
const (
	JoinedAlike    JoinKind = iota // their words and who says it when make it likely
	JoinedCopy                     // the same words in a copy of the article
	JoinedWords                    // the same words of the same source
	JoinedDenial                   // one denies what the other asserts in the same words, or in more
	JoinedNested                   // one is most of the other, in the same passage
	JoinedRepeat                   // the source says it twice in the article
	JoinedPointing                 // one denies the other as "such claims"
	JoinedContrary                 // one denies what the other asserts, in other words
)

// Dependence is why a statement is not independent of an earlier statement on
// the same claim: a kind and its values.
type Dependence struct {
	Kind      DependenceKind
	Article   *Article   // of the earlier statement; nil for the statement's own article
	Publisher *Publisher // nil for kinds without one
	Source    string     // name of the source that both, or the earlier one, go back to
	Shared    int        // words shared; in per cent for copies
	Words     int        // of them, words that the passage has
	// Link is the article that connects the statement and those before it, if the
	// statement does not do so itself. The other fields are about that article's
	// statement.
	Link *Article
}

// DependenceKind is the kind of a [Dependence].
type DependenceKind uint8

// The kinds of dependence.
const (
	SameSource         DependenceKind = iota // both go back to Source
	SameArticle                              // both are in one article, which names no source
	SamePublisher                            // both are by Publisher, which names no source
	CitesReport                              // it cites Publisher, whose report in Article names no other source
	CitesSourcedReport                       // the same, but the report goes back to Source
	CitesCitingReport                        // the same, but the report cites Source in turn
	CitedReport                              // it is the report by Publisher that Article cites
	Copied                                   // its article is a copy of Article
	NearlyCopied                             // its article and Article have nearly the same text
	SameWords                                // its passage has the words of one in Article
	SameBody                                 // its source and the other speak for the organization Source
	SameUtterance                            // another source is given the same words in Article; one may be read wrongly
	MayBeSame                                // its source or the other has no name, and the machine joined the two
)
