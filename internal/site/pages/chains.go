package pages

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/chart"
	"dossier/internal/site/permalink"
)

// chainsView is the chart of the sources of a claim.
type chainsView struct {
	chart.Chains
	Reports  []chainReport  // in the order of the statements
	Stations []chainStation // each once
	More     int            // statements that the picture has no room for
}

// chainReport is a statement at the beginning of a chain.
type chainReport struct {
	chart.Room
	statementRow
	By     string // the publisher's name, else the article's title
	Unsaid bool   // it names no source
}

// chainStation is a source in a chain.
type chainStation struct {
	chart.Room
	source
	Goto string // href
	Last bool   // a chain ends with it
}

// mostChains is the maximum number of statements in the chart of a claim.
const mostChains = 60

// chains returns the chart of the sources of c, nil if fewer than two sources are
// in it. Then the list of origins says it all.
func (pc pageContext) chains(c *dossier.Claim) *chainsView {
	origin := map[*dossier.Statement]int{}
	for i, o := range c.Independent {
		for _, s := range o.Statements {
			origin[s] = i
		}
	}
	shown := head(c.Statements, mostChains)
	v := &chainsView{More: len(c.Statements) - len(shown)}
	var chains []chart.Chain
	var reports, stations []string
	index := map[any]int{}
	for _, s := range shown {
		r := chainReport{statementRow: pc.statement(s), By: s.Article.Title, Unsaid: s.Source == nil}
		r.StanceLabel = pc.in.StanceOn(s, false) // of the report, not of its source
		if s.Article.Publisher != nil {
			r.By = s.Article.Publisher.Name
		}
		chain := chart.Chain{Group: -1, Style: int(s.Stance)}
		if o, ok := origin[s]; ok {
			chain.Group = o
		}
		var hops []*dossier.Source
		for t := s; t != nil; t = t.Report() {
			hops = append(hops, t.Chain()...)
		}
		for i, src := range hops {
			n, ok := index[src.Key()]
			if !ok {
				n = len(v.Stations)
				index[src.Key()] = n
				v.Stations = append(v.Stations, pc.station(s, src))
				stations = append(stations, src.Name())
			}
			if i+1 == len(hops) && !slices.Contains(chain.Stations, n) {
				v.Stations[n].Last = true
			}
			if !slices.Contains(chain.Stations, n) {
				chain.Stations = append(chain.Stations, n)
			}
		}
		chains, reports, v.Reports = append(chains, chain), append(reports, r.By), append(v.Reports, r)
	}
	if len(v.Stations) < 2 {
		return nil
	}
	v.Chains = chart.NewChains(chains, reports, stations)
	for i := range v.Reports {
		v.Reports[i].Room = v.Chains.Reports[i]
	}
	for i := range v.Stations {
		v.Stations[i].Room = v.Chains.Stations[i]
	}
	return v
}

// station returns the station of a source. It links to the page of the source,
// or else to the passage that names it.
func (pc pageContext) station(s *dossier.Statement, src *dossier.Source) chainStation {
	out := chainStation{source: pc.source(*src)}
	switch {
	case out.Href != "":
		out.Goto = out.Href
	case out.Passage != "":
		out.Goto = out.Passage
	default:
		out.Goto = permalink.ToPassage(pc.path, s.Evidence)
	}
	return out
}

// Dash reports whether the line of a link is dashed, because its statement does
// not assert the claim.
func (v *chainsView) Dash(l chart.Link) bool { return l.Style != int(dossier.Asserts) }

// Stance returns the stance of the statements that a link leads from, as in data
// files.
func (v *chainsView) Stance(l chart.Link) string { return dossier.Stance(l.Style).String() }
