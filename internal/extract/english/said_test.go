package english_test

import (
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
)

// What is said in news as pages print it: with captions in the text, with descriptions
// between a name and its verb, with pronouns that more than one could be.
func TestSaidInNews(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"he is the only subject of his sentence", "General Olaf Brandt runs the fleet. Brandt told the board that the ships were late. General Piet Lorne, the harbour commander, was dismissed after he warned that the quay could sink.",
			[]string{"Brandt = Olaf Brandt | that the ships were late", "he = Piet Lorne | that the quay could sink"},
		},
		{
			"he can be two men of his sentence", "General Olaf Brandt runs the fleet. Brandt told the board that the ships were late. Piet Lorne met Carl Holt after he warned that the quay could sink.",
			[]string{"Brandt = Olaf Brandt | that the ships were late", "he | that the quay could sink"},
		},
		{
			"he is not whom his quotation names", "Mr Brandt met the pilot Carl Holt. Holt was late. “Holt works on the new quay,” he said.",
			[]string{"he = Brandt | Holt works on the new quay"},
		},
		{
			"he can be whom another sentence names", "Mr Brandt met the board. Brandt was late. “The crew works on the new quay,” he said.",
			[]string{"he = Brandt | The crew works on the new quay"},
		},
		{
			"he is not whom he names", "Mr Brandt was asked about the pilots. Mr Brandt met the pilot Carl Holt. He said he despised all that Holt did at the port.",
			[]string{"He = Brandt | he despised all that Holt did at the port"},
		},
		{
			"he can be one of two who are named before", "Mr Brandt was asked about the pilots. Mr Brandt met the pilot Carl Holt. He said the quay was shut at noon.",
			[]string{"He | the quay was shut at noon"},
		},
		{
			"she can be the one whose voice broke", "“We are cold,” Mrs Ana Silva said. Mrs Lena Okoye's voice broke at the quay. “I have no hope in life,” she said.",
			[]string{"Mrs Ana Silva = Ana Silva | We are cold", "she | I have no hope in life"},
		},
		{
			"she can be the one in whose view it is so", "“We are cold,” Mrs Ana Silva said. In Mrs Lena Okoye's view it was warm. “I have no coat,” she said.",
			[]string{"Mrs Ana Silva = Ana Silva | We are cold", "she | I have no coat"},
		},
		{
			"she is not the one in whose house it is so", "“We are cold,” Mrs Ana Silva said. In Mrs Lena Okoye's house it was warm. “I have no coat,” she said.",
			[]string{"Mrs Ana Silva = Ana Silva | We are cold", "she = Ana Silva | I have no coat"},
		},
		{
			"a man is not what his friends say", "Mr Brandt's friends say the pilot kept silent when the lock leaked. The quay would break, he concluded.",
			[]string{"Mr Brandt's friends | the pilot kept silent when the lock leaked", "he | The quay would break"},
		},
		{
			"who is dismissed denies nothing", "Ana Silva was dismissed after she warned that the lock leaked.",
			[]string{"she = Ana Silva | that the lock leaked"},
		},
		{
			"a report that is denied", "The report was denied by Ana Silva.",
			[]string{"denies Ana Silva = Ana Silva | The report"},
		},
		{
			"an envoy in a place", "The Norland ambassador in Sudmark last week said that the harbour would close. By the wishes of its pilots, Sudmark said that the quay was shut.",
			[]string{"The Norland ambassador in Sudmark | that the harbour would close", "Sudmark | that the quay was shut"},
		},
		{
			"a body of a person", "The bureau of the minister, Lena Okoye, said the quay was shut. A spokesman for the minister, Lena Okoye, said the crane was new.",
			[]string{"The bureau of the minister, Lena Okoye | the quay was shut", "A spokesman for the minister, Lena Okoye | the crane was new"},
		},
		{
			"a caption before a quotation", "Two cranes stood at the harbour wall “The crane was old and it fell at noon,” said Ana Silva.",
			[]string{"Ana Silva = Ana Silva | The crane was old and it fell at noon"},
		},
		{
			"a quotation that its sentence leads to", "The crane was “Old and weak as it ever was,” said Ana Silva.",
			[]string{"Ana Silva = Ana Silva | The crane was “Old and weak as it ever was,”"},
		},
		{
			"a caption before according to", "Two cranes at the quay of Sudmark\n\nAccording to the harbour board the crane is old.",
			[]string{"the harbour board | the crane is old"},
		},
		{
			"a name in apposition behind according to", "According to the team's coach, Carl Holt, the boat lost its mast. According to the harbour pilot, Ana Silva lost her boat.",
			[]string{"the team's coach, Carl Holt = Carl Holt | the boat lost its mast", "the harbour pilot | Ana Silva lost her boat"},
		},
		{
			"names in a list behind according to", "According to the team's coach, Carl Holt, Ana Silva and Piet Brandt will sail in May. According to the pilot, Carl Holt, Sudmark and Norland will sail in May.",
			[]string{"the team's coach | Carl Holt, Ana Silva and Piet Brandt will sail in May", "the pilot, Carl Holt = Carl Holt | Sudmark and Norland will sail in May"},
		},
		{
			"according to within a clause", "The Gazette has learned that according to the harbour board the crane is old. The plan, which, according to the board, Sudmark has opposed, was dropped. The plan, according to the harbour board, was dropped.",
			[]string{"The Gazette = Gazette | that according to the harbour board the crane is old", "the harbour board | the crane is old", "the harbour board | The plan … was dropped"},
		},
		{
			"an editor's note in the same line", "Ana Silva says the board is divided on the quay Editor's note: Ana Silva is a pilot of the port.",
			[]string{"Ana Silva = Ana Silva | the board is divided on the quay"},
		},
		{
			"an editor's note that is spoken of", "Ana Silva says the editor's note was wrong about the quay.",
			[]string{"Ana Silva = Ana Silva | the editor's note was wrong about the quay"},
		},
		{
			"what somebody should know", "Mr Holt was at the port. Mr Holt should know that the quay is weak.",
			[]string{},
		},
		{
			"what somebody knows", "Mr Holt was at the port. Mr Holt knows that the quay is weak.",
			[]string{"Mr Holt = Holt | that the quay is weak"},
		},
		{
			"a comma between two adjectives", "During the vote, when the port burned, Holt used her name as a powerful, careful shield against charges levelled at the board.",
			[]string{},
		},
		{
			"a comma behind an adjective of a clause", "The old crane at the quay was powerful, the pilots charged.",
			[]string{"the pilots | The old crane at the quay was powerful"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := said(c.text, extract.About{}); !slices.Equal(got, c.want) {
				t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
			}
		})
	}
}
