package feed

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/net/html"
)

// Namespaces of the elements that are read.
const (
	atomSpace    = "http://www.w3.org/2005/Atom"
	contentSpace = "http://purl.org/rss/1.0/modules/content/"
	dcSpace      = "http://purl.org/dc/elements/1.1/"
	xmlSpace     = "http://www.w3.org/XML/1998/namespace"
)

// readXML reads RSS or Atom. Each item is given to put, until it returns false. The
// offset is that of what cannot be read.
func readXML(text string, put func(entry) bool) (channel, int, error) {
	d := xml.NewDecoder(strings.NewReader(visible(text)))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 by now
	r := xmlReader{d: d, put: put}
	err := r.feed()
	at := int(d.InputOffset())
	var syntax *xml.SyntaxError
	switch {
	case errors.Is(err, errEnough):
		err = nil
	case errors.As(err, &syntax) && strings.Contains(syntax.Msg, "unexpected EOF"):
		err = errors.New("the file ends too early")
	case errors.As(err, &syntax):
		err = errors.New("not XML: " + syntax.Msg)
	case errors.Is(err, io.EOF):
		err = nil
	}
	if err == nil && !r.known {
		at, err = 0, errors.New("the file is not a feed")
	}
	return r.channel, min(at, len(text)), err
}

// visible returns the text with spaces in place of characters that XML does not
// allow. Its length stays the same.
func visible(text string) string {
	if !strings.ContainsFunc(text, forbidden) {
		return text
	}
	out := []byte(text)
	for i, r := range text {
		if forbidden(r) {
			for j := i; j < i+len(string(r)) && j < len(out) && (j == i || out[j] >= 0x80); j++ {
				out[j] = ' '
			}
		}
	}
	return string(out)
}

func forbidden(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff || r == 0xfeff
}

var errEnough = errors.New("enough items")

type xmlReader struct {
	d       *xml.Decoder
	put     func(entry) bool
	channel channel
	known   bool // the root is that of a feed
}

// feed reads the file up to its end.
func (r *xmlReader) feed() error {
	for {
		at := int(r.d.InputOffset())
		token, err := r.d.Token()
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		switch name := start.Name.Local; {
		case name == "rss" || name == "RDF" || name == "feed":
			r.known = true
			language(start, &r.channel.language)
		case !r.known:
			return fmt.Errorf("the file is not a feed: it begins with %q", name)
		case name == "channel":
		case name == "item" || name == "entry":
			var e entry
			if e, err = r.entry(at, start); err == nil && e.title+e.link+e.id+e.content != "" && !r.put(e) {
				return errEnough
			}
		default:
			err = r.about(start, &r.channel)
		}
		if err != nil {
			return err
		}
	}
}

// about reads an element that says something about a feed.
func (r *xmlReader) about(start xml.StartElement, c *channel) error {
	switch start.Name.Local {
	case "title":
		return r.text(&c.title)
	case "language":
		return r.text(&c.language)
	case "link":
		return r.link(start, &c.link)
	case "author":
		return r.author(start, &c.authors)
	}
	return r.d.Skip()
}

// source reads the feed that an item was copied from: its elements in Atom; in RSS its
// title, with its address.
func (r *xmlReader) source(start xml.StartElement) (*channel, error) {
	c := &channel{link: attr(start, "url")}
	if start.Name.Space != atomSpace {
		return c, r.text(&c.title)
	}
	for {
		token, err := r.d.Token()
		if err != nil {
			return c, err
		}
		switch t := token.(type) {
		case xml.EndElement:
			return c, nil
		case xml.StartElement:
			if err := r.about(t, c); err != nil {
				return c, err
			}
		}
	}
}

// entry reads an item up to its end.
func (r *xmlReader) entry(at int, item xml.StartElement) (e entry, err error) {
	e.at = at
	language(item, &e.language)
	for {
		token, err := r.d.Token()
		if err != nil {
			return e, err
		}
		if _, ok := token.(xml.EndElement); ok {
			return e, nil
		}
		start, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		ofAtom := start.Name.Space == atomSpace
		switch start.Name.Local {
		case "title":
			if start.Name.Space == "" || ofAtom || start.Name.Space == item.Name.Space {
				err = r.text(&e.title)
			} else {
				err = r.d.Skip()
			}
		case "link":
			err = r.link(start, &e.link)
		case "guid":
			if attr(start, "isPermaLink") == "false" {
				err = r.d.Skip()
			} else {
				err = r.text(&e.id)
			}
		case "pubDate", "published", "date":
			err = r.text(&e.date)
		case "source":
			if start.Name.Space == "" || ofAtom {
				e.source, err = r.source(start)
			} else {
				err = r.d.Skip()
			}
		case "creator":
			err = r.name(&e.authors)
		case "author":
			err = r.author(start, &e.authors)
		case "description", "summary":
			if start.Name.Space == "" || ofAtom || start.Name.Space == item.Name.Space {
				err = r.markup(start, &e.summary)
			} else {
				err = r.d.Skip()
			}
		case "encoded":
			if start.Name.Space == contentSpace || start.Name.Space == "content" {
				err = r.markup(start, &e.content)
			} else {
				err = r.d.Skip()
			}
		case "content":
			switch kind := attr(start, "type"); {
			case !ofAtom, attr(start, "src") != "":
				err = r.d.Skip()
			case kind == "" || kind == "text" || kind == "text/plain":
				e.plain = true
				err = r.text(&e.content)
			case kind == "html" || kind == "text/html" || kind == "xhtml":
				err = r.markup(start, &e.content)
			default:
				err = r.d.Skip()
			}
		default:
			err = r.d.Skip()
		}
		if err != nil {
			return e, err
		}
	}
}

// language stores the language of an element.
func language(start xml.StartElement, to *string) {
	for _, a := range start.Attr {
		if a.Name.Local == "lang" && (a.Name.Space == xmlSpace || a.Name.Space == "xml") {
			*to = a.Value
		}
	}
}

func attr(start xml.StartElement, name string) string {
	for _, a := range start.Attr {
		if a.Name.Local == name && a.Name.Space == "" {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// text stores the text of the element that has begun, if to is empty, and reads up to
// its end.
func (r *xmlReader) text(to *string) error {
	text, err := r.inner()
	if *to == "" {
		*to = strings.TrimSpace(text)
	}
	return err
}

// markup stores what is in an element as HTML: its text, or its elements if it has
// some, as Atom has them in XHTML. Some feeds forget to escape the HTML of an item, so
// its elements are those of the feed.
func (r *xmlReader) markup(start xml.StartElement, to *string) error {
	text, elements, err := r.inside()
	switch {
	case elements != "":
		text = elements
	case attr(start, "type") == "xhtml":
		text = html.EscapeString(text)
	}
	if *to == "" {
		*to = text
	}
	return err
}

// inner returns the text in an element, up to its end.
func (r *xmlReader) inner() (string, error) {
	text, _, err := r.inside()
	return text, err
}

// inside returns what is in an element, up to its end: its text, and if it has
// elements all of it as HTML.
func (r *xmlReader) inside() (string, string, error) {
	var text, markup strings.Builder
	elements := false
	for depth := 0; ; {
		token, err := r.d.Token()
		if err != nil {
			return "", "", err
		}
		switch t := token.(type) {
		case xml.CharData:
			text.Write(t)
			markup.WriteString(html.EscapeString(string(t)))
		case xml.StartElement:
			if depth++; depth > maxDepth {
				return "", "", fmt.Errorf("elements are nested more than %d deep", maxDepth)
			}
			elements = true
			markup.WriteString("<" + t.Name.Local)
			for _, a := range t.Attr {
				if a.Name.Space == "" && a.Name.Local != "xmlns" {
					markup.WriteString(" " + a.Name.Local + `="` + html.EscapeString(a.Value) + `"`)
				}
			}
			markup.WriteString(">")
		case xml.EndElement:
			if depth--; depth < 0 {
				if !elements {
					return text.String(), "", nil
				}
				return text.String(), markup.String(), nil
			}
			markup.WriteString("</" + t.Name.Local + ">")
		}
	}
}

// link stores the address of a link: the text of the element in RSS, an attribute in
// Atom, where it must lead to the page itself.
func (r *xmlReader) link(start xml.StartElement, to *string) error {
	text, err := r.inner()
	if href := attr(start, "href"); href != "" {
		text = ""
		if rel := attr(start, "rel"); rel == "" || rel == "alternate" {
			text = href
		}
	}
	if text = strings.TrimSpace(text); *to == "" {
		*to = text
	}
	return err
}

// author stores the name of an author: the element "name" in Atom; in RSS an address
// with the name in brackets, or else a name.
func (r *xmlReader) author(start xml.StartElement, to *[]string) error {
	if start.Name.Space != atomSpace {
		return r.name(to)
	}
	for {
		token, err := r.d.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if t.Name.Local == "name" {
				err = r.name(to)
			} else {
				err = r.d.Skip()
			}
			if err != nil {
				return err
			}
		}
	}
}

func (r *xmlReader) name(to *[]string) error {
	text, err := r.inner()
	text = strings.TrimSpace(text)
	if i := strings.Index(text, "("); i >= 0 && strings.Contains(text[:i], "@") {
		text = strings.TrimSuffix(text[i+1:], ")")
	}
	if text != "" && !strings.Contains(text, "@") {
		*to = append(*to, text)
	}
	return err
}
