package statements

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestAThingThatShowsSomethingSaysNothing(t *testing.T) {
	for _, c := range []struct {
		text string
		says bool
	}{
		{"The inability of the board to pay suggests that the quay is lost.", false},
		{"The board suggests that the quay is lost.", true},
		{"The silence of the board confirmed that the quay is lost.", false},
		{"The clerk of the board confirmed that the quay is lost.", true},
		{"The delay threatens to close the quay.", false},
		{"The union threatens to close the quay.", true},
		{"A study of the rock suggests that the quay is lost.", true},
		{"Common sense says that the quay is lost.", false},
		{"Experience tells us that the quay is lost.", false},
		{"The science section says that the quay is lost.", true},
		{"The figures suggest that the quay is lost.", true},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		all := Find(text, extract.Names{})
		if len(all) != 1 || all[0].Confidence > inferred != c.says {
			t.Errorf("%s: %v, want it said: %v", c.text, all, c.says)
		}
	}
}

func TestNamesThatEndInAPossessive(t *testing.T) {
	runStatements(t, []statementTest{
		{"a firm", "Roth's said the quay was lost.", []string{"Roth's | said | the quay was lost"}},
		{"a firm's clerk", "Roth's clerk said the quay was lost.", []string{"Roth's clerk | said | the quay was lost"}},
	})
}

func TestAPronounForNobodyIsNoSource(t *testing.T) {
	for _, c := range []struct {
		text  string
		known bool
	}{
		{"He said that the quay was lost.", false},
		{"Many said that the quay was lost.", true},
		{"I say that the quay was lost.", false},
		{"Workers who said that the quay was lost left.", true},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		all := Find(text, extract.Names{})
		if len(all) != 1 || all[0].Confidence > unknown != c.known {
			t.Errorf("%s: %v, want a known source: %v", c.text, all, c.known)
		}
	}
}

func TestWhatIsStillToBeSaidIsNoStatement(t *testing.T) {
	runStatements(t, []statementTest{
		{"nobody", "Needless to say, the quay was lost.", nil},
		{"a headline", "Mayor to say that the quay was lost.", nil},
		{"somebody who went on", "Roth went on to say that the quay was lost.", []string{"Roth | to say | that the quay was lost"}},
	})
}
