package build

import (
	"bytes"
	"fmt"
	"io"
	"sync"

	"dossier/internal/emit"
	"dossier/internal/output"
	"dossier/internal/render"
	"dossier/internal/search"
)

// file is one file of a site, not made yet: either write, or open of a file
// that is copied.
type file struct {
	path  string
	write func(io.Writer) error
	open  func() (io.ReadCloser, error)
}

// files lists all files of the site.
func (l *loaded) files(r *render.Renderer, plan *render.Plan) ([]file, error) {
	assets, err := r.Assets()
	if err != nil {
		return nil, err
	}
	var out []file
	for _, f := range emit.Files(l.dossier) { // the largest first
		out = append(out, file{path: f.Path, write: f.Write})
	}
	pages := make([]string, 0, len(plan.Pages))
	for _, p := range plan.Pages {
		if p.Kind != render.NotFoundPage {
			pages = append(pages, p.Path)
		}
	}
	for _, f := range append(emit.Feed(l.dossier), emit.Sitemap(l.dossier, pages)...) {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	for _, f := range search.Files(l.dossier) {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	for _, f := range plan.Cards() {
		out = append(out, file{path: f.Path, write: f.Write})
	}
	for _, p := range plan.Pages {
		out = append(out, file{path: p.Path, write: p.Render})
	}
	for _, a := range assets {
		out = append(out, file{path: a.Path, write: func(w io.Writer) error {
			_, err := w.Write(a.Data)
			return err
		}})
	}
	for _, m := range l.dossier.Media {
		out = append(out, file{path: m.Path, open: func() (io.ReadCloser, error) { return l.open(m.Path) }})
	}
	return out, nil
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// to makes the file and hands it to the site.
func (f file) to(site *output.Site) error {
	if f.open != nil {
		if err := site.Copy(f.path, f.open); err != nil {
			return fmt.Errorf("copy %s: %w", f.path, err)
		}
		return nil
	}
	return f.bytes(func(b []byte) error { return site.Put(f.path, b) })
}

// bytes makes the file in memory and passes it on.
func (f file) bytes(use func([]byte) error) error {
	b := buffers.Get().(*bytes.Buffer)
	defer buffers.Put(b)
	b.Reset()
	if err := f.write(b); err != nil {
		return fmt.Errorf("%s: %w", f.path, err)
	}
	return use(b.Bytes())
}
