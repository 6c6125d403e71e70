package extract

import (
	"time"

	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

// TimexType is the TIMEX3 type of an expression.
type TimexType uint8

// The types of TIMEX3.
const (
	TimexDate TimexType = iota
	TimexTime
	TimexDuration
	TimexSet
)

// String is the type as TIMEX3 writes it.
func (t TimexType) String() string { return [...]string{"DATE", "TIME", "DURATION", "SET"}[t] }

// TimexMod is the TIMEX3 mod of an expression.
type TimexMod uint8

// The modifiers.
const (
	ModNone   TimexMod = iota
	ModStart           // "early 1990", "the beginning of the week"
	ModMid             // "mid-September"
	ModEnd             // "late 1990", "the end of the week"
	ModApprox          // "about two years ago"
)

// String is the modifier as TIMEX3 writes it, "" for ModNone.
func (m TimexMod) String() string { return [...]string{"", "START", "MID", "END", "APPROX"}[m] }

// TimeExpression is one time expression.
type TimeExpression struct {
	Span span.Span
	Type TimexType
	// Value is the TIMEX3 value: "2023-09-12", "2023-W36", "P17M", "PAST_REF".
	Value string
	// Mod says what part of Date is meant, or that it is about then.
	Mod TimexMod
	// Date is the calendar date or interval meant; zero for durations, sets
	// and vague references.
	Date edtf.Date
	// Range is the whole interval where the text joins this expression with a
	// neighbour ("from Monday to Wednesday"): both carry it. Else it is zero.
	Range edtf.Date
	// Vague marks a reference that names no date of its own, such as "recently",
	// or a date only implied ("earlier this year" is not, "now" is).
	Vague bool
	// Moment is the instant, in UTC, that a time of day with its day and zone
	// means; zero where one of them is not told.
	Moment time.Time
	// Distant marks an expression that counts from another date, "the next day", if that
	// is several sentences before or not mentioned at all.
	Distant bool
	// Implied marks a time of day whose words do not tell its day, which is that
	// in view.
	Implied bool
	// Confidence is the share of such expressions whose Value is right, between
	// 0 and 1.
	Confidence float64
}
