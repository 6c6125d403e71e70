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
	Timeline  *timelineView
	FirstDate date // of the articles
	LastDate  date
}

// assessedRow is what the editor made of a claim.
type assessedRow struct {
	claimRef
	Assessment assessmentRow
}

// counts is how much there is in a dossier.
type counts struct {
	Articles, Publishers, People, Organizations, Places, Events, Claims, Statements int
	Mentions, Times, Ambiguous                                                      int
	Disputed, Denied, Corroborated                                                  int
	ByEditor                                                                        int // people, organizations, places, events and claims
}

func (s *site) counts() counts {
	d := s.dossier
	c := counts{
		Articles:      len(d.Articles),
		Publishers:    len(d.Publishers),
		People:        len(d.People),
		Organizations: len(d.Organizations),
		Places:        len(d.Places),
		Events:        len(d.Events),
		Claims:        len(d.Claims),
		Ambiguous:     len(d.Ambiguous),
	}
	for _, a := range d.Articles {
		c.Mentions += len(a.Mentions)
		c.Times += len(a.Times)
		c.Statements += len(a.Statements)
	}
	for _, claim := range d.Claims {
		switch claim.Status {
		case dossier.Disputed:
			c.Disputed++
		case dossier.Denied:
			c.Denied++
		case dossier.Corroborated:
			c.Corroborated++
		}
		c.ByEditor += editors(claim.Origin)
	}
	for _, e := range d.Events {
		c.ByEditor += editors(e.Origin)
	}
	for _, list := range [][]*dossier.Entity{d.People, d.Organizations, d.Places} {
		for _, e := range list {
			c.ByEditor += editors(e.Origin)
		}
	}
	return c
}

func editors(o dossier.Origin) int {
	if o != dossier.Machine {
		return 1
	}
	return 0
}

// How much of each list the briefing shows.
const (
	briefEvents   = 8
	briefComing   = 5
	briefPeople   = 12
	briefClaims   = 6
	briefArticles = 5
	briefAssessed = 3
)

func (at at) index() any {
	d := at.dossier
	v := indexView{
		frame:    at.frame(d.Title),
		Intro:    text{d.Intro, d.IntroPath, at},
		Counts:   at.counts(),
		People:   at.entityRefs(head(d.People, briefPeople)),
		Articles: each(head(d.Articles, briefArticles), at.article),
		Coverage: at.coverage(d.Articles),
		Network:  at.network(d.People),
		Timeline: at.timelinePicture(d.Events),
	}
	v.Assessed = at.assessed(d.Claims)
	v.describe(d.Subtitle)
	v.FirstDate, v.LastDate = at.extent(d.Articles)
	for _, e := range slices.Backward(d.Events) {
		switch {
		case e.Date.IsZero():
		case e.Outlook != dossier.Happened && len(v.Coming) < briefComing:
			v.Coming = append(v.Coming, at.event(e))
		case e.Outlook == dossier.Happened && len(v.Events) < briefEvents:
			v.Events = append(v.Events, at.event(e))
		}
	}
	v.Disputed = each(head(contested(d.Claims), briefClaims), at.claim)
	for _, c := range d.Claims {
		if len(v.Latest) < briefClaims && !isContested(c) {
			v.Latest = append(v.Latest, at.claim(c))
		}
	}
	return v
}

// isContested reports whether c is disputed or denied, or the editor looked into
// it and did not settle it.
func isContested(c *dossier.Claim) bool {
	if c.Status == dossier.Disputed || c.Status == dossier.Denied {
		return true
	}
	a := c.Assessment()
	return a == nil && len(c.Assessments) > 0 || a != nil && a.Verdict == dossier.Unproven
}

// contested are the contested claims: first those that an editor wrote down or
// assessed, then those that most statements bear on.
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

// assessed are the latest assessments, the last one first.
func (at at) assessed(claims []*dossier.Claim) []assessedRow {
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
	return each(head(all, briefAssessed), func(m made) assessedRow { return assessedRow{at.claim(m.claim), at.assessment(m.by)} })
}

// extent is the first and the last date of the articles.
func (s *site) extent(articles []*dossier.Article) (first, last date) {
	var dates []edtf.Date
	for _, a := range articles {
		if !a.Date.IsZero() {
			dates = append(dates, a.Date)
		}
	}
	if len(dates) == 0 {
		return date{}, date{}
	}
	return s.date(slices.MinFunc(dates, edtf.Compare)), s.date(slices.MaxFunc(dates, edtf.Compare))
}

// aboutView says how to read the dossier.
type aboutView struct {
	frame
	Counts    counts
	FirstDate date
	LastDate  date
	Languages []languageCount
}

// languageCount is how many articles are in one language.
type languageCount struct {
	Language string
	Count    int
}

func (at at) about() any {
	v := aboutView{frame: at.frame(""), Counts: at.counts()}
	v.FirstDate, v.LastDate = at.extent(at.dossier.Articles)
	index := map[string]int{}
	for _, a := range at.dossier.Articles {
		i, ok := index[a.Language]
		if !ok {
			i = len(v.Languages)
			index[a.Language] = i
			v.Languages = append(v.Languages, languageCount{Language: a.Language})
		}
		v.Languages[i].Count++
	}
	slices.SortFunc(v.Languages, func(a, b languageCount) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Language, b.Language))
	})
	return v
}
