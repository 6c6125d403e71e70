package templatecompile

import (
	"cmp"
	"fmt"
	"reflect"
)

// builtin makes a call of a function of text/template.
func builtin(name string, args []expr) expr {
	type value = reflect.Value
	need := func(n int) {
		if len(args) != n {
			giveUp()
		}
	}
	of := func(eval func(m *machine, dot value) value) expr { return expr{eval: eval} }
	switch name {
	case "and", "or":
		if len(args) == 0 {
			giveUp()
		}
		stop := name == "or"
		return of(func(m *machine, dot value) (v value) {
			for _, a := range args {
				if v = a.eval(m, dot); truth(v) == stop {
					break
				}
			}
			return v
		})
	case "not":
		need(1)
		a := args[0].eval
		return of(func(m *machine, dot value) value { return boolean(!truth(a(m, dot))) })
	case "len":
		need(1)
		a := args[0].eval
		return of(func(m *machine, dot value) value { return reflect.ValueOf(length(a(m, dot))) })
	case "eq":
		if len(args) < 2 {
			giveUp()
		}
		return of(func(m *machine, dot value) value {
			a := args[0].eval(m, dot)
			for _, b := range args[1:] {
				if compare(a, b.eval(m, dot)) == 0 {
					return boolean(true)
				}
			}
			return boolean(false)
		})
	case "ne", "lt", "le", "gt", "ge":
		need(2)
		a, b := args[0].eval, args[1].eval
		holds := map[string]func(c int) bool{
			"ne": func(c int) bool { return c != 0 },
			"lt": func(c int) bool { return c < 0 }, "le": func(c int) bool { return c <= 0 },
			"gt": func(c int) bool { return c > 0 }, "ge": func(c int) bool { return c >= 0 },
		}[name]
		equality := name == "ne"
		return of(func(m *machine, dot value) value {
			x, y := a(m, dot), b(m, dot)
			if !equality && outer(x).Kind() == reflect.Bool {
				giveUp() // has no order
			}
			return boolean(holds(compare(x, y)))
		})
	case "index":
		need(2)
		a, b := args[0].eval, args[1].eval
		return of(func(m *machine, dot value) value { return element(a(m, dot), toInt(b(m, dot))) })
	case "slice":
		if len(args) < 1 || len(args) > 3 {
			giveUp()
		}
		return of(func(m *machine, dot value) value {
			v := outer(args[0].eval(m, dot))
			from, to := 0, length(v)
			if len(args) > 1 {
				from = toInt(args[1].eval(m, dot))
			}
			if len(args) > 2 {
				to = toInt(args[2].eval(m, dot))
			}
			if v.Kind() != reflect.Slice || from < 0 || to < from || to > v.Len() {
				giveUp()
			}
			return v.Slice(from, to)
		})
	case "print":
		return of(func(m *machine, dot value) value { return reflect.ValueOf(fmt.Sprint(all(m, dot, args)...)) })
	case "printf":
		if len(args) == 0 {
			giveUp()
		}
		return of(func(m *machine, dot value) value {
			return reflect.ValueOf(fmt.Sprintf(toString(args[0].eval(m, dot)), all(m, dot, args[1:])...))
		})
	}
	giveUp()
	return expr{}
}

func all(m *machine, dot reflect.Value, args []expr) []any {
	out := make([]any, len(args))
	for i, a := range args {
		out[i] = toAny(a.eval(m, dot))
	}
	return out
}

var yes, no = reflect.ValueOf(true), reflect.ValueOf(false)

func boolean(b bool) reflect.Value {
	if b {
		return yes
	}
	return no
}

// outer returns the value within an interface.
func outer(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Interface {
		return v.Elem()
	}
	return v
}

// compare orders two values of one kind; false comes before true.
func compare(a, b reflect.Value) int {
	a, b = outer(a), outer(b)
	switch {
	case a.Kind() == reflect.String && b.Kind() == reflect.String:
		return cmp.Compare(a.String(), b.String())
	case a.CanInt() && b.CanInt():
		return cmp.Compare(a.Int(), b.Int())
	case a.Kind() == reflect.Bool && b.Kind() == reflect.Bool:
		if a.Bool() == b.Bool() {
			return 0
		}
		return 1
	}
	giveUp()
	return 0
}

// length returns how many items or bytes a value has.
func length(v reflect.Value) int {
	switch v = outer(v); v.Kind() {
	case reflect.String, reflect.Slice, reflect.Map, reflect.Array:
		return v.Len()
	}
	giveUp()
	return 0
}

// element returns an item of a slice.
func element(v reflect.Value, i int) reflect.Value {
	v = outer(v)
	if v.Kind() != reflect.Slice && v.Kind() != reflect.Array || i < 0 || i >= v.Len() {
		giveUp()
	}
	return v.Index(i)
}
