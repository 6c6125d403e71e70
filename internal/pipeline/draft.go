package pipeline

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"dossier/internal/diag"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/internal/site/pages"
	"dossier/internal/site/publish"
	"dossier/internal/site/searchindex"
)

// Draft is a site of which nothing is rendered yet. It stays as it is whatever
// the session does next, and may be used by several goroutines at once; only
// Write changes the summary.
type Draft struct {
	Summary
	Problems diag.List // of the content

	o      Options
	dead   diag.List // links that lead nowhere, of Problems
	loaded *loaded   // nil where there is nothing to make a site from
	pages  *pages.Plan
	data   []export.File
	assets []pages.Asset
	in     *locale.Locale
	search func() []searchindex.File // made at the first call
	media  bool                      // see MediaChanged
	once   bool                      // see [Session.once]
	early  map[string][]byte         // pages that are newer than the rest, by path

	footprint publish.Footprint // of the site that was written, where the build is noted
}

// Complete reports whether there is a site.
func (d *Draft) Complete() bool { return d.pages != nil }

// plan lists the pages of what was loaded.
func (d *Draft) plan(l *loaded, r *pages.Renderer) error {
	plan := r.Plan(l.dossier)
	dead, err := l.deadLinks(plan)
	if err != nil {
		return fmt.Errorf("look for dead links: %w", err)
	}
	d.dead = below(d.o.Content, dead)
	return d.finish(l, plan, r)
}

// finish takes over the plan of a site.
func (d *Draft) finish(l *loaded, plan *pages.Plan, r *pages.Renderer) (err error) {
	if d.assets, err = r.Assets(); err != nil {
		return err
	}
	d.count(l.dossier)
	d.Problems = l.corpus.Config.Check.Apply(append(slices.Clone(d.Problems), d.dead...))
	d.Problems.Sort()
	d.Pages = len(plan.Pages)
	paths := make([]string, 0, len(plan.Pages))
	for _, p := range plan.Pages {
		if p.Listed() {
			paths = append(paths, p.Path)
		}
	}
	d.loaded, d.pages = l, plan
	d.data = slices.Concat(export.Files(l.dossier), export.Feed(l.dossier, d.in.Text), export.Sitemap(l.dossier, paths))
	return nil
}

// Aside is the same draft for who writes it while others are made: with a summary
// and progress of its own.
func (d *Draft) Aside() *Draft {
	aside := *d
	aside.o.Progress = nil
	return &aside
}

// Write puts the site on disk.
func (d *Draft) Write(ctx context.Context) error {
	watch := &stopwatch{stages: &d.Stages, progress: d.o.Progress}
	jobs := d.jobs()
	watch.begin("render", len(jobs)+len(d.pages.Pages))
	site, err := publish.Open(d.o.Site, d.o.Output)
	if err != nil {
		return err
	}
	defer context.AfterFunc(ctx, d.pages.Interrupt)() // a template may loop
	err = d.each(ctx, jobs, func(f file) error { return f.to(site) })
	if err != nil {
		site.Abort()
		return err
	}
	watch.lap("render")
	watch.begin("write", 0)
	d.Files, err = site.Commit()
	if err == nil && d.once && d.o.Past != "" {
		d.footprint = site.Footprint()
	}
	watch.lap("write")
	return err
}

// patience is how long one page may take to be rendered when it is asked for.
const patience = 10 * time.Second

// Render makes one file of the site in memory. The error is [fs.ErrNotExist]
// where the site has no such file. A page that takes longer than ten seconds is
// given up.
func (d *Draft) Render(name string) (b []byte, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%s: %w", name, crash(p))
		}
	}()
	f, ok := d.file(name)
	switch {
	case !ok:
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	case f.open != nil:
		r, err := f.open()
		if err != nil {
			return nil, err
		}
		defer r.Close()
		return io.ReadAll(r)
	}
	defer time.AfterFunc(patience, d.pages.Interrupt).Stop()
	err = f.bytes(func(made []byte) error {
		b = slices.Clone(made)
		return nil
	})
	return b, err
}

// Media opens a file that is copied into the site as it is, if name is one.
func (d *Draft) Media(name string) (io.ReadCloser, bool, error) {
	f, ok := d.file(name)
	if !ok || f.open == nil {
		return nil, false, nil
	}
	r, err := f.open()
	return r, true, err
}

// MediaChanged reports whether files that are copied as they are differ from
// those of the draft before, or may do so.
func (d *Draft) MediaChanged() bool { return d.media }

// Assets are the files of the theme that pages refer to.
func (d *Draft) Assets() []pages.Asset { return d.assets }

// file is one file of the site.
func (d *Draft) file(name string) (file, bool) {
	if !d.Complete() {
		return file{}, false
	}
	if b, ok := d.early[name]; ok {
		return bytesFile(name, b), true
	}
	if p, ok := d.pages.Page(name); ok {
		return file{path: name, write: p.Render}, true
	}
	for _, f := range d.data {
		if f.Path == name {
			return file{path: name, write: f.Write}, true
		}
	}
	if strings.HasPrefix(name, searchindex.Folder) {
		for _, f := range d.search() {
			if f.Path == name {
				return file{path: name, write: f.Write}, true
			}
		}
	}
	if strings.HasPrefix(name, pages.CardFolder) {
		for _, f := range d.pages.Cards() {
			if f.Path == name {
				return file{path: name, write: f.Write}, true
			}
		}
	}
	for _, a := range d.assets {
		if a.Path == name {
			return bytesFile(a.Path, a.Data), true
		}
	}
	if !strings.HasPrefix(name, "media/") || path.Clean(name) != name {
		return file{}, false
	}
	for _, m := range d.loaded.dossier.Media {
		if m.Path == name {
			return d.mediaFile(name), true
		}
	}
	return file{}, false
}
