package readable

import (
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"dossier/internal/source/document"
	"dossier/internal/source/markdown"
	"dossier/internal/text/whitespace"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"github.com/JohannesKaufmann/html-to-markdown/v2/marker"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/base"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/commonmark"
	"github.com/JohannesKaufmann/html-to-markdown/v2/plugin/table"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Markdown returns the text below body, which has only what [tidy] leaves, as the
// Markdown of an article. If that would not have the words of body, Markdown returns
// plain text.
func Markdown(body *html.Node) (text string, plain bool, err error) {
	want := paragraphs(body)
	words := whitespace.Collapse(want)
	marks := 0 // of pages
	for d := range body.Descendants() {
		if d.DataAtom == atom.Mark {
			marks++
		}
	}
	if words == "" {
		return "", false, errNoText
	}
	for _, drop := range [][]atom.Atom{nil, {atom.Em, atom.Strong}, {atom.A}, {atom.Table, atom.Thead, atom.Tbody, atom.Tfoot, atom.Tr, atom.Td, atom.Th}} {
		unwrap(body, drop)
		if text, err = convert(body); err == nil && faithful(text, words, marks) {
			return text, false, nil
		}
	}
	return want, true, nil
}

// unwrap replaces the elements by what is in them. Tables become paragraphs.
func unwrap(n *html.Node, elements []atom.Atom) {
	for d := range n.Descendants() {
		if !slices.Contains(elements, d.DataAtom) {
			continue
		}
		d.Attr = nil
		if d.DataAtom = atom.Span; isTable(d) {
			d.DataAtom = atom.Div
		}
		d.Data = d.DataAtom.String()
	}
}

func isTable(n *html.Node) bool {
	switch n.Data {
	case "table", "thead", "tbody", "tfoot", "tr", "td", "th":
		return true
	}
	return false
}

// faithful reports whether readers of an article with the text see exactly the
// words, and no mark of an editor is in it but so many notes of pages.
func faithful(text, words string, pages int) bool {
	a, problems := document.ParseArticle("articles/x.md", []byte("---\ntitle: x\ndate: 2000-01-01\n---\n"+text))
	if a == nil || len(problems) > 0 || len(a.Annotations) != pages {
		return false
	}
	for _, n := range a.Annotations {
		if !pageNote.MatchString(n.Note) {
			return false
		}
	}
	return Words(text) == words
}

// Words returns the words that readers of Markdown see, in one line.
func Words(text string) string {
	page, err := markdown.ToHTML(text, markdown.Options{})
	if err != nil {
		return ""
	}
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		return ""
	}
	return whitespace.Collapse(paragraphs(doc))
}

// convert returns the tree as Markdown.
func convert(body *html.Node) (text string, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("write Markdown: %v", r)
		}
	}()
	c := converter.NewConverter(converter.WithPlugins(base.NewBasePlugin(), commonmark.NewCommonmarkPlugin(commonmark.WithListEndComment(false)),
		table.NewTablePlugin(table.WithHeaderPromotion(true))))
	c.Register.RendererFor("mark", converter.TagTypeInline, renderPage, converter.PriorityEarly)
	c.Register.EscapedChar('%', '{', '[', ']', '~', '|')
	c.Register.TextTransformer(func(_ converter.Context, text string) string { return hideMarkup.Replace(text) }, converter.PriorityEarly)
	c.Register.UnEscaper(escape, converter.PriorityEarly)
	out, err := c.ConvertNode(body)
	if err != nil {
		return "", err
	}
	text = strings.TrimSpace(string(out))
	if text == "" {
		return "", errors.New("write Markdown: no text")
	}
	text = blankLines.ReplaceAllString(text, "\n\n")
	text = inAddress.ReplaceAllStringFunc(text, func(address string) string {
		return strings.NewReplacer(`\_`, "_", `\~`, "~", `\*`, "*").Replace(address)
	})
	return showMarkup(text) + "\n", nil
}

// The characters with a meaning in HTML are written as others, which [tidy] leaves
// out of every text, while the Markdown is made: the library writes "<" as an entity
// and "&" as it is, so that the two could not be told apart.
var hideMarkup = strings.NewReplacer("<", "\ue001", ">", "\ue002", "&", "\ue003")

func showMarkup(text string) string {
	text = entity.ReplaceAllString(text, `\&$1`)
	return strings.NewReplacer("\ue001", `\<`, "\ue002", `\>`, "\ue003", "&").Replace(text)
}

var (
	entity    = regexp.MustCompile("\ue003(#?[a-zA-Z0-9]+;)")
	inAddress = regexp.MustCompile(`(?:https?://|www\.)[^\s<>\x{e001}\x{e002}]+`)
)

var blankLines = regexp.MustCompile(`\n(?:[ \t]*\n)+`)

// escape returns 1 if the character at i has a meaning in an article of a dossier,
// and -1 otherwise. The characters have markers between them.
func escape(chars []byte, i int) int {
	const mark = byte(marker.MarkerEscaping)
	beside := func(step int) byte {
		for j := i + step; j >= 0 && j < len(chars); j += step {
			if chars[j] != mark {
				return chars[j]
			}
		}
		return 0
	}
	switch c := chars[i]; c {
	case '[', ']', '{', '|':
		return 1
	case '%', '~':
		if beside(-1) == c || beside(1) == c {
			return 1
		}
	}
	return -1
}

// paragraphs returns the text below n, with a line break after each block.
func paragraphs(n *html.Node) string {
	var lines []string
	var line strings.Builder
	end := func() {
		if s := whitespace.Collapse(line.String()); s != "" {
			lines = append(lines, s)
		}
		line.Reset()
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			line.WriteString(n.Data)
			return
		}
		block := isBlock(n) || n.DataAtom == atom.Br
		if block {
			end()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if block {
			end()
		}
	}
	walk(n)
	end()
	return strings.Join(lines, "\n\n") + "\n"
}
