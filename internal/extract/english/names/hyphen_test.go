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
