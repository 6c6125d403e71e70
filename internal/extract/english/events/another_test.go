package events

import "testing"

func TestADateOfWhatOnlyBoundsIsNotThatOfTheSentence(t *testing.T) {
	check(t, [][2]string{
		{"The mayor laid out her plan ahead of a summit in Novoport tomorrow.", ""},
		{"The mayor laid out her plan at a summit in Novoport yesterday.", "2024-03-12"},
		{"The crew lost its boat days before the race on Saturday.", ""},
		{"The crew lost its boat before leaving for the race on Saturday.", "2024-03-09"},
		{"The captain appeared before the judges on Monday.", "2024-03-11"},
		{"The captain is on trial following a collision in the strait last week.", ""},
		{"The captain was sacked following a collision in the strait last week.", "2024-03-04/2024-03-10"},
	})
}

func TestADateOfWhatIsFollowedIsNotThatOfWhatFollows(t *testing.T) {
	check(t, [][2]string{
		{"The closure of the port follows a collision with a ferry on Monday.", ""},
		{"The closure of the port followed a collision with a ferry in February.", ""},
		{"The closure of the port followed on Monday.", "2024-03-11"},
		{"The guards of the port followed two sailors to a bar on Monday.", "2024-03-11"},
		{"The guards of the port caused a collision with a ferry on Monday.", "2024-03-11"},
	})
}

func TestADateOfThePlanThatIsAheadIsNotThatOfTheSentence(t *testing.T) {
	check(t, [][2]string{
		{"The board expects no deal ahead of the vote scheduled for May.", ""},
		{"The board expects a deal at the vote scheduled for May.", "2024-05 expected"},
	})
}

func TestADateOfWhatIsSinceIsNotThatOfTheSentence(t *testing.T) {
	check(t, [][2]string{
		{"Since the closure of the port in May 2023, two ferries have sunk.", ""},
		{"Two ferries have sunk since the closure of the port in May 2023.", ""},
		{"The mayor has since opened a fair in the port in May 2023.", "2023-05"},
		{"Two ferries have sunk in the closure of the port in May 2023.", "2023-05"},
	})
}

func TestADateOfTermsIsNotThatOfWhatIsSoUnderThem(t *testing.T) {
	check(t, [][2]string{
		{"Under a deal signed last year, the guards may stay in the port.", ""},
		{"Under heavy rain the mayor opened the port last year.", "2023"},
	})
}

func TestAConditionWithoutIfDatesNothing(t *testing.T) {
	check(t, [][2]string{
		{"Even had the mayor left on Monday, the port would be closed.", ""},
		{"Had the mayor left on Monday, the port would be closed.", ""},
		{"The mayor had left on Monday, and the port was closed.", "2024-03-11"},
	})
}

func TestADateOfTheObjectIsNotThatOfTheVerb(t *testing.T) {
	check(t, [][2]string{
		{"The board has approved the treaty signed in May 2023.", ""},
		{"The board has approved the treaty struck earlier this year.", ""},
		{"The board has approved the treaty in May 2023.", "2023-05"},
		{"The board has approved the treaty planned for May.", "2024-05 expected"},
		{"The mate is one of two men arrested in May 2023.", "2023-05"},
		{"The board has opened a fair called Harvest in May 2023.", "2023-05"},
		{"The first visit since the mayor opened the port came in May 2023.", "2023-05"},
	})
}

func TestWhatHappenedOnADayToComeIsOfAnotherDay(t *testing.T) {
	check(t, [][2]string{
		{"In June 2024, the port was closed by the board.", ""},
		{"In June 2024, the board closed the port.", ""},
		{"In June 2024, the board said, it will close the port.", "2024-06 expected"},
		{"In June 2024, the board was to close the port.", "2024-06 expected"},
		{"The board approved a march in June 2024.", "2024-06 expected"},
		{"In March 2023, the board closed the port.", "2023-03"},
	})
}

func TestSetIsAPlanOnlyIfItArranges(t *testing.T) {
	check(t, [][2]string{
		{"The board was set up in 2022.", "2022"},
		{"The mate set the ferry on fire this week.", "2024-03-11/2024-03-17"},
		{"The board was set to meet in 2022.", "2022 expected"},
		{"The vote was set for this week.", "2024-03-11/2024-03-17 expected"},
	})
}

func TestADayInThePresentIsThatOfACaption(t *testing.T) {
	check(t, [][2]string{
		{"Guards of the harbour stand at the gate on Monday.", ""},
		{"Protesters throw stones at guards of the harbour on Monday.", ""},
		{"Guards of the harbour stood at the gate on Monday.", "2024-03-11"},
		{"Guards of the harbour who stand at the gate arrested two men on Monday.", "2024-03-11"},
		{"The mayor opens the new gate of the harbour today.", "2024-03-13"},
	})
}

func TestTheVerbOfADateThatOpensASentenceCanBeFarBehind(t *testing.T) {
	check(t, [][2]string{
		{"Later this month, the mayor, Lena Okoye, and the captain, Ana Silva, will hold talks.", "2024-03 expected"},
		{"Earlier this month, the mayor, Lena Okoye, and the captain, Ana Silva, held talks.", "2024-03"},
		{"Later this month, the mayor, who will retire, and the captain held talks.", "2024-03"},
	})
}

func TestADateOfWhatIsMentionedGivesWay(t *testing.T) {
	check(t, [][2]string{
		{"Yesterday the harbour said it received a loan under the law signed by the mayor two weeks ago.", "2024-03-12"},
		{"Yesterday the harbour said it received a loan from the mayor two weeks ago.", "2024-02-26/2024-03-03"},
	})
}

func TestAClauseBehindAndIsNoPartOfTheRelativeClauseBeforeIt(t *testing.T) {
	check(t, [][2]string{
		{"A wave of anger followed the strike that ousted the chief on 4 January, and the union called Monday for a peaceful end of the strike.", "2024-03-11"},
		{"A wave of anger followed the strike that ousted the chief on 4 January and hit the harbour.", "2024-01-04"},
	})
}
