package names

import "testing"

// A given name that can also be a particle begins a full name, unless a longer name of the
// article ends with the two words.
func TestForenamesThatCanBeParticles(t *testing.T) {
	testEntities(t, map[string]string{
		"Ben Palmer met Casey Palmer on Monday. Ben Palmer laughed.":    "person Ben Palmer: Ben Palmer, Ben Palmer; person Casey Palmer: Casey Palmer",
		"Al Garland met Tipper Garland on Monday.":                      "person Al Garland: Al Garland; person Tipper Garland: Tipper Garland",
		"Ben Rostam fled on Friday. Karim Ben Rostam was tired.":        "person Karim Ben Rostam: Ben Rostam, Karim Ben Rostam",
		"Abu Musab al-Rostami led the group. Rostami died on Monday.":   "person Abu Musab al-Rostami: Abu Musab al-Rostami, Rostami",
		"Al-Tamimi left on Monday. Hassan al-Tamimi spoke to the press": "person Hassan al-Tamimi: Al-Tamimi, Hassan al-Tamimi",
		"Al-Tamimi left. Al Tamimi spoke. Hassan al-Tamimi was tired.":  "person Hassan al-Tamimi: Al-Tamimi, Al Tamimi, Hassan al-Tamimi",
	})
}

// Two full names with "and" between them are two people, although one is part of the other.
func TestFullNamesWithAndBetweenThem(t *testing.T) {
	testEntities(t, map[string]string{
		"Rui Harrow Palmer and Rui Palmer lost on Friday.":      "person Rui Harrow Palmer: Rui Harrow Palmer; person Rui Palmer: Rui Palmer",
		"Rui Harrow Palmer lost on Friday. Rui Palmer was sad.": "person Rui Harrow Palmer: Rui Harrow Palmer, Rui Palmer",
	})
}

// A name with a suffix and one without are two people if the latter comes with an office
// that the former never has.
func TestGenerationsByOffice(t *testing.T) {
	testEntities(t, map[string]string{
		"Tom Palmer Jr. met the lawyer on Monday. Palmer Jr. denied it. President Tom Palmer did not know.":   "person Tom Palmer Jr.: Tom Palmer Jr., Palmer Jr.; person Tom Palmer: Tom Palmer",
		"Secretary Tom Palmer Jr. met the lawyer on Monday. Trade Secretary Tom Palmer did not say anything.": "person Tom Palmer Jr.: Tom Palmer Jr., Tom Palmer",
	})
}

// A woman's given name in the middle of a full name is not what its bearer is called.
func TestMiddleNamesAlone(t *testing.T) {
	testEntities(t, map[string]string{
		"Harriet Katherine Palmer wept on Monday. Her mother Katherine came later.": "person Harriet Katherine Palmer: Harriet Katherine Palmer; person Katherine: Katherine",
		"Robyn Rihanna Palmer sang on Monday. Rihanna was glad. Rihanna left.":      "person Robyn Rihanna Palmer: Robyn Rihanna Palmer, Rihanna, Rihanna",
		"Carlos Ortega Molina opened the inquiry. Ortega had evidence.":             "person Carlos Ortega Molina: Carlos Ortega Molina, Ortega",
	})
}

// A rank with a hyphen before a name is no part of it, nor what is before the rank.
func TestRankWithinAName(t *testing.T) {
	testEntities(t, map[string]string{
		"We hereby order and Direct Major-General Palmer to come.": "person Palmer: Palmer",
	})
}

// A short form of the given name is that of the same person, unless one sentence has both.
func TestShortFormsInOneArticle(t *testing.T) {
	testEntities(t, map[string]string{
		"Matthew Palmer spoke on Monday. Later Matt Palmer left. Palmer was tired.": "person Matthew Palmer: Matthew Palmer, Matt Palmer, Palmer",
		"Matthew Palmer and Matt Palmer spoke on Monday.":                           "person Matthew Palmer: Matthew Palmer; person Matt Palmer: Matt Palmer",
		"Matthew Palmer spoke on Monday. Later Mark Palmer left.":                   "person Matthew Palmer: Matthew Palmer; person Mark Palmer: Mark Palmer",
	})
}

// The full name of a relative is not that of the one whose name is longer.
func TestFullNamesOfRelatives(t *testing.T) {
	testEntities(t, map[string]string{
		"Rui Carlos Palmer was the second son of Rui Palmer, a painter. Rui Carlos Palmer built towns.":     "person Rui Carlos Palmer: Rui Carlos Palmer, Rui Carlos Palmer; person Rui Palmer: Rui Palmer",
		"Rui Carlos Palmer was the second biographer of Rui Palmer, a painter. Rui Carlos Palmer was late.": "person Rui Carlos Palmer: Rui Carlos Palmer, Rui Palmer, Rui Carlos Palmer",
	})
}

// A surname of several words is that of a full name only if all its words are at the end of it.
func TestSurnamesThatEndAlike(t *testing.T) {
	testEntities(t, map[string]string{
		"The report's author, Baroness Neville-Marsh, met the correspondent Rory Cellan-Marsh on Monday.": "person Neville-Marsh: Neville-Marsh; person Rory Cellan-Marsh: Rory Cellan-Marsh",
		"Rory Cellan-Marsh met the press on Monday. Mr. Cellan-Marsch was tired.":                         "person Rory Cellan-Marsh: Rory Cellan-Marsh, Cellan-Marsch",
	})
}
