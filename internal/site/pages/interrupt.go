package pages

import (
	"errors"
	"fmt"
	"html/template"
	"io/fs"
	"strings"
	"text/template/parse"
)

// A user's template can loop for ever, or nearly so, and html/template cannot be
// stopped from outside. So if a theme has templates of the user's, every template
// and every round of a loop begins with a call of a function. It fails if the page
// takes too much work, or if the renderer has been told to stop. A template ends
// with a call too, so that the depth of calls is known.

// The names of these functions.
const (
	pulse = "pulse" // in a round of a loop
	enter = "enter" // at the beginning of a template
	leave = "leave" // at its end
)

// errStopped is the error of a template that was stopped.
var errStopped = errors.New("stopped, since it took too long")

// Interrupt stops the renderings that are running, unless they use built-in
// templates only.
func (r *Renderer) Interrupt() {
	if r.running.Load() > 0 {
		r.stop.Store(true)
	}
}

func (r *Renderer) begin() { r.running.Add(1) }

func (r *Renderer) end() {
	if r.running.Add(-1) == 0 {
		r.stop.Store(false)
	}
}

// guard adds the calls to the templates of t that do not have them yet. The files
// of the templates are in the theme.
func (s *templateSet) guard(theme fs.FS, t *template.Template) error {
	for _, t := range t.Templates() {
		if t.Tree == nil || t.Tree.Root == nil || s.guarded[t.Tree.Root] {
			continue
		}
		src, err := fs.ReadFile(theme, t.Tree.ParseName)
		if err != nil {
			return fmt.Errorf("read template: %w", err)
		}
		g := guarding{name: t.Tree.ParseName, src: string(src)}
		if err := g.list(t.Tree.Root, enter, t.Tree.Root.Pos); err != nil {
			return err
		}
		last, err := g.call(leave, t.Tree.Root.Pos)
		if err != nil {
			return err
		}
		t.Tree.Root.Nodes = append(t.Tree.Root.Nodes, last)
		s.guarded[t.Tree.Root] = true
	}
	return nil
}

// guarding adds calls to a template.
type guarding struct {
	name, src string
}

// list adds a call of the function to the front of a list of nodes, and calls to
// the loops in it.
func (g guarding) list(l *parse.ListNode, function string, at parse.Pos) error {
	if err := g.within(l); err != nil {
		return err
	}
	call, err := g.call(function, at)
	if err != nil {
		return err
	}
	l.Nodes = append([]parse.Node{call}, l.Nodes...)
	return nil
}

// within adds calls to the loops of a list.
func (g guarding) within(l *parse.ListNode) error {
	if l == nil {
		return nil
	}
	for _, n := range l.Nodes {
		var err error
		switch n := n.(type) {
		case *parse.RangeNode:
			err = errors.Join(g.list(n.List, pulse, n.Pos), g.within(n.ElseList))
		case *parse.IfNode:
			err = errors.Join(g.within(n.List), g.within(n.ElseList))
		case *parse.WithNode:
			err = errors.Join(g.within(n.List), g.within(n.ElseList))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// call returns a call of the function at a position of the template. It assigns
// the value to a variable, so that it writes nothing.
func (g guarding) call(function string, at parse.Pos) (parse.Node, error) {
	before := strings.Map(func(c rune) rune { // the lines are counted in it
		if c == '\n' {
			return c
		}
		return ' '
	}, g.src[:min(int(at), len(g.src))])
	trees, err := parse.Parse(g.name, before+"{{$"+function+" := "+function+"}}", "", "", map[string]any{function: function})
	if err != nil {
		return nil, fmt.Errorf("guard template: %w", err)
	}
	nodes := trees[g.name].Root.Nodes
	return nodes[len(nodes)-1], nil
}

// largest is the maximum size of a page, in bytes.
const largest = 64 << 20

var errTooLarge = fmt.Errorf("the page gets larger than %d MB", largest>>20)
