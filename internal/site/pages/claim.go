package pages

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// perSide is the maximum number of statements for a claim, against it and
// neither that its page shows.
const perSide = 60

// claimsView is the overview of the ledger.
type claimsView struct {
	frame
	Total    int
	Statuses []statusCount
	Rows     []ledgerRow
	More     bool // the ledger goes on in Periods
	Periods  []period
}

// Script returns the href of the filter's script.
func (v claimsView) Script() string { return v.To("assets/filter.js") }

// Whole reports whether the page lists all claims.
func (v claimsView) Whole() bool { return !v.More }

// ledgerRow is a claim in a ledger.
type ledgerRow struct {
	claimRef
	Facets facets
}

func (pc pageContext) ledgerRow(c *dossier.Claim) ledgerRow {
	return ledgerRow{pc.claim(c), claimFacets(c)}
}

// statusCount is the number of claims with a status.
type statusCount struct {
	Status string
	Count  int
}

// claimView is one claim.
type claimView struct {
	frame
	Proposition   string
	Status        string
	Reports       int // articles that its statements stand in
	Independent   []independentRow
	Date          date
	Origin        string
	Record        string // path of the record; may be empty
	Profile       text
	For           []claimStatement // that assert it
	Against       []claimStatement // that deny it
	Other         []claimStatement // that question it, decline to confirm it or take it back
	More          *more            // the list of all statements, if they are too many for the page
	Opposed       []relatedRow     // claims that cannot be true with it
	Verdict       *assessmentRow   // the assessment that stands; nil if there is none
	Assessments   []assessmentRow  // all of them, latest first
	People        []entityRef
	Organizations []entityRef
	Places        []entityRef
	Related       []relatedRow
	Proposed      []proposalRow
	Chains        *chainsView // nil if there is nothing to draw
}

// assessmentRow is an assessment.
type assessmentRow struct {
	Verdict    string
	Reason     string
	Date       date
	Likelihood string
	Confidence string
}

// claimStatement is a statement with its chain and its passage in context.
type claimStatement struct {
	statementRef
	Original string // of the passage at its publisher; may be empty
	Context  excerpt
	Joined   string // why the machine put it here; "" if it did not
}

// relatedRow is a related claim.
type relatedRow struct {
	claimRef
	Reason string
}

func (l *pageList) claimIndex() {
	d := l.site.dossier
	l.add(l.kind.path, func(pc pageContext) any {
		return claimsView{
			frame:    pc.frame(""),
			Total:    len(d.Claims),
			Statuses: statuses(d.Claims),
			Rows:     each(head(d.Claims, mostInIndex), pc.ledgerRow),
			More:     len(d.Claims) > mostInIndex,
			Periods:  periods(pc, monthFolder("claims"), pc.site.claims),
		}
	})
	periodLists(l, "claims", monthFolder("claims"), l.site.claims, func(pc pageContext, v *listView, items []*dossier.Claim) {
		v.Claims = each(items, pc.ledgerRow)
	})
}

func (l *pageList) claims() {
	for _, c := range l.site.dossier.Claims {
		path := permalink.Claim(c)
		l.add(path, func(pc pageContext) any { return pc.claimView(c) })
		if longest(sides(c)) > perSide {
			continued(l, "statements", beneath(path, "statements"), c.Statements, perSide, link{Name: c.Proposition, Href: path}, path,
				func(pc pageContext, v *listView, items []*dossier.Statement) {
					v.Statements = each(items, pc.statement)
				})
		}
	}
}

// sides returns the statements for c, those against it, and those that are neither.
func sides(c *dossier.Claim) [3][]*dossier.Statement {
	var out [3][]*dossier.Statement
	for _, s := range c.Statements {
		i := 2
		switch s.Stance {
		case dossier.Asserts:
			i = 0
		case dossier.Denies:
			i = 1
		}
		out[i] = append(out[i], s)
	}
	return out
}

func longest(sides [3][]*dossier.Statement) int {
	return max(len(sides[0]), len(sides[1]), len(sides[2]))
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

func (pc pageContext) claimView(c *dossier.Claim) claimView {
	v := claimView{
		frame:         pc.frame(c.Proposition),
		Proposition:   c.Proposition,
		Status:        c.Status.String(),
		Reports:       reports(c),
		Independent:   each(c.Independent, pc.independentRow),
		Date:          pc.date(c.Date),
		Origin:        c.Origin.String(),
		People:        pc.entityRefs(c.People),
		Organizations: pc.entityRefs(c.Organizations),
		Places:        pc.entityRefs(c.Places),
		Chains:        pc.chains(c),
		Proposed:      each(c.Proposed, pc.proposal),
	}
	v.describe(pc.say("%1: %2", capital(pc.word(v.Status)), c.Proposition))
	v.link(pc.linkedClaim(c))
	if c.Record != nil {
		v.Record = c.Record.Path
		v.Profile = pc.text(c.Record.Profile, c.Record.Path, "")
	}
	for i, side := range sides(c) {
		*[...]*[]claimStatement{&v.For, &v.Against, &v.Other}[i] = each(head(side, perSide), func(s *dossier.Statement) claimStatement {
			return claimStatement{pc.statementRef(s), original(s.Evidence), pc.excerpt(s.Evidence, 1), pc.joinReason(s)}
		})
		if len(side) > perSide {
			v.More = &more{Total: len(c.Statements), Href: pc.to(beneath(pc.path, "statements"))}
		}
	}
	for _, r := range c.Related {
		row := relatedRow{pc.claim(r.Claim), pc.in.Relation(r)}
		if r.Contradicts {
			v.Opposed = append(v.Opposed, row)
		} else {
			v.Related = append(v.Related, row)
		}
	}
	for _, a := range slices.Backward(c.Assessments) {
		v.Assessments = append(v.Assessments, pc.assessment(a))
	}
	v.Verdict = pc.verdict(c)
	return v
}

// verdict returns the current assessment of c, nil if there is none.
func (pc pageContext) verdict(c *dossier.Claim) *assessmentRow {
	a := c.Assessment()
	if a == nil {
		return nil
	}
	row := pc.assessment(*a)
	return &row
}

// HasCode reports whether the page needs the style sheet for code.
func (v claimView) HasCode() bool { return v.Profile.HasCode() }

func (pc pageContext) assessment(a dossier.Assessment) assessmentRow {
	return assessmentRow{string(a.Verdict), a.Reason, pc.date(a.Date), a.Likelihood, a.Confidence}
}

// reports returns the number of articles with statements of c.
func reports(c *dossier.Claim) int {
	var in []*dossier.Article
	for _, s := range c.Statements {
		if !slices.Contains(in, s.Article) {
			in = append(in, s.Article)
		}
	}
	return len(in)
}

// joinReason returns why the machine put a statement to its claim, "" if it did not.
func (pc pageContext) joinReason(s *dossier.Statement) string {
	if s.Joined == nil {
		return ""
	}
	return pc.in.Join(s.Joined)
}
