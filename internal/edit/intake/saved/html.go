package saved

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"dossier/internal/edit/intake/meta"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"
)

// decode returns a page as UTF-8. The encoding is that of a byte order mark, of the
// content type, of the page's own meta element, or UTF-8 if the page is that, or
// windows-1252 (as in the HTML standard). A page that is plainly UTF-8 is read so
// whatever it names: a program saved it in another encoding than it was published in.
func decode(data []byte, contentType string) (string, error) {
	if len(data) > MaxPage {
		return "", fmt.Errorf("the page is larger than %d MiB", MaxPage>>20)
	}
	if _, params, err := mime.ParseMediaType(contentType); err != nil || params["charset"] == "" {
		contentType = ""
		if name := declared(data); name != "" {
			contentType = "text/html; charset=" + name
		}
	}
	enc, name, certain := charset.DetermineEncoding(data, contentType)
	if utf8.Valid(data) && (!certain || plainlyUTF8(data)) {
		name = "utf-8"
	}
	var page string
	if name == "utf-8" {
		page = strings.ToValidUTF8(string(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))), "\ufffd")
	} else {
		out, err := io.ReadAll(io.LimitReader(enc.NewDecoder().Reader(bytes.NewReader(data)), 4*MaxPage))
		if err != nil {
			return "", fmt.Errorf("decode %s: %w", name, err)
		}
		page = string(out)
	}
	if binary(page) {
		return "", errors.New("the file has the name of a page, but holds no text")
	}
	return page, nil
}

// plainlyUTF8 reports whether valid UTF-8 has so many characters beyond ASCII that no
// text in another encoding has these bytes by chance. A few letters of a Chinese or
// Japanese encoding can.
func plainlyUTF8(data []byte) bool {
	const enough = 4
	beyond := 0
	for _, r := range string(data) {
		if r >= utf8.RuneSelf {
			beyond++
		}
		if beyond == enough {
			return true
		}
	}
	return false
}

// binary reports whether more than one in a hundred characters of the page are those
// that the MIME Sniffing standard calls binary data bytes: control characters that no
// text has. Pages with a stray one are common.
func binary(page string) bool {
	controls := 0
	for i := range len(page) {
		if c := page[i]; c <= 0x08 || c == 0x0b || c >= 0x0e && c <= 0x1a || c >= 0x1c && c <= 0x1f {
			controls++
		}
	}
	return controls*100 > len(page)
}

// declared returns the encoding that a meta element of the page names. Browsers look
// at the first 1024 bytes. Saved pages often have something longer before it.
func declared(data []byte) string {
	z := html.NewTokenizer(bytes.NewReader(data[:min(len(data), 1<<16)]))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return ""
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch t.DataAtom {
			case atom.Body:
				return ""
			case atom.Meta:
			default:
				continue
			}
			n := &html.Node{Attr: t.Attr}
			if c := meta.Attr(n, "charset"); c != "" {
				return known(c)
			}
			if strings.EqualFold(meta.Attr(n, "http-equiv"), "content-type") {
				if _, params, err := mime.ParseMediaType(meta.Attr(n, "content")); err == nil && params["charset"] != "" {
					return known(params["charset"])
				}
			}
		}
	}
}

// known returns the name of an encoding, or "" if there is none of that name. A page
// that names UTF-16 in its own text is not UTF-16.
func known(label string) string {
	_, name := charset.Lookup(label)
	if strings.HasPrefix(name, "utf-16") {
		return "utf-8"
	}
	return name
}

// asSaved reads the comment that the program left which saved the page.
func (p *Page) asSaved() {
	head := p.HTML[:min(len(p.HTML), 1<<16)]
	if c := singleFile.FindString(head); c != "" {
		p.Format = SingleFile
		if u := singleFileURL.FindStringSubmatch(c); u != nil {
			p.Meta.URL = meta.Fact{Value: meta.WebAddress("", u[1]), From: "SingleFile"}
		}
		if d := singleFileDate.FindStringSubmatch(c); d != nil {
			if t, err := time.Parse("Jan 02 2006", d[1]); err == nil {
				p.Meta.Retrieved = meta.Fact{Value: t.Format(time.DateOnly), From: "SingleFile"}
			}
		}
		return
	}
	if u := savedFrom.FindStringSubmatch(head); u != nil {
		p.Meta.URL = meta.Fact{Value: meta.WebAddress("", u[1]), From: "comment of the browser"}
	}
}

var (
	singleFile     = regexp.MustCompile(`(?s)<!--\s*Page saved with SingleFile.*?-->`)
	singleFileURL  = regexp.MustCompile(`(?m)^\s*url:\s*(\S+)`)
	singleFileDate = regexp.MustCompile(`(?m)^\s*saved date:\s*(?:\w{3}\s+)?(\w{3} \d{2} \d{4})`)
	// savedFrom is the "mark of the web" that browsers write.
	savedFrom = regexp.MustCompile(`<!--\s*saved from url=\(\d{4}\)(\S+?)\s*-->`)
)
