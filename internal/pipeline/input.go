package pipeline

import (
	"slices"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/resolve"
	"dossier/internal/resolve/claim"
	"dossier/internal/resolve/entity"
	"dossier/internal/resolve/event"
	"dossier/internal/resolve/topic"
	"dossier/internal/source/config"
	"dossier/internal/source/corpus"
	"dossier/internal/source/decision"
	"dossier/internal/source/document"
)

// Resolved is a resolved dossier and what it was resolved from.
type Resolved struct {
	Dossier  *dossier.Dossier
	Corpus   *corpus.Corpus
	Articles []resolve.Article // nil where they are not needed any more
}

// Resolve is the third stage: it joins what was found in the articles into one
// dossier.
func (o Options) Resolve(in resolve.Input) (*dossier.Dossier, diag.List) {
	d, problems := resolve.Resolve(in)
	return d, o.inContent(problems)
}

// ResolveInput gathers what a dossier is resolved from.
func (o Options) ResolveInput(c *corpus.Corpus, articles []resolve.Article) resolve.Input {
	in := resolve.Input{
		Title: c.Config.Title, Subtitle: c.Config.Subtitle, Language: c.Config.Language, BaseURL: c.Config.BaseURL, Timezone: c.Config.Timezone, Edition: c.Config.Edition,
		Words: o.mainLanguage(c).Words, Articles: articles, Thresholds: thresholds(&c.Config),
		ProposeTopics: c.Config.Topics != config.TopicsOff, ByDate: c.Config.Order == config.ByDate,
	}
	if c.Config.Extract != config.Off { // else there is nothing that they are about
		in.Decisions = slices.DeleteFunc(slices.Clone(c.Decisions), func(d decision.Decision) bool { return d.ID.Kind() == decision.Imported })
	}
	for _, e := range c.Config.Exports {
		in.Exports = append(in.Exports, string(e))
	}
	if c.Intro != nil {
		in.Intro, in.IntroPath = c.Intro.Body, c.Intro.Path
	}
	for _, r := range c.Records {
		addRecord(&in, r)
	}
	for _, p := range c.Pages {
		in.Pages = append(in.Pages, &dossier.Page{Slug: p.Slug, Title: p.Title, Path: p.Path, Body: p.Body})
	}
	for _, m := range c.Media {
		in.Media = append(in.Media, dossier.Media{Path: m})
	}
	return in
}

// newArticle returns an article of the dossier with what was found in it.
func newArticle(a *document.Article, c *config.Config, found *finding) resolve.Article {
	out := resolve.Article{
		Article: &dossier.Article{
			Slug: a.Slug, Path: a.Path, Title: a.Title, Author: a.Author, URL: a.URL, Language: language(a, c),
			Date: a.Date, Retrieved: a.Retrieved, SHA256: a.SHA256, Prose: a.Prose, Markup: dossier.MarkupOf(a.Body, a.Prose), Text: found.text, Syntax: a.Syntax,
			Original: a.Original, OriginalSHA256: a.OriginalSHA256, Archived: a.Archived,
		},
		PublisherName: a.Publisher,
		Found:         found.result,
	}
	return out
}

// addRecord puts an editor's record into what the dossier is resolved from.
func addRecord(in *resolve.Input, r *document.Record) {
	rec := entity.Record{
		Slug: r.Slug, Not: r.Not, Location: r.Location,
		Record: dossier.Record{
			Path: r.Path, Name: r.Name, Aliases: r.Aliases, Role: r.Role, Description: r.Description,
			URL: r.URL, Image: r.Image, Profile: r.Profile, Reliability: r.Reliability, Coordinates: r.Coordinates,
			Pin: r.Pin, Mute: r.Mute,
		},
	}
	for _, role := range r.Roles {
		rec.Roles = append(rec.Roles, role.TimedRole)
	}
	switch r.Kind {
	case document.Person:
		in.People = append(in.People, rec)
	case document.Organization:
		in.Organizations = append(in.Organizations, rec)
	case document.Place:
		in.Places = append(in.Places, rec)
	case document.Publisher:
		in.Publishers = append(in.Publishers, rec)
	case document.Event:
		in.Events = append(in.Events, event.Record{
			Record: rec, Date: r.Date, People: r.People, Organizations: r.Organizations, Places: r.Places,
			Outlook: r.Outlook,
		})
	case document.Claim:
		written := claim.Record{Record: rec, Contradicts: r.Contradicts}
		for _, a := range r.Assessments {
			written.Assessments = append(written.Assessments, a.Assessment)
		}
		in.Claims = append(in.Claims, written)
	case document.Topic:
		in.Topics = append(in.Topics, topic.Record{Record: rec, Question: r.Question, About: r.About, Claims: r.Claims, Events: r.Events, Also: r.Also})
	}
}
