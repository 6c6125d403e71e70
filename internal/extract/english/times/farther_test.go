package times

import "testing"

func TestWeekdaysThatAreNotTheNearest(t *testing.T) { // the article is of a Wednesday
	cases{
		{"They met the Monday before last.", "Monday before last = 2023-09-04"},
		{"They met the Monday before the vote.", "Monday = 2023-09-11"},
		{"They will meet the Monday after next.", "Monday after next = 2023-09-25"},
		{"They met two Tuesdays ago.", "two Tuesdays ago = 2023-09-05"},
		{"They met three Wednesdays ago.", "three Wednesdays ago = 2023-08-23"},
		{"They met a few Tuesdays ago.", "a few Tuesdays ago = PAST_REF"},
		{"They will meet two Tuesdays from now.", "two Tuesdays from now = 2023-09-26"},
		{"They meet on two Tuesdays.", "Tuesdays = XXXX-WXX-2"},
		{"They met a week ago Tuesday.", "a week ago Tuesday = 2023-09-05"},
		{"They met two weeks ago on Wednesday.", "two weeks ago on Wednesday = 2023-08-30"},
		{"They met a year ago today.", "a year ago today = 2022-09-13"},
		{"They met a week ago in Tuesday's rain.", "a week ago = 2023-W36; Tuesday = 2023-09-12"},
		{"They met last week on Tuesday.", "last week on Tuesday = 2023-09-05"},
		{"They met last week, on Tuesday.", "last week, on Tuesday = 2023-09-05"},
		{"They met last week, and Tuesday was wet.", "last week = 2023-W36; Tuesday = 2023-09-12"},
		{"They met last week on Tuesday, September 5.", "last week = 2023-W36; Tuesday, September 5 = 2023-09-05"},
		{"They will meet a week from Tuesday.", "a week from Tuesday = 2023-09-26"},
		{"They will meet two weeks from today.", "two weeks from today = 2023-09-27"},
		{"They sailed a week from the port on Tuesday.", "Tuesday = 2023-09-12"},
		{"They will meet a week on Friday.", "a week on Friday = 2023-09-22"},
		{"They will meet Tuesday week.", "Tuesday week = 2023-09-26"},
		{"They had a Tuesday week after week.", "Tuesday = 2023-09-12"},
		{"They will meet Friday next.", "Friday next = 2023-09-22"},
		{"They met Friday last.", "Friday last = 2023-09-08"},
		{"They will meet Friday next week.", "Friday next week = 2023-09-22"},
		{"They will meet next Wednesday.", "next Wednesday = 2023-09-20"},
		{"They will meet next Thursday.", "next Thursday = 2023-09-21"},
		{"They will meet this coming Thursday.", "this coming Thursday = 2023-09-14"},
	}.run(t, article)
	cases{
		{"They will meet next Thursday.", "next Thursday = 2023-09-21"},
	}.run(t, "2023-09-17") // a Sunday
	cases{
		{"They met two Tuesdays ago, a week ago Monday; they meet Friday the 13th.", "two Tuesdays ago = XXXX-WXX-2; a week = P1W; Monday = XXXX-WXX-1; Friday = XXXX-WXX-5"},
	}.run(t, "2023-09")
}

func TestWeekdaysOfAMonth(t *testing.T) {
	cases{
		{"The fair is on the first Monday of May 2021.", "the first Monday of May 2021 = 2021-05-03"},
		{"The fair was on the last Friday in July.", "the last Friday in July = 2023-07-28"},
		{"The fair was on the fifth Monday of July 2021.", "Monday = 2023-09-11; July 2021 = 2021-07"},
		{"The fair will be on the second Tuesday of next month.", "the second Tuesday of next month = 2023-10-10"},
		{"The fair is on the second Tuesday of each month.", "second Tuesday of each month = P1M"},
		{"It was the second Tuesday of rain.", "Tuesday = 2023-09-12"},
		{"The fair is on Friday the 13th.", "Friday the 13th = 2023-10-13"},
		{"The fair was on Friday the 13th.", "Friday the 13th = 2023-01-13"},
		{"The fair was on Friday the 13th.", "Friday the 13th = 2023-01-13"},
		{"The fair was on Friday, the 13th man said.", "Friday = 2023-09-08"},
	}.run(t, article)
}

func TestSeveralDaysOfAMonth(t *testing.T) {
	cases{
		{"They met between 3 and 5 May.", "3 and 5 May = 2023-05-03/2023-05-05"},
		{"They met between May 3 and 5.", "May 3 and 5 = 2023-05-03/2023-05-05"},
		{"They met on 3 and 5 May.", "3 = 2023-05-03; 5 May = 2023-05-05"},
		{"They met on the 3rd and 5th of May 2021.", "the 3rd = 2021-05-03; 5th of May 2021 = 2021-05-05"},
		{"They met on 3, 5 and 7 May.", "3 = 2023-05-03; 5 = 2023-05-05; 7 May = 2023-05-07"},
		{"They met on May 3, 5 and 7.", "May 3 = 2023-05-03; 5 = 2023-05-05; 7 = 2023-05-07"},
		{"They met on May 3 and 5, 2021, in town.", "May 3 = 2021-05-03; 5, 2021 = 2021-05-05"},
		{"They met on May 3 and 5 men left.", "May 3 = 2023-05-03"},
		{"They met on May 3, 5 or 2.", "May 3 = 2023-05-03"},
		{"They met on Feb. 3 and 30 in 2021.", "Feb. 3 = 2023-02-03; 2021 = 2021"},
	}.run(t, article)
}

func TestYearsOfTwoDigitsAfterAMonth(t *testing.T) {
	cases{
		{"He left on May 5, '98.", "May 5, '98 = 1998-05-05"},
		{"He left on 5 May ’98.", "5 May ’98 = 1998-05-05"},
		{"He left in Sept. '08.", "Sept. '08 = 2008-09"},
		{"He left in '98.", "'98 = 1998"},
		{"The class of '98 left.", ""},
		{"He left on 05 Aug 96.", "05 Aug 96 = 1996-08-05"},
		{"He left on 5 August 96.", "5 August 96 = 1996-08-05"},
		{"He left on 5 August 12.", "5 August = 2023-08-05"},
		{"He left on 5 Aug 96 men to tell it.", "5 Aug = 2023-08-05"},
		{"He left on May 5, '23.", "May 5, '23 = 2023-05-05"},
		{"He left on May 5, '24.", "May 5, '24 = 1924-05-05"},
		{"He will leave on May 5, '24.", "May 5, '24 = 2024-05-05"},
		{"The notice of May 5, '24.", "May 5, '24 = XXXX-05-05"},
		{"The notice of May 5, '44.", "May 5, '44 = 1944-05-05"},
	}.run(t, article)
	cases{{"He left on May 5, '98.", "May 5, '98 = XXXX-05-05"}}.run(t, "")
}

func TestEras(t *testing.T) {
	for _, x := range []struct{ text, words, date string }{
		{"It fell in 753 BC.", "753 BC", "-0752"},
		{"It fell in 44 B.C.E., they say.", "44 B.C.E.", "-0043"},
		{"It fell in AD 64.", "AD 64", "0064"},
		{"It fell in 64 CE.", "64 CE", "0064"},
		{"It fell on 15 March 44 BC.", "15 March 44 BC", "-0043-03-15"},
		{"It fell on March 15, 44 BC.", "March 15, 44 BC", "-0043-03-15"},
		{"It stood 200-100 BC.", "200-100 BC", "-0199/-0099"},
		{"It fell in the 5th century BC.", "the 5th century BC", "-04XX"},
		{"It fell in the first century AD.", "the first century AD", "00XX"},
		{"It fell in the first century.", "", ""},
		{"It fell in 1 BC.", "", ""},
		{"It ran 64 ad pages.", "", ""},
		{"He ran ad 64.", "", ""},
	} {
		found := findIn(t, x.text, article)
		switch {
		case len(found) == 0 && x.words == "":
		case len(found) != 1 || found[0].Span.Text(x.text) != x.words || found[0].Date.String() != x.date:
			t.Errorf("%s: %s %v, want %s as %s", x.text, listed(x.text, found), found, x.words, x.date)
		}
	}
	cases{{"It fell in 753 BC, on 15 March 44 BC, in the 5th century BC.", "753 BC = BC0753; 15 March 44 BC = BC0044-03-15; the 5th century BC = BC04"}}.run(t, article)
}

func TestApproximateYears(t *testing.T) {
	for text, want := range map[string]string{
		"It was built circa 1950.":         "1950~",
		"It was built c. 1950.":            "1950~",
		"It was built ca. 1950.":           "1950~",
		"It was built ca 1950.":            "1950~",
		"It was built in 1950.":            "1950",
		"It was built in the mid-1800s.":   "18XX",
		"It was built in the mid-1850s.":   "185X",
		"It was sold in the 1800's there.": "18XX",
	} {
		if found := findIn(t, text, article); len(found) != 1 || found[0].Date.String() != want {
			t.Errorf("%s: %v, want %s", text, found, want)
		}
	}
}

func TestTheOrderOfDayAndMonth(t *testing.T) {
	for _, x := range []struct {
		text  string
		order Order
		want  string
	}{
		{"It fell on 03/04/2023.", UnknownOrder, "2023-03-04?"},
		{"It fell on 03/04/2023.", DayFirst, "2023-04-03"},
		{"It fell on 03/04/2023.", MonthFirst, "2023-03-04"},
		{"It fell on 04/04/2023.", UnknownOrder, "2023-04-04"},
		{"It fell on 03/04/2023, not on 13/04/2023.", UnknownOrder, "2023-04-03"},
		{"It fell on 03/04/2023, not on 04/13/2023.", DayFirst, "2023-03-04"},
		{"It fell on 03/04/2023, not on 04/13/2023 or 13/04/2023.", UnknownOrder, "2023-03-04?"},
	} {
		text := textOf(x.text)
		if found := FindIn(text, date(t, article), x.order, nil); found[0].Date.String() != x.want {
			t.Errorf("%s, order %d: %s, want %s", x.text, x.order, found[0].Date, x.want)
		}
	}
}

func TestATenseBeyondDoubtIsBelieved(t *testing.T) { // in September
	cases{
		{"On November 3, police arrested two men.", "November 3 = 2022-11-03"},
		{"On Sept. 20 the mayor was charged.", "Sept. 20 = 2022-09-20"},
		{"Police arrested two men on November 3.", "November 3 = 2022-11-03"},
		{"In October, police arrested two men.", "October = 2022-10"},
		{"On September 3, police arrested two men.", "September 3 = 2023-09-03"},
		{"The board announced a vote on November 3.", "November 3 = 2023-11-03"},
		{"The board hinted at a vote on November 3.", "November 3 = 2023-11-03"},
		{"The board jeered at a vote on November 3.", "November 3 = 2022-11-03"},
		{"The vote was set for November 3.", "November 3 = 2023-11-03"},
		{"The vote was to open on November 3.", "November 3 = 2023-11-03"},
		{"The board voted to shut the mill on November 3.", "November 3 = 2023-11-03"},
		{"It will sell its preferred shares on November 3.", "November 3 = 2023-11-03"},
		{"On August 3 the court will hear him.", "August 3 = 2024-08-03"},
		{"The vote is on August 30.", "August 30 = 2023-08-30"},
	}.run(t, article)
}

func TestWhatCouldBeLiesAhead(t *testing.T) {
	cases{
		{"The vote could be held on Friday, the clerk said.", "Friday = 2023-09-15"},
		{"Smoke could be seen on Friday, the clerk said.", "Friday = 2023-09-08"},
		{"A deal could be reached on Friday, the clerk said.", "Friday = 2023-09-15"},
		{"The mayor could be reached on Friday, the clerk said.", "Friday = 2023-09-08"},
		{"The vote could not be held on Friday, the clerk said.", "Friday = 2023-09-08"},
		{"The vote was moved to Monday.", "Monday = 2023-09-18"},
		{"The vote was lost on Monday.", "Monday = 2023-09-11"},
		{"It is on Friday.", "Friday = 2023-09-15"},
		{"It was on Friday.", "Friday = 2023-09-08"},
	}.run(t, article)
}

func TestAQuotationFromADatedDocument(t *testing.T) {
	cases{
		{`The letter of 5 May 2008 began, "Today the mayor came."`, "5 May 2008 = 2008-05-05; Today = 2008-05-05"},
		{`The letter, written in 2008, began, "Today the mayor came."`, "2008 = 2008; Today = XXXX-XX-XX"},
		{`The man who came in 2008 said, "Today I leave."`, "2008 = 2008; Today = 2023-09-13"},
		{`The letter of 5 May 2008 "was lost" today.`, "5 May 2008 = 2008-05-05; today = 2023-09-13"},
	}.run(t, article)
}

func TestTheEndOfAStretchHasItsTense(t *testing.T) {
	cases{
		{"She led the port from June until August.", "June = 2023-06; August = 2023-08"},
		{"She led it well until October.", "October = 2023-10"},
	}.run(t, article)
}

func TestNamesThatHoldADay(t *testing.T) {
	cases{
		{"The Mail on Sunday printed it.", ""},
		{"The mail on Sunday was late.", "Sunday = 2023-09-10"},
		{"He was hurt on the weekend of this year's fair.", "this year = 2023"},
		{"He was hurt on the weekend of 2 September.", "the weekend of 2 September = 2023-W35-WE"},
		{"Few voted in the August first round.", "August = 2023-08"},
		{"Few voted on August first.", "August first = 2023-08-01"},
		{"He was in the 2021 New Year's honours list.", "2021 = 2021; New Year's = 2021-01-01"},
	}.run(t, article)
}

func TestHoursEarlierAreOnTheDayInView(t *testing.T) {
	cases{
		{"Hours earlier, two boats sank.", "Hours earlier = 2023-09-13"},
		{"On Monday a boat sank. Hours earlier, two others left.", "Monday = 2023-09-11; Hours earlier = 2023-09-11"},
		{"She will leave on Friday. Hours earlier, two boats sank.", "Friday = 2023-09-15; Hours earlier = 2023-09-13"},
		{"Asked on Friday if it would open, he smiled.", "Friday = 2023-09-08"},
		{"It will open on Friday.", "Friday = 2023-09-15"},
		{"Two hours earlier, two boats sank.", "Two hours = PT2H"},
		{"Years ago, two boats sank.", "Years ago = PAST_REF"},
	}.run(t, article)
}
