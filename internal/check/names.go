package check

import (
	"fmt"
	"slices"
	"strings"

	"dossier/internal/dossier"
)

// ambiguousMention keeps [rules.AmbiguousMention].
func ambiguousMention(p *pass) {
	for _, m := range p.Dossier.Ambiguous {
		who := make([]string, len(m.Candidates()))
		for i, c := range m.Candidates() {
			who[i] = c.Name
		}
		p.passage(m.Article, m.Span, fmt.Sprintf("%q could be %s", m.Quote(), strings.Join(who, " or ")),
			fmt.Sprintf("annotate it with \"%s: NAME\", or add the name to the aliases of a record", m.Candidates()[0].Kind))
	}
}

// unreferencedRecord keeps [rules.UnreferencedRecord].
func unreferencedRecord(p *pass) {
	for _, list := range [][]*dossier.Entity{p.Dossier.People, p.Dossier.Organizations, p.Dossier.Places} {
		for _, e := range list {
			if e.Record != nil && len(e.Mentions)+len(e.Statements)+len(e.Events) == 0 {
				p.recorded(e.Record, "name", fmt.Sprintf("no article mentions %q", e.Name), "add the names that the articles use to \"aliases\", or remove the record")
			}
		}
	}
	for _, pub := range p.Dossier.Publishers {
		if pub.Record != nil && len(pub.Articles) == 0 {
			p.recorded(pub.Record, "name", fmt.Sprintf("no article names %q as its publisher", pub.Name), "add the name that the articles use to \"aliases\", or remove the record")
		}
	}
}

// unreviewedPerson keeps [rules.UnreviewedPerson].
func unreviewedPerson(p *pass) {
	for _, e := range p.Dossier.People {
		if e.Origin != dossier.Machine || len(e.Mentions) < max(p.settings.PersonMentions, 1) ||
			slices.ContainsFunc(e.Mentions, func(m *dossier.Mention) bool { return m.Origin == dossier.Editor }) {
			continue
		}
		first := e.Mentions[len(e.Mentions)-1] // of the oldest article
		for _, m := range e.Mentions {
			if m.Article == first.Article {
				first = m
				break
			}
		}
		p.passage(first.Article, first.Span, fmt.Sprintf("%s is mentioned %d times in %s but has no record", e.Name, len(e.Mentions), count(len(e.Articles), "article")),
			fmt.Sprintf("check that all mentions are of one person, and write people/%s.md", e.Slug))
	}
}

// ungradedPublisher keeps [rules.UngradedPublisher].
func ungradedPublisher(p *pass) {
	for _, pub := range p.Dossier.Publishers {
		const hint = `add "reliability", from A to F, and a reason`
		message := fmt.Sprintf("the reliability of %s, publisher of %s, is not graded", pub.Name, count(len(pub.Articles), "article"))
		switch {
		case len(pub.Articles) == 0:
		case pub.Record == nil:
			if doc := p.places.articles[pub.Articles[len(pub.Articles)-1].Path]; doc != nil {
				p.at(doc.Source, doc.Keys.Span("publisher"), message, fmt.Sprintf("write publishers/%s.md with \"reliability\" from A to F and a reason", pub.Slug))
			}
		case pub.Record.Reliability.IsZero():
			p.recorded(pub.Record, "name", message, hint)
		}
	}
}

func count(n int, one string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprint(n, " ", one, "s")
}
