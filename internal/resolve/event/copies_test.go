package event

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
)

const harbour = "The council of Brod voted to close its old harbour to all large ships "

// Copies of one text tell one event, though "today" and "yesterday" count from the days
// of two articles. Days that are named differ.
func TestSlipped(t *testing.T) {
	for _, test := range []struct {
		name         string
		a, b         string // the end of the text of each
		dateA, dateB string
		onA, onB     string
		want         bool
	}{
		{"today and yesterday of one day", "today", "yesterday", "2024-03-05", "2024-03-04", "2024-03-05", "2024-03-05", true},
		{"published again the day after", "today", "today", "2024-03-05", "2024-03-06", "2024-03-05", "2024-03-06", true},
		{"published again two days after", "today", "yesterday", "2024-03-05", "2024-03-06", "2024-03-05", "2024-03-07", false},
		{"two days apart", "yesterday", "today", "2024-03-04", "2024-03-06", "2024-03-05", "2024-03-06", false},
		{"a named day", "today", "on Monday", "2024-03-05", "2024-03-04", "2024-03-05", "2024-03-05", false},
		{"a day of the month", "today", "on 4 March", "2024-03-05", "2024-03-04", "2024-03-05", "2024-03-05", false},
		{"long before", "a week ago", "yesterday", "2024-02-27", "2024-02-28", "2024-03-05", "2024-02-29", false},
		{"one weekday of two papers", "on Wednesday", "on Wednesday", "2024-02-28", "2024-03-06", "2024-03-05", "2024-03-06", true},
		{"a weekday of papers two days apart", "on Thursday", "on Thursday", "2024-02-29", "2024-03-07", "2024-03-05", "2024-03-07", false},
		{"a weekday with its date", "on Wednesday, 28 February", "on Wednesday", "2024-02-28", "2024-03-06", "2024-03-05", "2024-03-06", false},
		{"a month", "today", "this month", "2024-03-05", "2024-03", "2024-03-05", "2024-03-05", false},
	} {
		p := pairsOf(t,
			line{text: harbour + test.a + ".", date: test.dateA, published: test.onA},
			line{text: harbour + test.b + ".", date: test.dateB, published: test.onB})
		for i, words := range []string{test.a, test.b} {
			for _, s := range p.sentences { // which are in the order of their articles' days
				if s.article.Slug == []string{"a000", "a001"}[i] {
					s.time.Span.Start = strings.Index(s.article.Prose, words)
				}
			}
		}
		if got := p.slipped(0, 1); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
		if got := p.slipped(1, 0); got != test.want {
			t.Errorf("%s, the other way round: %v", test.name, got)
		}
		if test.dateB != "2024-03" { // which has the day in it
			if first := p.Clusters(); (first[1] == 0) != test.want {
				t.Errorf("%s: clusters %v", test.name, first)
			}
		}
	}
}

// A sentence of an article that is a copy of another one of it tells the same event.
func TestCopied(t *testing.T) {
	for _, test := range []struct {
		name, other string
		want        bool
	}{
		{"a few words changed", "On 3 March the council of Brod voted to close its old harbour to all large ships for good.", true},
		{"half of it", "The council of Brod voted to close its old school in the hills of Lune on 3 March.", false},
		{"another number", "The council of Brod voted to close its old harbour to all 9 large ships on 3 March.", false},
		{"too short", "The council voted to close its harbour.", false},
	} {
		text := strings.Replace(harbour, "large", "4 large", 1)
		if test.name != "another number" {
			text = harbour
		}
		p := pairsOf(t,
			line{text: text + "on 3 March.", date: "2024-03-03", published: "2024-03-05"},
			line{text: test.other, date: "2024-03-03", published: "2024-03-05"})
		p.sentences[1].article = p.sentences[0].article
		if got := p.copied(0, 1); got != test.want {
			t.Errorf("%s: %v, runs %.2f", test.name, got, p.passages.Copied(0, 1))
		}
		if first := p.Clusters(); (first[1] == 0) != test.want {
			t.Errorf("%s: clusters %v", test.name, first)
		}
	}
}

// Who a pronoun means is too uncertain to keep two sentences apart.
func TestReferentsAndOtherPeople(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Rui"}
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	a, b := l, l
	a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{rui}
	p := pairsOf(t, a, b)
	if !p.apart(0, 1) {
		t.Error("two names are not apart")
	}
	p.sentences[1].named = nil
	if p.apart(0, 1) {
		t.Error("a name and a pronoun are apart")
	}
}

// The line of an event does not say "yesterday" of the day that another article calls today.
func TestOnDate(t *testing.T) {
	told := &dossier.Time{}
	group := []*Sentence{
		{date: parse(t, "2024-03-04"), time: told},
		{date: parse(t, "2024-03-05"), time: told},
		{date: parse(t, "2024-03"), time: told},
		{date: parse(t, "2024-03-06")},
	}
	got := onDate(group, parse(t, "2024-03-05"))
	if len(got) != 3 || got[0] != group[1] || got[1] != group[2] || got[2] != group[3] {
		t.Errorf("%d sentences", len(got))
	}
	if len(group) != 4 || group[0] == nil {
		t.Error("the group changed")
	}
}
