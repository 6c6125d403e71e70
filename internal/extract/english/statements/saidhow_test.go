package statements

import (
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestSecondhand(t *testing.T) {
	for _, test := range []struct {
		name, text, content string
		want                bool
	}{
		{"hearsay", "The clerk allegedly told the court that the lock was broken.", "that the lock was broken", true},
		{"hearsay before the auxiliary", "The clerk had reportedly said that the lock was broken.", "that the lock was broken", true},
		{"hearsay of something else", "The clerk, who allegedly lied, told the court that the lock was broken.", "that the lock was broken", false},
		{"article that is wrong", "The article wrongly said that the lock was broken.", "that the lock was broken", true},
		{"article", "The article said that the lock was broken.", "that the lock was broken", false},
		{"somebody who is wrong", "The clerk wrongly said that the lock was broken.", "that the lock was broken", false},
		{"reported wrongly", "The board wrongly said the clerk had said that the lock was broken.", "that the lock was broken", true},
		{"reported", "The board said the clerk had said that the lock was broken.", "that the lock was broken", false},
		{"what the paper wrote", "On Monday we wrote that the clerk had said that the lock was broken.", "that the lock was broken", true},
		{"as the paper wrote", "As we wrote on Monday, the clerk said that the lock was broken.", "that the lock was broken", false},
		{"what the paper learned", "On Monday we learned that the clerk had said that the lock was broken.", "that the lock was broken", false},
		{"said at first", "The clerk initially said that the lock was broken.", "that the lock was broken", true},
		{"denied at first", "The clerk at first denied that the lock was broken.", "that the lock was broken", true},
		{"believed to have said", "The clerk is believed to have told the court that the lock was broken.", "that the lock was broken", true},
		{"free to say", "The clerk was free to tell the court that the lock was broken.", "that the lock was broken", false},
		{"said first", "The clerk first said that the lock was broken.", "that the lock was broken", false},
		{"admitted later", "The clerk denied that the lock was broken but later admitted it.", "that the lock was broken", true},
		{"denied, and something else later", "The clerk denied that the lock was broken. She later sold it.", "that the lock was broken", false},
		{"nearly said", "The clerk all but admitted that the lock was broken.", "that the lock was broken", true},
		{"readily said", "The clerk all too readily admitted that the lock was broken.", "that the lock was broken", false},
		{"in jest", "The clerk joked that the lock was broken.", "that the lock was broken", true},
		{"sarcastically", "The clerk said sarcastically that the lock was broken.", "that the lock was broken", true},
		{"loudly", "The clerk said loudly that the lock was broken.", "that the lock was broken", false},
		{"behind a colon", "The board said that the matter was plain: the clerk had said that the lock was broken.", "that the lock was broken", true},
		{"behind a colon of the article", "The matter was plain: the clerk had said that the lock was broken.", "that the lock was broken", false},
		{"supposed", "The board said it thought the clerk had said that the lock was broken.", "that the lock was broken", true},
		{"known", "The board said it knew the clerk had said that the lock was broken.", "that the lock was broken", false},
		{"shown to somebody", "The board said the letter confirmed that the lock was broken.", "that the lock was broken", true},
		{"said in a letter", "The board said the letter said that the lock was broken.", "that the lock was broken", false},
		{"confirmed by somebody", "The board said the clerk confirmed that the lock was broken.", "that the lock was broken", false},
	} {
		seg := segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation)
		found := false
		for _, s := range Find(seg, extract.Names{}) {
			if s.Content[0].Text(test.text) != test.content {
				continue
			}
			found = true
			if got := s.Confidence <= secondhand; got != test.want {
				t.Errorf("%s: confidence is %.2f", test.name, s.Confidence)
			}
		}
		if !found {
			t.Errorf("%s: %q not found", test.name, test.content)
		}
	}
}

// A report has no statement where the paper corrects what it said.
func TestCorrectedReports(t *testing.T) {
	const text = "A report on Monday said that the lock was broken."
	for _, test := range []struct {
		title string
		want  bool
	}{
		{"Correction", true},
		{"CORRECTION: the lock", true},
		{"Correcting the lock", false},
		{"The lock", false},
	} {
		f := prose(text)
		f.layout.Title = test.title
		f.find()
		l := newLinker(f)
		if got := l.isSecondhand(&l.drafts[0]); got != test.want {
			t.Errorf("%s: %t", test.title, got)
		}
	}
}
