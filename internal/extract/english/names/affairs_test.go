package names

import "testing"

// What is part of a title in quotation marks, or only the adjective of a place, is none.
func TestTitlesAndAdjectivesOfPlaces(t *testing.T) {
	testEntities(t, map[string]string{
		"She is the author of \"Paris Beneath Her Feet\" and two more books.":            "",
		"He wrote \"Hello from Paris\" on Monday.":                                       "place Paris: Paris",
		"Troops left South Ossetia on Monday. They held the Ossetian capital.":           "place South Ossetia: South Ossetia",
		"Troops left South Ossetia on Monday. They held the Oakporan capital.":           "place South Ossetia: South Ossetia; place Oakporan: Oakporan",
		"Signed by Ann Marsh (Harvard University) Victoria Palmer (Columbia University)": "person Ann Marsh: Ann Marsh; person Victoria Palmer: Victoria Palmer; organization Harvard University: Harvard University; organization Columbia University: Columbia University",
	})
}
