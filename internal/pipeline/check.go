package pipeline

import (
	"context"

	"dossier/internal/check"
	"dossier/internal/diag"
	"dossier/internal/site/linkcheck"
)

// Check makes every file of the site in memory, follows every link and looks
// for what breaks the rules of the linter. It writes nothing, not even what it
// found.
func Check(ctx context.Context, o Options) (Summary, diag.List, error) {
	session := NewSession(o)
	session.writeNothing = true
	d, err := session.Update(ctx, Changes{All: true})
	problems := d.Problems
	if err != nil || !d.Complete() {
		return d.Summary, problems, err
	}
	site := linkcheck.New()
	err = d.each(ctx, d.jobs(), func(f file) error {
		if f.open != nil {
			site.Add(f.path, nil)
			return nil
		}
		return f.bytes(func(b []byte) error {
			site.Add(f.path, b)
			return nil
		})
	})
	loaded := d.loaded
	settings := loaded.corpus.Config.Check
	found := check.Run(check.Input{Dossier: loaded.dossier, Corpus: loaded.corpus, Articles: loaded.articles}, settings)
	problems.Add(below(o.Content, settings.Apply(found))...)
	for _, p := range site.Problems() {
		problems.Add(diag.File(p.Page, diag.Error, "broken-page", p.Message()))
	}
	problems.Sort()
	return d.Summary, problems, err
}
