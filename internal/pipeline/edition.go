package pipeline

import (
	"context"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/extract"
	"dossier/internal/pipeline/edition"
	"dossier/internal/resolve"
	"dossier/internal/site/publish"
	source "dossier/internal/source/edition"
	"dossier/internal/text/namekey"
	"dossier/templates"
)

// UnknownEditionError is the error of an edition that the dossier does not have.
type UnknownEditionError struct {
	Name  string
	Known []string
}

func (e *UnknownEditionError) Error() string {
	if len(e.Known) == 0 {
		return fmt.Sprintf("there is no edition %q: the dossier has no files in %s/", e.Name, source.Folder)
	}
	return fmt.Sprintf("there is no edition %q; the dossier has: %s", e.Name, strings.Join(e.Known, ", "))
}

// RunEdition builds an edition of the dossier, as [Run] builds its site. Folder is that
// in which the edition's output lies, main the folder of the dossier's site. If Site of
// the options is empty, the edition is written where its file says.
//
// All files of the edition are searched for what it leaves out. If something is found,
// the error is [ErrLeak], the diagnostics say where, and nothing is published.
func RunEdition(ctx context.Context, o Options, name, folder, main string) (Summary, diag.List, error) {
	timer := &Timer{Progress: o.Progress}
	from, problems, err := o.Load(ctx)
	if err != nil || from == nil {
		return Summary{}, problems, err
	}
	problems = from.Corpus.Config.Check.Apply(problems)
	e, err := editionOf(from, name, problems)
	if e == nil {
		return Summary{}, problems, err
	}
	o.LastBuild = ""
	if o.Site == "" {
		o.Site = outputOf(e, folder)
	}
	if err := o.checkEditionTarget(from.Corpus.Editions, e, folder, main); err != nil {
		return Summary{}, problems, err
	}
	type ready struct {
		site     *Site
		problems diag.List
	}
	r, err := Await(ctx, func() (r ready, err error) {
		r.site, r.problems, err = o.planEdition(from, problems, e, timer)
		return r, err
	})
	site := r.site
	problems.Add(r.problems...)
	problems.Sort()
	if err != nil || site == nil {
		return Summary{Stages: timer.Stages}, problems, err
	}
	summary := Summary{Counts: site.Counts(), Extracted: site.Counts().Articles}
	_, result, err := site.write(ctx, timer)
	summary.Files, summary.Stages = result, timer.Stages
	problems.Add(site.searchProblems(e)...)
	problems.Sort()
	return summary, problems, err
}

// searchProblems returns what was found while the files of an edition were made.
func (s *Site) searchProblems(e *source.Edition) diag.List {
	return slices.Concat(s.guard.found(), s.options.inContent(s.guard.allowances(e.Allow)), s.Failures())
}

// PreviewEdition plans the site of an edition, as [RunEdition] does, and searches all its
// files. The site is nil if there are errors, or if something is found: the error is
// [ErrLeak] then. Folder is that in which the edition's output lies. The problems are all,
// with those found before. Nothing is written.
//
// The site has no file whose bytes were not searched: if a picture is another one by the
// time it is asked for, it is missing.
func (o Options) PreviewEdition(ctx context.Context, from *Resolved, before diag.List, name, folder string, t *Timer) (*Site, diag.List, error) {
	problems := from.Corpus.Config.Check.Apply(before)
	e, err := editionOf(from, name, problems)
	if e == nil {
		return nil, problems, err
	}
	o.Site, o.LastBuild = outputOf(e, folder), ""
	site, more, err := o.planEdition(from, problems, e, t)
	problems.Add(more...)
	if err == nil && site != nil {
		err = site.searchAll(ctx, t)
		problems.Add(site.searchProblems(e)...)
	}
	problems.Sort()
	if err != nil {
		return nil, problems, err
	}
	return site, problems, nil
}

// editionOf returns an edition of a dossier by its name. It is nil without an error if
// its file has errors, which are among the problems.
func editionOf(from *Resolved, name string, problems diag.List) (*source.Edition, error) {
	for _, e := range from.Corpus.Editions {
		if e.Name == name {
			return e, nil
		}
	}
	return nil, unknownEdition(name, from, problems)
}

// unknownEdition returns the error of an edition that is not there, nil if its file has
// errors, which are among the problems.
func unknownEdition(name string, from *Resolved, problems diag.List) error {
	for _, d := range problems {
		if base := filepath.Base(d.Path); d.Severity == diag.Error && filepath.Base(filepath.Dir(d.Path)) == source.Folder && strings.TrimSuffix(base, filepath.Ext(base)) == name {
			return nil
		}
	}
	e := &UnknownEditionError{Name: name}
	for _, known := range from.Corpus.Editions {
		e.Known = append(e.Known, known.Name)
	}
	return e
}

// outputOf returns the folder that an edition is written to.
func outputOf(e *source.Edition, folder string) string {
	if e.Output == "" {
		return filepath.Join(folder, "site-"+e.Name)
	}
	return filepath.Join(folder, filepath.FromSlash(e.Output))
}

// checkEditionTarget returns an error if an edition must not be written to Site.
func (o Options) checkEditionTarget(all []*source.Edition, e *source.Edition, folder, main string) error {
	if err := o.CheckTarget(); err != nil {
		return err
	}
	if err := publish.CheckApart(o.Site, main); err != nil {
		return err
	}
	for _, other := range all {
		if other == e {
			continue
		}
		if err := publish.CheckApart(o.Site, outputOf(other, folder)); err != nil {
			return err
		}
	}
	return nil
}

// planEdition plans the site of an edition. It is nil if there are errors. Before are the
// problems of the dossier.
func (o Options) planEdition(from *Resolved, before diag.List, e *source.Edition, t *Timer) (site *Site, problems diag.List, err error) {
	defer Recover(&err)
	t.Start("derive", 0)
	in, err := o.editionInput(from)
	if err != nil {
		return nil, nil, err
	}
	plan, found := edition.Resolve(in, e)
	problems = o.inContent(found)
	if plan == nil {
		return nil, problems, nil
	}
	d, found := plan.Derive()
	problems.Add(o.inContent(found)...)
	if found.Errors() > 0 {
		return nil, problems, nil
	}
	articles := o.articlesOf(d, from)
	problems.Add(o.inContent(d.Decide())...)
	made, after := o.Resolve(o.ResolveInput(d.Corpus, articles))
	problems.Add(edition.NotApplied(before, after)...)
	unsure := append(d.Unsure(), d.Misread(made)...)
	problems.Add(o.inContent(unsure)...)
	if unsure.Errors() > 0 {
		return nil, problems, ErrLeak
	}
	secrets := d.Secrets(made)
	t.Stop()
	site, more, err := o.plan(&Resolved{Dossier: made, Corpus: d.Corpus}, nil, t)
	problems.Add(more...)
	if site != nil {
		site.guard = newGuard(secrets, o.Site)
	}
	return site, problems, err
}

// articlesOf returns the articles of an edition with what was found in them.
func (o Options) articlesOf(d *edition.Derived, from *Resolved) []resolve.Article {
	known := map[string]*resolve.Article{}
	for i := range from.Articles {
		known[from.Articles[i].Path] = &from.Articles[i]
	}
	out := make([]resolve.Article, len(d.Articles))
	for i := range d.Articles {
		f := &d.Articles[i]
		lang, _ := o.languageOf(f.Article, &d.Corpus.Config)
		found := finding{result: f.Result}
		if f.Same {
			found.text = known[f.Path].Text
		} else {
			found.text = extract.Cut(lang, f.Prose, f.Blocks).Outline()
			f.Fit(found.text)
			found.result = f.Result
		}
		found.result.Text = nil
		out[i] = newArticle(f.Article, &d.Corpus.Config, &found)
		out[i].Altered = f.Altered
		out[i].Annotations = d.Corpus.Annotations[f.Article]
	}
	return out
}

// editionInput returns what editions of a dossier are made of.
func (o Options) editionInput(from *Resolved) (edition.Input, error) {
	lang := o.mainLanguage(from.Corpus)
	own := map[string]bool{}
	err := fs.WalkDir(templates.FS, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := fs.ReadFile(templates.FS, p)
		for _, w := range namekey.Words(namekey.Of(string(b))) {
			own[w] = true
		}
		return err
	})
	if err != nil {
		return edition.Input{}, fmt.Errorf("read the theme: %w", err)
	}
	in := edition.Input{Corpus: from.Corpus, Dossier: from.Dossier, Articles: from.Articles, Words: lang.Words}
	in.Own = func(w string) bool { return len(w) == 1 || own[w] || lang.Words.Months[w] }
	in.Common = func(w string) bool { return in.Own(w) || lang.IsCommon != nil && lang.IsCommon(w) }
	in.Title = func(w string) bool { return lang.IsTitle != nil && lang.IsTitle(w) }
	return in, nil
}

// CheckEditions returns the problems of the editions of a dossier.
func (o Options) CheckEditions(from *Resolved) (problems diag.List) {
	if len(from.Corpus.Editions) == 0 {
		return nil
	}
	in, err := o.editionInput(from)
	if err != nil {
		return diag.List{diag.File(filepath.ToSlash(o.Content), diag.Error, "edition-broken", err.Error())}
	}
	for _, e := range from.Corpus.Editions {
		_, found := edition.Resolve(in, e)
		problems.Add(found...)
	}
	return o.inContent(problems)
}
