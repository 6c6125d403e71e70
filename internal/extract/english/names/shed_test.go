package names

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/text/span"
)

// labelled finds the names of text, of which the tagger labels name as a person with the
// margin and nothing else.
func labelled(text, name string, margin float32) []string {
	return labelledAs(tagger.Person, text, name, margin)
}

// labelledAs is like labelled for a type of name.
func labelledAs(kind tagger.Type, text, name string, margin float32) []string {
	f := find(segmented(text), nil)
	f.chunks, f.entities, f.uses = nil, nil, nil
	for i := range f.t.Tokens {
		if last := f.nameAt(i, name); last > 0 {
			f.collect([]tagger.Name{{First: i, Last: last, Type: kind, Margin: margin}})
			break
		}
	}
	f.repair()
	var out []string
	for i := range f.chunks {
		c := &f.chunks[i]
		out = append(out, c.Span.Text(text)+[...]string{dossier.Person: "", dossier.Organization: " (organization)", dossier.Place: " (place)"}[c.Kind])
	}
	return out
}

func TestWhatIsNoPartOfAName(t *testing.T) {
	for _, tt := range []struct{ text, name, want string }{
		{"They met Dame Agatha Palmer there.", "Dame Agatha Palmer", "Agatha Palmer"},
		{"They met Dame Agatha there.", "Dame Agatha", "Agatha"},
		{"They left the Imam's Line there.", "Imam's Line", "Imam's Line"},
		{"They met Sheikh Salim Rostami there.", "Sheikh Salim Rostami", "Salim Rostami"},
		{"They met Sheikh Hasina there.", "Sheikh Hasina", "Sheikh Hasina"}, // a name
		{"They met U.S. President Harriet Palmer there.", "U.S. President Harriet Palmer", "Harriet Palmer"},
		{"They met California Assemblywoman Harriet Palmer there.", "California Assemblywoman Harriet Palmer", "Harriet Palmer"},
		{"Restaurateur Harriet Palmer left.", "Restaurateur Harriet Palmer", "Harriet Palmer"},
		{"Zarbly Harriet Palmer left.", "Zarbly Harriet Palmer", "Zarbly Harriet Palmer"},
		{"They met Harriet King Palmer there.", "Harriet King Palmer", "Harriet King Palmer"}, // a surname
		{"They met Harriet Palmer QC there.", "Harriet Palmer QC", "Harriet Palmer"},
		{"They met Harriet Qc there.", "Harriet Qc", "Harriet Qc"},
		{"They met Harriet Palmer of the Gazette there.", "Harriet Palmer of the Gazette", "Harriet Palmer"},
		{"They met Harriet of Arc there.", "Harriet of Arc", "Harriet of Arc"},
		{"They met Harriet (Palmer's sister) there.", "Harriet (Palmer", "Harriet"},
		{"They met Harriet (Harry) Palmer there.", "Harriet (Harry) Palmer", "Harriet (Harry) Palmer"},
	} {
		if got := strings.Join(labelled(tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A noun for a work or a body right before a name says that it is none of a person.
func TestNamesOfWorksAndBodies(t *testing.T) {
	for _, tt := range []struct{ text, name, want string }{
		{"They played the album Zarbly Harriet there.", "Zarbly Harriet", ""},
		{"They played the song Harriet there.", "Harriet", ""},
		{"They heard “The Harriet Zarbly” there.", "Harriet Zarbly", ""},
		{"“The Harriet Zarbly plan failed.”", "Harriet Zarbly", "Harriet Zarbly"},
		{"They played an old song. Harriet left.", "Harriet", "Harriet"},
		{"The film Harriet Zarbly was old.", "Harriet Zarbly", ""},
		{"In the film Harriet Zarbly was old.", "Harriet Zarbly", "Harriet Zarbly"},
		{"They left the Harriet Zarbly concert.", "Harriet Zarbly", ""},
		{"They left the Harriet Palmer concert.", "Harriet Palmer", "Harriet Palmer"},
		{"In the film Harriet plays a clerk.", "Harriet", "Harriet"}, // the subject of a verb
		{"They played the album Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer"},
		{"They heard the rock band Zarbly there.", "Zarbly", "Zarbly (organization)"},
		{"They heard the singer Zarbly there.", "Zarbly", "Zarbly"},
		{"They heard of the company Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer (organization)"},
		{"They heard of the company Harriet Palmer founded.", "Harriet Palmer", "Harriet Palmer"},
		{"They heard of the company, Harriet Palmer, there.", "Harriet Palmer", "Harriet Palmer"},
		{"They heard of the law firm Harriet Palmer, 40, there.", "Harriet Palmer", "Harriet Palmer"},
		{"They sued the firms Harrow and Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer (organization)"},
		{"They sued the bosses Harrow and Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer"},
		{"They left the Harriet Palmer international airport.", "Harriet Palmer", ""},
		{"They left the Harriet Palmer international dispute.", "Harriet Palmer", "Harriet Palmer"},
	} {
		if got := strings.Join(labelled(tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A word of a person's full name is that person, whatever noun is before it.
func TestBandOfAPerson(t *testing.T) {
	text := "Harriet Zarbly sang. They heard the band Zarbly."
	if got := people(text); !slices.Contains(got, "Harriet Zarbly: Harriet Zarbly, Zarbly") {
		t.Errorf("%q", got)
	}
}

// Several people have a title in the plural, and "Pres." is none.
func TestTitlesInThePlural(t *testing.T) {
	for text, want := range map[string]string{
		"Then Pres. Harriet Palmer left.": "Pres.",
		"Then Gens. Harriet Palmer left.": "",
		"Then Gen. Harriet Palmer left.":  "Gen.",
	} {
		r, _ := read(text)
		for _, m := range r.Mentions {
			if got := m.Role.Text(text); m.Kind == dossier.Person && got != want {
				t.Errorf("%s: role %q, want %q", text, got, want)
			}
		}
	}
}

// Of a headline in title case, one word that no list has does not remain as a name.
func TestOneWordOfAHeadline(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"Harriet Palmer Slams Peter Holt\n\nHarriet Palmer met Peter Holt there.", "Harriet Palmer, Peter Holt"},
		{"Harriet Palmer Praises Peter Holt For His 'Steady Hand'\n\nHarriet Palmer met Peter Holt there.", "Harriet Palmer, Peter Holt"},
		{"Harriet Palmer Meets A. Holt\n\nHarriet Palmer met A. Holt there.", "A. Holt, Harriet Palmer"},
	} {
		r, _ := read(tt.text)
		var got []string
		for _, e := range r.Entities {
			got = append(got, e.Name)
		}
		slices.Sort(got)
		if s := strings.Join(got, ", "); s != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, s, tt.want)
		}
	}
}

func TestAHouseInAStreetIsNoPerson(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"They left 12 Harriet Palmer Rd. on Monday.", ""},
		{"They left Harriet Palmer on Monday.", "Harriet Palmer"},
	} {
		if got := strings.Join(labelled(tt.text, "Harriet Palmer", 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A speaker before a turn has no title as part of the name either.
func TestTitleOfASpeaker(t *testing.T) {
	const text, speaker = "U.S. PRESIDENT HARRIET PALMER: We left.", "U.S. PRESIDENT HARRIET PALMER"
	r := Find(segmented(text), span.Span{Start: 0, End: len(speaker)})
	if len(r.Mentions) == 0 || r.Mentions[0].Span.Text(text) != "HARRIET PALMER" {
		t.Errorf("%+v", r.Mentions)
	}
}

func TestNamesOfBodiesAndPlaces(t *testing.T) {
	for _, tt := range []struct {
		kind             tagger.Type
		text, name, want string
	}{
		{tagger.Organization, "They left Google and Marsh Steel there.", "Google and Marsh Steel", "Google (organization), Marsh Steel (organization)"},
		{tagger.Organization, "They left the Ministry of Steel and Coal there.", "Ministry of Steel and Coal", "Ministry of Steel and Coal (organization)"},
		{tagger.Organization, "They met Harriet for the Guardian there.", "Harriet for the Guardian", "Harriet, Guardian (organization)"},
		{tagger.Organization, "They left Harriet for the Harrow there.", "Harriet for the Harrow", "Harriet for the Harrow (organization)"},
		{tagger.Organization, "No Google there.", "No Google", "Google (organization)"},
		{tagger.Organization, "No Harrow there.", "No Harrow", "No Harrow (organization)"},
		{tagger.Organization, "They left the MWP (Marsh Workers Party) there.", "MWP (Marsh Workers Party", "MWP (organization)"},
		{tagger.Place, "They met Imam Rostam there.", "Imam Rostam", "Rostam"},
		{tagger.Place, "They met Imam Square there.", "Imam Square", "Imam Square (place)"},
		{tagger.Place, "They met Harriet L Zarbly there.", "Harriet L Zarbly", "Harriet L Zarbly"},
		{tagger.Place, "They met Harriet La Zarbly there.", "Harriet La Zarbly", "Harriet La Zarbly (place)"},
		{tagger.Place, "They spoke Norwegian there.", "Norwegian", ""},
		{tagger.Place, "They left Norway there.", "Norway", "Norway (place)"},
		{tagger.Place, "They left the Norwegian Sea there.", "Norwegian Sea", "Norwegian Sea (place)"},
	} {
		if got := strings.Join(labelledAs(tt.kind, tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A title of kings behind a given name is a surname, unless another name follows.
func TestKingsBehindAGivenName(t *testing.T) {
	for _, tt := range []struct{ text, name, want string }{
		{"They saw Harriet Luther King there.", "Harriet Luther", "Harriet Luther King"},
		{"They saw Harriet Luther King Jr. there.", "Harriet Luther", "Harriet Luther King Jr."},
		{"They saw Harriet Luther King Zarbly there.", "Harriet Luther", "Harriet Luther"},
		{"They saw Harriet Luther, king of the ring.", "Harriet Luther", "Harriet Luther"},
		{"They saw Harriet Luther. King wept.", "Harriet Luther", "Harriet Luther"},
		{"They saw the King Jr. memorial.", "Jr.", ""},
	} {
		if got := strings.Join(labelled(tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

func TestBodiesThatLookLikePlaces(t *testing.T) {
	for _, tt := range []struct {
		kind             tagger.Type
		text, name, want string
	}{
		{tagger.Place, "They left the Harrow Youth Initiative there.", "Harrow Youth Initiative", "Harrow Youth Initiative (organization)"},
		{tagger.Place, "They left the Harrow Art Museum there.", "Harrow Art Museum", "Harrow Art Museum (place)"},
		{tagger.Place, "They left Harrow House there.", "Harrow House", "Harrow House (place)"},
		{tagger.Place, "They paid the HXQ there.", "HXQ", "HXQ (organization)"},
		{tagger.Place, "They lived in HXQ there.", "HXQ", "HXQ (place)"},
		{tagger.Place, "They paid HX there.", "HX", "HX (place)"},
		{tagger.Organization, "They asked Moody's there.", "Moody", "Moody's (organization)"},
		{tagger.Organization, "They asked Harrow's clerk there.", "Harrow", "Harrow (organization)"},
		{tagger.Organization, "They left the Harrow People's party there.", "Harrow People", "Harrow People's party (organization)"},
		{tagger.Organization, "They left the Harrow People's hall there.", "Harrow People", "Harrow People (organization)"},
	} {
		if got := strings.Join(labelledAs(tt.kind, tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
	if got := people("Harriet Moody left. They asked Moody's clerk."); len(got) != 1 || got[0] != "Harriet Moody: Harriet Moody, Moody" {
		t.Errorf("%q", got)
	}
}

// A role in apposition ends before the verb of the sentence.
func TestRoleBeforeAVerb(t *testing.T) {
	for text, want := range map[string]string{
		"Harriet Palmer, secretary of the Harbour Party wrote to the board.":   "secretary of the Harbour Party",
		"Harriet Palmer, secretary of the Harbour Party, wrote to the board.":  "secretary of the Harbour Party",
		"Harriet Palmer, secretary of the Harbour Party in Oslo, wrote to us.": "secretary of the Harbour Party in Oslo",
	} {
		r, _ := read(text)
		if len(r.Mentions) == 0 || r.Mentions[0].Role.Text(text) != want {
			t.Errorf("%s: %+v", text, r.Mentions)
		}
	}
}

// A thing that bears the name of somebody in the article is no part of the name.
func TestThingBehindAName(t *testing.T) {
	for text, want := range map[string]string{
		"They met Harriet Palmer there. They read the Harriet Palmer Theory again.": "Harriet Palmer: Harriet Palmer, Harriet Palmer",
		"They met Harriet Palmer there. They saw Harriet Palmer Holt again.":        "Harriet Palmer Holt: Harriet Palmer, Harriet Palmer Holt",
	} {
		if got := people(text); len(got) != 1 || got[0] != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestTwoInitialsWithoutFullStops(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"They read CB Zarbly there.", "CB Zarbly"},
		{"They read PM Zarbly there.", "Zarbly"},
		{"They read CBX Zarbly there.", "Zarbly"},
		{"They read it in CB. Zarbly left.", "Zarbly"},
	} {
		if got := strings.Join(labelled(tt.text, "Zarbly", 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}
