package pipeline

import (
	"context"

	"dossier/internal/check"
	"dossier/internal/diag"
	"dossier/internal/site/linkcheck"
	"dossier/internal/source/corpus"
)

// Check makes every file of the site in memory, follows every link and applies
// the rules of the linter. It writes nothing, not even to the cache.
func Check(ctx context.Context, o Options) (Counts, diag.List, error) {
	type resolved struct {
		site     *Site // nil if there is nothing to check
		problems diag.List
	}
	r, err := Await(ctx, func() (r resolved, err error) {
		defer Recover(&err)
		c, problems, _ := o.Read(corpus.At(o.Content), nil)
		r.problems = problems
		var from *Resolved
		if c != nil {
			articles, unsearched, err := NewExtractor(o).Extract(ctx, c)
			if err != nil {
				return r, err
			}
			d, more := o.Resolve(o.ResolveInput(c, articles))
			r.problems.Add(append(unsearched, more...)...)
			from = &Resolved{d, c, articles}
		}
		r.site, r.problems, err = o.plan(from, r.problems, &Timer{})
		return r, err
	})
	if err != nil || r.site == nil {
		return Counts{}, r.problems, err
	}
	site, problems := r.site, r.problems
	links := linkcheck.New()
	err = site.each(ctx, o.Progress, site.sharedFiles(), func(f file) error {
		if f.open != nil {
			links.Add(f.path, nil)
			return nil
		}
		return f.bytes(func(b []byte) error {
			links.Add(f.path, b)
			return nil
		})
	})
	from := site.from
	settings := from.Corpus.Config.Check
	found := check.Run(check.Input{Dossier: from.Dossier, Corpus: from.Corpus, Articles: from.Articles, Segmentation: o.mainLanguage(from.Corpus).Words.Segmentation}, settings)
	problems.Add(o.inContent(settings.Apply(found))...)
	for _, p := range links.Problems() {
		problems.Add(diag.File(p.Page, diag.Error, "broken-page", p.Message()))
	}
	problems.Add(site.Failures()...)
	problems.Sort()
	return site.Counts(), problems, err
}
