package names

import (
	"strings"
	"testing"

	"dossier/internal/extract"
)

// TestWhoseShortName has a text for each thing that speaks for a person, and
// one in which it is just missing, so that the last mention stays open.
func TestWhoseShortName(t *testing.T) {
	const rain = "It rained. It rained all day. "
	tests := []struct{ name, text, want string }{
		{"named in full before", "Thomas Palmer came. " + rain + "Palmer spoke. George Palmer left.", "Thomas Palmer"},
		{"both named in full before", "Thomas Palmer came. George Palmer left. " + rain + "Palmer spoke.", ""},
		{"called so twice before", "Thomas Palmer came. Palmer ate. Palmer slept. George Palmer stood. George Palmer left. " + rain + "Palmer spoke.", "Thomas Palmer"},
		{"called so once before", "Thomas Palmer came. Palmer ate. George Palmer stood. George Palmer left. " + rain + "Palmer spoke.", ""},
		{"the last, a sentence before", "Thomas Palmer came. " + rain + "George Palmer left. Palmer spoke.", "George Palmer"},
		{"the last, two sentences before", "Thomas Palmer came. " + rain + "George Palmer left. It rained. Palmer spoke.", ""},
		{"the last, in one sentence with the other", "Thomas Palmer met George Palmer. Palmer spoke.", ""},
		{"three mentions to one", "Thomas Palmer came. Thomas Palmer ate. Thomas Palmer slept. George Palmer left. " + rain + "Palmer spoke.", "Thomas Palmer"},
		{"two mentions to one", "Thomas Palmer came. Thomas Palmer ate. George Palmer left. " + rain + "Palmer spoke.", ""},
		{"the same title", "Mayor Thomas Palmer came. George Palmer left. " + rain + "Then Mayor Palmer spoke.", "Thomas Palmer"},
		{"another title", "Mayor Thomas Palmer came. George Palmer left. " + rain + "Then Judge Palmer spoke.", ""},
		{"a given and a middle name", "Dean Harrow met Thomas Dean Palmer. " + rain + "Dean spoke.", ""},
		{"a given name", "Dean Harrow met Thomas Palmer. " + rain + "Dean spoke.", "Dean Harrow"},
	}
	for _, tt := range tests {
		r, text := read(tt.text)
		last := r.Mentions[len(r.Mentions)-1]
		for i := len(r.Mentions) - 1; !strings.HasPrefix(text[r.Mentions[i].Span.End:], " spoke"); i-- {
			last = r.Mentions[max(i-1, 0)]
		}
		got := ""
		if last.Entity >= 0 {
			got = r.Entities[last.Entity].Name
		}
		if got != tt.want || got == "" && len(last.Candidates) != 2 {
			t.Errorf("%s: %q is %q of %d candidates, want %q", tt.name, last.Span.Text(text), got, len(last.Candidates), tt.want)
		}
	}
}

func TestSuffixTellsPeopleApart(t *testing.T) {
	for text, want := range map[string]string{
		"George Palmer Sr. came on Monday. Then Palmer Jr. spoke.":    "George Palmer Sr.: George Palmer Sr.; Palmer Jr.: Palmer Jr.",
		"George Palmer Jr. came on Monday. Then Palmer Jr. spoke.":    "George Palmer Jr.: George Palmer Jr., Palmer Jr.",
		"Thomas Palmer Jr. met George Palmer. Then Palmer Jr. spoke.": "Thomas Palmer Jr.: Thomas Palmer Jr., Palmer Jr.; George Palmer: George Palmer",
	} {
		if got := strings.Join(people(text), "; "); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestCourtesyTitleTellsPeopleApart(t *testing.T) {
	for text, want := range map[string]string{
		"Mr. Thomas Palmer came on Monday. Then Mr. Palmer spoke.":                                                         "Thomas Palmer: Thomas Palmer, Palmer",
		"Thomas Palmer came on Monday. Then Mrs. Palmer spoke.":                                                            "Thomas Palmer: Thomas Palmer; Palmer: Palmer",
		"Lien Chan came on Monday. Then Mr. Lien spoke.":                                                                   "Lien Chan: Lien Chan, Lien",
		"Thomas Palmer came on Monday. Then Mr. Palmer spoke.":                                                             "Thomas Palmer: Thomas Palmer, Palmer",
		"Sasha Palmer came on Monday. Then Mrs. Palmer spoke.":                                                             "Sasha Palmer: Sasha Palmer, Palmer",
		"Mr. Thomas Palmer came on Monday. Then Mrs. Palmer spoke.":                                                        "Thomas Palmer: Thomas Palmer; Palmer: Palmer",
		"She came with her son, Orizu Palmer. Then Ms. Palmer spoke.":                                                      "Orizu Palmer: Orizu Palmer; Palmer: Palmer",
		"She came with her daughter, Orizu Palmer. Then Ms. Palmer spoke.":                                                 "Orizu Palmer: Orizu Palmer, Palmer",
		"Sasha and Robin Palmer sued. Mr. Palmer wept. Colonel Arden Palmer died on Monday. A day later Mr. Palmer spoke.": "Sasha Palmer: Sasha; Robin Palmer: Robin Palmer; Arden Palmer: Arden Palmer",
		"Sasha and Robin Palmer sued. Nobody wept on Monday. Colonel Arden Palmer died. A day later Mr. Palmer spoke.":     "Sasha Palmer: Sasha; Robin Palmer: Robin Palmer; Arden Palmer: Arden Palmer, Palmer",
		"She came with her lawyer, Orizu Palmer. Then Ms. Palmer spoke.":                                                   "Orizu Palmer: Orizu Palmer, Palmer",
	} {
		if got := strings.Join(people(text), "; "); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestFourPronounsOutweighAGivenName(t *testing.T) {
	for _, tt := range []struct {
		text  string
		times int
		want  extract.Gender
	}{
		{"Mary Palmer left. He slept. ", 3, extract.Female},
		{"Mary Palmer left. He slept. ", 4, extract.Male},
		{"Thomas Palmer left. She slept. ", 3, extract.Male},
		{"Thomas Palmer left. She slept. ", 4, extract.Female},
	} {
		r, _ := read(strings.Repeat(tt.text, tt.times))
		if got := r.Entities[0].Gender; got != tt.want {
			t.Errorf("%q %d times: gender %d, want %d", tt.text, tt.times, got, tt.want)
		}
	}
}

// A woman can be a chairman, a spokesman or an actor. Her given name says so, and where no list has it, it is a guess.
func TestNounsForMenOfWomen(t *testing.T) {
	type gender struct {
		gender  extract.Gender
		guessed bool
	}
	for text, want := range map[string]gender{
		"The chairman, Mary Palmer, left on Monday.":       {extract.Female, false},
		"The spokesman, Mary Palmer, left on Monday.":      {extract.Female, false},
		"The actor Mary Palmer left on Monday.":            {extract.Female, false},
		"The chairman, Zarlea Palmer, left on Monday.":     {extract.Male, true},
		"The chairman, Zarlea Palmer, left. She was ill.":  {extract.Female, true},
		"The spokesman, Zarlea Palmer, left. She was ill.": {extract.Male, false},
		"The chairman, Thomas Palmer, left on Monday.":     {extract.Male, false},
		"King Zarlea Palmer left on Monday.":               {extract.Male, false},
	} {
		r, _ := read(text)
		e := r.Entities[0]
		if got := (gender{e.Gender, e.Guessed}); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}

func TestPronounOfAnotherShowsNoGender(t *testing.T) {
	for text, want := range map[string]extract.Gender{
		"Councillor Tove Palmer called on him to leave.":           extract.UnknownGender,
		"Councillor Tove Palmer left. The board called on him.":    extract.Male,
		"Councillor Tove Palmer called on her to leave.":           extract.UnknownGender,
		"Councillor Tove Palmer called her lawyer.":                extract.Female,
		"The note to Councillor Tove Palmer was old, he said.":     extract.UnknownGender,
		"The note to Councillor Tove Palmer was old, he left.":     extract.Male,
		"Councillor Tove Palmer left. “He is ill,” she said.":      extract.Female,
		"Councillor Tove Palmer left. “He is ill.”":                extract.UnknownGender,
		"“Councillor Tove Palmer is ill. He left,” the mayor said": extract.Male,
		"“Councillor Tove Palmer is ill,” she said.":               extract.UnknownGender,
		"Councillor Tove Palmer said that he was ill. She left.":   extract.UnknownGender,
		"Councillor Tove Palmer said that he was ill. He left.":    extract.Male,
	} {
		r, _ := read(text)
		if got := r.Entities[0].Gender; got != want {
			t.Errorf("%q: gender %d, want %d", text, got, want)
		}
	}
}

func TestPronounBehindTwoShowsTheGenderOfTheFirstOnly(t *testing.T) {
	for text, want := range map[string]extract.Gender{
		"Councillor Ana Silva said that Councillor Tove Palmer was ill. He left.": extract.UnknownGender,
		"The board said that Councillor Tove Palmer was ill. He left.":            extract.Male,
	} {
		r, _ := read(text)
		if got := r.Entities[len(r.Entities)-1].Gender; got != want {
			t.Errorf("%q: gender %d, want %d", text, got, want)
		}
	}
}

func TestLineOfAgenciesHasFewWordsInLowerCase(t *testing.T) {
	const rest = "\n\nPresident Anton Berezin left Moscow on Tuesday."
	for text, want := range map[string]bool{
		"Jane Holloway | on behalf of Getty" + rest:     true,
		"Jane Holloway | on the behalf of Getty" + rest: false,
	} {
		r, _ := read(text)
		if got := r.Mentions[0].Credit; got != want {
			t.Errorf("%q: credit %t, want %t", text, got, want)
		}
	}
}

func TestAcronymOfTwoIsOfNeither(t *testing.T) {
	const one = "The Korean Central News Agency reported the launch. "
	const two = "The Kent County Nurses Association did not. "
	for text, alone := range map[string]bool{one + "KCNA gave no details.": false, one + two + "KCNA gave no details.": true} {
		r, _ := read(text)
		last := r.Mentions[len(r.Mentions)-1]
		if n := len(mentionsOf(r, text, last.Entity)); (n == 1) != alone {
			t.Errorf("%q: %d mentions, alone is %t", text, n, alone)
		}
	}
}

func TestInvertedNameNeedsAGivenName(t *testing.T) {
	for text, want := range map[string]string{
		"Okoye, Lena. Quays and ships":  "Okoye, Lena",
		"Okoye, Quays. Quays and ships": "",
	} {
		r, _ := read(text)
		got := ""
		for _, m := range r.Mentions {
			if s := m.Span.Text(text); strings.Contains(s, ",") {
				got = s
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// A preposition of place ends a person's name, but for one that is part of it.
func TestANameEndsBeforeAPlaceOrMonth(t *testing.T) {
	for text, want := range map[string]string{
		"The board sued co-founder Shin in May, accusing him of fraud.": "Shin: Shin",
		"The board sued Sophie in 't Veld, accusing her of fraud.":      "Sophie in 't Veld: Sophie in 't Veld",
	} {
		if got := strings.Join(people(text), "; "); got != want {
			t.Errorf("%s\n\tgot %q, want %q", text, got, want)
		}
	}
}
