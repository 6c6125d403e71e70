package templatecompile

import (
	"errors"
	"html/template"
	"slices"
	"sync"
	"sync/atomic"
)

// Options say what a program may know of the functions of its templates.
type Options struct {
	// Funcs are the functions, without those of text/template itself.
	Funcs template.FuncMap
	// Constant are the names of functions whose results depend on their
	// arguments alone, and that are worth calling once where those are constant.
	Constant []string
	// Fill are functions whose first argument is a text, and whose others are put
	// into its places, as [locale.Fill] does; each gives the text as it is filled. Such a
	// function gives HTML where one of what is put in is HTML, escaping the others
	// as [template.HTMLEscapeString] does, else a string.
	Fill map[string]func(text string) string
	// Part is the name of the function that takes the name of a template and data,
	// and gives the HTML that the template makes of it.
	Part string
	// Largest is how many bytes an execution may write; 0 for no limit. TooLarge is
	// the error where it wants to write more.
	Largest  int
	TooLarge error
	// Attempt is called before an execution that may be discarded, and what it
	// returns where it is. It may be nil.
	Attempt func() (discard func())
	// Reference leaves all to html/template, for tests to compare with.
	Reference bool
}

// Program is a set of templates. It is safe for concurrent use.
type Program struct {
	set     *template.Template
	options Options

	made sync.Map // of *code by the name of the template, where html/template has executed it

	mu    sync.Mutex
	codes map[string]*code

	missed atomic.Int64
}

// New returns a program of the templates of a set. None of them may be executed but
// by the program.
func New(set *template.Template, o Options) *Program {
	return &Program{set: set, options: o, codes: map[string]*code{}}
}

// Templates returns those of the set.
func (p *Program) Templates() []*template.Template { return p.set.Templates() }

// code is one template.
type code struct {
	name   string
	body   []step
	slots  int  // how many variables it has
	unfit  bool // has, or calls, what is not known
	misses atomic.Int64
}

// mostMisses is how often a template may turn out to need html/template before
// it is left to that altogether.
const mostMisses = 16

// Append executes the template of that name, as html/template does, and appends
// what it writes to b. After an error b is as it was.
func (p *Program) Append(b []byte, name string, data any) ([]byte, error) {
	if _, ok := data.(nothing); ok {
		return b, errClosed
	}
	c := p.code(name)
	if c == nil && p.escapes(name) {
		c = p.code(name)
	}
	if c != nil && !c.unfit && c.misses.Load() < mostMisses {
		discard := func() {}
		if p.options.Attempt != nil {
			discard = p.options.Attempt()
		}
		if out, ok := p.run(c, b, data); ok {
			return out, nil
		}
		discard()
		c.misses.Add(1)
		p.missed.Add(1)
	}
	w := bounded{b, len(b), &p.options}
	if err := p.set.ExecuteTemplate(&w, name, data); err != nil {
		return b, err
	}
	if c == nil && !p.options.Reference {
		p.make(name)
	}
	return w.b, nil
}

// escapes has html/template put its escapers into a template without executing it to the
// end, and makes its code. It reports whether that is so.
func (p *Program) escapes(name string) bool {
	if p.options.Reference || p.options.Attempt != nil {
		return false
	}
	var unescaped *template.Error
	if err := p.set.ExecuteTemplate(closed{}, name, nothing{}); errors.As(err, &unescaped) {
		return false
	}
	p.make(name)
	return true
}

// nothing is the data of an execution that is not to go on, and closed what it is written to.
type (
	nothing struct{}
	closed  struct{}
)

var errClosed = errors.New("only for its escapers")

// Write fails.
func (closed) Write([]byte) (int, error) { return 0, errClosed }

// code returns that of a template, nil if it has none yet.
func (p *Program) code(name string) *code {
	c, ok := p.made.Load(name)
	if !ok {
		return nil
	}
	return c.(*code)
}

// Missed returns how many executions were given up and left to html/template.
func (p *Program) Missed() int { return int(p.missed.Load()) }

// Unfit returns the names of the templates that are left to html/template, as far as
// they have been executed.
func (p *Program) Unfit() []string {
	var out []string
	p.made.Range(func(_, c any) bool {
		if c := c.(*code); c.unfit {
			out = append(out, c.name)
		}
		return true
	})
	slices.Sort(out)
	return out
}

// bounded is a slice that is written to as long as it is not too long.
type bounded struct {
	b       []byte
	begin   int // what stands before does not count
	options *Options
}

// Write appends.
func (w *bounded) Write(p []byte) (int, error) {
	if largest := w.options.Largest; largest > 0 && len(w.b)-w.begin+len(p) > largest {
		return 0, w.options.TooLarge
	}
	w.b = append(w.b, p...)
	return len(p), nil
}
