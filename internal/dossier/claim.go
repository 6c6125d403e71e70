package dossier

import (
	"strings"

	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Stance is how a statement bears on its claim.
type Stance uint8

// The stances.
const (
	Asserts Stance = iota
	Denies
	Questions
	Declines // declines to confirm or to comment
	Retracts // takes back what it asserted before
)

// String is the stance as it stands in data files.
func (s Stance) String() string {
	return [...]string{"asserts", "denies", "questions", "declines", "retracts"}[s]
}

// Label is the stance as a reader is told it.
func (s Stance) Label() string {
	return [...]string{"asserts", "denies", "questions", "declines to confirm", "retracts"}[s]
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

// Key is what sources are told apart by: who they are, else their words. Two
// groups described in the same words have not been shown to be two.
func (s *Source) Key() any {
	if s.Entity != nil {
		return s.Entity
	}
	return strings.ToLower(s.Words)
}

// Statement is one attribution in one article. Its Evidence spans all of it:
// source, cue and content.
type Statement struct {
	Evidence
	Source     *Source  // nil where the article names none
	Via        []Source // whom the source cites, the nearest first; the last is the origin
	Cue        span.Span
	Content    []span.Span
	Mode       string    // "direct", "indirect", "mixed"
	Date       edtf.Date // when it was said, as far as the article tells; else the article's date
	Claim      *Claim
	Report     *Statement // the publisher's own, on the same claim, where the chain ends with a publisher; nil where there is none
	Graded     *Grade     // its credibility; nil where nobody gave it
	Confidence float64
	Stance     Stance
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

// Chain is everybody on whose word a statement rests, from whom the article
// names first to the origin; empty where the article names no source.
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

// Claim is a proposition put forward by one or more statements.
type Claim struct {
	Slug                          string   // names its page: claims/SLUG.html
	Former                        []string // slugs of pages that this one took the place of
	Proposition                   string
	Record                        *Record       // nil where no editor wrote one
	Statements                    []*Statement  // by date
	Date                          edtf.Date     // of the first statement; zero where there is none
	Origins                       []ClaimOrigin // of the statements that assert it, the earliest first
	Assessments                   []Assessment  // by date; the last one stands
	People, Organizations, Places []*Entity     // that the content mentions
	Related                       []Related
	Proposed                      []Proposal // what the machine thinks belongs here and no editor has decided, the likeliest first
	Status                        Status
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
	Retracted                  // all who asserted it have taken it back
	Unasserted                 // nobody asserts or denies it
)

// Statuses are all statuses.
func Statuses() []Status {
	return []Status{Attributed, Corroborated, Disputed, Denied, Retracted, Unasserted}
}

// String is the status as it stands on pages and in data files.
func (s Status) String() string {
	return [...]string{"attributed", "corroborated", "disputed", "denied", "retracted", "unasserted"}[s]
}

// Related is another claim that bears on this one.
type Related struct {
	Claim       *Claim
	Reason      string // why the two are set side by side
	Contradicts bool   // the two cannot both be true
}

// ClaimOrigin is one independent origin of a claim, and the statements that go
// back to it.
type ClaimOrigin struct {
	Source     *Source    // the end of their chains; nil where the articles name none
	Publisher  *Publisher // who says so, where the articles name no source; may be nil
	Statements []*Statement
	// Reasons say, of each statement but the first, why it is not another
	// origin, in the order of the statements.
	Reasons []string
}

// Assessment is what an editor makes of a claim at a time.
type Assessment struct {
	Verdict    Verdict
	Reason     string
	Date       edtf.Date
	Likelihood string // in the words of ICD 203; "" where not given
	Confidence string // "low", "moderate", "high"; "" where not given
}

// Verdict is the outcome of an assessment.
type Verdict string

// The verdicts. Reopened takes back the ones before.
const (
	Confirmed Verdict = "confirmed"
	Refuted   Verdict = "refuted"
	Unproven  Verdict = "unproven"
	Reopened  Verdict = "reopened"
)

// Verdicts are all verdicts.
func Verdicts() []Verdict { return []Verdict{Confirmed, Refuted, Unproven, Reopened} }

// Assessment is the one that stands, nil where there is none.
func (c *Claim) Assessment() *Assessment {
	if n := len(c.Assessments); n > 0 && c.Assessments[n-1].Verdict != Reopened {
		return &c.Assessments[n-1]
	}
	return nil
}
