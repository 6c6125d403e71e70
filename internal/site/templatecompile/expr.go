package templatecompile

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// expr is something that has a value.
type expr struct {
	eval     func(m *machine, dot reflect.Value) reflect.Value
	constant bool
	html     bool // always HTML
}

func constant(v any) expr {
	value := reflect.ValueOf(v)
	return expr{eval: func(*machine, reflect.Value) reflect.Value { return value }, constant: true}
}

// pipe makes a pipeline with the variables that it declares.
func (mk *maker) pipe(p *parse.PipeNode) expr {
	v := mk.commands(p.Cmds)
	if len(p.Decl) == 0 {
		return v
	}
	if len(p.Decl) > 1 {
		giveUp()
	}
	name := p.Decl[0].Ident[0]
	var slot int
	if p.IsAssign {
		slot = mk.slot(name)
	} else {
		slot = mk.declare(name)
	}
	eval := v.eval
	return expr{eval: func(m *machine, dot reflect.Value) reflect.Value {
		v := eval(m, dot)
		m.vars[m.base+slot] = v
		return v
	}}
}

// commands makes a pipeline's commands, the value of each being the last
// argument of the next.
func (mk *maker) commands(cmds []*parse.CommandNode) expr {
	var v *expr
	for _, cmd := range cmds {
		next := mk.command(cmd, v)
		v = &next
	}
	if v == nil {
		giveUp()
	}
	return *v
}

// command makes one command; final is its last argument, nil for none.
func (mk *maker) command(cmd *parse.CommandNode, final *expr) expr {
	args := cmd.Args[1:]
	hasArgs := len(args) > 0 || final != nil
	switch n := cmd.Args[0].(type) {
	case *parse.IdentifierNode:
		return inner(mk.function(n.Ident, args, final))
	case *parse.FieldNode:
		return inner(mk.fields(dotExpr(), n.Ident, args, final))
	case *parse.VariableNode:
		v := mk.variable(n.Ident[0])
		if len(n.Ident) > 1 {
			return inner(mk.fields(v, n.Ident[1:], args, final))
		}
		if hasArgs {
			giveUp()
		}
		return inner(v)
	case *parse.ChainNode:
		return inner(mk.fields(mk.argument(n.Node), n.Field, args, final))
	}
	if hasArgs {
		giveUp()
	}
	switch n := cmd.Args[0].(type) {
	case *parse.PipeNode:
		return mk.pipe(n)
	case *parse.DotNode:
		return inner(dotExpr())
	}
	return mk.literal(cmd.Args[0])
}

// inner returns the value within an interface without methods.
func inner(v expr) expr {
	if v.constant || v.html {
		return v
	}
	eval := v.eval
	return expr{eval: func(m *machine, dot reflect.Value) reflect.Value {
		v := eval(m, dot)
		if v.Kind() == reflect.Interface && v.Type().NumMethod() == 0 {
			return v.Elem()
		}
		return v
	}}
}

func dotExpr() expr {
	return expr{eval: func(_ *machine, dot reflect.Value) reflect.Value { return dot }}
}

func (mk *maker) variable(name string) expr {
	slot := mk.slot(name)
	return expr{eval: func(m *machine, _ reflect.Value) reflect.Value { return m.vars[m.base+slot] }}
}

// literal makes a constant.
func (mk *maker) literal(n parse.Node) expr {
	switch n := n.(type) {
	case *parse.BoolNode:
		return constant(n.True)
	case *parse.StringNode:
		return constant(n.Text)
	case *parse.NumberNode:
		if n.IsInt && !n.IsComplex && !strings.ContainsAny(n.Text, ".eEpP'") && int64(int(n.Int64)) == n.Int64 {
			return constant(int(n.Int64))
		}
	}
	giveUp()
	return expr{}
}

// argument makes an argument of a function, method or template.
func (mk *maker) argument(n parse.Node) expr {
	switch n := n.(type) {
	case *parse.DotNode:
		return dotExpr()
	case *parse.FieldNode:
		return mk.fields(dotExpr(), n.Ident, nil, nil)
	case *parse.VariableNode:
		v := mk.variable(n.Ident[0])
		if len(n.Ident) > 1 {
			return mk.fields(v, n.Ident[1:], nil, nil)
		}
		return v
	case *parse.PipeNode:
		return mk.pipe(n)
	case *parse.IdentifierNode:
		return mk.function(n.Ident, nil, nil)
	case *parse.ChainNode:
		return mk.fields(mk.argument(n.Node), n.Field, nil, nil)
	}
	return mk.literal(n)
}

func (mk *maker) arguments(nodes []parse.Node, final *expr) []expr {
	var out []expr
	for _, n := range nodes {
		out = append(out, mk.argument(n))
	}
	if final != nil {
		out = append(out, *final)
	}
	return out
}

// fields makes .A.B.C of a value; the last may be a method with arguments.
func (mk *maker) fields(of expr, names []string, nodes []parse.Node, final *expr) expr {
	for _, name := range names[:len(names)-1] {
		of = field(of, name, nil)
	}
	return field(of, names[len(names)-1], mk.arguments(nodes, final))
}

// truth reports whether a value is other than the zero of its type, as
// text/template has it.
func truth(v reflect.Value) bool {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	switch v.Kind() {
	case reflect.Invalid:
		return false
	case reflect.String, reflect.Slice, reflect.Map, reflect.Array:
		return v.Len() > 0
	case reflect.Bool:
		return v.Bool()
	case reflect.Pointer, reflect.Func, reflect.Chan:
		return !v.IsNil()
	case reflect.Struct:
		return true
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return v.Int() != 0
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return v.Uint() != 0
	case reflect.Float32, reflect.Float64:
		return v.Float() != 0
	}
	giveUp()
	return false
}

// indirect returns what pointers and interfaces lead to. Nil ones are left to
// html/template.
func indirect(v reflect.Value) reflect.Value {
	for v.Kind() == reflect.Pointer || v.Kind() == reflect.Interface {
		if v.IsNil() {
			giveUp()
		}
		v = v.Elem()
	}
	return v
}
