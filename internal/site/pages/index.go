package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/text/edtf"
)

// indexView is the briefing.
type indexView struct {
	frame
	Intro     text
	Counts    counts
	Events    []eventRow // the latest that have happened
	Coming    []eventRow // the latest that are expected
	People    []entityRef
	Disputed  []claimRef   // disputed or denied, or held open by the editor
	Latest    []claimRef   // others
	Articles  []articleRef // the latest
	Assessed  []assessedRow
	Coverage  *coverageView
	Network   *networkView
	Timeline  *timelineChart
	FirstDate date // of the articles
	LastDate  date
}

// assessedRow is a claim with an assessment.
type assessedRow struct {
	claimRef
	Assessment assessmentRow
}

// The number of items that the briefing shows of each list.
const (
	briefEvents   = 8
	briefComing   = 5
	briefPeople   = 12
	briefClaims   = 6
	briefArticles = 5
	briefAssessed = 3
)

func (pc pageContext) index() any {
	d := pc.dossier
	v := indexView{
		frame:    pc.frame(d.Title),
		Intro:    pc.text(d.Intro, d.IntroPath, ""),
		Counts:   pc.counts(),
		People:   pc.entityRefs(head(d.People, briefPeople)),
		Articles: each(head(d.Articles, briefArticles), pc.article),
		Coverage: pc.coverage(d.Articles),
		Network:  pc.network(d.People),
		Timeline: pc.timelineChart(d.Events),
	}
	v.Assessed = pc.assessed(d.Claims)
	v.describe(d.Subtitle)
	v.FirstDate, v.LastDate = pc.extent(d.Articles)
	for _, e := range slices.Backward(d.Events) {
		switch {
		case e.Date.IsZero():
		case e.Outlook != dossier.Happened && len(v.Coming) < briefComing:
			v.Coming = append(v.Coming, pc.event(e))
		case e.Outlook == dossier.Happened && len(v.Events) < briefEvents:
			v.Events = append(v.Events, pc.event(e))
		}
	}
	v.Disputed = each(head(contested(d.Claims), briefClaims), pc.claim)
	for _, c := range d.Claims {
		if len(v.Latest) < briefClaims && !isContested(c) {
			v.Latest = append(v.Latest, pc.claim(c))
		}
	}
	return v
}

// isContested reports whether c is disputed, denied, or assessed without a
// decision.
func isContested(c *dossier.Claim) bool {
	if c.Status == dossier.Disputed || c.Status == dossier.Denied {
		return true
	}
	a := c.Assessment()
	return a == nil && len(c.Assessments) > 0 || a != nil && a.Verdict == dossier.Unproven
}

// contested returns the contested claims: those with a record or an assessment
// first, then those with the most statements.
func contested(claims []*dossier.Claim) []*dossier.Claim {
	var out []*dossier.Claim
	for _, c := range claims {
		if isContested(c) {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b *dossier.Claim) int {
		return cmp.Or(
			cmp.Compare(editors(b.Origin)+len(b.Assessments), editors(a.Origin)+len(a.Assessments)),
			cmp.Compare(len(b.Statements), len(a.Statements)),
		)
	})
	return out
}

// assessed returns the latest assessments, latest first.
func (pc pageContext) assessed(claims []*dossier.Claim) []assessedRow {
	type made struct {
		claim *dossier.Claim
		by    dossier.Assessment
	}
	var all []made
	for _, c := range claims {
		for _, a := range c.Assessments {
			all = append(all, made{c, a})
		}
	}
	slices.SortStableFunc(all, func(a, b made) int { return edtf.Compare(b.by.Date, a.by.Date) })
	return each(head(all, briefAssessed), func(m made) assessedRow { return assessedRow{pc.claim(m.claim), pc.assessment(m.by)} })
}
