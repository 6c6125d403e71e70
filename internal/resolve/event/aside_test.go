package event

import (
	"testing"

	"dossier/internal/dossier"
)

func TestHoldBackAsides(t *testing.T) {
	for _, test := range []struct {
		name     string
		articles int // of the dossier
		others   int // articles that name the person of the event, besides its own
		own      int // articles that tell the event
		origin   dossier.Origin
		words    float64 // how common its words are
		want     float64
	}{
		{"in two others of twenty", 20, 2, 1, dossier.Machine, 0.1, 0.7},
		{"in one other of twenty", 20, 1, 1, dossier.Machine, 0.1, 0},
		{"in one other of nineteen", 19, 1, 1, dossier.Machine, 0.1, 0.7},
		{"in no other of ten", 10, 0, 1, dossier.Machine, 0.1, 0},
		{"in no other of nine", 9, 0, 1, dossier.Machine, 0.1, 0.7},
		{"in two others of a hundred", 100, 2, 1, dossier.Machine, 0.1, 0.7},
		{"told by two", 20, 1, 2, dossier.Machine, 0.1, 0},
		{"told by three", 20, 0, 3, dossier.Machine, 0.1, 0.7},
		{"told by two of nineteen", 19, 0, 2, dossier.Machine, 0.1, 0.7},
		{"told by one of nineteen", 19, 0, 1, dossier.Machine, 0.1, 0},
		{"words of many articles", 20, 0, 1, dossier.Machine, 0.3, 0.7},
		{"words of too few articles", 20, 0, 1, dossier.Machine, 0.29, 0},
		{"accepted", 20, 0, 1, dossier.Accepted, 0.1, 0.7},
	} {
		ana := &dossier.Entity{Name: "Ana"}
		ev := &dossier.Event{Worth: 0.7, Origin: test.origin, People: []*dossier.Entity{ana}}
		articles := make([]Article, test.articles)
		for i := range articles {
			a := &dossier.Article{}
			if i < test.own+test.others {
				a.Mentions = []*dossier.Mention{{Entity: ana}, {Entity: ana}}
			} else {
				a.Mentions = []*dossier.Mention{{Entity: ana, Credit: true}}
			}
			if i < test.own {
				ev.Evidence = append(ev.Evidence, dossier.EventEvidence{Evidence: dossier.Evidence{Article: a}})
			}
			articles[i].Article = a
		}
		known := &dossier.Entity{Name: "Bo"}
		for i := range articles {
			articles[i].Mentions = append(articles[i].Mentions, &dossier.Mention{Entity: known})
		}
		main := &dossier.Event{Worth: 0.7, People: []*dossier.Entity{known}}
		holdBackAsides([]*dossier.Event{ev, main}, mentionedIn(articles), map[*dossier.Event]float64{ev: test.words}, len(articles))
		if ev.Worth != test.want || (ev.Hold == dossier.HeldAside) != (test.want == 0) {
			t.Errorf("%s: %v", test.name, ev.Worth)
		}
	}
}

// In a dossier whose articles have no common matter no line is beside it.
func TestNoCommonMatter(t *testing.T) {
	for _, c := range []struct {
		asides, others int
		want           float64
	}{{1, 1, 0}, {2, 1, 0.7}} {
		known := &dossier.Entity{Name: "Bo"}
		articles := make([]Article, 20)
		for i := range articles {
			articles[i].Article = &dossier.Article{Mentions: []*dossier.Mention{{Entity: known}}}
		}
		var events []*dossier.Event
		for range c.asides {
			events = append(events, &dossier.Event{Worth: 0.7})
		}
		for range c.others {
			events = append(events, &dossier.Event{Worth: 0.7, People: []*dossier.Entity{known}})
		}
		holdBackAsides(events, mentionedIn(articles), nil, len(articles))
		if got := events[0].Worth; got != c.want {
			t.Errorf("%d beside the matter of %d: %v, want %v", c.asides, len(events), got, c.want)
		}
	}
}
