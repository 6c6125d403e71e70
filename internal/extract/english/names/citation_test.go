package names

import "testing"

// rest is text with two more citations.
const rest = " See Abel v. Cain, 12 U. S. 34 (1901); Esau v. Job, 13 F. 2d 35 (1902)."

// A ruling names other cases to cite them. Who is a party to its own case, has a title or is named in full stays.
func TestCited(t *testing.T) {
	testEntities(t, map[string]string{
		"Palmer left. In Kowalski v. Harrow School Dist., 393 U. S. 503, the board won. The Kowalski rule is old." + rest: "person Palmer: Palmer",
		"Palmer left. In Kowalski v. Harrow School Dist. the board won. The Kowalski rule is old.":                        "person Palmer: Palmer; person Kowalski: Kowalski, Kowalski; place Harrow School Dist: Harrow School Dist",
		"Ada Palmer left. In Palmer v. Univ. of Norland, 393 U. S. 503, the board won. Palmer agreed." + rest:             "person Ada Palmer: Ada Palmer, Palmer",
		"ADA PALMER, PETITIONER v. TOM OKOYE\n\nIn Palmer v. Marsh, 393 U. S. 503, it won. Okoye agreed." + rest:          "person Ada Palmer: ADA PALMER; person Tom Okoye: TOM OKOYE, Okoye",
		"Justice Palmer left. In Palmer v. Marsh, 393 U. S. 503, it won. Justice Palmer agreed." + rest:                   "person Palmer: Palmer, Palmer",
		"Harrow: 22. Rui Costa; 23. Bryan Lind; 24. Ada Okoye; 25. Tom Palmer; 26. Rui Palmer":                            "person Rui Costa: Rui Costa; person Bryan Lind: Bryan Lind; person Ada Okoye: Ada Okoye; person Tom Palmer: Tom Palmer; person Rui Palmer: Rui Palmer",
	})
}

// A bare surname is a party to the case before it is another of that name.
func TestParties(t *testing.T) {
	testEntities(t, map[string]string{
		"ADA PALMER, PETITIONER v. TOM OKOYE\n\nCorporal Rui Palmer was killed. Rui Palmer was 20. Palmer sued. Corporal Palmer had a dog.":  "person Ada Palmer: ADA PALMER, Palmer; person Tom Okoye: TOM OKOYE; person Rui Palmer: Rui Palmer, Rui Palmer, Palmer",
		"ADA PALMER, MANAGER of TOM OKOYE LTD\n\nCorporal Rui Palmer was killed. Rui Palmer was 20. Palmer sued. Corporal Palmer had a dog.": "person Ada Palmer: ADA PALMER; person Rui Palmer: Rui Palmer, Rui Palmer, Palmer, Palmer; organization TOM OKOYE LTD: TOM OKOYE LTD",
	})
}

// A lance corporal is no Lance.
func TestLanceCorporal(t *testing.T) {
	testEntities(t, map[string]string{
		"Marine Lance Corporal Rui Palmer left on Monday. Lance Corporal Palmer is ill.": "person Rui Palmer: Rui Palmer, Palmer",
		"Lance Palmer left on Monday. Lance is ill.":                                     "person Lance Palmer: Lance Palmer, Lance",
	})
}
