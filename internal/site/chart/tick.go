package chart

import "dossier/internal/text/edtf"

// Level is the precision of the label of a tick.
type Level uint8

// The levels.
const (
	DayOfMonth Level = iota // "12 Sep"
	WholeDay                // "12 Sep 2023"
	Month                   // "Sep 2023"
	Year                    // "2023"
)

// room returns half the width of a label with its space.
func (l Level) room() Px { return [...]Px{230, 400, 300, 180}[l] }

// Tick is a labelled position on the axis.
type Tick struct {
	X     Px
	Day   edtf.Day
	Level Level
}
