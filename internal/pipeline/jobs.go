package pipeline

import (
	"context"
	"io"
	"slices"
	"sync"
)

// job makes files of a site and passes them on.
type job func(use func(file) error) error

// each does the jobs and makes all pages, several at a time, and passes the
// files on. Of the jobs nothing is left.
func (d *Draft) each(ctx context.Context, jobs []job, use func(file) error) error {
	pages := d.pages.Pages
	return parallel(ctx, len(jobs)+len(pages), func(i int) error {
		defer d.o.Progress.step()
		if i < len(jobs) {
			do := jobs[i]
			jobs[i] = nil // with what it holds
			return do(use)
		}
		p := pages[spread(i-len(jobs), len(pages))]
		return use(file{path: p.Path, write: p.Render})
	})
}

// jobs make all files of the site but its pages, those first that take longest.
// What several share is made by the first of them and let go with the last.
func (d *Draft) jobs() []job {
	var out []job
	add := func(f file) { out = append(out, func(use func(file) error) error { return use(f) }) }
	for _, f := range d.dataFiles() {
		add(f)
	}
	out = slices.Insert(out, min(1, len(out)), d.makeSearch)
	cards := sync.OnceValue(d.cardFiles)
	for i := range d.pages.CardFiles() {
		out = append(out, func(use func(file) error) error { return use(cards()[i]) })
	}
	for _, a := range d.assets {
		add(bytesFile(a.Path, a.Data))
	}
	for _, m := range d.loaded.dossier.Media {
		add(d.mediaFile(m.Path))
	}
	return out
}

func (d *Draft) dataFiles() (out []file) {
	for _, f := range d.data {
		out = append(out, file{path: f.Path, write: f.Write, large: true})
	}
	return out
}

func (d *Draft) searchFiles() (out []file) {
	for _, f := range d.search() {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	return out
}

func (d *Draft) cardFiles() (out []file) {
	for _, f := range d.pages.Cards() {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	return out
}

// makeSearch is the job of the search index.
func (d *Draft) makeSearch(use func(file) error) error {
	for _, f := range d.searchFiles() {
		if err := use(f); err != nil {
			return err
		}
	}
	if d.once {
		d.search = nil
	}
	return nil
}

// spread puts the numbers below n into an order in which neighbours come far
// apart: pages of one kind take equally long, and how long the rest will take can
// be told from a mixture only.
func spread(i, n int) int {
	const stride = 7919 // a prime
	if n%stride == 0 {
		return i
	}
	return i * stride % n
}

func bytesFile(name string, b []byte) file {
	return file{path: name, write: func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	}}
}

func (d *Draft) mediaFile(name string) file {
	return file{path: name, open: func() (io.ReadCloser, error) { return d.loaded.open(name) }}
}
