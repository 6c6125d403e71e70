package event

import (
	"math"

	"dossier/internal/text/edtf"
)

// period is a stretch of days, by their numbers.
type period struct{ from, to int }

// period returns the days that the sentence can mean. What an article reports
// without a date happened on its day or on the day before.
func (s *Sentence) period() period { return periodOf(s.date) }

func periodOf(d edtf.Date) period {
	p := period{d.Earliest().Number(), d.Latest().Number()}
	if d.OpenStart() {
		p.from = math.MinInt32
	}
	if d.OpenEnd() {
		p.to = math.MaxInt32
	}
	return p
}

// overlaps reports whether p and q share a day.
func (p period) overlaps(q period) bool { return p.from <= q.to && q.from <= p.to }

// ofArticle reports whether no words of the sentence date it.
func (s *Sentence) ofArticle() bool { return s.time == nil }

// longDate is the number of days from which a date is so long that many things happen on it.
const longDate = 32

// isLong reports whether the period is longer than a month.
func (p period) isLong() bool { return p.to-p.from+1 >= longDate }
