package statements

import "testing"

// Content that the tagger or the model cuts short has its verb.
func TestContentOfSaidIsAClause(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Okoye said the crane, the pride of the port, was sold; the board was not so sure.", "Lena Okoye | said | the crane, the pride of the port, was sold; the board was not so sure"},
		{"Lena Okoye announced the sale, the pride of the port, in May.", "Lena Okoye | announced | the sale"},
		{"What Lena Okoye said was that the crane was sold.", "Lena Okoye | said | that the crane was sold"},
		{"Kord confirmed reports that the crane was sold.", "Kord | reports | that the crane was sold"},
		{"Lena Okoye said in an interview with the Herald published on Sunday that the crane was sold.", "Lena Okoye | said | that the crane was sold"},
		{"Lena Okoye said in a report that the Herald wrote that the crane was sold.", "the Herald | wrote | that the crane was sold"},
	})
}

func TestToRejectAQuestionDeniesNothing(t *testing.T) {
	runStatements(t, []statementTest{
		{"a question", "Lena Okoye rejected a question about her use of the crane.", nil},
		{"a claim", "Lena Okoye rejected a claim about her use of the crane.", []string{"Lena Okoye | rejected | a claim about her use of the crane"}},
	})
}

func TestAccordingToABodyWithAnApposition(t *testing.T) {
	runHolds(t, []holdsTest{
		{"According to the Harbour League (HL), an independent group based in Norham, at least 30 cranes were sold.", "the Harbour League (HL) | According to | at least 30 cranes were sold"},
		{"According to the Harbour League, a leak of oil from the pipe, the biggest in years, was found in May.", "the Harbour League | According to | a leak of oil from the pipe, the biggest in years, was found in May"},
	})
}
