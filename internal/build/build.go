// Package build goes the whole way: it reads a content folder, extracts from
// each article, resolves the dossier, renders its pages and puts them on disk.
package build

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/output"
	"dossier/internal/render"
)

// Options say what is built from where to where.
type Options struct {
	Content   string // the content folder
	Site      string // the folder the site is written to
	Templates string // the user's theme; a folder that is not there counts as empty
	Output    output.Options
}

// Summary says what a build did.
type Summary struct {
	Articles, People, Organizations, Places, Events, Claims, Ambiguous int

	Files  output.Result
	Stages []Stage
}

// Stage is how long a part of the build took.
type Stage struct {
	Name string
	Time time.Duration
}

// Run builds the site. The diagnostics are about the content; they do not keep
// a site from being built, unless no article is left. An error is about
// everything else: the theme, the output.
func Run(ctx context.Context, o Options) (Summary, diag.List, error) {
	var s Summary
	watch := stopwatch{stages: &s.Stages, last: time.Now()}
	_, files, problems, err := o.prepare(ctx, &s, &watch)
	if files == nil || err != nil {
		return s, problems, err
	}
	site, err := output.Open(o.Site, o.Output)
	if err != nil {
		return s, problems, err
	}
	if err := parallel(ctx, len(files), func(i int) error { return files[i].to(site) }); err != nil {
		site.Abort()
		return s, problems, err
	}
	watch.lap("render")
	if s.Files, err = site.Commit(); err != nil {
		return s, problems, err
	}
	watch.lap("write")
	return s, problems, nil
}

// prepare goes as far as the list of the site's files; there are none where
// there is nothing to build from.
func (o Options) prepare(ctx context.Context, s *Summary, watch *stopwatch) (*loaded, []file, diag.List, error) {
	loaded, problems := load(ctx, o.Content, false, watch)
	if loaded == nil {
		return nil, nil, problems, ctx.Err()
	}
	s.count(loaded.dossier)
	r, err := o.renderer()
	if err != nil {
		return nil, nil, problems, err
	}
	plan := r.Plan(loaded.dossier)
	dead, err := loaded.deadLinks(plan)
	if err != nil {
		return nil, nil, problems, fmt.Errorf("look for dead links: %w", err)
	}
	problems.Add(below(o.Content, dead)...)
	problems = loaded.corpus.Config.Check.Apply(problems)
	problems.Sort()
	files, err := loaded.files(r, plan)
	return loaded, files, problems, err
}

func (s *Summary) count(d *dossier.Dossier) {
	s.Articles, s.People, s.Organizations, s.Places = len(d.Articles), len(d.People), len(d.Organizations), len(d.Places)
	s.Events, s.Claims, s.Ambiguous = len(d.Events), len(d.Claims), len(d.Ambiguous)
}

// renderer reads the theme.
func (o Options) renderer() (*render.Renderer, error) {
	if o.Templates == "" {
		return render.New(nil)
	}
	if _, err := os.Stat(o.Templates); errors.Is(err, fs.ErrNotExist) {
		return render.New(nil)
	}
	return render.New(os.DirFS(o.Templates))
}

// stopwatch takes the time of stages.
type stopwatch struct {
	stages *[]Stage
	last   time.Time
}

func (w *stopwatch) lap(name string) {
	now := time.Now()
	*w.stages = append(*w.stages, Stage{name, now.Sub(w.last)})
	w.last = now
}

// workers is how many things are done at a time.
func workers() int { return runtime.GOMAXPROCS(0) }
