package statements

import "testing"

func TestNounsThatAreSaidToBeTheirContent(t *testing.T) {
	runStatements(t, []statementTest{
		{"a finding", "The Inspectorate's finding of 20 May 2023 was that rust broke the crane.",
			[]string{"The Inspectorate | finding | that rust broke the crane"}},
		{"a finding of somebody unknown", "The finding was that rust broke the crane.", nil},
		{"a quotation", "The board's main conclusion is that “the crane is safe”.", []string{"The board | conclusion | that “the crane is safe”"}},
		{"an aside", "The board's conclusion, published on Monday, was that the crane is safe.", []string{"The board | conclusion | that the crane is safe"}},
		{"a list", "The board's conclusion, the crane was safe, was what the paper prints.", nil},
		{"a thing", "The board's main conclusion is a line that the paper prints.", nil},
		{"of an inquiry", "The conclusion of the inquiry was that the crane is safe.", []string{"the inquiry | conclusion | that the crane is safe"}},
		{"of a thing", "The conclusion of the film was that the crane is safe.", nil},
		{"what it is no word for", "The board's crane is that old one.", nil},
		{"a problem", "The board's problem is that the crane is old.", nil},
	})
	testSentences(t, [][2]string{
		{"The Inspectorate's finding was that rust broke the crane.", "rust broke the crane"},
	})
}

func TestSourceOfAccordingToEndsBeforeTheClause(t *testing.T) {
	runStatements(t, []statementTest{
		{"a participle with a time", "According to a letter issued today by the court (HC) and signed by its clerk, the sale was void.",
			[]string{"a letter issued today by the court (HC) and signed by its clerk | According to | the sale was void"}},
		{"brackets", "According to a report by the court (HC), the sale was void.",
			[]string{"a report by the court (HC) | According to | the sale was void"}},
		{"a comma in brackets", "According to a report (page 5, line 3), the sale was void.",
			[]string{"a report (page 5, line 3) | According to | the sale was void"}},
		{"no comma", "According to a report by the court the sale was void in May, the year of the vote.",
			[]string{"a report by the court | According to | the sale was void in May, the year of the vote"}},
	})
}

func TestAccordingToIsWithinItsSemicolons(t *testing.T) {
	runStatements(t, []statementTest{
		{"two sources", "The lock leaks, according to Lena Roth; it is dry, according to Karl Bauer.",
			[]string{"Lena Roth | according to | The lock leaks", "Karl Bauer | according to | it is dry"}},
		{"one source", "The lock leaks; it is not dry, Lena Roth said.", []string{"Lena Roth | said | it is not dry"}},
		{"who is told of between", "As stated by Lena Roth, who chairs the board, the lock leaks.", []string{"Lena Roth | stated | the lock leaks"}},
		{"no relative clause", "As stated by Lena Roth, the lock which chains the board leaks.", []string{"Lena Roth | stated | the lock which chains the board leaks"}},
	})
}

func TestTimeBeforeTheSource(t *testing.T) {
	runStatements(t, []statementTest{
		{"a day", "Yesterday experts said the crane was old.", []string{"experts | said | the crane was old"}},
		{"a place and a day", "In a speech in Norham yesterday Roth said the crane was old.", []string{"Roth | said | the crane was old"}},
		{"a paper in the middle", "In Norham Today Roth said the crane was old.", []string{"Roth | said | the crane was old"}},
		{"a panel of a day", "Yesterday's panel said the crane was old.", []string{"Yesterday's panel | said | the crane was old"}},
	})
}
