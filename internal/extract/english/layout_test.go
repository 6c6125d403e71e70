package english_test

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
)

// said returns the statements in text, each as "source = entity | content", with
// the stance before it if the source does not assert the content.
func said(text string, about extract.About) []string {
	r := extract.Run(english.Language, text, segment.PlainBlocks(text), about)
	out := []string{}
	for _, s := range r.Statements {
		source := "?"
		if s.Source != nil {
			source = s.Source.Span.Text(text)
			if s.Source.Entity >= 0 {
				source += " = " + r.Names.Entities[s.Source.Entity].Name
			}
			if !s.Source.Of.Empty() {
				source += " (" + s.Source.Of.Text(text) + ")"
			}
		}
		var content []string
		for _, c := range s.Content {
			content = append(content, c.Text(text))
		}
		line := source + " | " + strings.Join(content, " … ")
		if s.Stance != dossier.Asserts {
			line = s.Stance.String() + " " + line
		}
		out = append(out, line)
	}
	return out
}

func TestWhoSpeaks(t *testing.T) {
	for _, c := range []struct {
		name  string
		about extract.About
		text  string
		want  []string
	}{
		{
			"plain assertions, I and we of a turn", extract.About{},
			"MS. OKOYE: Good morning, Madam Chair. The crane was new. We believe that the cable broke.\n\nMR. HOLT: I disagree. The cable was sound.",
			[]string{"MS. OKOYE = Okoye | The crane was new", "We = Okoye | that the cable broke", "MR. HOLT = Holt | The cable was sound"},
		},
		{
			"the record of a hearing", extract.About{},
			"The CHAIRMAN. Please begin. The crane is gone.\n\nMs. OKOYE. Thank you, Mr. Chairman. The crane was sold in May, Mr. Chairman.\n\nSenator Holt. Who bought it?\n\nMs. OKOYE. The cable of the crane was sold, Senator Holt. It went to the mayor, a senator.",
			[]string{"CHAIRMAN | The crane is gone", "Ms. OKOYE = Okoye | The crane was sold in May", "Ms. OKOYE = Okoye | The cable of the crane was sold", "Ms. OKOYE = Okoye | It went to the mayor, a senator"},
		},
		{
			"a message", extract.About{},
			"From: Lena Okoye <lena@port.example>\nTo: Piet Holt <piet@port.example>\nSubject: The crane\n\nThe crane of the port was sold in May. I believe that the cable was old.",
			[]string{" = Lena Okoye | The crane of the port was sold in May", "I = Lena Okoye | that the cable was old"},
		},
		{
			"a message that quotes another", extract.About{},
			"From: Lena Okoye <lena@port.example>\nTo: Piet Holt <piet@port.example>\nSubject: The crane\n\nI agree.\n\nOn Monday, Piet Holt wrote:\n\nThe crane of the port was sold in May.",
			[]string{},
		},
		{
			"times before the speakers", extract.About{},
			"[00:01:12] Lena Okoye: The crane was sold in May.\n[00:01:20] Piet Holt: Who bought it?\n[00:01:31] Lena Okoye: The cable of the crane was sold too.",
			[]string{"Lena Okoye = Lena Okoye | The crane was sold in May", "Lena Okoye = Lena Okoye | The cable of the crane was sold too"},
		},
		{
			"names with a full stop in prose", extract.About{},
			"Mr. Holt. He lives in Harrow. Nobody calls him by another name.\n\nMr. Holt. They saw him there.\n\nMr. Holt. The baker has a dog.",
			[]string{},
		},
		{
			"turns that break off or only open the hearing", extract.About{},
			"JUSTICE HOLT: We will hear argument next in the case of the crane. The port of Harrow was shut --\n\nMS. OKOYE: The port of Harrow was open all year. We need a basis for saying that the crane was old.",
			[]string{"MS. OKOYE = Okoye | The port of Harrow was open all year", "MS. OKOYE = Okoye | We need a basis for saying that the crane was old"},
		},
		{
			"the reason for saying it", extract.About{},
			"MS. OKOYE: I was criticised by Mr. Holt for saying that the crane was old.\n\nMR. HOLT: I disagree.",
			[]string{"MS. OKOYE = Okoye | I was criticised by Mr. Holt for saying that the crane was old"},
		},
		{
			"a name behind no", extract.About{},
			"MS. OKOYE: No. Port Rail told us in May that the crane was old.\n\nMR. HOLT: I disagree.",
			[]string{"Port Rail = Port Rail | that the crane was old"},
		},
		{
			"questions assert nothing", extract.About{},
			"MS. OKOYE: Do you think that the cable broke?\n\nMR. HOLT: What does the board mean by “sound?” The cable was sound.",
			[]string{"MR. HOLT = Holt | The cable was sound"},
		},
		{
			"others who are quoted in a turn", extract.About{},
			"OKOYE: The mayor said that the crane was new.\n\nHOLT: “We were late,” the driver told us.",
			[]string{"The mayor | that the crane was new", "the driver | We were late"},
		},
		{
			"a source does not run over a label", extract.About{},
			"OKOYE: All right, well, the mayor, Anna Holt, says that the quay is safe.\n\nWEISS: All right, well, despite the talks, some fear that the quay is old.",
			[]string{"Anna Holt = Anna Holt | that the quay is safe", "some | that the quay is old"},
		},
		{
			"a word before a colon in an article", extract.About{},
			"WARNING: The road along the quay is shut.\n\nThe board met on Monday.", []string{},
		},
		{
			"turns that the front matter denies", extract.About{Form: dossier.Report},
			"OKOYE: The crane was new.\n\nHOLT: The cable was sound.\n\nOKOYE: We believe that it broke.",
			[]string{"We | that it broke"},
		},
		{
			"the only person before the first question answers", extract.About{},
			"We met Lena Okoye at the quay.\n\nQ: Was the crane new?\n\nA: The crane was old. I think that the cable broke.",
			[]string{"Lena Okoye = Lena Okoye | The crane was old", "I = Lena Okoye | that the cable broke"},
		},
		{
			"two people before the first question", extract.About{},
			"We met Lena Okoye and Piet Holt at the quay.\n\nQ: Was the crane new?\n\nA: The crane was old. I think that the cable broke.",
			[]string{"? | The crane was old", "I | that the cable broke"},
		},
		{
			"an interview without labels", extract.About{Title: "Interview with Lena Okoye"},
			"Lena Okoye runs the quay.\n\nWas the crane new?\n\nI think that the crane was old.\n\nWho looked at it?\n\nWe did.\n\nAnd the cable?\n\nWe believe that it broke.",
			[]string{"I = Lena Okoye | that the crane was old", "We = Lena Okoye | that it broke"},
		},
		{
			"the author of a speech", extract.About{Title: "Address to the board", Author: "Lena Okoye"},
			"I believe that the crane was old. We know that the cable broke. “I was late,” said Piet Holt.",
			[]string{"I = Lena Okoye | that the crane was old", "We = Lena Okoye | that the cable broke", "Piet Holt = Piet Holt | I was late"},
		},
		{
			"the author of a report", extract.About{Title: "Crane falls", Author: "Lena Okoye"},
			"I believe that the crane was old. We know that the cable broke.",
			[]string{"I | that the crane was old", "We | that the cable broke"},
		},
		{
			"the docket of a ruling", extract.About{Title: "Holt v. Okoye"},
			"Holt v. Okoye\n\nNo. 71-20 Argued: May 3, 1991 --- Decided: June 4, 1992\n\nThe Court held that the harbour must pay.",
			[]string{"The Court | that the harbour must pay"},
		},
		{
			"what a court decides", extract.About{Title: "Holt v. Okoye"},
			"Holt v. Okoye\n\nWEISS, J., delivered the opinion of the Court.\n\nWe hold that the harbour must pay.",
			[]string{"We (the Court) | that the harbour must pay"},
		},
		{
			"what a court says that it decided elsewhere", extract.About{Title: "Holt v. Okoye"},
			"Holt v. Okoye\n\nWEISS, J., delivered the opinion of the Court.\n\nThe pilot told the board: “We hold that the harbour must pay.”",
			[]string{"The pilot | We hold that the harbour must pay", "We | that the harbour must pay"},
		},
		{
			"a verb that the tagger takes for a noun, and a name that it takes for a verb", extract.About{},
			"OKOYE: The barge burnt in 2019. Harrow requires an inquiry.\n\nHOLT: Shut the lock at noon today. The quiet quay in May.",
			[]string{"OKOYE = Okoye | The barge burnt in 2019", "OKOYE = Okoye | Harrow requires an inquiry"},
		},
		{
			"a speech that was given to the press", extract.About{Title: "Speech on the harbour", Author: "Lena Okoye"},
			"PRESS RELEASE\n\nI believe that the crane was old. We know that the cable broke.",
			[]string{"I = Lena Okoye | that the crane was old", "We = Lena Okoye | that the cable broke"},
		},
		{
			"plain assertions of a speech", extract.About{Title: "Remarks by Lena Okoye at the harbour"},
			"Good evening. The board has lost two cranes. Is that right? I believe that the cable was old. We need a new one.\n\nLena Okoye left the hall at noon.",
			[]string{" = Lena Okoye | The board has lost two cranes", "I = Lena Okoye | that the cable was old", " = Lena Okoye | We need a new one"},
		},
		{
			"a speech that the end of a page breaks off", extract.About{Title: "Remarks by Lena Okoye at the harbour"},
			"Good evening. We lost two cranes. The board has sold the old\n\nThe cable of the crane was old. We need a new one.",
			[]string{" = Lena Okoye | We lost two cranes", " = Lena Okoye | The cable of the crane was old", " = Lena Okoye | We need a new one"},
		},
		{
			"a speech whose head names its author", extract.About{Title: "The day"},
			"HARBOUR OF NORBURG\n\nRemarks by\nMayor Lena Okoye\n\nGood evening. The board has lost two cranes. Is that right? I believe that the cable was old. We need a new one.\n\nLena Okoye left the hall at noon.",
			[]string{" = Lena Okoye | The board has lost two cranes", "I = Lena Okoye | that the cable was old", " = Lena Okoye | We need a new one"},
		},
		{
			"plain assertions of a report", extract.About{Title: "Remarks on the harbour", Author: "Lena Okoye"},
			"Good evening. The board has lost two cranes. The cable was old. Rain fell on the quay all day.",
			[]string{},
		},
		{
			"the time of an entry", extract.About{},
			"8:15 p.m. — UPDATE: The mayor said the road was shut.\n\n7:40 p.m. — It rains.\n\n7:05 p.m. — The quay is open.",
			[]string{"The mayor | the road was shut"},
		},
		{
			"what an earlier version said", extract.About{},
			"Correction: An earlier version of this article said that the crane was new. The board says that it was old.",
			[]string{"The board | that it was old"},
		},
		{
			"earlier reports in a live blog", extract.About{},
			"16:20 Earlier reports said that nine people had died.\n\n16:40 The police say that one man is missing.\n\n16:50: The crane is down.",
			[]string{"The police | that one man is missing"},
		},
		{
			"what we said earlier", extract.About{},
			"We earlier reported that nine people had died.\n\nWe reported that the crane was new.",
			[]string{"We | that the crane was new"},
		},
		{
			"earlier reports in an article", extract.About{},
			"Earlier reports said that nine people had died.",
			[]string{"reports | that nine people had died"},
		},
		{
			"a name with a role before a quotation", extract.About{},
			"Ms Lena Okoye, head of cranes: “We welcome the inquiry into the crane.”\n\nThe board met.",
			[]string{"Ms Lena Okoye = Lena Okoye | We welcome the inquiry into the crane"},
		},
		{
			"a statement that is issued", extract.About{},
			"The harbour board has issued a statement: “The crane was old. It is too early to say more.”",
			[]string{"The harbour board | The crane was old. It is too early to say more"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := said(c.text, c.about); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}

// What a turn, a speech or a court says plainly is for the pages; what leans on the
// words before it, or names nothing, is for the review.
func TestWorthByForm(t *testing.T) {
	const read, worth = 0.6, 0.5 // what dossier.yaml defaults to
	turns := func(s string) string {
		return "OKOYE: Good morning to all. " + s + "\n\nHOLT: Good morning. Did you look at the crane?\n\nOKOYE: Yes."
	}
	for _, c := range []struct {
		name  string
		about extract.About
		text  string
		shown bool
	}{
		{"a clause with its own subject", extract.About{}, turns("The cable of the crane at Novoport broke in two places in May."), true},
		{"a clause about it", extract.About{}, turns("It broke in two places."), false},
		{"a clause with this", extract.About{}, turns("This cable was the one."), false},
		{"a speaker who breaks off", extract.About{}, turns("The -- the thing was, uh, odd."), false},
		{"a speaker who feels", extract.About{}, turns("I am very glad about all of that."), false},
		{"what a court held", extract.About{Title: "Holt v. Okoye"}, "Holt v. Okoye\n\nWEISS, J., delivered the opinion of the Court.\n\nThe Court held that a harbour of the state must pay its pilots.", true},
		{"what a court found, as a noun", extract.About{Title: "Holt v. Okoye"}, "Holt v. Okoye\n\nWEISS, J., delivered the opinion of the Court.\n\nThe Court found no fault.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := extract.Run(english.Language, c.text, segment.PlainBlocks(c.text), c.about)
			shown := false
			for _, s := range r.Statements {
				shown = shown || s.Confidence >= read && s.Worth >= worth
				t.Logf("%.2f %.2f %s", s.Confidence, s.Worth, s.Content[0].Text(c.text))
			}
			if shown != c.shown {
				t.Errorf("shown: %v, want %v", shown, c.shown)
			}
		})
	}
}

func TestSpeakersArePeople(t *testing.T) {
	const text = "MODERATOR: Welcome.\n\nSAHAR OKOYE: I am the editor of Green Quay.\n\nREZA: The ferry burnt in May."
	r := extract.Run(english.Language, text, segment.PlainBlocks(text), extract.About{})
	var people []string
	for _, e := range r.Names.Entities {
		if e.Kind == dossier.Person {
			people = append(people, e.Name)
		}
	}
	if got := strings.Join(people, ", "); got != "Sahar Okoye, Reza" {
		t.Errorf("people: %s", got)
	}
}

func TestEntriesOfALiveBlogAreEventsOfItsDay(t *testing.T) {
	date, err := edtf.Parse("2023-11-09")
	if err != nil {
		t.Fatal(err)
	}
	text := "2015 Police have rescued the two divers. 2012: UPDATE: The quay has closed, the board says. 0958 The ferry left the harbour. Holt of the union met the board in 1998."
	r := extract.Run(english.Language, text, segment.PlainBlocks(text), extract.About{Date: date})
	var got []string
	for _, e := range r.Events {
		got = append(got, e.Date.String()+" "+e.Verb.Text(text))
	}
	if want := []string{"2023-11-09 rescued", "2023-11-09 closed", "2023-11-09 left", "1998 met"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := said(text, extract.About{Date: date}), []string{"the board | The quay has closed"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// In a turn, "I" is who speaks, not who the sentence reports on.
func TestFirstPersonOfATurn(t *testing.T) {
	const text = "MS. OKOYE: My deputy, Piet Holt, thinks that we should close the harbour.\n\nMR. BAUER: He says that he should close the harbour."
	r := extract.Run(english.Language, text, segment.PlainBlocks(text), extract.About{})
	for _, s := range r.Statements {
		if s.Content[0].Text(text) != "that we should close the harbour" {
			continue
		}
		if p := s.Sentence; len(p) == 0 || p[0].Who != extract.Named || r.Names.Entities[p[0].Entity].Name != "Okoye" {
			t.Errorf("%q is of %+v, want Okoye", s.Content[0].Text(text), p)
		}
		return
	}
	t.Error("no statement found")
}
