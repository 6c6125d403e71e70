// Package pipeline builds a site from a content folder. [Run] calls its stages
// one after the other:
//
//	[Options.Read]       content folder → corpus
//	[Extractor.Extract]  corpus → names, dates and statements of each article
//	[Options.Resolve]    these → one dossier
//	[Options.Plan]       dossier → list of the site's files
//	[Site.Write]         list → files on disk
//
// A live preview calls the same stages after each edit; see package session.
package pipeline

import (
	"context"

	"dossier/internal/diag"
	"dossier/internal/site/publish"
	"dossier/internal/source/corpus"
)

// Counts holds the numbers of articles, people, events and so on of a site.
type Counts struct {
	Articles, People, Organizations, Places, Events, Claims, Singles, Ambiguous, Pages int
}

// Summary describes what a build did.
type Summary struct {
	Counts
	Extracted int // articles that were searched; the findings of the others were known
	Files     publish.Result
	Stages    []Stage
	CacheErr  error // why findings could not be kept for the next run; nil if they could
}

// Run builds the site. The diagnostics are about the content; the site is built
// in spite of them, unless no article is left. An error is about everything
// else, such as the theme or the disk.
func Run(ctx context.Context, o Options) (Summary, diag.List, error) {
	if err := o.CheckTarget(); err != nil {
		return Summary{}, nil, err
	}
	timer := &Timer{Progress: o.Progress}
	p, err := Await(ctx, func() (planned, error) { return planSite(ctx, o, timer) })
	if err != nil || p.site == nil {
		return p.summary, p.problems, err
	}
	site, result, err := p.site.write(ctx, timer)
	p.summary.Files, p.summary.Stages = result, timer.Stages
	if failed := p.site.Failures(); len(failed) > 0 {
		p.problems.Add(failed...)
		p.problems.Sort()
	}
	if err == nil && p.inputs != "" && p.inputs == o.inputs(p.content) {
		o.recordBuild(lastBuild{p.inputs, site.Footprint(), p.summary, p.problems})
	}
	return p.summary, p.problems, err
}

// planned is a site that is ready to be written.
type planned struct {
	summary  Summary
	problems diag.List
	site     *Site  // nil if there is nothing to write
	content  string // the digest of the content
	inputs   string // the digest of everything that the site follows from; "" if it is unknown
}

// planSite calls all stages but the last. If the last build had the same inputs,
// and its site is still there, there is nothing to write and the summary is that
// of the last build. What later stages do not need is freed, to save memory.
func planSite(ctx context.Context, o Options, t *Timer) (p planned, err error) {
	defer Recover(&err)
	defer func() { p.summary.Stages = t.Stages }()
	x := NewExtractor(o)
	x.LastUse = true
	last := o.lastBuild()
	folder := corpus.At(o.Content)
	t.Start("read", 0)
	c, problems, _ := o.Read(folder, nil)
	if c != nil && o.LastBuild != "" {
		p.content = contentDigest(folder)
		p.inputs = o.inputs(p.content)
	}
	stage := t.Stop()
	if last != nil && p.inputs != "" && p.inputs == last.Inputs {
		stage.Name = "compare"
		t.Stages = []Stage{stage}
		return planned{summary: last.unchanged(), problems: last.Problems}, nil
	}
	p.problems = problems
	var from *Resolved
	if c != nil {
		t.Start("extract", len(c.Articles))
		articles, unsearched, err := x.Extract(ctx, c)
		if err == nil {
			p.summary.Extracted, p.summary.CacheErr = x.Searched, x.Save()
		}
		t.Stop()
		if err != nil {
			return p, err
		}
		t.Start("resolve", 0)
		in := o.ResolveInput(c, articles)
		in.LastUse = true
		c.Articles, c.AnnotationFiles, c.Annotations = nil, nil, nil
		d, more := o.Resolve(in)
		t.Stop()
		p.problems.Add(append(unsearched, more...)...)
		p.problems.Sort()
		from = &Resolved{Dossier: d, Corpus: c}
	}
	p.site, p.problems, err = o.plan(from, p.problems, t)
	if p.site != nil {
		p.summary.Counts = p.site.Counts()
	}
	return p, err
}

// plan reads the theme and plans the site of a dossier. The site is nil if there
// is no dossier. It returns the given problems with those that it found.
func (o Options) plan(from *Resolved, problems diag.List, t *Timer) (*Site, diag.List, error) {
	language := ""
	if from != nil {
		language = from.Dossier.Language
	}
	in, unfit := o.Locale(language)
	problems.Add(unfit...)
	r, err := o.Renderer(in)
	if err != nil || from == nil {
		return nil, problems, err
	}
	t.Start("plan", 0)
	site, err := o.Plan(*from, in, r)
	t.Stop()
	if err != nil {
		return nil, problems, err
	}
	return site, site.Problems(problems), nil
}
