package extract

import (
	"dossier/internal/dossier"
	"dossier/internal/text/span"
)

// Mode is how the content is worded.
type Mode = dossier.Mode

// The modes.
const (
	Indirect = dossier.Indirect
	Direct   = dossier.Direct
	Mixed    = dossier.Mixed
)

// Source is whom a statement is attributed to.
type Source struct {
	// Span is the words of the source as they stand; empty where the text names none.
	Span span.Span
	// Of is the people before a relative pronoun that is the source, "critics of the
	// plan" before "who", or the words of a source before its relative clause. It is empty for
	// other sources.
	Of span.Span
	// Entity is the index in Names.Entities of whom the words refer to,
	// by name, title or pronoun; -1 where that is nobody named ("U.S. officials")
	// or not known.
	Entity int
	// With are those who say it together with Entity, as indexes in Names.Entities:
	// Bo Lind in "Ana Silva and Bo Lind said".
	With []int
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
	// Asides are the clauses of the sentence of Cue that tell something else of somebody. A time
	// in them is not when the statement was made.
	Asides []span.Span
	// Sentence is the content as a sentence. It is empty if the content makes none:
	// a fragment, a question, a greeting, a wish.
	Sentence []Part
	// MainVerbs are the verbs of the main clause of Sentence: "refused" and "pay" of "the clerk who
	// sold the boat has refused to pay". They can be the cue. There are at most
	// [dossier.MostMainVerbs].
	MainVerbs []span.Span
	Stance    dossier.Stance
	Mode      Mode
	// Confidence is the share of such statements that are read right, source,
	// content and stance, between 0 and 1.
	Confidence float64
	// Worth is the share of such statements whose content a reader understands
	// alone and an editor would keep a line for, between 0 and 1.
	Worth float64
	// Open are the stems of the nouns in the content that only the text before explains:
	// "the loan". Known is the Worth for readers who know what all of them mean.
	Open  []uint32
	Known float64
}

// Extent returns the span of the passage that s rests on: its source, cue and content. If it has
// no cue, that is its content: the text says elsewhere who speaks, above a speech or a turn.
func (s *Statement) Extent() span.Span {
	out := s.Cue
	grow := func(o span.Span) {
		switch {
		case o.Empty():
		case out.Empty():
			out = o
		default:
			out = span.Span{Start: min(out.Start, o.Start), End: max(out.End, o.End)}
		}
	}
	for _, c := range s.Content {
		grow(c)
	}
	if s.Cue.Empty() && !out.Empty() {
		return out
	}
	if s.Source != nil {
		grow(s.Source.Span)
	}
	for _, v := range s.Via {
		grow(v.Span)
	}
	return out
}
