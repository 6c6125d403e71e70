package chart

import "dossier/internal/text/edtf"

// Level says how exact the label of a tick is to be.
type Level uint8

// The levels.
const (
	DayOfMonth Level = iota // "12 Sep"
	WholeDay                // "12 Sep 2023"
	Month                   // "Sep 2023"
	Year                    // "2023"
)

// room returns what half a label takes, and half the space to the next.
func (l Level) room() Px { return [...]Px{230, 400, 300, 180}[l] }

// Tick is a labelled place on the axis.
type Tick struct {
	X     Px
	Day   edtf.Day
	Level Level
}
