package event

import (
	"math"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

func never(edtf.Date) bool { return false }

// A line with commoner words than the mean line is worth more, one with rarer words less.
func TestALineWithCommonWordsIsWorthMore(t *testing.T) {
	for _, c := range []struct {
		name       string
		line, rest float64
		more       int // sign of what the worth gains
	}{
		{"commoner", 0.5, 0.4, +1},
		{"rarer", 0.4, 0.5, -1},
		{"as common", 0.4, 0.4, 0},
	} {
		line, rest, held, accepted := &dossier.Event{Worth: 0.6}, &dossier.Event{Worth: 0.6}, &dossier.Event{}, &dossier.Event{Worth: 0.6, Origin: dossier.Accepted}
		words := map[*dossier.Event]float64{line: c.line, rest: c.rest, held: 1, accepted: 1}
		weighMatter([]*dossier.Event{line, rest, held, accepted}, words, nil, never)
		switch gain := line.Worth - 0.6; {
		case c.more > 0 && gain < 0.01, c.more < 0 && gain > -0.01, c.more == 0 && math.Abs(gain) > 0.001:
			t.Errorf("%s: %v", c.name, line.Worth)
		}
		if held.Worth != 0 || accepted.Worth != 0.6 {
			t.Errorf("%s: no guess of the machine has now %v and %v", c.name, held.Worth, accepted.Worth)
		}
	}
}

// What happened more than a year before the story is worth less if one article tells it.
func TestBackgroundIsWorthLess(t *testing.T) {
	articles := make([]Article, 10)
	for i := range articles {
		articles[i].Article = &dossier.Article{Date: parse(t, "2024-03-04")}
	}
	articles[0].Date = parse(t, "2010-01-01") // a few articles from before do not count
	for date, less := range map[string]bool{"2023-03-04": true, "2023-03-05": false, "2023": false, "2022": true, "../2020": true, "2020/..": false} {
		one, two := &dossier.Event{Worth: 0.6, Date: parse(t, date)}, &dossier.Event{Worth: 0.6, Date: parse(t, date)}
		weighMatter([]*dossier.Event{one, two}, nil, map[*dossier.Event]int{one: 1, two: 2}, backgroundOf(articles))
		if got := one.Worth < 0.59; got != less {
			t.Errorf("%s: %v", date, one.Worth)
		}
		if two.Worth < 0.59 {
			t.Errorf("%s, told by two: %v", date, two.Worth)
		}
	}
}

// What two articles tell is worth more, as one event or as two lines that are likely the same.
func TestWhatTwoArticlesTellIsWorthMore(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	for _, c := range []struct {
		name     string
		repeated [][2]int
		own      []int // the articles of the passages of the event
		more     bool
	}{
		{"one article", nil, []int{0}, false},
		{"two passages of one article", nil, []int{0, 0}, false},
		{"two articles", nil, []int{0, 1}, true},
		{"likely the same as that of another article", [][2]int{{0, 1}}, []int{0}, true},
	} {
		p := pairsOf(t, l, l)
		p.repeated = c.repeated
		events := []*dossier.Event{{ID: "a", Worth: 0.6, Date: p.sentences[0].date}, {ID: "b", Worth: 0.5, Date: p.sentences[0].date}}
		for _, k := range c.own {
			events[0].Evidence = append(events[0].Evidence, dossier.EventEvidence{Evidence: p.sentences[k].passage})
		}
		events[1].Evidence = []dossier.EventEvidence{{Evidence: p.sentences[1].passage}}
		of := map[*Sentence]*dossier.Event{p.sentences[0]: events[0], p.sentences[1]: events[1]}
		p.weigh(events, nil, func(s *Sentence) *dossier.Event { return of[s] })
		if got := events[0].Worth > 0.61; got != c.more {
			t.Errorf("%s: %v", c.name, events[0].Worth)
		}
	}
}

// The commonest words of a sentence count, and names do not.
func TestWordsOf(t *testing.T) {
	p := pairsOf(t,
		line{text: "The ferry sank off Novoport on 3 March.", date: "2024-03-03", published: "2024-03-04"},
		line{text: "The ferry that sank was raised on 5 March.", date: "2024-03-05", published: "2024-03-06"},
		line{text: "A school opened on 6 March.", date: "2024-03-06", published: "2024-03-07"},
	)
	var events []*dossier.Event
	of := map[*Sentence]*dossier.Event{}
	for _, s := range p.sentences {
		ev := &dossier.Event{}
		events, of[s] = append(events, ev), ev
	}
	words := p.largest(p.wordsOf(), func(s *Sentence) *dossier.Event { return of[s] })
	if a, b, c := words[events[0]], words[events[1]], words[events[2]]; a != 0.25 || b != 0.25 || c != 0 {
		t.Errorf("%v, %v, %v: two of four words in one of two other articles, and none", a, b, c)
	}
}
