// Package statements finds who is reported to have said, written, thought or
// denied what: attribution relations of source, cue and content, as the
// corpora PARC and PolNeAR mark them.
//
// It works in four steps:
//
//   - Package shallow gives the prose parts of speech, noun chunks and
//     quotations, and reads clumsy wordings ("in accordance to the agency") as
//     the common ones.
//   - Rules name the cues that are certain by what they are and where they
//     stand: a verb of reporting between somebody and a clause, the verb of a
//     quotation, "declined to comment", "according to".
//   - Package relation finds the other cues and picks source and content for
//     all of them, by models learnt from PolNeAR. MODEL.md describes them.
//   - Rules mend what was picked, join quotations that run over blocks, hang
//     cited sources on the statement they serve, tell stance and mode, and link
//     each source to the entity it names, by name, description or pronoun.
//
// A statement within another ("she said he had told her that ...") is one of
// its own. It all works without names as well: then no source has an entity.
package statements

import (
	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// Mode is how the content is worded.
type Mode uint8

// The modes.
const (
	Indirect Mode = iota
	Direct        // all of it in quotation marks
	Mixed         // part of it
)

// String is the mode as it stands in data files.
func (m Mode) String() string { return [...]string{"indirect", "direct", "mixed"}[m] }

// Source is whom a statement is attributed to.
type Source struct {
	// Span is the words of the source as they stand; empty where the text names none.
	Span span.Span
	// Entity is the index in names.Result.Entities of whom the words refer to,
	// by name, title or pronoun; -1 where that is nobody named ("U.S. officials")
	// or not known.
	Entity int
	// Unnamed marks a source that is a person or group without a name.
	Unnamed bool
}

// Statement is one attribution.
type Statement struct {
	// Source is nil where the text gives none.
	Source *Source
	// Via are the sources that Source itself cites, the nearest first: for
	// "Citing officials, TBS reported that ..." Source is TBS and Via is the officials.
	Via     []Source
	Cue     span.Span
	Content []span.Span
	Stance  dossier.Stance
	Mode    Mode
	// Confidence is the share of such statements whose source and content are
	// right, between 0 and 1.
	Confidence float64
}
