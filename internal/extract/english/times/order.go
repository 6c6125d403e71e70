package times

import "dossier/internal/text/segment"

// Order is the order of day and month in a date such as "03/04/2023".
type Order uint8

// The orders.
const (
	UnknownOrder Order = iota
	MonthFirst
	DayFirst
)

// writtenOrder returns the order that the dates of the text show, where one
// number is too large for a month: "13/04/2023". It returns UnknownOrder if no
// date does, or if they differ.
func (f *finder) writtenOrder() Order {
	found := UnknownOrder
	for i, tok := range f.t.Tokens {
		if tok.Kind != segment.Number || f.lex[i].n >= 0 {
			continue
		}
		o := orderOf(f.t.Word(i))
		if o != UnknownOrder && found != UnknownOrder && o != found {
			return UnknownOrder
		}
		found = max(found, o)
	}
	return found
}

// orderOf returns the order that the date w can only have.
func orderOf(w string) Order {
	a, rest := leadingInt(w)
	if rest == "" || rest[0] != '/' {
		return UnknownOrder
	}
	b, rest := leadingInt(rest[1:])
	if rest == "" || rest[0] != '/' {
		return UnknownOrder
	}
	switch y, rest := leadingInt(rest[1:]); {
	case rest != "" || y == 0:
	case a > 12 && a <= 31 && b >= 1 && b <= 12:
		return DayFirst
	case b > 12 && b <= 31 && a >= 1 && a <= 12:
		return MonthFirst
	}
	return UnknownOrder
}
