package render

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/render/address"
)

// claimsView is the overview of the ledger.
type claimsView struct {
	frame
	Total    int
	Statuses []statusCount
	Rows     []claimRef
	More     bool // the ledger goes on in Periods
	Periods  []period
}

// statusCount is how many claims stand in one way.
type statusCount struct {
	Status string
	Count  int
}

// claimView is one claim.
type claimView struct {
	frame
	Proposition   string
	Status        string
	Origins       int
	Date          date
	Origin        string
	Statements    []claimStatement
	People        []entityRef
	Organizations []entityRef
	Places        []entityRef
	Related       []relatedRow
}

// claimStatement is a statement with its chain and its passage in context.
type claimStatement struct {
	statementRow
	Context excerpt
}

// relatedRow is a claim that bears on another.
type relatedRow struct {
	claimRef
	Reason string
}

func (l *pageList) claims(d *dossier.Dossier) {
	l.add(ClaimsPage, address.Claims, func(at at) any {
		return claimsView{
			frame:    at.frame(""),
			Total:    len(d.Claims),
			Statuses: statuses(d.Claims),
			Rows:     each(head(d.Claims, perPage), at.claim),
			More:     len(d.Claims) > perPage,
			Periods:  periods(at, monthFolder("claims"), at.site.claims),
		}
	})
	periodLists(l, "claims", monthFolder("claims"), l.site.claims, func(at at, v *listView, items []*dossier.Claim) {
		v.Claims = each(items, at.claim)
	})
	for _, c := range d.Claims {
		l.add(ClaimPage, address.Claim(c), func(at at) any { return at.claimView(c) })
	}
}

// statuses counts claims by status, those that any has.
func statuses(claims []*dossier.Claim) []statusCount {
	counts := make([]statusCount, len(dossier.Statuses()))
	for i := range counts {
		counts[i].Status = dossier.Status(i).String()
	}
	for _, c := range claims {
		counts[c.Status].Count++
	}
	return slices.DeleteFunc(counts, func(c statusCount) bool { return c.Count == 0 })
}

func (at at) claimView(c *dossier.Claim) claimView {
	v := claimView{
		frame:         at.frame(c.Proposition),
		Proposition:   c.Proposition,
		Status:        c.Status.String(),
		Origins:       len(c.Origins),
		Date:          newDate(c.Date),
		Origin:        c.Origin.String(),
		People:        at.entityRefs(c.People),
		Organizations: at.entityRefs(c.Organizations),
		Places:        at.entityRefs(c.Places),
	}
	for _, s := range c.Statements {
		v.Statements = append(v.Statements, claimStatement{at.statement(s), at.excerpt(s.Evidence, 1)})
	}
	for _, r := range c.Related {
		v.Related = append(v.Related, relatedRow{at.claim(r.Claim), r.Reason})
	}
	return v
}
