package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestItIsTheSubjectOfTheSentenceBefore(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The report says the dam leaked. It found that ten villages were flooded.", "The report"},
		{"A study by the university says the dam leaked. It also found that ten villages were flooded.", "A study by the university"},
		{"The ministry said the dam leaked. It said that ten villages were flooded.", "The ministry"},
		// Another body that can be meant.
		{"The report says the company closed the dam. It said that ten villages were flooded.", ""},
		{"The report says the company closed the dam. It found that ten villages were flooded.", "The report"},
		{"The ministry said the company closed the dam. It found that ten villages were flooded.", ""},
		// A group that spoke.
		{"Ten villages were flooded, engineers said on Monday. They said that the dam leaked.", "engineers"},
		{"Two engineers of the port said ten villages were flooded. They added that the dam leaked.", "Two engineers of the port"},
		{"Engineers said ten villages were flooded, but farmers said the dam held. They said that it leaked.", ""},
		{"Engineers saw that ten villages were flooded. The rain went on. They said that the dam leaked.", ""},
		{"The report says ten villages were flooded. They said that the dam leaked.", ""},
		// A body that the sentence before ends with.
		{"Ten villages were flooded, the ministry said. It said that the dam leaked.", "the ministry"},
		{"Ten villages were flooded, the ministry said. It burned the dam, she said.", "none"},
		{"The company flooded ten villages, the ministry said. It said that the dam leaked.", ""},
		{"Norway flooded ten villages, the ministry said. It said that the dam leaked.", ""},
		{"Ten villages were flooded, the ministry said. It leaked, engineers said.", "none"},
		// It is not the subject, or no body.
		{"Ten villages were flooded, the report says. It found that the dam leaked.", ""},
		{"The officials said the dam leaked. It found that ten villages were flooded.", ""},
		{"The report says the dam leaked. The rain went on. It found that ten villages were flooded.", ""},
	} {
		text := segment.New(c.text, segment.PlainBlocks(c.text), words.Segmentation)
		got := "none"
		for _, s := range Find(text, names.Find(text)) {
			if s.Source != nil && (s.Source.Span.Text(c.text) == "It" || s.Source.Span.Text(c.text) == "They") {
				got = s.Source.Of.Text(c.text)
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %q, want %q", c.text, got, c.want)
		}
	}
}
