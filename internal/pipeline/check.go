package pipeline

import (
	"context"

	"dossier/internal/check"
	"dossier/internal/check/outside"
	"dossier/internal/diag"
	"dossier/internal/site/linkcheck"
)

// Check makes every file of the site in memory, follows every link and applies
// the rules of the linter. It writes nothing, not even to the cache. With
// [Options.Outside] it also follows the links to other sites.
func Check(ctx context.Context, o Options) (Counts, diag.List, error) {
	type resolved struct {
		site     *Site // nil if there is nothing to check
		problems diag.List
	}
	r, err := Await(ctx, func() (r resolved, err error) {
		defer Recover(&err)
		from, problems, err := o.Load(ctx)
		if err != nil {
			return r, err
		}
		r.site, r.problems, err = o.plan(from, problems, &Timer{})
		return r, err
	})
	if err != nil || r.site == nil {
		return Counts{}, r.problems, err
	}
	site, problems := r.site, r.problems
	from := site.from
	links, files, err := site.follow(ctx, check.NeedsFiles(from.Corpus.Config))
	settings := from.Corpus.Config.Check
	found := check.Run(check.Input{Dossier: from.Dossier, Corpus: from.Corpus, Articles: from.Articles, Segmentation: o.mainLanguage(from.Corpus).Words.Segmentation, Files: files}, settings)
	problems.Add(o.inContent(settings.Apply(found))...)
	for _, p := range links.Problems() {
		problems.Add(diag.File(p.Page, diag.Error, "broken-page", p.Message()))
	}
	problems.Add(site.Failures()...)
	if o.Outside != nil && err == nil {
		found, err = o.Outside.Run(ctx, outside.Links(from.Corpus))
		problems.Add(o.inContent(settings.Apply(found))...)
	}
	problems.Add(o.CheckEditions(&from)...)
	problems.Sort()
	return site.Counts(), problems, err
}

// follow makes every file of the site and follows every link. If sized is true,
// it also returns the files with their sizes.
func (s *Site) follow(ctx context.Context, sized bool) (*linkcheck.Site, []check.File, error) {
	links := linkcheck.New()
	var all *sizes
	if sized {
		all = new(sizes)
	}
	err := s.each(ctx, s.options.Progress, s.sharedFiles(), func(f file) error {
		if f.open != nil {
			links.Add(f.path, nil)
			return all.copied(f)
		}
		return f.bytes(func(b []byte) error {
			links.Add(f.path, b)
			all.add(f.path, int64(len(b)))
			return nil
		})
	})
	if err != nil {
		return links, nil, err
	}
	return links, all.files(), nil
}
