package names

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names/tagger"
)

// The words next to a name or its own last words tell somebody, a body and a place apart.
func TestKindsByTheWordsBeside(t *testing.T) {
	for _, tt := range []struct {
		kind             tagger.Type
		text, name, want string
	}{
		{tagger.Organization, "They met Zarbly Quon, 40, there.", "Zarbly Quon", "Zarbly Quon"},
		{tagger.Organization, "They met Zarbly Quon, founded in 1940, there.", "Zarbly Quon", "Zarbly Quon (organization)"},
		{tagger.Organization, "They met Zarbly Quon's wife there.", "Zarbly Quon", "Zarbly Quon"},
		{tagger.Place, "They left Zarbly Quon, 40 miles off.", "Zarbly Quon", "Zarbly Quon (place)"},
		{tagger.Organization, "They met the major Harriet Quon plant there.", "Harriet Quon", "Harriet Quon (organization)"},
		{tagger.Organization, "They met Zarbly Bank, 40, there.", "Zarbly Bank", "Zarbly Bank (organization)"},
		{tagger.Organization, "They met the comedian Harriet Quon there.", "Harriet Quon", "Harriet Quon"},
		{tagger.Organization, "They met the comedian Zarbly Quon there.", "Zarbly Quon", "Zarbly Quon (organization)"}, // perhaps a show
		{tagger.Organization, "The new chairwoman, Harriet Quon, left.", "Harriet Quon", "Harriet Quon"},
		{tagger.Organization, "The old bakery, Harriet Quon, left.", "Harriet Quon", "Harriet Quon (organization)"},
		{tagger.Place, "They left. Charles Bridge, the secretary to the board, said so.", "Charles Bridge", "Charles Bridge"},
		{tagger.Place, "They left. Charles Bridge, the crossing to the castle, was shut.", "Charles Bridge", "Charles Bridge (place)"},
		{tagger.Place, "They left. At Charles Bridge, the secretary to the board, Ben, said so.", "Charles Bridge", "Charles Bridge (place)"},
		{tagger.Organization, "They met the old deputy Robert Steel there.", "Robert Steel", "Robert Steel"},
		{tagger.Organization, "They met the old supplier Robert Steel there.", "Robert Steel", "Robert Steel (organization)"},
		{tagger.Place, "They wrote to Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer"},
		{tagger.Place, "They used it for Harriet Hall there.", "Harriet Hall", "Harriet Hall (place)"},
		{tagger.Place, "They lived in Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer (place)"},
		{tagger.Place, "They saw the town of Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer (place)"},
		{tagger.Place, "They taught at Harrow University there.", "Harrow University", "Harrow University (organization)"},
		{tagger.Place, "They taught at Harrow House there.", "Harrow House", "Harrow House (place)"},
		{tagger.Place, "They stood in Harrow Superior Court there.", "Harrow Superior Court", "Harrow Superior Court (organization)"},
		{tagger.Place, "They stood in Harrow Palmer Court there.", "Harrow Palmer Court", "Harrow Palmer Court (place)"},
		{tagger.Place, "They work at Harrow Research Centre there.", "Harrow Research Centre", "Harrow Research Centre (organization)"},
		{tagger.Place, "They shop at Harrow Shopping Centre there.", "Harrow Shopping Centre", "Harrow Shopping Centre (place)"},
		{tagger.Organization, "They left Harrow College in Ghana there.", "Harrow College in Ghana", "Harrow College (organization)"},
		{tagger.Organization, "They left Chamber of Trade in Ghana there.", "Chamber of Trade in Ghana", "Chamber of Trade in Ghana (organization)"},
		{tagger.Organization, "They left Harrow Museum in Zarbly Square there.", "Harrow Museum in Zarbly Square", "Harrow Museum (organization)"},
		{tagger.Organization, "They left Harrow Centre in Zarbly Studies there.", "Harrow Centre in Zarbly Studies", "Harrow Centre in Zarbly Studies (organization)"},
		{tagger.Organization, "They left University of Harrow and Oakport University there.", "University of Harrow and Oakport University", "University of Harrow (organization), Oakport University (organization)"},
		{tagger.Organization, "They left Faculty of Law and Oakport University there.", "Faculty of Law and Oakport University", "Faculty of Law and Oakport University (organization)"},
		{tagger.Person, "They sold the Zarbly T-50 there.", "Zarbly T-50", ""},
		{tagger.Person, "They heard 50 Zarbly there.", "50 Zarbly", "50 Zarbly"},
		{tagger.Person, "They left after The Zarbly Harriet ended there.", "Zarbly Harriet", ""},
		{tagger.Person, "They left after the Zarbly Harriet ended there.", "Zarbly Harriet", "Zarbly Harriet"},
		{tagger.Person, "They met Ada Ada Palmer there.", "Ada Ada Palmer", "Ada Palmer"},
		{tagger.Person, "They met Ada Palmer Palmer there.", "Ada Palmer Palmer", "Ada Palmer"},
		{tagger.Person, "They met Ada Palmer Ada Palmer there.", "Ada Palmer Ada Palmer", "Ada Palmer"},
		{tagger.Person, "They sang Palmer - Palmer there.", "Palmer - Palmer", "Palmer"},
		{tagger.Person, "They met Palmer - Okoye there.", "Palmer - Okoye", "Palmer - Okoye"},
		{tagger.Person, "They saw Harriet Palmer TV there.", "Harriet Palmer TV", "Harriet Palmer"},
		{tagger.Person, "They saw Harriet Palmer III there.", "Harriet Palmer III", "Harriet Palmer III"},
		{tagger.Person, "They met Ben Okoye Mrs Palmer there.", "Ben Okoye Mrs Palmer", "Ben Okoye, Palmer"},
		{tagger.Person, "They met Ben Okoye Palmer there.", "Ben Okoye Palmer", "Ben Okoye Palmer"},
		{tagger.Person, "They saw the old town of Harriet Palmer there.", "Harriet Palmer", "Harriet Palmer (place)"},
		{tagger.Person, "They saw the town of Harriet Palmer's birth there.", "Harriet Palmer", "Harriet Palmer"},
		{tagger.Person, "Zarblo Quon, the lobby group, said so.", "Zarblo Quon", "Zarblo Quon (organization)"},
		{tagger.Person, "Zarblo Quon, the lobby group, the board and others left.", "Zarblo Quon", "Zarblo Quon"},
		{tagger.Person, "They met Ada Ada there.", "Ada Ada", "Ada Ada"},
	} {
		if got := strings.Join(labelledAs(tt.kind, tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// What is in a list with two people and nothing else is somebody if the model is not sure.
func TestItemsOfAListOfPeople(t *testing.T) {
	const people = "They met Ada Palmer, Zorblat and Ben Okoye there."
	for _, tt := range []struct {
		text   string
		margin float32
		want   dossier.Kind
	}{
		{people, -1, dossier.Person},
		{people, 1, dossier.Organization},
		{"They met Ada Palmer and Zorblat and others there.", -1, dossier.Organization},
		{"They met Ada Palmer, Zorblat, Zorblat, Zorblat and Ben Okoye there.", -1, dossier.Organization},
		{"They met Zim Palmer, Zorblat and Ben Okoye there.", -1, dossier.Organization},
		{"They met Ada Palmer, Zorblat for Ben Okoye there.", -1, dossier.Organization},
	} {
		f := find(segmented(tt.text), nil)
		f.chunks = nil
		for i := range f.t.Tokens {
			switch f.t.Word(i) {
			case "Ada", "Ben", "Zim":
				f.addChunk(tagger.Name{Type: tagger.Person, Margin: 1}, i, i+2)
			case "Zorblat":
				f.addChunk(tagger.Name{Type: tagger.Organization, Margin: tt.margin}, i, i+1)
			}
		}
		if f.meetListed(); f.chunks[1].Kind != tt.want {
			t.Errorf("%s (%v): %v, want %v", tt.text, tt.margin, f.chunks[1].Kind, tt.want)
		}
	}
}

// A single word that no list has is somebody by an age or an office beside it.
func TestSingleWordsBesideAnAgeOrOffice(t *testing.T) {
	for text, want := range map[string]bool{
		"The mine is shut. Zorblat, 54, said so.":                                  true,
		"The mine is shut. Zorblat, 54, Oakpor, 32.":                               false,
		"The mine is shut. Zorblat, 54 miles off, said so.":                        false,
		"The mine is shut. Zorblat, the chief executive, said so.":                 true,
		"The mine is shut. Zorblat, its chief executive, said so.":                 true,
		"The mine is shut. They sold Zorblat, its official coin, there.":           false,
		"The mine is shut. Zorblat, the owner of the pit, said so.":                false,
		"The mine is shut. In Zorblat, the chief executive, a lawyer, said so.":    false,
		"The mine is shut. Zorblat, the chief executive said on Monday, had left.": false,
		"The mine is shut. The chief executive, Zorblat, said so.":                 true,
		"The mine is shut. The pit, Zorblat, was old.":                             false,
		"The mine is shut. They met her Zorblat, the queen, there.":                false,
		"The mine is shut. Zorblatly, the queen, 54, left.":                        false,
		"The town of Zorblat, the seat of a mine. The mayor, Zorblat, left.":       true,
		"The mayor of Zorblat, the queen, left.":                                   false,
	} {
		f := find(segmented(text), nil)
		f.chunks = nil
		surnames := map[string]bool{}
		if f.addMarked(surnames); (len(surnames) > 0) != want {
			t.Errorf("%s: %v, want %v", text, surnames, want)
		}
	}
}

// The verb of a heading is no given name if the article has the surname alone.
func TestVerbsOfHeadings(t *testing.T) {
	for text, want := range map[string]string{
		"Exorcising Palmer was hard. Palmer left on Monday.":           "Palmer",
		"Exorcising Palmer was hard. They left on Monday.":             "Exorcising Palmer",
		"Zarbly Palmer was hard to find. Palmer left again on Monday.": "Zarbly Palmer",
		"Okoye Exorcises the old house. Okoye left again on Monday.":   "Okoye",
		"Okoye Exorcises the old house. They left again on Monday.":    "Okoye Exorcises",
	} {
		f := find(segmented(text), nil)
		f.chunks = nil
		f.collect([]tagger.Name{{First: 0, Last: 2, Type: tagger.Person, Margin: 1}})
		for i := 2; i < len(f.t.Tokens); i++ {
			if w := f.t.Word(i); w == "Palmer" || w == "Okoye" {
				f.addChunk(tagger.Name{Type: tagger.Person, Margin: 1}, i, i+1)
			}
		}
		f.shedHeading()
		if got := f.chunks[0].Span.Text(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
