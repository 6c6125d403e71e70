package events

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/times"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

const published = "2024-03-13"

// found finds the events of a text published on a Wednesday.
func found(t *testing.T, text string) (*segment.Text, []extract.TimeExpression, []extract.Event) {
	t.Helper()
	date, err := edtf.Parse(published)
	if err != nil {
		t.Fatal(err)
	}
	s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	x := times.Find(s, date)
	return s, x, Find(chunk.Parse(chunk.Default(), s), names.Find(s), x, date, dossier.Transcript)
}

// listed writes events as "date status, date status".
func listed(events []extract.Event) string {
	var out []string
	for _, e := range events {
		line := e.Date.String() + [...]string{"", " expected", " possible", " cancelled"}[e.Outlook]
		if e.Negated {
			line += " not"
		}
		out = append(out, line)
	}
	return strings.Join(out, ", ")
}

func check(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if _, _, events := found(t, c[0]); listed(events) != c[1] {
			t.Errorf("%s\n got %s\nwant %s", c[0], listed(events), c[1])
		}
	}
}

func TestDatesOfWhatIsMentionedAreNotThoseOfTheSentence(t *testing.T) {
	check(t, [][2]string{
		{"The mate was sacked, as agreed in a deal this March.", ""},
		{"The mate was sacked, as the board agreed in a deal this March.", "2024-03"},
		{"The mate, a man who will speak to the board today, said a third of the cargo was gone.", ""},
		{"The mate, a man who spoke to the board on Monday, said a third of the cargo was gone.", "2024-03-11"},
		{"The mate, who was due to land in the port last night, said a third of the cargo was gone.", ""},
		{"The mate, who landed in the port last night, said a third of the cargo was gone.", "2024-03-12"},
		{"The board stopped a plan for the port, which the mayor, Lena Okoye, sent to the town in January.", ""},
		{"The board stopped a plan for the port, which the mayor sent to the town, in January.", "2024-01"},
		{"As he did in a speech on Monday, the mayor spoke of the price of the port.", ""},
		{"As he arrived in the town on Monday, the mayor spoke of the price of the port.", "2024-03-11"},
		{"The police heard two men who said they had met her during 2022.", ""},
		{"The men who had left the port were seen in 2022.", "2022"},
		{"The fleet asked for ten boats on top of the nine that will be built by the end of the year.", ""},
		{"The mate pledged to the board to quit when his term ends next May.", ""},
		{"The mate will quit when his term ends next May.", "2024-05 expected"},
		{"The mate pledged to the board to quit when his term ends on Friday.", "2024-03-15 expected"},
		{"The mate has stopped a show in the port, which had been scheduled for 25 March.", ""},
		{"The mate has planned a show in the port, which has been scheduled for 25 March.", "2024-03-25 expected"},
		{"The mate quit over a deal with the union in 2021.", ""},
		{"The mate quit over a deal with the union on Monday.", "2024-03-11"},
		{"The mate met the union in 2021.", "2021"},
		{"The board made a choice based on a report of the mate in August 2021.", ""},
		{"The board counted the votes of the contested August ballot.", ""},
		{"Monday's concert, which was shown around the world, with profits for the poor.", ""},
		{"Monday's concert, which was shown around the world, made profits for the poor.", "2024-03-11"},
		{"· March 4 The mate resigned · March 6 The board met", "2024-03-04, 2024-03-06"},
	})
}

func TestHowAnEventIsTold(t *testing.T) {
	check(t, [][2]string{
		{"The ship left the port on Monday.", "2024-03-11"},
		{"The ship did not leave the port on Monday.", "2024-03-11 not"},
		{"The ship did not leave the port until Monday.", "2024-03-11"},
		{"Until Monday the ship did not leave the port.", "2024-03-11 not"},
		{"The ship will leave the port on Friday.", "2024-03-15 expected"},
		{"The ship was to leave the port on 5 March.", "2024-03-05 expected"},
		{"The trial was scheduled for 5 March in the old court.", "2024-03-05 expected"},
		{"The ship may have left the port on Monday.", "2024-03-11 possible"},
		{"The radio wrote that the ship might leave on 5 March.", ""},
		{"The radio wrote that the ship could leave on 5 March.", ""},
		{"The radio wrote that the ship could leave on 20 March.", "2024-03-20 possible"},
		{"The radio wrote that the ship might have left on 5 March.", "2024-03-05 possible"},
		{"The ship could leave the port at last on 5 March.", "2024-03-05"},
		{"The owner said that the ship would leave on 5 March, but it sank.", "2024-03-05 expected"},
		{"The owner said that the ship left on 5 March, but it would sink.", "2024-03-05"},
		{"The ship might leave the port on Friday.", "2024-03-15 possible"},
		{"The clerks believe that the ship can leave the port later in March.", "2024-03 possible"},
		{"The clerks believe that the ship left the port earlier in March.", "2024-03"},
		{"The finding raised questions about what she wrote in a March 8, 2024, affidavit.", ""},
		{"The visit on 15 March was put off.", "2024-03-15 cancelled"},
		{"The visit was put off on Monday.", "2024-03-11"},
		{"The owner on Monday called off the visit.", "2024-03-11"},
		{"The owner put off the visit planned for Friday.", "2024-03-15 cancelled"},
		{"The owner did not call off the visit planned for Friday.", "2024-03-15 expected not"},
		{"The owner called off the visit on Monday.", "2024-03-11"},
		{"The ship is expected to leave the port today.", "2024-03-13 expected"},
		{"The ship left the port today.", "2024-03-13"},
		{"The ship might leave the port today.", "2024-03-13 possible"},
		{"The ship could have left the port on Monday.", "2024-03-11 possible"},
		{"The ship could not leave the port on Monday.", "2024-03-11 not"},
		{"The trial opened in the town scheduled for 5 March.", "2024-03-05 expected"},
		{"The scheduled trial of the mayor opened on 5 March.", "2024-03-05"},
		{"The ship will leave the port today.", "2024-03-13 expected"},
		{"The mayor plans to show the port today.", "2024-03-13 expected"},
		{"The mayor is hoping to show the port today.", "2024-03-13 expected"},
		{"The clerk of a board set up to count the boats resigned today.", "2024-03-13"},
		{"The news that the mayor would run was announced today.", "2024-03-13"},
		{"The news that the mayor quit will be announced today.", "2024-03-13 expected"},
		{"The police cleared the port in the early hours of Wednesday morning.", "2024-03-13"},
		{"The police can clear the port as early as Wednesday.", "2024-03-13 possible"},
		{"The mayor showed the plans of the port today.", "2024-03-13"},
		{"The owner did not in fact call off the visit planned for Friday.", "2024-03-15 expected not"},
		{"The owner did not in the end call off the visit planned for Friday.", "2024-03-15 cancelled not"},
	})
}

func TestDatesThatDateNothing(t *testing.T) {
	check(t, [][2]string{
		{"The 2014 and 2016 elections divided the town.", ""},
		{"They read the 4 March letter to the board.", ""},
		{"The floods of 1987 were the worst of all.", ""},
		{"Last year's budget has many critics.", ""},
		{"Last year's budget was passed by two votes.", "2023"},
		{"The catch is larger than in 2019.", ""},
		{"Sales rose 15% from a year ago, ahead of what the board had hoped.", ""},
		{"The mayor resigned from the board a year ago after a quarrel.", "2023"},
		{"The bank made a profit of 9 million for the three months to 30 November.", ""},
		{"The bank made a profit of 9 million in the week to Monday.", "2024-03-11"},
		{"The bank shut four branches in the year ended 31 January.", ""},
		{"Sales rose to 9 million from 7 million in 2019.", ""},
		{"It recorded 19 degrees against 18 degrees on Monday.", ""},
		{"The boats blocked the port against 18 ships on Monday.", "2024-03-11"},
		{"The police arrested over 40 people in the port on Monday.", "2024-03-11"},
		{"It is the first ship to sail there since 2006.", ""},
		{"The port has been closed since 2006 by order.", ""},
		{"The port has been closed since Monday by order.", "2024-03-11"},
		{"As of Monday the port employs nine people.", ""},
		{"The pilot left prior to Monday without a word.", ""},
		{"If the ship left on Monday, nobody saw it.", ""},
		{"The ship would have left on Monday.", ""},
		{"The ship would have left on 20 March.", "2024-03-20 expected"},
		{"If the ship leaves on Friday, nobody sees it.", "2024-03-15 possible"},
		{"The pilot leaves prior to Friday without a word.", "2024-03-15 expected"},
		{"It rained on Monday.", ""},
		{"Rain fell on Monday.", "2024-03-11"},
		{"The ship left after noon on Monday.", "2024-03-11"},
		{"The mayor met the board at a Sunday service.", "2024-03-10"},
		{"The mayor met the board at a 2019 service.", ""},
		{"The mayor saw the floods of 1987 on film.", ""},
		{"The mayor fell ill on the morning of 5 March.", "2024-03-05"},
		{"The port has employed the first pilot since 2006.", ""},
		{"The port has employed a pilot since 2006.", ""},
		{"He rose and came from the board on Monday.", "2024-03-11"},
		{"The board voted against the mayor on Monday.", "2024-03-11"},
		{"The port opens on Saturdays at noon.", ""},
		{"The port closed at noon.", "2024-03-13"},
		{"About five years ago Ana Silva left the port, in 2021.", "2021"},
		{"About five years ago Ana Silva left the port, in 2010.", "2010"},
		{"The ferry sails Monday, Tuesday and Friday from the port.", ""},
		{"The ferry sailed Monday and Tuesday from the port.", "2024-03-11/2024-03-12"},
		{"The rule is still in force today.", ""},
		{"The court today upheld the rule.", "2024-03-13"},
		{"Ferry from the port 07:30 on Monday.", ""},
		{"That was in 2011.", ""},
		{"What the mayor said on Monday", ""},
		{"What the mayor said on Monday surprised the board.", "2024-03-11"},
		{"The aim after 4 March was to keep the port shut.", ""},
		{"The quake was felt just after noon on Monday.", "2024-03-11"},
		{"Should the port close on Monday, the boats leave.", ""},
		{"Nearly 50 years ago Ana Silva left the port, in 1973.", "1973"},
		{"She was named after Law No. 302 of 1976 and Expo 2017.", ""},
		{"The mayor set 21st century rules for the port.", ""},
		{"The port is open from 8 a.m. to noon.", ""},
		{"The Salo government (2001-2006) closed the port.", ""},
		{"12 March 2024: Ana Silva opened the port on Tuesday.", "2024-03-12"},
		{"Earlier this week Ana announced she would leave.", "2024-03-11/2024-03-17"},
		{"The port was shut at noon by the mayor.", "2024-03-13"},
		{"The mayor on 5 March cancelled the licence of the port.", "2024-03-05"},
	})
}

func TestTheDayOfAReportIsNotThatOfTheEvent(t *testing.T) {
	for text, want := range map[string]string{
		"The crew sank two boats in the bay, the board said on Monday.":                 "2024-03-11 reported",
		"The crew sank two boats in the bay on Sunday, the board said on Monday.":       "2024-03-10",
		"The board said on Monday that the crew had sunk two boats.":                    "2024-03-11 reported",
		"The board said on Monday that the crew sank two boats on Sunday.":              "2024-03-10",
		"The board said the crew sank two boats on Monday.":                             "2024-03-11",
		"On Monday, the board said the crew had sunk two boats.":                        "2024-03-11 reported",
		"The board on Monday said the crew had sunk two boats.":                         "2024-03-11 reported",
		"On Monday, the board sank two boats in the bay.":                               "2024-03-11",
		"The board told reporters late on Monday that two boats sank.":                  "2024-03-11 reported",
		"According to a note issued on Monday, two boats sank.":                         "2024-03-11 reported",
		"Two boats sank in the bay on Monday, according to a note.":                     "2024-03-11",
		"The board said sales in March 2023 fell by a third.":                           "2023-03",
		"The board said the port added nine men in March 2023.":                         "2023-03",
		"The boat was lost near the old, green town of Brod on Monday, the board said.": "2024-03-11",
		"Two boats sank, said the board on Monday.":                                     "2024-03-11 reported",
		"For the month of March 2023, the board said it lost two boats.":                "2023-03",
		"In a letter on Monday, the board said two boats sank.":                         "2024-03-11 reported",
		"In a fire on Monday, the board said, two boats sank.":                          "2024-03-11",
		"The mayor, speaking on Monday, said two boats sank.":                           "2024-03-11 reported",
		"The board wrote on Monday that two boats sank.":                                "2024-03-11 reported",
		"The board reported a fire in the port on Monday.":                              "2024-03-11",
		"The board announced on Monday that it would shut the port.":                    "2024-03-11",
		"The talks will open on Friday, the board said on Monday.":                      "2024-03-15 expected",
		"The board said in a statement issued on Monday that two of the boats sank.":    "2024-03-11 reported",
	} {
		_, _, events := found(t, text)
		got := listed(events)
		if len(events) > 0 && events[0].Reported {
			got += " reported"
		}
		if got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestASentenceIsOnTheDayOfWhatItTells(t *testing.T) {
	check(t, [][2]string{
		{"The board, which met on Monday, shut the port on Tuesday.", "2024-03-12"},
		{"The board shut the port on Tuesday after a boat sank on Monday.", "2024-03-12"},
		{"After a boat sank on Monday, the board shut the port on Tuesday.", "2024-03-12"},
		{"The board met on Monday and shut the port on Tuesday.", "2024-03-11, 2024-03-12"},
		{"The man who left the port on Monday was found on Tuesday.", "2024-03-12"},
		{"The fair, originally scheduled for April, will take place in September.", "2024-09 expected"},
		{"The mate, a man of the port, officially met the mayor in April, and she left.", "2023-04"},
		{"The port, closed since Monday, opened early on Tuesday.", "2024-03-12"},
		{"The port, he said on Monday, opened early.", "2024-03-11"},
		{"The fair is over; in February two men of the port were hurt.", "2024-02"},
		{"The fair is over; in the February reports of the port two men were hurt.", ""},
		{"Ana Silva has led the board since October 2015 and will leave it at the end of June.", "2024-06 expected"},
		{"Ana Silva has led the board since the mayor was elected in June 2015.", ""},
		{"The talks, planned for Friday, were moved to Saturday.", "2024-03-16 expected"},
		{"Born in 1950 in the port, Ana Silva joined the board in 1998.", "1998"},
		{"The court on Monday jailed Ivo Brandt for a theft in 1998.", "2024-03-11"},
		{"The fair was held on 3 and 5 March in the port.", "2024-03-03"},
	})
}

func TestBackgroundDatesNothing(t *testing.T) {
	check(t, [][2]string{
		{"Two decades ago the board shut the port.", ""},
		{"Two years ago the board shut the port.", "2022"},
		{"The port has been a ruin since the 1990s.", ""},
		{"The town sold the port in the 1990s.", ""},
		{"The board met Ivo Brandt, who left the port in 2012.", ""},
		{"The board met Ivo Brandt, who left the port on 3 March.", "2024-03-03"},
		{"Ivo Brandt left the port in 2012.", "2012"},
		{"The board said that the repair, begun in 2022, has been given up.", ""},
		{"The board said that the repair has been given up, begun in 2022, like the rest.", "2022"},
		{"Brod, where the mayor is at a fair until Friday, is the most likely place.", ""},
		{"The board met in Brod, where the mayor opens a fair on Friday.", "2024-03-15 expected"},
		{"The mayor will stay at a fair in Brod until Friday.", "2024-03-15 expected"},
		{"Nine men of the port were hurt when two boats sank in March 2023.", "2023-03"},
		{"Photographs released by the board on Monday show the bridge.", ""},
		{"Photographs were released by the board on Monday.", "2024-03-11"},
		{"The mayor died in the port on Monday aged 80.", "2024-03-11"},
		{"The board said that sales in the week to Monday fell by half.", "2024-03-11"},
		{"Letters sent since the fire on Monday show the damage.", ""},
		{"The port has lost many boats since the board was elected last month.", ""},
		{"Since the lease of the port ran out in July the board has shut two quays.", ""},
		{"The port has lost many boats since, and the board was elected last month.", "2024-02"},
		{"The port has lost many boats since the board said it was elected last month.", "2024-02"},
		{"His plan to leave mere days before 20 March set off a row.", ""},
		{"The row about the port on Monday ended in a fight.", "2024-03-11"},
		{"The crew sank two boats for the last year of the lease.", ""},
		{"The crew sank two boats in the last week.", ""},
		{"The crew sank two boats last week.", "2024-03-04/2024-03-10"},
		{"After Friday's talks the board plans to shut the port.", ""},
		{"Ahead of Friday's talks the board shut the port.", ""},
		{"His \"October pleas\" have moved nobody in the port.", ""},
	})
}

func TestADayThatOwnsANounDatesIt(t *testing.T) {
	check(t, [][2]string{
		{"Tuesday's storm killed two men in the port.", "2024-03-12"},
		{"Tuesday's storm in the port killed two men.", "2024-03-12"},
		{"Two men were killed in Tuesday's storm.", "2024-03-12"},
		{"As many as 200 people died in the 12 March storm.", "2024-03-12"},
		{"As many as 200 people spoke of the 12 March storm.", ""},
		{"Two men were killed by guards in the 12 March trial.", ""},
		{"The mayor praised the crew for Tuesday's rescue.", ""},
		{"The mayor praised Tuesday's vote as fair.", ""},
		{"The mayor resigned after Tuesday's vote.", ""},
		{"Divers are looking for the victims of Tuesday's storm.", ""},
		{"The mayor said Tuesday's storm had damaged the quay.", "2024-03-12"},
		{"The mayor said Tuesday's storm is a warning to the port.", ""},
		{"Friday's talks will decide the price of the quay.", "2024-03-15 expected"},
		{"The union fears Friday's talks with the board.", ""},
	})
}

func TestADateInAPhraseDatesNothing(t *testing.T) {
	check(t, [][2]string{
		{"The toll of the fire rose to 700 after the end of a March 3 truce.", ""},
		{"The mayor spoke at a March 3 service in the port.", "2024-03-03"},
		{"Since joining the board and taking the chair in 1997, Ana Silva has sold two boats.", ""},
		{"Joining the board in 1997, Ana Silva sold two boats.", "1997"},
	})
}

func TestADateInBracketsDatesNothing(t *testing.T) {
	check(t, [][2]string{
		{"Your paper has shown how the port sank the town (Report, 3 March).", ""},
		{"The crew of the ferry (it sank on 3 March) left the town.", "2024-03-03"},
		{"The council of the port (May 2009 to January 2011) sold the quay.", ""},
		{"(Update 9:48 p.m. in Bern) The mayor closed the old port.", ""},
		{"(Update) The mayor closed the old port at 9:48 p.m. on Monday.", "2024-03-11"},
	})
}

func TestADateThatCountsFromFarAwayDatesNothing(t *testing.T) {
	check(t, [][2]string{
		{"The ferry sank on 3 March. The next day the mayor closed the port.", "2024-03-03, 2024-03-04"},
		{"The next day the mayor closed the port.", ""},
		{"The ferry sank on 3 March. It was old. It was blue. It was slow. The town was sad. The next day the mayor closed the port.", "2024-03-03"},
	})
}

func TestSentencesOfTwoEventsAreCut(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The mine was closed in 2011; a museum was opened in 2019.", "The mine was closed in 2011 | a museum was opened in 2019."},
		{"The two states built the bridge in 1998 and will close it next month.", "The two states built the bridge in 1998 | The two states + will close it next month."},
		{"The mine was closed in 2011; the museum was opened in 2019.", "The mine was closed in 2011 | the museum was opened in 2019."},
		{"The mine was closed in 2011; this museum was opened in 2019.", "The mine was closed in 2011 | whole"},
		{"The two states of the far cold north built the bridge in 1998 and will close it next month.", "The two states of the far cold north built the bridge in 1998 | The two states of the far cold north + will close it next month."},
		{"The mine was closed in 2011; its owner was tried in 2019.", "The mine was closed in 2011 | whole"},
		{"The road between Aln and Brod was built in 1998 and 1999.", "whole"},
		{"The mine was closed in 2011 by its owner.", "whole"},
		{"Ana was elected as chief in 2017, and was elected again in 2019.", "Ana was elected as chief in 2017 | Ana + was elected again in 2019."},
		{"The move came a day after the board of the port sold two ships on Monday.", "the board of the port sold two ships on Monday."},
		{"The move came on Monday after the board of the port sold two ships.", "whole"},
		{"The board sold a quay a day after the port had lost two ships on Monday.", "whole"},
		{"The move came a day after the fire on Monday.", "whole"},
		{"The ferry will sail in 2025 after the firm and the town signed a deal on Monday.", "whole"},
		{"The ferry will sail in 2025, and the town signed a deal in 2019.", "The ferry will sail in 2025 | the town signed a deal in 2019."},
		{"Ana met men who left on 3 May 2017 and returned in 2019.", "whole"},
		{"The firm sold a quay in 2019 and the town said the talks between Aln and Brod were to open in 2025.", "The firm sold a quay in 2019 | the town said the talks between Aln and Brod were to open in 2025."},
	} {
		text, _, events := found(t, c.text)
		var out []string
		for _, e := range events {
			var parts []string
			for _, p := range e.Parts {
				parts = append(parts, p.Text(text.Source))
			}
			if parts == nil {
				parts = []string{"whole"}
			}
			out = append(out, strings.Join(parts, " + "))
		}
		if got := strings.Join(out, " | "); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestOutlookWithoutADateOfTheArticle(t *testing.T) {
	for text, want := range map[string]string{
		"The ship left the port on 5 March 2024.":            "2024-03-05",
		"The board opened the set of plans on 5 March 2024.": "2024-03-05",
		"The ship will leave the port on 5 March 2024.":      "2024-03-05",
		"The trial was scheduled for 5 March 2024.":          "2024-03-05 expected",
		"The ship may have left the port on 5 March 2024.":   "2024-03-05 possible",
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		events := Find(chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, edtf.Date{}), edtf.Date{}, dossier.Report)
		if got := listed(events); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestASentenceIsOneLineForEachClause(t *testing.T) {
	check(t, [][2]string{
		{"The mayor opened the fair on Monday and the bridge was shut on Tuesday.", "2024-03-11, 2024-03-12"},
		{"The mayor quit on Tuesday and gave up his seat after protests that began on Monday.", "2024-03-12"},
	})
}

func TestStampsOfPagesDateNothing(t *testing.T) {
	check(t, [][2]string{
		{"Page last updated at 14:47 GMT, Monday, 11 March 2024 The ferry ran aground near the old port.", ""},
		{"The timetable was last updated on Monday by the harbour office.", "2024-03-11"},
		{"The ferry sank at the quay. 7:01 pm ET March 11, 2024 SHARE Who owns the old port of the town?", ""},
		{"The ferry sank at the quay 7:01 pm ET March 11, 2024 while the crew slept.", ""},
		{"The ferry sank at 7:01 pm ET March 11, 2024 while the crew slept.", "2024-03-11"},
		{"Posted by: ana | March 11, 2024 | The ferry sank at the quay.", ""},
		{"March 11, 2024 at 6:28 pm | We must give the council our support and our time.", ""},
		{"Page last updated at 11:24 GMT, Monday, 11 March 2024 12:24 UK The mayor opened the fair in the port.", ""},
		{"A chance updated: Mon Mar 11 2024 06:12:00 The town is waiting for the boats.", ""},
		{"The Morning Show Aired March 11, 2024 The ferry sank at the quay.", ""},
		{"The film was aired March 11, 2024 in the town hall.", "2024-03-11"},
	})
}

// The words of an event are those behind the stamp of the page.
func TestStampsOfPagesAreNotInTheLine(t *testing.T) {
	for _, c := range [][2]string{
		{"13 March 2024 Last updated at 06:28 GMT Help The ferry sank at the quay on Monday.", "The ferry sank at the quay on Monday."},
		{"Page last updated at 11:24 GMT, Monday, 11 March 2024 12:24 UK The mayor opened the fair on Sunday.", "The mayor opened the fair on Sunday."},
		{"13 March 2024 Last updated at 06:28 Help came on Monday from all the towns.", "Help came on Monday from all the towns."},
		{"(Update 9:17 p.m. in Novoport, 2:17 p.m. GMT) The ferry sank on Monday.", "The ferry sank on Monday."},
		{"(Update 9:17 p.m. in Novoport, as the ferry sank on Monday.", ""},
		{"On Monday the list of boats was last updated by the mayor of the port.", ""},
		{"The ferry sank at the quay on Monday.", ""},
	} {
		s, _, events := found(t, c[0])
		got := ""
		for _, e := range events {
			for _, p := range e.Parts {
				got += p.Text(s.Source)
			}
		}
		if got != c[1] {
			t.Errorf("%s\n got %s\nwant %s", c[0], got, c[1])
		}
	}
}

func TestCaptionsTellOfNoEvents(t *testing.T) {
	check(t, [][2]string{
		{"(Lena Okoye/Harbour Photos) The mayor opens the fair in the old port on Monday.", ""},
		{"(Lena Okoye said so) The mayor opened the fair in the old port on Monday.", "2024-03-11"},
		{"Firemen work at the site of the fire in Brod, Monday, March 11, 2024.", ""},
		{"Firemen worked at the site of the fire in Brod, Monday, March 11, 2024.", "2024-03-11"},
		{"A file photo of the mayor as he opened the fair on Monday.", ""},
		{"A photo of the mayor led to a row at the fair on Monday.", "2024-03-11"},
		{"Pictured at the fair on Monday, the mayor wore a green hat.", ""},
		{"The mayor pictured the fair as a success on Monday.", "2024-03-11"},
	})
}

func TestCorrectionsTellOfNoEvents(t *testing.T) {
	check(t, [][2]string{
		{"This article was amended on 11 March to give the right name.", ""},
		{"Earlier versions of this story, printed on Monday, carried the wrong name.", ""},
		{"The captain in our picture, page 5, yesterday, was Rui Costa.", ""},
		{"A table beside the report (Port loses ships, page 10, 11 March) gave wrong numbers.", ""},
		{"In our report on Monday we wrote that the captain had sold the ship.", ""},
		{"In his report on Monday he wrote that the captain had sold the ship.", "2024-03-11"},
		{"On page 5, signed on 11 March, the captain promised to pay.", "2024-03-11"},
		{"The council amended this law on 11 March to please the port.", "2024-03-11"},
		{"The mayor read this article on Monday to the council.", "2024-03-11"},
	})
}

// leads writes the events of the article's day in a text of the form.
func leads(t *testing.T, text string, form dossier.TextForm) string {
	t.Helper()
	date, err := edtf.Parse(published)
	if err != nil {
		t.Fatal(err)
	}
	s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	var out []string
	for _, e := range Find(chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, date), date, form) {
		if e.Time == extract.OfArticle {
			out = append(out, e.Date.String()+" "+e.Verb.Text(text))
		}
	}
	return strings.Join(out, ", ")
}

func TestALeadWithoutADateIsOfTheDayOfTheArticle(t *testing.T) {
	for _, c := range [][2]string{
		{"The council approved the plan for a second bridge.", "2024-03-13 approved"},
		{"The council approves the plan for a second bridge.", ""},
		{"The council had approved the plan for a second bridge.", ""},
		{"The council has approved the plan for a second bridge.", "2024-03-13 approved"},
		{"The council has been told of the plan for a second bridge.", ""},
		{"The mayor has resigned over the sale of a meadow near the river.", "2024-03-13 resigned"},
		{"The mayor has old friends in the meadow near the river.", ""},
		{"The council rejected the claim that the bridge was unsafe.", ""},
		{"The council did not approve the plan for a second bridge.", ""},
		{"The council will approve the plan for a second bridge.", ""},
		{"The council said the plan for a second bridge was dead.", ""},
		{"The council wanted a second bridge for the old town.", ""},
		{"The council was against the plan for a second bridge.", ""},
		{"The mayor was arrested at the harbour with two of his aides.", "2024-03-13 arrested"},
		{"The mayor, elected by a single vote, resigned from all his offices.", "2024-03-13 resigned"},
		{"The mayor, forced to quit his party, had hoped for a quiet year.", ""},
		{"Clerks who represent the port in a case against Ada Palmer want the boat destroyed before the trial.", ""},
		{"Clerks with a case against Ada Palmer destroyed the boat before the trial.", "2024-03-13 destroyed"},
		{"The vote of the council prompted an outcry in the old town.", ""},
		{"He resigned from all his offices in the old town.", ""},
		{"My council approved the plan for a second bridge.", ""},
		{"The council approved the plan for a second bridge in 2019.", ""},
		{"The council recently approved the plan for a second bridge.", ""},
		{"The council opened the bridge after a delay of two years.", "2024-03-13 opened"},
		{"The council shut the bridge for two years.", ""},
		{"The mayor spoke to the council of a second bridge.", ""},
		{"When the mayor resigned, the council elected his deputy.", ""},
		{"Did the council approve the plan for a second bridge?", ""},
		{"13 March 2024 Last updated at 06:28 The council approved the plan for a second bridge.", "2024-03-13 approved"},
		{"The council met. The members approved the plan for a second bridge.", "2024-03-13 approved"},
		{"The council met. The members have approved the plan for a second bridge.", ""},
		{"The council is to sell the old bridge. Palmer built it for the members of the old guild.", ""},
		{"The council wants to sell the old bridge. Palmer burned it on behalf of the old guild.", "2024-03-13 burned"},
		{"The council met. It was late. The members approved the plan for a second bridge.", ""},
	} {
		if got := leads(t, c[0], dossier.Report); got != c[1] {
			t.Errorf("%s\n got %s\nwant %s", c[0], got, c[1])
		}
	}
	if got := leads(t, "The council approved the plan for a second bridge.", dossier.Transcript); got != "" {
		t.Errorf("a transcript: %s", got)
	}
}

func TestTablesTellOfNoEvents(t *testing.T) {
	check(t, [][2]string{{"The port was shut" + strings.Repeat(" on 4 March 2020 and then again", 40) + ".", ""}})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("The two states opened the bridge in May 1998 and will close it next month. The talks planned for Friday were called off. "+
		"Ana Silva said on Monday that the pumps failed on Saturday. Exports fell to 3 million tons from 4 million tons in 2022. "+
		"Nobody in the town had seen the men who came ashore with the boats, and the harbour was quiet again.\n\n", 100)
	s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	date := edtf.OfMonth(2024, 3)
	p, n, x := chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, date)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Find(p, n, x, date, dossier.Report)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("The talks planned for Friday were called off; a museum opened in 2019 and will close next month.")
	f.Add("- 1998: Founding\n\nOSLO, March 3 - If today's the 2014, 2015 and 2017 of, and")
	f.Add("\"As of of 2011 and; will than 2014 's")
	f.Fuzz(func(t *testing.T, text string) {
		s, x, events := found(t, text)
		last := -1
		for _, e := range events {
			if e.Time <= last || e.Time >= len(x) || e.Date.IsZero() {
				t.Fatalf("event %+v of %d expressions", e, len(x))
			}
			last = e.Time
			sentence := s.Sentences[e.Sentence].Span
			if !sentence.Contains(x[e.Time].Span) {
				t.Errorf("the date %v of an event is not in its sentence %v", x[e.Time].Span, sentence)
			}
			for _, p := range e.Parts {
				if !sentence.Contains(p) || p.Empty() {
					t.Errorf("part %v of the sentence %v", p, sentence)
				}
			}
		}
	})
}

// A report of what somebody did on a day is worth a line. Comment, a question and a
// fragment are not.
func TestWorth(t *testing.T) {
	for text, want := range map[string]bool{
		"The Harbour Board approved the new quay of Novoport on Monday.":                          true,
		"Ana Silva was appointed director of the Harbour Board on Monday.":                        true,
		"Honestly, I never felt as tired as we did on Monday.":                                    false,
		"Who would have thought on Monday that it could be so nice?":                              false,
		"Maybe the whole thing was perhaps really only a bad joke, as some people felt on Monday": false,
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		date, _ := edtf.Parse("2024-03-06")
		for _, e := range Find(chunk.Parse(chunk.Default(), s), names.Find(s), times.Find(s, date), date, dossier.Report) {
			if got := e.Worth >= 0.5; got != want {
				t.Errorf("%q: worth %.2f", text, e.Worth)
			}
			if e.Confidence <= 0 || e.Confidence >= 1 {
				t.Errorf("%q: confidence %.2f", text, e.Confidence)
			}
		}
	}
}

// A line is open if it says "he" or "she" of somebody that it neither names nor
// describes.
func TestOpenPerson(t *testing.T) {
	for text, want := range map[string]bool{
		"Harbour radio said on Monday that she was due to leave.":               true,
		"The keeper said on Monday that she was due to leave.":                  false,
		"Ana Silva said on Monday that she was due to leave.":                   false,
		"In a letter to the keeper she asked on Monday for a boat.":             true,
		"In a letter to Ana Silva she asked on Monday for a boat.":              false,
		"The keeper and her sons left on Monday.":                               false,
		"On that day the town named the bridge, and it fell on Monday.":         true,
		"On the day of the fair the town named the bridge, and it fell Monday.": false,
		"On that occasion the town named the bridge, and it fell on Monday.":    true,
		"On occasion that town loses a bridge, and one fell on Monday.":         false,
		"After the second, Ana Silva left the hall on Monday.":                  true,
		"After the second round, Ana Silva left the hall on Monday.":            false,
		"In a vote on Monday both towns gave up the bridge.":                    true,
		"In a vote of Delft on Monday both towns gave up the bridge.":           false,
		"On Monday the vote of the two sides ended in the hall.":                false,
		"The vote ended on Monday when both sides left the hall.":               false,
		"On Monday Ana Silva asked why are there other bridges.":                false,
		"On Monday Ana Silva was there for a fair.":                             true,
		"On Monday the board alleged there had been a theft.":                   false,
		"The two sides left the hall on Monday.":                                true,
		"The two sides of the dispute left the hall on Monday.":                 false,
		"Ana Silva landed there on Monday for a fair.":                          true,
		"Ana Silva went to the port on Monday and opened a fair there.":         false,
		"Ana Silva stepped onto the quay there on Monday.":                      true,
		"There the fair opened on Monday, and there was a fire.":                false,
		"Ana Silva opened it on Monday.":                                        true,
		"Ana Silva built a bridge and opened it on Monday.":                     false,
		"The members of the board voted for it on Monday.":                      false,
		"Twelve members voted for it on Monday, and nine against.":              true,
		"Twelve members saw a plan and voted for it on Monday.":                 false,
		"The committee rejected it on Monday by twelve votes.":                  true,
		"The committee read a plan and rejected it on Monday.":                  false,
		"Ana Silva said it would open on Monday.":                               true,
		"Ana Silva said it would be dark on Monday.":                            false,
		"Ana Silva said of the bridge that it would open on Monday.":            false,
		"Ana Silva said it again on Monday.":                                    true,
		"Ana Silva said it again rained on Monday.":                             false,
		"Most of them left for the port of Ana Silva on Monday.":                true,
		"Most of the guards left for the port of Ana Silva on Monday.":          false,
		"The other will open on Monday, Ana Silva said.":                        true,
		"The other bridge will open on Monday, Ana Silva said.":                 false,
		"The two met in the port of Ana Silva on Monday.":                       true,
		"The two mates of Ana Silva met in the port on Monday.":                 false,
		"A new one is to be opened on Friday by Ana Silva.":                     true,
		"A new one of these bridges is to be opened on Friday by Ana Silva.":    false,
		"Ana Silva made it clear on Monday that the bridge was safe.":           false,
		"During her speech on Monday Ana Silva left the hall.":                  false,
		"During her speech the bells rang on Monday in the hall of Ana Silva.":  true,
		"After the vote on Monday the parcel reached him in the port of Delft.": true,
		"After the vote on Monday the parcel reached them in the port.":         false,
	} {
		_, _, events := found(t, text)
		if len(events) != 1 || events[0].Open != want {
			t.Errorf("%q: %+v", text, events)
		}
	}
}

// Words without a verb, such as a caption, report nothing.
func TestWordsWithoutAVerb(t *testing.T) {
	check(t, [][2]string{
		{"Holt (left) and Okoye (right) on 3 March 2024.", ""},
		{"Holt left the port on 3 March 2024.", "2024-03-03"},
		{"The pilot Lena Okoye in March 2024, after having left the harbour guard.", ""},
		{"The pilot Lena Okoye moved in March 2024, after having left the harbour guard.", "2024-03"},
	})
}

// What took place "this weekend" was on the last one, on a Wednesday.
func TestThisWeekendOfThePast(t *testing.T) {
	check(t, [][2]string{
		{"The fair took place in the port this weekend.", "2024-03-09/2024-03-10"},
		{"The fair will take place in the port this weekend.", "2024-03-16/2024-03-17 expected"},
		{"The fair takes place in the port this weekend.", "2024-03-16/2024-03-17 expected"},
		{"The fair took place in the port last weekend.", "2024-03-09/2024-03-10"},
	})
}

// A clause that only tells that something was said or asked dates no event.
func TestRemarks(t *testing.T) {
	for text, want := range map[string]bool{
		"Okoye made the remark at Monday's talk in the port.":              true,
		"Okoye made the repair at Monday's low tide in the port.":          false,
		"The board was asked on Monday whether the port would close.":      true,
		"The board was asked on Monday to close the port.":                 false,
		"On Monday, at the fair, Okoye was asked whether the port closed.": true,
		"On Monday, at the fair, Okoye closed the port.":                   false,
		"Other papers published similar reports on Monday.":                true,
		"The board published its report on the port on Monday.":            false,
		"The Gazette of Norburg published the plans for the dock Monday.":  false,
	} {
		_, _, events := found(t, text)
		if len(events) != 1 || events[0].Reported != want {
			t.Errorf("%q: %+v, want reported %v", text, events, want)
		}
	}
}
