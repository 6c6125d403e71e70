package times

import (
	"testing"

	"dossier/internal/extract"
)

func TestWithoutADateOfTheArticle(t *testing.T) {
	text := "He left on Tuesday, last week, yesterday, in September, on September 12, this year and two years ago. It was 12 May 2020. The next day he came."
	found := findIn(t, text, "")
	want := "Tuesday = XXXX-WXX-2; yesterday = XXXX-XX-XX; September = XXXX-09; September 12 = XXXX-09-12; this year = XXXX; two years = P2Y; 12 May 2020 = 2020-05-12; The next day = 2020-05-13"
	if got := listed(text, found); got != want {
		t.Errorf("got %s\nwant %s", got, want)
	}
	for _, e := range found[:6] {
		if !e.Date.IsZero() {
			t.Errorf("%q has the date %s", e.Span.Text(text), e.Date)
		}
	}
}

func TestWithOnlyTheMonthOfTheArticle(t *testing.T) {
	cases{
		{"He left last month, this year, in December and on Tuesday.", "last month = 2023-08; this year = 2023; December = 2022-12; Tuesday = XXXX-WXX-2"},
	}.run(t, "2023-09")
	cases{
		{"He left last month, last year and in December.", "last year = 2022; December = 2023-12"},
	}.run(t, "2023")
}

func TestDatesAreCalendarDatesOrIntervals(t *testing.T) {
	for _, x := range []struct{ text, date string }{
		{"He left last week.", "2023-09-04/2023-09-10"},
		{"He left over the weekend.", "2023-09-09/2023-09-10"},
		{"He left in the second quarter of 2022.", "2022-04/2022-06"},
		{"He left in the first half of 2022.", "2022-01/2022-06"},
		{"He left in the 1990s.", "199X"},
		{"He left in the 19th century.", "18XX"},
		{"He left in the summer of 2019.", "2019-22"},
		{"He left about two years ago.", "2021~"},
		{"He left on Sunday night.", "2023-09-10"},
		{"He left at 7 p.m. on Tuesday.", "2023-09-12"},
		{"He left around 7 p.m. on Tuesday.", "2023-09-12"},
		{"He left for 17 months.", ""},
	} {
		found := findIn(t, x.text, article)
		if len(found) != 1 || found[0].Date.String() != x.date {
			t.Errorf("%s: %v, want %s", x.text, found, x.date)
		}
	}
}

func TestModifiers(t *testing.T) {
	for _, x := range []struct {
		text, words string
		mod         extract.TimexMod
	}{
		{"It fell in early 2021.", "early 2021", extract.ModStart},
		{"It fell early in 2021.", "early in 2021", extract.ModStart},
		{"It fell at the beginning of this week.", "the beginning of this week", extract.ModStart},
		{"It fell earlier this year.", "earlier this year", extract.ModStart},
		{"It fell in mid-July.", "mid-July", extract.ModMid},
		{"It fell in the middle of July.", "the middle of July", extract.ModMid},
		{"It fell in late July.", "late July", extract.ModEnd},
		{"It fell by the end of last year.", "the end of last year", extract.ModEnd},
		{"It fell later that day.", "later that day", extract.ModEnd},
		{"It fell about two years ago.", "about two years ago", extract.ModApprox},
		{"It fell around the 1990s.", "around the 1990s", extract.ModApprox},
		{"It has letters about the May 3 fire.", "May 3", extract.ModNone},
		{"It fell in July.", "July", extract.ModNone},
	} {
		found := findIn(t, x.text, article)
		if len(found) != 1 || found[0].Span.Text(x.text) != x.words || found[0].Mod != x.mod {
			t.Errorf("%s: %v, want %q with %q", x.text, found, x.words, x.mod)
		}
	}
}

func TestJoinedDatesMakeARange(t *testing.T) {
	for _, x := range []struct{ text, want string }{
		{"They met from Monday through Wednesday.", "2023-09-11/2023-09-13"},
		{"They met from April 24 to April 26, 2019.", "2019-04-24/2019-04-26"},
		{"They met from 30 April to 2 May 2019.", "2019-04-30/2019-05-02"},
		{"They met between May and July.", "2023-05/2023-07"},
		{"They met in May – July 2020.", "2020-05/2020-07"},
		{"They ruled from 1547 until 1553.", "1547/1553"},
		{"They met in May and July.", ""},
		{"They met in 2019 to prepare for 2020.", ""},
		{"They met from July to May.", ""},
		{"They will meet from Friday to Tuesday.", "2023-09-15/2023-09-19"},
		{"They will meet from Monday to Wednesday.", "2023-09-18/2023-09-20"},
		{"They met from Monday to Sunday.", "2023-09-04/2023-09-10"},
	} {
		found := findIn(t, x.text, article)
		if len(found) != 2 || found[0].Range.String() != x.want || found[1].Range != found[0].Range {
			t.Errorf("%s: %+v, want the range %q", x.text, found, x.want)
		}
	}
}

func TestInTalkOnlyDatesCount(t *testing.T) {
	talk := "I came here in 2019 and I am happy now. You wait for years, I say, and I wait for two weeks. What do you do today?"
	if got, want := listed(talk, findIn(t, talk, article)), "2019 = 2019"; got != want {
		t.Errorf("talk: %s, want %s", got, want)
	}
	quoted := "“I came here in 2019 and I am happy now,” he said."
	if got, want := listed(quoted, findIn(t, quoted, article)), "2019 = 2019; now = PRESENT_REF"; got != want {
		t.Errorf("quoted: %s, want %s", got, want)
	}
}

func TestModifiersHaveTheNamesOfTimex(t *testing.T) {
	for m, want := range map[extract.TimexMod]string{extract.ModNone: "", extract.ModStart: "START", extract.ModMid: "MID", extract.ModEnd: "END", extract.ModApprox: "APPROX"} {
		if m.String() != want {
			t.Errorf("%d is %q, want %q", m, m, want)
		}
	}
}

func TestAnAmbiguousOrderOfDayAndMonthIsLessSure(t *testing.T) {
	found := findIn(t, "On 9/12/2021, on 2021-12-25 and on 5/5/2021.", article)
	if len(found) != 3 || found[0].Confidence >= found[1].Confidence || found[1].Confidence != found[2].Confidence {
		t.Errorf("found %+v", found)
	}
}

func TestTypes(t *testing.T) {
	text := "On Monday, at 7 a.m., for two days, every week."
	want := []string{"DATE", "TIME", "DURATION", "SET"}
	for i, e := range findIn(t, text, article) {
		if e.Type.String() != want[i] {
			t.Errorf("%q is a %s, want %s", e.Span.Text(text), e.Type, want[i])
		}
	}
}

func TestADateThatOpensAFurtherClauseHasItsTense(t *testing.T) {
	cases{
		{"In January the harbour had been open, and in December it will close.", "January = 2023-01; December = 2023-12"},
		{"It opens on Monday, but on Tuesday nobody came.", "Monday = 2023-09-18; Tuesday = 2023-09-12"},
		{"She disclosed that the meeting in Delft in January would go on.", "January = 2024-01"},
		{"She disclosed that the man elected in January would go on.", "January = 2023-01"},
		{"The board will look into the night of 3 May, when the ship sank.", "3 May = 2023-05-03"},
		{"The board will meet on 3 May, when a crew dressed in white will sing.", "3 May = 2024-05-03"},
		{"The states agreed on Monday to hold a vote.", "Monday = 2023-09-11"},
		{"The town was praised in a fair opening on Monday.", "Monday = 2023-09-18"},
		{"A strike beginning on Monday closed the port.", "Monday = 2023-09-11"},
		{"The town was praised after opening on Monday.", "Monday = 2023-09-11"},
		{"A judge ruled that the mate should stand trial in March.", "March = 2024-03"},
		{"A judge ruled that the mate should have stood trial in March.", "March = 2023-03"},
		{"Jane Doe said that the mate should stand trial on Monday.", "Monday = 2023-09-18"},
		{"Jane Doe said that the mate should have stood trial on Monday.", "Monday = 2023-09-11"},
		{"Jane Doe knew that the mate should stand trial on Monday.", "Monday = 2023-09-11"},
		{"The states kept the terms under Monday's deal.", "Monday = 2023-09-11"},
		{"The states agreed to hold a vote on Monday.", "Monday = 2023-09-18"},
		{"It opened on Monday and on Tuesday.", "Monday = 2023-09-11; Tuesday = 2023-09-12"},
	}.run(t, article)
}

func TestADayOfAStoryHasTheYearOfTheStory(t *testing.T) {
	cases{
		{"The ballot was held on 7 May 2018. The lines had been cut on 2 May.", "7 May 2018 = 2018-05-07; 2 May = 2018-05-02"},
		{"It was won on 20 December 2018. He took office on 4 January.", "20 December 2018 = 2018-12-20; 4 January = 2019-01-04"},
		{"It was signed on 4 January 2018. He had left on 20 December.", "4 January 2018 = 2018-01-04; 20 December = 2017-12-20"},
		{"It was signed on 7 August 2018. He left on 2 September.", "7 August 2018 = 2018-08-07; 2 September = 2023-09-02"},
		{"The ballot was held on 7 May 2018. The hall is large. On that occasion the lines had been cut on 2 May.", "7 May 2018 = 2018-05-07; 2 May = 2018-05-02"},
		{"The ballot was held on 7 May 2018. The hall is large. In that hall the lines had been cut on 2 April.", "7 May 2018 = 2018-05-07; 2 April = 2023-04-02"},
		{"It was signed on 7 May 2018. He will leave on 2 May.", "7 May 2018 = 2018-05-07; 2 May = 2024-05-02"},
		{"They met in October 1948. In April 2019 he came. In July she came.", "October 1948 = 1948-10; April 2019 = 2019-04; July = 2023-07"},
		{"They met in October 2018. In April 2019 he came. In July she came.", "October 2018 = 2018-10; April 2019 = 2019-04; July = 2019-07"},
	}.run(t, article)
}

func TestNoDayWithoutOneToPointAt(t *testing.T) {
	cases{
		{"He waits until that day comes.", "that day = XXXX-XX-XX"},
		{"It came on 3 June 2018, and that day he left.", "3 June 2018 = 2018-06-03; that day = 2018-06-03"},
	}.run(t, article)
}

func TestADayToComeIsNotThatOfThePast(t *testing.T) {
	cases{
		{"He spoke on Thursday. The vote is set for Friday. Later in the day he met the board.", "Thursday = 2023-09-07; Friday = 2023-09-15; Later in the day = 2023-09-07"},
		{"He spoke on Thursday. The vote is set for Friday. Later in the day he will meet the board.", "Thursday = 2023-09-07; Friday = 2023-09-15; Later in the day = 2023-09-15"},
		{"He spoke. The vote is set for Friday. That evening he met the board.", "Friday = 2023-09-15; That evening = 2023-09-13TEV"},
		{"He spoke. The vote was set on Friday. That evening he met the board.", "Friday = 2023-09-08; That evening = 2023-09-08TEV"},
	}.run(t, article)
}

func TestTwoThousandIsAYearOrANumber(t *testing.T) {
	cases{
		{"They had almost two thousand cases.", ""},
		{"It was in two thousand and eleven.", "two thousand and eleven = 2011"},
		{"By the year two thousand nobody had come.", "the year two thousand = 2000"},
	}.run(t, article)
}

func TestASeasonInFrontOfANounNamesAThing(t *testing.T) {
	cases{
		{"It is warm for the summer capital.", ""},
		{"It was warm in the summer.", "the summer = 2023-SU"},
	}.run(t, article)
}

func TestWhatMayBeLiesAhead(t *testing.T) {
	cases{
		{"The ship might leave on Friday.", "Friday = 2023-09-15"},
		{"The ship may have left on Friday.", "Friday = 2023-09-08"},
		{"The two did not meet on Friday.", "Friday = 2023-09-08"},
		{"The shop did not open until Friday.", "Friday = 2023-09-08"},
		{"The shop will not open until Friday.", "Friday = 2023-09-15"},
		{"It was not until Friday that the shop opened.", "Friday = 2023-09-08"},
		{"The mayor, who came in 2019, set the vote for 9 October.", "2019 = 2019; 9 October = 2023-10-09"},
		{"In 2019 the mayor, who came by train, left on 9 October.", "2019 = 2019; 9 October = 2019-10-09"},
		{"They had hoped to open the tunnel in March.", "March = 2023-03"},
		{"They hope to open the tunnel in March.", "March = 2024-03"},
		{"Voters of the town go to the polls on Friday.", "Friday = 2023-09-15"},
		{"The mayor watched voters of the town go to the polls on Friday.", "Friday = 2023-09-08"},
		{"Some of the men plan a rally on Friday.", "Friday = 2023-09-15"},
		{"He gave the plan a push on Friday.", "Friday = 2023-09-08"},
		{"The talks planned for Friday fell through.", "Friday = 2023-09-15"},
		{"The train was still there as late as Monday.", "Monday = 2023-09-11"},
		{"In 2019 he came on 24 April.", "2019 = 2019; 24 April = 2019-04-24"},
		{"Sales fell almost overnight.", ""},
		{"1998: the yard is founded; 10:30.", "1998 = 1998; 10:30 = 2023-09-13T10:30"},
	}.run(t, article)
}

func TestDaysInNames(t *testing.T) {
	cases{
		{"He sold shares of Tomorrow Group. Tomorrow Group fell.", "Tomorrow = 2023-09-14"},
		{"It was in City Today and on the Today Programme.", ""},
		{"Today Kim left. Tomorrow he returns.", "Today = 2023-09-13; Tomorrow = 2023-09-14"},
	}.run(t, article)
}

func TestNounsTellNoTense(t *testing.T) {
	cases{
		{"He revealed his plans to mend it on Monday.", "Monday = 2023-09-11"},
		{"He had sent new plans to the board on Monday.", "Monday = 2023-09-11"},
		{"He plans to mend it on Monday.", "Monday = 2023-09-18"},
	}.run(t, article)
}

func TestTimesOfRecurringDays(t *testing.T) {
	cases{
		{"They met at 8 a.m. on Sundays.", "8 a.m. on Sundays = XXXX-WXX-7T08:00"},
		{"They met at 8 a.m. on Sunday.", "8 a.m. on Sunday = 2023-09-10T08:00"},
	}.run(t, article)
}

func TestADeadlineOfWhatIsToBeDoneLiesAhead(t *testing.T) {
	cases{
		{"They agreed on a programme to pay the loan by February.", "February = 2024-02"},
		{"They had paid the loan by February.", "February = 2023-02"},
		{"They went to talks and paid by February.", "February = 2023-02"},
	}.run(t, article)
}

// A time of day behind a season of another year is of a day that is not known. Behind a month of this year, or a
// year alone that has just ended, it can be the article's.
func TestTimeOfDayBehindAnotherYear(t *testing.T) {
	cases{
		{"In the winter of 2019 the river rose. At 4 a.m. soldiers came.", "the winter of 2019 = 2019-WI; 4 a.m. = XXXX-XX-XXT04:00"},
		{"In May 2021 the river rose. At 4 a.m. soldiers came.", "May 2021 = 2021-05; 4 a.m. = XXXX-XX-XXT04:00"},
		{"In May the river rose. At 4 a.m. soldiers came.", "May = 2023-05; 4 a.m. = 2023-09-12T04:00"},
		{"It is dry since the winter of 2019. The river rose. At 4 a.m. soldiers came.", "the winter of 2019 = 2019-WI; 4 a.m. = 2023-09-12T04:00"},
		{"On 3 May 2021 the river rose. At 4 a.m. soldiers came.", "3 May 2021 = 2021-05-03; 4 a.m. = 2021-05-03T04:00"},
	}.run(t, "2023-09-12")
}

func TestThatDayOfAMonth(t *testing.T) {
	cases{
		{"He came on Monday. He had been there on that day in March 2010.", "Monday = 2023-09-11; that day = XXXX-XX-XX; March 2010 = 2010-03"},
		{"He came on Monday. He was there on that day in the port.", "Monday = 2023-09-11; that day = 2023-09-11"},
	}.run(t, "2023-09-12")
}

func TestTheDayBehindItsMonth(t *testing.T) {
	cases{
		{"He came on May the 4, and left.", "May the 4 = 2023-05-04"},
		{"He came in May the 4 times that he was free.", "May = 2023-05"},
	}.run(t, "2023-09-12")
}
