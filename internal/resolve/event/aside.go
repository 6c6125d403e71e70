package event

import (
	"slices"

	"dossier/internal/dossier"
)

const (
	// perName is the number of articles of a dossier for each other article in which a name of
	// a line is looked for, and mostOthers the most such articles. MODEL.md has what this keeps.
	perName    = 10
	mostOthers = 2
	// fewWords is how common the words of a line are from which it is about the matter of the
	// dossier whatever its names.
	fewWords = 0.3
	// mostAside is the smallest share, one in so many, of lines beside the matter in a
	// dossier that has no common matter: it holds none back.
	mostAside = 2
)

// holdBackAsides takes the worth of the machine's events that are beside the matter of the
// dossier: none of their people, organizations and places is in enough other articles,
// not that many other articles tell them, and their words are not common. A few articles have no
// common matter.
func holdBackAsides(events []*dossier.Event, in map[*dossier.Entity][]*dossier.Article, words map[*dossier.Event]float64, articles int) {
	others := min(mostOthers, articles/perName)
	if others == 0 {
		return
	}
	var aside []*dossier.Event
	lines := 0
	for _, ev := range events {
		if ev.Origin != dossier.Machine || ev.Worth == 0 {
			continue
		}
		lines++
		if words[ev] < fewWords && isAside(ev, in, others) {
			aside = append(aside, ev)
		}
	}
	if mostAside*len(aside) > lines {
		return
	}
	for _, ev := range aside {
		ev.Worth, ev.Hold = 0, dossier.HeldAside
	}
}

// isAside reports whether only one article tells an event, or so few others, and none of its
// names is in so many other articles.
func isAside(ev *dossier.Event, in map[*dossier.Entity][]*dossier.Article, others int) bool {
	var own []*dossier.Article
	for i := range ev.Evidence {
		if a := ev.Evidence[i].Article; !slices.Contains(own, a) {
			own = append(own, a)
		}
		if len(own) > others {
			return false
		}
	}
	elsewhere := func(e *dossier.Entity) bool {
		n := 0
		for _, a := range in[e] {
			if !slices.Contains(own, a) {
				n++
			}
			if n == others {
				return true
			}
		}
		return false
	}
	return !slices.ContainsFunc(ev.People, elsewhere) && !slices.ContainsFunc(ev.Organizations, elsewhere) && !slices.ContainsFunc(ev.Places, elsewhere)
}
