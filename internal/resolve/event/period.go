package event

import "math"

// period is a stretch of days, by their numbers.
type period struct{ from, to int }

// period returns the days that the sentence can mean. What an article reports
// without a date happened on its day or on the day before.
func (s *Sentence) period() period {
	p := period{s.date.Earliest().Number(), s.date.Latest().Number()}
	if s.date.OpenStart() {
		p.from = math.MinInt32
	}
	if s.date.OpenEnd() {
		p.to = math.MaxInt32
	}
	return p
}

// overlaps reports whether p and q share a day.
func (p period) overlaps(q period) bool { return p.from <= q.to && q.from <= p.to }

// ofArticle reports whether no words of the sentence date it.
func (s *Sentence) ofArticle() bool { return s.time == nil }
