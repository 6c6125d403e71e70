package event

import (
	"slices"
	"testing"
)

// A word, or one kind of event, is enough on a day or in a month. A year has many more events.
func TestShareWords(t *testing.T) {
	for _, test := range []struct {
		name, a, b, date string
		want             bool
	}{
		{"one word", "The ferry Aurora sank.", "A ferry left Brod.", "2024-03-03", true},
		{"no word", "The ferry Aurora sank.", "The mayor left Brod.", "2024-03-03", false},
		{"one kind", "The governor was sworn in at Novoport.", "They inaugurated her on the steps.", "2024-03-03", true},
		{"another kind", "The governor was sworn in at Novoport.", "They sentenced her on the steps.", "2024-03-03", false},
		{"one kind in a month", "The governor was sworn in at Novoport.", "They inaugurated her on the steps.", "2024-03", true},
		{"one kind in a year", "The governor was sworn in at Novoport.", "They inaugurated her on the steps.", "2024", false},
		{"one word in a year", "The ferry Aurora sank.", "A ferry left Brod.", "2024", false},
		{"two words in a year", "The ferry Aurora sank.", "A ferry sank near Brod.", "2024", true},
	} {
		p := pairsOf(t, line{text: test.a, date: test.date, published: "2025-03-04"}, line{text: test.b, date: test.date, published: "2025-03-05"})
		if got := p.shareWords(0, 1); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// Sentences with no word in common are compared if they tell of one kind of event.
func TestComparedByKind(t *testing.T) {
	p := pairsOf(t, line{text: "The governor was sworn in.", date: "2024-03-03", published: "2024-03-04"},
		line{text: "They inaugurated her on the steps.", date: "2024-03-03", published: "2024-03-05"},
		line{text: "They sentenced him on Wednesday.", date: "2024-03-03", published: "2024-03-06"})
	x, tally := p.index(), &tally{shared: make([]int32, 3)}
	if got := p.candidates(x, 1, tally); len(got) != 1 || got[0] != 0 {
		t.Errorf("the second is compared with %v", got)
	}
	if got := p.candidates(x, 2, tally); len(got) != 0 {
		t.Errorf("the third is compared with %v", got)
	}
}

// A kind that most sentences tell of says less than one that few do.
func TestRareKinds(t *testing.T) {
	p := pairsOf(t, line{text: "The court heard the appeal.", date: "2024-03-03", published: "2024-03-04"},
		line{text: "The trial began.", date: "2024-03-04", published: "2024-03-05"},
		line{text: "The jury heard the driver.", date: "2024-03-05", published: "2024-03-06"},
		line{text: "The bridge collapsed in a flood.", date: "2024-03-05", published: "2024-03-06"})
	kind := func(w string) uint64 {
		return p.sentences[0].article.words.EventKinds[p.sentences[0].article.words.Stem(w)]
	}
	if trial, flood := p.rarestKind(kind("trial")), p.rarestKind(kind("flood")); trial >= flood || trial <= 0 {
		t.Errorf("trial %.2f, flood %.2f", trial, flood)
	}
	if got := p.rarestKind(0); got != 0 {
		t.Errorf("of no kind: %.2f", got)
	}
}

// Others of the article that can be of the date of a sentence are its crowd.
func TestCrowds(t *testing.T) {
	l := func(date string) line { return line{text: sinking, date: date, published: "2024-03-04"} }
	p := pairsOf(t, l("2024-03-03"), l("2024-03"), l("2024-03-02"), l("2024-03-03"))
	for i := range 3 {
		p.sentences[i].article = p.sentences[0].article
	}
	c := p.crowds()
	if c.own[0] >= c.own[1] || c.own[0] != c.own[2] || c.own[3] != 0 {
		t.Errorf("of its article: %.2f", c.own)
	}
	if n := c.all[p.periods[0]]; n != 2 {
		t.Errorf("%d of the day", n)
	}
}

func TestOverlaps(t *testing.T) {
	got := overlaps([]period{{1, 3}, {3, 3}, {4, 9}, {1, 31}, {10, 10}})
	if want := []int{2, 2, 1, 4, 1}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}
