package export

import (
	"io"
	"net/url"
	"time"

	"dossier/internal/dossier"
	"dossier/internal/site/locale"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
	"dossier/internal/text/whitespace"

	ical "github.com/arran4/golang-ical"
)

// calendarEvents returns the events that are known to the day. A calendar can hold
// no others.
func calendarEvents(d *dossier.Dossier) (out []*dossier.Event) {
	for _, e := range d.Events {
		if _, _, ok := exactDays(e.Date); ok {
			out = append(out, e)
		}
	}
	return out
}

// writeCalendar writes an iCalendar file (RFC 5545). The UID of an event is made of
// its ID, which stays when other articles are added. DTSTAMP, which the standard
// asks for, is the edition, or else the day of the latest article of the event.
func writeCalendar(w io.Writer, d *dossier.Dossier, in *locale.Locale) error {
	cal := ical.NewCalendar()
	cal.SetProductId("-//dossier//events//EN")
	cal.SetMethod(ical.MethodPublish)
	cal.SetXWRCalName(textLine(d.Title))
	host := "dossier.invalid"
	if u, err := url.Parse(d.BaseURL); err == nil && u.Hostname() != "" {
		host = u.Hostname()
	}
	entries := permalink.NewEntries(d.Events)
	for _, e := range calendarEvents(d) {
		first, last, _ := exactDays(e.Date)
		one := cal.AddEvent(textLine(e.ID) + "@" + host)
		one.SetDtStampTime(stamp(d, e))
		one.SetAllDayStartAt(dayOf(first))
		one.SetAllDayEndAt(dayOf(last).AddDate(0, 0, 1)) // the end is not included
		one.SetSummary(textLine(e.Summary))
		one.SetStatus([...]ical.ObjectStatus{dossier.Happened: ical.ObjectStatusConfirmed, dossier.Expected: ical.ObjectStatusTentative, dossier.Possible: ical.ObjectStatusTentative, dossier.Cancelled: ical.ObjectStatusCancelled}[e.Outlook])
		one.SetTimeTransparency(ical.TransparencyTransparent)
		if text := calendarText(e, in); text != "" {
			one.SetDescription(text)
		}
		if len(e.Places) > 0 {
			one.SetLocation(textLine(names(e.Places)))
		}
		if page := pageAddress(d, entries.Of(e)); page != "" {
			one.SetURL(page)
		}
	}
	return cal.SerializeTo(w, ical.WithNewLine("\r\n")) // the default is that of the machine
}

// calendarText returns the first passage of an event and who published it.
func calendarText(e *dossier.Event, in *locale.Locale) string {
	if len(e.Evidence) == 0 {
		return ""
	}
	open, end := in.Quotes()
	v := e.Evidence[0]
	return textLine(open + v.Quote() + end + " " + credit(v.Article, in))
}

func stamp(d *dossier.Dossier, e *dossier.Event) time.Time {
	var latest edtf.Date
	for i := range e.Evidence {
		if a := e.Evidence[i].Article.Date; edtf.Compare(a, latest) > 0 {
			latest = a
		}
	}
	for _, date := range []edtf.Date{d.Edition, latest} {
		if day, err := time.Parse(time.DateOnly, instant(date)[:len(time.DateOnly)]); err == nil && !date.IsZero() {
			return day
		}
	}
	return time.Unix(0, 0).UTC()
}

// dayOf returns the start of a day.
func dayOf(day string) time.Time {
	t, _ := time.Parse(time.DateOnly, day) // plain dates are days of four-digit years
	return t
}

// textLine returns a text in one line without control characters.
func textLine(s string) string {
	return whitespace.Collapse(stripControls(s))
}
