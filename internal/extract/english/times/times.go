// Package times finds time expressions in prose and resolves them against the
// date of the article and the dates mentioned before.
//
// The expressions are those of TIMEX3, the annotation of TimeML: dates, times of
// day, durations and recurring sets. They are whole or partial. They are absolute
// ("12 September 2023"), relative to the article ("last week") or relative to an
// earlier date in the text ("two days later"). An expression includes its article
// and modifiers, but not the preposition before it.
//
// Partial dates are resolved as follows:
//
//   - A weekday is the nearest one in the direction that the tense of the
//     sentence shows, including the day of the article. Without a hint it is in
//     the past. A date that opens a further clause has the tense of that clause.
//   - A month, a day of a month or a holiday without a year is resolved in the
//     same way. Without a hint it is the nearest one. A tense beyond doubt wins
//     over nearness: "On May 3, police arrested two men" in an article of March
//     is the year before.
//   - "Last", "this", "next", "ago" and "yesterday" count from the date of the
//     article. "Next Tuesday" is that of next week. In a quotation from a dated
//     document they count from the date of the document.
//   - A year of two digits is in the century that the tense or nearness allows.
//     It is unknown if both are possible.
//   - In "03/04/2023" the day is the number that other dates of the text or the
//     country of the article show. Otherwise the month comes first, and the date
//     is uncertain.
//   - "That", "the same", "the following", "later" and "earlier" count from the
//     date mentioned last.
//   - A quarter without a year is the last one that has begun. "A year earlier"
//     next to the figures of a quarter is that quarter one year before.
//   - A time of day is on the day mentioned in the same sentence or the one
//     before, or else on the day of the article.
//   - Four digits without a colon are a time of day at the start of an entry of a live
//     blog, before a time zone or "hours", and after "at" in a text with such times.
//     After "at" they are never a year.
//   - In a story of the past, if a sentence opens with a month and the sentence
//     before has a full date, the month is the next one after that date. A day of
//     a month close to that date has its year. A text with large steps between
//     years is not a story.
//   - A chronology is a list of entries that begin with a day. An entry without a
//     year has that of the entry before. If no entry before it states one, its year
//     is unknown, and so it is where the month is earlier than that of the entry
//     before.
//   - "That day" has no value if no day was mentioned.
//
// In an interview or a speech, where "I" and "you" occur outside quotation
// marks, only dates are reported, because durations, sets and "now" belong to the
// speaker. Ages and the names of newspapers are not time expressions.
//
// The package makes one pass over the tokens of each sentence. A word from the
// lexicon starts the reading of an expression. The context is used only then.
package times

import (
	"dossier/internal/extract"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Find returns the time expressions in t, in order and without overlap. The
// anchor is the date of the article. If it is zero, expressions relative to it
// have no Date.
func Find(t *segment.Text, anchor edtf.Date) []extract.TimeExpression {
	return FindIn(t, anchor, UnknownOrder, nil)
}

// FindIn is like Find for a text whose country writes the parts of a date in
// an order that is known. If the text is a live blog, entries are the tokens that are
// the times of its entries, in order.
func FindIn(t *segment.Text, anchor edtf.Date, o Order, entries []int) []extract.TimeExpression {
	f := newFinder(t, anchor, o, entries)
	f.classify()
	f.chronologies = f.findChronologies()
	for s := range t.Sentences {
		f.sentence(s)
	}
	return f.out
}
