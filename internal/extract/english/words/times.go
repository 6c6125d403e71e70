package words

import "strings"

// Words around times. The words of time expressions are in a table in package
// times.
var (
	// Numbered are things with a number, if capitalised: "Flight 1994",
	// "Resolution 1973".
	Numbered = set(`Flight Room Suite Apartment Apt. Route Highway Interstate Bus Resolution Directive Regulation Article Section Rule Page
		Channel Model Unit Building Gate Platform Train Proposition Form`)

	// ClosingVerbs come before a trading day.
	ClosingVerbs = strings.Fields("end ended ending finish finished close closed")

	// LastingVerbs come before a stretch of time.
	LastingVerbs = strings.Fields("took take takes taken spent spend spends last lasts lasted wait waited")

	// ChildNouns are nouns for a child. Its age can be in months.
	ChildNouns = strings.Fields("son daughter child baby boy girl infant twins grandson granddaughter")
)
