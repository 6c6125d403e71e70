package pages

import (
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"slices"
	"sync"
	"sync/atomic"
	"text/template/parse"

	"dossier/internal/site/locale"
	"dossier/internal/site/templatecompile"
	"dossier/templates"
)

// Renderer renders pages with one theme. It is safe for concurrent use.
type Renderer struct {
	theme     fs.FS
	in        *locale.Locale
	shared    *templatecompile.Program // what all pages share
	templates map[Kind]pageTemplate
	reference bool                     // see newRenderer
	own       bool                     // files of the user's are among the templates
	guarded   map[*parse.ListNode]bool // see guard

	running atomic.Int64
	stop    atomic.Bool
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
	r := &Renderer{
		theme: layer{over: overrides, under: templates.FS}, in: in, reference: reference,
		templates: map[Kind]pageTemplate{}, guarded: map[*parse.ListNode]bool{},
	}
	for _, file := range themeFiles() {
		r.own = r.own || overrides != nil && exists(overrides, file)
	}
	words := wording{in}
	shared := template.New("base.html").Funcs(words.funcs()).Funcs(template.FuncMap{pulse: r.pulse})
	r.shared = r.compile(shared, words)
	for _, file := range sharedFiles {
		if err := r.parse(shared, file); err != nil {
			return nil, err
		}
	}
	for _, kind := range kinds {
		t, err := shared.Clone()
		if err != nil {
			return nil, fmt.Errorf("copy templates: %w", err)
		}
		p := r.compile(t, words)
		if err := r.parse(t, kind.name.file()); err != nil {
			return nil, err
		}
		start := "base.html"
		if kind.document {
			start = kind.name.file()
		}
		r.templates[kind.name] = pageTemplate{p, start}
	}
	return r, nil
}

// compile returns the program of a set of templates.
func (r *Renderer) compile(set *template.Template, words wording) *templatecompile.Program {
	funcs := words.funcs()
	funcs[pulse] = r.pulse
	p := templatecompile.New(set, templatecompile.Options{
		Funcs: funcs, Constant: constantFuncs, Fill: map[string]func(string) string{"t": words.Text}, Part: "part",
		Largest: largest, TooLarge: errTooLarge, Reference: r.reference,
	})
	set.Funcs(r.parts(p))
	return p
}

// parse adds a file to t. The name of a template is that of its file, so that
// errors point to it.
func (r *Renderer) parse(t *template.Template, file string) error {
	src, err := fs.ReadFile(r.theme, file)
	if err != nil {
		return fmt.Errorf("read template: %w", err)
	}
	if t.Name() != file {
		t = t.New(file)
	}
	if _, err := t.Parse(string(src)); err != nil {
		return fmt.Errorf("parse template: %w", err)
	}
	if r.own {
		return r.guard(t)
	}
	return nil
}

func exists(fsys fs.FS, name string) bool {
	_, err := fs.Stat(fsys, name)
	return err == nil
}

// buffers are reused from page to page.
var buffers = sync.Pool{New: func() any { return new([]byte) }}

// execute writes a page; nothing is written if it fails.
func (r *Renderer) execute(w io.Writer, kind Kind, view any) error {
	t := r.templates[kind]
	b := buffers.Get().(*[]byte)
	defer buffers.Put(b)
	r.begin()
	page, err := t.Append((*b)[:0], t.start, view)
	r.end()
	*b = page[:0]
	if err != nil {
		return fmt.Errorf("render template: %w", err)
	}
	_, err = w.Write(printable(page))
	return err
}
