package times

import "testing"

func TestAVerbInThePastBehindTheDateTellsItsTense(t *testing.T) {
	cases{
		{"As if to show how it is done, Kim on Friday opened the gate that she will guard.", "Friday = 2023-09-08"},
		{"As if to show how it is done, Kim on Friday announced that she will run.", "Friday = 2023-09-08"},
		{"To show how it is done, the owners will on Friday open the gate.", "Friday = 2023-09-15"},
		{"The owners will meet on Friday invited guests.", "Friday = 2023-09-15"},
	}.run(t, article)
}

func TestADayOfWhatIsAnnouncedIsOver(t *testing.T) {
	cases{
		{"The mayor's announcement Friday that she will open the yard pleased the town.", "Friday = 2023-09-08"},
		{"The mayor's announcement that she will open the yard on Friday pleased the town.", "Friday = 2023-09-15"},
		{"Lawyers wait for talks on Friday that will open the yard.", "Friday = 2023-09-15"},
	}.run(t, article)
}

func TestTheFirstToDoItDidIt(t *testing.T) {
	cases{
		{"Kim was the first guest from the coast to arrive on Friday.", "Friday = 2023-09-08"},
		{"Kim is the first guest from the coast to arrive on Friday.", "Friday = 2023-09-15"},
		{"Kim was the guest from the coast to arrive on Friday.", "Friday = 2023-09-15"},
	}.run(t, article)
}

func TestWhatIsPlannedLiesAhead(t *testing.T) {
	cases{
		{"She spoke of a planned march of the crew on Friday.", "Friday = 2023-09-15"},
		{"She planned a march of the crew on Friday.", "Friday = 2023-09-15"},
		{"She spoke of an unplanned march of the crew on Friday.", "Friday = 2023-09-08"},
	}.run(t, article)
}

func TestWhatIsCountedComesInAStretch(t *testing.T) {
	cases{
		{"It will be the second time in three years that the yard is closed.", "three years = P3Y"},
		{"It will be closed in three years.", "three years = 2026"},
		{"It will be the first strike of the crew in three years.", "three years = P3Y"},
	}.run(t, article)
}

func TestAParticipleBehindAnArticleTellsNoTense(t *testing.T) {
	cases{
		{"The mayor will hand the keys to an elected council in March.", "March = 2024-03"},
		{"The mayor handed the keys to an elected council in March.", "March = 2023-03"},
	}.run(t, article)
}

func TestADateThatOpensTheSentenceIsThatOfADecision(t *testing.T) {
	cases{
		{"In August, the mayor decided to name a street after her.", "August = 2023-08"},
		{"In December, the mayor decided to name a street after her.", "December = 2022-12"},
		{"In December, the mayor plans to name a street after her.", "December = 2023-12"},
		{"The mayor decided to name a street after her in December.", "December = 2023-12"},
	}.run(t, article)
}

func TestWhatIsAgreedToIsNoTimeToCome(t *testing.T) {
	cases{
		{"The board agreed to the sale on Friday.", "Friday = 2023-09-08"},
		{"The board agreed to sell the yard on Friday.", "Friday = 2023-09-15"},
		{"The board had agreed to sell the yard in March.", "March = 2023-03"},
		{"The board had quietly agreed to sell the yard in March.", "March = 2023-03"},
		{"The board has agreed to sell the yard in March.", "March = 2024-03"},
		{"The board had planned to sell the yard in March.", "March = 2024-03"},
	}.run(t, article)
}

func TestWhatATownIsBracedForLiesAhead(t *testing.T) {
	cases{
		{"The town braced for a march of the crew on Friday.", "Friday = 2023-09-15"},
		{"The town braced itself on Friday.", "Friday = 2023-09-08"},
	}.run(t, article)
}
