package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/resolve/weight"
	"dossier/internal/site/permalink"
	"dossier/internal/text/segment"
)

// perTopic is the maximum number of claims, and of statements, that the page of a
// topic shows.
const perTopic = 100

// topicsView is the list of all topics.
type topicsView struct {
	frame
	Topics []topicSummary
}

// topicRef is a topic as other pages refer to it.
type topicRef struct {
	Name     string
	Href     string
	Question string // may be empty
	Origin   string
	// What is in it.
	Total, Singles, Events int // Total counts claims
}

func (pc pageContext) topic(t *dossier.Topic) topicRef {
	return topicRef{t.Title, pc.to(permalink.Topic(t)), t.Question, t.Origin.String(), len(t.Claims), len(t.Statements), len(t.Events)}
}

// topicLink returns the link to a topic, which may be nil.
func (pc pageContext) topicLink(t *dossier.Topic) link {
	if t == nil {
		return link{}
	}
	return link{Name: t.Title, Href: pc.to(permalink.Topic(t))}
}

// topicSummary is a topic with the claims, statements and events that matter most.
type topicSummary struct {
	topicRef
	Claims     []briefClaim
	Statements []statementRow // if there are few claims
	Key        []eventRow     // if there are few of both
}

// topicSummary returns the summary of a topic with at most so many lines.
func (pc pageContext) topicSummary(t *dossier.Topic, lines int) topicSummary {
	claims := slices.DeleteFunc(slices.Clone(t.Claims), func(c *dossier.Claim) bool { return c.Record.Muted() })
	v := topicSummary{topicRef: pc.topic(t), Claims: each(head(claims, lines), pc.briefClaim)}
	v.Statements = pc.briefStatements(t.Statements, lines-len(v.Claims))
	if rest := lines - len(v.Claims) - len(v.Statements); rest > 0 {
		v.Key = each(head(slices.DeleteFunc(weightiest(t.Events), t.Says), rest), pc.event)
	}
	return v
}

// ofNoTopic returns a summary of the claims and statements that are in no topic, with at
// most so many lines. There is none without such statements.
func (pc pageContext) ofNoTopic(lines int) []topicSummary {
	d := pc.dossier
	claims := ofTopic(d.Claims, func(c *dossier.Claim) bool { return c.Topic == nil && !c.Record.Muted() && !isContested(c) })
	singles := ofTopic(d.Singles, func(s *dossier.Statement) bool { return s.Topic == nil })
	if len(claims)+len(singles) == 0 {
		return nil
	}
	slices.SortStableFunc(claims, byWeight)
	v := topicSummary{
		topicRef: topicRef{Name: pc.say("Also said"), Href: pc.to(permalink.Claims), Total: len(claims), Singles: len(singles)},
		Claims:   each(head(claims, lines), pc.briefClaim),
	}
	v.Statements = pc.briefStatements(singles, lines-len(v.Claims))
	return []topicSummary{v}
}

// briefStatements returns the first n of the statements that tell most.
func (pc pageContext) briefStatements(statements []*dossier.Statement, n int) []statementRow {
	return each(head(pc.telling(statements), n), func(s *dossier.Statement) statementRow {
		row := pc.statement(s)
		if row.Source != nil {
			row.Source.Words = ""
		}
		return row
	})
}

// weightiest returns events that are neither muted nor background, the weightiest
// first.
func weightiest(events []*dossier.Event) []*dossier.Event {
	out := slices.DeleteFunc(slices.Clone(events), func(e *dossier.Event) bool { return e.Background || e.Record.Muted() })
	slices.SortStableFunc(out, func(a, b *dossier.Event) int { return weight.Compare(a.Record, a.Weight, b.Record, b.Weight) })
	return out
}

// telling returns the statements that a reader learns most from first: those that
// are surest to be read right and worth a line, that name who is meant, that are
// short, whose source is a main person or organization, and that are in the first paragraph. Those that neither
// assert nor deny come last.
func (pc pageContext) telling(statements []*dossier.Statement) []*dossier.Statement {
	type ranked struct {
		*dossier.Statement
		points float64
	}
	all := each(statements, func(s *dossier.Statement) ranked { return ranked{s, pc.tells(s)} })
	slices.SortStableFunc(all, func(a, b ranked) int { return cmp.Compare(b.points, a.points) })
	return each(all, func(r ranked) *dossier.Statement { return r.Statement })
}

const (
	longLine  = 180 // bytes of a proposition that is long for a line
	mainCount = 10  // main people, and main organizations
)

// tells returns the rank of a statement in [pageContext.telling].
func (pc pageContext) tells(s *dossier.Statement) float64 {
	points := s.Worth * s.Confidence
	if s.Stance != dossier.Asserts && s.Stance != dossier.Denies {
		points--
	}
	if len(s.Sentence) == 0 || slices.ContainsFunc(s.Sentence, func(p dossier.Part) bool { return p.Open }) {
		points -= 0.3
	}
	if s.Source == nil || s.Source.Entity == nil && !s.Source.Unnamed {
		points -= 0.3
	}
	if len(s.Proposition) > longLine {
		points -= 0.2
	}
	if s.Source != nil && s.Source.Entity != nil && (slices.Contains(head(pc.dossier.People, mainCount), s.Source.Entity) || slices.Contains(head(pc.dossier.Organizations, mainCount), s.Source.Entity)) {
		points += 0.1
	}
	if isLead(s) {
		points += 0.2
	}
	return points
}

// isLead reports whether a statement is in the first paragraph of its article, which has the news.
func isLead(s *dossier.Statement) bool {
	if s.Article == nil || s.Article.Text == nil {
		return false
	}
	for n, at := range s.Article.Text.Sentences() {
		if b := s.Article.Text.BlockOf(n); b.Kind == segment.Paragraph {
			return at.Start <= s.Span.Start && s.Span.Start < b.End
		}
	}
	return false
}

// topicView is one topic.
type topicView struct {
	frame
	topicRef
	Record         string // path of the record; may be empty
	Profile        text
	Rows           []ledgerRow
	ClaimsMore     *more
	Statements     []statementRow
	StatementsMore *more
	Key            []eventRow
	Others         []eventRow
	EventsMore     *more
	Timeline       *timelineChart
	People         []entityRef
	Organizations  []entityRef
	Places         []entityRef
	Words          []string // that drew its members
}

// HasCode reports whether the page needs the style sheet for code.
func (v topicView) HasCode() bool { return v.Profile.HasCode() }

func (l *pageList) topics() {
	all := l.site.dossier.Topics
	if len(all) == 0 {
		return
	}
	l.add(l.kind.path, func(pc pageContext) any {
		return topicsView{pc.frame(""), each(all, func(t *dossier.Topic) topicSummary { return pc.topicSummary(t, 4) })}
	})
	for _, t := range all {
		path := permalink.Topic(t)
		of := link{Name: t.Title, Href: path}
		l.addOf(topicPage, path, func(pc pageContext) any { return pc.topicView(t) })
		continued(l, "claims", beneath(path, "claims"), t.Claims, perTopic, of, path, func(pc pageContext, v *listView, items []*dossier.Claim) {
			v.Claims = each(items, pc.ledgerRow)
		})
		continued(l, "statements", beneath(path, "statements"), t.Statements, perTopic, of, path, func(pc pageContext, v *listView, items []*dossier.Statement) {
			v.Statements = each(items, pc.statement)
		})
		continued(l, "events", beneath(path, "events"), t.Events, perTopic, of, path, func(pc pageContext, v *listView, items []*dossier.Event) {
			v.Events = each(items, pc.event)
		})
	}
}

// perTopicEntities is the number of people, organizations and places on the page
// of a topic.
const perTopicEntities = 12

func (pc pageContext) topicView(t *dossier.Topic) topicView {
	v := topicView{
		frame: pc.frame(t.Title), topicRef: pc.topic(t),
		Rows:           each(head(t.Claims, perTopic), pc.ledgerRow),
		ClaimsMore:     pc.continuation(len(t.Claims), perTopic, beneath(pc.path, "claims")),
		Statements:     each(head(t.Statements, perTopic), pc.statement),
		StatementsMore: pc.continuation(len(t.Statements), perTopic, beneath(pc.path, "statements")),
		EventsMore:     pc.continuation(len(t.Events), perTopic, beneath(pc.path, "events")),
		Timeline:       pc.timelineChart(t.Events, columnWidth),
		People:         pc.entityRefs(head(t.People, perTopicEntities)),
		Organizations:  pc.entityRefs(head(t.Organizations, perTopicEntities)),
		Places:         pc.entityRefs(head(t.Places, perTopicEntities)),
		Words:          t.Words,
	}
	for _, e := range head(t.Events, perTopic) {
		if e.Key {
			v.Key = append(v.Key, pc.event(e))
		} else {
			v.Others = append(v.Others, pc.event(e))
		}
	}
	v.describe(t.Question)
	if t.Record != nil {
		v.Record, v.Profile = t.Record.Path, pc.text(t.Record.Profile, t.Record.Path, "")
	}
	return v
}

// briefClaim is a claim with who asserts and who denies it.
type briefClaim struct {
	claimRef
	Reports int
	Asserts []source
	Denies  []source
	More    int // further sources
	Opposed int // claims that contradict it, if no statement denies it
}

// perBrief is the number of sources for a claim, and against it, in a line.
const perBrief = 3

func (pc pageContext) briefClaim(c *dossier.Claim) briefClaim {
	v := briefClaim{claimRef: pc.claim(c), Reports: reports(c.Statements)}
	for i, side := range sides(c) {
		if i > 1 {
			break
		}
		to := [...]*[]source{&v.Asserts, &v.Denies}[i]
		seen := map[any]bool{}
		for _, s := range side {
			if s.Source == nil || seen[s.Source.Key()] {
				continue
			}
			seen[s.Source.Key()] = true
			if len(*to) == perBrief {
				v.More++
				continue
			}
			one := pc.source(*s.Source)
			one.Words = ""
			*to = append(*to, one)
		}
	}
	if len(v.Denies) == 0 {
		for _, r := range c.Related {
			if r.Contradicts {
				v.Opposed++
			}
		}
	}
	return v
}

// HasChart reports whether the page needs the script of the chart.
func (v topicView) HasChart() bool { return v.Timeline != nil }
