package events

import (
	"dossier/internal/extract/english/chunk"
	"dossier/internal/text/edtf"
)

// dating is a time expression with its tokens [start, end) and its days.
type dating struct {
	index      int
	start, end int
	date       edtf.Date
}

func (f *finder) dating(i int) dating {
	x := &f.found[i]
	d := dating{index: i, date: x.Date.WithoutClock()}
	if !x.Range.IsZero() {
		d.date = x.Range
	}
	d.start, d.end = f.Text.TokensIn(x.Span)
	return d
}

// withLabel returns the time of an entry of a live blog with the marks and the label
// behind it, "16:20: UPDATE:", and d as it is if it is none.
func (f *finder) withLabel(d dating) dating {
	if !f.isEntry(d) {
		return d
	}
	for d.end < f.last-1 && (f.Tags[d.end] == chunk.Dash || f.Tags[d.end] == chunk.Colon || f.Tags[d.end] == chunk.Comma) {
		d.end++
	}
	if d.end+2 < f.last && f.Words[d.end].Shape == chunk.Upper && f.Tags[d.end+1] == chunk.Colon {
		d.end += 2
	}
	return d
}

// finest drops dates that contain another of the list, and repetitions.
func finest(in []dating) []dating {
	var out []dating
	for i, x := range in {
		keep := true
		for j, o := range in {
			switch {
			case i == j:
			case x.date == o.date:
				keep = keep && i < j
			case x.date.Approximate() && !o.date.Approximate() && near(x.date, o.date):
				keep = false // "nearly 50 years ago, in 1973"
			case covers(x.date, o.date):
				keep = false
			}
		}
		if keep {
			out = append(out, x)
		}
	}
	return out
}

// near reports whether two dates lie within two years of each other.
func near(a, b edtf.Date) bool {
	d := a.Earliest().Year - b.Earliest().Year
	return -2 <= d && d <= 2
}

func covers(a, b edtf.Date) bool {
	return !a.OpenStart() && !a.OpenEnd() && a.Earliest().Compare(b.Earliest()) <= 0 && b.Latest().Compare(a.Latest()) <= 0
}
