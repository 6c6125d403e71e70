package permalink

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// events makes so many events of one date, each with one passage.
func events(t *testing.T, n int, on string) []*dossier.Event {
	t.Helper()
	var out []*dossier.Event
	for i := range n {
		out = append(out, &dossier.Event{ID: fmt.Sprintf("%s-%d", on, i), Date: date(t, on), Evidence: make([]dossier.EventEvidence, 1)})
	}
	return out
}

// layout returns the paths of all pages of a timeline with how many entries each has.
func layout(x *Entries) string {
	var out []string
	for _, m := range x.Months {
		for _, p := range m.Pages {
			out = append(out, fmt.Sprintf("%s %d", strings.TrimPrefix(p.Path, "timeline/"), len(p.Events)))
		}
	}
	return strings.Join(out, ", ")
}

func TestEntriesOfAMonthShareAPage(t *testing.T) {
	all := append(events(t, roomForAll/2, "2023"), events(t, 3, "2023-09-12")...)
	all = append(append(all, events(t, 1, "2023-10")...), events(t, 1, "")...)
	x := NewEntries(all)
	if got, want := layout(x), "2023.html 75, 2023-09.html 3, 2023-10.html 1, undated.html 1"; got != want {
		t.Errorf("pages %s, want %s", got, want)
	}
	copied := *all[roomForAll/2]
	if got := x.Of(&copied); got != "timeline/2023-09.html#2023-09-12-0" {
		t.Errorf("address %s", got)
	}
}

// A timeline that fits on one page is one.
func TestAShortTimelineIsOnePage(t *testing.T) {
	all := append(events(t, roomForAll/2-1, "2023-09-12"), events(t, 1, "")...)
	x := NewEntries(all)
	if got := layout(x); !x.Whole || got != "index.html 74, index.html 1" {
		t.Errorf("pages %s", got)
	}
	if got := x.Of(all[0]); got != "timeline/index.html#2023-09-12-0" {
		t.Errorf("address %s", got)
	}
	if NewEntries(append(all, events(t, 1, "")...)).Whole {
		t.Error("one event more fits too")
	}
}

// A month that does not fit on a page is split by thirds, a third by days, and a day
// into parts.
func TestLongMonthsAreSplit(t *testing.T) {
	all := append(events(t, 2, "2023-09"), events(t, 1, "2023-09-10")...)
	all = append(append(all, events(t, 20, "2023-09-12")...), events(t, 1, "2023-09-12/2023-10")...)
	all = append(all, events(t, room, "2023-09-13")...)
	all = append(append(all, events(t, 1, "2023-09-21")...), events(t, 2, "2023-09-30")...)
	x := NewEntries(all)
	want := "2023-09.html 2, 2023-09/01-10.html 1, 2023-09/12.html 21, 2023-09/13.html 250, 2023-09/13-part-2.html 250, 2023-09/21-30.html 3"
	if got := fmt.Sprint(x.Months[0].Split); got != "[2023-09-11/2023-09-20]" {
		t.Errorf("split: %s", got)
	}
	if got := layout(x); got != want {
		t.Errorf("pages %s, want %s", got, want)
	}
	if got := x.Of(all[23+room]); got != fmt.Sprintf("timeline/2023-09/13-part-2.html#2023-09-13-%d", room-1) {
		t.Errorf("the last event of the day is at %s", got)
	}
	if p := x.Months[0].Pages[4]; p.Part != 2 || p.Parts != 2 || p.Period != "2023-09-13" {
		t.Errorf("last page %+v", p)
	}
}

// The border of a third is between its number of units and one more.
func TestAFullThirdStaysWhole(t *testing.T) {
	for _, test := range []struct {
		n    int
		want string
	}{
		{room / 4, "2024-02.html 0, 2024-02/01-10.html 1, 2024-02/21-29.html 250"},
		{room/4 + 1, "2024-02.html 0, 2024-02/01-10.html 1, 2024-02/21.html 126, 2024-02/29.html 125"},
	} {
		all := append(events(t, 1, "2024-02-10"), events(t, test.n, "2024-02-21")...)
		all = append(all, events(t, room/4, "2024-02-29")...)
		if got := layout(NewEntries(all)); got != test.want {
			t.Errorf("pages %s, want %s", got, test.want)
		}
	}
}

// A month without room that only has events dated to the day still has the page
// that other pages link to.
func TestASplitMonthKeepsItsPage(t *testing.T) {
	x := NewEntries(append(events(t, room, "2023-09-12"), events(t, room+1, "2020")...))
	want := "2023-09.html 0, 2023-09/12.html 250, 2023-09/12-part-2.html 250, 2020.html 250, 2020-part-2.html 250, 2020-part-3.html 1"
	if got := layout(x); got != want {
		t.Errorf("pages %s, want %s", got, want)
	}
}

// What an entry takes up follows the passages that it shows.
func TestEntriesWithManyPassagesTakeUpMore(t *testing.T) {
	all := events(t, 50, "2023")
	for _, e := range all {
		e.Evidence = make([]dossier.EventEvidence, 2000)
	}
	x := NewEntries(all)
	if got, want := layout(x), "2023.html 45, 2023-part-2.html 5"; got != want {
		t.Errorf("pages %s, want %s", got, want)
	}
}
