package words

import "strings"

// Words around times. Those that times consist of are a table in package times.
var (
	// Numbered are things that have numbers if they begin with a capital:
	// "Flight 1994", "Resolution 1973".
	Numbered = set(`Flight Room Suite Apartment Apt. Route Highway Interstate Bus Resolution Directive Regulation Article Section Rule Page
		Channel Model Unit Building Gate Platform Train Proposition Form`)

	// ClosingVerbs are followed by a trading day.
	ClosingVerbs = strings.Fields("end ended ending finish finished close closed")

	// LastingVerbs are followed by a stretch of time.
	LastingVerbs = strings.Fields("took take takes taken spent spend spends last lasts lasted wait waited")

	// ChildNouns are words for a child, whose age can be in months.
	ChildNouns = strings.Fields("son daughter child baby boy girl infant twins grandson granddaughter")
)
