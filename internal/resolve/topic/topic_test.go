package topic

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english"
)

// groupOf returns the group of items with these words, which begins with the noun.
func groupOf(r *reader, noun string, items ...string) *group {
	w := r.word(noun)
	g := &group{seeds: []seed{{term: r.words[w].term, form: w}}}
	for k, text := range items {
		it := item{}
		for _, t := range split(text) {
			i := int32(noWord)
			if t != "|" {
				i = r.word(t)
			}
			it.words = append(it.words, i)
		}
		r.items = append(r.items, it)
		g.members = append(g.members, int32(k))
	}
	for i := range r.words {
		r.words[i].count, r.words[i].heads = 1, 1
	}
	return g
}

func split(text string) []string { return strings.Fields(text) }

// A phrase names a topic if it ends with the topic's noun and enough members have
// it.
func TestTitle(t *testing.T) {
	for _, c := range []struct {
		items []string
		want  string
	}{
		{[]string{"harbour strike | ends", "harbour strike", "harbour strike | begins"}, "Harbour strike"},
		{[]string{"harbour strike | ends", "harbour strike", "strike | begins"}, "Strike"},
		{[]string{"strike leader", "strike leader", "strike leader"}, "Strike"},
		{[]string{"harbour | strike", "harbour | strike", "harbour | strike"}, "Strike"},
	} {
		r := &reader{lang: english.Language.Words, index: map[string]int32{}, stems: map[string]int32{}}
		if got := r.title(groupOf(r, "strike", c.items...)); got != c.want {
			t.Errorf("%q: %q, want %q", c.items, got, c.want)
		}
	}
}

func TestCosine(t *testing.T) {
	a := map[int32]float64{1: 3, 2: 4}
	for _, c := range []struct {
		b    map[int32]float64
		want float64
	}{
		{map[int32]float64{1: 6, 2: 8}, 1},
		{map[int32]float64{3: 1}, 0},
		{map[int32]float64{1: 1}, 0.6},
	} {
		if got := cosine(a, c.b); got < c.want-1e-9 || got > c.want+1e-9 {
			t.Errorf("%v: %v, want %v", c.b, got, c.want)
		}
	}
}

// Three events are worth more than one statement, two are not.
func TestWhatWasSaidIsWorthMoreThanWhatHappened(t *testing.T) {
	r := &reader{items: []item{{statement: &dossier.Statement{}}, {event: &dossier.Event{}}, {event: &dossier.Event{}}, {event: &dossier.Event{}}, {claim: &dossier.Claim{Statements: make([]*dossier.Statement, 2)}}}}
	if r.items[0].worth() <= 2*r.items[1].worth() || r.items[0].worth() >= 3*r.items[1].worth() || r.items[4].worth() != 2*r.items[0].worth() {
		t.Error("wrong worth")
	}
}
