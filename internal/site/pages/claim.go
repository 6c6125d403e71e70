package pages

import (
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// perSide is the maximum number of statements for a claim, against it and
// neither that its page shows.
const perSide = 60

// mostProposed is the maximum number of statements that may belong to a claim on its page.
// The data and the review have all.
const mostProposed = 5

// claimView is one claim.
type claimView struct {
	frame
	Proposition   string
	Topic         link // empty if it belongs to none
	Status        string
	Reports       int // articles that its statements are in
	Asserted      int // of these, articles with a statement that asserts it
	Denied        int // with one that denies it
	OtherReports  int // with one that does neither
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
	Proposed      []proposalRow // the likeliest
	ProposedLeft  int           // how many more there are
	Chains        *chainsView   // nil if there is nothing to draw
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
	ID      string
	Context excerpt
	Joined  string // why the machine put it here; "" if it did not
	Depends string // why it is no independent source; "" if it is one
}

// relatedRow is a related claim or single statement. A statement has no status.
type relatedRow struct {
	claimRef
	Reason string
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

func (pc pageContext) claimView(c *dossier.Claim) claimView {
	v := claimView{
		frame:         pc.frame(c.Proposition),
		Proposition:   c.Proposition,
		Topic:         pc.topicLink(c.Topic),
		Status:        c.Status.String(),
		Reports:       reports(c.Statements),
		Independent:   each(c.Independent, pc.independentRow),
		Date:          pc.date(c.Date),
		Origin:        c.Origin.String(),
		People:        pc.entityRefs(c.People),
		Organizations: pc.entityRefs(c.Organizations),
		Places:        pc.entityRefs(c.Places),
		Chains:        pc.chains(c),
		Proposed:      each(head(c.Proposed, mostProposed), pc.proposal),
		ProposedLeft:  max(0, len(c.Proposed)-mostProposed),
	}
	v.describe(pc.say("%1: %2", capital(pc.word(v.Status)), c.Proposition))
	v.link(pc.linkedClaim(c))
	if c.Record != nil {
		v.Record = c.Record.Path
		v.Profile = pc.text(c.Record.Profile, c.Record.Path, "")
	}
	depends := dependences(c)
	for i, side := range sides(c) {
		*[...]*int{&v.Asserted, &v.Denied, &v.OtherReports}[i] = reports(side)
		var last claimStatement
		*[...]*[]claimStatement{&v.For, &v.Against, &v.Other}[i] = each(head(side, perSide), func(s *dossier.Statement) claimStatement {
			row := claimStatement{statementRef: pc.statementOn(s), ID: permalink.Fragment(s.ID), Context: pc.excerpt(s.Evidence, 1), Joined: pc.joinReason(s)}
			if d, ok := depends[s]; ok {
				row.Depends = pc.say("not independent: %1", pc.in.Dependence(d))
			}
			whole := row
			if row.Joined == last.Joined && row.Joined != "" {
				row.Joined = pc.say("joined by the machine, for the same reason as the one above")
			}
			if row.Depends == last.Depends && row.Depends != "" {
				row.Depends = pc.say("not independent, for the same reason as the one above")
			}
			last = whole
			return row
		})
		if len(side) > perSide {
			v.More = &more{Total: len(c.Statements), Href: pc.to(beneath(pc.path, "statements"))}
		}
	}
	for _, r := range c.Related {
		row := pc.related(r)
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

func (pc pageContext) related(r dossier.Related) relatedRow {
	if r.Claim != nil {
		return relatedRow{pc.claim(r.Claim), pc.in.Relation(r)}
	}
	s := r.Statement
	ref := pc.statementRef(s)
	return relatedRow{claimRef{Proposition: s.Proposition, Href: ref.Passage, Date: ref.Date, Origin: ref.Origin, Statements: 1, First: &ref}, pc.in.Relation(r)}
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

// reports returns the number of articles that the statements are in.
func reports(statements []*dossier.Statement) int {
	in := map[*dossier.Article]bool{}
	for _, s := range statements {
		in[s.Article] = true
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
