// Package times finds time expressions in prose and resolves them against the
// date of the article and the course of its text.
//
// Expressions are those of TIMEX3, the annotation of TimeML: dates, times of
// day, durations and recurring sets, whole or partial, absolute ("12 September
// 2023"), relative to the article ("last week") or to what was mentioned before
// ("two days later"). The words marked are the expression itself, with its
// article and modifiers, without the preposition before it.
//
// How a partial date is resolved:
//
//   - A weekday is the nearest one on the side that the tense of the sentence
//     tells, the article's own day included; without a hint it lies behind. A
//     date that opens a further clause takes the tense of that clause.
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
//   - "That day" has no value if no day was mentioned.
//
// In an interview or a speech, where "I" and "you" stand outside quotation
// marks, only dates are reported: durations, sets and "now" are the speaker's.
// Ages and the names of newspapers are no time expressions.
//
// The work is done in one pass over the tokens of each sentence: a word from
// the lexicon starts the reading of an expression, and only then does it look
// at the context.
package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Find finds the time expressions in t, in order and without overlap. The
// anchor is the date of the article; zero if it has none, and then expressions
// relative to it have no Date.
func Find(t *segment.Text, anchor edtf.Date) []extract.TimeExpression {
	f := newFinder(t, anchor)
	f.classify()
	for s := range t.Sentences {
		f.sentence(s)
	}
	return f.out
}
