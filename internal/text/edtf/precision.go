package edtf

// Precision is how much of a date is told.
type Precision uint8

// The precisions, from the finest.
const (
	PrecisionNone Precision = iota // of the zero Date
	PrecisionDay
	PrecisionMonth // also of an unspecified day of a month
	PrecisionSeason
	PrecisionYear // also of an unspecified month or day of a year
	PrecisionDecade
	PrecisionCentury
	PrecisionInterval
)

var precisionNames = [...]string{"none", "day", "month", "season", "year", "decade", "century", "interval"}

// String is the English name.
func (p Precision) String() string { return precisionNames[p] }

// The seasons, as EDTF numbers them in the place of a month.
const (
	Spring = 21 + iota
	Summer
	Autumn
	Winter
)

// Precision is how much of the date is told.
func (d Date) Precision() Precision {
	switch {
	case d.IsZero():
		return PrecisionNone
	case d.IsInterval():
		return PrecisionInterval
	}
	return d.from.precision()
}

func (p point) precision() Precision {
	switch {
	case p.loose == 2:
		return PrecisionCentury
	case p.loose == 1:
		return PrecisionDecade
	case p.month == 0 || p.month == unspecified:
		return PrecisionYear
	case p.month >= Spring:
		return PrecisionSeason
	case p.day == 0 || p.day == unspecified:
		return PrecisionMonth
	}
	return PrecisionDay
}
