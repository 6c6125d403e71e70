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
		{"what somebody says before", "The union says the tunnel was shut, which Lena Roth denies.",
			[]string{"The union | says | the tunnel was shut", "Lena Roth | denies | the tunnel was shut"}},
		{"what comes before without somebody who says it", "The tunnel was shut, which Lena Roth denies.",
			[]string{"Lena Roth | denies | The tunnel was shut"}},
		{"a charge of somebody else", "Critics say that the tunnel leaks, a charge that Lena Roth has always denied.",
			[]string{"Critics | say | that the tunnel leaks", "Lena Roth | has always denied | the tunnel leaks"}},
		{"a charge without that", "He argued that the tunnel leaks, an allegation the council rejected.",
			[]string{"He | argued | that the tunnel leaks", "the council | rejected | the tunnel leaks"}},
		{"a charge without that or article", "He argued that the tunnel leaks, a claim officials disputed.",
			[]string{"He | argued | that the tunnel leaks", "officials | disputed | the tunnel leaks"}},
		{"a charge that is the object", "He argued that the tunnel leaks and that officials disputed a claim.",
			[]string{"He | argued | that the tunnel leaks and that officials disputed a claim", "officials | disputed | a claim"}},
		{"beside what one is accused of", "Lena Roth is accused of theft but denies fraud.", []string{"- | is accused | Lena Roth / theft", "Lena Roth | denies | fraud"}},
		{"beside what somebody else is accused of", "Lena Roth said he is accused of theft but denies fraud.", []string{"Lena Roth | said | he is accused of theft but denies fraud"}},
		{"an apposition between dashes", "The chairman denied that Andrews - the auditor of the firm - appeared to be running it.",
			[]string{"The chairman | denied | that Andrews - the auditor of the firm - appeared to be running it"}},
		{"a name that looks like what is denied", "Ness denies robbing Chris Brown.", []string{"Ness | denies | robbing Chris Brown"}},
		{"somebody who is sacked", "The council dismissed Lena Roth after the storm.", nil},
		{"what somebody claims", "The council dismissed Lena Roth's claims.", []string{"The council | dismissed | Lena Roth's claims"}},
		{"neither of two", "The council would neither confirm nor deny that the bridge was shut.",
			[]string{"The council | would neither confirm nor deny | that the bridge was shut"}},
		{"what is not given", "The court denied bail.", nil},
		{"what is not given to somebody", "The board denied the guards a raise.", nil},
		{"what somebody was not given", "Lena Roth was denied bail.", nil},
	})
}
