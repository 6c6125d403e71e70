package statements

import "testing"

func TestUnsaidSpeechIsNoStatement(t *testing.T) {
	for _, test := range []struct{ unsaid, said string }{
		{"Lena Roth no longer denies that the tunnel leaks.", "Lena Roth still denies that the tunnel leaks."},
		{"If Lena Roth no longer says that the tunnel leaks, it will open.", "As Lena Roth no longer says that the tunnel leaks, it will open."},
		{"None of the guards said any longer that the tunnel leaks.", "One of the guards no longer says that the tunnel leaks."},
		{"Lena Roth has yet to say that the tunnel leaks.", "Lena Roth went on to say that the tunnel leaks."},
		{"Lena Roth is expected to say that the tunnel leaks.", "Lena Roth is expected to announce a vote on the tunnel."},
		{"Lena Roth was widely expected to argue that the tunnel leaks.", "Lena Roth is expected to repair the tunnel that leaks."},
		{"Lena Roth forced Karl Bauer to admit that the tunnel leaks.", "Lena Roth phoned Karl Bauer to admit that the tunnel leaks."},
		{"Lena Roth told Karl Bauer to tell the guards that the tunnel leaks.", "Lena Roth told Karl Bauer and the guards that the tunnel leaks."},
		{"Lena Roth hesitated to say that the tunnel leaks.", "Lena Roth was forced to say that the tunnel leaks."},
		{"Lena Roth was tempted to say that the tunnel leaks.", "Lena Roth was moved to say that the tunnel leaks."},
		{"Lena Roth avoided saying that the tunnel leaks.", "Lena Roth kept saying that the tunnel leaks."},
		{"Lena Roth stopped short of saying that the tunnel leaks.", "Lena Roth was quoted as saying that the tunnel leaks."},
		{"Lena Roth was cleared of saying that the tunnel leaks.", "Lena Roth was tired of saying that the tunnel leaks."},
		{"In the film, the minister says that the tunnel was shut in May.", "In the report, the minister says that the tunnel was shut in May."},
		{"In the film, the minister says that the tunnel was shut in May.", "In the film, Lena Roth says that the tunnel was shut in May."},
		{"We need a basis for saying that the tunnel leaks.", "Lena Roth left the board for saying that the tunnel leaks."},
		{"Lena Roth shied away from saying that the tunnel leaks.", "Lena Roth came away from the talks, saying that the tunnel leaks."},
		{"Lena Roth left without saying that the tunnel leaks.", "Lena Roth left, saying that the tunnel leaks."},
		{"Lena Roth would say that the tunnel leaks.", "Lena Roth would later say that the tunnel leaks."},
		{"Lena Roth may argue that the tunnel leaks.", "Lena Roth did argue that the tunnel leaks."},
		{"The council can say that the tunnel leaks.", "The council can confirm that the tunnel leaks."},
		{"Nobody said that the tunnel leaks.", "Somebody said that the tunnel leaks."},
		{"None of the guards said that the tunnel leaks.", "One of the guards said that the tunnel leaks."},
		{"No guard denied that the tunnel leaks.", "A guard denied that the tunnel leaks."},
		{"If Lena Roth says the tunnel leaks, it will close.", "As Lena Roth says the tunnel leaks, it will close."},
		{"Had Lena Roth said the tunnel leaks, it would be shut.", "Lena Roth had said the tunnel leaks."},
		{"Until Lena Roth says the tunnel leaks, it stays open.", "Before Lena Roth said the tunnel leaks, it was open."},
		{"Did Lena Roth say that the tunnel leaks?", "Lena Roth said that the tunnel leaks."},
		{"Lena Roth came close to saying that the tunnel leaks.", "Lena Roth went close, saying that the tunnel leaks."},
		{"Not one of the guards said that the tunnel leaks.", "Only one of the guards said that the tunnel leaks."},
		{"Few guards said that the tunnel leaks.", "A few guards said that the tunnel leaks."},
		{"Should Lena Roth say the tunnel leaks, it will close.", "Lena Roth should know; she says the tunnel leaks."},
		{"As long as Lena Roth says that the tunnel holds, it is open.", "As Lena Roth says that the tunnel holds, it is open."},
		{"Lena Roth did not mention that the tunnel leaks.", "Lena Roth did mention that the tunnel leaks."},
		{"Lena Roth gave no hint that the tunnel leaks.", "Lena Roth gave a hint that the tunnel leaks."},
		{"Lena Roth evaded saying that the tunnel leaks.", "Lena Roth repeated, saying that the tunnel leaks."},
		{"It leaks, just as Lena Roth said it would, and the council knew.", "It leaks, just as Lena Roth said it would leak, and the council knew."},
		{"Lena Roth did not come out and say that the tunnel leaks.", "Lena Roth did not leave, and said that the tunnel leaks."},
		{"Lena Roth would not stand up and say that the tunnel leaks.", "Lena Roth will stand up and say that the tunnel leaks."},
		{"Lena Roth did not go so far as to say that the tunnel leaks.", "Lena Roth went so far as to say that the tunnel leaks."},
		{"Hardly anybody said that the tunnel leaks.", "Almost everybody said that the tunnel leaks."},
		{"Nothing in the letter says that the tunnel leaks.", "Something in the letter says that the tunnel leaks."},
		{"No guard has confirmed that the tunnel leaks.", "One guard has confirmed that the tunnel leaks."},
		{"Lena Roth withdrew the clerk's claim that the tunnel leaks.", "Lena Roth repeated her claim that the tunnel leaks."},
		{"Lena Roth was told to say that the tunnel leaks.", "Lena Roth was heard to say that the tunnel leaks."},
		{"Lena Roth did not rule out that the tunnel leaks.", "Lena Roth ruled out that the tunnel leaks."},
		{"Lena Roth responded to reports that the tunnel leaks.", "Lena Roth repeated reports that the tunnel leaks."},
		{"The tunnel leaks, a claim confirmed by Lena Roth.", "The tunnel leaks, a man confirmed by phone."},
		{"Lena Roth opposed a rule that the tunnel be shut.", "Lena Roth proposed a rule that the tunnel be shut."},
	} {
		if got := find(test.unsaid); len(got) != 0 {
			t.Errorf("%q has %q, want no statement", test.unsaid, got)
		}
		if got := find(test.said); len(got) == 0 {
			t.Errorf("%q has no statement", test.said)
		}
	}
	runStatements(t, []statementTest{
		{"a number for a name", "No 10 said that the tunnel leaked.", []string{"No 10 | said | that the tunnel leaked"}},
		{"the first person", "I would say that the tunnel leaks.", []string{"I | would say | that the tunnel leaks"}},
	})
}
