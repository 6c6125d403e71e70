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
