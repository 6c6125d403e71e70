package statements

import "testing"

func TestDenials(t *testing.T) {
	runStatements(t, []statementTest{
		{"a thing", "Lena Roth has denied wrongdoing.", []string{"Lena Roth | has denied | wrongdoing"}},
		{"an act", "Lena Roth, who denies stealing the funds, resigned.", []string{"who | denies | stealing the funds"}},
		{"acts", "Lena Roth denied fraud, theft and forgery.", []string{"Lena Roth | denied | fraud, theft and forgery"}},
		{"what comes before", "Lena Roth was accused of stealing the funds, which she denies.", []string{"- | was accused | Lena Roth / stealing the funds", "she | denies | stealing the funds"}},
		{"what comes before, another charge", "Lena Roth is charged with fraud, which she denies.", []string{"- | is charged | Lena Roth / fraud", "she | denies | fraud"}},
		{"what comes before, with a noun", "Lena Roth is suspected of stealing the funds, an accusation she denies.",
			[]string{"she | denies | stealing the funds"}},
		{"neither of two", "The council would neither confirm nor deny that the bridge was shut.",
			[]string{"The council | would neither confirm nor deny | that the bridge was shut"}},
		{"what is not given", "The court denied bail.", nil},
		{"what is not given to somebody", "The board denied the guards a raise.", nil},
		{"what somebody was not given", "Lena Roth was denied bail.", nil},
	})
}
