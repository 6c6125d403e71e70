package resolve

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/edtf"
	"dossier/internal/extract/times"
	"dossier/internal/segment"
	"dossier/internal/span"
)

// dated is one dated sentence, an event before it is compared with others.
type dated struct {
	article *Article
	time    *dossier.Time
	date    edtf.Date
	passage dossier.Evidence
	people  []*dossier.Entity
	orgs    []*dossier.Entity
	places  []*dossier.Entity
	words   []string // stems, sorted
}

// resolveEvents makes the events of all articles, in order of date.
func resolveEvents(articles []Article) []*dossier.Event {
	byDate := map[string][]dated{}
	var dates []string
	for i := range articles {
		for _, s := range datedSentences(&articles[i]) {
			k := s.date.String()
			if byDate[k] == nil {
				dates = append(dates, k)
			}
			byDate[k] = append(byDate[k], s)
		}
	}
	var out []*dossier.Event
	ids := map[string]bool{}
	for _, k := range dates {
		for _, group := range sameEvents(byDate[k]) {
			ev := newEvent(group)
			for n, base := 2, ev.ID; ids[ev.ID]; n++ {
				ev.ID = base + "-" + strconv.Itoa(n)
			}
			ids[ev.ID] = true
			out = append(out, ev)
		}
	}
	slices.SortStableFunc(out, compareEvents)
	for _, ev := range out {
		link(ev)
	}
	return out
}

func compareEvents(a, b *dossier.Event) int {
	return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(len(b.Evidence), len(a.Evidence)), cmp.Compare(a.ID, b.ID))
}

// datedSentences lists an article's sentences with a calendar date, once for
// each date; headings and datelines tell of no event. A date that only frames a more exact one ("last July, on the
// 27th") counts once, as the more exact.
func datedSentences(a *Article) []dated {
	var out []dated
	next := 0
	passages := 0
	for si := range a.Text.Sentences {
		s := &a.Text.Sentences[si]
		if a.Text.Blocks[s.Block].Kind == segment.Heading || s.Dateline {
			continue
		}
		var in []dating
		for ; next < len(a.Times) && a.Times[next].Span.Start < s.End; next++ {
			x := &a.Found.Times[next]
			if t := a.Times[next]; t.Span.Start >= s.Start && !t.Date.IsZero() && x.Type <= times.Time && !x.Vague {
				in = append(in, newDating(t, x))
			}
		}
		in = finest(in)
		if len(in) == 0 || s.Last-s.First < 4 {
			continue
		}
		passages++
		d := dated{
			article: a,
			passage: dossier.Evidence{Article: a.Article, Span: s.Span, Anchor: "e" + strconv.Itoa(passages)},
			words:   stems(a.Text, s.First, s.Last),
		}
		d.people, d.orgs, d.places = mentioned(a.Article, []span.Span{s.Span})
		for _, x := range in {
			d.time, d.date = x.time, x.date
			out = append(out, d)
		}
	}
	return out
}

// dating is a time expression and the days it stands for: those of the whole
// range where it is an end of one ("from Monday to Wednesday").
type dating struct {
	time *dossier.Time
	date edtf.Date
}

func newDating(t *dossier.Time, x *times.Expression) dating {
	if !x.Range.IsZero() {
		return dating{t, x.Range}
	}
	return dating{t, t.Date.WithoutClock()}
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

func covers(a, b edtf.Date) bool {
	return !a.OpenStart() && !a.OpenEnd() && a.Earliest().Compare(b.Earliest()) <= 0 && b.Latest().Compare(a.Latest()) <= 0
}

// newEvent makes the event of a group of dated sentences. The sentence of the
// earliest article sums it up.
func newEvent(group []dated) *dossier.Event {
	slices.SortStableFunc(group, func(a, b dated) int {
		return cmp.Or(compareArticles(a.article.Article, b.article.Article), span.Compare(a.passage.Span, b.passage.Span))
	})
	ev := &dossier.Event{Date: group[0].date, Summary: summary(&group[0]), Expected: true, Said: true}
	for i := range group {
		d := &group[i]
		ev.Expected = ev.Expected && expected(d)
		ev.Said = ev.Said && d.time.Said
		ev.Evidence = append(ev.Evidence, dossier.EventEvidence{Evidence: d.passage, Time: d.time})
		ev.People = appendNew(ev.People, d.people)
		ev.Organizations = appendNew(ev.Organizations, d.orgs)
		ev.Places = appendNew(ev.Places, d.places)
		d.time.Event = ev
	}
	sum := sha256.Sum256([]byte(ev.Summary))
	ev.ID = "e" + idDate.Replace(ev.Date.String()) + "-" + hex.EncodeToString(sum[:3])
	return ev
}

// idDate makes a date a part of an event's ID.
var idDate = strings.NewReplacer("/", "_", "~", "", "?", "", "%", "")

// compareArticles orders by date, the undated last, then by path.
func compareArticles(a, b *dossier.Article) int {
	if a.Date.IsZero() != b.Date.IsZero() {
		if a.Date.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(edtf.Compare(a.Date, b.Date), cmp.Compare(a.Path, b.Path))
}

// link enters a finished event with the people, organizations, places and
// articles it concerns.
func link(ev *dossier.Event) {
	for _, list := range [][]*dossier.Entity{ev.People, ev.Organizations, ev.Places} {
		for _, e := range list {
			e.Events = append(e.Events, ev)
		}
	}
	for _, p := range ev.Evidence {
		a := p.Article
		if n := len(a.Events); n == 0 || a.Events[n-1] != ev {
			a.Events = append(a.Events, ev)
		}
	}
}

// mentioned lists the entities that an article mentions within the spans, by
// kind, each once, in order.
func mentioned(a *dossier.Article, in []span.Span) (people, orgs, places []*dossier.Entity) {
	for _, s := range in {
		for _, m := range mentionsIn(a, s) {
			if m.Entity == nil || m.Credit {
				continue
			}
			switch m.Entity.Kind {
			case dossier.Person:
				people = appendNew(people, []*dossier.Entity{m.Entity})
			case dossier.Organization:
				orgs = appendNew(orgs, []*dossier.Entity{m.Entity})
			case dossier.Place:
				places = appendNew(places, []*dossier.Entity{m.Entity})
			}
		}
	}
	return people, orgs, places
}

// mentionsIn is the mentions of an article that begin within s.
func mentionsIn(a *dossier.Article, s span.Span) []*dossier.Mention {
	from, _ := slices.BinarySearchFunc(a.Mentions, s.Start, func(m *dossier.Mention, off int) int { return cmp.Compare(m.Span.Start, off) })
	to := from
	for to < len(a.Mentions) && a.Mentions[to].Span.Start < s.End {
		to++
	}
	return a.Mentions[from:to]
}

func appendNew(to, from []*dossier.Entity) []*dossier.Entity {
	for _, e := range from {
		if !slices.Contains(to, e) {
			to = append(to, e)
		}
	}
	return to
}
