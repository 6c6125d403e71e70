package pages

import (
	"cmp"
	"html/template"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/resolve/weight"
	"dossier/internal/site/briefing"
	"dossier/internal/text/edtf"
)

// indexView is the front page.
type indexView struct {
	frame
	Intro     text
	Counts    counts
	Topics    []topicSummary
	Claims    []briefClaim   // the main ones, if there are no topics
	Said      []statementRow // single statements that tell most, if there are no topics
	Disputed  []briefClaim
	Opposites []opposition
	Key       []eventRow // of the key days; the latest if there are none
	Coming    []eventRow // the next that are expected
	People    []entityRef
	Articles  []articleRef // the latest
	Assessed  []assessedRow
	Coverage  *coverageView
	Network   *networkView
	Timeline  *timelineChart
	FirstDate date // of the articles
	LastDate  date
}

// Lead returns the first paragraph of the editor's text, "" if it does not begin
// with one.
func (v indexView) Lead() (template.HTML, error) {
	lead, _, err := v.cut()
	return lead, err
}

// Rest returns what follows Lead.
func (v indexView) Rest() (template.HTML, error) {
	_, rest, err := v.cut()
	return rest, err
}

func (v indexView) cut() (lead, rest template.HTML, err error) {
	html, err := v.Intro.HTML()
	if err != nil {
		return "", "", err
	}
	const end = "</p>"
	text := strings.TrimSpace(string(html))
	if i := strings.Index(text, end); i >= 0 && strings.HasPrefix(text, "<p>") {
		return template.HTML(text[:i+len(end)]), template.HTML(strings.TrimSpace(text[i+len(end):])), nil
	}
	return "", html, nil
}

// assessedRow is a claim with an assessment.
type assessedRow struct {
	claimRef
	Assessment assessmentRow
}

// The number of items that the front page shows of each list.
const (
	briefTopics   = 8
	fewTopics     = 2 // up to which there is room for what is in none
	briefLines    = 3 // claims and statements of a topic
	briefEvents   = 7
	briefKey      = 5 // with fewer key events, others are added
	briefComing   = 5
	briefPeople   = 8
	briefClaims   = 6
	briefSaid     = 10 // claims and statements, if there are no topics
	briefDisputed = 4
	briefOpposed  = 3
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
		Timeline: pc.timelineChart(d.Events, timelineWidth),
	}
	v.Assessed = pc.assessed(d.Claims)
	v.describe(d.Subtitle)
	v.FirstDate, v.LastDate = pc.extent(d.Articles)
	v.Key, v.Coming = each(keyEvents(d.Events), pc.event), each(coming(d.Events), pc.event)
	if !d.ByDate {
		topics := slices.DeleteFunc(slices.Clone(d.Topics), func(t *dossier.Topic) bool { return t.Record.Muted() })
		v.Topics = each(head(topics, briefTopics), func(t *dossier.Topic) topicSummary { return pc.topicSummary(t, briefLines) })
		if n := len(v.Topics); 0 < n && n <= fewTopics {
			v.Topics = append(v.Topics, pc.ofNoTopic(briefSaid-briefLines*n)...)
		}
	}
	v.Opposites = pc.opposites(briefOpposed)
	v.Disputed = each(head(contested(d.Claims), briefDisputed), pc.briefClaim)
	if len(v.Topics) == 0 {
		var others []*dossier.Claim
		for _, c := range d.Claims {
			if !isContested(c) && !c.Record.Muted() {
				others = append(others, c)
			}
		}
		if !d.ByDate {
			slices.SortStableFunc(others, byWeight)
		}
		v.Claims = each(head(others, briefClaims), pc.briefClaim)
		v.Said = pc.briefStatements(d.Singles, briefSaid-len(v.Claims))
	}
	return v
}

// byWeight orders claims, the weightiest first.
func byWeight(a, b *dossier.Claim) int {
	return weight.Compare(a.Record, a.Weight, b.Record, b.Weight)
}

// keyEvents returns the weightiest events of the key days, in order. If there are few, the
// weightiest others that happened are among them.
func keyEvents(events []*dossier.Event) []*dossier.Event {
	byWeight := func(a, b *dossier.Event) int { return weight.Compare(a.Record, a.Weight, b.Record, b.Weight) }
	var dated, key []*dossier.Event
	for _, e := range events {
		if e.Date.IsZero() || e.Record.Muted() {
			continue
		}
		if e.Key {
			key = append(key, e)
		}
		if e.Key || e.Outlook == dossier.Happened {
			dated = append(dated, e)
		}
	}
	if len(key) >= briefKey {
		return briefing.Most(key, briefEvents, byWeight)
	}
	return briefing.Most(dated, briefKey, func(a, b *dossier.Event) int {
		return cmp.Or(cmp.Compare(place(a), place(b)), byWeight(a, b))
	})
}

// place orders events: those of key days, then those of the story, then its background.
func place(e *dossier.Event) int {
	switch {
	case e.Key:
		return 0
	case !e.Background:
		return 1
	}
	return 2
}

// coming returns the events that are expected, the latest first.
func coming(events []*dossier.Event) (out []*dossier.Event) {
	for _, e := range slices.Backward(events) {
		if e.Outlook != dossier.Happened && !e.Date.IsZero() && len(out) < briefComing {
			out = append(out, e)
		}
	}
	return out
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
// first, then the weightiest and those with the most statements.
func contested(claims []*dossier.Claim) []*dossier.Claim {
	var out []*dossier.Claim
	for _, c := range claims {
		if isContested(c) && !c.Record.Muted() {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b *dossier.Claim) int {
		return cmp.Or(
			cmp.Compare(editors(b.Origin)+len(b.Assessments), editors(a.Origin)+len(a.Assessments)),
			byWeight(a, b),
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

// HasChart reports whether the page needs the script of the chart.
func (v indexView) HasChart() bool { return v.Timeline != nil }
