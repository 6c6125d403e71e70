package dossier

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/text/anchor"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// report returns an article with the names of e, and the dates that its words tell.
func report(t *testing.T, e *Entity, date, text string, times map[string]string) *Article {
	t.Helper()
	a := &Article{Path: date, Date: parse(t, date), Prose: text}
	a.Text = segment.New(text, segment.PlainBlocks(text), &segment.Rules{}).Outline()
	for at := 0; ; {
		i := strings.Index(text[at:], e.Name)
		if i < 0 {
			break
		}
		s := span.Span{Start: at + i, End: at + i + len(e.Name)}
		m := &Mention{Evidence: Evidence{a, s, anchor.Of(anchor.Mention, uint64(len(e.Mentions)))}, Entity: e}
		a.Mentions, e.Mentions = append(a.Mentions, m), append(e.Mentions, m)
		at = s.End
	}
	for at := range text {
		for words, d := range times {
			if strings.HasPrefix(text[at:], words) {
				a.Times = append(a.Times, &Time{Evidence: Evidence{Article: a, Span: span.Span{Start: at, End: at + len(words)}}, Date: parse(t, d)})
			}
		}
	}
	return a
}

func parse(t *testing.T, date string) edtf.Date {
	t.Helper()
	d, err := edtf.Parse(date)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// What a report says without a date has the day that its first sentences tell, if that
// is at most six days ago.
func TestDayOfAStory(t *testing.T) {
	for _, c := range []struct{ told, want string }{
		{"2023-03-07", "2023-03-07"},
		{"2023-03-01", "2023-03-01"},
		{"2023-02-28", "2023-03-07"}, // a week ago
		{"2023-03-08", "2023-03-07"}, // tomorrow
		{"2023-03", "2023-03-07"},    // no day
		{"2023-03-06T10:00:00Z", "2023-03-06"},
	} {
		e := &Entity{Name: "Doe"}
		report(t, e, "2023-03-07", "The port closed then. Ships left. Cranes stood still. Doe spoke of a fire.", map[string]string{"then": c.told})
		got := e.Chronology()
		if len(got) != 1 || got[0].Date.String() != c.want || !got[0].OfArticle {
			t.Errorf("%s: %+v, want %s", c.told, got, c.want)
		}
	}
}

// A day of the fourth sentence is not that of the story.
func TestDayOfALaterSentence(t *testing.T) {
	for text, want := range map[string]string{
		"One came. Two came. The port closed then. Doe spoke.":             "2023-03-05",
		"One came. Two came. Three came. The port closed then. Doe spoke.": "2023-03-07",
	} {
		e := &Entity{Name: "Doe"}
		report(t, e, "2023-03-07", text, map[string]string{"then": "2023-03-05"})
		if got := e.Chronology(); len(got) != 1 || got[0].Date.String() != want {
			t.Errorf("%q: %+v, want %s", text, got, want)
		}
	}
}

// A sentence is told once, on the date of the event that it reports. Bylines tell nothing.
func TestChronology(t *testing.T) {
	e := &Entity{Name: "Doe"}
	a := report(t, e, "2023-03-07", "By Doe. Doe left. Doe came back in May, said Doe. Doe wrote a book in 2020.", nil)
	e.Mentions[0].Credit = true
	passage := func(words, date string) EventEvidence {
		i := strings.Index(a.Prose, words)
		return EventEvidence{Evidence: Evidence{a, span.Span{Start: i, End: i + len(words)}, anchor.Of(anchor.Event, 1)}, Time: &Time{}, Date: parse(t, date)}
	}
	e.Events = []*Event{{ID: "back", Date: parse(t, "2022-05"), Evidence: []EventEvidence{passage("Doe came back in May, said Doe.", "2022-05")}}}
	e.Minor = []*Event{{ID: "book", Date: parse(t, "2020"), Evidence: []EventEvidence{passage("Doe wrote a book in 2020.", "2020")}}}
	var got []string
	for _, c := range e.Chronology() {
		id := ""
		if c.Event != nil {
			id = c.Event.ID
		}
		got = append(got, fmt.Sprint(c.Date, " ", c.Anchor, " ", id, " ", c.OfArticle))
	}
	want := []string{"2020 m0000000004  false", "2022-05 e0000000001 back false", "2023-03-07 m0000000001  true"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("%q, want %q", got, want)
	}
	if told := e.Told(); len(told) != 1 || told[0].Date.String() != "2020" {
		t.Errorf("told: %+v", told)
	}
}
