package export

import (
	"html"
	"io"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// The types of the JSON of TimelineJS (timeline.knightlab.com/docs/json-format.html).
// Its texts are HTML.
type (
	timelineJS struct {
		Title  *timelineSlide  `json:"title,omitempty"`
		Events []timelineSlide `json:"events"`
	}
	timelineSlide struct {
		ID      string        `json:"unique_id,omitempty"`
		Start   *timelineDate `json:"start_date,omitempty"`
		End     *timelineDate `json:"end_date,omitempty"`
		Display string        `json:"display_date,omitempty"`
		Text    timelineText  `json:"text"`
	}
	timelineDate struct {
		Year  int `json:"year"`
		Month int `json:"month,omitempty"`
		Day   int `json:"day,omitempty"`
	}
	timelineText struct {
		Headline string `json:"headline"`
		Text     string `json:"text,omitempty"`
	}
)

// timelineEvents returns the events whose start is known in some way.
func timelineEvents(d *dossier.Dossier) (out []*dossier.Event) {
	for _, e := range d.Events {
		if !e.Date.IsZero() && !e.Date.OpenStart() {
			out = append(out, e)
		}
	}
	return out
}

func writeTimeline(w io.Writer, d *dossier.Dossier, in *locale.Locale) error {
	out := timelineJS{Events: []timelineSlide{}}
	if d.Title != "" {
		out.Title = &timelineSlide{Text: timelineText{html.EscapeString(d.Title), html.EscapeString(d.Subtitle)}}
	}
	entries := permalink.NewEntries(d.Events)
	for _, e := range timelineEvents(d) {
		s := timelineSlide{ID: e.ID, Text: timelineText{Headline: html.EscapeString(e.Summary), Text: timelineBody(d, e, entries, in)}}
		s.Start, s.End = timelineDates(e.Date)
		s.Display = in.Date(e.Date)
		if e.Outlook != dossier.Happened {
			s.Display += " (" + in.Text(e.Outlook.String()) + ")"
		}
		out.Events = append(out.Events, s)
	}
	return writeJSON(w, out, " ")
}

// timelineDates returns where TimelineJS puts a date. It needs a place even for a
// date that is not exact; what the reader sees is the text beside it.
func timelineDates(d edtf.Date) (start, end *timelineDate) {
	from, to := d.Earliest(), d.Latest()
	start = &timelineDate{Year: from.Year}
	switch d.Precision() {
	case edtf.PrecisionYear:
		return start, nil
	case edtf.PrecisionMonth:
		start.Month = from.Month
		return start, nil
	case edtf.PrecisionDay:
		start.Month, start.Day = from.Month, from.Day
		return start, nil
	}
	start.Month, start.Day = from.Month, from.Day
	if d.OpenEnd() {
		return start, nil
	}
	return start, &timelineDate{to.Year, to.Month, to.Day}
}

// timelineBody returns the passages of an event as HTML: what each says and who
// published it, with a link if the base URL is known.
func timelineBody(d *dossier.Dossier, e *dossier.Event, entries *permalink.Entries, in *locale.Locale) string {
	var b strings.Builder
	for i := range e.Evidence {
		if i == timelinePassages {
			break
		}
		v := &e.Evidence[i]
		open, end := in.Quotes()
		b.WriteString("<p>" + html.EscapeString(open+v.Quote()+end))
		b.WriteString(" " + html.EscapeString(credit(v.Article, in)) + "</p>")
	}
	if full := pageAddress(d, entries.Of(e)); full != "" {
		b.WriteString(`<p><a href="` + html.EscapeString(full) + `">` + html.EscapeString(in.Text("Evidence")) + "</a></p>")
	}
	return b.String()
}

// timelinePassages is the number of passages on one slide.
const timelinePassages = 3

// credit names an article in a line: its publisher and date.
func credit(a *dossier.Article, in *locale.Locale) string {
	var parts []string
	if a.Publisher != nil {
		parts = append(parts, a.Publisher.Name)
	} else if a.Title != "" {
		parts = append(parts, a.Title)
	}
	if !a.Date.IsZero() {
		parts = append(parts, in.Date(a.Date))
	}
	return strings.Join(parts, in.Comma())
}
