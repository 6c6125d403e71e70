package times

import (
	"strings"
	"testing"

	"dossier/internal/text/edtf"
)

func TestYearOfAMonth(t *testing.T) {
	for _, test := range []struct {
		name                string
		article, month, day int
		side                direction
		want                int
	}{
		{"the article's month", 5, 5, 0, behind, 2023},
		{"past, a month ahead", 5, 6, 0, behind, 2023},
		{"past, two months ahead", 5, 7, 0, behind, 2022},
		{"past, a day two months ahead", 5, 7, 4, behind, 2023},
		{"past, a day three months ahead", 5, 8, 4, behind, 2022},
		{"future, a month back", 5, 4, 0, ahead, 2023},
		{"future, two months back", 5, 3, 0, ahead, 2024},
		{"no tense, six months ahead", 3, 9, 0, 0, 2023},
		{"no tense, seven months ahead", 3, 10, 0, 0, 2022},
		{"no tense, six months back", 10, 4, 0, 0, 2023},
		{"no tense, seven months back", 10, 3, 0, 0, 2024},
		{"past, a day two months on, over the end of the year", 12, 2, 4, behind, 2024},
		{"past, a day three months on, over the end of the year", 12, 3, 4, behind, 2023},
		{"past, a month two months on, over the end of the year", 12, 2, 0, behind, 2023},
		{"future, two months back, over the end of the year", 1, 11, 4, ahead, 2023},
	} {
		f := &finder{article: monthStamp(2023, test.article)}
		if got := f.yearOf(test.month, test.day, test.side); got != test.want {
			t.Errorf("%s: %d, want %d", test.name, got, test.want)
		}
	}
}

func TestYearOfTheLastAndTheNextMonth(t *testing.T) {
	f := &finder{article: monthStamp(2023, 5)}
	for _, test := range []struct {
		month int
		side  direction
		want  int
	}{{4, behind, 2023}, {5, behind, 2022}, {6, behind, 2022}, {4, ahead, 2024}, {5, ahead, 2024}, {6, ahead, 2023}, {6, 0, 2023}} {
		if got := f.strictYear(test.month, test.side); got != test.want {
			t.Errorf("month %d, side %d: %d, want %d", test.month, test.side, got, test.want)
		}
	}
}

func TestAVerbFarAwayHasATense(t *testing.T) {
	for _, test := range []struct {
		words int // between the verb and the day
		want  string
	}{{10, "2023-09-15"}, {reach - 6, "2023-09-15"}, {reach + 1, "2023-09-08"}} {
		text := "The two will be at a fair" + strings.Repeat(" of old boats", test.words/3) + " starting on Friday."
		if got := listed(text, findIn(t, text, article)); got != "Friday = "+test.want {
			t.Errorf("%d words away: %s", test.words, got)
		}
	}
}

func TestYearsOfTwoDigits(t *testing.T) {
	for _, test := range []struct{ article, digits, want int }{
		{2023, 43, 2043}, {2023, 44, 1944}, {1995, 15, 1915}, {1995, 14, 2014}, {0, 20, 2020}, {0, 21, 1921},
	} {
		f := &finder{article: yearStamp(test.article)}
		if got := f.fullYear(test.digits); got != test.want {
			t.Errorf("%02d in %d: %d, want %d", test.digits, test.article, got, test.want)
		}
	}
}

func TestNearWeekday(t *testing.T) {
	wednesday := dayStamp(edtf.Day{Year: 2023, Month: 9, Day: 13})
	for _, test := range []struct {
		weekday int
		side    direction
		strict  bool
		want    int // day of September
	}{
		{3, behind, false, 13}, {3, behind, true, 6}, {3, ahead, true, 20}, {2, behind, false, 12}, {4, behind, false, 7}, {4, ahead, false, 14}, {2, ahead, false, 19},
	} {
		if got := nearWeekday(wednesday, test.weekday, test.side, test.strict); got.day != test.want {
			t.Errorf("weekday %d, side %d, strict %t: day %d, want %d", test.weekday, test.side, test.strict, got.day, test.want)
		}
	}
}

func TestYearOfAQuarter(t *testing.T) {
	f := &finder{article: monthStamp(2023, 2)}
	for _, test := range []struct {
		quarter int
		side    direction
		want    int
	}{{1, behind, 2023}, {2, behind, 2023}, {3, behind, 2022}, {3, ahead, 2023}} {
		if got := f.quarterYear(test.quarter, test.side); got != test.want {
			t.Errorf("quarter %d, side %d: %d, want %d", test.quarter, test.side, got, test.want)
		}
	}
}

func TestPastEnding(t *testing.T) {
	for word, want := range map[string]bool{"rated": true, "unrated": false, "used": false, "Rated": false, "succeed": false, "ceded": true} {
		if got := pastEnding(word); got != want {
			t.Errorf("%s: %t, want %t", word, got, want)
		}
	}
}

func TestBordersOfNumbers(t *testing.T) {
	cases{
		{"The plan 1899 failed.", ""},
		{"The plan 1900 failed.", "1900 = 1900"},
		{"The plan 2049 failed.", "2049 = 2049"},
		{"The plan 2050 failed.", ""},
		{"In 999 he left.", ""},
		{"In 1000 he left.", "1000 = 1000"},
		{"They saw 1950 boats.", ""},
		{"They saw 1952 boats.", "1952 = 1952"},
		{"He left at 11:59 on Tuesday.", "11:59 on Tuesday = 2023-09-12T11:59"},
		{"He left at 11:60 on Tuesday.", "Tuesday = 2023-09-12"},
		{"He left at 12 p.m. on Tuesday.", "12 p.m. on Tuesday = 2023-09-12T12:00"},
		{"He left at 13 p.m. on Tuesday.", "Tuesday = 2023-09-12"},
		{"He left at 24:00 on Tuesday.", "24:00 on Tuesday = 2023-09-12T24:00"},
		{"He left at 25:00 on Tuesday.", "Tuesday = 2023-09-12"},
		{"He left at 8:30 on Tuesday evening.", "8:30 on Tuesday evening = 2023-09-12T20:30"},
		{"He left at 12:30 on Tuesday afternoon.", "12:30 on Tuesday afternoon = 2023-09-12T12:30"},
		{"It stood in the 1st century.", ""},
		{"It stood in the 2nd century.", "the 2nd century = 01"},
		{"The notice of Tuesday.", "Tuesday = 2023-09-12"},
	}.run(t, article)
}

func TestWeeksOnBothSidesOfASunday(t *testing.T) {
	for _, x := range []struct{ day, last, beforeLast, passed, coming, next, tuesday string }{
		{"2023-09-04", "2023-W35", "2023-W34", "2023-W36", "2023-W36", "2023-W37", "2023-08-29"}, // a Monday
		{"2023-09-08", "2023-W35", "2023-W34", "2023-W36", "2023-W36", "2023-W37", "2023-08-29"},
		{"2023-09-09", "2023-W35", "2023-W34", "2023-W36", "2023-W36", "2023-W37", "2023-08-29"},
		{"2023-09-10", "2023-W36", "2023-W35", "2023-W36", "2023-W37", "2023-W37", "2023-09-05"}, // a Sunday
		{"2023-09-11", "2023-W36", "2023-W35", "2023-W37", "2023-W37", "2023-W38", "2023-09-05"},
	} {
		cases{
			{"The board met last week.", "last week = " + x.last},
			{"The board met the week before last.", "the week before last = " + x.beforeLast},
			{"The board met this week.", "this week = " + x.passed},
			{"The board will meet this week.", "this week = " + x.coming},
			{"The board will meet next week.", "next week = " + x.next},
			{"The board met on Tuesday last week.", "Tuesday last week = " + x.tuesday},
		}.run(t, x.day)
	}
}

func TestWeekendsOnBothSidesOfASaturday(t *testing.T) {
	for _, x := range []struct{ day, last, the, next string }{
		{"2023-09-08", "2023-W35-WE", "2023-W35-WE", "2023-W37-WE"}, // a Friday
		{"2023-09-09", "2023-W35-WE", "2023-W36-WE", "2023-W37-WE"},
		{"2023-09-10", "2023-W35-WE", "2023-W36-WE", "2023-W37-WE"},
		{"2023-09-11", "2023-W36-WE", "2023-W36-WE", "2023-W38-WE"},
	} {
		cases{
			{"The board met last weekend.", "last weekend = " + x.last},
			{"The board met at the weekend.", "the weekend = " + x.the},
			{"The board will meet next weekend.", "next weekend = " + x.next},
		}.run(t, x.day)
	}
}

func TestDaysOfOneMonthShareTheirYear(t *testing.T) { // in September
	cases{
		{"The fair was held on 3 and 5 November.", "3 = 2022-11-03; 5 November = 2022-11-05"},
		{"The fair will be held on 3 and 5 November.", "3 = 2023-11-03; 5 November = 2023-11-05"},
		{"The fair was held on 3 and 5 November 2019.", "3 = 2019-11-03; 5 November 2019 = 2019-11-05"},
		{"The fair was held between 3 and 5 November.", "3 and 5 November = 2022-11-03/2022-11-05"},
		{"The fair will be held between 3 and 5 November.", "3 and 5 November = 2023-11-03/2023-11-05"},
		{"It falls on Friday the 13th.", "Friday the 13th = 2023-10-13"},
	}.run(t, article)
}

func TestThatBeforeAWeekday(t *testing.T) {
	cases{
		{"He came on 3 May. He said that Monday would be hard.", "3 May = 2023-05-03; Monday = 2023-09-18"},
		{"He came on 3 May. He left that Monday.", "3 May = 2023-05-03; that Monday = 2023-05-01"},
	}.run(t, article)
}

func TestToAPlaceAndToAct(t *testing.T) { // on 13 September 2023
	cases{
		{"The king flew to Novoport on 2 October.", "2 October = 2022-10-02"},
		{"On 2 October the king went to the port.", "2 October = 2022-10-02"},
		{"The king went to see them on 2 October.", "2 October = 2023-10-02"},
		{"The king agreed to the sale on 2 October.", "2 October = 2023-10-02"},
	}.run(t, article)
}

func TestTheDayBeforeWhatIsToCome(t *testing.T) { // on a Wednesday
	cases{
		{"They will march on Friday. A day earlier, they left the camp.", "Friday = 2023-09-15; A day = P1D"},
		{"They will march on Friday. A day earlier, they will leave the camp.", "Friday = 2023-09-15; A day earlier = 2023-09-14"},
		{"They marched on Friday. A day earlier, they left the camp.", "Friday = 2023-09-08; A day earlier = 2023-09-07"},
	}.run(t, article)
}

func TestADayThatOwnsWhatIsDoneIsPast(t *testing.T) { // on a Wednesday
	cases{
		{"They said they would appeal against Monday's ruling.", "Monday = 2023-09-11"},
		{"They spoke of Monday's planned march.", "Monday = 2023-09-18"},
		{"They spoke of Monday's long march.", "Monday = 2023-09-11"},
		{"Monday's planned march was cut short by rain.", "Monday = 2023-09-11"},
		{"They said they would attend Monday's talks.", "Monday = 2023-09-18"},
		{"They will visit the victims of Friday's blast.", "Friday = 2023-09-08"},
		{"They will visit the guests of Friday's fair.", "Friday = 2023-09-15"},
	}.run(t, article)
}

func TestAPresentBehindWhenIsToCome(t *testing.T) { // on a Wednesday
	cases{
		{"She was given guards before she testifies on Monday.", "Monday = 2023-09-18"},
		{"She was given guards before she testified on Monday.", "Monday = 2023-09-11"},
		{"They have hired guards for when they meet on Monday.", "Monday = 2023-09-18"},
		{"They hired guards when they met on Monday.", "Monday = 2023-09-11"},
	}.run(t, article)
}

func TestThatDayIsNotOfAnotherYear(t *testing.T) {
	cases{
		{"He spoke on Monday. The port was sold in May 1997. That day it rained.", "Monday = 2023-09-11; May 1997 = 1997-05; That day = XXXX-XX-XX"},
		{"He spoke on Monday. The port was sold in May. That day it rained.", "Monday = 2023-09-11; May = 2023-05; That day = 2023-09-11"},
		{"The port was sold in May 1997. He spoke on Monday. That day it rained.", "May 1997 = 1997-05; Monday = 2023-09-11; That day = 2023-09-11"},
	}.run(t, article)
}
