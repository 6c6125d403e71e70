package edtf

// Precision says how exact a date is.
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

// String returns the English name.
func (p Precision) String() string { return precisionNames[p] }

// The seasons. EDTF writes them as months.
const (
	Spring = 21 + iota
	Summer
	Autumn
	Winter
)

// Precision returns the precision of the date.
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
