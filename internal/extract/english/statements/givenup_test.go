package statements

import (
	"testing"

	"dossier/internal/extract/english/names"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

// What somebody says was a lie of their own is not told of them.
func TestRecanted(t *testing.T) {
	const content = "that the lock was broken"
	for text, want := range map[string]bool{
		"Lena Okoye admitted that she had lied when she told the court that the lock was broken.":            true,
		"Lena Okoye admitted that she had lied to the court in May, when she said that the lock was broken.": true,
		"Lena Okoye said that she had been wrong when she told the court that the lock was broken.":          true,
		"Lena Okoye said that she had not been wrong when she told the court that the lock was broken.":      false,
		"Piet Holt said that Lena Okoye had lied when she told the court that the lock was broken.":          false,
		"Lena Okoye denied that she had lied when she told the court that the lock was broken.":              false,
		"Lena Okoye admitted that she had been ill when she told the court that the lock was broken.":        false,
	} {
		s := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
		found := false
		for _, x := range Find(s, names.Find(s)) {
			if x.Content[0].Text(text) != content {
				continue
			}
			found = true
			if got := x.Confidence <= secondhand; got != want {
				t.Errorf("%s: confidence is %.2f", text, x.Confidence)
			}
		}
		if !found {
			t.Errorf("%s: not found", text)
		}
	}
}
