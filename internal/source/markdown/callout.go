package markdown

import (
	"bytes"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// callout is a block quote that begins with [!type]: a note by the editor of the
// text, not by the author who is quoted. Its first child is its title.
type callout struct {
	ast.BaseBlock
	kind string // in lower case
	fold string // "+" if it can be folded and is open at first, "-" if it is closed at first, "" otherwise
	by   string // the author; "" if it is clear
}

var kindCallout = ast.NewNodeKind("Callout")

func (*callout) Kind() ast.NodeKind { return kindCallout }

func (n *callout) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// calloutTitle is the text after [!type] in the same line.
type calloutTitle struct{ ast.BaseBlock }

var kindCalloutTitle = ast.NewNodeKind("CalloutTitle")

func (*calloutTitle) Kind() ast.NodeKind { return kindCalloutTitle }

func (n *calloutTitle) Dump(source []byte, level int) { ast.DumpHelper(n, source, level, nil, nil) }

// inCallout reports whether n is in a callout.
func inCallout(n ast.Node) bool {
	for ; n != nil; n = n.Parent() {
		if n.Kind() == kindCallout {
			return true
		}
	}
	return false
}

// callouts parses callouts. Apart from the first line, they are parsed like block
// quotes.
type callouts struct{ parser.BlockParser }

func (callouts) Extend(m goldmark.Markdown) {
	m.Parser().AddOptions(parser.WithBlockParsers(util.Prioritized(callouts{parser.NewBlockquoteParser()}, 790)))
}

// calloutStart matches the start of a callout: its type and its fold marker.
var calloutStart = regexp.MustCompile(`^ {0,3}>[ \t]?[ ]{0,3}\[!([A-Za-z][A-Za-z0-9_-]{0,39})\]([+-]?)(?:[ \t]|\r?\n|\r?$)`)

func (p callouts) Open(parent ast.Node, reader text.Reader, pc parser.Context) (ast.Node, parser.State) {
	line, _ := reader.PeekLine()
	m := calloutStart.FindSubmatch(line)
	if m == nil {
		return nil, parser.NoChildren
	}
	n := &callout{kind: strings.ToLower(string(m[1])), fold: string(m[2])}
	if opened, _ := p.BlockParser.Open(parent, reader, pc); opened == nil {
		return nil, parser.NoChildren
	}
	rest, at := reader.PeekLine()
	skip := bytes.IndexByte(rest, ']') + 1 + len(m[2])
	title := text.NewSegment(at.Start+skip, at.Stop)
	title = title.TrimLeftSpace(reader.Source())
	title = title.TrimRightSpace(reader.Source())
	head := &calloutTitle{}
	head.SetPos(title.Start)
	if !title.IsEmpty() {
		head.Lines().Append(title)
	}
	n.AppendChild(n, head)
	reader.Advance(len(bytes.TrimSuffix(rest, []byte("\n"))))
	return n, parser.HasChildren
}

func renderCallout(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n := node.(*callout)
	if entering {
		write(w, `<aside class="callout callout-`, n.kind, `" role="note">`, "\n")
		switch n.fold {
		case "+":
			write(w, "<details open>\n")
		case "-":
			write(w, "<details>\n")
		}
		return ast.WalkContinue, nil
	}
	if n.fold != "" {
		write(w, "</details>\n")
	}
	write(w, "</aside>\n")
	return ast.WalkContinue, nil
}

// renderCalloutTitle writes the title of a callout, or its type if it has no
// title.
func renderCalloutTitle(w util.BufWriter, _ []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	n := node.Parent().(*callout)
	tag := "p"
	if n.fold != "" {
		tag = "summary"
	}
	if !entering {
		write(w, "</", tag, ">\n")
		return ast.WalkContinue, nil
	}
	write(w, "<", tag, ` class="callout-title">`)
	if n.by != "" {
		write(w, `<span class="callout-by">`)
		escapeHTML(w, n.by)
		write(w, "</span> ")
	}
	if !node.HasChildren() {
		write(w, strings.ToUpper(n.kind[:1]), n.kind[1:])
	}
	return ast.WalkContinue, nil
}
