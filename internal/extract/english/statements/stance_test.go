package statements

import (
	"testing"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func TestStance(t *testing.T) {
	for _, test := range []struct {
		text string
		want dossier.Stance
	}{
		{"The minister said that the bridge was safe.", dossier.Asserts},
		{"The minister denied that the bridge was unsafe.", dossier.Denies},
		{"The ministry rejected the claims.", dossier.Denies},
		{"Officials in both cities denied such claims.", dossier.Denies},
		{"The minister dismissed the report as nonsense.", dossier.Denies},
		{"Mr. Lindqvist does not believe that the bridge is safe.", dossier.Denies},
		{"The minister questioned whether the bridge was safe.", dossier.Questions},
		{"The minister doubted that the bridge was safe.", dossier.Questions},
		{"The minister asked whether the bridge was safe.", dossier.Questions},
		{"The minister asked why the bridge was shut.", dossier.Questions},
		{"The minister is sure that the bridge is safe.", dossier.Asserts},
		{"The minister isn't sure that the bridge is safe.", dossier.Questions},
		{"The minister is not certain that the bridge is safe.", dossier.Questions},
		{"The minister asked that the bridge be shut.", dossier.Asserts},
		{"The minister declined to comment on the bridge.", dossier.Declines},
		{"The minister did not say whether the bridge was safe.", dossier.Declines},
		{"The ministry did not confirm the report.", dossier.Declines},
		{"The ministry failed to immediately confirm those details.", dossier.Declines},
		{"The minister refused to say whether the bridge was safe.", dossier.Declines},
		{"The board, which did not specify whether the ferry had left, said it was late.", dossier.Declines},
		{"The minister has pleaded not guilty and denies theft.", dossier.Denies},
		{"The minister has not denied theft.", dossier.Declines},
		{"The minister denied neither that the bridge leaked nor that it was old.", dossier.Declines},
		{"The minister denied that neither bridge was safe.", dossier.Denies},
		{"The minister denied none of the claims that the bridge leaked.", dossier.Declines},
		{"The minister denied the claims that the bridge leaked.", dossier.Denies},
		{"The minister denied none had been sold.", dossier.Denies},
		{"The minister said neither when the bridge would open nor who would pay.", dossier.Declines},
		{"The minister said neither bridge would open.", dossier.Asserts},
		{"The minister refused either to confirm or to deny that the bridge was shut.", dossier.Declines},
		{"The minister could neither confirm nor rule out that the bridge was shut.", dossier.Declines},
		{"The minister said nothing about whether the bridge was shut.", dossier.Declines},
		{"The minister said nothing about the bridge was new.", dossier.Asserts},
		{"The minister said little about why the bridge was shut.", dossier.Declines},
		{"The minister said a little bridge was shut.", dossier.Asserts},
		{"The minister cast doubt on whether the bridge was safe.", dossier.Questions},
		{"The minister voiced doubts that the bridge was safe.", dossier.Questions},
		{"The minister voiced no doubts that the bridge was safe.", dossier.Asserts},
		{"The minister has no doubt that the bridge is safe.", dossier.Asserts},

		{"\"I won't say that the bridge is safe,\" Rui Dias said.", dossier.Declines},
		{"\"I will say that the bridge is safe,\" Rui Dias said.", dossier.Asserts},
		{"\"We cannot tell you whether the bridge is safe,\" Rui Dias said.", dossier.Declines},
		{"\"I'm not saying the bridge is unsafe,\" Rui Dias said.", dossier.Declines},
		{"\"I won't say that the bridge is safe, but it will hold,\" Rui Dias said.", dossier.Asserts},
		{"\"I can't say enough about the bridge,\" Rui Dias said.", dossier.Asserts},
		{"\"He won't say that the bridge is safe,\" Rui Dias said.", dossier.Asserts},

		{"The board refuted allegations that the bridge was unsafe.", dossier.Denies},
		{"The board repeated allegations that the bridge was unsafe.", dossier.Asserts},
		{"The board refuted media reports that it would close the bridge.", dossier.Denies},
		{"The board did not refute allegations that the bridge was unsafe.", dossier.Declines},
		{"The board has not repeated allegations that the bridge was unsafe.", dossier.Declines},
		{"The board questioned suggestions that the bridge was unsafe.", dossier.Questions},
		{"The board ruled out that the bridge was unsafe.", dossier.Denies},
		{"The board ruled that the bridge was unsafe.", dossier.Asserts},
		{"The board ruled out of order that the bridge was unsafe.", dossier.Asserts},
		{"The board shot down rumours that the bridge was unsafe.", dossier.Denies},
		{"The board brushed aside suggestions that the bridge was unsafe.", dossier.Denies},
		{"The board refused to rule out that the bridge was unsafe.", dossier.Declines},
		{"The board did not rule out a sale of the bridge.", dossier.Declines},

		{"The minister did not deny that the bridge was unsafe.", dossier.Declines},
		{"The minister never rejected the claims.", dossier.Declines},
		{"The minister would neither confirm nor deny that the bridge was unsafe.", dossier.Declines},
		{"The minister believes that the bridge is safe.", dossier.Asserts},
		{"The minister does not believe that the bridge is safe.", dossier.Denies},
		{"The minister confirmed that the bridge was safe.", dossier.Asserts},
		{"The minister never confirmed that the bridge was safe.", dossier.Declines},
		{"The minister did not explain why the bridge was closed.", dossier.Declines},
		{"The minister refused the claim that the bridge was old.", dossier.Asserts},
		{"The minister refused to believe that the bridge was safe.", dossier.Declines},
		{"The minister is sure that the bridge is safe.", dossier.Asserts},
		{"The minister isn't sure that the bridge is safe.", dossier.Questions},
		{"The minister is not certain that the bridge is safe.", dossier.Questions},
		{"The minister asked that the bridge be closed.", dossier.Asserts},
		{"The minister asked if the bridge was closed.", dossier.Questions},
		{"“Is the bridge closed today?” the minister asked.", dossier.Questions},
		{"“The bridge is closed today,” the minister asked her to say.", dossier.Asserts},
		{"Residents don’t know what will happen to the bridge.", dossier.Questions},
		{"Residents know what will happen to the bridge.", dossier.Asserts},
	} {
		t.Run(test.text, func(t *testing.T) {
			s := Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), extract.Names{})
			if len(s) == 0 {
				t.Fatal("no statement")
			}
			if s[0].Stance != test.want {
				t.Errorf("%q is %s, want %s", line(test.text, s[0]), s[0].Stance, test.want)
			}
		})
	}
}

func TestStanceNamesAreThoseOfTheDataFiles(t *testing.T) {
	for s, want := range map[dossier.Stance]string{dossier.Asserts: "asserts", dossier.Denies: "denies", dossier.Questions: "questions", dossier.Declines: "declines"} {
		if s.String() != want {
			t.Errorf("%d is %q, want %q", s, s, want)
		}
	}
}

func TestMode(t *testing.T) {
	for _, test := range []struct {
		text string
		want extract.Mode
	}{
		{"The minister said that the bridge was safe.", extract.Indirect},
		{"“The bridge is quite safe now,” the minister said.", extract.Direct},
		{"The minister said the bridge was “quite safe now” and open.", extract.Mixed},
	} {
		t.Run(test.want.String(), func(t *testing.T) {
			s := Find(segment.New(test.text, segment.PlainBlocks(test.text), words.Segmentation), extract.Names{})
			if len(s) == 0 {
				t.Fatal("no statement")
			}
			if s[0].Mode != test.want {
				t.Errorf("%q is %s, want %s", line(test.text, s[0]), s[0].Mode, test.want)
			}
		})
	}
}
