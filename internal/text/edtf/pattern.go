package edtf

import "strings"

// Pattern is a regular expression, of the kind that ECMA-262 and RE2 both know,
// for what [Parse] reads. It cannot tell that a year has no 29 February or no
// week 53, that an interval ends before it starts, or that there is no year
// -0000.
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

	// calendarDay is a day that some year has.
	calendarDay = year + `-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))`

	// single is a date that is not an interval and has no time of day.
	single = `(?:Y-?[1-9][0-9]{4,8}|[0-9]{3}X|[0-9]{2}XX|` + calendarDay + `|` + year + `(?:-(?:` + month + `(?:-XX)?|2[1-4]|XX(?:-XX)?))?)[?~%]?`

	timeOfDay = `(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)?`
)
