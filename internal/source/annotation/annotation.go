package annotation

import (
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// Annotation is what an editor says about one passage of an article.
type Annotation struct {
	Location diag.Location // where the editor wrote it
	Selector Selector      // zero for an annotation within the text
	Span     span.Span     // the passage in the article's body, once it is known

	// The person or thing that the passage refers to: the slug of a record, or a
	// name. Entity is used if the kind is not given.
	Entity, Person, Organization, Place string

	Date  edtf.Date // when the event in the passage happened
	Event string    // slug of the record of the event that the passage is evidence of

	// A statement. The passage is its content.
	Claim       string          // slug of the claim
	By          string          // the source: slug of a record, a name or a description
	Via         []string        // the sources that the source cites, the nearest first
	Stance      *dossier.Stance // nil if not given
	Said        edtf.Date       // when the statement was made
	Credibility dossier.Grade   // "1" to "6"

	Note       string // Markdown
	Correction string // the correct words
	Highlight  bool
	Reject     []Finding // findings of the machine that are wrong here

	// Of a finding of another program: its name, and how sure it is, from 0 to 1, or
	// nil if it does not say.
	Tool       string
	Confidence *float64
}

// Finding is a kind of thing that the machine finds in a text.
type Finding string

// The kinds of findings. All is any of them.
const (
	Person       Finding = "person"
	Organization Finding = "organization"
	Place        Finding = "place"
	Date         Finding = "date"
	Event        Finding = "event"
	Statement    Finding = "statement"
	All          Finding = "all"
)

// Findings returns all kinds of findings.
func Findings() []Finding {
	return []Finding{Person, Organization, Place, Date, Event, Statement, All}
}

// IsStatement reports whether the annotation makes its passage a statement.
func (a *Annotation) IsStatement() bool { return a.Claim != "" || a.By != "" }

// IsEmpty reports whether the annotation says nothing about its passage.
func (a *Annotation) IsEmpty() bool {
	return !a.IsStatement() && !a.IsName() && a.Date.IsZero() && a.Event == "" &&
		a.Note == "" && a.Correction == "" && !a.Highlight && len(a.Reject) == 0
}

// IsName reports whether the annotation says who or what its passage refers to.
func (a *Annotation) IsName() bool {
	return a.Entity != "" || a.Person != "" || a.Organization != "" || a.Place != ""
}

// Rejects reports whether one of the annotations rejects a finding of the kind at
// s.
func Rejects(all []Annotation, s span.Span, kind Finding) bool {
	return slices.ContainsFunc(all, func(a Annotation) bool {
		return a.Span.Overlaps(s) && (slices.Contains(a.Reject, kind) || slices.Contains(a.Reject, All))
	})
}
