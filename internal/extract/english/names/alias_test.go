package names

import "testing"

// Words between two names can tell that they are somebody's.
func TestAliases(t *testing.T) {
	testEntities(t, map[string]string{
		"Tom Palmer, also known as Abu Marsh, was killed on Monday. Abu Marsh was 40.":        "person Tom Palmer: Tom Palmer, Abu Marsh, Abu Marsh",
		"Tom Palmer met Abu Marsh on Monday. Abu Marsh was 40.":                               "person Tom Palmer: Tom Palmer; person Abu Marsh: Abu Marsh, Abu Marsh",
		"Tom Palmer (a.k.a. Ruben Fox) sang on Monday. Fox said the hall was cold.":           "person Tom Palmer: Tom Palmer, Ruben Fox, Fox",
		"Tom Palmer, whose real name is Rick Marsh, sang on Monday. Marsh left.":              "person Tom Palmer: Tom Palmer, Rick Marsh, Marsh",
		"Tom Palmer, whose best friend is Rick Marsh, sang on Monday. Marsh left.":            "person Tom Palmer: Tom Palmer; person Rick Marsh: Rick Marsh, Marsh",
		"Tom Palmer, who was born Rick Marsh, sang on Monday. Marsh left.":                    "person Tom Palmer: Tom Palmer, Rick Marsh, Marsh",
		"The wife of Tom Palmer, also known as Ann Marsh, left on Monday. Marsh was 40.":      "person Tom Palmer: Tom Palmer; person Ann Marsh: Ann Marsh, Marsh",
		"Tom Palmer left on Monday. A man also known as Rick Marsh stayed. Marsh was 40.":     "person Tom Palmer: Tom Palmer; person Rick Marsh: Rick Marsh, Marsh",
		"Rick Marsh, 40, left on Monday. Tom Palmer, also known as Rick Marsh, stayed.":       "person Rick Marsh: Rick Marsh, Rick Marsh; person Tom Palmer: Tom Palmer",
		"Tom Palmer, better known as Guccifer, was jailed on Monday. Guccifer read the mail.": "person Tom Palmer: Tom Palmer, Guccifer, Guccifer",
	})
}

// A given name that is also a city's is a name before a word that the article uses for somebody, and
// the city behind "in".
func TestGivenNamesThatLookLikeTowns(t *testing.T) {
	testEntities(t, map[string]string{
		"Sydney Sweeney plays the nurse. Sweeney said Sydney was far away.":    "person Sydney Sweeney: Sydney Sweeney, Sweeney; place Sydney: Sydney",
		"Sydney Opera House was shut. The singer said Sydney was far away.":    "organization Sydney Opera House: Sydney Opera House; place Sydney: Sydney",
		"Austin Palmer met his son in Austin. Palmer said that he was growing": "person Austin Palmer: Austin Palmer, Palmer; place Austin: Austin",
		"Austin Palmer met his son and Austin. Palmer said that he was grown.": "person Austin Palmer: Austin Palmer, Austin, Palmer",
	})
}

// What is behind the comma of a name is no part of it, nor is the comma.
func TestHonoursBehindANameWithAComma(t *testing.T) {
	testEntities(t, map[string]string{
		"Professor Tomas Palmer, QC, gave evidence on Monday.": "person Tomas Palmer: Tomas Palmer",
	})
}
