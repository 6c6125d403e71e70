package segment

import (
	"strings"
	"unicode/utf8"

	"dossier/internal/text/span"
)

// wrapColumn is the width, in characters, from which a line was probably not
// broken by hand or by a mail program.
const wrapColumn = 120

// PlainBlocks cuts plain text into paragraphs: at blank lines, or at line
// breaks if there are no blank lines or each line is a paragraph (see
// [LinesAreParagraphs]).
func PlainBlocks(text string) []Block {
	joined := hasBlankLine(text) && !LinesAreParagraphs(text)
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

// LinesAreParagraphs reports whether each of several lines is a paragraph of
// its own: some are too long for lines that were broken within a paragraph, and
// most end like a sentence.
func LinesAreParagraphs(text string) bool {
	long, lines, ended := false, 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		lines++
		long = long || len(line) >= wrapColumn && utf8.RuneCountInString(line) >= wrapColumn
		r, _ := utf8.DecodeLastRuneInString(line)
		if strings.ContainsRune(".!?…:\"”’')", r) {
			ended++
		}
	}
	return long && lines > 1 && 2*ended > lines
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
