package events

import (
	"strings"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/text/edtf"
)

// ofPast returns the weekend before if d is a weekend still to come of which its clause
// tells in the past: a report of Wednesday says "took place this weekend".
func (f *finder) ofPast(d dating) dating {
	if !strings.HasSuffix(f.found[d.index].Value, "-WE") || !f.published.IsDay() {
		return d
	}
	from := d.date.Earliest()
	if ahead := from.Sub(f.published.Latest()); ahead <= 0 || ahead > 6 {
		return d
	}
	past, c := false, f.clause(d)
	for k := c.first; k < c.last; k++ {
		switch {
		case f.Tags[k] == chunk.Modal, f.Tags[k] == chunk.To, f.Tags[k].IsFinite() && f.Tags[k] != chunk.Past:
			return d
		case f.Tags[k] == chunk.Past:
			past = true
		}
	}
	if past {
		d.date = edtf.Interval(edtf.Of(from.AddDays(-7)), edtf.Of(d.date.Latest().AddDays(-7)))
	}
	return d
}

// ofSaturday returns "last week" of an article of a Saturday as both weeks, up to the day before: some
// papers mean the week before, others the one that ends.
func (f *finder) ofSaturday(d dating) dating {
	if d.end != d.start+2 || f.Lower(d.start) != hashLast || f.Lower(d.start+1) != hashWeek || !f.published.IsDay() {
		return d
	}
	on, from := f.published.Earliest(), d.date.Earliest()
	if on.Sub(from) == fromMonday {
		d.date = edtf.Interval(edtf.Of(from), edtf.Of(on.AddDays(-1)))
	}
	return d
}

// fromMonday is the number of days from the Monday of a week to the Saturday of the next one.
const fromMonday = 12
