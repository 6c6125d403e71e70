package statements

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// find returns the statements of text, each as "source | cue | content".
func find(text string) []string { return lines(text, extract.Names{}) }

// findWithNames is like find, with the names that the text has.
func findWithNames(text string) []string {
	return lines(text, names.Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation)))
}

func lines(text string, known extract.Names) (out []string) {
	for _, s := range Find(segment.New(text, segment.PlainBlocks(text), words.Segmentation), known) {
		out = append(out, line(text, s))
	}
	return out
}

func line(text string, s extract.Statement) string {
	source := "-"
	if s.Source != nil {
		source = s.Source.Span.Text(text)
	}
	for _, v := range s.Via {
		source += " < " + v.Span.Text(text)
	}
	var content []string
	for _, c := range s.Content {
		content = append(content, c.Text(text))
	}
	return source + " | " + s.Cue.Text(text) + " | " + strings.Join(content, " / ")
}

func TestFindStatementsByConstruction(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"that-clause", "The minister said that the bridge would reopen in May.",
			[]string{"The minister | said | that the bridge would reopen in May"}},
		{"clause without that", "Ms. Lindqvist said the bridge would reopen in May.",
			[]string{"Ms. Lindqvist | said | the bridge would reopen in May"}},
		{"verb before the source", "“The bridge will reopen in May,” said Anna Lindqvist.",
			[]string{"Anna Lindqvist | said | The bridge will reopen in May"}},
		{"apposition", "Anna Lindqvist, a spokeswoman for the harbour board, said on Tuesday that the bridge would reopen.",
			[]string{"Anna Lindqvist, a spokeswoman for the harbour board | said | that the bridge would reopen"}},
		{"denied but", "The board denied that the quay was unsafe but the survey was never shown.",
			[]string{"The board | denied | that the quay was unsafe"}},
		{"denied two things", "The board denied that the quay was unsafe but slow.",
			[]string{"The board | denied | that the quay was unsafe but slow"}},
		{"dismissed as", "The minister dismissed the report on the quay as nonsense.",
			[]string{"The minister | dismissed | the report on the quay"}},
		{"rejected as", "The minister rejected the report as the ships were late.",
			[]string{"The minister | rejected | the report as the ships were late"}},
		{"claims rejected as", "The minister rejected claims that the port was unsafe as baseless.",
			[]string{"The minister | rejected | claims that the port was unsafe"}},
		{"denied working as", "The minister denied that he worked as a pilot.",
			[]string{"The minister | denied | that he worked as a pilot"}},
		{"brackets within", "The board said that the quay is shut (near the lock) in May.",
			[]string{"The board | said | that the quay is shut (near the lock) in May"}},
		{"per cent at the end", "The board said that the rate will fall to 3%.",
			[]string{"The board | said | that the rate will fall to 3%"}},
		{"brackets at the end", "The board said that the quay is shut because of the leak (near the lock).",
			[]string{"The board | said | that the quay is shut because of the leak (near the lock)"}},
		{"within brackets", "The board (which runs the port, and said that the quay is shut) met in May.",
			[]string{"The board | said | that the quay is shut"}},
		{"an example behind its name", "The minister said the board keeps good ties with every port, Norham included.",
			[]string{"The minister | said | the board keeps good ties with every port"}},
		{"what a report included", "The report included that the port was unsafe.",
			[]string{"The report | included | that the port was unsafe"}},
		{"a thing before the source", "Despite these problems Anna Lindqvist said the bridge would reopen in May.",
			[]string{"Anna Lindqvist | said | the bridge would reopen in May"}},
		{"a role before the source", "Despite the storm ministry officials said the bridge would reopen in May.",
			[]string{"the storm ministry officials | said | the bridge would reopen in May"}},
		{"a day before the source", "May 4 Anna Lindqvist said that the bridge would reopen.",
			[]string{"Anna Lindqvist | said | that the bridge would reopen"}},
		{"a clause that the source is the subject of", "Talks between the towns cooled after the mayor, Anna Lindqvist, said the bridge would reopen in May.",
			[]string{"the mayor, Anna Lindqvist | said | the bridge would reopen in May"}},
		{"what the source did meanwhile", "Praising the “great work”, Anna Lindqvist told reporters: “The bridge will reopen in May.”",
			[]string{"Anna Lindqvist | told | The bridge will reopen in May"}},
		{"according to, with a colon", "According to Anna Lindqvist, head of the harbour board: “The bridge will reopen in May.”",
			[]string{"Anna Lindqvist | According to | The bridge will reopen in May"}},
		{"according to, behind", "The bridge will reopen in May, according to the harbour board.",
			[]string{"the harbour board | according to | The bridge will reopen in May"}},
		{"according to, in front", "According to the harbour board, the bridge will reopen in May.",
			[]string{"the harbour board | According to | the bridge will reopen in May"}},
		{"according to a letter sent by", "According to a letter sent on Monday by the harbour board, the bridge will reopen in May.",
			[]string{"a letter sent on Monday by the harbour board | According to | the bridge will reopen in May"}},
		{"according to a poll from, carried out by", "According to a poll of 300 pilots from all ports, carried out by the harbour board, the bridge will reopen in May.",
			[]string{"a poll of 300 pilots from all ports | According to | the bridge will reopen in May"}},
		{"according to a poll of a time", "According to a poll earlier this month, the bridge will reopen in May.",
			[]string{"a poll | According to | the bridge will reopen in May"}},
		{"according to a poll, with a time behind a comma", "According to a poll, earlier this month the bridge was shut.",
			[]string{"a poll | According to | earlier this month the bridge was shut"}},
		{"according to a centre for", "According to the Centre for Quays and Locks, there are two bridges.",
			[]string{"the Centre for Quays and Locks | According to | there are two bridges"}},
		{"according to a body, with a preposition behind a comma", "According to the harbour board, for years two bridges were shut.",
			[]string{"the harbour board | According to | for years two bridges were shut"}},
		{"according to a letter, with a verb behind", "According to a letter, sent goods were lost.",
			[]string{"a letter | According to | sent goods were lost"}},
		{"according to a body, based in", "According to the harbour board, based in Norham, the bridge will reopen in May.",
			[]string{"the harbour board | According to | the bridge will reopen in May"}},
		{"in accordance to", "The bridge will reopen in May, in accordance to the harbour board.",
			[]string{"the harbour board | in accordance to | The bridge will reopen in May"}},
		{"as per", "As per the police, the ferry was late when it hit the pier.",
			[]string{"the police | As per | the ferry was late when it hit the pier"}},
		{"in accordance with a law", "In accordance with the law, the board opened the bridge.", nil},
		{"as reported by", "As first reported by the Harbour News, the bridge was never safe.",
			[]string{"the Harbour News | reported | the bridge was never safe"}},
		{"statement of a group on a site", "A statement on the board’s website claimed the bridge was safe.",
			[]string{"A statement on the board’s website | claimed | the bridge was safe"}},
		{"quotation marks of two apostrophes", "''The bridge is old,'' Mr. Lindqvist said.",
			[]string{"Mr. Lindqvist | said | The bridge is old"}},
		{"straight quotation marks", "\"The bridge,\" she said, \"is old.\"",
			[]string{"she | said | The bridge / is old"}},
		{"not commenting", "The ferry was late. The harbour board did not immediately comment. It rained.",
			[]string{"The harbour board | did not immediately | comment"}},
		{"refusing", "The harbour board has refused to confirm the report.",
			[]string{"The harbour board | has refused | to confirm the report"}},
		{"credit behind a dash", "“The bridge was never safe and we all knew it.” — Anna Lindqvist",
			[]string{"Anna Lindqvist | — | The bridge was never safe and we all knew it"}},
		{"transcript", "LINDQVIST: Well, the bridge was never safe.",
			[]string{"LINDQVIST | : | Well, the bridge was never safe"}},
		{"quotation with an unknown verb", "“The bridge was never safe,” she blorted.",
			[]string{"she | blorted | The bridge was never safe"}},
		{"quotation behind a comma", "Then the captain replied, “The bridge is safe now.”",
			[]string{"the captain | replied | The bridge is safe now"}},
		{"label in capitals", "NOTE: the bridge is closed on Sundays.", nil},
		{"around the source", "“The bridge is old,” Mr. Lindqvist said. “It will be closed in May.”",
			[]string{"Mr. Lindqvist | said | The bridge is old / It will be closed in May"}},
		{"two sentences on", "“The bridge is old,” Mr. Lindqvist said. It rained. “It will be closed in May.”",
			[]string{"Mr. Lindqvist | said | The bridge is old"}},
		{"wish not to be named", "A pilot, who asked not to be named, said that the bridge was old.",
			[]string{"A pilot, who asked not to be named | said | that the bridge was old"}},
		{"source at the end", "The bridge is unsafe and will be closed, analysts say.",
			[]string{"analysts | say | The bridge is unsafe and will be closed"}},
		{"document", "The report said that the bridge was unsafe.",
			[]string{"The report | said | that the bridge was unsafe"}},
		{"unknown verb", "The harbour board documented that the bridge was unsafe.",
			[]string{"The harbour board | documented | that the bridge was unsafe"}},
		{"wrong word for added", "“The bridge is old,” he additional.",
			[]string{"he | additional | The bridge is old"}},
		{"belief", "Mr. Lindqvist believes that the bridge is unsafe.",
			[]string{"Mr. Lindqvist | believes | that the bridge is unsafe"}},
		{"wish", "Mr. Lindqvist hopes to reopen the bridge in May.",
			[]string{"Mr. Lindqvist | hopes | to reopen the bridge in May"}},
		{"denial behind the day of saying", "The bridge was closed, the harbour board said on Monday, a day after the captain denied that it had been open.",
			[]string{"the harbour board | said | The bridge was closed", "the captain | denied | that it had been open"}},
		{"clause behind the day of saying", "The bridge was closed, the harbour board said on Monday, and the ferry was late.",
			[]string{"the harbour board | said | The bridge was closed / and the ferry was late"}},
		{"misquoted", "The captain was misquoted as saying that the bridge was safe.", []string{"- | was misquoted | The captain / as saying that the bridge was safe"}},
		{"quoted by", "The captain was quoted by a paper as saying that the bridge was safe.", []string{"The captain | saying | that the bridge was safe"}},
		{"who quotes, with a place", "State television in Norham cited the captain as saying that the bridge was safe.", []string{"State television in Norham < the captain | cited the captain as saying | that the bridge was safe"}},
		{"quoted", "NRK quoted the captain as saying that the bridge was safe.", []string{"NRK < the captain | quoted the captain as saying | that the bridge was safe"}},
		{"what was said", "Contrary to what the captain said, the bridge was closed in May.", nil},
		{"what was said is in the clause", "What the captain said was that the bridge was closed in May.",
			[]string{"the captain | said | that the bridge was closed in May"}},
		{"called a fake", "The harbour board dismissed the film as a fake.", []string{"The harbour board | dismissed | the film"}},
		{"noun that looks like a verb", "The harbour board sued Jan Roth, the head of the gas works, over the bridge, the captain said.",
			[]string{"the captain | said | The harbour board sued Jan Roth, the head of the gas works, over the bridge"}},
		{"noun before a verb that it looks like", "Three guards of the gas works told the harbour board that the bridge was unsafe.",
			[]string{"Three guards of the gas works | told | that the bridge was unsafe"}},
		{"auxiliary before an adverb", "The general had also said that the bridge was unsafe.", []string{"The general | had also said | that the bridge was unsafe"}},
		{"rejected criticism", "The minister rejected international criticism of the law.", nil},
		{"rejected accusations", "The minister rejected accusations of fraud.", []string{"The minister | rejected | accusations of fraud"}},
		{"nothing attributed", "The bridge was built in 1931 and crosses the river at its widest point.", nil},
		{"no text", "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := find(test.text)
			if strings.Join(got, "\n") != strings.Join(test.want, "\n") {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(test.want, "\n\t"))
			}
		})
	}
}

func TestFindChains(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"citing in front", "Citing unnamed officials, the broadcaster NRK reported that the ferry had left the harbour.",
			"the broadcaster NRK < unnamed officials | reported | that the ferry had left the harbour"},
		{"citing in between", "NRK reported, citing harbour officials, that the ferry had left the port.",
			"NRK < harbour officials | reported | that the ferry had left the port"},
		{"citing behind", "The ferry had left the harbour, NRK reported, citing two officials.",
			"NRK < two officials | reported | The ferry had left the harbour"},
		{"citing before the verb", "Radio Bern, citing two guards, had reported that the ferry had left the port.",
			"Radio Bern < two guards | had reported | that the ferry had left the port"},
		{"hiring before the verb", "Radio Bern, hiring two guards, had reported that the ferry had left the port.",
			"Radio Bern, hiring two guards | had reported | that the ferry had left the port"},
		{"relative clause", "The ferry left at noon, according to NRK, which cited a harbour official.",
			"NRK < a harbour official | according to | The ferry left at noon"},
		{"quoted as saying", "NRK quoted the captain as saying that the ferry would not sail.",
			"NRK < the captain | quoted the captain as saying | that the ferry would not sail"},
		{"reported as saying", "NRK reported the captain as saying that the ferry would not sail.",
			"NRK < the captain | reported the captain as saying | that the ferry would not sail"},
		{"reported as something", "NRK reported that the captain, as sailors saying no do, would not sail.",
			"NRK | reported | that the captain, as sailors saying no do, would not sail"},
		{"reasons are no source", "Citing bad weather, the harbour board said that the ferry would not sail.",
			"the harbour board | said | that the ferry would not sail"},
		{"recipient is no source", "Mr. Lindqvist told NRK that the ferry would not sail.",
			"Mr. Lindqvist | told | that the ferry would not sail"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := find(test.text)
			if len(got) == 0 || got[0] != test.want {
				t.Errorf("got\n\t%s\nwant first\n\t%s", strings.Join(got, "\n\t"), test.want)
			}
		})
	}
}

func TestFindStatementsWithinStatements(t *testing.T) {
	got := find("Mr. Lindqvist said the captain had told him that the ferry was late.")
	for _, want := range []string{
		"Mr. Lindqvist | said | the captain had told him that the ferry was late",
		"the captain | had told | that the ferry was late",
	} {
		if !strings.Contains("\n"+strings.Join(got, "\n")+"\n", "\n"+want+"\n") {
			t.Errorf("got\n\t%s\nwithout\n\t%s", strings.Join(got, "\n\t"), want)
		}
	}
}

func TestQuotationOverParagraphsIsOneContent(t *testing.T) {
	got := find("Mr. Lindqvist said: “The bridge is old. It was never meant for lorries.\n\n“Now it will be closed, and that is right.”\n\nThe ferry sails at noon.")
	want := "Mr. Lindqvist | said | The bridge is old. It was never meant for lorries / Now it will be closed, and that is right"
	if len(got) != 1 || got[0] != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// A mark at the start of a paragraph that nothing closes may be the closing mark of
// the paragraph before. The words behind it are not the source's.
func TestQuotationThatIsNeverClosedEndsWithItsSentence(t *testing.T) {
	got := find("Mr. Lindqvist told the board that “the bridge is old... It was never meant for lorries. The board met.\n\n\"It was not known whether the bridge would be closed. The ferry sails until May.\n\nThe ferry sails at noon.")
	want := "Mr. Lindqvist | told | that “the bridge is old... It was never meant for lorries"
	if len(got) != 1 || got[0] != want {
		t.Errorf("got %q, want %q", got, want)
	}
	got = find("Mr. Lindqvist said that the bridge was old.\n\n“It was never meant for lorries, and we all knew it.")
	if len(got) != 1 {
		t.Errorf("a quotation of its own that is not closed: %q", got)
	}
}

// A quotation that another speaker closes has lost its own closing mark.
func TestQuotationThatAnotherSpeakerClosesEndsWithItsSentence(t *testing.T) {
	const first = " said: “The bridge is old. Critics say lorries cross it.\n\n“The ferry is new,”"
	for _, test := range []struct{ before, behind, want string }{
		{"Lena Okoye", " said Rui Costa.", "The bridge is old"},
		{"Mr. Okoye", " Mr. Costa said.", "The bridge is old"},
		{"Lena Okoye", " said Okoye.", "The bridge is old. Critics say lorries cross it"},
		{"Lena Okoye", " she said.", "The bridge is old. Critics say lorries cross it"},
		{"She", " Lena Okoye said.", "The bridge is old"},
		{"Lena Okoye", " said the board.", "The bridge is old. Critics say lorries cross it"},
	} {
		got := find(test.before + first + test.behind)
		if want := test.before + " | said | " + test.want; len(got) == 0 || got[0] != want {
			t.Errorf("%s%s%s: got %q, want %q", test.before, first, test.behind, got, want)
		}
	}
}

func TestTextBeginsWithAClosingMark(t *testing.T) {
	if got := find("”The pier was old and wet, the clerk said."); len(got) != 1 {
		t.Errorf("%q", got)
	}
}

// Paragraphs between an open quotation and that of another speaker have no source.
func TestParagraphsBetweenTwoSpeakers(t *testing.T) {
	got := find("But, in a letter, she added: “The bridge is old.\n\n“The board met on Monday. The clerk left.\n\n“The ferry is new,” said Rui Costa.")
	if want := []string{"she | added | The bridge is old", "Rui Costa | said | The ferry is new"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestExamplesAreNotTheSource(t *testing.T) {
	if got := find("Members who have long asked for the harbour - run by the big five, including Rui Costa - to be repaired, also complained."); len(got) != 0 {
		t.Errorf("an example: %q", got)
	}
	got := find("Some board members, including Lena Okoye, said that the quay would open in May.")
	want := "Some board members, including Lena Okoye | said | that the quay would open in May"
	if len(got) != 1 || got[0] != want {
		t.Errorf("those who speak, with an example: %q, want %q", got, want)
	}
}

// What somebody hears or denies is not what he or she says.
func TestClaimsOfOthersAreNotTheSubjects(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"The council received reports that the bridge was shut.", "- | reports | that the bridge was shut"},
		{"The council is looking into claims that the bridge was shut.", "- | claims | that the bridge was shut"},
		{"The council made the claim that the bridge was shut.", "The council | claim | that the bridge was shut"},
		{"The council raised concerns that the bridge was shut.", "The council | concerns | that the bridge was shut"},
		{"The council refuted allegations that the bridge was shut.", "The council | refuted | that the bridge was shut"},
	} {
		if got := find(test.text); len(got) != 1 || got[0] != test.want {
			t.Errorf("%s: %q, want %q", test.text, got, test.want)
		}
	}
}

func TestQuotationInItsOwnParagraphGoesToTheSourceBefore(t *testing.T) {
	got := find("Mr. Lindqvist said that the bridge was old.\n\n“It was never meant for lorries, and we all knew it.”\n\nThe ferry sails at noon.")
	want := "Mr. Lindqvist | said | It was never meant for lorries, and we all knew it"
	if len(got) != 2 || got[1] != want {
		t.Errorf("got %q, want second %q", got, want)
	}
}

func TestShortQuotationInItsOwnParagraphIsNoStatement(t *testing.T) {
	const said = "Mr. Lindqvist said that the bridge was old.\n\n"
	if got := find(said + "“It was never quite safe.”"); len(got) != 2 {
		t.Errorf("five words: %q", got)
	}
	if got := find(said + "“It was never safe.”"); len(got) != 1 {
		t.Errorf("four words: %q", got)
	}
}

func TestParagraphThatIsMoreThanAQuotationHasNoSource(t *testing.T) {
	const said = "Mr. Lindqvist said that the bridge was old.\n\n“It was never meant for lorries, and we all knew it.”"
	if got := find(said); len(got) != 2 {
		t.Errorf("got %q", got)
	}
	if got := find(said + " Rain fell."); len(got) != 1 {
		t.Errorf("with a sentence behind it: got %q", got)
	}
}

func TestContentIsInOrderAndWithinTheText(t *testing.T) {
	const text = "“No,” she said. The board denied it. Analysts say the ferry, they fear, is late. “Late?” he asked."
	seg := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	last := -1
	for _, s := range Find(seg, extract.Names{}) {
		if s.Content[0].Start < last {
			t.Errorf("%q is out of order", line(text, s))
		}
		last = s.Content[0].Start
		if s.Confidence <= 0 || s.Confidence > 1 {
			t.Errorf("%q has confidence %v", line(text, s), s.Confidence)
		}
	}
	if last < 0 {
		t.Error("no statement")
	}
}

func TestWhatIsSaidInAStatementIsSaidOnce(t *testing.T) {
	got := find("Earlier on Monday, the harbour board said in a brief statement that Okoye would visit Novoport at the invitation of Mayor Marek.")
	if len(got) != 1 || !strings.HasPrefix(got[0], "the harbour board | said |") {
		t.Errorf("got %q", got)
	}
}
