package vault

import (
	"regexp"
	"strings"

	"dossier/internal/text/span"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
)

var (
	calloutStart = regexp.MustCompile(`^\[![^\[\]\n]+\]`)
	quoted       = regexp.MustCompile(`^[ \t]*>`)
)

// callouts returns the lines of the callouts in Markdown, in order: block quotes that
// begin with [!type], also in lists and in other quotes. A line that continues their
// last paragraph belongs to them, with or without ">" (CommonMark 0.31.2, section 5.1).
func callouts(body string) (out []span.Span) {
	source := []byte(body)
	doc := converter.Parser().Parse(text.NewReader(source))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // it returns no error
		if !entering || n.Kind() != ast.KindBlockquote || n.FirstChild() == nil {
			return ast.WalkContinue, nil
		}
		lines := n.FirstChild().Lines()
		if n.FirstChild().Kind() != ast.KindParagraph || lines.Len() == 0 {
			return ast.WalkContinue, nil
		}
		first := lines.At(0)
		if !calloutStart.Match(first.Value(source)) {
			return ast.WalkContinue, nil
		}
		start := strings.LastIndexByte(body[:first.Start], '\n') + 1
		end := lineEnd(body, lastByte(n)-1)
		for end < len(body) && quoted.MatchString(body[end:]) {
			end = lineEnd(body, end)
		}
		out = append(out, span.Span{Start: start, End: end})
		return ast.WalkSkipChildren, nil
	})
	return out
}

// lastByte returns the end of the last line that a block or a block in it has.
func lastByte(n ast.Node) (end int) {
	if n.Type() == ast.TypeInline {
		return 0
	}
	if l := n.Lines(); l != nil && l.Len() > 0 {
		end = l.At(l.Len() - 1).Stop
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		end = max(end, lastByte(c))
	}
	return end
}

// lineEnd returns the offset behind the line that has the byte at the offset.
func lineEnd(text string, at int) int {
	if i := strings.IndexByte(text[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(text)
}
