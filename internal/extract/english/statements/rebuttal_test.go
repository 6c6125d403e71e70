package statements

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// Who only calls untrue what another said right before denies that. Who says more asserts
// all of it, and so does who calls untrue what the text does not tell.
func TestRebuttals(t *testing.T) {
	runStatements(t, []statementTest{
		{"of what was said right before", "Jane Doe said that the lock leaked. Sam Holt said that this was not true.", []string{"Jane Doe | said | that the lock leaked", "Sam Holt | said | the lock leaked"}},
		{"of nothing", "Jane Doe said that the lock leaked. Sam Holt said that this was not enough.", []string{"Jane Doe | said | that the lock leaked", "Sam Holt | said | that this was not enough"}},
		{"that is all", "Jane Doe said that the lock leaked. “That is false,” Sam Holt said.", []string{"Jane Doe | said | that the lock leaked", "Sam Holt | said | the lock leaked"}},
		{"with more", "Jane Doe said that the lock leaked. “That is false. The lock is dry,” Sam Holt said.", []string{"Jane Doe | said | that the lock leaked", "Sam Holt | said | That is false. The lock is dry"}},
		{"no truth", "Jane Doe reported that the lock leaked. Sam Holt said there was no truth to the report.", []string{"Jane Doe | reported | that the lock leaked", "Sam Holt | said | the lock leaked"}},
		{"of what is not told", "Sam Holt said that the story was a fabrication.", []string{"Sam Holt | said | that the story was a fabrication"}},
	})
	for _, test := range []struct {
		before, text string
		want         dossier.Stance
	}{
		{"Jane Doe said that the lock leaked.", "Sam Holt said that this was not true.", dossier.Denies},
		{"Jane Doe said that the lock leaked.", "Sam Holt said that this was not enough.", dossier.Asserts},
		{"Jane Doe said that the lock leaked.", "“That is false. The lock is dry,” Sam Holt said.", dossier.Asserts},
		{"", "Sam Holt said that this was not true.", dossier.Asserts},
	} {
		text := test.before + " " + test.text
		prose := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		s := Find(prose, names.Find(prose))
		if got := s[len(s)-1].Stance; got != test.want {
			t.Errorf("%s %s: %s, want %s", test.before, test.text, got, test.want)
		}
	}
}

// What is called untrue is a claim, and nothing else is said.
func TestOnlyCalledUntrue(t *testing.T) {
	for _, test := range []struct {
		text string
		want bool
	}{
		{"The minister said the reports were false.", true},
		{"The minister said that it was not true.", true},
		{"“The reports are false,” the minister said.", true},
		{"The minister said the report was wrong.", true},
		{"The minister said the claims were not true.", true},
		{"The minister said there was no truth to the report.", true},
		{"The minister said the report was false.", true},
		{"There is nothing to the report, the minister said.", true},
		{"There is nothing in the report, the minister said.", true},
		{"The minister said the report was not true.", true},
		{"“That is not true,” the minister said.", true},
		{"The minister said it was false.", true},
		{"The minister said the reports are a lie.", true},
		{"The minister said the report was really quite simply false.", true},
		{"“The reports are false,” the minister said. “The bridge is safe.”", false},
		{"“I think the claims are not true,” the minister said.", false},
		{"“The bridge is safe,” the minister said. “The reports are false.”", false},
		{"“The reports are false and an insult,” the minister said.", false},
		{"The minister said the board had admitted the claims were not true.", false},
		{"The minister said the ceiling was false.", false},
		{"The minister said the report seemed false.", false},
		{"The minister said the report was true.", false},
		{"There is nothing in the house, the minister said.", false},
		{"“This is not right, we are tired,” the minister said.", false},
		{"The minister said it was absurd for Holt to leave.", false},
		{"The minister said it was false to call the bridge old.", false},
		{"The minister said what he saw was a trick, and that is a lie.", false},
		{"The minister said the bridge was old and the reports are a lie.", false},
		{"The minister said the report was not false.", false},
		{"The minister said there was some truth to the report.", false},
		{"“The bridge is shut. That is not true of the road,” the minister said.", false},
		{"The minister said it was wrong to shut the bridge.", false},
		{"The minister said that the bridge was true to its plans.", false},
	} {
		f := prose(test.text)
		f.find()
		if got := len(f.drafts) > 0 && !f.rebutted(&f.drafts[0]).Empty(); got != test.want {
			t.Errorf("%s: %t", test.text, got)
		}
	}
}
