package names

import "testing"

// A rank or title before a given name and a surname is no body. What ends as a body does is one.
func TestRanked(t *testing.T) {
	testEntities(t, map[string]string{
		"PC Ada Lund and Cllr Tom Okoye (Con) were hurt on Monday.":             "person Ada Lund: Ada Lund; person Tom Okoye: Tom Okoye",
		"PC Ada Lund Hospital was shut on Monday.":                              "organization PC Ada Lund Hospital: PC Ada Lund Hospital",
		"Queen Zarla II of Norland met the mayor. Queen Zarla spoke.":           "person Zarla II: Zarla II, Zarla",
		"The King Zarla II Airbase was shut on Monday.":                         "organization Zarla II Airbase: Zarla II Airbase",
		"Tom \"the Fox\" Okoye was jailed on Monday. Okoye denied theft.":       "person Tom Okoye: Tom \"the Fox\" Okoye, Okoye",
		"Tom called \"the Okoye\" a bad boat on Monday. Rui Okoye was sad.":     "person Tom: Tom; person Rui Okoye: Okoye, Rui Okoye",
		"Prof Ada Okoye PhD MP OBE spoke on Monday.":                            "person Ada Okoye: Ada Okoye",
		"Judge Ada Lund-Okoye jailed Tom Okoye Jr. His father, Okoye Sr, wept.": "person Ada Lund-Okoye: Ada Lund-Okoye; person Tom Okoye Jr.: Tom Okoye Jr.; person Okoye Sr: Okoye Sr",
		"Judge Ada Lund-Okoye jailed Tom Palmer. Okoye wept.":                   "person Ada Lund-Okoye: Ada Lund-Okoye; person Tom Palmer: Tom Palmer",
	})
}
