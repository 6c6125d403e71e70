package names

import "testing"

// A surname with an office is not somebody who the article says is a relative of its holder.
func TestRelativesOfOneSurname(t *testing.T) {
	testEntities(t, map[string]string{
		"First lady Michelle Palmer spoke on Monday. President Palmer was away. Mrs. Palmer smiled.":    "person Michelle Palmer: Michelle Palmer, Palmer; person Palmer: Palmer",
		"Ada Palmer, the wife of Senator Palmer, spoke on Monday. Senator Palmer was ill.":              "person Ada Palmer: Ada Palmer; person Palmer: Palmer, Palmer",
		"Ada Palmer, the president's sister, spoke on Monday. President Palmer was ill.":                "person Ada Palmer: Ada Palmer; person Palmer: Palmer",
		"Ada Palmer, the president's adviser, spoke on Monday. Adviser Palmer was ill.":                 "person Ada Palmer: Ada Palmer, Palmer",
		"Chelsea Palmer spoke on Monday. Her father, former President Palmer, was glad.":                "person Chelsea Palmer: Chelsea Palmer; person Palmer: Palmer",
		"Chelsea Palmer spoke on Monday. Her boss, former President Palmer, was glad.":                  "person Chelsea Palmer: Chelsea Palmer, Palmer",
		"Gamal Palmer, Palmer's son, spoke on Monday. He met his son, Gamal, later.":                    "person Gamal Palmer: Gamal Palmer, Gamal; person Palmer: Palmer",
		"Palmer spoke on Monday. Palmer's brother, Tom Palmer, was shot. Palmer wept.":                  "person Palmer: Palmer, Palmer, Palmer; person Tom Palmer: Tom Palmer",
		"Palmer's adviser, Tom Palmer, was shot on Monday. Palmer wept.":                                "person Palmer: Palmer; person Tom Palmer: Tom Palmer, Palmer",
		"Palmer's wife, Ada Palmer, was shot on Monday. Mrs. Palmer wept.":                              "person Palmer: Palmer; person Ada Palmer: Ada Palmer, Palmer",
		"President Palmer spoke on Monday. The president's brother, Tom Palmer, was shot. Palmer wept.": "person Palmer: Palmer, Palmer; person Tom Palmer: Tom Palmer",
		"Mr. Palmer's brother, Tom Palmer, was shot on Monday. Mr. Palmer wept.":                        "person Palmer: Palmer, Palmer; person Tom Palmer: Tom Palmer",
		"Tom Palmer spoke of his sister Ada Palmer. Ada was ill. Ada slept. Palmer wept.":               "person Tom Palmer: Tom Palmer; person Ada Palmer: Ada Palmer, Ada, Ada; open: Palmer",
		"Tom Palmer spoke of his sister Ada Palmer. Ada was ill. Ada slept.\n\nPalmer: I wept.":         "person Tom Palmer: Tom Palmer; person Ada Palmer: Ada Palmer, Ada, Ada, Palmer",
		"Tom Palmer spoke of his sister Ada Palmer. Ada Palmer was ill. Palmer wept.":                   "person Tom Palmer: Tom Palmer; person Ada Palmer: Ada Palmer, Ada Palmer, Palmer",
		"Ada Palmer, a sister of Tom Palmer, spoke on Monday. Palmer wept.":                             "person Ada Palmer: Ada Palmer; person Tom Palmer: Tom Palmer; open: Palmer",
		"Ada Palmer, a sister of Palmer, spoke on Monday. Palmer wept.":                                 "person Ada Palmer: Ada Palmer; person Palmer: Palmer, Palmer",
		"Ada Palmer spoke on Monday. President Palmer was tired.":                                       "person Ada Palmer: Ada Palmer, Palmer",
	})
}
