// Package saved reads the formats in which pages are saved: HTML as browsers and
// SingleFile save it, MHTML, WARC and WACZ, PDF, and mail (EML).
//
// The format is decided by what the file contains. Every format gives pages: an
// archive several, the others one. A file is data from strangers; this package
// limits how large it and its parts may be, also after unpacking.
package saved

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/intake/pdftext"
)

// Format is the format of a file.
type Format string

// The formats.
const (
	HTML       Format = "HTML"
	SingleFile Format = "SingleFile"
	MHTML      Format = "MHTML"
	WARC       Format = "WARC"
	WACZ       Format = "WACZ"
	PDF        Format = "PDF"
	Mail       Format = "mail"
	Feed       Format = "feed"     // made by package feed
	Obsidian   Format = "Obsidian" // made by package vault
)

// Limits.
const (
	MaxPage    = 64 << 20 // bytes of a page, a mail or a part of one
	MaxArchive = 1 << 30  // bytes of a WARC or WACZ, packed, and unpacked
	MaxPages   = 1000     // of an archive
)

// Extensions are the extensions of saved pages, in lower case.
var Extensions = []string{".html", ".htm", ".xhtml", ".mhtml", ".mht", ".warc", ".gz", ".wacz", ".pdf", ".eml"}

// IsSaved reports whether a file of that name in a folder is taken for a saved page.
func IsSaved(name string) bool {
	lower := strings.ToLower(name)
	return slices.Contains(Extensions, filepath.Ext(lower)) && (filepath.Ext(lower) != ".gz" || strings.HasSuffix(lower, ".warc.gz"))
}

// Page is a page of a file. It has one of HTML, PDF and Text.
type Page struct {
	Format Format
	Meta   meta.Meta // what the file says about the page
	HTML   string    // UTF-8
	PDF    *pdftext.Document
	Text   string   // plain text
	Whole  bool     // HTML is all article
	Left   []string // parts of the file that are no text, such as attachments
}

// Reader reads files.
type Reader struct {
	// PDF reads a PDF: [pdftext.Child] with the program, or [pdftext.Read].
	PDF func(context.Context, []byte) (pdftext.Document, error)
}

// Read returns the pages of a file. An archive can give both pages and an error,
// which says what could not be read.
func (r *Reader) Read(ctx context.Context, name string) ([]Page, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, plain(err)
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, plain(err)
	case !info.Mode().IsRegular():
		return nil, errors.New("not a regular file")
	case info.Size() > MaxArchive:
		return nil, fmt.Errorf("the file is larger than %d MiB", MaxArchive>>20)
	}
	head := make([]byte, 1024)
	n, err := io.ReadFull(f, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, plain(err)
	}
	head = head[:n]
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, plain(err)
	}
	switch {
	case n == 0:
		return nil, errors.New("the file is empty")
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return r.wacz(ctx, f, info.Size())
	case bytes.HasPrefix(head, []byte("\x1f\x8b")), bytes.HasPrefix(head, []byte("WARC/")):
		left := int64(MaxArchive)
		return r.warc(ctx, f, nil, &left)
	}
	if info.Size() > MaxPage && !isPDF(head) || info.Size() > pdftext.MaxSize {
		return nil, fmt.Errorf("the file is larger than %d MiB", MaxPage>>20)
	}
	data, err := io.ReadAll(io.LimitReader(f, pdftext.MaxSize+1))
	if err != nil {
		return nil, plain(err)
	}
	page, err := r.single(ctx, strings.ToLower(filepath.Ext(name)), data)
	if err != nil {
		return nil, err
	}
	return []Page{page}, nil
}

// single reads a file that is one page.
func (r *Reader) single(ctx context.Context, ext string, data []byte) (Page, error) {
	switch {
	case isPDF(data[:min(len(data), 1024)]):
		return r.pdf(ctx, data)
	case ext == ".eml":
		return readMail(data)
	case ext == ".mht" || ext == ".mhtml" || isMHTML(data):
		return readMHTML(data)
	}
	if kind := http.DetectContentType(data); ext != ".html" && ext != ".htm" && ext != ".xhtml" && !strings.HasPrefix(kind, "text/html") {
		return Page{}, fmt.Errorf("not a saved page: the file is %s", kind)
	}
	text, err := decode(data, "")
	if err != nil {
		return Page{}, err
	}
	p := Page{Format: HTML, HTML: text}
	p.asSaved()
	return p, nil
}

func isPDF(head []byte) bool { return bytes.Contains(head, []byte("%PDF-")) }

func (r *Reader) pdf(ctx context.Context, data []byte) (Page, error) {
	d, err := r.PDF(ctx, data)
	if err != nil {
		return Page{}, err
	}
	p := Page{Format: PDF, PDF: &d}
	for _, s := range d.Running {
		p.Left = append(p.Left, "line of every page: "+s)
	}
	if d.Title != "" {
		p.Meta.Title = meta.Fact{Value: d.Title, From: "PDF"}
	}
	if d.Author != "" {
		p.Meta.Author = meta.Fact{Value: d.Author, From: "PDF"}
	}
	return p, nil
}

// plain returns an error without the path, which the caller knows.
func plain(err error) error {
	var p *os.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}
