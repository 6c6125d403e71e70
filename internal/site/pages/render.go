package pages

import (
	"fmt"
	"io"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"

	"dossier/internal/site/locale"
	"dossier/internal/site/templatecompile"
	"dossier/templates"
)

// Renderer renders pages with one theme. It is safe for concurrent use.
type Renderer struct {
	*templateSet // with built-in templates only, all pages are rendered with it
	theme        fs.FS
	in           *locale.Locale
	reference    bool // see newRenderer
	own          bool // files of the user's are among the templates

	running atomic.Int64
	stop    atomic.Bool

	mu    sync.Mutex
	spare []*templateSet // if own, those that nothing is rendered with
}

// pageTemplate is the template of a kind of page.
type pageTemplate struct {
	*templatecompile.Program
	start string // name of the template that makes the whole page
}

// sharedFiles are the files of what several pages share.
var sharedFiles = []string{"base.html", "parts.html", "ledger.html", "charts.html", "independence.html", "chains.html", "proposals.html"}

// themeFiles lists the template files of a theme.
func themeFiles() []string {
	return slices.Concat(sharedFiles, each(kinds, func(k pageKind) string { return k.name.file() }))
}

// New reads the theme: the built-in one, with the files of overrides in the
// place of those of the same name. Overrides may be nil. The pages will be in
// the language given. An error names the template's file and line.
func New(overrides fs.FS, in *locale.Locale) (*Renderer, error) {
	return newRenderer(overrides, in, false)
}

// newRenderer returns New; reference leaves all templates to html/template, for tests to compare with.
func newRenderer(overrides fs.FS, in *locale.Locale, reference bool) (*Renderer, error) {
	r := &Renderer{theme: layer{over: overrides, under: templates.FS}, in: in, reference: reference}
	for _, file := range themeFiles() {
		r.own = r.own || overrides != nil && exists(overrides, file)
	}
	var err error
	if r.templateSet, err = r.newSet(); err != nil {
		return nil, err
	}
	r.spare = append(r.spare, r.templateSet)
	return r, nil
}

func exists(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err == nil
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// execute writes a page; nothing is written if it fails.
func (r *Renderer) execute(w io.Writer, kind Kind, view any) error {
	b := buffers.Get().(*[]byte)
	defer buffers.Put(b)
	r.begin()
	set, err := r.take()
	page := (*b)[:0]
	if err == nil {
		t := set.templates[kind]
		page, err = t.Append(page, t.start, view)
		r.give(set)
	}
	r.end()
	*b = page[:0]
	if err != nil {
		return fmt.Errorf("render template: %w", err)
	}
	_, err = w.Write(printable(page))
	return err
}

// fragment returns what the shared template of that name makes of a view.
func (r *Renderer) fragment(name string, view any) ([]byte, error) {
	set, err := r.take()
	if err != nil {
		return nil, err
	}
	defer r.give(set)
	return set.shared.Append(nil, name, view)
}
