package frontmatter

import (
	"regexp"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/text/span"
)

const (
	byteOrderMark = "\ufeff"
	fence         = "---"
	fenceOfTOML   = "+++"
)

// Matter is the front matter of a file: the text between its two fences.
type Matter struct {
	span.Span
	TOML bool // otherwise it is YAML
}

// Split returns the front matter of src and the offset of its body. The front
// matter is YAML between two lines "---" or TOML between two lines "+++". It is
// empty if there is none. Split reports front matter that is written otherwise,
// which would be taken for the text.
func Split(src diag.Source) (m Matter, body int, problems diag.List) {
	start := 0
	if strings.HasPrefix(src.Text, byteOrderMark) {
		start = len(byteOrderMark)
	}
	none := Matter{Span: span.Span{Start: start, End: start}}
	first := lineEnd(src.Text, start)
	mark := fence
	switch line := src.Text[start:first]; {
	case isFence(line, fence):
	case isFence(line, fenceOfTOML) && assignment.MatchString(src.Text[first:]):
		mark = fenceOfTOML
	default:
		if d, ok := misplaced(src, start); ok {
			return none, len(src.Text), diag.List{d}
		}
		return none, start, nil
	}
	for off := first; off < len(src.Text); {
		end := lineEnd(src.Text, off)
		if isFence(src.Text[off:end], mark) {
			return Matter{span.Span{Start: first, End: off}, mark == fenceOfTOML}, end, nil
		}
		off = end
	}
	problems.Add(src.Error(span.Span{Start: start, End: start + len(mark)}, "frontmatter-unclosed", `the front matter has no closing "`+mark+`"`).
		WithHint(`end the front matter with a line "` + mark + `"; if the text itself starts with such a line, put an empty line before it`))
	return Matter{Span: span.Span{Start: first, End: first}}, len(src.Text), problems
}

var (
	assignment  = regexp.MustCompile(`^\s*(?:#[^\n]*\n\s*)*(?:[A-Za-z0-9_."-]+[ \t]*=|\[|\+\+\+)`)
	ofJSON      = regexp.MustCompile(`^\s*\{\s*"[A-Za-z_-]+"\s*:`)
	ofHyphens   = regexp.MustCompile(`^----+[ \t]*\r?\n[A-Za-z_-]+:(?:[ \t][^\n]*)?\r?\n`)
	afterBlanks = regexp.MustCompile(`^(?:[ \t]*\r?\n)+---[ \t]*\r?\n[A-Za-z_-]+:(?:[ \t][^\n]*)?\r?\n(?:[^\n]*\n)*?---[ \t]*(?:\r?\n|$)`)
)

// misplaced reports front matter at start that is not written as it has to be.
func misplaced(src diag.Source, start int) (diag.Diagnostic, bool) {
	text := src.Text[start:]
	message, hint := "", ""
	switch {
	case ofJSON.MatchString(text):
		message, hint = "front matter in JSON is not read", `write it as YAML: a line "---", lines of the form "key: value", and a line "---"`
	case ofHyphens.MatchString(text):
		message, hint = "the front matter starts with more than three hyphens", `write "---"; if this line is part of the text, put an empty line before it`
	case afterBlanks.MatchString(text):
		message, hint = "there is an empty line before the front matter", "remove the empty line, so that the file begins with the hyphens"
	default:
		return diag.Diagnostic{}, false
	}
	at := start + len(text) - len(strings.TrimLeft(text, " \t\r\n"))
	end := at + strings.IndexAny(src.Text[at:]+"\n", "\r\n")
	return src.Error(span.Span{Start: at, End: end}, "frontmatter-form", message).WithHint(hint), true
}

// lineEnd returns the offset after the line break of the line at off.
func lineEnd(text string, off int) int {
	if i := strings.IndexByte(text[off:], '\n'); i >= 0 {
		return off + i + 1
	}
	return len(text)
}

func isFence(line, mark string) bool {
	return strings.HasPrefix(line, mark) && strings.Trim(line[len(mark):], " \t\r\n") == ""
}
