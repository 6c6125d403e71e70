package frontmatter

import (
	"strings"

	"go.yaml.in/yaml/v4"

	"dossier/internal/source/markdown"
	"dossier/internal/text/span"
)

// uncomment removes the comments from a scalar, or from the scalars of a list. It
// reports false if a comment is never closed.
func (d *decoder) uncomment(n *yaml.Node) bool {
	if n.Kind == yaml.SequenceNode {
		for _, item := range n.Content {
			if item.Kind == yaml.ScalarNode && !d.uncomment(item) {
				return false
			}
		}
	}
	if n.Kind != yaml.ScalarNode || !strings.Contains(n.Value, commentMark) {
		return true
	}
	text, unclosed := markdown.Cut(n.Value)
	if !unclosed.Empty() {
		at := d.within(n, strings.Count(n.Value[:unclosed.Start], commentMark))
		d.problems.Add(d.src.Error(at, "unclosed-comment", "the comment that begins here is never closed").
			WithHint(`end it with %%; a value that is not a comment cannot have a single %%`))
		return false
	}
	n.Value = strings.TrimSpace(text)
	return true
}

const commentMark = "%%"

// within returns the span of the comment mark in n that follows as many others as
// given. It returns the span of n if the file writes the mark in another way.
func (d *decoder) within(n *yaml.Node, others int) span.Span {
	at := d.span(n)
	end := d.lines.part.End
	if _, ok := d.places[n]; ok {
		end = at.End
	}
	off := at.Start
	for ; ; others-- {
		i := strings.Index(d.src.Text[off:end], commentMark)
		if i < 0 {
			return at
		}
		off += i
		if others == 0 {
			return span.Span{Start: off, End: off + len(commentMark)}
		}
		off += len(commentMark)
	}
}
