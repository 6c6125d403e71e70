package form

import "testing"

func TestAuthorOf(t *testing.T) {
	for title, want := range map[string]string{
		"Remarks by Mayor Ada Lorne at the opening of the port":       "Ada Lorne",
		"Speech by Mr. Piet Holt, Secretary of the Board, in Norburg": "Piet Holt",
		"Address By Ada Lorne To The Board":                           "Ada Lorne",
		"REMARKS BY MAYOR ADA LORNE AT THE OPENING OF THE PORT":       "ADA LORNE",
		"Address by Ada Lorne To The Board":                           "Ada Lorne",
		"Address by H. E. Mrs. Ada Lorne Prime Minister of Norland":   "Ada Lorne",
		"Statement by His Excellency the Honourable Ada Lorne":        "Ada Lorne",
		"Letter from Ada Lorne to Piet Holt, 1975":                    "Ada Lorne",
		"Remarks by Ada Lorne and Piet Holt in Norburg":               "",
		"Remarks by President Lorne":                                  "",
		"Remarks by the Mayor of Norburg":                             "",
		"Letter from Norburg":                                         "",
		"Port shut by Ada Lorne":                                      "",
		"The board is moved by a speech from Ada Lorne":               "",
	} {
		if got := authorOf(title); got != want {
			t.Errorf("%q: %q, want %q", title, got, want)
		}
	}
}
