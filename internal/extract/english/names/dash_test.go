package names

import "testing"

// A hyphen between spaces is a dash in a text that has words with hyphens.
func TestSpacedHyphens(t *testing.T) {
	testEntities(t, map[string]string{
		"Helen Garland met Mr Hallam - recently ill - at the by-election.":      "person Helen Garland: Helen Garland; person Hallam: Hallam",
		"Both cut jobs at Whitehall - Labour by half - before the by-election.": "organization Whitehall: Whitehall; organization Labour: Labour",
		"Thomas Strauss - Kahn resigned before the by-election.":                "person Thomas Strauss - Kahn: Thomas Strauss - Kahn",
		"Mike Leigh made the award-winning Vera Drake - Leigh wept.":            "person Mike Leigh: Mike Leigh, Leigh; person Vera Drake: Vera Drake",
		"Rep. Park Bum - kye left before the election.":                         "person Park Bum - kye: Park Bum - kye",
	})
}

// Where somebody or something is based is no part of the name.
func TestWhereNamesAreBased(t *testing.T) {
	testEntities(t, map[string]string{
		"Santa Monica-based Zarblo agreed to the sale on Monday.":          "place Santa Monica: Santa Monica; organization Zarblo: Zarblo",
		"Los Angeles-based Helen Garland left Los Angeles on Monday.":      "person Helen Garland: Helen Garland; place Los Angeles: Los Angeles, Los Angeles",
		"The Los Angeles-based firm left on Monday.":                       "place Los Angeles: Los Angeles",
		"The evidence-based Garland Institute left Los Angeles on Monday.": "organization Garland Institute: Garland Institute; place Los Angeles: Los Angeles",
	})
}

// The style of a bishop or of a member of a privy council is no part of the name.
func TestStyles(t *testing.T) {
	testEntities(t, map[string]string{
		"The Rt Rev Helen Garland spoke. The Rt Rev Garland left on Monday.": "person Helen Garland: Helen Garland, Garland",
		"The Rt Hon Peter Hallam MP left on Monday.":                         "person Peter Hallam: Peter Hallam",
		"Tory Lord Hallam of Orlo left on Monday.":                           "person Hallam: Hallam",
		"Tory Hallam left on Monday. Tory Hallam was tired.":                 "person Tory Hallam: Tory Hallam, Tory Hallam",
	})
}

// Somebody works at a firm, and what has shares is one.
func TestWhereSomebodyWorks(t *testing.T) {
	testEntities(t, map[string]string{
		"Helen Garland is a partner at Toller Hallam.":                                               "person Helen Garland: Helen Garland; organization Toller Hallam: Toller Hallam",
		"Helen Garland, an analyst at Zarbly Dialog in Oslo, left.":                                  "person Helen Garland: Helen Garland; organization Zarbly Dialog: Zarbly Dialog; place Oslo: Oslo",
		"Helen Garland was shocked at Peter Hallam.":                                                 "person Helen Garland: Helen Garland; person Peter Hallam: Peter Hallam",
		"Helen Garland, whose shares fell, left on Monday. Garland, whose father was a clerk, left.": "person Helen Garland: Helen Garland, Garland",
	})
}

// What the tagger took for one body can be a body and somebody of it.
func TestPeopleOfTheBodyBeforeThem(t *testing.T) {
	testEntities(t, map[string]string{
		"This is right, explains Zarleo Okoye of the International Garland Centre in Oslo.": "person Zarleo Okoye: Zarleo Okoye; organization International Garland Centre: International Garland Centre; place Oslo: Oslo",
		"The head of the aerospace group EAPS Philippe Garland is to leave his post.":       "person Philippe Garland: Philippe Garland; organization EAPS: EAPS",
		"Fellow Lib Dem Peter Hallam left on Monday.":                                       "person Peter Hallam: Peter Hallam",
		"BBC Political Correspondent Peter Hallam left on Monday.":                          "person Peter Hallam: Peter Hallam; organization BBC: BBC",
		"The Home Affairs Committee met Peter Hallam on Monday.":                            "person Peter Hallam: Peter Hallam; organization Home Affairs Committee: Home Affairs Committee",
	})
}

// Whose ministry it is can be said before it or behind it.
func TestOwnersOfMinistries(t *testing.T) {
	testEntities(t, map[string]string{
		"Russia’s Foreign Ministry met. The Foreign Ministry of Poland wept on Monday. The Foreign Ministry closed.": "place Russia: Russia; organization Foreign Ministry: Foreign Ministry; organization Foreign Ministry: Foreign Ministry, Foreign Ministry; place Poland: Poland",
	})
}

// A surname with a hyphen is one, also where the article has its parts.
func TestSurnamesWithAHyphen(t *testing.T) {
	testEntities(t, map[string]string{
		"Robert Kilroy-Hallam met Helen Palmer. Mr Kilroy-Hallam left. Robert Kilroy Hallam was tired.": "person Robert Kilroy-Hallam: Robert Kilroy-Hallam, Kilroy-Hallam, Robert Kilroy Hallam; person Helen Palmer: Helen Palmer",
	})
}

// What somebody was or is against can be no name.
func TestPrefixes(t *testing.T) {
	testEntities(t, map[string]string{
		"Helen Garland, an ex-Tory, left on Monday.":           "person Helen Garland: Helen Garland",
		"The anti-German riots hurt Helen Garland on Monday.":  "person Helen Garland: Helen Garland",
		"The anti-Garland riots hurt Helen Garland on Monday.": "person Helen Garland: Garland, Helen Garland",
	})
}
