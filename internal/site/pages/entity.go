package pages

import (
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
)

// entitiesView is the list of all entities of one kind.
type entitiesView struct {
	frame
	Kind    string
	Total   int
	Rows    []entityRef
	More    *more
	Network *networkView // of people only; nil if nobody is connected
	Map     bool         // of places only: there is a map
}

// entityView is a person, an organization or a place.
type entityView struct {
	frame
	Name        string
	Kind        string
	Origin      string
	Role        string // by the editor
	Description string
	URL         string
	Image       string // href; may be empty
	Record      string // path of the record
	Profile     text
	Aliases     []string
	Forms       []dossier.Form
	Roles       []roleRow
	Times       []timedRole // roles by the editor, with their times
	Reliability grade
	Articles    int

	Statements     []statementRow
	StatementTotal int
	StatementMore  *more
	Spokespeople   []spokespersonRow // of an organization
	About          []statementRow
	AboutTotal     int
	AboutMore      *more
	Key            []eventRow // of its key days
	Events         []eventRow
	EventsTotal    int
	EventsMore     *more
	Told           []toldRow
	ToldTotal      int
	ToldMore       *more
	Timeline       *timelineChart
	With           []coOccurrenceRow
	Pairs          []pairView // that are shown here
	Network        *networkView
	Mentions       []contextGroup
	MentionTotal   int
	MentionMore    *more
}

// roleRow is a role with the passage that gives it.
type roleRow struct {
	Text    string
	Count   int
	Passage string
	Article articleRef
}

// timedRole is a role with its time, from a record.
type timedRole struct {
	Role     string
	From, To date
}

// spokespersonRow is a person who speaks for an organization, with what they said.
type spokespersonRow struct {
	entityRef
	Called     string // the role that says so
	Passage    string // href of a passage with the role; "" if a record gives it
	Statements []statementRow
	More       *more
}

// perSpokesperson is how many statements of a spokesperson the page of the
// organization has.
const perSpokesperson = 12

// spokespeople returns those of e who said something.
func (pc pageContext) spokespeople(e *dossier.Entity) []spokespersonRow {
	var out []spokespersonRow
	for _, s := range e.Spokespeople {
		said := utterances(s.Statements)
		if len(said) == 0 {
			continue
		}
		row := spokespersonRow{entityRef: pc.entity(s.Entity), Called: s.Role.Text, Statements: each(head(said, perSpokesperson), pc.utterance)}
		if s.Role.Evidence.Article != nil {
			row.Passage = permalink.ToPassage(pc.path, s.Role.Evidence)
		}
		if len(said) > perSpokesperson {
			row.More = &more{Total: len(said), Href: pc.to(permalink.Entity(s.Entity))}
		}
		out = append(out, row)
	}
	return out
}

// coOccurrenceRow is a person who appears together with an entity.
type coOccurrenceRow struct {
	entityRef
	Together int // articles that mention both
	Passages int // sentences that mention both
	Passage  string
	Pair     string // href of all that the two share; "" if Passage leads to it
}

func (l *pageList) entities() {
	d := l.site.dossier
	l.entitiesOf(dossier.Person, d.People)
	l.entitiesOf(dossier.Organization, d.Organizations)
	l.entitiesOf(dossier.Place, d.Places)
}

// entitiesOf adds the list of the entities of one kind, and their pages.
func (l *pageList) entitiesOf(kind dossier.Kind, entities []*dossier.Entity) {
	index := permalink.Kind(kind)
	folder := strings.TrimSuffix(index, "index.html")
	all := folder + "list/all.html"
	l.add(index, func(pc pageContext) any {
		v := entitiesView{
			frame: pc.frame(""),
			Kind:  kind.String(),
			Total: len(entities),
			Rows:  pc.entityRefs(head(entities, perPage)),
			More:  pc.continuation(len(entities), perPage, all),
		}
		if kind == dossier.Person {
			v.Network = pc.network(entities)
		}
		v.Map = kind == dossier.Place && len(pc.located) > 1
		return v
	})
	continued(l, strings.TrimSuffix(folder, "/"), all, entities, perPage, link{}, index, func(pc pageContext, v *listView, items []*dossier.Entity) {
		v.Entities = pc.entityRefs(items)
	})
	for _, e := range entities {
		l.entity(e)
	}
}

// entity adds the page of e and those of its lists that are too long for it.
func (l *pageList) entity(e *dossier.Entity) {
	path := permalink.Entity(e)
	of := link{Name: e.Name, Href: path}
	l.addOf(entityPage, path, func(pc pageContext) any { return pc.entityView(e) })
	own := func(pc pageContext, v *listView, items []utterance) {
		v.Statements = each(items, pc.ownUtterance)
	}
	others := func(pc pageContext, v *listView, items []utterance) {
		v.Statements = each(items, pc.utterance)
	}
	continued(l, "said", beneath(path, "said"), utterances(e.Statements), perOwner, of, path, own)
	continued(l, "about", beneath(path, "about"), utterances(e.About), perOwner, of, path, others)
	continued(l, "events", beneath(path, "events"), e.Events, perOwner, of, path, func(pc pageContext, v *listView, items []*dossier.Event) {
		v.Events = each(items, pc.event)
	})
	continued(l, "told", beneath(path, "told"), e.Told(), perOwner, of, path, func(pc pageContext, v *listView, items []dossier.Told) {
		v.Told = each(items, pc.told)
	})
	l.mentionList(e, of)
	l.togetherOf(e)
}

// beneath returns the path of a list of the page at path.
func beneath(path, list string) string {
	return strings.TrimSuffix(path, ".html") + "/" + list + ".html"
}

func (pc pageContext) entityView(e *dossier.Entity) entityView {
	said, about, told := utterances(e.Statements), utterances(e.About), e.Told()
	v := entityView{
		frame:    pc.frame(e.Name),
		Name:     e.Name,
		Kind:     e.Kind.String(),
		Origin:   e.Origin.String(),
		Forms:    e.Forms,
		Articles: len(e.Articles),

		Statements:     each(head(said, perOwner), pc.ownUtterance),
		StatementTotal: len(e.Statements),
		StatementMore:  pc.continuation(len(said), perOwner, beneath(pc.path, "said")),
		Spokespeople:   pc.spokespeople(e),
		About:          each(head(about, perOwner), pc.utterance),
		AboutTotal:     len(e.About),
		AboutMore:      pc.continuation(len(about), perOwner, beneath(pc.path, "about")),
		Key:            each(e.KeyEvents, pc.event),
		Events:         each(head(e.Events, perOwner), pc.event),
		EventsTotal:    len(e.Events),
		EventsMore:     pc.continuation(len(e.Events), perOwner, beneath(pc.path, "events")),
		Told:           each(head(told, perOwner), pc.told),
		ToldTotal:      len(told),
		ToldMore:       pc.continuation(len(told), perOwner, beneath(pc.path, "told")),
		Timeline:       pc.timelineChart(e.Events, columnWidth),
		With:           each(head(e.With, maxCoOccurrences), func(c dossier.CoOccurrence) coOccurrenceRow { return pc.coOccurrence(e, c) }),
		Pairs:          pc.ownPairs(e),
		Network:        pc.egoNetwork(e),
		Mentions:       pc.contexts(head(e.Mentions, inFull(e))),
		MentionTotal:   len(e.Mentions),
		MentionMore:    pc.continuation(len(e.Mentions), inFull(e), mentionsPath(e)),
	}
	summary := e.Name
	if r := role(e); r != "" {
		summary += ", " + r
	}
	if e.Record != nil && e.Record.Description != "" {
		summary += ". " + e.Record.Description
	}
	v.describe(summary)
	v.link(pc.linkedEntity(e))
	for _, r := range e.Roles {
		v.Roles = append(v.Roles, roleRow{
			Text:    r.Text,
			Count:   r.Count,
			Passage: permalink.ToPassage(pc.path, r.Evidence),
			Article: pc.article(r.Evidence.Article),
		})
	}
	if r := e.Record; r != nil {
		v.Role, v.Description, v.URL, v.Record = r.Role, r.Description, webURL(r.URL), r.Path
		v.Aliases = r.Aliases
		v.Profile = pc.text(r.Profile, r.Path, "")
		v.Image = pc.image(r.Image)
		v.Reliability = pc.sourceGrade(r.Reliability)
		for _, t := range r.Roles {
			v.Times = append(v.Times, timedRole{t.Role, pc.date(t.From), pc.date(t.To)})
		}
	}
	return v
}

// image returns the href of an image in media/, "" if the dossier has no such
// file.
func (pc pageContext) image(name string) string {
	path := "media/" + strings.TrimPrefix(name, "media/")
	if name == "" || !pc.media[path] {
		return ""
	}
	return pc.to(path)
}

func (pc pageContext) coOccurrence(e *dossier.Entity, c dossier.CoOccurrence) coOccurrenceRow {
	return coOccurrenceRow{
		entityRef: pc.entity(c.Entity),
		Together:  int(c.Articles),
		Passages:  int(c.Passages),
		Passage:   permalink.ToPassage(pc.path, c.Evidence()),
		Pair:      pc.toPair(e, c.Entity),
	}
}

// toPair returns the href of all that two entities share, "" if no page shows it.
func (pc pageContext) toPair(a, b *dossier.Entity) string {
	if to := pc.together.of(a, b); to != "" {
		return pc.to(to)
	}
	return ""
}

// HasChart reports whether the page needs the script of the chart.
func (v entityView) HasChart() bool { return v.Timeline != nil }
