// Package times finds time expressions in prose and resolves them against the
// date of the article and the course of its text.
//
// Expressions are those of TIMEX3, the annotation of TimeML: dates, times of
// day, durations and recurring sets, whole or partial, absolute ("12 September
// 2023"), relative to the article ("last week") or to what was mentioned
// before ("two days later"). The words marked are the expression itself, with
// its article and modifiers, without the preposition in front.
//
// How a partial date is resolved:
//
//   - A weekday is the nearest one on the side that the tense of the sentence
//     tells, the article's own day included; without a hint it lies behind. A
//     date that opens a further clause has the tense of that clause.
//   - A month, a day of a month or a holiday without its year likewise; without
//     a hint it is the nearest one.
//   - "Last", "this", "next", "ago", "yesterday" count from the article's date.
//   - "That", "the same", "the following", "later", "earlier" count from the
//     date mentioned last.
//   - A quarter without its year is the last one that has begun; "a year
//     earlier" beside the figures of a quarter is that quarter a year before.
//   - A time of day stands on the day mentioned in the same sentence or the one
//     before, else on the article's.
//   - In a story of the past, a month that opens the sentence behind one with a
//     full date is the next after it, and a day of a month close to that date
//     has its year. A text that leaps through the years tells no story.
//   - "That day" is none where no day was mentioned.
//
// In an interview or a speech, where "I" and "you" stand outside quotation
// marks, only dates are reported: durations, sets and "now" are the speaker's.
// Ages and the names of newspapers are no time expressions.
//
// The work is done in one pass over the tokens of each sentence: a word from
// the lexicon starts the reading of an expression, and only then is its
// context looked at.
package times

import (
	"time"

	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// Type is the TIMEX3 type of an expression.
type Type uint8

// The types of TIMEX3.
const (
	Date Type = iota
	Time
	Duration
	Set
)

// String is the type as TIMEX3 writes it.
func (t Type) String() string { return [...]string{"DATE", "TIME", "DURATION", "SET"}[t] }

// Modifier is the TIMEX3 mod of an expression.
type Modifier uint8

// The modifiers.
const (
	None   Modifier = iota
	Start           // "early 1990", "the beginning of the week"
	Mid             // "mid-September"
	End             // "late 1990", "the end of the week"
	Approx          // "about two years ago"
)

// String is the modifier as TIMEX3 writes it, "" for None.
func (m Modifier) String() string { return [...]string{"", "START", "MID", "END", "APPROX"}[m] }

// Expression is one time expression.
type Expression struct {
	Span span.Span
	Type Type
	// Value is the TIMEX3 value: "2023-09-12", "2023-W36", "P17M", "PAST_REF".
	Value string
	// Mod says what part of Date is meant, or that it is about then.
	Mod Modifier
	// Date is the calendar date or interval meant; zero for durations, sets
	// and vague references.
	Date edtf.Date
	// Range is the whole interval where the text joins this expression with a
	// neighbour ("from Monday to Wednesday"): both carry it. Else it is zero.
	Range edtf.Date
	// Vague marks a reference that names no date of its own, such as "recently",
	// or a date only implied ("earlier this year" is not, "now" is).
	Vague bool
	// Moment is the instant, in UTC, that a time of day with its day and zone
	// means; zero where one of them is not told.
	Moment time.Time
	// Implied marks a time of day whose words do not tell its day, which is that
	// in view.
	Implied bool
	// Confidence is the share of such expressions whose Value is right, between
	// 0 and 1.
	Confidence float64
}

// Find finds the time expressions in t, in order and without overlap. The
// anchor is the date of the article; zero where it has none, and then
// expressions relative to it carry no Date.
func Find(t *segment.Text, anchor edtf.Date) []Expression {
	f := newFinder(t, anchor)
	f.classify()
	for s := range t.Sentences {
		f.sentence(s)
	}
	return f.out
}
