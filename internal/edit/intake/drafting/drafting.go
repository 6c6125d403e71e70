// Package drafting makes the draft of an article of a saved page.
package drafting

import (
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"unicode"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/newarticle"
	"dossier/internal/edit/intake/pdftext"
	"dossier/internal/edit/intake/readable"
	"dossier/internal/edit/intake/saved"
	"dossier/internal/source/markdown"

	"golang.org/x/net/html"
)

// Draft is the draft of an article and what its reader should know about it.
type Draft struct {
	newarticle.Draft
	Format   saved.Format
	Dropped  []readable.Dropped
	Left     []string // other parts of the file
	Warnings []string
}

// fewLetters is the number of letters and figures below which a text is hardly an
// article.
const fewLetters = 150

// Options say what an article is made of besides its page.
type Options struct {
	Keep  []string  // a piece of the page that contains one of the texts is kept
	Known meta.Meta // counts before what the file and the page say
}

// Of returns the draft of an article of a page.
func Of(p *saved.Page, o Options) (d Draft, err error) {
	defer func() {
		if r := recover(); r != nil {
			d, err = Draft{}, fmt.Errorf("the program failed to read this page: %v", r)
		}
	}()
	d = Draft{Format: p.Format, Left: p.Left}
	own := p.Meta
	own.Unarchive()
	d.Meta = o.Known
	d.Meta.Unarchive()
	if own.Retrieved.Value != "" { // the file knows best when it was made
		d.Meta.Retrieved = own.Retrieved
	}
	d.Meta.Or(own)
	switch {
	case p.PDF != nil:
		err = d.ofPDF(p.PDF)
	case p.Text != "":
		d.Body, d.Plain = visible(p.Text), true
	default:
		err = d.ofHTML(p, own.URL.Value, o)
	}
	if err != nil {
		return Draft{}, err
	}
	if n := letters(d.Body); n < fewLetters {
		d.Warnings = append(d.Warnings, fmt.Sprintf("the text is short, with %d letters", n))
	}
	if d.Meta.Title.Value == "" && !d.Plain {
		if title, _ := markdown.Parse(d.Body).Title(); title != "" {
			d.Meta.Title = meta.Fact{Value: meta.Clean(title), From: "first heading"}
		}
	}
	if d.Meta.Closed {
		d.Warnings = append(d.Warnings, "the page says that it is not free to read; the text may end too early")
	}
	if d.Meta.Date.Value == "" {
		d.Warnings = append(d.Warnings, `no date of publication was found; add "date" to the front matter`)
	}
	return d, nil
}

func (d *Draft) ofHTML(p *saved.Page, address string, o Options) error {
	doc, err := html.Parse(strings.NewReader(p.HTML))
	if err != nil {
		return fmt.Errorf("read HTML: %w", err)
	}
	if p.Whole { // it has no head and says nothing about itself
		d.Meta.Or(meta.FromAddress(d.Meta.URL.Value))
	} else {
		found := meta.FromPage(doc, address)
		found.Unarchive()
		if found.URL.Value != "" && o.Known.URL.Value == "" { // the canonical address is the better one
			d.Meta.URL = meta.Fact{}
		}
		d.Meta.Or(found)
	}
	text, err := readable.Read(doc, readable.Options{Address: d.Meta.URL.Value, Keep: o.Keep, Whole: p.Whole})
	if err != nil {
		return err
	}
	d.Body, d.Plain, d.Dropped = text.Body, text.Plain, text.Dropped
	if d.Plain {
		d.Warnings = append(d.Warnings, "the text is kept as plain text, because as Markdown it would not have the same words")
	}
	return nil
}

func (d *Draft) ofPDF(doc *pdftext.Document) error {
	var sheets []readable.Sheet
	var empty []int
	for _, p := range doc.Pages {
		if len(p.Paragraphs) == 0 {
			empty = append(empty, p.Number)
			continue
		}
		sheets = append(sheets, readable.Sheet{Number: p.Number, Paragraphs: p.Paragraphs})
	}
	if sheets == nil {
		return errors.New("the PDF has no text that can be read; if it is a scan, recognise its text with another program first (OCR)")
	}
	if empty != nil {
		d.Warnings = append(d.Warnings, "pages without text, which may be scans: "+ranges(empty))
	}
	text, err := readable.Paged(sheets)
	if err != nil {
		return err
	}
	d.Body, d.Plain = text.Body, text.Plain
	if d.Meta.Title.Value == "" {
		d.Meta.Title = meta.Fact{Value: firstLine(sheets[0].Paragraphs[0]), From: "first line"}
	}
	return nil
}

func letters(s string) (n int) {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// firstLine returns the beginning of a paragraph, as a title.
func firstLine(p string) string {
	const most = 100
	words := strings.Fields(meta.Clean(p))
	for n := len(words); n > 1; n-- {
		if s := strings.Join(words[:n], " "); len([]rune(s)) <= most {
			return s
		}
	}
	if r := []rune(meta.Clean(p)); len(r) > most {
		return string(r[:most])
	}
	return meta.Clean(p)
}

// ranges returns numbers in order as "1, 3-5".
func ranges(list []int) string {
	var out []string
	for i := 0; i < len(list); {
		j := i
		for j+1 < len(list) && list[j+1] == list[j]+1 {
			j++
		}
		if i == j {
			out = append(out, fmt.Sprint(list[i]))
		} else {
			out = append(out, fmt.Sprintf("%d-%d", list[i], list[j]))
		}
		i = j + 1
	}
	return strings.Join(out, ", ")
}

// visible returns a text without characters that cannot be seen, line by line.
func visible(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		body := strings.TrimRight(line, "\r\n")
		indent := body[:len(body)-len(strings.TrimLeft(body, " "))]
		b.WriteString(indent + clean(strings.TrimLeft(body, " ")) + "\n")
	}
	return b.String()
}

// clean is [meta.Clean] that keeps runs of spaces.
func clean(s string) string {
	parts := strings.Split(s, " ")
	for i, p := range parts {
		parts[i] = meta.Clean(p)
	}
	return strings.TrimRight(strings.Join(parts, " "), " ")
}

// Extension returns the extension of the copy of a file. A page of HTML is kept as
// a text: as a page of the site, its scripts would run there. So is a feed, since XML
// can hold such a page.
func Extension(name string) string {
	ext := strings.ToLower(filepath.Ext(name))
	if strings.HasSuffix(strings.ToLower(name), ".warc.gz") {
		return ".warc.gz"
	}
	switch ext {
	case ".pdf", ".eml", ".mht", ".mhtml", ".warc", ".wacz":
		return ext
	case ".xml", ".rss", ".atom", ".json":
		return ext + ".txt"
	}
	return ".html.txt"
}
