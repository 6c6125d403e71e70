package markdown

import (
	"fmt"
	"strings"

	"github.com/alecthomas/chroma/v2"
	"github.com/alecthomas/chroma/v2/formatters/html"
	"github.com/alecthomas/chroma/v2/lexers"
	"github.com/alecthomas/chroma/v2/styles"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/util"
)

var highlighter = html.New(html.WithClasses(true), html.PreventSurroundingPre(true))

// renderFencedCode writes a code block. If its language is known, it highlights
// the syntax with classes.
func renderFencedCode(w util.BufWriter, source []byte, node ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	n := node.(*ast.FencedCodeBlock)
	var code strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		code.Write(line.Value(source))
	}
	language := string(n.Language(source))
	write(w, `<pre class="chroma" tabindex="0"><code`)
	if language != "" {
		attribute(w, "class", "language-"+language)
	}
	write(w, ">")
	if _, plain := n.AttributeString(plainCode); plain || !highlight(w, language, code.String()) {
		escapeHTML(w, code.String())
	}
	write(w, "</code></pre>\n")
	return ast.WalkSkipChildren, nil
}

// Limits for highlighting, in bytes of code. The time of a lexer can be quadratic
// in the length of the code.
const (
	maxCodeBlock = 2 << 10
	maxCode      = 16 << 10 // in all blocks of a text together
)

// plainCode is the name of the attribute of a code block that is not highlighted.
const plainCode = "plain"

// limitCode marks the code blocks that are too long to be highlighted. It returns
// the first of them that has a language, or nil.
func (t *Tree) limitCode() (first *ast.FencedCodeBlock) {
	if !strings.Contains(t.body, "```") && !strings.Contains(t.body, "~~~") {
		return nil
	}
	all := 0
	_ = ast.Walk(t.doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		c, ok := n.(*ast.FencedCodeBlock)
		if !ok || !entering || len(c.Language(t.source)) == 0 {
			return ast.WalkContinue, nil
		}
		size := 0
		for i := range c.Lines().Len() {
			line := c.Lines().At(i)
			size += line.Len()
		}
		if size <= maxCodeBlock && all+size <= maxCode {
			all += size
			return ast.WalkContinue, nil
		}
		c.SetAttributeString(plainCode, true)
		if first == nil {
			first = c
		}
		return ast.WalkContinue, nil
	})
	return first
}

func highlight(w util.BufWriter, language, code string) bool {
	if language == "" {
		return false // searching for a lexer takes milliseconds
	}
	lexer := lexers.Get(language)
	if lexer == nil {
		return false
	}
	tokens, err := chroma.Coalesce(lexer).Tokenise(nil, code)
	if err != nil {
		return false
	}
	return highlighter.Format(w, styles.Fallback, tokens) == nil
}

// CSS returns the style sheet for highlighted code. Light and dark are names of
// chroma styles.
func CSS(light, dark string) (string, error) {
	var b strings.Builder
	if err := writeStyle(&b, light); err != nil {
		return "", err
	}
	var colours strings.Builder
	if err := writeStyle(&colours, dark); err != nil {
		return "", err
	}
	for _, when := range []string{`@media screen { :root[data-theme="dark"]`, `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"])`} {
		b.WriteString(when + " {\n" + colours.String() + "} }\n")
	}
	return b.String(), nil
}

func writeStyle(b *strings.Builder, name string) error {
	style, ok := styles.Registry[name]
	if !ok {
		return fmt.Errorf("no style %q for code", name)
	}
	return highlighter.WriteCSS(b, style)
}
