package names

import "testing"

// A case that is called by one of its parties is no place. A town where a court sits is one.
func TestCasesAreNoPlaces(t *testing.T) {
	testEntities(t, map[string]string{
		"The judges relied on Zarbeck. In Zarbeck, the Supreme Court held that a state may not tax a ship. The Court upheld Zarbeck in May.": "organization Supreme Court: Supreme Court",
		"The judges sat in Zarbeck. In Zarbeck, the ferry had burnt, and the court heard why.":                                               "place Zarbeck: Zarbeck, Zarbeck",
		"The judge read United States v. Leon to the court. He said that in Leon the officer was wrong.":                                     "place United States: United States",
		"The judge read a letter to the court. He said that in Leon the officer was wrong.":                                                  "place Leon: Leon",
		"The court asked whether Denmark v. Iceland was heard in Iceland by a judge.":                                                        "place Denmark: Denmark; place Iceland: Iceland, Iceland",
	})
}

// Who begins a sentence of a transcript is no name, and a name in capitals can have "Mc" in it.
func TestWordsOfTranscripts(t *testing.T) {
	testEntities(t, map[string]string{
		"JUSTICE OKOYE: You -- you want us to say that it sank.":                   "person Okoye: OKOYE",
		"ZARLA ZARBECK (Norland) said that it sank.":                               "person Zarla Zarbeck: ZARLA ZARBECK; organization Norland: Norland",
		"ZARLA ZARBECK (ZZ) said that it sank.":                                    "organization ZZ: ZARLA ZARBECK, ZZ",
		"ARGUMENT OF HARRIET L. McCLOUD\n\nMS. McCLOUD: The ferry sank on Monday.": "person Harriet L. McCloud: HARRIET L. McCLOUD, McCLOUD",
	})
}
