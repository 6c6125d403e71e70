package form

import (
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
)

func BenchmarkForm(b *testing.B) {
	text := strings.Repeat("The harbour board met on Monday to discuss the quay. It said that the crane, which is old, must be replaced by May.\n\nPolice said two men were hurt.\n\n", 500)
	blocks := segment.PlainBlocks(text)
	x := segment.New(text, blocks, words.Segmentation)
	b.Run("furnish", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			Furnish(text, blocks)
		}
	})
	b.Run("read", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			Read(x, extract.About{})
		}
	})
}
