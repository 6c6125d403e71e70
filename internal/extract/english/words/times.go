package words

import "strings"

// Words around times. The words of time expressions are in a table in package
// times.
var (
	// Numbered are things with a number, if capitalised: "Flight 1994",
	// "Resolution 1973".
	Numbered = set(`Flight Room Suite Apartment Apt. Route Highway Interstate Bus Resolution Directive Regulation Article Section Rule Page
		Channel Model Unit Building Gate Platform Train Proposition Form`)

	// DoneNouns are events that are not announced before they happen.
	DoneNouns = NewSet(`ruling rulings decision announcement attack attacks crash bombing bombings shooting shootings killing killings
		death deaths murder murders defeat victory verdict earthquake quake tremor storm flood floods fire explosion blast arrest arrests
		resignation accident raid raids disaster collapse rescue clashes violence riots`)

	// LookingVerbs come before "at" and what is looked at.
	LookingVerbs = strings.Fields("look looks looked looking glance glances glanced glancing")

	// ClosingVerbs come before a trading day.
	ClosingVerbs = strings.Fields("end ended ending finish finished close closed")

	// LastingVerbs come before a stretch of time.
	LastingVerbs = strings.Fields("took take takes taken spent spend spends last lasts lasted wait waited")

	// Perceived are the participles after "could be" that say what was possible
	// at the time: "smoke could be seen on Friday".
	Perceived = strings.Fields("seen heard felt smelled smelt found reached contacted located identified verified confirmed determined established traced recovered saved")

	// Reached are nouns for what people reach together, before "could be reached": "a deal".
	Reached = strings.Fields("agreement accord compromise consensus conclusion deal decision settlement truce verdict")

	// DatedPapers are nouns for what is written on a day and quoted later.
	DatedPapers = NewSet(`email e-mail letter diary memo memorandum note message post tweet telegram cable entry report article editorial column
		statement book document transcript postcard petition`)

	// MovingVerbs are verbs that move an appointment to another day.
	MovingVerbs = strings.Fields("moved postponed delayed adjourned rescheduled pushed deferred extended")

	// PlanningVerbs are verbs whose past can go with a day to come: "they
	// announced a vote on May 3", "hinted at a budget on May 3".
	PlanningVerbs = strings.Fields(`announced scheduled called set planned proposed approved fixed moved postponed delayed adjourned booked demanded invited
		urged requested promised offered agreed ordered sought wanted needed expected threatened extended rescheduled advanced given gave got
		faced due slated told said confirmed had has have arranged organised organized sold bought listed required based
		hinted hoped prepared braced lobbied campaigned appealed opted waited pressed`)

	// ChildNouns are nouns for a child. Its age can be in months.
	ChildNouns = strings.Fields("son daughter child baby boy girl infant twins grandson granddaughter")
)
