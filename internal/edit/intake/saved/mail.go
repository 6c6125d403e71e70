package saved

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/mail"
	"strings"
	"time"

	"dossier/internal/edit/intake/meta"

	"github.com/emersion/go-message"
	"golang.org/x/net/html/charset"
)

// maxParts is the maximum number of parts of a mail.
const maxParts = 1000

// isMHTML reports whether a file begins with the header of an MHTML file.
func isMHTML(data []byte) bool {
	head, _, ok := bytes.Cut(data[:min(len(data), 4096)], []byte("\n\n"))
	if !ok {
		head, _, ok = bytes.Cut(data[:min(len(data), 4096)], []byte("\r\n\r\n"))
	}
	low := bytes.ToLower(head)
	return ok && bytes.Contains(low, []byte("mime-version:")) && bytes.Contains(low, []byte("multipart/related"))
}

// part is a part of a mail.
type part struct {
	kind, contentType, file string
	data                    []byte
	attached                bool
}

// partsOf returns the header of a mail and its parts.
func partsOf(data []byte) (message.Header, []part, error) {
	e, err := message.Read(bytes.NewReader(data))
	if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return message.Header{}, nil, fmt.Errorf("not a mail: %w", err)
	}
	var parts []part
	left := int64(MaxPage)
	err = e.Walk(func(_ []int, e *message.Entity, err error) error {
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			return err
		}
		p := part{contentType: e.Header.Get("Content-Type")}
		kind, params, _ := mime.ParseMediaType(p.contentType)
		if p.kind = kind; kind == "" {
			p.kind = "text/plain"
		}
		if strings.HasPrefix(p.kind, "multipart/") {
			return nil
		}
		disposition, dparams, _ := mime.ParseMediaType(e.Header.Get("Content-Disposition"))
		p.attached = disposition == "attachment"
		if p.file = meta.Clean(words(dparams["filename"])); p.file == "" {
			p.file = meta.Clean(words(params["name"]))
		}
		if len(parts) == maxParts {
			return fmt.Errorf("more than %d parts", maxParts)
		}
		if !strings.HasPrefix(p.kind, "text/") || p.attached {
			parts = append(parts, p) // only its name is of interest
			return nil
		}
		p.data, err = io.ReadAll(io.LimitReader(e.Body, left+1))
		if left -= int64(len(p.data)); left < 0 {
			return fmt.Errorf("the parts are larger than %d MiB", MaxPage>>20)
		}
		parts = append(parts, p)
		return err
	})
	if err != nil && len(parts) == 0 {
		return e.Header, nil, fmt.Errorf("read the parts: %w", err)
	}
	return e.Header, parts, nil
}

// readMHTML reads a page that a browser saved as MHTML. Its first part of HTML is
// the page.
func readMHTML(data []byte) (Page, error) {
	h, parts, err := partsOf(data)
	if err != nil {
		return Page{}, err
	}
	for _, p := range parts {
		if p.kind != "text/html" && p.kind != "application/xhtml+xml" {
			continue
		}
		text, err := decode(p.data, p.contentType)
		if err != nil {
			return Page{}, err
		}
		page := Page{Format: MHTML, HTML: text}
		if u := meta.WebAddress("", h.Get("Snapshot-Content-Location")); u != "" {
			page.Meta.URL = meta.Fact{Value: u, From: "MHTML"}
		}
		page.Meta.Retrieved = day(h.Get("Date"), "MHTML")
		return page, nil
	}
	return Page{}, errors.New("the MHTML file has no page")
}

// readMail reads a mail. Its text is the article, its sender the author and the
// publisher.
func readMail(data []byte) (Page, error) {
	h, parts, err := partsOf(data)
	if err != nil {
		return Page{}, err
	}
	page := Page{Format: Mail, Whole: true}
	const from = "mail header"
	if s := meta.Clean(words(h.Get("Subject"))); s != "" {
		page.Meta.Title = meta.Fact{Value: s, From: from}
	}
	page.Meta.Date = day(h.Get("Date"), from)
	if name := sender(h.Get("From")); name != "" {
		page.Meta.Author = meta.Fact{Value: name, From: from}
		page.Meta.Publisher = page.Meta.Author
	}
	var plain, rich *part
	for i := range parts {
		switch p := &parts[i]; {
		case p.attached, !strings.HasPrefix(p.kind, "text/"):
			page.Left = append(page.Left, fmt.Sprintf("attachment: %s (%s)", or(p.file, "without a name"), p.kind))
		case p.kind == "text/plain" && plain == nil:
			plain = p
		case p.kind == "text/html" && rich == nil:
			rich = p
		}
	}
	switch {
	case plain != nil && strings.TrimSpace(string(plain.data)) != "":
		text, err := decode(plain.data, plain.contentType)
		page.Text = strings.ReplaceAll(text, "\r\n", "\n")
		return page, err
	case rich != nil:
		page.HTML, err = decode(rich.data, rich.contentType)
		return page, err
	}
	return Page{}, errors.New("the mail has no text")
}

// sender returns the name of the first sender, or else the address.
func sender(header string) string {
	p := mail.AddressParser{WordDecoder: decoder}
	list, err := p.ParseList(header)
	if err != nil || len(list) == 0 {
		return meta.Clean(words(header))
	}
	return or(meta.Clean(list[0].Name), list[0].Address)
}

var decoder = &mime.WordDecoder{CharsetReader: charset.NewReaderLabel}

// words decodes the encoded words of a header (RFC 2047).
func words(header string) string {
	if s, err := decoder.DecodeHeader(header); err == nil {
		return s
	}
	return header
}

// day returns the day of a date in a header, in its own time zone.
func day(header, from string) meta.Fact {
	t, err := mail.ParseDate(header)
	if err != nil {
		return meta.Fact{}
	}
	return meta.Fact{Value: t.Format(time.DateOnly), From: from}
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
