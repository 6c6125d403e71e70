package names

import "testing"

// A given name before "and" and a full name has its surname, which can then be that of either.
func TestSharedSurnames(t *testing.T) {
	for text, want := range map[string]string{
		"Tom and Ada Okoye met the board. Mr. Okoye spoke.":                  "person Tom Okoye: Tom, Okoye; person Ada Okoye: Ada Okoye",
		"The parents, Zarlan and Ghazala Okoye, met the board. Okoye spoke.": "person Zarlan Okoye: Zarlan; person Ghazala Okoye: Ghazala Okoye; open: Okoye",
		"Ada Okoye sang. Tom and Ada Okoye met the board. Okoye spoke.":      "person Ada Okoye: Ada Okoye, Ada Okoye, Okoye; person Tom Okoye: Tom",
		"Tom Okoye sang. Tom and Ada Okoye met the board. Okoye spoke.":      "person Tom Okoye: Tom Okoye, Tom, Okoye; person Ada Okoye: Ada Okoye",
		"Tom Okoye sang. Ada Okoye met Tom and Ada Okoye. Okoye spoke.":      "person Tom Okoye: Tom Okoye, Tom; person Ada Okoye: Ada Okoye, Ada Okoye; open: Okoye",
		"Zarlan and Ada Okoye met the board. Rui Zarlan spoke.":              "person Rui Zarlan: Zarlan, Rui Zarlan; person Ada Okoye: Ada Okoye",
		"Rui Costa, Tom and Ada Okoye met the board. Okoye spoke.":           "person Rui Costa: Rui Costa; person Tom: Tom; person Ada Okoye: Ada Okoye, Okoye",
		"Tom and Ada Okoye met the board. Tom spoke. Okoye spoke.":           "person Tom: Tom, Tom; person Ada Okoye: Ada Okoye, Okoye",
		"Mayor Tom and Ada Okoye met the board. Okoye spoke.":                "person Tom: Tom; person Ada Okoye: Ada Okoye, Okoye",
	} {
		if got := entities(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}
