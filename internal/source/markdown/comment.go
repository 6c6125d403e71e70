package markdown

import (
	"slices"
	"strings"

	"github.com/yuin/goldmark/ast"

	"dossier/internal/text/span"
)

const (
	commentMark = "%%"
	// filler replaces each byte of a comment before parsing. It is neither white
	// space nor punctuation, so that emphasis can close next to a comment as it
	// can next to a letter.
	filler = '\x1a'
	// structural holds the characters that may begin code or HTML. If a comment
	// contains one, the text after it may be parsed differently without the
	// comment.
	structural = "`~<"
	// maxPasses is the maximum number of times that a text is parsed to tell code
	// from comments.
	maxPasses = 8
)

// withoutComments returns body with its comments blanked, their spans, and the
// offset of a %% that is never closed, or -1. A comment extends from a %% that is
// not in code to the next %%, wherever that is. Comments that [Blank] has blanked
// before are comments too. The text has to be parsed to find out what is code. It
// is parsed again after each comment that could have been taken for the start of
// code. After maxPasses everything counts as text, so that no comment is ever
// published.
func withoutComments(body string) (string, []span.Span, int) {
	before := blankedIn(body)
	if !strings.Contains(body, commentMark) {
		return body, before, -1
	}
	source := []byte(body)
	var comments []span.Span
	off := 0
	for pass := 0; ; pass++ {
		var code []span.Span
		if pass < maxPasses {
			code = codeIn(source)
		}
		again := false
		for !again {
			c, open := nextComment(body, off, code)
			if c.Empty() {
				comments = append(comments, before...)
				slices.SortFunc(comments, span.Compare)
				return string(source), comments, open
			}
			blankComment(source, c)
			comments = append(comments, c)
			off = c.End
			again = code != nil && strings.ContainsAny(c.Text(body), structural)
		}
	}
}

// blankedIn returns the runs of filler in body.
func blankedIn(body string) (out []span.Span) {
	for off := 0; ; {
		i := strings.IndexByte(body[off:], filler)
		if i < 0 {
			return out
		}
		s := span.Span{Start: off + i, End: off + i + 1}
		for s.End < len(body) && body[s.End] == filler {
			s.End++
		}
		out = append(out, s)
		off = s.End
	}
}

// nextComment returns the first comment in body at or after off that starts
// outside code. If there is none, it returns the offset of the %% outside code
// that is not closed, or -1.
func nextComment(body string, off int, code []span.Span) (c span.Span, open int) {
	for {
		i := strings.Index(body[off:], commentMark)
		if i < 0 {
			return span.Span{}, -1
		}
		start := off + i
		if within, ok := spanAt(code, start); ok {
			off = max(within.End, start+1)
			continue
		}
		behind := start + len(commentMark)
		end := strings.Index(body[behind:], commentMark)
		if end < 0 {
			return span.Span{}, start
		}
		return span.Span{Start: start, End: behind + end + len(commentMark)}, -1
	}
}

// spanAt returns the span that contains off. The spans are sorted.
func spanAt(spans []span.Span, off int) (span.Span, bool) {
	i, _ := slices.BinarySearchFunc(spans, off, func(s span.Span, off int) int { return s.End - off - 1 })
	if i < len(spans) && spans[i].Start <= off {
		return spans[i], true
	}
	return span.Span{}, false
}

// blankComment overwrites c. Lines that consist of comment only become blank
// lines, so that a comment can be between any blocks.
func blankComment(source []byte, c span.Span) {
	fill := byte(filler)
	if c.Start == 0 || source[c.Start-1] == '\n' {
		fill = ' '
	}
	for i := c.Start; i < c.End; i++ {
		if source[i] != '\n' && source[i] != '\r' {
			source[i] = fill
		}
	}
	if c.End == len(source) || source[c.End] == '\n' || source[c.End] == '\r' {
		return
	}
	for i := c.End - 1; i >= c.Start && source[i] != '\n'; i-- { // the last line has other text as well
		source[i] = filler
	}
}

// codeIn returns the spans of code in source, in order.
func codeIn(source []byte) []span.Span {
	out := []span.Span{}
	add := func(start, end int) {
		if start < end {
			out = append(out, span.Span{Start: start, End: end})
		}
	}
	_ = ast.Walk(parse(source), func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.CodeSpan:
			for c := n.FirstChild(); c != nil; c = c.NextSibling() {
				if text, ok := c.(*ast.Text); ok {
					add(text.Segment.Start, text.Segment.Stop)
				}
			}
			return ast.WalkSkipChildren, nil
		case *ast.FencedCodeBlock:
			if n.Info != nil {
				add(n.Info.Segment.Start, n.Info.Segment.Stop)
			}
			for i := range n.Lines().Len() {
				line := n.Lines().At(i)
				add(line.Start, line.Stop)
			}
		}
		return ast.WalkContinue, nil
	})
	slices.SortFunc(out, span.Compare)
	return out
}

// cutComments removes the comments from the tree, and the nodes that become
// empty. The comments are sorted.
func (t *Tree) cutComments(comments []span.Span) {
	if len(comments) == 0 {
		return
	}
	var texts []*ast.Text
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Text:
			texts = append(texts, n)
		case *ast.Link:
			n.Destination, n.Title = withoutFiller(n.Destination), withoutFiller(n.Title)
		case *ast.Image:
			n.Destination, n.Title = withoutFiller(n.Destination), withoutFiller(n.Title)
		}
		return ast.WalkContinue, nil
	})
	for _, n := range texts {
		i, _ := slices.BinarySearchFunc(comments, n.Segment.Start, func(c span.Span, off int) int { return c.End - off - 1 })
		for ; i < len(comments) && comments[i].Start < n.Segment.Stop; i++ {
			if comments[i].Start > n.Segment.Start {
				n = cut(n, comments[i].Start)
			}
			if comments[i].End >= n.Segment.Stop {
				drop(n)
				break
			}
			rest := cut(n, comments[i].End)
			drop(n)
			n = rest
		}
	}
}

// drop removes n but keeps the line break after it.
func drop(n *ast.Text) {
	if n.SoftLineBreak() || n.HardLineBreak() {
		n.Segment = n.Segment.WithStop(n.Segment.Start)
		return
	}
	for at := ast.Node(n); at.Parent() != nil; {
		parent := at.Parent()
		parent.RemoveChild(parent, at)
		if parent.HasChildren() {
			return
		}
		switch parent.Kind() {
		case ast.KindParagraph, ast.KindTextBlock, ast.KindBlockquote, ast.KindList, ast.KindListItem,
			ast.KindEmphasis, ast.KindHeading, kindHTMLText:
			at = parent
		default:
			return
		}
	}
}

func withoutFiller(b []byte) []byte {
	if len(b) == 0 {
		return b
	}
	return []byte(strings.ReplaceAll(string(b), string(filler), ""))
}
