package edtf

import "strings"

// Pattern is a regular expression for the input of [Parse]. It is valid in
// ECMA-262 and RE2. It also matches some invalid dates: 29 February in any
// year, week 53 in any year, intervals that end before they start, and the
// year -0000.
var Pattern = "^(?:" + strings.Join([]string{
	single,
	calendarDay + `T` + timeOfDay + `[?~%]?`,
	`[0-9]{4}-W(?:0[1-9]|[1-4][0-9]|5[0-3])`,
	single + `/(?:` + single + `|\.\.)?`,
	`(?:\.\.)?/` + single,
}, "|") + ")$"

const (
	year  = `-?[0-9]{4}`
	month = `(?:0[1-9]|1[0-2])`

	// calendarDay is a day that exists in some year.
	calendarDay = year + `-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))`

	// single is a date that is not an interval and has no time of day.
	single = `(?:Y-?[1-9][0-9]{4,8}|-?[0-9]{3}X|-?[0-9]{2}XX|` + calendarDay + `|` + year + `(?:-(?:` + month + `(?:-XX)?|2[1-4]|XX(?:-XX)?))?)[?~%]?`

	timeOfDay = `(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?`
)
