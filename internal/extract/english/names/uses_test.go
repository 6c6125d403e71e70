package names

import (
	"testing"

	"dossier/internal/extract"
)

// A bare word that acts like a state is a place, unless the article has somebody of that name.
func TestStatesThatLookLikeSurnames(t *testing.T) {
	testEntities(t, map[string]string{
		"Sarno has recalled its envoy on Monday, and Sarno is glad.":                              "place Sarno: Sarno, Sarno",
		"Sarno has recalled his envoy on Monday, and Sarno is glad.":                              "person Sarno: Sarno, Sarno",
		"Sarno rejected the offer on Monday. Its foreign minister, Ada Palmer, left.":             "person Ada Palmer: Ada Palmer; place Sarno: Sarno",
		"Sarno rejected the offer on Monday. Its pages were torn, Ada Palmer said.":               "person Sarno: Sarno; person Ada Palmer: Ada Palmer",
		"Sarno has recalled its envoy on Monday. Tom Sarno is glad.":                              "person Tom Sarno: Sarno, Tom Sarno",
		"Sarno has recalled its envoy on Monday. President Sarno is glad.":                        "person Sarno: Sarno, Sarno",
		"Minister Tom Palmer met King Palmer on Monday. Palmer was glad.":                         "person Tom Palmer: Tom Palmer, Palmer; person Palmer: Palmer",
		"Tom Palmer met King Palmer on Monday.":                                                   "person Tom Palmer: Tom Palmer, Palmer",
		"Minister Nana Kofi Palmer spoke on Monday. Nana Palmer was glad.":                        "person Nana Kofi Palmer: Nana Kofi Palmer, Nana Palmer",
		"Paul Palmer spoke on Monday. St. Paul wrote letters.":                                    "person Paul Palmer: Paul Palmer; person Paul: Paul",
		"She is known as \"Billie Jean\" on Monday.":                                              "person Billie Jean: Billie Jean",
		"The emperor \"Billie Jean\" was glad on Monday.":                                         "person Billie Jean: Billie Jean",
		"Sarno closed its shops on Monday, and Sarno is glad.":                                    "person Sarno: Sarno, Sarno",
		"Hurricane Helga struck on Monday. Helga killed ten people.":                              "",
		"She sang \"Billie Jean\" on Monday. \"Billie Jean\" was long.":                           "",
		"She sang \"Billie Jean\" on Monday. Billie Jean was glad.":                               "person Billie Jean: Billie Jean, Billie Jean",
		"Morgan Krantz cut jobs on Monday. Morgan Krantz, a bank, was glad.":                      "organization Morgan Krantz: Morgan Krantz, Morgan Krantz",
		"Zarlo Harriet are on tour. They saw Zarlo Harriet on Monday.":                            "organization Zarlo Harriet: Zarlo Harriet, Zarlo Harriet",
		"Rui Costa and Zarlo Harriet are on tour.":                                                "person Rui Costa: Rui Costa; person Zarlo Harriet: Zarlo Harriet",
		"The novel Harriet Zarbly was glad. They read Harriet Zarbly on Monday.":                  "",
		"The novel Harriet Zarbly was glad. They met Harriet Zarbly on Monday. Then Zarbly left.": "person Harriet Zarbly: Harriet Zarbly, Zarbly",
		"The novel Harriet Zarbly was glad. Harriet Zarbly, 40, read on Monday.":                  "person Harriet Zarbly: Harriet Zarbly",
		"Morgan Krantz, a member of parliament, was glad.":                                        "person Morgan Krantz: Morgan Krantz",
		"Morgan Krantz cut jobs on Monday. Morgan Krantz, a bank clerk, was glad.":                "person Morgan Krantz: Morgan Krantz, Morgan Krantz",
		"Morgan Krantz cut jobs on Monday. They sued Morgan Krantz, a bank, and a shop.":          "person Morgan Krantz: Morgan Krantz, Morgan Krantz",
	})
}

// What only firms have, or do as "it", makes an organization of what looks like somebody.
func TestFirmsThatLookLikePeople(t *testing.T) {
	testEntities(t, map[string]string{
		"The operator, Northlex Ferries, said the ship was old.":                     "organization Northlex Ferries: Northlex Ferries",
		"Shares in Sarno fell on Monday. Sarno said it had paid the fine.":           "organization Sarno: Sarno, Sarno",
		"Shares in Sarno fell on Monday. Sarno, 40, was glad.":                       "person Sarno: Sarno, Sarno",
		"Shares in Sarno fell on Monday. Sarno was glad.":                            "person Sarno: Sarno, Sarno",
		"Shares in Sarno fell on Monday. Sarno said it had been cold.":               "person Sarno: Sarno, Sarno",
		"Songs in Sarno fell on Monday. Sarno said it had paid the fine.":            "person Sarno: Sarno, Sarno",
		"They thanked their neighbour Sarno on Monday. Sarno said it had paid.":      "place Sarno: Sarno, Sarno",
		"They thanked their neighbour, Tom Sarno, on Monday. Sarno said it had paid": "person Tom Sarno: Tom Sarno, Sarno",
	})
}

// An adjective made of a name says that it is a state.
func TestStatesWithAnAdjective(t *testing.T) {
	for text, want := range map[string]int{
		"Sarnia said it had paid. Sarnian troops left.":  1,
		"Sarnia said it had paid. Sarnish troops left.":  0,
		"Sarnia said it had paid. The sarnian left.":     0,
		"Sarnia said he had paid. The Sarnian town was.": 0, // no other sign
	} {
		f := find(segmented(text), nil)
		f.chunks = []chunk{{first: 0, last: 1}}
		f.chunks[0].Span = f.t.Tokens[0].Span
		uses := map[string]extract.Signs{"sarnia": f.signsOf(&f.chunks[0])}
		if f.countAdjectives(uses); uses["sarnia"].State != want {
			t.Errorf("%s: %+v", text, uses)
		}
	}
}

// A place of one word acts as the subject of a verb, unless it is a country or a capital, and
// something is in it behind a preposition.
func TestPlacesThatAct(t *testing.T) {
	for text, want := range map[string][2]int{
		"Springfield welcomed the plan. Then he left.":   {1, 0},
		"Springfield welcomed the plan. Then it rained.": {0, 0},
		"They met in Springfield on Monday.":             {0, 1},
		"In Springfield's park they met.":                {0, 0},
		"Norway welcomed the plan on Monday.":            {0, 0},
	} {
		acts, where := 0, 0
		for _, e := range find(segmented(text), nil).entities {
			acts, where = acts+e.Signs.Acts, where+e.Signs.Where
		}
		if acts != want[0] || where != want[1] {
			t.Errorf("%s: %d, %d", text, acts, where)
		}
	}
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
