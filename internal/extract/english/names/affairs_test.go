package names

import (
	"strings"
	"testing"

	"dossier/internal/extract/english/names/tagger"
)

// What is part of a title in quotation marks, or only the adjective of a place, is none.
func TestTitlesAndAdjectivesOfPlaces(t *testing.T) {
	testEntities(t, map[string]string{
		"She is the author of \"Paris Beneath Her Feet\" and two more books.":            "",
		"He wrote \"Hello from Paris\" on Monday.":                                       "place Paris: Paris",
		"Troops left South Ossetia on Monday. They held the Ossetian capital.":           "place South Ossetia: South Ossetia",
		"Troops left South Ossetia on Monday. They held the Oakporan capital.":           "place South Ossetia: South Ossetia; place Oakporan: Oakporan",
		"Signed by Ann Marsh (Harvard University) Victoria Palmer (Columbia University)": "person Ann Marsh: Ann Marsh; person Victoria Palmer: Victoria Palmer; organization Harvard University: Harvard University; organization Columbia University: Columbia University",
	})
}

// An agreement, a law or a cost is no body, and neither is its acronym.
func TestAgreementsAndLawsAreNoBodies(t *testing.T) {
	for _, tt := range []struct {
		kind             tagger.Type
		text, name, want string
	}{
		{tagger.Organization, "They signed the Harrow Trade Agreement there.", "Harrow Trade Agreement", ""},
		{tagger.Organization, "They signed the Harrow Trade Alliance there.", "Harrow Trade Alliance", "Harrow Trade Alliance (organization)"},
		{tagger.Organization, "They left the Harrow School of Law there.", "Harrow School of Law", "Harrow School of Law (organization)"},
		{tagger.Organization, "The trade and tax agreement (TTA) ended. The TTA was old.", "TTA", ""},
		{tagger.Organization, "The trade and tax alliance (TTA) ended. The TTA was old.", "TTA", "TTA (organization)"},
		{tagger.Organization, "The total cost of repairs (TCR) rose.", "TCR", ""},
		{tagger.Organization, "The total board of repairs (TBR) rose.", "TBR", "TBR (organization)"},
	} {
		if got := strings.Join(labelledAs(tt.kind, tt.text, tt.name, 1), ", "); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A paper can have the names of two towns. A body with a name of its own beside a paper is another.
func TestPapersOfTwoTowns(t *testing.T) {
	testEntities(t, map[string]string{
		"The Bristol and Oakport Herald said on Monday that the mayor had left.": "organization Bristol and Oakport Herald: Bristol and Oakport Herald",
		"The BBC and Oakport Herald said on Monday that the mayor had left.":     "organization BBC: BBC; organization Oakport Herald: Oakport Herald",
		"She left Bristol and Oakport Herald reporters said so on Monday.":       "place Bristol: Bristol; organization Oakport Herald: Oakport Herald",
		"The Army and Navy Gazette said on Monday that the admiral had left.":    "organization Army and Navy Gazette: Army and Navy Gazette",
	})
}
