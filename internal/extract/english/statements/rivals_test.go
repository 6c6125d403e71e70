package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// "He" is not the source where somebody else of the gender is as near: named before the source or by a verb
// in it, a relative of it, or in the sentence before, if the source is a pronoun or speaks by office.
func TestPronounWithARival(t *testing.T) {
	testSentences(t, [][2]string{
		{"Sentencing Karl Bauer on Monday, Tom Holt said he had sold the harbour.", "{he} had sold the harbour"},
		{"Sentencing Lena Okoye on Monday, Tom Holt said he had sold the harbour.", "[Tom Holt] had sold the harbour"},
		{"After the Bauer campaign, Tom Holt said he had sold the harbour.", "[Tom Holt] had sold the harbour"},
		{"Tom Holt, who succeeded Karl Bauer in May, said he had sold the harbour.", "{he} had sold the harbour"},
		{"Tom Holt, a friend of Karl Bauer, said he had sold the harbour.", "[Tom Holt] had sold the harbour"},
		{"Kim Fairlie, whose husband is a mate on the ferry, said he had sold the harbour.", "{he} had sold the harbour"},
		{"Kim Fairlie, whose daughter is a mate on the ferry, said he had sold the harbour.", "[Kim Fairlie] had sold the harbour"},
		{"The man was found in the park. Detective Tom Holt said he had been shot in the harbour.", "{he} had been shot in the harbour"},
		{"The ferry was found in the park. Detective Tom Holt said he had been late in the harbour.", "[Tom Holt] had been late in the harbour"},
		{"The man was found in the park. The farmer Tom Holt said he had been late in the harbour.", "[Tom Holt] had been late in the harbour"},
		{"Tom Holt said Karl Bauer was a liar in the harbour. He said he had sold the harbour.", "Karl Bauer was a liar in the harbour | {he} had sold the harbour"},
		{"Tom Holt said the board was late in the harbour. He said he had sold the harbour.", "the board was late in the harbour | [Tom Holt] had sold the harbour"},
	})
}

// "He" in a quotation is not who only said something before, if the text has named another more often.
func TestPronounInAQuotationIsNotTheLastSource(t *testing.T) {
	testSentences(t, [][2]string{
		{"Karl Bauer robbed the bank. Karl Bauer fled. Bauer was held.\n\n“The bank is shut,” said Tom Holt.\n\nThe bank is old.\n\n“He is a thief,” said Olav Berg.",
			"The bank is shut | {He} is a thief"},
		{"Karl Bauer robbed the bank. Tom Holt fled. Holt was held.\n\n“The bank is shut,” said Tom Holt.\n\nThe bank is old.\n\n“He is a thief,” said Olav Berg.",
			"The bank is shut | [Tom Holt] is a thief"},
	})
}

// Who denies a deed is not who told of it, and who faces claims does not make them.
func TestWhoDeniesAndWhoFacesClaims(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"Prosecutor Tom Holt told the court that Karl Bauer robbed the bank. He denies robbing the bank.", ""},
		{"Tom Holt left the court. He denies robbing the bank.", "Tom Holt"},
		{"Lena Roth accused Ann Berg of lying. She denied that she had lied about the bank.", ""},
		{"Lena Roth accused the board of lying. She denied that she had lied about the bank.", "Lena Roth"},
		{"Lena Roth asked Ann Berg about the bank. “The bank was lost in 2019,” she said.", ""},
		{"Lena Roth asked the board about the bank. “The bank was lost in 2019,” she said.", "Lena Roth"},
		{"Karl Bauer faces claims that he robbed the bank in 2019 and that Ann Berg helped him.", ""},
		{"Karl Bauer won damages over claims that he robbed the bank in 2019.", ""},
		{"Karl Bauer repeated claims that the bank was robbed in 2019.", "Karl Bauer"},
	} {
		text := segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation)
		n := names.Find(text)
		got := ""
		for _, s := range Find(text, n) {
			if got = ""; s.Source != nil && s.Source.Entity >= 0 {
				got = n.Entities[s.Source.Entity].Name
			}
		}
		if got != test.want {
			t.Errorf("%s\n\tgot %q, want %q", test.text, got, test.want)
		}
	}
}
