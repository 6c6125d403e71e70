package names

import "testing"

// What stands between "in" and a state is a place, also elsewhere in the article if it has
// nobody of that name.
func TestTownsThatLookLikeSurnames(t *testing.T) {
	testEntities(t, map[string]string{
		"Police in Ferguson, Missouri, met on Monday. Ferguson was calm, Ada Palmer said.":       "person Ada Palmer: Ada Palmer; place Ferguson: Ferguson, Ferguson; place Missouri: Missouri",
		"Police in Ferguson, Missouri, met on Monday. Ferguson was calm, and Tom Ferguson wept.": "person Tom Ferguson: Ferguson, Tom Ferguson; place Ferguson: Ferguson; place Missouri: Missouri",
		"Liz Palmer is the mayor of Hull. Hull would grow. Her deputy, Tom Hull, agreed.":        "person Liz Palmer: Liz Palmer; person Tom Hull: Tom Hull",
		"Thirteen British-based charities collected money on Monday.":                            "",
		"Thirteen of the Los Angeles-based charities and the Oakport-based one collected money.": "place Los Angeles: Los Angeles; place Oakport: Oakport",
		"The flight took off from Newquay in Cornwall on Monday.":                                "place Newquay: Newquay; place Cornwall: Cornwall",
		"Rain fell in Central and Western China on Monday.":                                      "place Western China: Western China",
		"The phone of Sony was sold on Monday.":                                                  "organization Sony: Sony",
	})
}

// A surname that is also a quarter of the compass, or that of a relative, is one.
func TestSurnamesThatLookLikePlaces(t *testing.T) {
	testEntities(t, map[string]string{
		"Lt. Col. Oliver North sold arms to Iran. North was tried.":                                    "person Oliver North: Oliver North, North; place Iran: Iran",
		"Kanye West sold the house on Monday. West was glad.":                                          "person Kanye West: Kanye West, West",
		"Michael R. Bloomberg owns Bloomberg LP and Bloomberg News. Bloomberg said that he would win.": "person Michael R. Bloomberg: Michael R. Bloomberg, Bloomberg; organization Bloomberg LP: Bloomberg LP; organization Bloomberg News: Bloomberg News",
		"She sang at the Allmarch Arena in Sydney on Monday.":                                          "place Allmarch Arena: Allmarch Arena; place Sydney: Sydney",
		"Sarah Palmer spoke on Monday. Her daughter Bristol spoke too. Bristol Palmer said so.":        "person Sarah Palmer: Sarah Palmer; person Bristol Palmer: Bristol Palmer; place Bristol: Bristol",
	})
}

// What the article calls a firm is one everywhere, unless somebody of it has that name.
func TestFirmsThatLookLikeSurnames(t *testing.T) {
	testEntities(t, map[string]string{
		"The shipping firm Andersen, which owes money to its bank, was sold. Andersen's ability to pay is in doubt. The clients of Andersen left.":      "organization Andersen: Andersen, Andersen, Andersen",
		"The shipping firm Andersen, which owes money to its bank, was sold. Lars Andersen's ability to pay is in doubt. The clients of Andersen left.": "person Lars Andersen: Andersen, Lars Andersen, Andersen",
	})
}

// The owner of a role in apposition can be somebody.
func TestRoleOfSomebodyElse(t *testing.T) {
	for text, want := range map[string]string{
		"Paul Palmer, Hillary Marsh's campaign manager, said on Monday that she would win.": "Paul Palmer: Hillary Marsh's campaign manager",
		"Paul Palmer, Hillary Marsh and the manager said on Monday that they would win.":    "",
	} {
		if got := rolesOf(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
