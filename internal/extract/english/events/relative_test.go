package events

import "testing"

func TestADateOfWhoActsIsNotThatOfTheAct(t *testing.T) {
	check(t, [][2]string{
		{"The port, which was opened on 3 May 2019, collapsed on 4 March 2024.", "2024-03-04"},
		{"The port, opened on 3 May 2019, collapsed on 4 March 2024.", "2024-03-04"},
		{"The man who shot the mate on 4 March was sentenced to ten years.", ""},
		{"The man who shot the mate on 4 March is in the port.", "2024-03-04"},
		{"The man who led the port last night became the mate.", "2024-03-12"},
		{"The mate, who was elected on 3 May 2019, left the board.", ""},
		{"The mate, who was elected on 4 March, left the board.", "2024-03-04"},
		{"The mate, who was elected on 3 May 2019, said he would stay.", "2019-05-03"},
	})
}

func TestADateThatSaysWhichThing(t *testing.T) {
	check(t, [][2]string{
		{"Clerks said the board hid letters about the March 4, 2024, fire in the port.", ""},
		{"Clerks said the board hid letters about the fire in the port on March 4, 2024, and left.", "2024-03-04"},
		{"The board asked about her answer in a March 4, 2024, letter to the port.", ""},
		{"The mate signed a March 4, 2024, letter to the port.", "2024-03-04"},
		{"The mate hid a March 4, 2024, letter to the port.", ""},
		{"The mate leads among clerks in the port, a group Karl Berg won two weeks ago.", ""},
		{"The mate sold the port to the clerks, a group Karl Berg led two weeks ago.", "2024-02-26/2024-03-03"},
	})
}

func TestHowAPollWasMadeIsNoEvent(t *testing.T) {
	check(t, [][2]string{
		{"The poll was conducted by telephone on March 4 among 500 voters.", ""},
		{"The mate conducted a survey of the port on March 4 with two boats.", "2024-03-04"},
	})
}

func TestATimeOfDayOfAnotherDay(t *testing.T) {
	check(t, [][2]string{
		{"The mate said he had called the port at 2:10 a.m. and left.", ""},
		{"The mate called the port at 2:10 a.m. and left.", "2024-03-13"},
		{"The inquest in Novoport heard that the mate called the port at 2:10 a.m. and left.", ""},
		{"Overnight the mate drove the ship to Novoport, the inquest heard.", ""},
		{"Overnight the mate drove the ship to Novoport, the owner said.", "2024-03-12"},
	})
}

func TestWhatIsDeniedDidNotHappen(t *testing.T) {
	check(t, [][2]string{
		{"The mate did not sell the port on Monday.", "2024-03-11 not"},
		{"The mate pleaded not guilty on Monday.", "2024-03-11"},
		{"The mate denied that the port had been sold on Monday.", "2024-03-11 not"},
		{"The mate was denied a visa on Monday.", "2024-03-11"},
		{"The board denied the mate a visa on Monday.", "2024-03-11"},
		{"The board denied the sale of the port on Monday.", "2024-03-11 not"},
		{"The mate denied on Monday that the port had been sold.", "2024-03-11"},
		{"The mate denies having sold the port on Monday.", "2024-03-11 not"},
		{"The mate said that the port had been sold on Monday.", "2024-03-11"},
		{"The mate has withdrawn his claim that the port was sold on Monday.", "2024-03-11 not"},
		{"The mate has withdrawn the ship that was sold on Monday.", "2024-03-11"},
		{"The mate withdrew on Monday his claim that the port was sold.", "2024-03-11"},
		{"The mate repeated his claim that the port was sold on Monday.", "2024-03-11"},
	})
	for text, shown := range map[string]bool{
		"Lena Okoye sold the port of Novoport to the board on Monday.":         true,
		"Lena Okoye did not sell the port of Novoport to the board on Monday.": false,
	} {
		if _, _, events := found(t, text); len(events) != 1 || (events[0].Worth > negatedWorth) != shown {
			t.Errorf("%s: %+v", text, events)
		}
	}
}
