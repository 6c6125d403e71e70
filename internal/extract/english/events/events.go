// Package events finds the dates in an article that say when something happens,
// and whether it has happened, is expected, is possible or is cancelled.
//
// A date dates its sentence unless it only names a thing ("the 2014 protests",
// "the June 14 letter"), is compared with ("up from 4% a year earlier"), bounds
// a state ("the first since 2006", "as of Monday"), belongs to what is mentioned ("as
// agreed in June", "quit over a deal of 2001", "who will testify on Monday, said"), means the present in
// general ("still in force today"), is in a condition about the past ("if it
// left on Sunday"), is that of what only bounds it ("ahead of the talks on Monday"),
// was only thought possible, and the day is over ("said it
// could leave on Sunday") or is background ("two decades ago", "since 2006", ", which
// he lost in 2012"). Headings, datelines, and sentences that have no verb or say
// nothing but the date are no events; neither are captions of photos, corrections
// of the article, durations, sets
// and vague references. Of two dates, one of which contains the other, only the finer one
// counts. Of several dates of one clause only that of its main verb does, and
// the others of a list with it.
//
// The date of a verb of saying ("the ministry said on Thursday") is marked as
// that of the report.
//
// The first sentences of a report that have no date and say what happened are
// events of the day of the article.
package events

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// Find finds the events in p, in order of their sentences and of the expressions
// that date them. Names are those of p, published is the date of the article, zero if
// it has none, and form is what kind of text it is.
func Find(p *chunk.Prose, names extract.Names, found []extract.TimeExpression, published edtf.Date, form dossier.TextForm) []extract.Event {
	f := newFinder(p, names, found, published, form)
	f.find()
	f.judge()
	return f.out
}

func newFinder(p *chunk.Prose, names extract.Names, found []extract.TimeExpression, published edtf.Date, form dossier.TextForm) *finder {
	return &finder{Prose: p, mentions: names.Mentions, found: found, published: published, form: form}
}

// find finds the events.
func (f *finder) find() {
	if f.published.IsDay() && isReport(f.form) {
		f.lead()
	}
	ofArticle := len(f.out)
	next := 0
	for i := range f.Text.Sentences {
		s := &f.Text.Sentences[i]
		from := next
		for next < len(f.found) && f.found[next].Span.Start < s.End {
			next++
		}
		if f.Text.Blocks[s.Block].Kind == segment.Heading || s.Dateline || f.furniture(s) {
			continue
		}
		f.sentence(i, from, next)
	}
	if ofArticle > 0 {
		slices.SortStableFunc(f.out, func(a, b extract.Event) int { return cmp.Compare(a.Sentence, b.Sentence) })
	}
}

// finder holds the state of finding the events of one text.
type finder struct {
	*chunk.Prose
	mentions  []extract.Mention
	found     []extract.TimeExpression
	published edtf.Date
	form      dossier.TextForm
	ofArticle []string    // traits of the article, nil if they are not known yet
	often     map[int]int // how often an entity is mentioned
	// The sentence being read, and its tokens.
	sentenceNumber int
	first, last    int
	told           []extract.TimeExpression // of it
	toldFrom       int                      // the index of the first of them in found
	out            []extract.Event
}

// mostDates is the largest number of dates in a sentence with events. A
// sentence with more is a table without marks. It bounds the work.
const mostDates = 30

// sentence adds the events of a sentence with the expressions [from, to).
func (f *finder) sentence(n, from, to int) {
	s := f.Text.Sentences[n]
	f.sentenceNumber, f.first, f.last, f.told, f.toldFrom = n, s.First, s.Last, f.found[from:to], from
	if s.Last-s.First < 4 {
		return
	}
	if f.first = f.behindStamps(); f.last-f.first < 4 {
		return
	}
	var all, in []dating
	for i := from; i < to; i++ {
		if x := &f.found[i]; x.Span.Start >= f.Text.Tokens[f.first].Start && !x.Date.IsZero() && x.Type <= extract.TimexTime && !x.Vague {
			all = append(all, f.ofSaturday(f.ofPast(f.withLabel(f.dating(i)))))
		}
	}
	if len(all) == 0 || len(all) > mostDates || !f.tells(all[0]) {
		return
	}
	for i, d := range all {
		first, last := f.series(all, i)
		if list := all[first:last]; !f.dates(d) || len(list) > mostWeekdays && f.weekdays(list) || len(list) > 1 && f.namesSeries(list) {
			continue
		}
		in = append(in, d)
	}
	fresh := len(f.out)
	in = finest(in)
	for _, d := range in {
		f.out = append(f.out, extract.Event{Time: d.index, Date: d.date, Sentence: n, Verb: f.verb(d), Outlook: f.outlook(d), Negated: f.negated(d), Reported: f.saying(d)})
	}
	if len(f.out)-fresh > 1 {
		f.cut(f.out[fresh:])
		f.out = append(f.out[:fresh], f.best(in, f.out[fresh:])...)
	}
	if len(in) == 1 && len(f.out) == fresh+1 {
		f.cameAfter(in[0], &f.out[fresh])
	}
	f.withoutStamps(f.out[fresh:])
}
