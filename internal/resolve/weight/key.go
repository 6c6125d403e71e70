package weight

import (
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/resolve/event"
)

const (
	minKey, maxKey = 3, 24 // key days of a dossier
	minOwn, maxOwn = 3, 12 // key days of a person
	fewDays        = 6     // of a person with fewer days, none is a key day
)

// mark marks the background of d, its key events and those of each person.
func (t *days) mark(d *dossier.Dossier, l *lines) {
	background := event.Background(d.Articles)
	for _, e := range d.Events {
		e.Background = !e.Record.Pinned() && background(e.Date)
	}
	n := keyDays(len(d.Articles), minKey, maxKey)
	for _, day := range t.all.ranked(d.Events) {
		if n == 0 {
			break
		}
		if !t.all.known(day, min(2, len(d.Articles))) {
			continue
		}
		l.rank(day.Events)[0].Key = true
		n--
	}
	for _, p := range d.People {
		days := t.persons[p].ranked(p.Events)
		if len(days) < fewDays {
			continue
		}
		for _, day := range days[:keyDays(len(days), minOwn, maxOwn)] {
			p.KeyEvents = append(p.KeyEvents, l.rank(day.Events)[0])
		}
		slices.SortStableFunc(p.KeyEvents, func(a, b *dossier.Event) int { return a.Date.Earliest().Compare(b.Date.Earliest()) })
	}
}

// known reports whether so many articles mention the day or are of it, or an
// editor wrote a record of one of its events.
func (c calendar) known(d Day, articles int) bool {
	n := c[d.Day.Number()]
	return n != nil && n.articles+n.published >= articles || slices.ContainsFunc(d.Events, func(e *dossier.Event) bool { return e.Record != nil })
}

// keyDays returns the number of key days for so many articles or days: twice the
// square root, within bounds.
func keyDays(of, least, most int) int {
	return min(max(int(2*math.Sqrt(float64(of))), least), most)
}

// Days returns the days of d with events, or those of a person of d if that is not
// nil, the foremost first, each with its events by what they say of the day.
func Days(words *extract.Words, d *dossier.Dossier, person *dossier.Entity) []Day {
	l, t := newLines(words, d.Events), readDays(d)
	of, events := t.all, d.Events
	if person != nil {
		of, events = t.persons[person], person.Events
	}
	out := of.ranked(events)
	for i := range out {
		out[i].Events = l.rank(out[i].Events)
	}
	return out
}
