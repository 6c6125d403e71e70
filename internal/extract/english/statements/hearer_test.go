package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestHearerIsNotTheSubject(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Karl Nessen told the court boats had sunk in May.", "boats had sunk in May"},
		{"Karl Nessen told the court three old boats had sunk in May.", "three old boats had sunk in May"},
		{"Karl Nessen told the jury Moor had been arguing with his wife.", "Moor had been arguing with his wife"},
		{"Karl Nessen told the jury Moor, 37, had been arguing with his wife.", "Moor, 37, had been arguing with his wife"},
		{"Karl Nessen told the BBC aid agencies would use the port.", "aid agencies would use the port"},
		{"Karl Nessen told AFP news agency ships had left the port.", "ships had left the port"},
		{"Karl Nessen told reporters ships had left the port.", "ships had left the port"},
		{"Karl Nessen told parliament prices had doubled.", "prices had doubled"},
		{"Karl Nessen told Norham Radio News (NRN) that the boats had sunk.", "that the boats had sunk"},
		{"Karl Nessen told Norham Radio News (NRN) in a long interview on Wednesday (May 4) that the boats had sunk.", "that the boats had sunk"},
		// The hearer is apart, or there is none.
		{"Karl Nessen told the court the old boats had sunk in May.", "the old boats had sunk in May"},
		{"Karl Nessen told the Guardian newspaper the boats had sunk.", "the boats had sunk"},
		{"Karl Nessen said the court boats had sunk in May.", "the court boats had sunk in May"},
		{"Karl Nessen told the court that court boats had sunk in May.", "that court boats had sunk in May"},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		got := "none"
		for _, s := range Find(text, names.Find(text)) {
			got = s.Content[0].Text(c.text)
		}
		if got != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestHearerBeforeAColonIsNotTheSource(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"As though the vote were a show, Patti Gains, from Westbury, told the Harbour Times: “I came to see the lock that leaked.”", "Patti Gains, from Westbury, told"},
		{"Patti Gains, of Westbury, told the Harbour Times: “The lock had leaked for years.”", "Patti Gains, of Westbury, told"},
		{"The Harbour Times: “The lock had leaked for years.”", "The Harbour Times:"},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		var got []string
		for _, s := range Find(text, names.Find(text)) {
			got = append(got, c.text[s.Source.Span.Start:s.Cue.End])
		}
		if len(got) != 1 || got[0] != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}
