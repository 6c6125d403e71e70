package dossier

import (
	"time"

	"dossier/internal/edtf"
	"dossier/internal/segment"
	"dossier/internal/span"
)

// Syntax is how an article's body is written.
type Syntax uint8

// The syntaxes.
const (
	Markdown Syntax = iota
	Plain
)

// Article is one published document, kept as it was.
type Article struct {
	Slug      string // names its page: articles/SLUG.html
	Path      string // within the content folder
	Title     string
	Publisher *Publisher // nil where not given
	Author    string
	URL       string
	Language  string
	Date      edtf.Date // zero where not known
	Retrieved edtf.Date
	SHA256    string // of Body, in hexadecimal
	Body      string // verbatim; all spans are byte offsets into it
	Prose     string // as long as Body, markup blanked
	Syntax    Syntax
	Text      *segment.Text // of Prose, without its tokens

	Mentions   []*Mention // in order
	Times      []*Time    // in order
	Statements []*Statement
	Notes      []*Note    // an editor's, in order
	Events     []*Event   // that rest on this article, by date
	Alike      []Likeness // articles with much of the same text, the earliest first
}

// Evidence is a passage that something rests on.
type Evidence struct {
	Article *Article
	Span    span.Span
	// Anchor is the fragment of the article's page that the passage bears.
	Anchor string
}

// Quote is the passage in the words of the article, white space folded.
func (e Evidence) Quote() string { return e.Article.Words(e.Span) }

// Mention is a span of an article that refers to an entity.
type Mention struct {
	Evidence
	// ID names it among findings; "" where it is plain whom it refers to.
	ID string
	// Entity is nil where the mention is ambiguous between the Candidates.
	Entity     *Entity
	Candidates []*Entity
	Role       span.Span // the title or description beside the name; may be empty
	Credit     bool      // a byline or photo credit
	Confidence float64
	Origin     Origin
}

// Time is a time expression of an article.
type Time struct {
	Evidence
	Type  string // TIMEX3
	Value string // TIMEX3
	Date  edtf.Date
	Said  bool // dates when a statement was made, not what it is about
	// Moment is the instant, in UTC, of a time of day told with its zone; zero
	// where there is none.
	Moment     time.Time
	Event      *Event // the event that this date dates; nil where none
	Confidence float64
	Origin     Origin
}
