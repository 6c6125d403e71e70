package times

import "testing"

func TestWeekdaysFollowTheTense(t *testing.T) {
	cases{
		{"He arrived on Tuesday.", "Tuesday = 2023-09-12"},
		{"He arrived on Wednesday.", "Wednesday = 2023-09-13"},
		{"He arrived on Thursday.", "Thursday = 2023-09-07"},
		{"They will meet on Tuesday.", "Tuesday = 2023-09-19"},
		{"On Tuesday, they will meet.", "Tuesday = 2023-09-19"},
		{"On Tuesday, they met.", "Tuesday = 2023-09-12"},
		{"He said on Monday that they would meet on Friday.", "Monday = 2023-09-11; Friday = 2023-09-15"},
		{"If they win on Friday, all is well.", "Friday = 2023-09-15"},
		{"The trial is expected to start on Friday.", "Friday = 2023-09-15"},
		{"He agreed to resign Friday.", "Friday = 2023-09-15"},
		{"The offer expires Friday.", "Friday = 2023-09-15"},
		{"The forum runs through Friday.", "Friday = 2023-09-15"},
		{"The vote was put off until Friday.", "Friday = 2023-09-15"},
		{"A deal is possible as early as Friday.", "Friday = 2023-09-15"},
		{"The vote is to be held Friday.", "Friday = 2023-09-15"},
		{"The offer had been due to end Friday.", "Friday = 2023-09-08"},
		{"The show was originally expected on Friday but moved.", "Friday = 2023-09-08"},
		{"The show was originally expected on Friday but will be on Sunday.", "Friday = 2023-09-15; Sunday = 2023-09-17"},
		{"The show was expected on Friday but moved.", "Friday = 2023-09-15"},
		{"It has rained since Friday and will go on.", "Friday = 2023-09-08"},
		{"A quiet Friday.", "Friday = 2023-09-08"},
		{"He failed to appear on Friday.", "Friday = 2023-09-08"},
	}.run(t, article)
}

func TestWeekdaysWithAWord(t *testing.T) {
	cases{
		{"He left last Wednesday.", "last Wednesday = 2023-09-06"},
		{"He left on the last Sunday.", "the last Sunday = 2023-09-10"},
		{"He leaves next Wednesday.", "next Wednesday = 2023-09-20"},
		{"He leaves this coming Sunday.", "this coming Sunday = 2023-09-17"},
		{"He left on Tuesday of last week.", "Tuesday of last week = 2023-09-05"},
		{"He left early on the Tuesday.", "early on the Tuesday = 2023-09-12"},
		{"He left late Monday.", "late Monday = 2023-09-11"},
		{"He left on Thursday, Sept. 7, at dawn.", "Thursday, Sept. 7 = 2023-09-07"},
		{"He left on Sunday afternoon.", "Sunday afternoon = 2023-09-10TAF"},
		{"He left on Sunday night.", "Sunday night = 2023-09-10TNI"},
		{"He goes this Friday; he went this Monday.", "this Friday = 2023-09-15; this Monday = 2023-09-11"},
		{"He left on 4 May. That Sunday he rested. The following Tuesday he rose.", "4 May = 2023-05-04; That Sunday = 2023-04-30; The following Tuesday = 2023-05-02"},
		{"He left on mid-Monday, on Tues. and on Mon evening.", "mid-Monday = 2023-09-11; Tues. = 2023-09-12"},
	}.run(t, article)
}

func TestWeekdayChoosesTheYearOfItsDate(t *testing.T) {
	cases{{"He was last seen on Monday, September 12.", "Monday, September 12 = 2022-09-12"}}.run(t, article)
}

func TestMonthsAndDaysWithoutAYear(t *testing.T) {
	cases{
		{"It opened in July.", "July = 2023-07"},
		{"It opened in December.", "December = 2022-12"},
		{"It will open in December.", "December = 2023-12"},
		{"It will open in March.", "March = 2024-03"},
		{"It opened on August 2.", "August 2 = 2023-08-02"},
		{"It opened on Dec. 30.", "Dec. 30 = 2022-12-30"},
		{"It will open on Jan. 2.", "Jan. 2 = 2024-01-02"},
		{"A dividend is payable Nov. 21.", "Nov. 21 = 2023-11-21"},
		{"It opened last April.", "last April = 2023-04"},
		{"It opened last October.", "last October = 2022-10"},
		{"It will open next August.", "next August = 2024-08"},
		{"It opens this November.", "this November = 2023-11"},
		{"He said on the 11th of this month, on the 5th.", "the 11th of this month = 2023-09-11; the 5th = 2023-09-05"},
	}.run(t, article)
	cases{
		{"It opened on Dec. 30.", "Dec. 30 = 2022-12-30"},
		{"It opened in November.", "November = 2022-11"},
	}.run(t, "2023-01-10")
	cases{
		{"It will open on Jan. 5.", "Jan. 5 = 2023-01-05"},
		{"It opened in December.", "December = 2022-12"},
	}.run(t, "2022-12-20")
}

func TestWordsCountedFromTheArticle(t *testing.T) {
	cases{
		{"He spoke today, yesterday and tomorrow.", "today = 2023-09-13; yesterday = 2023-09-12; tomorrow = 2023-09-14"},
		{"He spoke yesterday evening and tonight.", "yesterday evening = 2023-09-12TEV; tonight = 2023-09-13TNI"},
		{"He spoke this morning and last night.", "this morning = 2023-09-13TMO; last night = 2023-09-12TNI"},
		{"The attack came overnight, he said.", "overnight = 2023-09-12TNI"},
		{"He spoke last week, this week and next week.", "last week = 2023-W36; this week = 2023-W37; next week = 2023-W38"},
		{"He spoke last month, this month and next month.", "last month = 2023-08; this month = 2023-09; next month = 2023-10"},
		{"He spoke last year, this year and next year.", "last year = 2022; this year = 2023; next year = 2024"},
		{"He spoke last quarter.", "last quarter = 2023-Q2"},
		{"He spoke last century and this decade.", "last century = 19; this decade = 202"},
		{"He spoke last weekend; this weekend he rests.", "last weekend = 2023-W36-WE; this weekend = 2023-W37-WE"},
		{"He spoke over the weekend.", "the weekend = 2023-W36-WE"},
		{"He spoke on the last week, the very last week.", "the last week = 2023-W36; last week = 2023-W36"},
		{"He spoke the day before yesterday.", "the day before yesterday = 2023-09-11"},
		{"He spoke the week before last.", "the week before last = 2023-W35"},
		{"He spoke in the past year, the past quarter, the last hour and the coming week.", "the past year = 2022; the past quarter = P3M; the last hour = PT1H; the coming week = 2023-W38"},
		{"He spoke this past week and in the current quarter.", "this past week = 2023-W36; the current quarter = 2023-Q3"},
		{"It lasted the whole week.", "the whole week = P1W"},
		{"He spoke in past years; the last few months were dry.", "past years = PAST_REF; the last few months = PXM"},
		{"It may last for the next year or so, the next two years or so.", "the next year = 2024; the next two years or so = P2Y"},
		{"He spoke the night before last and the night before.", "the night before last = 2023-09-11TNI; the night before = 2023-09-10TNI"},
		{"For the day, shares fell; for the week they rose; by the end of the month they stood still.", "the day = 2023-09-13; the week = 2023-W37; the end of the month = 2023-09"},
		{"The current year ends soon.", "The current year = 2023"},
		{"He spoke in the week of March 6.", "the week of March 6 = 2023-W10"},
		{"He spoke in the first week of March 2021.", "the first week of March 2021 = 2021-03-01/2021-03-07"},
	}.run(t, article)
}

func TestAgoAndFromNow(t *testing.T) {
	cases{
		{"It closed 17 months ago.", "17 months ago = 2022-04"},
		{"It closed two weeks ago.", "two weeks ago = 2023-W35"},
		{"It closed 10 days ago.", "10 days ago = 2023-09-03"},
		{"It closed a year ago.", "a year ago = 2022"},
		{"It closed more than a decade ago.", "a decade ago = 2013"},
		{"It closed about 50 years ago.", "about 50 years ago = 1973"},
		{"It closed a century ago.", "a century ago = 1923"},
		{"It closed several years ago; centuries ago it was a farm.", "several years ago = PAST_REF; centuries ago = PAST_REF"},
		{"It opens two weeks from now.", "two weeks from now = 2023-W39"},
		{"It will open in two days.", "two days = 2023-09-15"},
		{"It opened in two days.", "two days = P2D"},
		{"It closed an hour ago.", "an hour = PT1H"},
		{"It closed 5,000 years ago and 20,000 months ago.", "5,000 years = P5000Y; 20,000 months ago = 0357-01"},
		{"It will open in two years.", "two years = 2025"},
		{"It will show what was done in two years of work.", "two years = P2Y"},
		{"It will open in two weeks' time.", "two weeks' time = 2023-W39"},
		{"It closed a fortnight ago.", "a fortnight ago = 2023-W35"},
		{"It closed two quarters ago.", "two quarters ago = 2023-Q1"},
	}.run(t, article)
}

func TestWordsCountedFromTheDateMentionedLast(t *testing.T) {
	cases{
		{"It began on 3 March. The next day he left.", "3 March = 2023-03-03; The next day = 2023-03-04"},
		{"It began on 3 March. Two days later he left.", "3 March = 2023-03-03; Two days later = 2023-03-05"},
		{"It began on 3 March. A week earlier he was ill.", "3 March = 2023-03-03; A week earlier = 2023-W08"},
		{"It began on 3 March. Three months before, he was ill.", "3 March = 2023-03-03; Three months before = 2022-12"},
		{"It began on 3 March. That week he slept.", "3 March = 2023-03-03; That week = 2023-W09"},
		{"It began on 3 March. The following month he died.", "3 March = 2023-03-03; The following month = 2023-04"},
		{"It began on 3 March 2019. The same year he died.", "3 March 2019 = 2019-03-03; The same year = 2019"},
		{"It began on 3 March. The previous evening he wrote.", "3 March = 2023-03-03; The previous evening = 2023-03-02TEV"},
		{"It began on 3 March. He left the day after.", "3 March = 2023-03-03; the day after = 2023-03-04"},
		{"It began in 2019, up from the year before.", "2019 = 2019; the year before = 2018"},
		{"It began on 3 March and should end by that time.", "3 March = 2023-03-03; that time = 2023-03-03"},
		{"It began on 3 March. The previous Monday he wrote.", "3 March = 2023-03-03; The previous Monday = 2023-02-27"},
		{"A few days later he left.", "A few days = PXD"},
		{"Two days later he left.", "Two days = P2D"},
		{"He left on Monday. Two years later he stood trial.", "Monday = 2023-09-11; Two years = P2Y"},
	}.run(t, article)
}

func TestAStoryOfThePastKeepsItsYear(t *testing.T) {
	cases{
		{"In October 2018, he was jailed. In December he was freed. In March he fled.",
			"October 2018 = 2018-10; December = 2018-12; March = 2019-03"},
		{"In October 2018, he was jailed. They met again, after the long years in the north, in December.",
			"October 2018 = 2018-10; December = 2022-12"},
		{"He was jailed in October 2018. He met her again in December.", "October 2018 = 2018-10; December = 2018-12"},
		{"He was jailed in October 2018. She met him again in December.", "October 2018 = 2018-10; December = 2022-12"},
		{"He was jailed in October 2018. He said in December that he was ill.", "October 2018 = 2018-10; December = 2022-12"},
		{"He was born in October 1958. He met her in December.", "October 1958 = 1958-10; December = 2022-12"},
		{"He was jailed in October 2018. He died in December.", "October 2018 = 2018-10; December = 2022-12"},
		{"He was jailed in October 2018. He met her again in February.", "October 2018 = 2018-10; February = 2023-02"},
		{"In August 2023, he was jailed. In December he was freed.", "August 2023 = 2023-08; December = 2022-12"},
	}.run(t, article)
}

func TestAYearAgoBesideFiguresOfAQuarter(t *testing.T) {
	cases{
		{"Profit rose in the second quarter from a loss a year earlier. Sales doubled from a year ago.",
			"the second quarter = 2023-Q2; a year earlier = 2022-Q2; a year ago = 2022-Q2"},
		{"Profit rose in the second quarter. In the year-ago quarter it fell. The quarter was good.",
			"the second quarter = 2023-Q2; year-ago quarter = 2022-Q2; The quarter = 2023-Q2"},
		{"Profit rose in the second quarter. In the latest period it paid for the 2021 period.",
			"the second quarter = 2023-Q2; the latest period = 2023-Q2; the 2021 period = 2021-Q2"},
		{"Profit rose in the second quarter. In the nine months, it fell from a year ago.",
			"the second quarter = 2023-Q2; the nine months = P9M; a year ago = 2022"},
		{"Year-earlier sales fell. The year-ago third quarter was better.", "Year-earlier = 2022; year-ago third quarter = 2022-Q3"},
		{"Profit rose in the second quarter, against the year-earlier six months, and in the latest quarter.",
			"the second quarter = 2023-Q2; year-earlier six months = P6M; the latest quarter = 2023-Q2"},
		{"The latest quarter was dull.", "The latest quarter = 2023-Q2"},
		{"Profit for the quarter ended June 30 rose.", "the quarter = 2023-Q2; June 30 = 2023-06-30"},
	}.run(t, article)
}
