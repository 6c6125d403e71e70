package templatecompile

import (
	"reflect"
	"strings"
	"text/template/parse"
)

// step writes text, or does something.
type step struct {
	text string
	run  func(m *machine, dot reflect.Value)
}

// make makes the code of a template that html/template has executed, and of all
// that it calls.
func (p *Program) make(name string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.made.Store(name, p.template(name))
}

// template returns the code of a template whose tree has its escapers.
func (p *Program) template(name string) *code {
	if c, ok := p.codes[name]; ok {
		return c
	}
	c := &code{name: name}
	p.codes[name] = c
	t := p.set.Lookup(name)
	if t == nil || t.Tree == nil || t.Tree.Root == nil { // or one for another place than text, which html/template keeps to itself
		c.unfit = true
		return c
	}
	mk := maker{p: p, code: c}
	mk.declare("$")
	body, ok := mk.tree(t.Tree.Root)
	c.body, c.unfit = body, !ok
	return c
}

// maker makes the code of one template.
type maker struct {
	p     *Program
	code  *code
	scope []string // the variables at this point, by their slots
}

// tree makes a whole template; ok is false if it has what is not known.
func (mk *maker) tree(root *parse.ListNode) (body []step, ok bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, known := r.(unfit); !known {
				panic(r)
			}
			body, ok = nil, false
		}
	}()
	return mk.list(root), true
}

// declare gives a variable a slot.
func (mk *maker) declare(name string) int {
	mk.scope = append(mk.scope, name)
	mk.code.slots = max(mk.code.slots, len(mk.scope))
	return len(mk.scope) - 1
}

// slot returns that of a variable.
func (mk *maker) slot(name string) int {
	for i := len(mk.scope) - 1; i >= 0; i-- {
		if mk.scope[i] == name {
			return i
		}
	}
	giveUp()
	return 0
}

// list makes steps of nodes, joining text.
func (mk *maker) list(l *parse.ListNode) (out []step) {
	if l == nil {
		return nil
	}
	for _, n := range l.Nodes {
		s := mk.node(n)
		switch last := len(out) - 1; {
		case s.run == nil && s.text == "":
		case s.run == nil && last >= 0 && out[last].run == nil:
			out[last].text += s.text
		default:
			out = append(out, s)
		}
	}
	return out
}

func (mk *maker) node(n parse.Node) step {
	switch n := n.(type) {
	case *parse.TextNode:
		return step{text: string(n.Text)}
	case *parse.CommentNode:
		return step{}
	case *parse.ActionNode:
		return mk.action(n.Pipe)
	case *parse.IfNode:
		return mk.branch(&n.BranchNode, false)
	case *parse.WithNode:
		return mk.branch(&n.BranchNode, true)
	case *parse.RangeNode:
		return mk.loop(&n.BranchNode)
	case *parse.TemplateNode:
		return mk.call(n)
	}
	giveUp()
	return step{}
}

// action makes {{pipeline}}.
func (mk *maker) action(pipe *parse.PipeNode) step {
	cmds, sink := mk.escapers(pipe.Cmds)
	if len(pipe.Decl) > 0 {
		if sink != nil {
			giveUp()
		}
		v := mk.pipe(pipe)
		return step{run: func(m *machine, dot reflect.Value) { v.eval(m, dot) }}
	}
	if sink == nil {
		giveUp() // html/template has an escaper for everything that it lets pass
	}
	if s, ok := mk.filling(cmds, sink); ok {
		return s
	}
	if s, ok := mk.partial(cmds, sink); ok {
		return s
	}
	v := mk.commands(cmds)
	if v.constant {
		m := machine{p: mk.p}
		sink.write(&m, v.eval(&m, reflect.Value{}))
		return step{text: string(m.out)}
	}
	eval, write := v.eval, sink.write
	return step{run: func(m *machine, dot reflect.Value) { write(m, eval(m, dot)) }}
}

// escapers takes the escapers from the end of a pipeline; sink is nil if
// there are none.
func (mk *maker) escapers(cmds []*parse.CommandNode) (rest []*parse.CommandNode, s *sink) {
	var names []string
	n := len(cmds)
	for n > 0 {
		id, ok := cmds[n-1].Args[0].(*parse.IdentifierNode)
		if !ok || len(cmds[n-1].Args) != 1 || !strings.HasPrefix(id.Ident, escaperPrefix) {
			break
		}
		names = append([]string{strings.TrimPrefix(id.Ident, escaperPrefix)}, names...)
		n--
	}
	if len(names) == 0 {
		return cmds, nil
	}
	s, ok := sinks[strings.Join(names, " ")]
	if !ok {
		giveUp()
	}
	return cmds[:n], s
}

// branch makes {{if}} and {{with}}.
func (mk *maker) branch(n *parse.BranchNode, with bool) step {
	mark := len(mk.scope)
	cond := mk.pipe(n.Pipe).eval
	then := mk.list(n.List)
	otherwise := mk.list(n.ElseList)
	mk.scope = mk.scope[:mark]
	return step{run: func(m *machine, dot reflect.Value) {
		switch v := cond(m, dot); {
		case !truth(v):
			m.list(otherwise, dot)
		case with:
			m.list(then, v)
		default:
			m.list(then, dot)
		}
	}}
}

// loop makes {{range}}.
func (mk *maker) loop(n *parse.BranchNode) step {
	mark := len(mk.scope)
	if n.Pipe.IsAssign {
		giveUp()
	}
	over := mk.commands(n.Pipe.Cmds).eval
	index, elem := -1, -1
	switch len(n.Pipe.Decl) {
	case 1:
		elem = mk.declare(n.Pipe.Decl[0].Ident[0])
	case 2:
		index = mk.declare(n.Pipe.Decl[0].Ident[0])
		elem = mk.declare(n.Pipe.Decl[1].Ident[0])
	}
	body := mk.list(n.List)
	otherwise := mk.list(n.ElseList)
	mk.scope = mk.scope[:mark]
	return step{run: func(m *machine, dot reflect.Value) {
		v := over(m, dot)
		if index >= 0 {
			m.vars[m.base+index] = v
		}
		if elem >= 0 {
			m.vars[m.base+elem] = v
		}
		v = indirect(v)
		count := 0
		switch v.Kind() {
		case reflect.Slice, reflect.Array:
			count = v.Len()
		case reflect.Invalid:
		default:
			giveUp()
		}
		for i := range count {
			e := v.Index(i)
			if index >= 0 {
				m.vars[m.base+index] = reflect.ValueOf(i)
			}
			if elem >= 0 {
				m.vars[m.base+elem] = e
			}
			m.list(body, e)
		}
		if count == 0 {
			m.list(otherwise, dot)
		}
	}}
}

// call makes {{template}}.
func (mk *maker) call(n *parse.TemplateNode) step {
	c := mk.p.template(n.Name)
	if c.unfit {
		giveUp()
	}
	if n.Pipe == nil {
		return step{run: func(m *machine, _ reflect.Value) { m.call(c, reflect.Value{}) }}
	}
	data := mk.pipe(n.Pipe).eval
	return step{run: func(m *machine, dot reflect.Value) { m.call(c, data(m, dot)) }}
}
