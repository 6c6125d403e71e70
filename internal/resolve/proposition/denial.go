package proposition

import (
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// present is the value of an expression such as "now".
const present = "PRESENT_REF"

// deniesOther reports whether what one of statements i and j denies may be of another time, amount or thing than
// what the other says, or both may have one source.
func (p *Pairs) deniesOther(i, j int) bool {
	return p.otherMoments(i, j) || p.mayBeOne(i, j) || otherBounds(&p.meanings[i], &p.meanings[j]) || p.reader.otherBeside(&p.meanings[i], &p.meanings[j])
}

// otherMoments reports whether one of statements i and j, of which one denies the other, speaks of
// another time: it was published before what the other dates, and does not speak of the future; or it is about
// now, and the other about a time before it was published.
func (p *Pairs) otherMoments(i, j int) bool { return p.tooEarly(i, j) || p.tooEarly(j, i) }

func (p *Pairs) tooEarly(i, j int) bool {
	s, t := p.statements[i], p.statements[j]
	later, now := dated(t), slices.ContainsFunc(timesIn(s.Article, s.Content), func(x *dossier.Time) bool { return x.Value == present })
	if len(later) == 0 || s.Article.Date.IsZero() || len(dated(s)) > 0 {
		return false
	}
	day := s.Article.Date
	for _, d := range later {
		switch {
		case d.OpenStart() || d.OpenEnd():
			return false
		case now && d.Latest().Compare(day.Earliest()) < 0:
		case p.meanings[i].form&future == 0 && d.Earliest().Compare(day.Latest()) > 0 && d.Earliest().Compare(t.Article.Date.Latest()) <= 0:
		default:
			return false
		}
	}
	return true
}

// mayBeOne reports whether one of two statements is about the organization that is the source of the
// other, and its source can be the same: "Vertex will close the mine, the company said".
func (p *Pairs) mayBeOne(i, j int) bool { return p.speaksFor(i, j) || p.speaksFor(j, i) }

func (p *Pairs) speaksFor(i, j int) bool {
	s, t, m := p.statements[i].Source, p.statements[j].Source, &p.meanings[i]
	if s == nil || t == nil || s.Entity != nil || t.Entity != nil && t.Entity.Kind != dossier.Organization {
		return false
	}
	w := strings.Fields(strings.ToLower(s.Words))
	return len(w) == 2 && p.reader.words.IsArticle(w[0]) && p.reader.words.OrganizationNouns[w[1]] && len(p.sources[j]) > 0 &&
		!slices.ContainsFunc(p.sources[j], func(w word) bool { return !m.isName(w) })
}
