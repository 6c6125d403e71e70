package dossier

import (
	"time"

	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Article is one published document. Its text is kept as published.
type Article struct {
	Slug      string // names its page: articles/SLUG.html
	Path      string // within the content folder
	Title     string
	Publisher *Publisher // nil if not given
	Author    string
	URL       string
	Language  string
	Date      edtf.Date // zero if not known
	Retrieved edtf.Date
	SHA256    string // of the body, in hexadecimal
	Prose     string // the body, markup blanked; all spans are byte offsets into both
	Markup    Markup // what was blanked
	Syntax    Syntax
	// Original is the file in media/ that the article was made of, "" if there is
	// none, and OriginalSHA256 its checksum in hexadecimal.
	Original, OriginalSHA256 string
	// Altered is set in an edition that replaced names in the text or left passages out.
	Altered  bool
	Archived string           // address of a copy of the page in an archive of the web
	Text     *segment.Outline // of Prose

	Mentions   []*Mention // in order
	Times      []*Time    // in order
	Statements []*Statement
	Notes      []*Note    // an editor's, in order
	Events     []*Event   // that rest on this article, by date
	Alike      []Likeness // articles with much of the same text, earliest first
}

// Evidence is a passage that something rests on.
type Evidence struct {
	Article *Article
	Span    span.Span
	// Anchor is the fragment of the article's page that the passage bears.
	Anchor anchor.ID
}

// Quote returns the words of the passage, with white space collapsed.
func (e Evidence) Quote() string { return e.Article.Words(e.Span) }

// Mention is a span of an article that refers to an entity.
type Mention struct {
	Evidence
	Entity     *Entity   // nil if the mention is ambiguous, or nobody's that is known
	Open       *Choice   // nil if it is plain whom it refers to
	Role       span.Span // the title or description beside the name; may be empty
	Confidence float64
	Credit     bool // a byline or photo credit
	Origin     Origin
}

// Choice holds the entities that an ambiguous mention can refer to.
type Choice struct {
	ID         string // names the mention among findings
	Candidates []*Entity
}

// Candidates returns the entities that an ambiguous mention can refer to, nil
// if the mention is not ambiguous.
func (m *Mention) Candidates() []*Entity {
	if m.Open == nil {
		return nil
	}
	return m.Open.Candidates
}

// Time is a time expression of an article.
type Time struct {
	Evidence
	Type  string // TIMEX3
	Value string // TIMEX3
	Date  edtf.Date
	// Moment is the instant, in UTC, of a time of day with a time zone. It is
	// nil for other expressions.
	Moment      *time.Time
	Event       *Event // the event that this date dates; nil if none
	Confidence  float64
	OfStatement bool // dates when a statement was made, not what it is about
	Origin      Origin
}
