package names

import "testing"

// What the tagger takes for one organization can be two, or somebody and an organization.
func TestBodiesJoinedToOthers(t *testing.T) {
	testEntities(t, map[string]string{
		"Groups such as Amnesty and Human Rights Watch counted the dead on Monday.":                    "organization Amnesty: Amnesty; organization Human Rights Watch: Human Rights Watch",
		"The firm lost clients such as Delta Air Lines and Merck in May.":                              "organization Delta Air Lines: Delta Air Lines; organization Merck: Merck",
		"The First Bank and Trust closed in May.":                                                      "organization First Bank and Trust: First Bank and Trust",
		"The Treasury and the Department of Trade and Industry met on Monday.":                         "organization Treasury: Treasury; organization Department of Trade and Industry: Department of Trade and Industry",
		"The study is by the University of Oxford and University College Cork.":                        "organization University of Oxford: University of Oxford; organization University College Cork: University College Cork",
		"The editors are Palmer of the Telegraph and Marsh of the Guardian.":                           "person Palmer: Palmer; person Marsh: Marsh; organization Telegraph: Telegraph; organization Guardian: Guardian",
		"The event failed, the Nation's Ali Rostam reported on Wednesday.":                             "person Ali Rostam: Ali Rostam; organization Nation: Nation",
		"It is so, said Jessica Palmer of Harrow International on Monday.":                             "person Jessica Palmer: Jessica Palmer; organization Harrow International: Harrow International",
		"Reed is the most powerful Democrat in Congress, an aide said.":                                "person Reed: Reed; organization Congress: Congress",
		"The company said that New York Attorney General Eliot Harrow had asked for papers on Monday.": "person Eliot Harrow: Eliot Harrow; place New York: New York",
		"All Nippon Airways flew to Oslo. All White House staff got the note.":                         "organization All Nippon Airways: All Nippon Airways; place Oslo: Oslo; organization White House: White House",
	})
}

// An acronym that usually means something else is that of a body only in brackets behind it.
func TestAcronymsOfOthers(t *testing.T) {
	testEntities(t, map[string]string{
		"The USS Nimrod sailed on Monday. The UN said it was concerned.":                                       "organization USS Nimrod: USS Nimrod; organization UN: UN",
		"The Union of Nurses (UN) struck on Monday. The UN said that pay was low.":                             "organization Union of Nurses: Union of Nurses, UN, UN",
		"The band plays the songs of the Who. The World Health Organization met.":                              "organization World Health Organization: World Health Organization",
		"The WHO met on Monday. The World Health Organization was worried.":                                    "organization World Health Organization: WHO, World Health Organization",
		"Nato works through the International Harbour Assistance Force (Ihaf) in Kabul. Ihaf left on Monday.":  "organization Nato: Nato; organization International Harbour Assistance Force: International Harbour Assistance Force, Ihaf, Ihaf; place Kabul: Kabul",
		"Nato works through the International Harbour Assistance Force (Marines) in Kabul. It left on Monday.": "organization Nato: Nato; organization International Harbour Assistance Force: International Harbour Assistance Force; organization Marines: Marines; place Kabul: Kabul",
	})
}

// Words next to a name say that it is somebody, although the tagger saw a body or a place.
func TestSomebodyByTheWordsBeside(t *testing.T) {
	testEntities(t, map[string]string{
		"The minister for women, Michaelia Cash, said last week that the singer should stay away.": "person Michaelia Cash: Michaelia Cash",
		"The talks begin this week. Edward Stourton reports from Cairo.":                           "person Edward Stourton: Edward Stourton; place Cairo: Cairo",
		"US district judge Sim Lake said that the jury would come.":                                "person Sim Lake: Sim Lake; place US: US",
		"The private Rose Lake beach was shut on Monday.":                                          "place Rose Lake: Rose Lake",
		"They met in Queen Victoria Park on Monday.":                                               "place Queen Victoria Park: Queen Victoria Park",
		"It is clear, said the lawyer Philippe Sands QC on Monday.":                                "person Philippe Sands: Philippe Sands",
		"She is the niece of JFK, aides said.":                                                     "person JFK: JFK",
		"They met at JFK airport on Monday.":                                                       "place JFK: JFK",
		"He was the ambassador to the court of Louis XVI in the 1780s.":                            "person Louis XVI: Louis XVI",
		"Rain fell in Darfur on Monday. Darfuris said so.":                                         "place Darfur: Darfur",
		"I told [the mayor José Manuel] Palmer so at the summit on Friday.":                        "person Palmer: Palmer",
		"St. Albans in the rain. Jerome saw it. St. Jerome in the Desert was seen.":                "person Jerome: Jerome, Jerome; place St. Albans: St. Albans",
		"The nurse said that St Joseph's was destroyed, and Karl Joseph wept.":                     "person Karl Joseph: Karl Joseph",
		"Conservative Palmer took office in 2005. Palmer lost his allies.":                         "person Palmer: Palmer, Palmer",
	})
}

// "The North" is the one country of the article that begins so.
func TestHalvesOfACountry(t *testing.T) {
	testEntities(t, map[string]string{
		"North Korea and South Korea met on Monday. The South said it was ready.":          "place North Korea: North Korea; place South Korea: South Korea, South",
		"South Sudan signed the deal on Monday.":                                           "place South Sudan: South Sudan",
		"South Korea and South Sudan have signed on Monday. The war in the South went on.": "place South Korea: South Korea; place South Sudan: South Sudan",
	})
}
