package names

import (
	"fmt"
	"strings"
	"testing"

	"dossier/internal/dossier"
)

// entities lists all entities of text with their kinds and mentions, and the
// mentions that stay open.
func entities(text string) string {
	r, _ := read(text)
	var out []string
	for n, e := range r.Entities {
		if e.Loose {
			continue
		}
		out = append(out, fmt.Sprintf("%s %s: %s", e.Kind, e.Name, strings.Join(mentionsOf(r, text, n), ", ")))
	}
	for _, m := range r.Mentions {
		if m.Entity < 0 {
			out = append(out, "open: "+m.Span.Text(text))
		}
	}
	return strings.Join(out, "; ")
}

// testEntities tests the entities of texts.
func testEntities(t *testing.T, tests map[string]string) {
	t.Helper()
	for text, want := range tests {
		if got := entities(text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestGenerationsAndInitials(t *testing.T) {
	testEntities(t, map[string]string{
		"Thomas Palmer Sr. built the dam. His son, Thomas Palmer Jr., sold it.":                                       "person Thomas Palmer Sr.: Thomas Palmer Sr.; person Thomas Palmer Jr.: Thomas Palmer Jr.",
		"Thomas Palmer Sr. built the dam. His son, Thomas Palmer Jr., sold it. Then Thomas Palmer spoke.":             "person Thomas Palmer Sr.: Thomas Palmer Sr.; person Thomas Palmer Jr.: Thomas Palmer Jr.; open: Thomas Palmer",
		"Thomas Palmer Jr. sold the dam. Then Thomas Palmer spoke.":                                                   "person Thomas Palmer Jr.: Thomas Palmer Jr., Thomas Palmer",
		"Thomas Palmer, born Helen Thomas Palmer, left on Monday.":                                                    "person Thomas Palmer: Thomas Palmer, Helen Thomas Palmer",
		"Thomas Palmer received Helen Thomas Palmer on Monday.":                                                       "person Thomas Palmer: Thomas Palmer; person Helen Thomas Palmer: Helen Thomas Palmer",
		"Thomas Palmer left on Monday. Helen Thomas Palmer was ill.":                                                  "person Helen Thomas Palmer: Thomas Palmer, Helen Thomas Palmer",
		"Thomas Palmer met his son, Thomas Palmer Jr., on Monday.":                                                    "person Thomas Palmer: Thomas Palmer; person Thomas Palmer Jr.: Thomas Palmer Jr.",
		"Thomas A. B. Palmer met Thomas B. Palmer on Monday. Thomas Palmer left.":                                     "person Thomas A. B. Palmer: Thomas A. B. Palmer; person Thomas B. Palmer: Thomas B. Palmer; open: Thomas Palmer",
		"Thomas A. B. Palmer left on Monday. Later Thomas A. Palmer spoke.":                                           "person Thomas A. B. Palmer: Thomas A. B. Palmer, Thomas A. Palmer",
		"Thomas Palmer, Jr., left on Monday. Palmer was tired.":                                                       "person Thomas Palmer, Jr.: Thomas Palmer, Jr., Palmer",
		"Helen Palmer, M.D., Ph.D., left on Monday. Palmer was tired.":                                                "person Helen Palmer: Helen Palmer, M.D., Ph.D., Palmer",
		"The assistant, Hassan Tamimi, left after King Hassan had called for calm.":                                   "person Hassan Tamimi: Hassan Tamimi; person Hassan: Hassan",
		"The assistant, Hassan Tamimi, left after his friend Hassan had called for calm.":                             "person Hassan Tamimi: Hassan Tamimi, Hassan",
		"Pope Martin VI met Martin Palmer on Monday. Martin spoke.":                                                   "person Martin VI: Martin VI, Martin; person Martin Palmer: Martin Palmer",
		"They have a daughter, Mrs. Helen Chester of Palmer. Then Gov. Thomas Palmer signed the law.":                 "person Helen Chester: Helen Chester; person Thomas Palmer: Thomas Palmer; place Palmer: Palmer",
		"The mayor chose plan C. Thomas Palmer left on Monday.":                                                       "person Thomas Palmer: Thomas Palmer",
		"The mayor chose C. Thomas Palmer on Monday.":                                                                 "person C. Thomas Palmer: C. Thomas Palmer",
		"Chr. Palmer left on Monday. Guðrún Th. Jónsdóttir spoke.":                                                    "person Chr. Palmer: Chr. Palmer; person Guðrún Th. Jónsdóttir: Guðrún Th. Jónsdóttir",
		"Sen. Thomas Palmer left. Reps. Helen Garland and Peter Hallam spoke. Asst. Chief George Foss came.":          "person Thomas Palmer: Thomas Palmer; person Helen Garland: Helen Garland; person Peter Hallam: Peter Hallam; person George Foss: George Foss",
		"Thomas Palmer, D-Calif., met Helen Garland (R-Ohio) on Monday.":                                              "person Thomas Palmer: Thomas Palmer; person Helen Garland: Helen Garland",
		"The police searched the house at 14 E. Palmer Rd. and left on Monday.":                                       "",
		"Palmer Mayor Helen Garland met Thomas Palmer. The town of Palmer was quiet on Monday.":                       "person Helen Garland: Helen Garland; person Thomas Palmer: Thomas Palmer; place Palmer: Palmer, Palmer",
		"Petitioner Thomas Palmer appealed. Respondent Warden Helen Garland did not. See Palmer Decl. at 4.":          "person Thomas Palmer: Thomas Palmer, Palmer; person Helen Garland: Helen Garland",
		"The Londoners cheered on Monday. Many Londoners wept.":                                                       "",
		"The dock workers cheered the Palmer Rangers on Monday.":                                                      "organization Palmer Rangers: Palmer Rangers",
		"It was the worst year since the Great Depression, Thomas Palmer said.":                                       "person Thomas Palmer: Thomas Palmer",
		"The Sacramento Bee wrote on Monday of Thomas Palmer.":                                                        "person Thomas Palmer: Thomas Palmer; organization Sacramento Bee: Sacramento Bee",
		"Maj Thomas Palmer left on Monday.":                                                                           "person Thomas Palmer: Thomas Palmer",
		"Mr. Long spoke on Monday. Mr. Chairman did not answer.":                                                      "person Long: Long",
		"MR. PALMER: I never saw the letter.\n\nJUSTICE GARLAND: Did you ask for it?\n\nNOTE: The rest is not clear.": "person Palmer: PALMER; person Garland: GARLAND",
		"PALMER, J., delivered the opinion of the Court, in which GARLAND and HALLAM, JJ., joined.":                   "person Palmer: PALMER; person Garland: GARLAND; person Hallam: HALLAM",
	})
}

func TestNicknames(t *testing.T) {
	for _, marks := range []string{"“ ”", "‘ ’", "„ “", "« »", "( )", "\" \"", "' '"} {
		open, end, _ := strings.Cut(marks, " ")
		whole := "Robert " + open + "Bobby" + end + " Garland"
		text := whole + " left on Monday. Later Bobby Garland came back. Garland was tired."
		if got, want := entities(text), "person Robert Garland: "+whole+", Bobby Garland, Garland"; got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"Peter Hallam, nicknamed “the Badger,” left on Monday.":        "person Peter Hallam: Peter Hallam",
		"Peter Hallam fought in World War I. Helen Garland left.":      "person Peter Hallam: Peter Hallam; person Helen Garland: Helen Garland",
		"It was built in AD 64 by Peter Hallam.":                       "person Peter Hallam: Peter Hallam",
		"Peter Hallam (Labour) Garland were the names on the list.":    "",
		"The poster shows Helen Garland Mocking ‘Loser’ Peter Hallam.": "person Helen Garland: Helen Garland; person Peter Hallam: Peter Hallam",
	} {
		if got := entities(text); want != "" && got != want || strings.Contains(got, "Labour) Garland") {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestHeadlinesDoNotExtendNames(t *testing.T) {
	const story = "\n\nMinister Helen Garland wrote to President Peter Hallam on Monday. Hallam thanked her."
	for headline, want := range map[string]string{
		"Helen Garland Flattered Hallam For His ‘Steady Hand’": "person Helen Garland: Helen Garland, Helen Garland; person Peter Hallam: Hallam, Peter Hallam, Hallam",
		"Helen Garland Praises the President Again":            "person Helen Garland: Helen Garland, Helen Garland; person Peter Hallam: Peter Hallam, Hallam",
		"Anna Garland Hallam Meets the President Again":        "person Anna Garland Hallam: Anna Garland Hallam; person Helen Garland: Helen Garland; person Peter Hallam: Peter Hallam, Hallam",
	} {
		if got := entities(headline + story); got != want {
			t.Errorf("%s\n got %s\nwant %s", headline, got, want)
		}
	}
}

func TestOneBodyUnderSeveralNames(t *testing.T) {
	testEntities(t, map[string]string{
		"The Trade Department sent a letter. The Department of Trade said it would act. Officials at the DOT did not answer.": "organization Department of Trade: Trade Department, Department of Trade, DOT",
		"The Novoport Workers’ League (RLK) lost ten men. Troops killed four RLK rebels on Monday.":                           "organization Novoport Workers’ League: Novoport Workers’ League, RLK, RLK",
		"The UN Security Council met. The Security Council adopted no text. The United Nations Security Council met again.":   "organization United Nations Security Council: UN Security Council, Security Council, United Nations Security Council",
		"The Kurdish Workers Party met. The Kurdish Workers Party of Iran did not.":                                           "organization Kurdish Workers Party: Kurdish Workers Party; organization Kurdish Workers Party of Iran: Kurdish Workers Party of Iran",
	})
}

func TestPlacesInDatelinesAndHyphens(t *testing.T) {
	for text, want := range map[string]string{
		"DOVREK, Norland (Newswire) - A governor said on Monday that the road was closed.": "place Dovrek: DOVREK; place Norland: Norland; organization Newswire: Newswire",
		"SOCCER - PALMER LEAVES AGAIN.\n\nThe player left on Monday.":                      "",
		"The Geneva-based institute praised the Geneva-Bern line on Monday.":               "place Geneva: Geneva, Geneva; place Bern: Bern",
		"Thomas Palmer left. The Palmer-tied firm left the Orlo-tied valley on Monday.":    "person Thomas Palmer: Thomas Palmer, Palmer",
	} {
		got := entities(text)
		if want == "" && strings.Contains(got, "SOCCER") || want != "" && got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
}

func TestRolesSayWhose(t *testing.T) {
	for text, want := range map[string]string{
		"Helen Garland’s campaign manager Peter Hallam resigned.":                          "Helen Garland’s campaign manager",
		"The leaders Peter Hallam met were tired.":                                         "",
		"The Novoport Workers Party (NWP) central committee member Peter Hallam resigned.": "Novoport Workers Party (NWP) central committee member",
		"Finance Minister Mr. Peter Hallam resigned.":                                      "Finance Minister",
	} {
		r, _ := read(text)
		got := ""
		for _, m := range r.Mentions {
			if m.Kind == dossier.Person && m.Span.Text(text) == "Peter Hallam" {
				got = m.Role.Text(text)
			}
		}
		if got != want {
			t.Errorf("%s: role %q, want %q", text, got, want)
		}
	}
}

// A word in capitals behind a title in capitals is somebody.
func TestTitlesInCapitals(t *testing.T) {
	testEntities(t, map[string]string{
		"The opinion of Palmer, with whom JUSTICE ENGEN joins, is short.": "person Palmer: Palmer; person Engen: ENGEN",
		"The opinion of Palmer, with which the ENGEN agrees, is short.":   "person Palmer: Palmer; organization ENGEN: ENGEN",
	})
}

// What says something of "she" is somebody, although the tagger saw a body.
func TestWhatSaysSomethingOfItself(t *testing.T) {
	testEntities(t, map[string]string{
		"Moss asked Sayle whether he had crossed the bridge. Moss said that she was not a clerk.":   "person Moss: Moss, Moss",
		"Moss asked Sayle whether he had crossed the bridge. Moss said that all was not a problem.": "person Moss: Moss; organization Moss: Moss",
	})
}

// A hill is not somebody.
func TestHillsAreNotPeople(t *testing.T) {
	testEntities(t, map[string]string{
		"Norland broke ground on a hilltop that villagers call Jabal Abu Lund.": "place Jabal Abu Lund: Jabal Abu Lund",
		"Norland broke ground on a hilltop that belongs to Jamal Abu Lund.":     "person Jamal Abu Lund: Jamal Abu Lund",
	})
}
