package event

import (
	"math"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// matterWeight is how much it adds to the log-odds of a line's worth if all articles have one
// of its names and not none. MODEL.md says how it was found.
const matterWeight = 1.0

// backgroundWeight is how much the log-odds of a line's worth fall if only one article tells it
// and its date is long before the story of the articles.
const backgroundWeight = 0.7

// mentionedIn returns the articles that mention each entity, credits left out.
func mentionedIn(articles []Article) map[*dossier.Entity][]*dossier.Article {
	in := map[*dossier.Entity][]*dossier.Article{}
	for i := range articles {
		a := articles[i].Article
		for _, m := range a.Mentions {
			if l := in[m.Entity]; m.Entity != nil && !m.Credit && (len(l) == 0 || l[len(l)-1] != a) {
				in[m.Entity] = append(l, a)
			}
		}
	}
	return in
}

// weighMatter changes the worth of the machine's events by how much they are about the matter of
// the dossier: how many of its articles have the name of theirs that the most have, and whether
// they are background that one article tells. The names of the mean line change nothing, so articles with no common matter
// lose no lines for that. A few articles say nothing of their matter.
func weighMatter(events []*dossier.Event, in map[*dossier.Entity][]*dossier.Article, articles []Article) {
	if len(articles) < perName {
		return
	}
	background := backgroundOf(articles)
	var of []*dossier.Event
	var shares []float64
	var sum float64
	for _, ev := range events {
		if ev.Origin != dossier.Machine || ev.Worth <= 0 || ev.Worth >= 1 {
			continue
		}
		share := float64(known(ev, in)) / float64(len(articles))
		of, shares, sum = append(of, ev), append(shares, share), sum+share
	}
	mean := sum / float64(len(of))
	for i, ev := range of {
		more := matterWeight * (shares[i] - mean)
		if background(ev.Date) && !toldByTwo(ev) {
			more -= backgroundWeight
		}
		odds := ev.Worth / (1 - ev.Worth) * math.Exp(more)
		ev.Worth = odds / (1 + odds)
	}
}

// toldByTwo reports whether two articles or more tell the event.
func toldByTwo(ev *dossier.Event) bool {
	return slices.ContainsFunc(ev.Evidence, func(e dossier.EventEvidence) bool { return e.Article != ev.Evidence[0].Article })
}

// backgroundOf is like Background.
func backgroundOf(articles []Article) func(edtf.Date) bool {
	all := make([]*dossier.Article, len(articles))
	for i := range articles {
		all[i] = articles[i].Article
	}
	return Background(all)
}

// known returns how many articles have the name of the event that the most have.
func known(ev *dossier.Event, in map[*dossier.Entity][]*dossier.Article) (most int) {
	for _, e := range slices.Concat(ev.People, ev.Organizations, ev.Places) {
		most = max(most, len(in[e]))
	}
	return most
}
