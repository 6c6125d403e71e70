// Package pdftext reads the text of a PDF, page by page and paragraph by paragraph.
//
// A PDF has no paragraphs and often no spaces; it has characters at places on a
// page. This package takes them in the order in which the file draws them, which for
// text is the order of reading, and begins a line, a word or a paragraph where the
// distance says so. A hyphen that divides a word at the end of a line is removed if
// the word is known without it. Lines that return at the top or bottom of the pages are left
// out and listed.
//
// A PDF is a program written by strangers. [Read] recovers from panics of the
// library, but cannot limit its time and memory. [Child] reads the file in another
// process, which is ended when it needs too much of either.
package pdftext

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"

	"dossier/internal/edit/intake/meta"

	"github.com/ledongthuc/pdf"
)

// Limits of a document.
const (
	MaxSize  = 128 << 20 // bytes of the file
	maxPages = 5000
	maxText  = 16 << 20 // bytes of text
)

// Document is the text of a PDF.
type Document struct {
	Title, Author string // as the file gives them
	Pages         []Page
	Running       []string // lines that return on the pages and were left out
}

// Page is a page and its paragraphs. A page without text, such as a scan, has none.
type Page struct {
	Number     int // counts from 1
	Paragraphs []string
	Garbled    bool // the text cannot be decoded, and is left out
}

// Read reads a PDF.
func Read(data []byte) (d Document, err error) {
	defer func() {
		if r := recover(); r != nil {
			d, err = Document{}, fmt.Errorf("not a PDF that can be read: %v", r)
		}
	}()
	if len(data) > MaxSize {
		return d, fmt.Errorf("the file is larger than %d MiB", MaxSize>>20)
	}
	r, err := pdf.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return d, fmt.Errorf("not a PDF that can be read: %w", err)
	}
	n := r.NumPage()
	if n > maxPages {
		return d, fmt.Errorf("the document has %d pages, more than %d", n, maxPages)
	}
	info := r.Trailer().Key("Info")
	d.Title, d.Author = title(info.Key("Title").Text()), meta.Clean(info.Key("Author").Text())
	size := 0
	pages := make([][]line, n)
	for i := range pages {
		pages[i] = linesOf(r.Page(i + 1))
		for _, l := range pages[i] {
			size += len(l.text)
		}
		if size > maxText {
			return d, fmt.Errorf("the document has more than %d MiB of text", maxText>>20)
		}
	}
	d.Running = dropRunning(pages)
	known := wordsOf(pages)
	for i, lines := range pages {
		p := Page{Number: i + 1, Garbled: garbled(lines)}
		if !p.Garbled {
			p.Paragraphs = paragraphs(lines, known)
		}
		d.Pages = append(d.Pages, p)
	}
	if len(d.Pages) == 0 {
		return d, errors.New("the document has no pages")
	}
	return d, nil
}

// title returns the title in a file's metadata, unless it is the name of a file.
func title(s string) string {
	s = meta.Clean(s)
	if strings.HasPrefix(s, "Microsoft Word - ") || strings.EqualFold(s, "untitled") || !strings.Contains(s, " ") {
		return ""
	}
	return s
}

// linesOf returns the lines of a page. A page that the library cannot read has
// none.
func linesOf(p pdf.Page) (lines []line) {
	defer func() {
		if r := recover(); r != nil {
			lines = nil
		}
	}()
	if p.V.IsNull() {
		return nil
	}
	return assemble(charsOf(p))
}

// garbled reports whether more than a tenth of the characters are none: the font
// does not say which they are.
func garbled(lines []line) bool {
	bad, all := 0, 0
	for _, l := range lines {
		for _, r := range l.text {
			if all++; r == unicode.ReplacementChar || !unicode.IsGraphic(r) {
				bad++
			}
		}
	}
	return bad*10 > all
}
