package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestADenialThatOnlyPointsIsWorthNothing(t *testing.T) {
	for text, shown := range map[string]bool{
		"The board rejected the account. Lena Okoye left.":             false,
		"The board rejected the account of the fire. Lena Okoye left.": true,
		"The board dismissed the film as a fake. Lena Okoye left.":     false,
		"The board has contradicted the Norham clinic.":                false,
		"The board has contradicted a report on the fire in Norham.":   true,
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		for _, x := range Find(s, names.Find(s)) {
			if (x.Worth > pointing) != shown {
				t.Errorf("%s: worth %.2f", text, x.Worth)
			}
		}
	}
}

func TestAQuestionThatIsAnsweredIsWorthNothing(t *testing.T) {
	for text, want := range map[string]bool{
		"Lena Roth explained how the old pump works in winter.":  true,
		"Lena Roth explained that the old pump works in winter.": false,
	} {
		seg := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		for _, s := range Find(seg, names.Find(seg)) {
			if got := s.Worth <= pointing; got != want {
				t.Errorf("%s: worth %.2f", text, s.Worth)
			}
		}
	}
}

func TestADenialOfWhatWasSaidRightBefore(t *testing.T) {
	runHolds(t, []holdsTest{
		{"Lena Okoye said the crane was sold in May. The board denied this.", "The board | denied | the crane was sold in May"},
		{"Lena Okoye said the crane was sold in May. The vote is on Monday. The board denied this.", "The board | denied | this"},
		{"Lena Okoye said the crane was sold in May. The board called this a lie.", "The board | called | the crane was sold in May"},
		{"Lena Okoye said the crane was sold in May. The board called this a joy.", "The board | called | this a joy"},
		{"Lena Okoye said the crane was sold in May. The board rejected the account.", "The board | rejected | the crane was sold in May"},
		{"Lena Okoye said the crane was sold in May. The board rejected the idea.", "The board | rejected | the idea"},
		{"Lena Okoye reported that the crane was sold in May. The board rejected the report as false.", "The board | rejected | the crane was sold in May"},
		{"Lena Okoye said the crane was sold in May. The board rejected the report as false.", "The board | rejected | the report"},
		{"Lena Okoye said the crane was sold in May, a report found. The board rejected the account.", "The board | rejected | the account"},
		{"Lena Okoye said in a report that the crane was sold in May. The board rejected the report.", "The board | rejected | the crane was sold in May"},
		{"“We sold the crane in May,” Lena Okoye said. The board rejected the account.", "The board | rejected | the account"},
		// A reproach is no plain remark.
		{"Lena Okoye alleged that the crane was sold in May. The board rejects the accusation.", "The board | rejects | the crane was sold in May"},
		{"Lena Okoye said that the crane was sold in May. The board rejects the accusation.", "The board | rejects | the accusation"},
		// One statement, by somebody else, that asserts.
		{"Lena Okoye said the crane was sold in May, and Piet Holt said it was old. The board denied this.", "The board | denied | this"},
		{"The board said the crane was sold in May. The board denied this.", "The board | denied | this"},
		{"Lena Okoye denied the crane was sold in May. The board denied this.", "The board | denied | this"},
		{"Lena Okoye said the crane would be sold if it rusts. The board denied this.", "The board | denied | this"},
		// "The claims" can be those of the speaker before.
		{"Piet Holt said the crane was old. Lena Okoye said the crane was sold in May. The board rejected the claims.", "The board | rejected | the claims"},
		{"Piet Holt said the crane was old.\n\nLena Okoye said the crane was sold in May. The board rejected the claims.", "The board | rejected | the crane was sold in May"},
		{"Lena Okoye said the crane was sold in May. The board also rejected the claims.", "The board | rejected | the claims"},
		{"Lena Okoye said the crane must be sold in May. The board rejected the claims.", "The board | rejected | the claims"},
		{"Lena Okoye wants an answer to claims that the crane was sold. The board rejected the claims.", "The board | rejected | the crane was sold"},
		{"Lena Okoye said the board must answer claims that the crane was sold. The board rejected the claims, made in May.", "The board | rejected | the crane was sold"},
		{"Lena Okoye said the crane was old. Lena Okoye said the crane was sold in May. The board rejected the claims.", "The board | rejected | the crane was sold in May"},
		{"Piet Holt said the crane was old. Lena Okoye said the crane was sold in May. The board denied this.", "The board | denied | the crane was sold in May"},
		{"Piet Holt said the crane was old. Lena Okoye alleged that the crane was sold in May. The board rejects the accusation.", "The board | rejects | the crane was sold in May"},
		// What is called untrue is denied.
		{"Lena Okoye claimed that the crane was sold in May. The board called the accusation “an invention”.", "The board | called | the crane was sold in May"},
		{"Lena Okoye claimed that the crane was sold in May. The board called the accusation “a shock”.", "The board | called | the accusation “a shock”"},
		{"Lena Okoye reported that the crane was sold in May. The board described the report as false.", "The board | described | the crane was sold in May"},
	})
}
