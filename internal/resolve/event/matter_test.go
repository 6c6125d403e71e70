package event

import (
	"testing"

	"dossier/internal/dossier"
)

func TestALineOfManyArticlesIsWorthMore(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles int
		known    int // articles that name the person of the line
		more     int // sign of what the worth gains
	}{
		{"named in all of ten", 10, 10, +1},
		{"named in one of ten", 10, 1, -1},
		{"named in half", 10, 5, 0},
		{"named in one of nine", 9, 1, 0},
	} {
		one, all, none := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Bo"}, &dossier.Entity{Name: "Cy"}
		line := &dossier.Event{Worth: 0.6, People: []*dossier.Entity{one}}
		rest := []*dossier.Event{{Worth: 0.6, People: []*dossier.Entity{all}}, {Worth: 0.6, People: []*dossier.Entity{none}}, {Worth: 0, People: []*dossier.Entity{all}}}
		if c.more == 0 {
			rest = append(rest, &dossier.Event{Worth: 0.6, People: []*dossier.Entity{one}})
		}
		articles := make([]Article, c.articles)
		for i := range articles {
			a := &dossier.Article{Mentions: []*dossier.Mention{{Entity: all}}}
			if i < c.known {
				a.Mentions = append(a.Mentions, &dossier.Mention{Entity: one})
			}
			articles[i].Article = a
		}
		weighMatter(append(rest, line), mentionedIn(articles), articles)
		switch gain := line.Worth - 0.6; {
		case c.more > 0 && gain < 0.01, c.more < 0 && gain > -0.01, c.more == 0 && (gain > 0.001 || gain < -0.001):
			t.Errorf("%s: %v", c.name, line.Worth)
		}
		if rest[2].Worth != 0 {
			t.Errorf("%s: a line that is held back gains %v", c.name, rest[2].Worth)
		}
	}
}

// What happened more than a year before the story is worth less if one article tells it.
func TestBackgroundIsWorthLess(t *testing.T) {
	for date, less := range map[string]bool{"2023-03-04": true, "2023-03-05": false, "2023": false, "2022": true, "../2020": true, "2020/..": false} {
		articles := make([]Article, 10)
		for i := range articles {
			articles[i].Article = &dossier.Article{Date: parse(t, "2024-03-04")}
		}
		articles[0].Date = parse(t, "2010-01-01") // a few articles from before do not count
		line := &dossier.Event{Worth: 0.6, Date: parse(t, date)}
		weighMatter([]*dossier.Event{line}, nil, articles)
		if got := line.Worth < 0.59; got != less {
			t.Errorf("%s: %v", date, line.Worth)
		}
		two := &dossier.Event{Worth: 0.6, Date: parse(t, date)}
		for i := range 2 {
			two.Evidence = append(two.Evidence, dossier.EventEvidence{Evidence: dossier.Evidence{Article: articles[i].Article}})
		}
		weighMatter([]*dossier.Event{two}, nil, articles)
		if two.Worth < 0.59 {
			t.Errorf("%s, told by two: %v", date, two.Worth)
		}
	}
}
