package payloads

import (
	"context"
	"encoding/json"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/pipeline"

	"golang.org/x/net/html"
)

// made is what the pages of a site are made of.
type made struct {
	pages, cards      int
	elements, schemes map[string]bool
	attributes        map[string]bool // as ELEMENT ATTRIBUTE
}

// build builds the dossier with the texts and returns what its pages are made of.
func build(t *testing.T, texts []string) made {
	t.Helper()
	dir := t.TempDir()
	if err := Write(dir, texts); err != nil {
		t.Fatal(err)
	}
	site := filepath.Join(dir, "site")
	_, problems, err := pipeline.Run(context.Background(), pipeline.Options{Content: filepath.Join(dir, "content"), Site: site})
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, p := range problems {
		if !seen[p.Code] && testing.Verbose() {
			t.Logf("%s:%d:%d: %s [%s]", p.Path, p.Line, p.Col, p.Message, p.Code)
		}
		seen[p.Code] = true
	}
	m := made{elements: map[string]bool{}, schemes: map[string]bool{}, attributes: map[string]bool{}}
	err = fs.WalkDir(os.DirFS(site), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		cards := strings.HasPrefix(p, "cards/")
		if !cards && filepath.Ext(p) != ".html" {
			return nil
		}
		b, err := os.ReadFile(filepath.Join(site, p))
		if err != nil {
			return err
		}
		if !cards {
			m.pages++
			m.parse(t, p, string(b))
			return nil
		}
		// A script makes elements of the texts of cards. Citations are no elements.
		_, list, _ := strings.Cut(strings.TrimSpace(string(b)), ",")
		var texts map[string]any
		if err := json.Unmarshal([]byte(strings.TrimRight(list, ");")), &texts); err != nil {
			t.Fatalf("%s: %v", p, err)
		}
		for _, card := range texts {
			if text, ok := card.(string); ok {
				m.cards++
				m.parse(t, p, text)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func (m *made) parse(t *testing.T, file, text string) {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			m.add(t, file, n)
		}
	}
}

// addresses are attributes that hold an address.
var addresses = map[string]bool{
	"href": true, "src": true, "action": true, "formaction": true, "poster": true, "data": true, "cite": true, "background": true, "srcset": true, "ping": true, "content": true,
}

func (m *made) add(t *testing.T, page string, n *html.Node) {
	m.elements[n.Data] = true
	if n.Data == "script" && n.FirstChild != nil {
		data := n.FirstChild.Data
		kind := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "type" && a.Val == "application/ld+json" })
		if kind < 0 || !json.Valid([]byte(data)) || strings.Contains(data, "<") {
			t.Errorf("%s: a script within the page: %.200s", page, data)
		}
	}
	if n.Data == "style" {
		t.Errorf("%s: a style within the page", page)
	}
	for _, a := range n.Attr {
		key := a.Key
		if a.Namespace != "" {
			key = a.Namespace + ":" + key
		}
		m.attributes[n.Data+" "+key] = true
		if strings.HasPrefix(strings.ToLower(key), "on") || key == "srcdoc" {
			t.Errorf("%s: <%s %s=%.200q>", page, n.Data, key, a.Val)
		}
		if !addresses[a.Key] || n.Data == "meta" {
			continue
		}
		address := strings.TrimSpace(a.Val)
		u, err := url.Parse(address)
		if err != nil {
			t.Errorf("%s: <%s %s=%.200q>: %v", page, n.Data, key, a.Val, err)
			continue
		}
		m.schemes[n.Data+" "+strings.ToLower(u.Scheme)] = true
		if loads := n.Data != "a"; loads && (u.Host != "" || u.Scheme != "" && u.Scheme != "data") {
			t.Errorf("%s: loads %.200q", page, address)
		}
	}
}

// markdown lists what Markdown may make of a payload and the harmless dossier
// does not have.
var markdown = map[string]bool{
	"pre": true, "code": true, "blockquote": true, "mark": true, "sup": true, "em": true, "strong": true, "aside": true, "details": true, "summary": true, "ol": true, "hr": true, "br": true,
	"img": true,
}

// markdownAttributes lists their attributes.
var markdownAttributes = map[string]bool{
	"a rel": true, "a class": true, "a id": true, "a title": true, "pre tabindex": true, "pre class": true, "code class": true, "blockquote class": true, "span data-mark": true,
	"a role": true, "aside role": true, "section id": true, "section role": true, "summary class": true,
}

// chart lists the elements and attributes of the picture of a claim. A claim has
// one if two statements are joined, which depends on their words.
var chart = map[string]bool{"path": true, "path d": true, "path class": true, "path stroke-width": true, "path transform": true,
	"rect": true, "rect x": true, "rect y": true, "rect width": true, "rect height": true, "rect rx": true, "rect class": true, "text class": true}

// No element, attribute or scheme is on a page that the templates, or Markdown,
// do not make.
func TestPayloadsBecomeNoMarkup(t *testing.T) {
	texts := Texts()
	if testing.Short() {
		texts = texts[:len(texts)/4]
	}
	good, bad := build(t, Harmless()[:len(texts)]), build(t, texts)
	if bad.pages < len(texts)*7 || good.pages < len(texts)*7 {
		t.Errorf("only %d and %d pages for %d payloads", good.pages, bad.pages, len(texts))
	}
	if bad.cards < len(texts) || good.cards < len(texts) {
		t.Errorf("only %d and %d cards for %d payloads", good.cards, bad.cards, len(texts))
	}
	for name := range bad.elements {
		if !good.elements[name] && !markdown[name] && !chart[name] {
			t.Errorf("an element <%s>", name)
		}
	}
	for name := range bad.attributes {
		if !good.attributes[name] && !markdownAttributes[name] && !chart[name] {
			t.Errorf("an attribute <%s>", name)
		}
	}
	for name := range bad.schemes {
		switch _, scheme, _ := strings.Cut(name, " "); scheme {
		case "", "https", "http", "mailto":
		default:
			if !good.schemes[name] {
				t.Errorf("an address of the scheme %q", name)
			}
		}
	}
	t.Logf("%d payloads, %d pages and %d cards parsed", len(texts), bad.pages, bad.cards)
}
