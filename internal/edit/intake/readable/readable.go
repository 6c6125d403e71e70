// Package readable finds the article in a saved page and writes it as Markdown.
//
// Package readability (a port of the reader view of Firefox) judges which text
// belongs to the article. This package keeps the nodes of the page that have that
// text, in their order, and lists all other text: the editor sees what was left out
// and can take it back. Pictures, captions, scripts, forms and styles are left out.
//
// The words are those of the page. Nothing in a page can become a mark of an
// editor: brackets, braces, percent signs and whatever else has a meaning in an
// article are escaped, and [Markdown] compares the words of the result with those of
// the page. If they differ, the text is given as plain text, in which nothing has a
// meaning.
package readable

import (
	"fmt"
	"net/url"
	"slices"
	"strings"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/text/whitespace"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// maxElements is the maximum number of elements of a page.
const maxElements = 200_000

// Text is the text of a page.
type Text struct {
	Body    string // Markdown, or plain text
	Plain   bool   // Body is plain text
	Dropped []Dropped
}

// Dropped is a piece of text of the page that is not in the article.
type Dropped struct {
	Kind Kind
	Text string // in one line
}

// Options say what is kept.
type Options struct {
	Address string   // of the page, for relative links; "" if unknown
	Keep    []string // words; a piece that contains one of them is kept
	Whole   bool     // the page is all article, such as a letter
}

// Read returns the text of the article in the page. It changes doc. An error says
// that there is no article in the page, or that the page is too large.
func Read(doc *html.Node, o Options) (Text, error) {
	if n := elements(doc); n > maxElements {
		return Text{}, fmt.Errorf("the page has %d elements, more than %d", n, maxElements)
	}
	pieces := piecesOf(doc)
	if o.Whole {
		for i := range pieces {
			pieces[i].kept = true
		}
	} else if err := choose(pieces, doc, o.Address); err != nil {
		return Text{}, err
	}
	dropped := settle(pieces, o)
	if !slices.ContainsFunc(pieces, func(p piece) bool { return p.kept }) {
		return Text{}, errNoText
	}
	prune(doc, pieces)
	body := tidy(doc, o.Address)
	text, plain, err := Markdown(body)
	if err != nil {
		return Text{}, err
	}
	return Text{text, plain, dropped}, nil
}

var errNoText = fmt.Errorf("the page has no text that reads like an article")

// choose marks the pieces that belong to the article.
func choose(pieces []piece, doc *html.Node, address string) error {
	u, err := url.Parse(address)
	if err != nil || address == "" {
		u = nil
	}
	parser := readability.NewParser()
	parser.DisableJSONLD = true // package meta reads it
	found, err := parser.ParseDocument(doc, u)
	if err != nil {
		return fmt.Errorf("find the text: %w", err)
	}
	if found.Node == nil {
		return errNoText
	}
	var words []string
	for _, p := range piecesOf(found.Node) {
		words = append(words, p.words)
	}
	embed(pieces, words)
	return nil
}

// embed marks the pieces with the words, which are in the order of the page. Words
// that occur several times are those nearest to the longest piece.
func embed(pieces []piece, words []string) {
	at := map[string][]int{}
	for i, p := range pieces {
		at[p.words] = append(at[p.words], i)
	}
	longest := -1
	for i, w := range words {
		if len(at[w]) > 0 && (longest < 0 || len(w) > len(words[longest])) {
			longest = i
		}
	}
	if longest < 0 {
		return
	}
	start := at[words[longest]][0]
	pieces[start].kept = true
	for last, i := start, longest+1; i < len(words); i++ {
		list := at[words[i]]
		if k, _ := slices.BinarySearch(list, last+1); k < len(list) {
			last = list[k]
			pieces[last].kept = true
		}
	}
	for last, i := start, longest-1; i >= 0; i-- {
		list := at[words[i]]
		if k, _ := slices.BinarySearch(list, last); k > 0 {
			last = list[k-1]
			pieces[last].kept = true
		}
	}
}

// settle applies the options and returns what is dropped, block by block.
func settle(pieces []piece, o Options) (dropped []Dropped) {
	if !o.Whole {
		dropPrompts(pieces)
	}
	for i := 0; i < len(pieces); {
		end := i + 1
		for end < len(pieces) && pieces[end].block == pieces[i].block {
			end++
		}
		block := pieces[i:end]
		var gone []string
		for j := range block {
			if block[j].kind == Caption {
				block[j].kept = false
			}
			if !block[j].kept {
				gone = append(gone, block[j].words)
			}
		}
		text := whitespace.Collapse(strings.Join(gone, " "))
		switch {
		case text == "":
		case slices.ContainsFunc(o.Keep, func(k string) bool { return contains(text, k) }):
			for j := range block {
				block[j].kept = true
			}
		default:
			dropped = append(dropped, Dropped{block[0].kind, text})
		}
		i = end
	}
	return dropped
}

// fewWords is the number of words below which a part with the name of a form, a
// request to accept cookies or a list of links is one, and no article that is only
// named so.
const fewWords = 40

// dropPrompts marks the short parts between the paragraphs of an article that ask
// readers to subscribe, to share or to read something else.
func dropPrompts(pieces []piece) {
	words := map[*html.Node]int{}
	for _, p := range pieces {
		words[p.owner] += len(strings.Fields(p.words))
	}
	for i := range pieces {
		if p := &pieces[i]; p.owner != nil && (p.kind == Form || p.kind == Consent || p.kind == Related) && words[p.owner] < fewWords {
			p.kept = false
		}
	}
}

func contains(text, words string) bool {
	words = meta.Clean(words)
	return words != "" && strings.Contains(text, words)
}

func elements(n *html.Node) (count int) {
	for range n.Descendants() {
		count++
	}
	return count
}
