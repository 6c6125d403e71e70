package event

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
)

// outcomeFrom is the probability from which what a sentence reports is what another one
// announces. MODEL.md has the share that is right.
const outcomeFrom = 0.8

// maxAnnounced is the most announcements of an event that are given.
const maxAnnounced = 5

// Outcome is a passage that announces something and one that likely reports that it
// happened.
type Outcome struct {
	plan, report dossier.Evidence
	probability  float64
}

// mayBeOutcome reports whether one of sentences i and j, of two articles, can announce
// what the other one reports as done. It takes far less time than the likeness.
func (p *Pairs) mayBeOutcome(i, j int) bool {
	if !p.planned[i] && !p.planned[j] {
		return false
	}
	at := p.planFirst(i, j)
	a, b := p.sentences[at[0]], p.sentences[at[1]]
	return a.event.Outlook == dossier.Expected && b.event.Outlook == dossier.Happened && !b.event.Negated && b.time != nil &&
		p.periods[i].overlaps(p.periods[j]) && announces(a, b) && !p.apartAnyway(i, j) && p.shareWords(i, j)
}

// announces reports whether the article of a plan came out before the day of the plan, or
// before that of the report. On one day, "is believed to meet" can be what is done.
func announces(plan, report *Sentence) bool {
	on := plan.article.Date
	return !on.IsZero() && (after(plan.date, on) || !report.article.Date.IsZero() && after(report.article.Date, on))
}

// planFirst returns sentences i and j, the one that plans first.
func (p *Pairs) planFirst(i, j int) [2]int {
	if p.planned[j] {
		return [2]int{j, i}
	}
	return [2]int{i, j}
}

// outcome returns how likely one of sentences i and j is the outcome of the other one.
func (p *Pairs) outcome(i, j int) Outcome {
	f := p.Features(i, j)
	f[outlookOne], f[notHappened] = 0, 0
	at := p.planFirst(i, j)
	return Outcome{p.sentences[at[0]].passage, p.sentences[at[1]].passage, f.probability(&p.Weights)}
}

// LinkOutcomes links events that were announced with what happened of them: of each the
// likeliest. Events that rest on an editor's record only are not linked.
func LinkOutcomes(events []*dossier.Event, outcomes []Outcome) {
	type place struct {
		article    *dossier.Article
		start, end int
	}
	at := func(e *dossier.Evidence) place { return place{e.Article, e.Span.Start, e.Span.End} }
	of := map[place][]*dossier.Event{}
	for _, ev := range events {
		for i := range ev.Evidence {
			k := at(&ev.Evidence[i].Evidence)
			of[k] = append(of[k], ev)
		}
	}
	outcomes = slices.Clone(outcomes)
	slices.SortStableFunc(outcomes, func(a, b Outcome) int { return cmp.Compare(b.probability, a.probability) })
	for i := range outcomes {
		for _, plan := range of[at(&outcomes[i].plan)] {
			for _, report := range of[at(&outcomes[i].report)] {
				if plan != report && plan.Outcome == nil && plan.Outlook == dossier.Expected && report.Outlook == dossier.Happened && share(plan, report) && len(report.Announced) < maxAnnounced {
					plan.Outcome = report
					report.Announced = append(report.Announced, plan)
				}
			}
		}
	}
	for _, ev := range events {
		slices.SortStableFunc(ev.Announced, compare)
	}
}

// share reports whether two events can be of one day.
func share(a, b *dossier.Event) bool { return periodOf(a.Date).overlaps(periodOf(b.Date)) }
