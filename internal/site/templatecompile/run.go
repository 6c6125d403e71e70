package templatecompile

import (
	"reflect"
	"sync"
)

// machine executes a template.
type machine struct {
	p     *Program
	out   []byte
	begin int             // of out; what stands before is not the template's
	vars  []reflect.Value // of all templates that are being executed
	base  int             // where those of the innermost begin
	depth int
}

// deepest is how many templates may call each other before it is left to
// html/template to say that it is too deep.
const deepest = 200

// unfit is what an execution panics with that is left to html/template.
type unfit struct{}

func giveUp() { panic(unfit{}) }

var machines = sync.Pool{New: func() any { return new(machine) }}

// run executes a template; ok is false if it is left to html/template. A
// panic of a function or method is too: html/template makes an error of it.
func (p *Program) run(c *code, b []byte, data any) (out []byte, ok bool) {
	m := machines.Get().(*machine)
	m.p, m.out, m.begin, m.depth = p, b, len(b), 0
	defer func() {
		if !ok {
			_ = recover()
		}
		clear(m.vars[:cap(m.vars)])
		m.p, m.out, m.vars, m.base = nil, nil, m.vars[:0], 0
		machines.Put(m)
	}()
	m.call(c, reflect.ValueOf(data))
	return m.out, true
}

// call executes a template with its own variables.
func (m *machine) call(c *code, dot reflect.Value) {
	if c.unfit || m.depth >= deepest {
		giveUp()
	}
	m.depth++
	outer := m.base
	m.base = len(m.vars)
	for range c.slots {
		m.vars = append(m.vars, reflect.Value{})
	}
	m.vars[m.base] = dot
	m.list(c.body, dot)
	m.vars = m.vars[:m.base]
	m.base = outer
	m.depth--
}

// list executes steps.
func (m *machine) list(steps []step, dot reflect.Value) {
	for i := range steps {
		if s := &steps[i]; s.run != nil {
			s.run(m, dot)
		} else {
			m.out = append(m.out, s.text...)
		}
	}
	if largest := m.p.options.Largest; largest > 0 && len(m.out)-m.begin > largest {
		giveUp()
	}
}

// part executes a template by its name, where it may be of another tree than the
// one that calls it.
func (m *machine) part(name string, data reflect.Value) {
	c := m.p.code(name)
	if c == nil { // html/template has to execute it first
		out, err := m.p.Append(m.out, name, toAny(data))
		if err != nil {
			giveUp()
		}
		m.out = out
		return
	}
	if data.Kind() == reflect.Interface {
		data = data.Elem()
	}
	m.call(c, data)
}
