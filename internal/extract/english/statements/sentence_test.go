package statements

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// sentences returns the sentence of each statement in a text, "-" for one that
// makes none. Words of the program are in brackets, an open pronoun in braces.
func sentences(text string) []string {
	t := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	n := names.Find(t)
	var out []string
	for _, s := range Find(t, n) {
		var b []string
		for _, p := range s.Sentence {
			switch {
			case p.Who == extract.Speaker && s.Source.Entity >= 0:
				b = append(b, "["+n.Entities[s.Source.Entity].Name+p.Text+"]")
			case p.Who == extract.Speaker:
				b = append(b, "["+s.Source.Span.Text(text)+p.Text+"]")
			case p.Who == extract.Named:
				b = append(b, "["+n.Entities[p.Entity].Name+p.Text+"]")
			case p.Who == extract.Open:
				b = append(b, "{"+p.Span.Text(text)+"}")
			case p.Text != "":
				b = append(b, "["+p.Text+"]")
			default:
				b = append(b, p.Span.Text(text))
			}
		}
		if len(b) == 0 {
			b = []string{"-"}
		}
		out = append(out, strings.Join(b, " "))
	}
	return out
}

func testSentences(t *testing.T, tests [][2]string) {
	t.Helper()
	for _, test := range tests {
		got := strings.Join(sentences(test[0]), " | ")
		if got != test[1] {
			t.Errorf("%s\n got %s\nwant %s", test[0], got, test[1])
		}
	}
}

// What is demanded is not said to be so.
func TestWhatIsDemanded(t *testing.T) {
	testSentences(t, [][2]string{
		{"The mayor demanded that the board return a boat sold in May to the men.", "the board [should return] a boat sold in May to the men"},
		{"The mayor demanded that the board arrest pirates, dismantle the boat and tighten the law.", "-"}, // "arrest" is read as a noun
		{"The mayor demanded Lena Okoye arrest pirates, dismantle the boat and tighten the law.", "-"},
		{"The mayor demanded Holt's withdrawal from the old board of the port.", "[There should be] Holt's withdrawal from the old board of the port"},
		{"The mayor demanded that the board should return a boat sold in May to the men.", "the board should return a boat sold in May to the men"},
		{"The mayor said that the boards return a boat sold in May to the men.", "the boards return a boat sold in May to the men"},
	})
}

// "I" in a quotation within another is who speaks there, also with spaces inside its marks.
func TestWhoIsIInAQuotationWithinAnother(t *testing.T) {
	testSentences(t, [][2]string{
		{"“The pirate told the captain ' I am a victim of the old harbour '”, said Lena Okoye.", "[Lena Okoye:] The pirate told the captain ' I am a victim of the old harbour | [The pirate] [is] a victim of the old harbour"},
		{"“The pirate told the captain that I am a victim of the old harbour”, said Lena Okoye.", "[Lena Okoye:] The pirate told the captain that I am a victim of the old harbour | [Lena Okoye] [is] a victim of the old harbour"},
	})
}

// "I" in a letter is its writer, and not the letter.
func TestWhoIsIInALetter(t *testing.T) {
	testSentences(t, [][2]string{
		{"The letter concludes, “I can no longer afford the harbour and the ferry.”", "[The letter:] I can no longer afford the harbour and the ferry"},
		{"The harbour master concludes, “I can no longer afford the harbour and the ferry.”", "[The harbour master] can no longer afford the harbour and the ferry"},
	})
}

// The verb of a reason is not that of the sentence.
func TestReasonsAreNoSentences(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye condemned the plan because ships with deferred repairs are old.", "[Lena Okoye] condemned the plan because ships with deferred repairs are old"},
		{"Lena Okoye said that the plan, because ships are old, was bad.", "the plan, because ships are old, was bad"},
		{"Lena Okoye said that the plan was bad because ships are old.", "the plan was bad because ships are old"},
		{"Lena Okoye pointed to the storm as another reason the ferry has not sailed.", "-"},
		{"Lena Okoye said that the storm was another reason the ferry has not sailed.", "the storm was another reason the ferry has not sailed"},
	})
}

func TestClausesAreSentences(t *testing.T) {
	testSentences(t, [][2]string{
		{"Mayor Lena Okoye said that the harbour would close in May.", "the harbour would close in May"},
		{"Mayor Lena Okoye said the harbour was “a ruin”.", "the harbour was “a ruin”"},
		{"Mayor Lena Okoye said the harbour was “a ruin in a storm.”", "the harbour was “a ruin in a storm.”"},
		{"Lena Okoye said that the quay would open and that the ferry would sail.", "the quay would open and the ferry would sail"},
		{"Lena Okoye said that the quay was open, but that the ferry had left.", "the quay was open, but the ferry had left"},
		{"Lena Okoye said the quay was open and that the “mood” of the harbour was good.", "the quay was open and the “mood” of the harbour was good"},
		{"Lena Okoye said she feared that the quay was shut and that the ferry was late.", "[Lena Okoye] feared that the quay was shut and that the ferry was late | the quay was shut and the ferry was late"},
		{"Lena Okoye said that the dam broke and that was the end of the mill.", "the dam broke and that was the end of the mill"},
		{"Mayor Lena Okoye told reporters about the closure of the harbour that she plans.", "-"},
		{"Lena Okoye warned that failure to pay could close the harbour.", "failure to pay could close the harbour"},
		{"The board has a plan. Lena Okoye warned that plan would close the harbour.", "-"},
		{"The board has a plan. Lena Okoye warned that rain would close the harbour.", "rain would close the harbour"},
		{"Lena Okoye warned that talks over wages were likely to go on in May.", "talks over wages were likely to go on in May"},
		{"Lena Okoye warned that storm gates would close the harbour.", "storm gates would close the harbour"},
		{"“That crane was old and it fell,” Lena Okoye said.", "{That} crane was old and it fell"},
		{"Lena Okoye asked whether the harbour could open.", "-"},
		{"Lena Okoye warned that removing her from office would close the harbour.", "removing [Lena Okoye] from office would close the harbour"},
		{"Lena Okoye warned that losing her office would close the harbour.", "losing [Lena Okoye’s] office would close the harbour"},
		{"“Will the harbour open for ships in May?” Lena Okoye said.", "-"},
		{"Lena Okoye explained how the harbour was built.", "-"},
		{"Lena Okoye hoped that the harbour would open soon.", "-"},
		{"“Good morning to all of the workers,” Lena Okoye said.", "-"},
		{"Lena Okoye declined to comment on the memo.", "-"},
		{"“Thank you for all your patience,” Lena Okoye said.", "-"},
	})
}

func TestPronounsInSentences(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye said she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye told Anna Lind that she would close the harbour.", "{she} would close the harbour"},
		{"Lena Okoye said the tolls had risen by 9%.", "the tolls had risen by 9%"},
		{"“The tolls have risen by 9%,” Lena Okoye said.", "The tolls have risen by 9%"},
		{"Lena Okoye said she'd close the harbour.", "[Lena Okoye] [would] close the harbour"},
		{"Lena Okoye said she'd closed the harbour.", "[Lena Okoye] [had] closed the harbour"},
		{"Lena Okoye said she'll close the harbour.", "[Lena Okoye] [will] close the harbour"},
		{"Lena Okoye told the clerk Olav Berg that she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye told reporters on Monday that she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye told the reporter Anna Lind that she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye told a friend that she would close the harbour.", "{she} would close the harbour"},
		{"Lena Okoye said of Anna Lind that she would close the harbour.", "[Anna Lind] would close the harbour"},
		{"Of Anna Lind, Lena Okoye said that she would close the harbour.", "[Anna Lind] would close the harbour"},
		{"Lena Okoye said of the board that she would close the harbour.", "{she} would close the harbour"},
		{"Lena Okoye, an engineer, said she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye, a lawyer for Anna Lind, said she would close the harbour.", "{she} would close the harbour"},
		{"Olav Berg left. On the quay, Sting complained that he had lost three ships.", "[Sting] had lost three ships"},
		{"Olav Berg left. On the quay, Nils Dahl complained that he had lost three ships.", "[Nils Dahl] had lost three ships"},
		{"The mayor, Olav Berg, met Nils Dahl. Ahead of talks with Mr Dahl, the mayor said he would close the harbour, as Mr Berg had promised.", "- | {he} would close the harbour"},
		{"The mayor, Olav Berg, met Nils Dahl. Ahead of talks with Mr Dahl, the mayor said he would close the harbour, as the board had promised.", "- | {he} would close the harbour"},
		{"Ine Vik said he had hit her.", "{he} had hit her"},
		{"Ine Vik said he had hit it.", "[Ine Vik] had hit it"},
		{"Olav Berg said he had hit her.", "[Olav Berg] had hit her"},
		{"Olav Berg slept. Lena Okoye's office said she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Anna Lind slept. Lena Okoye's office said she would close the harbour.", "{she} would close the harbour"},
		{"Anna Lind slept. Lena Okoye's lawyer said she would close the harbour.", "{she} would close the harbour"},
		{"Anna Lind slept. Lena Okoye's office said he would close the harbour.", "{he} would close the harbour"},
		{"The board's engineer, Lena Okoye, said she would close the harbour.", "[Lena Okoye] would close the harbour"},
		{"Lena Okoye said it was clear that the harbour would close.", "it was clear that the harbour would close"},
		{"Lena Okoye said it was opposed to the plan.", "{it} was opposed to the plan"},
		{"The Harbour Board said it had not crossed the bridge.", "{it} had not crossed the bridge"},
		{"“Today she [Anna Lind] closed the harbour,” Lena Okoye said.", "Today she [Anna Lind] closed the harbour"},
		{"Lena Okoye said the Beit-i-Salam group closed the harbour.", "the Beit-i-Salam group closed the harbour"},
		{"Officials said they had closed the harbour.", "{they} had closed the harbour"},
		{"“This is the end of the harbour,” Lena Okoye said.", "{This} is the end of the harbour"},
		{"“This harbour is at its end,” Lena Okoye said.", "This harbour is at its end"},
		{"“I will close the harbour in May,” Lena Okoye said.", "[Lena Okoye] will close the harbour in May"},
		{"“I am ready to close the harbour,” Lena Okoye said.", "[Lena Okoye] [is] ready to close the harbour"},
		{"“I think the harbour will close,” Lena Okoye said.", "the harbour will close"},
		{"The Harbour Board said it believes that the bridge is safe.", "the bridge is safe | the bridge is safe"},
		{"The Harbour Board said it assessed that the bridge had fallen at night.", "the bridge had fallen at night | the bridge had fallen at night"},
		{"The Harbour Board said it thought that the bridge was safe.", "[Harbour Board] thought that the bridge was safe"},
		{"The Harbour Board denied fraud.", "-"},
		{"Lena Okoye denied voter fraud.", "-"},
		{"The Harbour Board rejected Lena Okoye's claim about the builder that it was to blame.", "it was to blame"},
		{"Officials denied wrongdoing.", "[Officials are guilty of] wrongdoing"},
		{"Lena Okoye denied the fraud.", "-"},
		{"Lena Okoye denied fraud by the board.", "-"},
		{"The Harbour Board rejected Lena Okoye's claim that it was to blame.", "[Harbour Board] was to blame | it was to blame"},
		{"The builder, the Harbour Board, rejected Lena Okoye's claim that it was to blame.", "[Harbour Board] was to blame | it was to blame"},
		{"The Harbour Board rejected Lena Okoye's claim that it was too old.", "{it} was too old | {it} was too old"},
		{"The Harbour Board rejected the port's claim that it was to blame.", "it was to blame | it was to blame"},
		{"The Harbour Board said it had no plans to sell the bridge.", "[Harbour Board] had no plans to sell the bridge"},
		{"The Harbour Board said it had no roof over the bridge.", "{it} had no roof over the bridge"},
		{"The Harbour Board said it was aware of the crack.", "[Harbour Board] was aware of the crack"},
		{"The Harbour Board said it was wide at the bridge.", "{it} was wide at the bridge"},
		{"The Harbour Board denied it believes that the bridge is safe.", "[Harbour Board] believes that the bridge is safe"},
		{"The Harbour Board said it concluded that the bridge was safe until it fell.", "[Harbour Board] concluded that the bridge was safe until it fell | the bridge was safe until it fell"},
		{"The Harbour Board said it believes in the bridge.", "[Harbour Board] believes in the bridge"},
		{"The Harbour Board said it expects its crew to leave.", "[Harbour Board] expects its crew to leave"},
		{"Lena Okoye said she believes the bridge is safe.", "the bridge is safe | the bridge is safe"},
		{"Lena Okoye said Olav Berg believes the bridge is safe.", "Olav Berg believes the bridge is safe"},
		{"“I will close my harbour in May,” Lena Okoye said.", "[Lena Okoye:] I will close my harbour in May"},
		{"“We will close the harbour in May,” Lena Okoye said.", "[Lena Okoye:] We will close the harbour in May"},
		{"“We will close the harbour in May,” he said.", "-"},
		{"“I hope the harbour will close in May,” Lena Okoye said.", "-"},
	})
}

// In what a quotation reports of another, "I" is who is quoted.
func TestFirstPersonOfWhoIsQuoted(t *testing.T) {
	testSentences(t, [][2]string{
		{"“Piet Holt said that I would close the harbour,” Lena Okoye said.", "[Lena Okoye:] Piet Holt said that I would close the harbour | [Lena Okoye] would close the harbour"},
		{"“Piet Holt said that we should close our harbour,” Lena Okoye said.", "[Lena Okoye:] Piet Holt said that we should close our harbour | [Lena Okoye:] we should close our harbour"},
		{"“Piet Holt said that I would close the harbour,” he said.", "- | -"},
		{"“I told the board that I would close the harbour,” Lena Okoye said.", "[Lena Okoye:] I told the board that I would close the harbour | [Lena Okoye] would close the harbour"},
	})
}

func TestItThatMeansNothing(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye said it was a mistake to close the harbour.", "it was a mistake to close the harbour"},
		{"Lena Okoye said it was a quay where pilots go to eat.", "{it} was a quay where pilots go to eat"},
		{"Lena Okoye said it was shut and the pilots want to leave.", "{it} was shut and the pilots want to leave"},
		{"Lena Okoye said it was a clear sign of rust.", "{it} was a clear sign of rust"},
		{"Lena Okoye said it was likely Anna Lind closed the harbour.", "it was likely Anna Lind closed the harbour"},
		{"Lena Okoye said it was clear when the harbour would close.", "it was clear when the harbour would close"},
		{"Lena Okoye said it was going to close the harbour.", "{it} was going to close the harbour"},
		{"Lena Okoye said it was sad and wrong to close the harbour.", "it was sad and wrong to close the harbour"},
		{"Lena Okoye said it was the board that closed the harbour.", "it was the board that closed the harbour"},
		{"Lena Okoye said it was a plan that closed the harbour.", "{it} was a plan that closed the harbour"},
	})
}

func TestObjectsBecomeSentences(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye denied the existence of a second ledger.", "[There is] a second ledger"},
		{"Lena Okoye confirmed the presence of divers in the harbour.", "[There are] divers in the harbour"},
		{"Lena Okoye denied the existence of any debts.", "[There are] debts"},
		{"Lena Okoye confirmed the existence of the plan.", "-"},
		{"Lena Okoye accused the board of hiding the cracks.", "the board [hid] the cracks"},
		{"Lena Okoye accused the board of having hidden the cracks.", "the board [had] hidden the cracks"},
		{"Lena Okoye accused the board of being blind.", "the board [was] blind"},
		{"Lena Okoye accused the engineers of being blind.", "the engineers [were] blind"},
		{"Lena Okoye accused the board of fraud.", "-"},
		{"Lena Okoye accused the board of hiding the cracks and selling the pier.", "the board [hid] the cracks and [sold] the pier"},
		{"Lena Okoye accused the board of hiding the cracks and of selling the pier.", "the board [hid] the cracks"},
		{"Lena Okoye left, accusing the board of hiding the cracks and calling it blind.", "the board [hid] the cracks"},
		{"Lena Okoye denied any involvement in the sale.", "[Lena Okoye had] involvement in the sale"},
		{"Lena Okoye rejected the involvement of the board.", "-"},
		{"Lena Okoye described the fire as a shame.", "the fire [is] a shame"},
		{"Lena Okoye described the fire as she left the pier.", "-"},
		{"Lena Okoye blamed the board for hiding the cracks.", "the board [hid] the cracks"},
		{"Lena Okoye urged the board to repair the cracks.", "the board [should] repair the cracks"},
		{"Lena Okoye urged the board not to hide the cracks.", "the board [should not] hide the cracks"},
		{"Lena Okoye urged all engineers both here and abroad to repair the cracks.", "all engineers both here and abroad [should] repair the cracks"},
		{"Lena Okoye urged all engineers who live abroad to repair the cracks.", "-"},
		{"Lena Okoye said the board would hide the cracks (and the quay), adding that it was blind.", "the board would hide the cracks (and the quay) | {it} was blind"},
		{"Lena Okoye said: “However, the board hid the cracks.”", "the board hid the cracks"},
		{"Lena Okoye said: “However old, the board hid the cracks.”", "However old, the board hid the cracks"},
		{"Lena Okoye called on the board to repair the cracks.", "the board [should] repair the cracks"},
		{"Lena Okoye called for an inquiry into the cracks.", "[There should be] an inquiry into the cracks"},
		{"Lena Okoye demanded an inquiry into the cracks.", "[There should be] an inquiry into the cracks"},
		{"Lena Okoye demanded the inquiry be stopped.", "the inquiry [should be] stopped"},
		{"Lena Okoye called the inquiry that found the cracks “a farce”.", "-"},
		{"Lena Okoye called the inquiry a farce.", "the inquiry [is] a farce"},
		{"Lena Okoye described the cracks as harmless.", "the cracks [are] harmless"},
		{"Lena Okoye described the cracks in the harbour.", "-"},
		{"Lena Okoye denied having hidden the cracks.", "[Lena Okoye had] hidden the cracks"},
		{"Lena Okoye denied taking money from the board.", "[Lena Okoye took] money from the board"},
		{"Lena Okoye denied any knowledge of the cracks.", "[Lena Okoye had] knowledge of the cracks"},
		{"Lena Okoye denied any wrongdoing.", "[Lena Okoye is guilty of] wrongdoing"},
		{"Lena Okoye promised to repair the cracks.", "[Lena Okoye will] repair the cracks"},
		{"Lena Okoye promised not to hide the cracks.", "[Lena Okoye will not] hide the cracks"},
		{"Lena Okoye refused to repair the cracks.", "[Lena Okoye] refused to repair the cracks"},
		{"Lena Okoye threatened to close the harbour.", "[Lena Okoye] threatened to close the harbour"},
		{"Lena Okoye condemned the decision of the board.", "[Lena Okoye] condemned the decision of the board"},
	})
}

// A time between an object and its deed is when the source spoke.
func TestObjectsBeforeATime(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye urged the board on Monday to close the harbour.", "the board [should] close the harbour"},
		{"Lena Okoye asked the board on 4 March to close the harbour.", "the board [should] close the harbour"},
		{"Lena Okoye asked the board in March 2024 to close the harbour.", "the board [should] close the harbour"},
		{"Lena Okoye asked the board this week to close the harbour.", "the board [should] close the harbour"},
		{"Lena Okoye accused the board yesterday of hiding the cracks.", "the board [hid] the cracks"},
		{"Lena Okoye called the crane on Monday a danger to the town.", "the crane [is] a danger to the town"},
		{"Lena Okoye called the storm of this week a danger to the town.", "the storm of this week [is] a danger to the town"},
		{"Lena Okoye urged the board to close the harbour on Monday.", "the board [should] close the harbour on Monday"},
		{"Lena Okoye asked Ana May to close the harbour.", "Ana May [should] close the harbour"},
		{"Lena Okoye left, accusing Anna Lind of hiding the cracks.", "Anna Lind [hid] the cracks"},
		{"Some 500,000 people are said to have been hurt in the war.", "Some 500,000 people [have] been hurt in the war"},
	})
}

func TestItIsTheBodyThatSpeaks(t *testing.T) {
	testSentences(t, [][2]string{
		{"The union said it would sell three ships.", "[The union] would sell three ships"},
		{"The union said that it was quietly sending food to the island.", "[The union] was quietly sending food to the island"},
		{"The union said it has approved the plan.", "[The union] has approved the plan"},
		{"The union said it is willing to talk.", "[The union] is willing to talk"},
		{"The union said its plan was sound.", "[The union’s] plan was sound"},
		// a thing can be meant
		{"The union said it would help farmers.", "{it} would help farmers"},
		{"The union said it was sold in May.", "{it} was sold in May"},
		{"The union said it has two engines.", "{it} has two engines"},
		{"The union said it is important to talk.", "it is important to talk"},
		// another body can be meant
		{"After talks with the bank, the union said it would sell three ships.", "{it} would sell three ships"},
		{"The union told the bank it would sell three ships.", "{it} would sell three ships"},
		{"The unions said it would sell three ships.", "{it} would sell three ships"},
		{"The clerk said it would sell three ships.", "{it} would sell three ships"},
		{"The ministry met. The news agency said it would sell three ships.", "{it} would sell three ships"},
		{"The ministry met. The port agency said it would sell three ships.", "[The port agency] would sell three ships"},
		{"The ministry met. Reuters said it would sell three ships.", "{it} would sell three ships"},
		{"The ministry met. Boeing said it would sell three ships.", "[Boeing] would sell three ships"},
		{"The ministry met. The Norham Post said its plan was sound.", "{its} plan was sound"},
	})
}

func TestTheyAreThePeopleWhoSpeak(t *testing.T) {
	testSentences(t, [][2]string{
		{"The dockers said they would appeal.", "[The dockers] would appeal"},
		{"The dockers said they wanted a vote.", "[The dockers] wanted a vote"},
		{"Lena Okoye and Piet Holt said they would vote.", "{they} would vote"},
		// others can be meant
		{"Prosecutors said they planned the fire.", "{they} planned the fire"},
		{"Prosecutors said they would be jailed.", "{they} would be jailed"},
		{"Lena Okoye said they would vote.", "{they} would vote"},
		{"The dockers told the guards they would appeal.", "{they} would appeal"},
		{"In the dispute with miners, dockers said they would appeal.", "{they} would appeal"},
	})
}

func TestTheDeadDoNotSpeak(t *testing.T) {
	testSentences(t, [][2]string{
		{"Olav Berg said he was believed to be dead.", "{he} was believed to be dead"},
		{"Olav Berg said he was believed to be ill.", "[Olav Berg] was believed to be ill"},
		{"Olav Berg said he had been killed in the storm.", "{he} had been killed in the storm"},
		{"Olav Berg said he had killed a bear.", "[Olav Berg] had killed a bear"},
		{"Olav Berg is in town. He added: “He is ill and has left the town.”", "{He} is ill and has left the town"},
		{"Olav Berg said he was sorry for the dead.", "[Olav Berg] was sorry for the dead"},
	})
}

func TestWhatClausesAsSubjects(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye said what the town needs is a new quay.", "what the town needs is a new quay"},
		{"Lena Okoye said what the town needs.", "-"},
		{"Lena Okoye said how the fire began is not known.", "how the fire began is not known"},
		{"Lena Okoye said how the fire began.", "-"},
	})
}

func TestClausesWhoseVerbIsTakenForAParticiple(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye said the ferry burnt twice.", "the ferry burnt twice"},
		{"Lena Okoye said the ferry burnt by rebels.", "-"},
	})
}

func TestThatBeforePlurals(t *testing.T) {
	testSentences(t, [][2]string{
		{"Lena Okoye said that harbour workers had left.", "harbour workers had left"},
		{"Lena Okoye said that nobody involved had left.", "nobody involved had left"},
		{"Lena Okoye said it was not that the quay had closed.", "-"},
		{"Lena Okoye said it was not certain that the quay had closed.", "it was not certain that the quay had closed"},
		{"The plan is old. Lena Okoye said that harbour plan had failed.", "-"},
		{"Anyone can leave. Lena Okoye said that anyone could leave the harbour.", "anyone could leave the harbour"},
	})
}

// A description of somebody who is named is a rival of other names by that name.
func TestWhoADescriptionIsCanBeMeant(t *testing.T) {
	const before = "At a meeting the housekeeper, Nina Santos, said she had been sacked. "
	for _, c := range []struct{ text, want string }{
		{before + "Anna Lindqvist claims that the bridge got a letter. Lindqvist did not show it. The housekeeper said she saw the letter.", "{she} saw the letter"},
		{before + "The housekeeper said she saw the letter.", "[Nina Santos] saw the letter"},
	} {
		if got := sentences(c.text); got[len(got)-1] != c.want {
			t.Errorf("%s\n got %q\nwant %q last", c.text, got, c.want)
		}
	}
}
