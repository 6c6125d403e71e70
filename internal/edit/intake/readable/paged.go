package readable

import (
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/JohannesKaufmann/html-to-markdown/v2/converter"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Sheet is a page of a document on paper.
type Sheet struct {
	Number     int
	Paragraphs []string
}

// Paged returns the text of the pages as Markdown. The first word of each page, but
// that of the first page with text, bears a note with the number of the page. A
// sentence that goes on on the next page stays in one paragraph.
func Paged(sheets []Sheet) (Text, error) {
	body := element(atom.Body)
	var p *html.Node
	open := false // the last paragraph has no end yet
	for i, s := range sheets {
		for j, text := range s.Paragraphs {
			text = strings.TrimSpace(visible(text))
			if text == "" {
				continue
			}
			if p == nil || j > 0 || !open {
				p = element(atom.P)
				add(body, p)
			} else {
				add(p, &html.Node{Type: html.TextNode, Data: " "})
			}
			if j == 0 && i > 0 {
				word, rest, _ := strings.Cut(text, " ")
				mark := element(atom.Mark)
				mark.Attr = []html.Attribute{{Key: "page", Val: fmt.Sprint(s.Number)}}
				add(mark, &html.Node{Type: html.TextNode, Data: word})
				add(p, mark)
				if text = ""; rest != "" {
					text = " " + rest
				}
			}
			add(p, &html.Node{Type: html.TextNode, Data: text})
			open = !ends(s.Paragraphs[j])
		}
	}
	text, plain, err := Markdown(body)
	return Text{Body: text, Plain: plain}, err
}

// ends reports whether a paragraph ends with the end of a sentence.
func ends(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, `"'”’»)] `))
	return strings.ContainsRune(".!?:…。！？", r)
}

// renderPage writes the mark of a page, which only [Paged] makes.
func renderPage(ctx converter.Context, w converter.Writer, n *html.Node) converter.RenderStatus {
	w.WriteString("[")
	ctx.RenderChildNodes(ctx, w, n)
	w.WriteString(`]{note="Page ` + n.Attr[0].Val + `"}`)
	return converter.RenderSuccess
}

// pageNote matches the note of a page.
var pageNote = regexp.MustCompile(`^Page [0-9]+$`)
