package segment

import (
	"strings"

	"dossier/internal/span"
)

// PlainBlocks cuts plain text into paragraphs: at blank lines where there are
// any within the text, else at every line.
func PlainBlocks(text string) []Block {
	blank := hasBlankLine(text)
	var blocks []Block
	start, end := -1, 0
	flush := func() {
		if start >= 0 {
			blocks = append(blocks, Block{Span: span.Span{Start: start, End: end}})
		}
		start = -1
	}
	for off := 0; off < len(text); {
		next := len(text)
		if i := strings.IndexByte(text[off:], '\n'); i >= 0 {
			next = off + i + 1
		}
		line := text[off:next]
		trimmed := strings.TrimSpace(line)
		switch {
		case trimmed == "":
			flush()
		default:
			if start < 0 {
				start = off + strings.Index(line, trimmed)
			}
			end = off + strings.Index(line, trimmed) + len(trimmed)
			if !blank {
				flush()
			}
		}
		off = next
	}
	flush()
	return blocks
}

func hasBlankLine(text string) bool {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			return true
		}
	}
	return false
}
