package names

import "testing"

// A role can stand before a clause and the name, or be what the sentence says that somebody is.
func TestRoleInClause(t *testing.T) {
	for text, want := range map[string]string{
		"A miner who survived, Ada Palmer, said on Monday that the lamps failed.":     "Ada Palmer: miner",
		"The nurse who found him, Ada Palmer, said on Monday that he was cold.":       "Ada Palmer: nurse",
		"The nurse who found the boy, Ada Palmer, said on Monday that he was cold.":   "",
		"The nurse who left, Ada Palmer said, was ill on Monday.":                     "",
		"They met Ada Palmer, who is the mayor of Harrow, on Monday.":                 "Ada Palmer: mayor of Harrow",
		"They met Ada Palmer, who was the mayor of Harrow, on Monday.":                "",
		"They met Ada Palmer, who is not the mayor of Harrow, on Monday.":             "",
		"Ada Palmer (born 1960) is a Norland actor and teacher.":                      "Ada Palmer: Norland actor and teacher",
		"Ada Palmer is the chief executive of Harrow Bank.":                           "Ada Palmer: chief executive of Harrow Bank",
		"Ada Palmer (May 1, 1860 – June 2, 1920) was a Norland actor born in Harrow.": "Ada Palmer: Norland actor",
		"Ada Palmer was a Norland actor born in Harrow.":                              "",
		"Ada Palmer is the new head of Harrow Bank.":                                  "Ada Palmer: head of Harrow Bank",
		"Ada Palmer is the head of Harrow Bank, according to Tom Marsh.":              "",
		"The minister who resigned, Ada Palmer, was ill on Monday.":                   "",
		"Bodyguard Tom Palmer left on Monday.":                                        "Tom Palmer: Bodyguard",
		"Prof. Ada Palmer, head of research at Harrow College, left on Monday.":       "Ada Palmer: head of research at Harrow College",
		"In Marsh v. Palmer, the judge cited Harrow v. Bell on Monday.":               "",
		"Tom Palmer, the judge cited the law on Monday.":                              "Tom Palmer: judge",
		"Tom Palmer, the judge accused of fraud, left on Monday.":                     "Tom Palmer: judge accused of fraud",
		"Ada Palmer is a terrorist, the minister said on Monday.":                     "",
		"\"Ada Palmer is the chief executive of Harrow Bank,\" a clerk said.":         "",
		"They said that Ada Palmer is the chief executive of Harrow Bank on Monday.":  "",
		"Ada Palmer is the mayor's critic.":                                           "",
		"Ada Palmer, MP for Harrow North, left on Monday.":                            "Ada Palmer: MP for Harrow North",
		"Ada Palmer, MP, left on Monday.":                                             "Ada Palmer: MP",
		"Dr. Ada Palmer, a hydrologist at Harrow College, left on Monday.":            "Ada Palmer: hydrologist at Harrow College",
		"Dr. Ada Palmer left on Monday.":                                              "Ada Palmer: Dr.",
		"The chair of the inquiry, Sir Tom Palmer, left on Monday.":                   "Tom Palmer: chair of the inquiry",
		"Ada Palmer, a 43-year-old nurse at Harrow College, left on Monday.":          "Ada Palmer: 43-year-old nurse at Harrow College",
		"Businessman Tom Palmer, the owner of the mine, left on Monday.":              "Tom Palmer: owner of the mine",
		"Businessman Tom Palmer, the former owner of the mine, left on Monday.":       "Tom Palmer: Businessman",
		"President Tom Palmer, the owner of the mine, left on Monday.":                "Tom Palmer: President",
		"Police came to host mayor Tom Palmer on Monday.":                             "Tom Palmer: mayor",
		"The party's leader, Ada Palmer, left on Monday.":                             "Ada Palmer: party's leader",
		"The country's president, Ada Palmer, left on Monday.":                        "Ada Palmer: president",
		"Norland's ambassador to the United Nations, Ada Palmer, left on Monday.":     "Ada Palmer: Norland's ambassador to the United Nations",
		"The mayor of Norland's brother, Tom Palmer, left on Monday.":                 "Tom Palmer: mayor of Norland's brother",
		"The head of the board, Tom Palmer, left on Monday.":                          "Tom Palmer: head of the board",
		"The head of the board, Tom Palmer's brother, left on Monday.":                "",
		"Unlike the head of the board, Tom Palmer left on Monday.":                    "",
		"Unlike the head of the board, Tom Palmer, they left on Monday.":              "Tom Palmer: head of the board",
		"According to the mayor, Tom Palmer lied on Monday.":                          "",
		"They took the head of the board to court in the town, Tom Palmer said.":      "",
		"A lawyer for the mayor, Tom Palmer, left on Monday.":                         "",
		"The lawyers met the mayor, Tom Palmer, on Monday.":                           "Tom Palmer: mayor",
		"The driver of a lorry, Tom Palmer, left on Monday.":                          "Tom Palmer: driver of a lorry",
		"Harrow Bank spokesman, Tom Palmer, left on Monday.":                          "Tom Palmer: Harrow Bank spokesman",
		"Harrow Bank spokesman, Tom Palmer and a clerk left on Monday.":               "",
		"One driver, Tom Palmer, left on Monday.":                                     "Tom Palmer: driver",
	} {
		if got := rolesOf(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
