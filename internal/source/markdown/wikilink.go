package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"

	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Wikilink is a link of the form [[target]], [[target#heading]] or
// [[target|label]].
type Wikilink struct {
	span.Span            // from the first to the last bracket, in the text that was parsed
	Target     string    // without the heading
	TargetSpan span.Span // span of Target
	Words      span.Span // the visible part: the label, or the target if there is no label
	InCallout  bool
}

// Wikilinks returns the wikilinks in the order of the text.
func (t *Tree) Wikilinks() []Wikilink {
	var out []Wikilink
	for _, n := range t.wikilinks() {
		w := n.link
		w.InCallout = inCallout(n)
		out = append(out, w)
	}
	return out
}

func (t *Tree) wikilinks() (found []*wikilink) {
	if !strings.Contains(t.body, "[[") {
		return nil
	}
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if w, ok := n.(*wikilink); ok && entering {
			found = append(found, w)
		}
		return ast.WalkContinue, nil
	})
	return found
}

// wikilink is the node of a Wikilink. Its only child is its words.
type wikilink struct {
	ast.BaseInline
	link Wikilink
	href string // on the page; "" if it is not a link there
	dead bool   // it should be a link, but leads nowhere
}

var kindWikilink = ast.NewNodeKind("Wikilink")

func (*wikilink) Kind() ast.NodeKind { return kindWikilink }

func (n *wikilink) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// wikilinks parses wikilinks. They are in one line and contain no markup.
type wikilinks struct{}

func (wikilinks) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithInlineParsers(util.Prioritized(wikilinks{}, 100))) // before footnotes and links
}

func (wikilinks) Trigger() []byte { return []byte{'['} }

func (wikilinks) Parse(_ ast.Node, block text.Reader, _ parser.Context) ast.Node {
	line, at := block.PeekLine()
	if at.Padding > 0 || len(line) < 2 || line[1] != '[' {
		return nil
	}
	inner := line[2:]
	end := bytes.IndexAny(inner, "[]\r\n")
	if end < 0 || !bytes.HasPrefix(inner[end:], []byte("]]")) {
		return nil
	}
	link, ok := newWikilink(string(inner[:end]), at.Start+2)
	if !ok {
		return nil
	}
	block.Advance(link.Len())
	n := &wikilink{link: link}
	n.AppendChild(n, ast.NewTextSegment(text.NewSegment(link.Words.Start, link.Words.End)))
	return n
}

// newWikilink parses the text between the brackets, which is at off in the text.
// The bar may be escaped, as is necessary in tables.
func newWikilink(inner string, off int) (Wikilink, bool) {
	const blank = " \t"
	target, words := span.Span{End: len(inner)}, span.Span{}
	if bar := strings.IndexByte(inner, '|'); bar >= 0 {
		words = span.Span{Start: bar + 1, End: len(inner)}.Trim(inner, blank)
		target.End = bar
		if strings.HasSuffix(target.Text(inner), `\`) {
			target.End--
		}
	}
	if i := strings.IndexByte(target.Text(inner), '#'); i >= 0 {
		target.End = i
	}
	target = target.Trim(inner, blank+string(filler))
	if words.Empty() {
		words = target
	}
	name := whitespace.Collapse(target.Text(inner))
	return Wikilink{
		Span:       span.Span{Start: off - 2, End: off + len(inner) + 2},
		Target:     string(withoutFiller([]byte(name))),
		TargetSpan: span.Span{Start: off + target.Start, End: off + target.End},
		Words:      span.Span{Start: off + words.Start, End: off + words.End},
	}, name != ""
}

// link sets the addresses of the wikilinks on the page.
func (t *Tree) link(o Options) {
	if o.Wikilink == nil {
		return
	}
	for _, n := range t.wikilinks() {
		if withinLink(n) || o.NotesBy != "" && !inCallout(n) {
			continue
		}
		href, ok := o.Wikilink(n.link.Target)
		n.href, n.dead = href, !ok
	}
}

func renderWikilink(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	switch n := node.(*wikilink); {
	case n.dead && entering:
		write(w, `<span class="dead">`)
	case n.dead:
		write(w, "</span>")
	case n.href != "" && entering:
		write(w, "<a")
		attribute(w, "href", n.href)
		write(w, ">")
	case n.href != "":
		write(w, "</a>")
	}
	return ast.WalkContinue, nil
}
