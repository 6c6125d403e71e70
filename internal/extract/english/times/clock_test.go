package times

import (
	"strings"
	"testing"
)

func TestClockTimes(t *testing.T) {
	cases{
		{"It began at 7 p.m. local time on Tuesday.", "7 p.m. local time on Tuesday = 2023-09-12T19:00"},
		{"It began at 7 p.m. regional time.", "7 p.m. regional time = 2023-09-13T19:00"},
		{"It began at 1000 GMT.", "1000 GMT = 2023-09-13T10:00Z"},
		{"It began at 16:15 UTC on Monday.", "16:15 UTC on Monday = 2023-09-11T16:15Z"},
		{"It began at 10 p.m. Tuesday.", "10 p.m. Tuesday = 2023-09-12T22:00"},
		{"It began at 5 p.m. EST Sept. 9.", "5 p.m. EST Sept. 9 = 2023-09-09T17:00"},
		{"It began at 6:30am and at 12 a.m. and at 12 p.m.", "6:30am = 2023-09-13T06:30; 12 a.m. = 2023-09-13T00:00; 12 p.m. = 2023-09-13T12:00"},
		{"It began at 11.30pm.", "11.30pm = 2023-09-13T23:30"},
		{"It began at 9 a.m. Eastern time and at 9 p.m. Eastern Standard Time.", "9 a.m. Eastern time = 2023-09-13T09:00; 9 p.m. Eastern Standard Time = 2023-09-13T21:00"},
		{"It began at 19:00:30 and 9:75.", "19:00:30 = 2023-09-13T19:00"},
		{"It began at noon Tuesday and at midnight.", "noon Tuesday = 2023-09-12T12:00; midnight = 2023-09-12T24:00"},
		{"It began at seven o'clock.", "seven o'clock = 2023-09-13T07:00"},
		{"It began at 6 o'clock in the evening.", "6 o'clock in the evening = 2023-09-13T18:00"},
		{"It began at 4 in the morning.", "4 in the morning = 2023-09-13T04:00"},
		{"It began at 3:00 on Tuesday afternoon.", "3:00 on Tuesday afternoon = 2023-09-12T15:00"},
		{"It began at 9:20 a.m. (0620 GMT) on Tuesday.", "9:20 a.m. = 2023-09-12T09:20; Tuesday = 2023-09-12"},
		{"It began at about 9:20 a.m. (0620 GMT).", "about 9:20 a.m. = 2023-09-13T09:20"},
		{"On Tuesday he woke. At 6 a.m. he left.", "Tuesday = 2023-09-12; 6 a.m. = 2023-09-12T06:00"},
		{"He left at 2:30 the next day.", "2:30 the next day = 2023-09-14T02:30"},
		{"They won 3:2, by 14:30 or so, at 25:00.", "14:30 = 2023-09-13T14:30"},
		{"He is the 7 a person wants; I am, at 9 AM Holdings.", ""},
	}.run(t, article)
}

func TestClockTimesOfFourDigits(t *testing.T) {
	cases{
		{"At 2100 hours the ship sank.", "2100 hours = 2023-09-13T21:00"},
		{"He worked for 2100 hours.", "2100 hours = PT2100H"},
		{"It began at 0415 on Monday.", "0415 on Monday = 2023-09-11T04:15"},
		{"It began at 1530 GMT. At 2012 the ship sank.", "1530 GMT = 2023-09-13T15:30Z; 2012 = 2023-09-13T20:12"},
		{"At 2012 the ship sank.", ""},
		{"It began at 1530 GMT. At 2012 prices it was dear.", "1530 GMT = 2023-09-13T15:30Z; 2012 = 2012"},
		{"Looking at 2012, the ship sank.", "2012 = 2012"},
		{"From 1900 to 2015 GMT the port was shut.", "1900 = 2023-09-13T19:00; 2015 GMT = 2023-09-13T20:15Z"},
		{"By 1100 (1600 GMT) the port was shut.", "1100 = 2023-09-13T11:00"},
		{"By 1100 (1600 ships later) the port was shut.", "1100 = 1100"},
		{"From 1900 to 2015 the port was shut.", "1900 = 1900; 2015 = 2015"},
		{"It began at 1575 and at 2460.", ""},
	}.run(t, article)
}

func TestEntriesAreTimesOfTheDayOfTheArticle(t *testing.T) {
	text := textOf("2012 The ship sank in 1998. 20:15 On Monday it left.")
	for _, x := range []struct {
		entries []int
		want    string
	}{
		{[]int{0, 7}, "2012 = 2023-09-13T20:12; 1998 = 1998; 20:15 = 2023-09-13T20:15; Monday = 2023-09-11"},
		{nil, "2012 = 2012; 1998 = 1998; 20:15 On Monday = 2023-09-11T20:15"},
	} {
		var got []string
		for _, e := range FindIn(text, date(t, article), UnknownOrder, x.entries) {
			got = append(got, e.Span.Text(text.Source)+" = "+e.Value)
		}
		if s := strings.Join(got, "; "); s != x.want {
			t.Errorf("entries %v: %s, want %s", x.entries, s, x.want)
		}
	}
}

func TestPartsOfTheDay(t *testing.T) {
	cases{
		{"He left on Tuesday. In the morning he was gone.", "Tuesday = 2023-09-12; the morning = 2023-09-12TMO"},
		{"He left by mid-afternoon.", "mid-afternoon = 2023-09-13TAF"},
		{"He left in the early morning hours of Tuesday.", "the early morning hours of Tuesday = 2023-09-12TMO"},
		{"He left on Tuesday and wrote that night.", "Tuesday = 2023-09-12; that night = 2023-09-12TNI"},
		{"He left on Tuesday and wrote the following morning.", "Tuesday = 2023-09-12; the following morning = 2023-09-13TMO"},
		{"He left on 3 May. The next morning she came. The same evening he died.", "3 May = 2023-05-03; The next morning = 2023-05-04TMO; The same evening = 2023-05-04TEV"},
		{"The film High Noon is on.", ""},
	}.run(t, article)
}
