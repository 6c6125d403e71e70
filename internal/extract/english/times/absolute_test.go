package times

import "testing"

func TestFullDatesInTheUsualFormats(t *testing.T) {
	cases{
		{"It burned on 12 September 2021.", "12 September 2021 = 2021-09-12"},
		{"It burned on September 12, 2021, they say.", "September 12, 2021 = 2021-09-12"},
		{"It burned on Sept. 12, 2021.", "Sept. 12, 2021 = 2021-09-12"},
		{"It burned on Sep 12 2021.", "Sep 12 2021 = 2021-09-12"},
		{"It burned on September 12th, 2021.", "September 12th, 2021 = 2021-09-12"},
		{"It burned on the 12th of September 2021.", "the 12th of September 2021 = 2021-09-12"},
		{"It burned on September the 12th 2021.", "September the 12th 2021 = 2021-09-12"},
		{"It burned on 12 september 2021.", "12 september 2021 = 2021-09-12"},
		{"It burned on 2021-09-12.", "2021-09-12 = 2021-09-12"},
		{"It burned at 2021-09-12T19:05Z.", "2021-09-12T19:05Z = 2021-09-12T19:05Z"},
		{"It burned on 2021/09/12.", "2021/09/12 = 2021-09-12"},
		{"It burned on 9/12/2021.", "9/12/2021 = 2021-09-12"},
		{"It burned on 25/12/2021.", "25/12/2021 = 2021-12-25"},
		{"It burned on 9/12/21.", "9/12/21 = 2021-09-12"},
		{"It burned on 12.09.2021.", "12.09.2021 = 2021-09-12"},
		{"It burned on 12-Sep-2021.", "12-Sep-2021 = 2021-09-12"},
		{"It burned on Sunday, September 12, 2021.", "Sunday, September 12, 2021 = 2021-09-12"},
		{"It burned on Sun 12 Sep 2021.", "Sun 12 Sep 2021 = 2021-09-12"},
		{"It burned on the eve of May 9, 1945.", "May 9, 1945 = 1945-05-09"},
	}.run(t, article)
}

func TestImpossibleDatesAreNotRead(t *testing.T) {
	cases{
		{"Form 2021-13-12 and 2021-02-30 came back.", ""},
		{"Version 99.99.2021 and ratio 45/99/2021 are odd.", ""},
		{"It burned on February 30.", ""},
		{"It burned on 31 April, they said.", ""},
	}.run(t, article)
}

func TestMonthsWithAYear(t *testing.T) {
	cases{
		{"It fell in September 2021.", "September 2021 = 2021-09"},
		{"It fell in Sept. 2021.", "Sept. 2021 = 2021-09"},
		{"It fell in September of 2021.", "September of 2021 = 2021-09"},
		{"It fell in September, 2021.", "September, 2021 = 2021-09"},
		{"It fell in September of last year.", "September of last year = 2022-09"},
		{"It fell in January this year.", "January this year = 2023-01"},
		{"It will fall in October next year.", "October next year = 2024-10"},
		{"It fell in 2021-09.", "2021-09 = 2021-09"},
	}.run(t, article)
}

func TestYears(t *testing.T) {
	cases{
		{"He left in 1987 and came back in 1994.", "1987 = 1987; 1994 = 1994"},
		{"He left in mid-1987 and mid-July 1988.", "mid-1987 = 1987; mid-July 1988 = 1988-07"},
		{"He left in the spring of the year 1987.", "the spring of the year 1987 = 1987-SP"},
		{"He left in the first half of the year two thousand.", "the first half of the year two thousand = 2000-H1"},
		{"He left in the fourth quarter of fiscal 1989, and of that year.", "the fourth quarter of fiscal 1989 = 1989-Q4; that year = 1989"},
		{"He left in the second half of the year.", "the second half of the year = 2023-H2"},
		{"He left in the year 1987.", "the year 1987 = 1987"},
		{"He left in nineteen eighty-seven.", "nineteen eighty-seven = 1987"},
		{"He left in the year two thousand eleven.", "the year two thousand eleven = 2011"},
		{"The king died in 1547.", "1547 = 1547"},
		{"It grew in fiscal 2022.", "fiscal 2022 = 2022"},
		{"The pre-1990 and post-1990 maps differ.", "pre-1990 = 1990; post-1990 = 1990"},
		{"They served from 2014-16 and from 2018–20.", "2014-16 = 2014/2016; 2018–20 = 2018/2020"},
		{"The war of 1939-1945 cost much.", "1939-1945 = 1939/1945"},
	}.run(t, article)
}

func TestCountsAreNotYears(t *testing.T) {
	cases{
		{"It cost $1999, or 1999 euros a head, or £2010.", "1999 = 1999"},
		{"Some 2000 houses and 1950 barns stood there.", ""},
		{"They walked 1990 miles.", "1990 = 1990"},
		{"About 1800 people and 1,990 dogs came.", ""},
		{"Prices rose 2020 percent, then 2021%.", ""},
		{"It took 1990 days.", "1990 days = P1990D"},
		{"In May, 2000 people came; on May 5, 1950 houses burned.", "May = 2023-05; May 5 = 2023-05-05"},
	}.run(t, article)
}

func TestDecadesAndCenturies(t *testing.T) {
	cases{
		{"It was sold in the 1990s.", "the 1990s = 199"},
		{"It was sold in the 1990's and rebuilt.", "the 1990's = 199"},
		{"It was sold in the ’90s.", "the ’90s = 199"},
		{"It was sold in the '30s.", "the '30s = 193"},
		{"It was sold in the nineties.", "the nineties = 199"},
		{"It was sold in the early 1990s.", "the early 1990s = 199"},
		{"It was sold in the mid-1990s.", "mid-1990s = 199"},
		{"It was sold in the 1800s.", "the 1800s = 18"},
		{"It was sold in the early-1990s, the mid-90s and the mid-nineties.", "early-1990s = 199; mid-90s = 199; mid-nineties = 199"},
		{"It was built in the 19th century.", "the 19th century = 18"},
		{"It is an 11th-century church.", "11th-century = 10"},
		{"He was in his late forties, in his 60s.", ""},
	}.run(t, article)
}

func TestQuartersHalvesAndSeasons(t *testing.T) {
	cases{
		{"Sales rose in the second quarter of 2022.", "the second quarter of 2022 = 2022-Q2"},
		{"Sales rose in Q2 2022.", "Q2 2022 = 2022-Q2"},
		{"Sales rose in the second quarter.", "the second quarter = 2023-Q2"},
		{"Sales rose in the fourth quarter.", "the fourth quarter = 2023-Q4"},
		{"In this year's third-quarter and the 2021 third-quarter it rose.", "this year's third-quarter = 2023-Q3; the 2021 third-quarter = 2021-Q3"},
		{"It is the first-half figure of 2021, that of first-half 2020.", "2021 = 2021; first-half 2020 = 2020-H1"},
		{"Sales rose in fiscal first quarter, in the fiscal third-quarter.", "fiscal first quarter = 2023-Q1; the fiscal third-quarter = 2023-Q3"},
		{"Sales rose in the fiscal year and in the year ending June 30.", "the fiscal year = 2023; the year = P1Y; June 30 = 2023-06-30"},
		{"Sales rose in the full year, by year-end, and at year's end.", "the full year = 2023; year-end = 2023; year's end = 2023"},
		{"Its first-quarter sales rose.", "first-quarter = 2023-Q1"},
		{"Sales rose in this year's first quarter.", "this year's first quarter = 2023-Q1"},
		{"Sales rose in the 2021 third quarter.", "the 2021 third quarter = 2021-Q3"},
		{"Sales rose in the final quarter of 2021.", "the final quarter of 2021 = 2021-Q4"},
		{"Sales rose in the first half of 2022.", "the first half of 2022 = 2022-H1"},
		{"Sales rose in the last half of 2022.", "the last half of 2022 = 2022-H2"},
		{"Sales rose in the first two quarters of 2022.", "the first two quarters of 2022 = 2022-H1"},
		{"It opened in the summer of 2019.", "the summer of 2019 = 2019-SU"},
		{"It opened in the spring; it will open in the winter.", "the spring = 2023-SP; the winter = 2023-WI"},
		{"It opened in the winter.", "the winter = 2022-WI"},
		{"It opened by mid-summer, in that summer of 1999.", "mid-summer = 2023-SU; that summer of 1999 = 1999-SU"},
		{"It opened in spring 2019.", "spring 2019 = 2019-SP"},
		{"It opened last winter.", "last winter = 2022-WI"},
		{"It opened last autumn and this summer.", "last autumn = 2022-FA; this summer = 2023-SU"},
		{"It will open next spring.", "next spring = 2024-SP"},
		{"They watched the fall of the city in spring colours.", ""},
	}.run(t, article)
}

func TestHolidays(t *testing.T) {
	cases{
		{"He called on Christmas Eve 2020.", "Christmas Eve 2020 = 2020-12-24"},
		{"He called on New Year's Day 2021.", "New Year's Day 2021 = 2021-01-01"},
		{"He called on Easter Sunday 2024.", "Easter Sunday 2024 = 2024-03-31"},
		{"He called on Good Friday 2021.", "Good Friday 2021 = 2021-04-02"},
		{"He called on Thanksgiving 2021.", "Thanksgiving 2021 = 2021-11-25"},
		{"He called on Memorial Day 2021.", "Memorial Day 2021 = 2021-05-31"},
		{"He called last Christmas.", "last Christmas = 2022-12-25"},
		{"He will call this Christmas.", "this Christmas = 2023-12-25"},
		{"He called on May Day.", "May Day = 2023-05-01"},
		{"Since 9/11 the rules are strict, 9/11-style.", "9/11 = 2001-09-11; 9/11-style = 2001-09-11"},
		{"After the Sept. 11 attacks they left.", "Sept. 11 = 2001-09-11"},
		{"The new year was good to them; ash fell.", ""},
	}.run(t, article)
}

func TestEasterSunday(t *testing.T) {
	for y, want := range map[int]string{1818: "1818-03-22", 1943: "1943-04-25", 1961: "1961-04-02", 2000: "2000-04-23", 2008: "2008-03-23", 2023: "2023-04-09", 2024: "2024-03-31", 2038: "2038-04-25"} {
		if got := easterSunday(y).String(); got != want {
			t.Errorf("Easter %d: %s, want %s", y, got, want)
		}
	}
}

func TestRangesOfDaysAreOneExpression(t *testing.T) {
	for _, x := range []struct{ text, words, date string }{
		{"They met on 25-27 April 2019.", "25-27 April 2019", "2019-04-25/2019-04-27"},
		{"They met on April 25–27, 2019.", "April 25–27, 2019", "2019-04-25/2019-04-27"},
		{"They met from 25 to 27 April 2019.", "25 to 27 April 2019", "2019-04-25/2019-04-27"},
		{"They met from April 24 through 26, 2019, in town.", "April 24 through 26, 2019", "2019-04-24/2019-04-26"},
		{"They met from July 2 to 5 in town.", "July 2 to 5", "2023-07-02/2023-07-05"},
		{"They met on July 2 and 3 people came.", "July 2", "2023-07-02"},
		{"They met on 24 and 25 April 2019.", "24 and 25 April 2019", "2019-04-24/2019-04-25"},
		{"They reign, 2014–2016, was short.", "2014–2016", "2014/2016"},
		{"The July-September figures of 2021 fell.", "July-September", "2023-07/2023-09"},
	} {
		found := findIn(t, x.text, article)
		if len(found) == 0 || found[0].Span.Text(x.text) != x.words || found[0].Date.String() != x.date {
			t.Errorf("%s: %s, want %s as %s", x.text, listed(x.text, found), x.words, x.date)
		}
	}
}
