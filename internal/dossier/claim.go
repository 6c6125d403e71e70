package dossier

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Source is the person, organization or group that a statement is attributed
// to.
type Source struct {
	Words    string    // of the article: "He"; for "who", those before it
	Entity   *Entity   // nil if the source has no name
	With     []*Entity // those who say it together with Entity
	Unnamed  bool      // a person or group without a name
	Plural   bool      // the words take a verb in the plural; false if Entity is set
	Open     bool      // the words are a pronoun, and it is not known who is meant
	Evidence Evidence
}

// Name returns the entity's name, or the words of the article if there is no
// entity.
func (s Source) Name() string {
	if s.Entity != nil {
		return s.Entity.Name
	}
	return s.Words
}

// Key returns a comparable value that identifies the source: the entity, or the
// words in lower case if there is none.
func (s *Source) Key() any {
	if s.Entity != nil {
		return s.Entity
	}
	return strings.ToLower(s.Words)
}

// Same reports whether two sources have the same Key.
func (s *Source) Same(t *Source) bool {
	if s.Entity != nil || t.Entity != nil {
		return s.Entity == t.Entity
	}
	return s.Words == t.Words || sameInLower(s.Words, t.Words)
}

// sameInLower reports whether two texts are the same in lower case.
func sameInLower(a, b string) bool {
	for i := range min(len(a), len(b)) {
		if a[i] >= utf8.RuneSelf || b[i] >= utf8.RuneSelf {
			break
		}
		if a[i] != b[i] && lower(a[i]) != lower(b[i]) {
			return false
		}
	}
	x, y := strings.ToLower(a), strings.ToLower(b) // strings.EqualFold would take "ſ" for "s"
	return x == y
}

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		c += 'a' - 'A'
	}
	return c
}

// Statement is one attribution in one article. Its Evidence spans source, cue
// and content.
//
// A statement that no other repeats, contradicts or denies, and that no editor
// recorded, is a single statement. It has no claim and no page of its own.
type Statement struct {
	Evidence
	ID      string   // unique in the dossier, names it in decisions and in the ledger; "" if it has no content
	Source  *Source  // nil if the article names none
	Via     []Source // whom the source cites, nearest first; the last is the origin
	Cue     span.Span
	Content []span.Span
	// Proposition is what the content puts forward, in the article's words.
	Proposition string
	Date        edtf.Date // when it was said, as far as the article tells; else the article's date
	Claim       *Claim    // nil for a single statement
	Sentence    []Part    // the content as a sentence; empty if it makes none
	Topic       *Topic    // nil if it belongs to none
	Rest        *Rest     // nil if there is none of it; see Statement.Related and so on
	Confidence  float64   // that it is read right: source, content and stance
	Worth       float64   // that its content can be understood alone and is worth a line
	Joined      *Join     // why the machine put it to its claim; nil for the first statement of a claim and where an editor did
	Mode        Mode
	Stance      Stance
	// Reversed reports that the content is the contrary of the claim's proposition.
	// Stance is on the claim; see Said.
	Reversed bool
	Origin   Origin
	// MainVerbs are where the verbs of the main clause of Sentence begin, in bytes from the start of
	// Span, plus one; 0 for none. They can be the cue.
	MainVerbs [MostMainVerbs]uint16
}

// MostMainVerbs is the number of verbs of a main clause that are noted.
const MostMainVerbs = 4

// Rest is what only some statements have, so that the others take less memory.
type Rest struct {
	Related  []Related
	Proposed []Proposal
	Report   *Statement
	Graded   *Grade
}

// HasRest returns the rest of the statement, to be changed.
func (s *Statement) HasRest() *Rest {
	if s.Rest == nil {
		s.Rest = new(Rest)
	}
	return s.Rest
}

// rest returns the rest of the statement.
func (s *Statement) rest() Rest {
	if s.Rest == nil {
		return Rest{}
	}
	return *s.Rest
}

// Related returns what is related to a single statement. It is nil for a statement of a
// claim.
func (s *Statement) Related() []Related { return s.rest().Related }

// Proposed returns what could be the same as a single statement. It is nil for a
// statement of a claim.
func (s *Statement) Proposed() []Proposal { return s.rest().Proposed }

// Report returns the publisher's own statement on the same claim, where the chain ends
// with a publisher; nil if there is none.
func (s *Statement) Report() *Statement { return s.rest().Report }

// Mode is how the content of a statement is worded.
type Mode uint8

// The modes.
const (
	Indirect Mode = iota
	Direct        // all of it in quotation marks
	Mixed         // part of it
)

// String returns the mode as data files write it.
func (m Mode) String() string { return [...]string{"indirect", "direct", "mixed"}[m] }

// Said returns the stance of the statement on its own content: a source that asserts
// the contrary of a claim denies the claim.
func (s *Statement) Said() Stance {
	if s.Reversed {
		return s.Stance.Opposite()
	}
	return s.Stance
}

// Reverse makes the stance that on the contrary of the content.
func (s *Statement) Reverse() { s.Stance, s.Reversed = s.Stance.Opposite(), !s.Reversed }

// Part is a part of a sentence: words of the article or, in brackets, of the
// program.
type Part struct {
	Span   span.Span // the article's words, or those that Source, Entity and Text replace
	Source bool      // the name of the statement's source, and then Text
	Entity *Entity   // its name, and then Text
	Text   string
	Open   bool // the article's words are a pronoun, and who it means is not known
}

// Added reports whether the part is words of the program.
func (p *Part) Added() bool { return p.Source || p.Entity != nil || p.Text != "" }

// Words returns the words of the content. Separate parts are joined by an
// ellipsis.
func (s *Statement) Words() string {
	var out string
	for i, c := range s.Content {
		if i > 0 {
			out += " … "
		}
		out += s.Article.Words(c)
	}
	return out
}

// Overlaps reports whether two statements of one article have words of it in common.
func (s *Statement) Overlaps(t *Statement) bool {
	return slices.ContainsFunc(s.Content, func(a span.Span) bool { return slices.ContainsFunc(t.Content, a.Overlaps) })
}

// Chain returns the source of the statement and the sources that it cites,
// nearest first. It is empty if the article names no source.
func (s *Statement) Chain() []*Source {
	var out []*Source
	if s.Source != nil {
		out = append(out, s.Source)
	}
	for i := range s.Via {
		out = append(out, &s.Via[i])
	}
	return out
}

// Join is why the machine put a statement to a claim.
type Join struct {
	// ID names the join in decisions. An editor who rejects it takes the statement
	// out of the claim.
	ID          string
	With        *Statement // the statement of the claim that it is most like
	Kind        JoinKind
	Probability float64     // that the two put forward the same proposition; 1 if their words decide it
	Comparison  *Comparison // of the words of With with those of the statement; nil unless Kind is JoinedAlike or JoinedContrary
}

// Claim is a proposition that two or more statements are about, or that an editor
// recorded or decided on.
type Claim struct {
	Slug                          string   // names its page
	Former                        []string // slugs of pages that this one took the place of
	Proposition                   string
	Record                        *Record             // nil if no editor wrote one
	Statements                    []*Statement        // by date
	Date                          edtf.Date           // of the first statement; zero if there is none
	Independent                   []IndependentSource // of the statements that assert it, earliest first
	Assessments                   []Assessment        // by date; the last one stands
	People, Organizations, Places []*Entity           // that the content mentions
	Related                       []Related
	Proposed                      []Proposal // what the machine thinks belongs here and no editor has decided, likeliest first
	Topic                         *Topic     // the first that it belongs to; nil if there is none
	Weight                        Weight
	Status                        Status
	Origin                        Origin
}

// Related is a claim or a single statement that is related to another.
type Related struct {
	Claim       *Claim     // nil if it is a single statement
	Statement   *Statement // nil if it is a claim
	Relation    Relation
	Comparison  *Comparison // of the propositions; nil if the relation does not rest on one
	Contradicts bool        // the two cannot both be true
}

// IndependentSource is one of the sources that assert a claim independently,
// and the statements that go back to it.
type IndependentSource struct {
	Source     *Source    // the end of their chains; nil if the articles name none
	Publisher  *Publisher // who says so, where the articles name no source; may be nil
	Statements []*Statement
	// Dependences holds, for each statement but the first, why it is not
	// independent of those before it.
	Dependences []Dependence
}

// Assessment returns the current assessment, nil if there is none.
func (c *Claim) Assessment() *Assessment {
	if n := len(c.Assessments); n > 0 && c.Assessments[n-1].Verdict != Reopened {
		return &c.Assessments[n-1]
	}
	return nil
}
