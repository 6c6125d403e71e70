package names

import (
	"strings"
	"testing"
)

// rolesOf lists the roles of the people of text, in order: "Ada Okoye: mayor".
func rolesOf(text string) string {
	r, _ := read(text)
	var out []string
	for _, m := range r.Mentions {
		if m.Entity >= 0 && !m.Role.Empty() {
			out = append(out, m.Span.Text(text)+": "+m.Role.Text(text))
		}
	}
	return strings.Join(out, "; ")
}

// What is between commas beside a name can be the subject of the clause, and no role.
func TestAppositionOrClause(t *testing.T) {
	for text, want := range map[string]string{
		"At a meeting with Hamid Palmer, a trade reporter said that the port was shut.":        "",
		"At a meeting with Hamid Palmer, a trade reporter pointed out that the port was shut.": "",
		"At a meeting with Hamid Palmer, a trade reporter, the port was shut.":                 "Hamid Palmer: trade reporter",
		"They spoke of talks with Mr Palmer, the trade minister said on Monday.":               "Palmer: Mr",
		"They spoke of talks with Mr Palmer, the trade minister, on Monday.":                   "Palmer: trade minister",
		"Ahead of talks with Ada Palmer, the trade minister, who was ill, left on Monday.":     "Ada Palmer: trade minister",
		"Ahead of talks with Ada Palmer, the trade minister left on Monday.":                   "",
		"Hamid Palmer, a trade reporter said on Monday, had left.":                             "Hamid Palmer: trade reporter",
		"After she met the trade minister, Ada Palmer left on Monday.":                         "",
		"After she met the trade minister, Ada Palmer, the police left on Monday.":             "Ada Palmer: trade minister",
		"They met Fadi Palmer, the president of the harbour's governing body, on Monday.":      "Fadi Palmer: president of the harbour's governing body",
		"They met Fadi Palmer, the president's brother, on Monday.":                            "Fadi Palmer: president's brother",
		"Prince and Prince Michael of Harrow came on Monday.":                                  "Michael: Prince",
		"Actor and director Michael Harrow came on Monday.":                                    "Michael Harrow: Actor and director",
		"They met Isobel Palmer, opera author of \"Her Feet\", on Monday.":                     "Isobel Palmer: opera author",
		"They met Isobel Palmer, trade minister of Norland, on Monday.":                        "Isobel Palmer: trade minister of Norland",
		"Lawrence Palmer, the former trade minister stood down yesterday and left.":            "Lawrence Palmer: former trade minister",
		"As the trade minister, Ada Palmer left on Monday.":                                    "Ada Palmer: trade minister",
		"Police met the trade minister, Ada Palmer, on Monday.":                                "Ada Palmer: trade minister",
		"Tom Palmer, a British senator attending a summit for the first time, was glad.":       "Tom Palmer: British senator",
		"Tom Palmer, a British senator and nursing teacher, was glad.":                         "Tom Palmer: British senator and nursing teacher",
		"The guests were Roy Palmer, chairman of the Harrow Foundation and Glyn Marsh.":        "Roy Palmer: chairman of the Harrow Foundation",
		"The guest was Roy Palmer, brother of Tom Palmer and Glyn Marsh.":                      "Roy Palmer: brother of Tom Palmer and Glyn Marsh",
		"The mine is shut. Ada Palmer, its chief engineer, said so on Monday.":                 "Ada Palmer: chief engineer",
		"The mine is shut. For Ada Palmer, its chief engineer said so on Monday.":              "",
		"They met Ada Palmer, her lawyer and her brother there.":                               "",
		"They met Ada Palmer, her lawyer, and others there.":                                   "",
		"They met Ada Palmer, her lawyer, there.":                                              "Ada Palmer: lawyer",
		"By choosing Ada Palmer, the mayor left the choice open.":                              "",
		"When they met Ada Palmer, the mayor of Harrow said it was late.":                      "",
		"When they met Ada Palmer, the mayor, it was late.":                                    "Ada Palmer: mayor",
		"They met Ada Palmer, the mayor of Harrow said.":                                       "Ada Palmer: mayor of Harrow",
		"They met the former women's minister Ada Palmer there.":                               "Ada Palmer: former women's minister",
		"They met the world's former minister Ada Palmer there.":                               "Ada Palmer: former minister",
		"They met Tom Palmer, head of the board and Mr Hamid Marsh, there.":                    "Tom Palmer: head of the board; Hamid Marsh: Mr",
		"By Ada Palmer, Oakport News A police officer came to the harbour.":                    "",
		"ADA PALMER, PORT AU PRINCE, HAITI. They met her there.":                               "",
		"They met Tom Palmer, the prime minister's chief spokesman, there.":                    "Tom Palmer: prime minister's chief spokesman",
		"They met Ada Palmer, Oakport police officer.":                                         "Ada Palmer: Oakport police officer",
		"King's College London historian Ada Palmer said on Monday that the letter was real.":  "Ada Palmer: King's College London historian",
	} {
		if got := rolesOf(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
