package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/text/edtf"
)

// claimsView is the overview of the ledger.
type claimsView struct {
	frame
	Total        int
	TotalSingles int
	Statuses     []statusCount
	Topics       []topicGroup  // by topic; empty if there are none, or lists are by date
	Rows         []ledgerRow   // of no topic
	Singles      []singleGroup // of no topic
	Open         bool          // single statements are not folded: there are few, or there is nothing else
	More         bool          // the ledger goes on in Periods
	Periods      []period      // empty if the page lists everything
}

// Script returns the href of the filter's script.
func (v claimsView) Script() string { return v.To("assets/page.js") }

// Whole reports whether the page lists all claims and single statements.
func (v claimsView) Whole() bool { return !v.More }

// topicGroup is the claims and single statements of a topic.
type topicGroup struct {
	topicRef
	Rows    []ledgerRow
	Singles []singleRow
}

// ledgerRow is a claim in a ledger.
type ledgerRow struct {
	claimRef
	ID     string // of the row on its page
	Facets facets
}

func (pc pageContext) ledgerRow(c *dossier.Claim) ledgerRow {
	return ledgerRow{pc.claim(c), permalink.Fragment("claim-" + c.Slug), claimFacets(c)}
}

// statusCount is the number of claims with a status.
type statusCount struct {
	Status string
	Count  int
}

// statuses returns the number of claims by status, without zeros.
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

// singleGroup is the single statements of a month.
type singleGroup struct {
	Date date // zero for the undated
	Rows []singleRow
}

// singleRow is the card of a single statement.
type singleRow struct {
	statementRef
	ID          string // of the card on its page
	Proposition string
	Context     excerpt
	People      []entityRef  // that the content mentions
	Related     []relatedRow // but what it is compared with
	Compared    []compareRow // what it could repeat or contradict
	Facets      facets
}

func (pc pageContext) single(s *dossier.Statement) singleRow {
	people, _, _ := s.Article.Mentioned(s.Content...)
	compared := pc.site.compared[s]
	var related []relatedRow
	for _, r := range s.Related() {
		if !slices.ContainsFunc(compared, func(c comparable) bool { return c.claim == r.Claim && c.statement == r.Statement }) {
			related = append(related, pc.related(r))
		}
	}
	return singleRow{
		statementRef: pc.statementRef(s), ID: permalink.Fragment(s.ID), Proposition: s.Proposition, Context: pc.excerpt(s.Evidence, 1),
		People: pc.entityRefs(people), Related: related, Compared: each(compared, pc.compareRow), Facets: singleFacets(s),
	}
}

// ledgerItem is a claim or a single statement.
type ledgerItem struct {
	claim     *dossier.Claim
	statement *dossier.Statement
}

func (i ledgerItem) date() edtf.Date {
	if i.claim != nil {
		return i.claim.Date
	}
	return i.statement.Date
}

// kind returns the place of the kind of item on a page.
func (i ledgerItem) kind() int {
	if i.claim != nil {
		return 0
	}
	return 1
}

// ledgerByPeriod groups the claims and the single statements of d by month, in each
// the claims first. It returns nil if they fit on one page.
func ledgerByPeriod(d *dossier.Dossier) []group[ledgerItem] {
	if len(d.Claims)+len(d.Singles) <= mostInIndex {
		return nil
	}
	var items []ledgerItem
	for _, c := range d.Claims {
		items = append(items, ledgerItem{claim: c})
	}
	for _, s := range d.Singles {
		items = append(items, ledgerItem{statement: s})
	}
	slices.SortStableFunc(items, func(a, b ledgerItem) int {
		return cmp.Or(dossier.UndatedLast(a.date(), b.date()), edtf.Compare(b.date(), a.date()))
	})
	groups := byPeriod(items, ledgerItem.date)
	for _, g := range groups {
		slices.SortStableFunc(g.items, func(a, b ledgerItem) int { return cmp.Compare(a.kind(), b.kind()) })
	}
	return groups
}

// fewSingles is the number of single statements up to which the ledger does not fold
// them beside claims.
const fewSingles = 30

func (l *pageList) claimIndex() {
	d := l.site.dossier
	whole := l.site.ledger == nil
	l.add(l.kind.path, func(pc pageContext) any {
		v := claimsView{
			frame:        pc.frame(""),
			Total:        len(d.Claims),
			TotalSingles: len(d.Singles),
			Statuses:     statuses(d.Claims),
			Open:         len(d.Singles) <= fewSingles || len(d.Claims) == 0,
			More:         !whole,
			Periods:      periods(pc, monthFolder("claims"), pc.site.ledger, ledgerItem.date),
		}
		pc.fillLedger(&v, whole)
		return v
	})
	periodLists(l, "claims", monthFolder("claims"), l.site.ledger, func(pc pageContext, v *listView, items []ledgerItem) {
		for _, i := range items {
			if i.claim != nil {
				v.Claims = append(v.Claims, pc.ledgerRow(i.claim))
			} else {
				v.Singles = append(v.Singles, pc.single(i.statement))
			}
		}
	})
}

// fillLedger lists claims by topic, at most mostInIndex, and if the page has room
// for all, the single statements.
func (pc pageContext) fillLedger(v *claimsView, whole bool) {
	d := pc.dossier
	room := mostInIndex
	rows := func(claims []*dossier.Claim) []ledgerRow {
		claims = head(claims, room)
		room -= len(claims)
		return each(claims, pc.ledgerRow)
	}
	if !d.ByDate {
		for _, t := range d.Topics {
			claims := ofTopic(t.Claims, func(c *dossier.Claim) bool { return c.Topic == t })
			slices.SortStableFunc(claims, func(a, b *dossier.Claim) int { return cmp.Compare(settled(a), settled(b)) })
			g := topicGroup{topicRef: pc.topic(t), Rows: rows(claims)}
			if whole {
				g.Singles = each(ofTopic(t.Statements, func(s *dossier.Statement) bool { return s.Topic == t }), pc.single)
			}
			if len(g.Rows)+len(g.Singles) > 0 {
				v.Topics = append(v.Topics, g)
			}
		}
	}
	hasTopic := len(v.Topics) > 0
	v.Rows = rows(ofTopic(d.Claims, func(c *dossier.Claim) bool { return !hasTopic || c.Topic == nil }))
	if whole {
		v.Singles = pc.singleGroups(ofTopic(d.Singles, func(s *dossier.Statement) bool { return !hasTopic || s.Topic == nil }))
	}
}

// settled returns 0 for a claim that is disputed or corroborated, which comes before
// others, and else 1.
func settled(c *dossier.Claim) int {
	if c.Status == dossier.Disputed || c.Status == dossier.Corroborated {
		return 0
	}
	return 1
}

// ofTopic returns the items that are in a topic, by its first topic only, so that
// each is listed once.
func ofTopic[T any](items []T, in func(T) bool) (out []T) {
	for _, item := range items {
		if in(item) {
			out = append(out, item)
		}
	}
	return out
}

// singleGroups groups single statements by month.
func (pc pageContext) singleGroups(singles []*dossier.Statement) []singleGroup {
	return each(byPeriod(singles, func(s *dossier.Statement) edtf.Date { return s.Date }), func(g group[*dossier.Statement]) singleGroup {
		return singleGroup{pc.period(g.period), each(g.items, pc.single)}
	})
}
