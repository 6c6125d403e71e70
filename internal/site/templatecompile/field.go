package templatecompile

import (
	"reflect"
	"sync"
	"sync/atomic"
)

// access is how a type is asked for what a template calls by a name.
type access struct {
	typ    reflect.Type
	addr   bool  // of values that have an address
	method int   // its number, of the pointer's where addr is set; -1 for a field
	index  []int // of the field
}

type accessKey struct {
	typ  reflect.Type
	name string
	addr bool
}

var accesses sync.Map // of *access by accessKey

// accessOf looks up a name; nil if it is left to html/template.
func accessOf(t reflect.Type, name string, addr bool) *access {
	key := accessKey{t, name, addr}
	if a, ok := accesses.Load(key); ok {
		return a.(*access)
	}
	a := newAccess(t, name, addr)
	accesses.Store(key, a)
	return a
}

func newAccess(t reflect.Type, name string, addr bool) *access {
	of := t
	if addr {
		of = reflect.PointerTo(t)
	}
	if m, ok := of.MethodByName(name); ok {
		return &access{typ: t, addr: addr, method: m.Index}
	}
	if t.Kind() != reflect.Struct {
		return nil
	}
	f, ok := t.FieldByName(name)
	if !ok || !f.IsExported() {
		return nil
	}
	return &access{typ: t, addr: addr, method: -1, index: f.Index}
}

// field makes .NAME of a value, a field or a method with arguments.
func field(of expr, name string, args []expr) expr {
	var last atomic.Pointer[access] // most places of a template see one type
	eval := of.eval
	return expr{eval: func(m *machine, dot reflect.Value) reflect.Value {
		v := indirect(eval(m, dot))
		if !v.IsValid() {
			giveUp()
		}
		t, addr := v.Type(), v.CanAddr()
		a := last.Load()
		if a == nil || a.typ != t || a.addr != addr {
			if a = accessOf(t, name, addr); a == nil {
				giveUp()
			}
			last.Store(a)
		}
		switch {
		case a.method >= 0:
			if addr {
				v = v.Addr()
			}
			return invoke(m, dot, v.Method(a.method), args)
		case len(args) > 0:
			giveUp()
		case len(a.index) == 1:
			return v.Field(a.index[0])
		}
		for i, n := range a.index {
			if i > 0 && v.Kind() == reflect.Pointer {
				if v.IsNil() {
					giveUp()
				}
				v = v.Elem()
			}
			v = v.Field(n)
		}
		return v
	}}
}

// invoke calls a function by reflection.
func invoke(m *machine, dot, f reflect.Value, args []expr) reflect.Value {
	t := f.Type()
	fixed := t.NumIn()
	if t.IsVariadic() {
		fixed--
	}
	if len(args) < fixed || len(args) > fixed && !t.IsVariadic() {
		giveUp()
	}
	in := make([]reflect.Value, len(args))
	for i, a := range args {
		var want reflect.Type
		if i < fixed {
			want = t.In(i)
		} else {
			want = t.In(fixed).Elem()
		}
		in[i] = as(a.eval(m, dot), want)
	}
	out := f.Call(in)
	if len(out) == 2 && !out[1].IsNil() || len(out) > 2 || len(out) == 0 {
		giveUp()
	}
	return out[0]
}

// as returns a value as an argument of a type.
func as(v reflect.Value, t reflect.Type) reflect.Value {
	if !v.IsValid() {
		if t.Kind() != reflect.Interface {
			giveUp()
		}
		return reflect.Zero(t)
	}
	if v.Type() == t || v.Type().AssignableTo(t) {
		return v
	}
	if v.Kind() == reflect.Interface && !v.IsNil() && v.Elem().Type().AssignableTo(t) {
		return v.Elem()
	}
	giveUp()
	return v
}

var (
	stringType  = reflect.TypeFor[string]()
	stringsType = reflect.TypeFor[[]string]()
	intType     = reflect.TypeFor[int]()
)

// toString returns a string as an argument.
func toString(v reflect.Value) string {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if v.Kind() != reflect.String || v.Type() != stringType {
		giveUp()
	}
	return v.String()
}

// toStrings returns strings as an argument.
func toStrings(v reflect.Value) []string {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if v.Kind() != reflect.Slice || v.Type() != stringsType {
		giveUp()
	}
	return v.Interface().([]string)
}

// toInt returns an int as an argument.
func toInt(v reflect.Value) int {
	if v.Kind() == reflect.Interface {
		v = v.Elem()
	}
	if v.Kind() != reflect.Int || v.Type() != intType {
		giveUp()
	}
	return int(v.Int())
}

// toAny returns any value as an argument.
func toAny(v reflect.Value) any {
	if !v.IsValid() {
		return nil
	}
	return v.Interface()
}
