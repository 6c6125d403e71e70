package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestSubjectOfInnerClause(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// A clause that "after" or "and" opens, with an aside behind its subject.
		{"John Roe resigned in May after Emma Holt, his deputy, said that the bank had failed.", "Emma Holt"},
		{"John Roe, 62, was arrested after Emma Holt, 32, told police that the bank had failed.", "Emma Holt"},
		{"John Roe, the mayor, resigned after his deputy, Emma Holt, said that the bank had failed.", "Emma Holt"},
		{"John Roe resigned after the mayor's deputy, Emma Holt, said that the bank had failed.", "Emma Holt"},
		{"John Roe, who is 62, resigned after Emma Holt, 32, said that the bank had failed.", "Emma Holt"},
		{"John Roe resigned because the head of the bank, Emma Holt, 51, said that it had failed.", "Emma Holt"},
		{"John Roe resigned after Emma Holt, who runs the bank, said that it had failed.", "Emma Holt"},
		{"Police arrested John Roe, 62, before Emma Holt, 32, revealed that the bank had failed.", "Emma Holt"},
		{"The firm was fined and Emma Holt, its lawyer, said that the rule was unclear.", "Emma Holt"},
		{"John Roe left the firm and its chairman, Peter Larsen, said that the rule was unclear.", "Peter Larsen"},
		// What stands before is no clause.
		{"Days after the bank failed, John Roe and the minister, Emma Holt, said that it had been sold.", "John Roe"},
		{"John Roe, speaking after the minister, Emma Holt, said that the bank had failed.", "John Roe"},
		{"John Roe, who spoke after the minister, Emma Holt, said that the bank had failed.", "John Roe"},
		{"John Roe, who met the mayor and his deputy, Emma Holt, said that the bank had failed.", "John Roe"},
		{"After a long meeting, the minister, Emma Holt, said that the bank had failed.", "Emma Holt"},
		// The verb is not that of the inner clause.
		{"John Roe, who was arrested after Emma Holt, 32, went to the police, said that the bank had failed.", "John Roe"},
		{"John Roe left the court and, smiling, said that the bank had failed.", "John Roe"},
		{"John Roe met the mayor and, in a letter to her deputy, Emma Holt, said that the bank had failed.", "John Roe"},
		{"John Roe resigned as crowds filled Westbury and Larsen, the capital, saying that the bank had failed.", "John Roe"},
		{"John Roe resigned after a raid, in May, and said that the bank had failed.", "John Roe"},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		n := names.Find(text)
		got := "none"
		for _, s := range Find(text, n) {
			if s.Source != nil && s.Source.Entity >= 0 {
				got = n.Entities[s.Source.Entity].Name
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}
