package event

import (
	"slices"
	"testing"

	"dossier/internal/dossier"
)

func TestRepeats(t *testing.T) {
	ana, rui := &dossier.Entity{Name: "Ana"}, &dossier.Entity{Name: "Rui"}
	base := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		name   string
		change func(a, b *line)
		within bool // both are in one article
		want   bool
	}{
		{"one day", func(a, b *line) {}, false, true},
		{"the next day", func(a, b *line) { b.date = "2024-03-04" }, false, false},
		{"its month", func(a, b *line) { b.date = "2024-03" }, false, true},
		{"it did not happen", func(a, b *line) { b.negated = true }, false, false},
		{"a plan and what came of it", func(a, b *line) { a.outlook, a.published = dossier.Expected, "2024-03-03" }, false, false},
		{"other people in another article", func(a, b *line) { a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{rui} }, false, true},
		{"other people in one article", func(a, b *line) { a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{rui} }, true, false},
		{"the same people in one article", func(a, b *line) { a.people, b.people = []*dossier.Entity{ana}, []*dossier.Entity{ana} }, true, true},
	} {
		a, b := base, base
		test.change(&a, &b)
		p := pairsOf(t, a, b)
		if test.within {
			p.sentences[1].article = p.sentences[0].article
		}
		if got := p.mayRepeat(0, 1); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
	p := pairsOf(t, base, base)
	for _, test := range []struct {
		probability float64
		within      bool // both are in one article
		undated     bool // one of them has no date of its own
		want        bool
	}{
		{repeatFrom, false, false, true}, {repeatFrom - 0.01, false, false, false},
		{repeatWithin, true, false, true}, {repeatWithin - 0.01, true, false, false},
		{repeatFrom, true, true, true}, {repeatFrom - 0.01, true, true, false},
	} {
		if test.within {
			p.sentences[1].article = p.sentences[0].article
		}
		if p.sentences[0].time = p.sentences[1].time; test.undated {
			p.sentences[0].time = nil
		}
		if got := p.repeats(&Likeness{A: 0, B: 1, Probability: test.probability}); got != test.want {
			t.Errorf("%+v: %v", test, got)
		}
	}
}

// A sentence that names only the month is like those of many of its days. It does not make
// one of them repeat another one.
func TestOtherDaysAreNoRepeats(t *testing.T) {
	for _, test := range []struct {
		date string // of the event that tells the month too
		want float64
	}{{"2024-03-20", 0.6}, {"2024-03-03", 0}, {"2024-03", 0}} {
		day := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
		month := line{text: sinking, date: "2024-03", published: "2024-03-30"}
		p := pairsOf(t, day, month)
		p.repeated = [][2]int{{0, 1}}
		one := &dossier.Event{ID: "a", Date: p.sentences[0].date, Worth: 0.6, Evidence: make([]dossier.EventEvidence, 1)}
		two := &dossier.Event{ID: "b", Date: parse(t, test.date), Worth: 0.7, Evidence: make([]dossier.EventEvidence, 2)}
		of := map[*Sentence]*dossier.Event{p.sentences[0]: one, p.sentences[1]: two}
		event := func(s *Sentence) *dossier.Event { return of[s] }
		p.holdBack([]*dossier.Event{one, two}, p.alike(event), event)
		if one.Worth != test.want {
			t.Errorf("%s: %v", test.date, one.Worth)
		}
	}
}

// Of lines that repeat each other the one that is worth most stays, or the one with more
// passages if it is likely right, or the one that an editor accepted. A line that is held back itself holds back no other.
func TestHoldBack(t *testing.T) {
	l := line{text: sinking, date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		name     string
		worth    []float64
		repeated [][2]int
		accepted int // the event that an editor accepted, -1 if none
		want     []float64
		passages int // of the first event
	}{
		{"none", []float64{0.6, 0.7, 0.8}, nil, -1, []float64{0.6, 0.7, 0.8}, 1},
		{"two", []float64{0.6, 0.7, 0.8}, [][2]int{{0, 1}}, -1, []float64{0, 0.7, 0.8}, 1},
		{"two, turned", []float64{0.7, 0.6, 0.8}, [][2]int{{0, 1}}, -1, []float64{0.7, 0, 0.8}, 1},
		{"a chain", []float64{0.6, 0.7, 0.8}, [][2]int{{0, 1}, {1, 2}}, -1, []float64{0.6, 0, 0.8}, 1},
		{"more passages", []float64{0.6, 0.7, 0.8}, [][2]int{{0, 1}}, -1, []float64{0.7, 0, 0.8}, 2},
		{"more passages of a line that is likely wrong", []float64{0.59, 0.7, 0.8}, [][2]int{{0, 1}}, -1, []float64{0, 0.7, 0.8}, 2},
		{"accepted", []float64{0.6, 0.7, 0.8}, [][2]int{{0, 1}}, 0, []float64{0.6, 0, 0.8}, 1},
	} {
		p := pairsOf(t, l, l, l)
		p.repeated = test.repeated
		of := map[*Sentence]*dossier.Event{}
		var events []*dossier.Event
		for i, w := range test.worth {
			ev := &dossier.Event{ID: string(rune('a' + i)), Date: p.sentences[i].date, Worth: w}
			if i == test.accepted {
				ev.Origin = dossier.Accepted
			}
			ev.Evidence = make([]dossier.EventEvidence, 1)
			if i == 0 {
				ev.Evidence = make([]dossier.EventEvidence, test.passages)
			}
			events, of[p.sentences[i]] = append(events, ev), ev
		}
		event := func(s *Sentence) *dossier.Event { return of[s] }
		p.holdBack(events, p.alike(event), event)
		var got []float64
		for _, ev := range events {
			got = append(got, ev.Worth)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}

// The line of a plan waits if the line that tells it as done is likely shown.
func TestHoldBackPlans(t *testing.T) {
	plan := line{text: "The ferry Aurora will sail from Novoport on 3 March.", date: "2024-03-03", published: "2024-03-01", outlook: dossier.Expected}
	report := line{text: "The ferry Aurora sailed from Novoport on 3 March.", date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		name   string
		worth  float64 // of the report
		origin dossier.Origin
		want   float64 // of the plan
	}{
		{"done", 0.6, dossier.Machine, 0},
		{"done, but likely not shown", 0.59, dossier.Machine, 0.7},
		{"accepted plan", 0.6, dossier.Accepted, 0.7},
	} {
		p := pairsOf(t, plan, report)
		p.done = [][2]int{{0, 1}}
		one := &dossier.Event{ID: "a", Date: p.sentences[0].date, Worth: 0.7, Origin: test.origin, Evidence: make([]dossier.EventEvidence, 1)}
		two := &dossier.Event{ID: "b", Date: p.sentences[1].date, Worth: test.worth, Evidence: make([]dossier.EventEvidence, 1)}
		of := map[*Sentence]*dossier.Event{p.sentences[0]: one, p.sentences[1]: two}
		event := func(s *Sentence) *dossier.Event { return of[s] }
		p.holdBack([]*dossier.Event{one, two}, p.alike(event), event)
		if one.Worth != test.want || two.Worth != test.worth || (one.Hold == dossier.HeldRepeated) != (test.want == 0) {
			t.Errorf("%s: %v, %v", test.name, one.Worth, two.Worth)
		}
	}
}
