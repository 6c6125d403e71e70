package times

import (
	"time"
	_ "time/tzdata" // so that time zones do not depend on the machine
)

// zones are the time zones of clock times, by the first word of their name.
// Each has an offset from UTC in minutes or, if it changes with the season,
// the zone of the tz database. Names that several zones share (CST, IST, BST)
// and "local time" are not in the list.
var zones = [...]struct {
	word   string
	offset int
	region string
}{
	{},
	{word: "gmt"}, {word: "utc"}, {word: "z"},
	{word: "est", offset: -5 * 60}, {word: "edt", offset: -4 * 60}, {word: "et", region: "America/New_York"}, {word: "eastern", region: "America/New_York"},
	{word: "cdt", offset: -5 * 60}, {word: "mst", offset: -7 * 60}, {word: "mdt", offset: -6 * 60}, {word: "mountain", region: "America/Denver"},
	{word: "pst", offset: -8 * 60}, {word: "pdt", offset: -7 * 60}, {word: "pt", region: "America/Los_Angeles"}, {word: "pacific", region: "America/Los_Angeles"},
	{word: "cet", offset: 60}, {word: "cest", offset: 2 * 60}, {word: "eet", offset: 2 * 60}, {word: "eest", offset: 3 * 60},
	{word: "msk", offset: 3 * 60}, {word: "moscow", region: "Europe/Moscow"},
	{word: "kst", offset: 9 * 60}, {word: "jst", offset: 9 * 60}, {word: "hkt", offset: 8 * 60}, {word: "sgt", offset: 8 * 60},
	{word: "aest", offset: 10 * 60}, {word: "aedt", offset: 11 * 60},
}

// zoneAt returns the index of the zone at token i. It returns 0 if there is
// none or if it is ambiguous.
func (f *finder) zoneAt(i int) uint8 {
	for k := 1; k < len(zones); k++ {
		if f.wordIs(i, zones[k].word) {
			return uint8(k)
		}
	}
	return 0
}

// sameTime reads c, in brackets after the last time of day, as that time in
// another zone: "2 a.m. on Tuesday (2300 GMT)" is on Monday there. Local time
// is between 12 hours behind UTC and 14 hours ahead.
func (f *finder) sameTime(c clockTime) {
	if c.zone == 0 || zones[c.zone].region != "" || !f.clockRead.fullDay() {
		return
	}
	s := f.clockRead
	s.hour, s.minute, s.zone = uint8(c.hour), uint8(max(c.minute, 0)), c.zone
	local := time.Date(f.clockRead.year, time.Month(f.clockRead.month), f.clockRead.day, int(f.clockRead.hour), int(f.clockRead.minute), 0, 0, time.UTC)
	for _, days := range []int{0, -1, 1} {
		m := s.moment().AddDate(0, 0, days)
		if ahead := local.Sub(m); ahead >= -12*time.Hour && ahead <= 14*time.Hour {
			f.out[len(f.out)-1].Moment = m
			return
		}
	}
}

// moment returns the instant of a clock time with its day and zone, in UTC. It
// is zero if the day or the zone is not given.
func (s stamp) moment() time.Time {
	if !s.clocked || s.zone == 0 || !s.fullDay() || s.until > 0 {
		return time.Time{}
	}
	z := zones[s.zone]
	location := time.FixedZone("", z.offset*60)
	if z.region != "" {
		var err error
		if location, err = time.LoadLocation(z.region); err != nil {
			return time.Time{}
		}
	}
	return time.Date(s.year, time.Month(s.month), s.day, int(s.hour), int(s.minute), 0, 0, location).UTC()
}
