package templatecompile

import (
	"fmt"
	"html/template"
	"reflect"
	"text/template/parse"

	"dossier/internal/site/locale"
)

// filling makes a text with HTML in its places, in text: {{t "%1 by %2" (part "x" .X) .Y}}.
// Its pieces are written one after the other, and never put together before.
func (mk *maker) filling(cmds []*parse.CommandNode, s *sink) (step, bool) {
	if s != inText || len(cmds) != 1 {
		return step{}, false
	}
	write, ok := mk.filler(cmds[0])
	return step{run: write}, ok
}

// filler makes such a text if the command is one, and one of its arguments is
// always HTML.
func (mk *maker) filler(cmd *parse.CommandNode) (func(*machine, reflect.Value), bool) {
	id, ok := cmd.Args[0].(*parse.IdentifierNode)
	if !ok || len(cmd.Args) < 3 {
		return nil, false
	}
	translate, ok := mk.p.options.Fill[id.Ident]
	if !ok {
		return nil, false
	}
	english, ok := cmd.Args[1].(*parse.StringNode)
	if !ok {
		return nil, false
	}
	args := cmd.Args[2:]
	writers := make([]func(*machine, reflect.Value), len(args))
	rich := false
	for i, a := range args {
		var html bool
		writers[i], html = mk.place(a)
		rich = rich || html
	}
	if !rich {
		return nil, false
	}
	return piecewise(template.HTMLEscapeString(translate(english.Text)), writers), true
}

// piecewise writes a text, and what belongs into its places.
func piecewise(text string, args []func(*machine, reflect.Value)) func(*machine, reflect.Value) {
	var steps []step
	add := func(s string) {
		if n := len(steps); n > 0 && steps[n-1].run == nil {
			steps[n-1].text += s
		} else if s != "" {
			steps = append(steps, step{text: s})
		}
	}
	locale.Cut(text, len(args), add, func(n int) { steps = append(steps, step{run: args[n]}) })
	return func(m *machine, dot reflect.Value) { m.list(steps, dot) }
}

// place writes what belongs into a place; html is set if that is always HTML.
func (mk *maker) place(n parse.Node) (write func(*machine, reflect.Value), html bool) {
	if pipe, ok := n.(*parse.PipeNode); ok && len(pipe.Cmds) == 1 && len(pipe.Decl) == 0 {
		cmd := pipe.Cmds[0]
		if mk.isPart(cmd) {
			return mk.partWriter(cmd), true
		}
		if write, ok := mk.filler(cmd); ok {
			return write, true
		}
	}
	v := mk.argument(n)
	eval := v.eval
	return func(m *machine, dot reflect.Value) {
		v := eval(m, dot)
		if v.Kind() == reflect.Interface {
			v = v.Elem()
		}
		switch {
		case v.Kind() == reflect.String && v.Type() == htmlType:
			m.out = append(m.out, v.String()...)
		case v.Kind() == reflect.String && v.Type() == stringType:
			m.out = escape(m.out, v.String(), &plusText)
		default:
			m.out = escape(m.out, fmt.Sprint(toAny(v)), &plusText)
		}
	}, v.html
}
