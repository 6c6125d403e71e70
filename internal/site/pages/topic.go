package pages

import (
	"cmp"
	"slices"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
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

// topicSummary is a topic with the claims and statements that matter most.
type topicSummary struct {
	topicRef
	Claims     []briefClaim
	Statements []statementRow // if there are few claims
	People     []entityRef
}

// topicSummary returns the summary of a topic with at most lines of claims and
// statements.
func (pc pageContext) topicSummary(t *dossier.Topic, lines int) topicSummary {
	v := topicSummary{topicRef: pc.topic(t), Claims: each(head(t.Claims, lines), pc.briefClaim), People: pc.entityRefs(head(t.People, 4))}
	v.Statements = each(head(telling(t.Statements), lines-len(v.Claims)), func(s *dossier.Statement) statementRow {
		row := pc.statement(s)
		if row.Source != nil {
			row.Source.Words = ""
		}
		return row
	})
	return v
}

// telling returns the statements in order of how sure they are to be worth a line,
// those that neither assert nor deny last.
func telling(statements []*dossier.Statement) []*dossier.Statement {
	rank := func(s *dossier.Statement) int {
		if s.Stance == dossier.Asserts || s.Stance == dossier.Denies {
			return 0
		}
		return 1
	}
	out := slices.Clone(statements)
	slices.SortStableFunc(out, func(a, b *dossier.Statement) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Worth*b.Confidence, a.Worth*a.Confidence))
	})
	return out
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
		Timeline:       pc.timelineChart(t.Events),
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
	return v
}
