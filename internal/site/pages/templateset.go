package pages

import (
	"fmt"
	"html/template"
	"io/fs"
	"text/template/parse"

	"dossier/internal/site/templatecompile"
)

// templateSet holds the templates of a theme. With templates of the user's, one
// page at a time is rendered with a set, so that its work can be counted.
type templateSet struct {
	shared    *templatecompile.Program // what all pages share
	templates map[Kind]pageTemplate
	meter     *meter                   // nil with built-in templates only
	guarded   map[*parse.ListNode]bool // see guard
}

// take returns a set that no other page is rendered with, unless all templates
// are built in. The caller must give it back.
func (r *Renderer) take() (*templateSet, error) {
	if !r.own {
		return r.templateSet, nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if n := len(r.spare); n > 0 {
		s := r.spare[n-1]
		r.spare = r.spare[:n-1]
		return s, nil
	}
	return r.newSet()
}

// give gives a set back.
func (r *Renderer) give(s *templateSet) {
	if !r.own {
		return
	}
	*s.meter = meter{stop: s.meter.stop}
	r.mu.Lock()
	r.spare = append(r.spare, s)
	r.mu.Unlock()
}

// newSet parses the templates.
func (r *Renderer) newSet() (*templateSet, error) {
	s := &templateSet{templates: map[Kind]pageTemplate{}, guarded: map[*parse.ListNode]bool{}}
	funcs := wording{r.in}.funcs()
	if r.own {
		s.meter = &meter{stop: &r.stop}
		s.meter.limit(funcs)
	}
	shared := template.New("base.html").Funcs(funcs)
	s.shared = r.compile(s, shared, funcs)
	for _, file := range sharedFiles {
		if err := r.parse(s, shared, file); err != nil {
			return nil, err
		}
	}
	for _, kind := range kinds {
		t, err := shared.Clone()
		if err != nil {
			return nil, fmt.Errorf("copy templates: %w", err)
		}
		p := r.compile(s, t, funcs)
		if err := r.parse(s, t, kind.name.file()); err != nil {
			return nil, err
		}
		start := "base.html"
		if kind.document {
			start = kind.name.file()
		}
		s.templates[kind.name] = pageTemplate{p, start}
	}
	return s, nil
}

// compile returns the program of a set of templates with the functions.
func (r *Renderer) compile(s *templateSet, set *template.Template, funcs template.FuncMap) *templatecompile.Program {
	o := templatecompile.Options{
		Funcs: funcs, Constant: constantFuncs, Fill: map[string]func(string) string{"t": r.in.Text}, Part: "part",
		Largest: largest, TooLarge: errTooLarge, Reference: r.reference,
	}
	if s.meter != nil {
		o.Attempt = s.meter.attempt
	}
	p := templatecompile.New(set, o)
	set.Funcs(s.parts(p))
	return p
}

// parse adds a file to t. The name of a template is that of its file, so that
// errors point to it.
func (r *Renderer) parse(s *templateSet, t *template.Template, file string) error {
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
		return s.guard(r.theme, t)
	}
	return nil
}
