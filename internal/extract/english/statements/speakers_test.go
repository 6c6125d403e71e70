package statements

import "testing"

func TestShortReportedClauses(t *testing.T) {
	runStatements(t, []statementTest{
		{"two words and a day", "Pumps stalled, the board said late on Sunday.", []string{"the board | said | Pumps stalled"}},
		{"a verb that is a noun elsewhere", "The barge lands today, the pilot said.", []string{"the pilot | said | The barge lands today"}},
		{"a subject without a verb", "The harbour inquest, the board said late on Sunday.", nil},
		{"a verb that the tagger takes for a participle", "The lock leaks, the board announced late Sunday.", []string{"the board | announced | The lock leaks"}},
		{"a clause around its source", "The clerks, the board reported late Sunday, left.", []string{"the board | reported | The clerks / left"}},
		{"a time that is part of a clause", "They left late on Sunday, the board said.", []string{"the board | said | They left late on Sunday"}},
	})
}

func TestAccordingToSomebodyWithClause(t *testing.T) {
	runStatements(t, []statementTest{
		{"a clause whose verb looks like a noun", "According to Lena Roth, who runs the lock, pumps rarely leak there.", []string{"Lena Roth | According to | pumps rarely leak there"}},
		{"an apposition with a clause", "According to Lena Roth, a clerk who saw the leak, two pumps burst.", []string{"Lena Roth | According to | two pumps burst"}},
		{"an apposition without one", "According to Lena Roth, a clerk, two pumps were broken.", []string{"Lena Roth | According to | two pumps were broken"}},
		{"no apposition", "According to Lena Roth, clerks who saw the leak were ill.", []string{"Lena Roth | According to | clerks who saw the leak were ill"}},
	})
}

func TestHearersAreNoContent(t *testing.T) {
	runStatements(t, []statementTest{
		{"a body that hears", "Divers warned the council that the lock would leak.", []string{"Divers | warned | that the lock would leak"}},
		{"a thing for its people", "The guild notified the brewery that its men would leave.", []string{"The guild | notified | that its men would leave"}},
		{"two hearers", "Divers warned the council and the mayor that the lock would leak.", []string{"Divers | warned | that the lock would leak"}},
		{"the object of another verb", "Lena Roth praised the idea that the lock holds.", []string{"Lena Roth | praised | the idea that the lock holds"}},
	})
}

func TestNicknamesAreNoStatements(t *testing.T) {
	runStatements(t, []statementTest{
		{"given by nobody", "Lena Roth, nicknamed “the Owl,” said the lock held.", []string{"Lena Roth | said | the lock held"}},
		{"given by others", "Lena Roth, dubbed “the Owl” by rivals, said the lock held.", []string{"Lena Roth | said | the lock held"}},
		{"known as", "Lena Roth, known as “the Owl,” said the lock held.", []string{"Lena Roth | said | the lock held"}},
		{"in a relative clause", "Lena Roth, who is known as “the Owl,” left the lock.", nil},
		{"a verdict", "Lena Roth called the lock “a wreck.”", []string{"Lena Roth | called | the lock “a wreck.”"}},
	})
}

func TestSecondSpeaker(t *testing.T) {
	runStatements(t, []statementTest{
		{"behind but", "The lock leaks, Lena Roth said, but Karl Bauer said it held.", []string{"Lena Roth | said | The lock leaks", "Karl Bauer | said | it held"}},
		{"behind while", "The lock leaks, Lena Roth said, while Karl Bauer insisted that it held.", []string{"Lena Roth | said | The lock leaks", "Karl Bauer | insisted | that it held"}},
		{"the same speaker goes on", "The lock leaks, Lena Roth said, but it needs only a new gate.", []string{"Lena Roth | said | The lock leaks / but it needs only a new gate"}},
		{"the article says what is kept back", "The old lock is leaking, Lena Roth said on Monday, though she left open when it would close.", []string{"Lena Roth | said | The old lock is leaking"}},
		{"a remark of the article", "The old lock is leaking, Lena Roth said, a finding that worries the town.", []string{"Lena Roth | said | The old lock is leaking"}},
		{"a remark behind a dash", "The old lock is leaking, Lena Roth said on Monday -- a finding that worries the town.", []string{"Lena Roth | said | The old lock is leaking"}},
		{"somebody who does not speak", "The lock leaks, Lena Roth said, but Karl Bauer sold the gate.", []string{"Lena Roth | said | The lock leaks / but Karl Bauer sold the gate"}},
	})
}

func TestColonOfAVerb(t *testing.T) {
	runStatements(t, []statementTest{
		{"a site with two names", "Lena Roth wrote on Blue, formerly Red: “The lock leaks.”", []string{"Lena Roth | wrote | The lock leaks"}},
		{"a site in apposition", "Lena Roth posted on Blue, the site once known as Red: “The lock leaks.”", []string{"Lena Roth | posted | The lock leaks"}},
		{"a hearer in apposition", "Lena Roth told Karl Bauer, a clerk of the port: “The lock leaks.”", []string{"Lena Roth | told | The lock leaks"}},
		{"a hearer behind an office", "Lena Roth wrote to the mayor, Karl Bauer: “The lock leaks.”", []string{"Lena Roth | wrote | The lock leaks"}},
		{"another verb before the colon", "Lena Roth wrote to Karl Bauer, adding: “The lock leaks.”", []string{"Lena Roth | adding | The lock leaks"}},
		{"a label", "Karl Bauer, a clerk of the port: “The lock leaks.”", []string{"Karl Bauer | : | The lock leaks"}},
	})
}

func TestWitnesses(t *testing.T) {
	runStatements(t, []statementTest{
		{"told by", "The court was told by Lena Roth, a nurse, that the lock leaked.", []string{"Lena Roth, a nurse | was told | that the lock leaked"}},
		{"heard from", "The jury heard from a nurse that the lock leaked.", []string{"a nurse | heard | that the lock leaked"}},
		{"heard at no hearing", "Karl Bauer heard from a nurse that the lock leaked.", nil},
	})
}

func TestContentEndsWithBoth(t *testing.T) {
	runStatements(t, []statementTest{
		{"a pronoun", "The guild rejected both, Lena Roth said.", []string{"Lena Roth | said | The guild rejected both"}},
		{"a conjunction", "Lena Roth said the lock leaks, and ...", []string{"Lena Roth | said | the lock leaks"}},
	})
}

func TestDeniedOnDay(t *testing.T) {
	runStatements(t, []statementTest{
		{"a day behind the denial", "Roth was accused of fraud, which she denied on Sunday.", []string{"- | was accused | Roth / of fraud", "she | denied | fraud"}},
		{"no day", "Roth was accused of fraud, which she denied.", []string{"she | denied | fraud"}},
	})
}

func TestObjectsOfOtherVerbsAreNoSpeakers(t *testing.T) {
	runHolds(t, []holdsTest{
		{"The court heard Karl Bauer say the lock leaked.", "Karl Bauer | say | the lock leaked"},
		{"People who heard Karl Bauer say the lock leaked.", "People who heard Karl Bauer | say | the lock leaked"},
		{"The clerk, who met Karl Bauer, 45, said the lock leaked.", "The clerk | said | the lock leaked"},
		{"The clerk, who said Karl Bauer, 45, was ill, denied the lock leaked.", "The clerk | denied | the lock leaked"},
	})
}

func TestWhatIsSaidWithinARelativeClauseEndsWithIt(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Karl Bauer, whose wife said the lock leaked in May, left the port.", "whose wife | said | the lock leaked in May"},
		{"Karl Bauer said the lock leaked in May, left men wet.", "Karl Bauer | said | the lock leaked in May, left men wet"},
	})
}
