package event

import (
	"math"
	"testing"

	"dossier/internal/dossier"
)

// What an earlier article announces and another reports as done is linked, and not
// joined.
func TestOutcomes(t *testing.T) {
	const report = "The ferry Aurora sailed from Novoport to the islands with forty people aboard on 3 March."
	plan := line{text: "The ferry Aurora will sail from Novoport to the islands with forty people aboard on 3 March.", date: "2024-03-03", published: "2024-03-01", outlook: dossier.Expected}
	done := line{text: report, date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		name   string
		change func(plan, done *line)
		linked bool
	}{
		{"announced and done", func(plan, done *line) {}, true},
		{"announced on the day, reported the day after", func(plan, done *line) { plan.published = "2024-03-03" }, true},
		{"both of one day", func(plan, done *line) { plan.published, done.published = "2024-03-03", "2024-03-03" }, false},
		{"another day", func(plan, done *line) { done.date = "2024-03-04" }, false},
		{"it did not happen", func(plan, done *line) { done.negated = true }, false},
		{"only possible", func(plan, done *line) { plan.outlook = dossier.Possible }, false},
		{"two plans", func(plan, done *line) { done.outlook, done.published = dossier.Expected, "2024-03-02" }, false},
		{"dated by the article only", func(plan, done *line) { done.ofArticle = true }, false},
		{"something else", func(plan, done *line) {
			done.text = "The council of Novoport met on 3 March to vote on the price of bread."
		}, false},
	} {
		a, b := plan, done
		test.change(&a, &b)
		p := pairsOf(t, a, b)
		if first := p.Clusters(); first[1] != first[0]+1 && test.linked {
			t.Errorf("%s: joined", test.name)
		}
		var events []*dossier.Event
		for i, s := range p.sentences {
			events = append(events, &dossier.Event{
				ID: []string{"plan", "done"}[i], Date: s.date, Outlook: s.event.Outlook, Evidence: []dossier.EventEvidence{{Evidence: s.passage}},
			})
		}
		LinkOutcomes(events, p.outcomes)
		if got := events[0].Outcome == events[1] && len(events[1].Announced) == 1 && events[1].Announced[0] == events[0]; got != test.linked || !got && (events[0].Outcome != nil || events[1].Announced != nil) {
			t.Errorf("%s: linked %t", test.name, got)
		}
		LinkOutcomes(events[:1], p.outcomes) // the other one is kept off the pages
	}
}

// An event has at most maxAnnounced announcements, and an announcement the likeliest
// outcome.
func TestOutcomesAreFew(t *testing.T) {
	of := func(id string, o dossier.Outlook) *dossier.Event {
		return &dossier.Event{ID: id, Outlook: o, Date: parse(t, "2024-03-03"), Evidence: []dossier.EventEvidence{{Evidence: dossier.Evidence{Article: &dossier.Article{}}}}}
	}
	done, likelier := of("done", dossier.Happened), of("likelier", dossier.Happened)
	events := []*dossier.Event{done, likelier}
	var outcomes []Outcome
	for range maxAnnounced + 1 {
		plan := of("plan", dossier.Expected)
		events = append(events, plan)
		outcomes = append(outcomes, Outcome{plan.Evidence[0].Evidence, done.Evidence[0].Evidence, 0.8})
	}
	first := events[2]
	outcomes = append(outcomes, Outcome{first.Evidence[0].Evidence, likelier.Evidence[0].Evidence, 0.9})
	LinkOutcomes(events, outcomes)
	if first.Outcome != likelier || len(done.Announced) != maxAnnounced {
		t.Errorf("%s, %d announced", first.Outcome.ID, len(done.Announced))
	}
}

// A plan that is likely done, but not likely enough to be linked with the report, is noted for its line.
func TestPlansThatAreLikelyDone(t *testing.T) {
	plan := line{text: "The ferry Aurora will sail from Novoport to the islands on 3 March.", date: "2024-03-03", published: "2024-03-01", outlook: dossier.Expected}
	report := line{text: "The ferry Aurora sailed from Novoport to the islands on 3 March.", date: "2024-03-03", published: "2024-03-04"}
	for _, test := range []struct {
		probability  float64
		done, linked int
	}{{0.19, 0, 0}, {0.21, 1, 0}, {0.79, 1, 0}, {0.81, 0, 1}} {
		p := pairsOf(t, plan, report)
		p.Weights = Features{}
		p.Weights[always] = math.Log(test.probability / (1 - test.probability))
		p.Clusters()
		if len(p.done) != test.done || len(p.outcomes) != test.linked || test.done == 1 && p.done[0] != [2]int{0, 1} {
			t.Errorf("%v: %v done, %d linked", test.probability, p.done, len(p.outcomes))
		}
	}
}
