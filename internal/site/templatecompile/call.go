package templatecompile

import (
	"html/template"
	"reflect"
	"slices"
	"text/template/parse"
)

// function makes a call of a function.
func (mk *maker) function(name string, nodes []parse.Node, final *expr) expr {
	if name == mk.p.options.Part && name != "" {
		return mk.partValue(mk.arguments(nodes, final))
	}
	f, ok := mk.p.options.Funcs[name]
	if !ok {
		return builtin(name, mk.arguments(nodes, final))
	}
	args := mk.arguments(nodes, final)
	v := call(f, args)
	if !slices.Contains(mk.p.options.Constant, name) {
		return v
	}
	for _, a := range args {
		if !a.constant {
			return v
		}
	}
	value := v.eval(&machine{p: mk.p}, reflect.Value{})
	if value.Kind() == reflect.Interface {
		value = value.Elem()
	}
	return expr{eval: func(*machine, reflect.Value) reflect.Value { return value }, constant: true, html: v.html}
}

// call makes a call of f, without reflection where f is of a common type.
func call(f any, args []expr) expr {
	type value = reflect.Value
	of := func(eval func(m *machine, dot value) value) expr { return expr{eval: eval} }
	html := func(eval func(m *machine, dot value) value) expr { return expr{eval: eval, html: true} }
	switch f := f.(type) {
	case func() string:
		if len(args) == 0 {
			return of(func(*machine, value) value { return reflect.ValueOf(f()) })
		}
	case func(string) string:
		if len(args) == 1 {
			a := args[0].eval
			return of(func(m *machine, dot value) value { return reflect.ValueOf(f(toString(a(m, dot)))) })
		}
	case func(int) string:
		if len(args) == 1 {
			a := args[0].eval
			return of(func(m *machine, dot value) value { return reflect.ValueOf(f(toInt(a(m, dot)))) })
		}
	case func(int, int) int:
		if len(args) == 2 {
			a, b := args[0].eval, args[1].eval
			return of(func(m *machine, dot value) value { return reflect.ValueOf(f(toInt(a(m, dot)), toInt(b(m, dot)))) })
		}
	case func(int, string, string) string:
		if len(args) == 3 {
			a, b, c := args[0].eval, args[1].eval, args[2].eval
			return of(func(m *machine, dot value) value {
				return reflect.ValueOf(f(toInt(a(m, dot)), toString(b(m, dot)), toString(c(m, dot))))
			})
		}
	case func(string, string) template.HTML:
		if len(args) == 2 {
			a, b := args[0].eval, args[1].eval
			return html(func(m *machine, dot value) value { return reflect.ValueOf(f(toString(a(m, dot)), toString(b(m, dot)))) })
		}
	case func(string, any) template.HTML:
		if len(args) == 2 {
			a, b := args[0].eval, args[1].eval
			return html(func(m *machine, dot value) value { return reflect.ValueOf(f(toString(a(m, dot)), toAny(b(m, dot)))) })
		}
	case func(any) any:
		if len(args) == 1 {
			a := args[0].eval
			return of(func(m *machine, dot value) value { return reflect.ValueOf(f(toAny(a(m, dot)))) })
		}
	case func([]string) string:
		if len(args) == 1 {
			a := args[0].eval
			return of(func(m *machine, dot value) value { return reflect.ValueOf(f(toStrings(a(m, dot)))) })
		}
	case func(...string) bool:
		return of(func(m *machine, dot value) value {
			var few [2]string
			in := few[:0]
			for _, a := range args {
				in = append(in, toString(a.eval(m, dot)))
			}
			return reflect.ValueOf(f(in...))
		})
	case func(string, ...any) any:
		if len(args) > 0 {
			a, rest := args[0].eval, args[1:]
			return of(func(m *machine, dot value) value {
				in := make([]any, len(rest))
				for i, r := range rest {
					in[i] = toAny(r.eval(m, dot))
				}
				return reflect.ValueOf(f(toString(a(m, dot)), in...))
			})
		}
	}
	v := reflect.ValueOf(f)
	return of(func(m *machine, dot value) value { return invoke(m, dot, v, args) })
}

// partValue makes a part whose HTML is used as a value.
func (mk *maker) partValue(args []expr) expr {
	if len(args) != 2 {
		giveUp()
	}
	name, data := args[0].eval, args[1].eval
	return expr{html: true, eval: func(m *machine, dot reflect.Value) reflect.Value {
		from := len(m.out)
		m.part(toString(name(m, dot)), data(m, dot))
		html := template.HTML(m.out[from:])
		m.out = m.out[:from]
		return reflect.ValueOf(html)
	}}
}

// partial makes {{part "name" data}} in text, which is written where it belongs
// at once.
func (mk *maker) partial(cmds []*parse.CommandNode, s *sink) (step, bool) {
	if s != inText || len(cmds) != 1 || !mk.isPart(cmds[0]) {
		return step{}, false
	}
	return step{run: mk.partWriter(cmds[0])}, true
}

// isPart reports whether a command is a part with its data.
func (mk *maker) isPart(cmd *parse.CommandNode) bool {
	id, ok := cmd.Args[0].(*parse.IdentifierNode)
	return ok && mk.p.options.Part != "" && id.Ident == mk.p.options.Part && len(cmd.Args) == 3
}

func (mk *maker) partWriter(cmd *parse.CommandNode) func(*machine, reflect.Value) {
	name, data := mk.argument(cmd.Args[1]).eval, mk.argument(cmd.Args[2]).eval
	return func(m *machine, dot reflect.Value) { m.part(toString(name(m, dot)), data(m, dot)) }
}
