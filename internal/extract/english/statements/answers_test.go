package statements

import (
	"strings"
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/form"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// The person whose name opens a question in bold answers it, or else the one named before who
// does not ask.
func TestAnswersToQuestionsInBold(t *testing.T) {
	const answers = "  When did it break?  \n\nThe crane broke in the spring.\n\n  Who saw it?  \n\nTwo pilots saw the crane break.\n\n  Who paid?  \n\nThe board paid for the crane."
	for _, c := range []struct{ text, want string }{
		{"Lena Okoye runs the harbour. She spoke with Piet Holt.\n\n" + answers, "Lena Okoye"},
		{"Lena Okoye runs the harbour. She works with Piet Holt.\n\n" + answers, ""},
		{"Lena Okoye met Piet Holt.\n\n" + strings.Replace(answers, "Who saw", "Mr. Holt, who saw", 1), "Piet Holt"},
		{"Lena Okoye met Piet Holt.\n\n" + strings.NewReplacer("Who saw", "Mr. Holt, who saw", "Who paid", "Ms. Okoye, who paid").Replace(answers), ""},
		{"Lena Okoye runs the harbour.\n\n" + strings.ReplaceAll(answers, "  ", ""), ""},
	} {
		x := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		n := names.Find(x)
		l := form.Read(x, extract.About{Form: dossier.Transcript})
		said := 0
		for _, s := range FindIn(chunk.Parse(chunk.Default(), x, n.Spans()...), n, &l) {
			if s.Source == nil || s.Source.Entity < 0 {
				continue
			}
			if said++; n.Entities[s.Source.Entity].Name != c.want {
				t.Errorf("%s: %s by %s", c.text, s.Content[0].Text(c.text), n.Entities[s.Source.Entity].Name)
			}
		}
		if (said == 3) != (c.want != "") {
			t.Errorf("%s: %d statements", c.text, said)
		}
	}
}
