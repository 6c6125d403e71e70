package resolve

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/source/annotation"
	"dossier/internal/source/decision"
	"dossier/internal/text/edtf"
	"dossier/internal/text/span"
)

func TestDatedSentenceIsAnEvent(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-05",
		"Ana Silva spoke to the board.\n\nOn Sunday Ana Silva left the port of Novoport by ship. Nobody saw it.",
		person("Ana Silva"), place("Novoport")).at("Sunday", "2024-03-03")))
	if len(d.Events) != 1 {
		t.Fatalf("%d events", len(d.Events))
	}
	ev := d.Events[0]
	if ev.Date.String() != "2024-03-03" || ev.Summary != "On Sunday Ana Silva left the port of Novoport by ship." || ev.Outlook != dossier.Happened || ev.OfStatement {
		t.Errorf("%+v", ev)
	}
	wantNames(t, ev.People, "Ana Silva")
	wantNames(t, ev.Places, "Novoport")
	if d.People[0].Events[0] != ev || d.Articles[0].Events[0] != ev || d.Articles[0].Times[0].Event != ev {
		t.Error("the event is not linked back")
	}
	if !strings.HasPrefix(ev.Evidence[0].Anchor.String(), "e") || ev.Evidence[0].Quote() != ev.Summary {
		t.Errorf("evidence %+v", ev.Evidence[0])
	}
}

func TestDurationsAndVagueTimesAreNoEvents(t *testing.T) {
	a := newArticle(t, "a", "2024-03-05", "The work went on for 17 months without a break. Recently the port of Novoport was closed.").at("17 months", "2022").at("Recently", "2024")
	a.Found.Times[0].Type = extract.TimexDuration
	a.Found.Times[1].Vague = true
	if d := resolved(t, input(a)); len(d.Events) != 0 {
		t.Errorf("events %v", d.Events[0])
	}
}

func TestTwoDatesInOneSentenceAreTwoEvents(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-05", "The ship left Novoport on Sunday and arrived there again on Monday.", place("Novoport")).
		at("Sunday", "2024-03-03").at("Monday", "2024-03-04")))
	if len(d.Events) != 2 || d.Events[0].Evidence[0].Anchor != d.Events[1].Evidence[0].Anchor {
		t.Errorf("%d events", len(d.Events))
	}
}

func TestFinerDateWins(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-05", "Last year, in July, on the 27th, the old port of Novoport was closed.", place("Novoport")).
		at("Last year", "2023").at("July", "2023-07").at("the 27th", "2023-07-27")))
	if len(d.Events) != 1 || d.Events[0].Date.String() != "2023-07-27" {
		t.Errorf("events %+v", d.Events)
	}
}

func TestRangeIsOneEvent(t *testing.T) {
	a := newArticle(t, "a", "2024-03-08", "The harbour board met from Monday to Wednesday in Novoport.", place("Novoport")).at("Monday", "2024-03-04").at("Wednesday", "2024-03-06")
	for i := range a.Found.Times {
		a.Found.Times[i].Range = edtf.Interval(a.Found.Times[0].Date, a.Found.Times[1].Date)
	}
	if d := resolved(t, input(a)); len(d.Events) != 1 || d.Events[0].Date.String() != "2024-03-04/2024-03-06" {
		t.Errorf("events %+v", d.Events)
	}
}

func TestSameEventInTwoArticles(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-03-05", "On Sunday Ana Silva left the harbour of Novoport aboard a green ship.", person("Ana Silva"), place("Novoport")).at("Sunday", "2024-03-03"),
		newArticle(t, "b", "2024-03-06", "Silva left Novoport harbour on 3 March aboard her ship.", person("Silva"), place("Novoport")).at("3 March", "2024-03-03"),
		newArticle(t, "c", "2024-03-06", "On 3 March Silva gave a long speech about fish quotas.", person("Silva")).at("3 March", "2024-03-03"),
	))
	if len(d.Events) != 2 {
		t.Fatalf("%d events", len(d.Events))
	}
	ev := d.Events[0]
	if len(ev.Evidence) != 2 || ev.Evidence[0].Article.Slug != "a" || ev.Evidence[1].Article.Slug != "b" {
		t.Errorf("evidence %+v", ev.Evidence)
	}
}

func TestOtherPeopleOtherEvent(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-03-05", "On Sunday Ana Silva left the harbour of Novoport aboard a green ship.", person("Ana Silva"), place("Novoport")).at("Sunday", "2024-03-03"),
		newArticle(t, "b", "2024-03-06", "On Sunday Rui Costa left the harbour of Novoport aboard a green ship.", person("Rui Costa"), place("Novoport")).at("Sunday", "2024-03-03"),
	))
	if len(d.Events) != 2 {
		t.Errorf("%d events", len(d.Events))
	}
}

func TestExpectedEvents(t *testing.T) {
	for _, test := range []struct {
		sentence, date string
		want           bool
	}{
		{"Ana Silva arrives in the port on Friday.", "2024-03-08", true},
		{"Ana Silva is expected to arrive on Friday.", "2024-03-05", true},
		{"Ana Silva arrived in the port on Friday.", "2024-03-05", false},
		{"Ana Silva would not arrive until Friday.", "2024-03-01", false},
		{"Ana Silva arrived on Friday, where she is expected to speak.", "2024-03-05", false},
		{"Friday is when Ana Silva arrived, and she will speak later.", "2024-03-05", false},
		{"On Friday, Ana Silva will speak.", "2024-03-05", true},
		{"A landing is doable as early as Friday, he said.", "2024-03-05", true},
		{"Ana Silva arrives in Novoport, at sea, on Friday.", "2024-03-05", false},
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", test.sentence, person("Ana Silva")).at("Friday", test.date)))
		if len(d.Events) != 1 || (d.Events[0].Outlook != dossier.Happened) != test.want {
			t.Errorf("%q: %+v", test.sentence, d.Events)
		}
	}
}

func TestDateOfSaying(t *testing.T) {
	a := newArticle(t, "a", "2024-03-06", "Ana Silva said on Monday that the ship left the harbour on Sunday.", person("Ana Silva")).
		at("Monday", "2024-03-04").at("Sunday", "2024-03-03").says("Ana Silva", "said", "that the ship left the harbour on Sunday")
	d := resolved(t, input(a))
	if s := d.Articles[0].Statements[0]; s.Date.String() != "2024-03-04" {
		t.Errorf("said on %s", s.Date)
	}
	if len(d.Events) != 1 || d.Events[0].OfStatement || d.Events[0].Date.String() != "2024-03-03" {
		t.Errorf("events %+v", d.Events)
	}
}

func TestTheLineHasNoStampOfItsEntry(t *testing.T) {
	f := newArticle(t, "a", "2024-03-06", "(Update 9:17 p.m. in Novoport) The ship left the harbour on Sunday, Ana Silva said.", person("Ana Silva")).
		at("9:17 p.m.", "2024-03-06").at("Sunday", "2024-03-03").says("Ana Silva", "said", "The ship left the harbour on Sunday")
	if d := resolved(t, input(f)); len(d.Events) != 1 || d.Events[0].Summary != "The ship left the harbour on Sunday, Ana Silva said." {
		t.Errorf("events %+v", d.Events)
	}
}

func TestAReportOnTheDayOfAnEventIsEvidenceForIt(t *testing.T) {
	reported := newArticle(t, "b", "2024-03-06", "The board said on Monday that Ana Silva had shut the port of Novoport.", person("Ana Silva"), place("Novoport")).at("Monday", "2024-03-04")
	plain := newArticle(t, "a", "2024-03-05", "On Monday Ana Silva shut the port of Novoport.", person("Ana Silva"), place("Novoport")).at("Monday", "2024-03-04")
	if d := resolved(t, input(reported)); len(d.Events) != 0 {
		t.Errorf("a report alone: %+v", d.Events)
	}
	if d := resolved(t, input(plain, reported)); len(d.Events) != 1 || len(d.Events[0].Evidence) != 2 {
		t.Errorf("a report and an event: %+v", d.Events)
	}
}

func TestEventIDsAreUniqueAndFitAnAddress(t *testing.T) {
	text := "The port of Novoport was closed for good.\n\n"
	a := newArticle(t, "a", "2024-03-06", strings.Replace(text, "closed", "closed in 2020", 1), place("Novoport")).at("2020", "2020~")
	b := newArticle(t, "b", "2024-03-06", strings.Replace(text, "closed", "not closed in 2020", 1)).at("2020", "2020")
	ids := map[string]bool{}
	for _, ev := range resolved(t, input(a, b)).Events {
		if ids[ev.ID] || strings.ContainsAny(ev.ID, "/~?% ") {
			t.Errorf("id %q", ev.ID)
		}
		ids[ev.ID] = true
	}
	if len(ids) != 2 {
		t.Errorf("ids %v", ids)
	}
}

func TestEventsInOrder(t *testing.T) {
	d := resolved(t, input(newArticle(t, "a", "2024-03-06", "The port was opened in 2020 by three men. The port was closed in 2019 by two men. The old port burned down in May 2019.").
		at("2020", "2020").at("2019", "2019").at("May 2019", "2019-05")))
	var got []string
	for _, ev := range d.Events {
		got = append(got, ev.Date.String())
	}
	if strings.Join(got, " ") != "2019 2019-05 2020" {
		t.Errorf("order %v", got)
	}
}

func TestSummaryNamesWhoIsMeant(t *testing.T) {
	ana, rui := person("Ana Silva"), person("Rui Costa")
	ana.gender, rui.gender = extract.Female, extract.Male
	for _, test := range []struct{ text, want string }{
		{"Ana Silva spoke. She left the port on Sunday.", "She [Ana Silva] left the port on Sunday."},
		{"Ana Silva met Rui Costa. He left the port on Sunday.", "He [Rui Costa] left the port on Sunday."},
		{"Ana Silva spoke. He left the port on Sunday.", "[Ana Silva spoke.] He left the port on Sunday."},
		{"Nobody spoke. She left the port on Sunday.", "[Nobody spoke.] She left the port on Sunday."},
		{"She left the port on Sunday. Ana Silva spoke.", "She left the port on Sunday."},
		{"Ana Silva spoke. On Sunday she left the port.", "On Sunday she [Ana Silva] left the port."},
		{"Ana Silva spoke. She sat down. She left the port on Sunday.", "She [Ana Silva] left the port on Sunday."},
		{"Ana Silva spoke. A guard said that she left the port on Sunday.", "A guard said that she left the port on Sunday."},
		{"Ana Silva spoke. It left the port on Sunday.", "[Ana Silva spoke.] It left the port on Sunday."},
		{"Ana Silva spoke. It was on Sunday that ships left the port.", "It was on Sunday that ships left the port."},
		{"Ana Silva spoke. Asked why she came, Rui Costa left the port on Sunday.", "Asked why she came, Rui Costa left the port on Sunday."},
		{"Rui Costa spoke. He met Rui Costa at the port on Sunday.", "[Rui Costa spoke.] He met Rui Costa at the port on Sunday."},
		{"Ana Silva spoke. The ship left the port on Sunday.", "The ship left the port on Sunday."},
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", test.text, ana, rui).at("Sunday", "2024-03-03")))
		if len(d.Events) != 1 || d.Events[0].Summary != test.want {
			t.Errorf("%q: %+v", test.text, d.Events)
		}
	}
}

func TestSummaryDoesNotGuess(t *testing.T) {
	bauer, holt := person("Karl Bauer"), person("Tom Holt")
	bauer.gender, holt.gender = extract.Male, extract.Male
	for text, want := range map[string]string{
		"Karl Bauer was held. Tom Holt led the raid. He left the port on Sunday.": "[Tom Holt led the raid.] He left the port on Sunday.",
		"Tom Holt was ill. Tom Holt led the raid. He left the port on Sunday.":    "He [Tom Holt] left the port on Sunday.",
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", text, bauer, holt).at("Sunday", "2024-03-03")))
		if len(d.Events) != 1 || d.Events[0].Summary != want {
			t.Errorf("%q: %+v", text, d.Events)
		}
	}
	d := resolved(t, input(newArticle(t, "a", "2024-03-05", "Ana Silva met Rui Costa. He left the port on Sunday.", person("Ana Silva"), person("Rui Costa")).at("Sunday", "2024-03-03")))
	if got := d.Events[0].Summary; got != "[Ana Silva met Rui Costa.] He left the port on Sunday." {
		t.Errorf("summary %q", got)
	}
}

func TestALeadIsDatedByTheArticle(t *testing.T) {
	in := func() *fixture {
		return newArticle(t, "a", "2024-03-05", "Ana Silva opened the new quay of Novoport to the public.", person("Ana Silva"), place("Novoport"))
	}
	d := resolved(t, input(in()))
	if len(d.Events) != 1 || d.Events[0].Date.String() != "2024-03-05" || !d.Events[0].OfArticle() || d.Events[0].Evidence[0].Time != nil {
		t.Fatalf("%+v", d.Events)
	}
	if e := d.Events[0]; e.Confidence() < 0.5 || e.Confidence() >= 1 || e.Worth <= 0 || e.Worth >= 1 {
		t.Errorf("confidence %v, worth %v", e.Confidence(), e.Worth)
	}
	marked := in()
	marked.Annotations = append(marked.Annotations, annotation.Annotation{Span: span.Span{Start: 0, End: 9}, Date: edtf.OfMonth(2024, 2)})
	d = resolved(t, input(marked))
	if len(d.Events) != 1 || d.Events[0].Date.String() != "2024-02" || d.Events[0].OfArticle() {
		t.Errorf("with an editor's date: %+v", d.Events)
	}
}

// The date that a sentence tells counts, not the one that a lead has from its article.
func TestALeadJoinsWhatTellsTheDate(t *testing.T) {
	d := resolved(t, input(
		newArticle(t, "a", "2024-03-05", "Ana Silva opened the new quay of Novoport to the public.", person("Ana Silva"), place("Novoport")),
		newArticle(t, "b", "2024-03-06", "Ana Silva opened the new quay of Novoport to the public on Monday.", person("Ana Silva"), place("Novoport")).at("Monday", "2024-03-04"),
	))
	if len(d.Events) != 1 || d.Events[0].Date.String() != "2024-03-04" || d.Events[0].OfArticle() || len(d.Events[0].Evidence) != 2 {
		t.Errorf("%+v", d.Events)
	}
}

func TestEditorsSplitAndConfirmEvents(t *testing.T) {
	build := func() Input {
		return input(
			newArticle(t, "a", "2024-03-05", "On Sunday Ana Silva left the harbour of Novoport aboard a green ship.", person("Ana Silva"), place("Novoport")).at("Sunday", "2024-03-03"),
			newArticle(t, "b", "2024-03-06", "Silva left Novoport harbour on 3 March aboard her ship.", person("Silva"), place("Novoport")).at("3 March", "2024-03-03"),
		)
	}
	d := resolved(t, build())
	if len(d.Events) != 1 || d.Events[0].Evidence[1].Joined == nil {
		t.Fatalf("%+v", d.Events)
	}
	join := decision.ID(d.Events[0].Evidence[1].Joined.ID)
	if d := decided(t, build, decision.Decision{Verb: decision.Reject, ID: join}); len(d.Events) != 2 {
		t.Errorf("rejected: %d events", len(d.Events))
	}
	d = decided(t, build, decision.Decision{Verb: decision.Accept, ID: join})
	if len(d.Events) != 1 || len(d.Events[0].Evidence) != 2 {
		t.Errorf("accepted: %+v", d.Events)
	}
}

// A line that begins with a pronoun is worth nothing unless the pronoun is replaced.
func TestOpenLines(t *testing.T) {
	ana := person("Ana Silva")
	ana.gender = extract.Female
	for text, open := range map[string]bool{
		"Ana Silva spoke. She left the port on Sunday.":                         false,
		"Ana Silva spoke. He left the port on Sunday.":                          true,
		"Ana Silva spoke. It left the port on Sunday.":                          true,
		"Ana Silva spoke. The ship left the port on Sunday.":                    false,
		"“The ship left the port on Sunday. It was old.” Rain fell.":            true,
		"“The Gull” left the port on Sunday. It was old. Rain fell.":            false,
		"The board met. It has called the ships to the port on Sunday.":         true,
		"The board met. It has emerged that the ships left the port on Sunday.": false,
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", text, ana).at("Sunday", "2024-03-03")))
		if len(d.Events) != 1 || (d.Events[0].Worth == 0) != open || (d.Events[0].Hold == dossier.HeldUnclear) != open {
			t.Errorf("%q: %+v", text, d.Events)
		}
	}
}

// The sentence before is context if it is no longer than the line and has the noun that
// the line begins with.
func TestContextOfALine(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"A ship lay all day in Novoport. The ship left the port on Sunday.", "[A ship lay all day in Novoport.] The ship left the port on Sunday."},
		{"A ship lay all day and all night in Novoport. The ship left the port on Sunday.", "The ship left the port on Sunday."},
		{"Two ships lay in Novoport. The old green ship left the port on Sunday.", "[Two ships lay in Novoport.] The old green ship left the port on Sunday."},
		{"Rain fell all day in Novoport. The ship left the port on Sunday.", "The ship left the port on Sunday."},
	} {
		d := resolved(t, input(newArticle(t, "a", "2024-03-05", test.text, place("Novoport")).at("Sunday", "2024-03-03")))
		if len(d.Events) != 1 || d.Events[0].Summary != test.want {
			t.Errorf("%q: %+v", test.text, d.Events)
		}
	}
}

// What somebody says in a turn happened by his or her account. The line of a report has no speaker.
func TestAnEventOfATurnNamesTheSpeaker(t *testing.T) {
	for text, want := range map[string]string{
		"Ms. SILVA. Thank you, Mr. Chairman. Two pilots died in Novoport on 12 January 2021.\n\nSenator COSTA. Who knew?\n\nMs. SILVA. Nobody did.": "[Silva:] Two pilots died in Novoport on 12 January 2021.",
		"Ms. Silva thanked the chairman. Two pilots died in Novoport on 12 January 2021.":                                                           "Two pilots died in Novoport on 12 January 2021.",
	} {
		d, _ := resolveStory(t, []string{text}, nil)
		if len(d.Events) != 1 || d.Events[0].Summary != want {
			t.Errorf("%q: %+v", text, d.Events)
		}
	}
}
