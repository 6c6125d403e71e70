package times

import (
	"testing"
	"time"
)

func TestMomentOfAClockTime(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It began at 02:30 GMT on Tuesday.", "2023-09-12T02:30:00Z"},
		{"It began at 1000 UTC.", "2023-09-13T10:00:00Z"},
		{"It began at 9 p.m. EST on Tuesday.", "2023-09-13T02:00:00Z"},
		{"It began at 9 p.m. ET on Tuesday.", "2023-09-13T01:00:00Z"},
		{"It began at 9 p.m. ET on 5 January 2023.", "2023-01-06T02:00:00Z"},
		{"It began at 9 a.m. Eastern Standard Time on Tuesday.", "2023-09-12T13:00:00Z"},
		{"It began at 9 a.m. Moscow time on Tuesday.", "2023-09-12T06:00:00Z"},
		{"It began at 8 a.m. KST on Tuesday.", "2023-09-11T23:00:00Z"},
		{"It began at 9:20 a.m. (0620 GMT).", "2023-09-13T06:20:00Z"},
		{"It began at 2 a.m. Tuesday (2300 GMT).", "2023-09-11T23:00:00Z"},
		{"It began at 9 p.m. Tuesday (0200 GMT).", "2023-09-13T02:00:00Z"},
		{"It began at 9 p.m. CST on Tuesday.", ""},
		{"It began at 9 p.m. local time on Tuesday.", ""},
		{"It began at 9 p.m. on Tuesday.", ""},
		{"It began on Tuesday night.", ""},
	} {
		found := findIn(t, c.text, article)
		got := ""
		if len(found) != 1 {
			t.Errorf("%s: %d expressions", c.text, len(found))
			continue
		}
		if m := found[0].Moment; !m.IsZero() {
			got = m.Format(time.RFC3339)
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestNoMomentWithoutADate(t *testing.T) {
	if found := findIn(t, "It began at 02:30 GMT on Tuesday.", ""); len(found) != 1 || !found[0].Moment.IsZero() {
		t.Errorf("found %+v", found)
	}
}

func TestZonesAreWordsOfTheLexicon(t *testing.T) {
	for _, z := range zones[1:] {
		if lex.find(z.word).class != cZone {
			t.Errorf("%s is no zone", z.word)
		}
		if _, err := time.LoadLocation(z.region); err != nil {
			t.Error(err)
		}
	}
}
