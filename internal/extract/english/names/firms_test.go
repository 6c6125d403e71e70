package names

import "testing"

// What a firm makes or does ends its name, whatever the words before it are.
func TestFirmsByTheirLastWord(t *testing.T) {
	testEntities(t, map[string]string{
		"Harmstad Aerospace said on Monday that the mill was shut.":                                     "organization Harmstad Aerospace: Harmstad Aerospace",
		"The clerk of Harriet Cosmetics left on Monday.":                                                "organization Harriet Cosmetics: Harriet Cosmetics",
		"The clerk, Harriet Cook, left on Monday.":                                                      "person Harriet Cook: Harriet Cook",
		"Old Hands Leave Troubled Harmstad Seafood":                                                     "person Harmstad Seafood: Harmstad Seafood",
		"Harmstad Seafood is shut. Harmstad was sold on Monday. Workers at Harmstad’s mill left.":       "organization Harmstad Seafood: Harmstad Seafood, Harmstad, Harmstad",
		"Harmstad Seafood is shut. Tom Harmstad was glad on Monday. Harmstad left.":                     "person Tom Harmstad: Tom Harmstad, Harmstad; organization Harmstad Seafood: Harmstad Seafood",
		"Harmstad Seafood is shut. They met in Harmstad on Monday.":                                     "organization Harmstad Seafood: Harmstad Seafood; place Harmstad: Harmstad",
		"Harmstad Seafood is shut. Harmstad said he was glad on Monday.":                                "person Harmstad: Harmstad; organization Harmstad Seafood: Harmstad Seafood",
		"Harmstad Seafood is shut. The mayor of Harmstad was glad on Monday.":                           "organization Harmstad Seafood: Harmstad Seafood; place Harmstad: Harmstad",
		"The head of Harmstad left on Monday. Harmstad, which runs the mill, said it was reviewing it.": "organization Harmstad: Harmstad, Harmstad",
		"The head of Harmstad left on Monday. Harmstad, who runs the mill, said it was raining.":        "person Harmstad: Harmstad, Harmstad",
	})
}

// A noun that is only for a firm makes one of the name before it.
func TestFirmsInApposition(t *testing.T) {
	testEntities(t, map[string]string{
		"The mill belongs to Sarno, the manufacturer. On Monday Sarno was glad.": "organization Sarno: Sarno, Sarno",
		"The mill belongs to Sarno, the publisher. On Monday Sarno was glad.":    "person Sarno: Sarno, Sarno",
	})
}
