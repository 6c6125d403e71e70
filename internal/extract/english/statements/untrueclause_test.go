package statements

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// stanced is a text with the stance and the content of one of its statements.
type stanced struct {
	text    string
	stance  dossier.Stance
	content string
}

// runStanced tests that the first statement of each text has the stance and content.
func runStanced(t *testing.T, tests []stanced) {
	t.Helper()
	for _, c := range tests {
		s := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		got := Find(s, names.Find(s))
		if len(got) == 0 || got[0].Stance != c.stance || got[0].Content[0].Text(c.text) != c.content {
			t.Errorf("%s\nwant %v %q", c.text, c.stance, c.content)
			for i := range got {
				t.Logf(" got %v %q", got[i].Stance, got[i].Content[0].Text(c.text))
			}
		}
	}
}

// Who says only that something is untrue denies it.
func TestAClauseThatIsCalledUntrueIsDenied(t *testing.T) {
	runStanced(t, []stanced{
		{"Lena Okoye said it was not true that the crane was sold.", dossier.Denies, "the crane was sold"},
		{"Lena Okoye said it was true that the crane was sold.", dossier.Asserts, "it was true that the crane was sold"},
		{"Lena Okoye said it was not only true that the crane was sold.", dossier.Asserts, "it was not only true that the crane was sold"},
		{"Lena Okoye did not say it was untrue that the crane was sold.", dossier.Declines, "it was untrue that the crane was sold"},
		{"“It is a lie that the crane was sold,” Lena Okoye said.", dossier.Denies, "the crane was sold"},
		{"“It is a pity that the crane was sold,” Lena Okoye said.", dossier.Asserts, "It is a pity that the crane was sold"},
		{"Lena Okoye said it was wrong that the crane was sold.", dossier.Asserts, "it was wrong that the crane was sold"},
		{"Lena Okoye said there was no truth in reports that the crane was sold.", dossier.Denies, "the crane was sold"},
		{"Lena Okoye said there was some truth in reports that the crane was sold.", dossier.Asserts, "there was some truth in reports that the crane was sold"},
		{"Reports that the crane was sold are false, Lena Okoye said.", dossier.Denies, "the crane was sold"},
		{"Reports that the crane was sold are false and an insult, Lena Okoye said.", dossier.Asserts, "Reports that the crane was sold are false and an insult"},
		{"Lena Okoye said reports that the crane was sold are old and are false.", dossier.Asserts, "reports that the crane was sold are old and are false"},
		{"Lena Okoye said no reports that the crane was sold were false.", dossier.Asserts, "no reports that the crane was sold were false"},
		{"Lena Okoye said the report that the board published was false.", dossier.Asserts, "the report that the board published was false"},
	})
}

// A verb of denial can be a verb and the words behind it, or one with what others say as its object.
func TestVerbsThatDenyWithOtherWords(t *testing.T) {
	runStanced(t, []stanced{
		{"The board brushed aside suggestions that the crane was sold.", dossier.Denies, "that the crane was sold"},
		{"The board hit back at claims by Lena Okoye that the crane was sold.", dossier.Denies, "that the crane was sold"},
		{"The board pushed back against the claim that the crane was sold.", dossier.Denies, "the claim that the crane was sold"},
		{"Lena Okoye challenged the board's account that the crane was sold.", dossier.Denies, "the board's account that the crane was sold"},
		{"Lena Okoye mocked claims that the crane was sold.", dossier.Denies, "claims that the crane was sold"},
		{"Lena Okoye repeated claims that the crane was sold.", dossier.Asserts, "that the crane was sold"},
	})
	for _, text := range []string{
		"The board pushed back its plan to sell the crane.",
		"The board hit back at Lena Okoye over the sale of the crane.",
		"Lena Okoye challenged the ruling that closed the port.",
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		for _, x := range Find(s, names.Find(s)) {
			if x.Stance == dossier.Denies {
				t.Errorf("%s: denies %q", text, x.Content[0].Text(text))
			}
		}
	}
}

// The same words are one statement.
func TestOneStatementOfTheSameWords(t *testing.T) {
	runStatements(t, []statementTest{
		{"of who denies a claim", "Lena Okoye, who rejects the claim that she sold the crane, left.", []string{"who | rejects | the claim that she sold the crane"}},
		{"of who claims and who denies it", "Lena Okoye rejects the board's claim that she sold the crane.", []string{"Lena Okoye | rejects | the board's claim that she sold the crane", "the board | claim | that she sold the crane"}},
		{"of who is quoted", "Lena Okoye was quoted as saying the crane was sold.", []string{"Lena Okoye | saying | the crane was sold"}},
		{"of claims that are called untrue", "Lena Okoye said claims that the crane was sold were nonsense.", []string{"Lena Okoye | said | the crane was sold"}},
		{"with a particle", "“The crane is old,” Lena Okoye said. “It was sold,” she went on.", []string{"Lena Okoye | said | The crane is old", "she | went | It was sold"}},
		{"of a document that one votes against", "Lena Okoye voted against a motion saying that the crane was old.", []string{"a motion | saying | that the crane was old"}},
		{"of a document that one issues", "Lena Okoye issued a statement saying that the crane was old.", []string{"Lena Okoye | saying | that the crane was old"}},
	})
}
