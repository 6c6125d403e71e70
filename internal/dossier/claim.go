package dossier

import (
	"dossier/internal/edtf"
	"dossier/internal/span"
)

// Stance is how a statement bears on its claim.
type Stance uint8

// The stances.
const (
	Asserts Stance = iota
	Denies
	Questions
	Declines // declines to confirm or to comment
)

// String is the stance as it stands in data files.
func (s Stance) String() string {
	return [...]string{"asserts", "denies", "questions", "declines"}[s]
}

// Label is the stance as a reader is told it.
func (s Stance) Label() string {
	return [...]string{"asserts", "denies", "questions", "declines to confirm"}[s]
}

// Source is whom a statement is attributed to.
type Source struct {
	Words    string  // as they stand in the article, "He"
	Entity   *Entity // nil where nobody named is meant
	Unnamed  bool    // a person or group without a name
	Evidence Evidence
}

// Name is the source as a page names it: the entity's name, else the words.
func (s Source) Name() string {
	if s.Entity != nil {
		return s.Entity.Name
	}
	return s.Words
}

// Statement is one attribution in one article. Its Evidence spans all of it:
// source, cue and content.
type Statement struct {
	Evidence
	Source     *Source  // nil where the article names none
	Via        []Source // whom the source cites, the nearest first; the last is the origin
	Cue        span.Span
	Content    []span.Span
	Stance     Stance
	Mode       string    // "direct", "indirect", "mixed"
	Date       edtf.Date // when it was said, as far as the article tells; else the article's date
	Claim      *Claim
	Confidence float64
	Origin     Origin
}

// Words is the content in the words of the article; parts that are apart are
// joined by an ellipsis.
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

// Claim is a proposition put forward by one or more statements.
type Claim struct {
	Slug                          string // names its page: claims/SLUG.html
	Proposition                   string
	Statements                    []*Statement // by date
	Date                          edtf.Date    // of the first statement
	Status                        Status
	Origins                       int       // independent origins: distinct ends of the statements' chains
	People, Organizations, Places []*Entity // that the content mentions
	Related                       []Related
	Origin                        Origin
}

// Status is how a claim stands.
type Status uint8

// The statuses, as far as statements alone give them.
const (
	Attributed   Status = iota // one origin asserts it
	Corroborated               // two or more independent origins assert it
	Disputed                   // asserted and denied
	Denied                     // only denied
)

// String is the status as it stands on pages and in data files.
func (s Status) String() string {
	return [...]string{"attributed", "corroborated", "disputed", "denied"}[s]
}

// Related is another claim that bears on this one.
type Related struct {
	Claim  *Claim
	Reason string // why the two are set side by side
}
