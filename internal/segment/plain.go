package segment

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/span"
)

// wrapColumn is the width from which on a line shows that the text has no line
// breaks within its paragraphs: by hand or by mail programs, lines are broken
// well before.
const wrapColumn = 120

// PlainBlocks cuts plain text into paragraphs. Where the text has lines of 120
// characters and more, each line is a paragraph; else blank lines separate
// paragraphs, or line breaks where there are no blank lines.
func PlainBlocks(text string) []Block {
	joined := hasBlankLine(text) && !hasLongLine(text)
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
			if !joined {
				flush()
			}
		}
		off = next
	}
	flush()
	return blocks
}

func hasLongLine(text string) bool {
	for line := range strings.SplitSeq(text, "\n") {
		if len(line) >= wrapColumn && utf8.RuneCountInString(line) >= wrapColumn {
			return true
		}
	}
	return false
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
