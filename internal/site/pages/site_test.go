package pages

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"

	"dossier/internal/dossier"
	"dossier/internal/site/export"
	"dossier/internal/site/locale"
	"dossier/internal/text/whitespace"
)

// rendered is a whole site in memory.
type rendered struct {
	t     testing.TB
	pages map[string][]byte
	docs  map[string]*html.Node
	paths []string        // of the pages, in order
	other map[string]bool // paths of all other files
}

func renderSite(t testing.TB, d *dossier.Dossier, theme fs.FS) *rendered {
	t.Helper()
	return renderWith(t, d, theme, locale.English())
}

func renderWith(t testing.TB, d *dossier.Dossier, theme fs.FS, in *locale.Locale) *rendered {
	t.Helper()
	r, err := New(theme, in)
	if err != nil {
		t.Fatal(err)
	}
	s := &rendered{t: t, pages: map[string][]byte{}, docs: map[string]*html.Node{}, other: map[string]bool{}}
	plan := r.Plan(d)
	for _, p := range plan.Pages {
		var b bytes.Buffer
		if err := p.Render(&b); err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		if s.pages[p.Path] != nil {
			t.Errorf("two pages at %s", p.Path)
		}
		doc, err := html.Parse(bytes.NewReader(b.Bytes()))
		if err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		s.pages[p.Path], s.docs[p.Path] = b.Bytes(), doc
		s.paths = append(s.paths, p.Path)
	}
	assets, err := plan.Assets()
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range assets {
		s.other[a.Path] = true
	}
	for _, f := range export.Files(d) {
		s.other[f.Path] = true
	}
	for _, m := range d.Media {
		s.other[m.Path] = true
	}
	return s
}

// all returns the elements of a page that a CSS selector matches.
func (s *rendered) all(page, selector string) []*html.Node {
	s.t.Helper()
	doc := s.docs[page]
	if doc == nil {
		s.t.Fatalf("no page %s; there are %q", page, s.paths)
	}
	return cascadia.QueryAll(doc, cascadia.MustCompile(selector))
}

// one returns the text of the only element that matches.
func (s *rendered) one(page, selector string) string {
	s.t.Helper()
	found := s.all(page, selector)
	if len(found) != 1 {
		s.t.Fatalf("%s: %d elements match %q, want 1", page, len(found), selector)
	}
	return textOf(found[0])
}

// textOf returns the words of an element, white space folded, cells apart.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == html.TextNode:
			b.WriteString(d.Data)
		case d.Data == "td" || d.Data == "th":
			b.WriteByte(' ')
		}
	}
	return whitespace.Collapse(b.String())
}

func attr(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// elements calls f for every element of every page.
func (s *rendered) elements(f func(page string, n *html.Node)) {
	for _, p := range s.paths {
		for n := range s.docs[p].Descendants() {
			if n.Type == html.ElementNode {
				f(p, n)
			}
		}
	}
}

// target returns where a link on a page leads within the site.
func target(page, href string) (file, fragment string, internal bool) {
	u, err := url.Parse(href)
	if err != nil || u.Scheme != "" || u.Host != "" {
		return "", "", false
	}
	if u.Path == "" {
		return page, u.Fragment, true
	}
	return path.Join(path.Dir(page), u.Path), u.Fragment, true
}

// TestPagesAreSound checks what must hold on every page of any dossier.
func TestPagesAreSound(t *testing.T) {
	for name, d := range map[string]*dossier.Dossier{
		"sample":                 sample(t),
		"empty":                  {},
		"large":                  large(t),
		"nothing but an article": {Articles: []*dossier.Article{{Slug: "a", Title: "A", Prose: "Text."}}},
	} {
		t.Run(name, func(t *testing.T) {
			s := renderSite(t, d, nil)
			t.Run("ids are unique", s.checkIDs)
			t.Run("links lead somewhere", s.checkLinks)
			t.Run("nothing comes from elsewhere", s.checkResources)
			t.Run("headings are in order", s.checkHeadings)
			t.Run("markup is sound", s.checkMarkup)
			t.Run("no page is too long", func(t *testing.T) {
				for p, b := range s.pages {
					if len(b) > 600_000 {
						t.Errorf("%s has %d bytes", p, len(b))
					}
				}
			})
		})
	}
}

func (s *rendered) checkIDs(t *testing.T) {
	seen := map[string]bool{}
	s.elements(func(page string, n *html.Node) {
		id, ok := attr(n, "id")
		if !ok {
			return
		}
		if key := page + "#" + id; seen[key] || id == "" || strings.ContainsAny(id, " \t\n") {
			t.Errorf("bad or second id %q on %s", id, page)
		} else {
			seen[key] = true
		}
	})
}

func (s *rendered) checkLinks(t *testing.T) {
	ids := map[string]bool{}
	s.elements(func(page string, n *html.Node) {
		if id, ok := attr(n, "id"); ok {
			ids[page+"#"+id] = true
		}
	})
	s.elements(func(page string, n *html.Node) {
		href, ok := attr(n, "href")
		if !ok {
			if n.Data == "a" {
				t.Errorf("%s: a link without href: %s", page, textOf(n))
			}
			return
		}
		file, fragment, internal := target(page, href)
		switch {
		case href == "" || href == "#" || strings.HasSuffix(href, "/") && internal || strings.Contains(href, "ZgotmplZ"):
			t.Errorf("%s: href %q", page, href)
		case !internal:
			if !strings.HasPrefix(href, "http") {
				t.Errorf("%s: href %q is neither of the site nor of the web", page, href)
			}
		case s.pages[file] == nil && !s.other[file]:
			t.Errorf("%s: %q leads to no file", page, href)
		case fragment != "" && !ids[file+"#"+fragment]:
			t.Errorf("%s: %q leads to no passage", page, href)
		}
	})
	for _, p := range s.paths {
		for _, n := range s.all(p, "[aria-labelledby]") {
			if id, _ := attr(n, "aria-labelledby"); !ids[p+"#"+id] {
				t.Errorf("%s: labelled by %q, which is not there", p, id)
			}
		}
	}
}

func (s *rendered) checkResources(t *testing.T) {
	s.elements(func(page string, n *html.Node) {
		if _, ok := attr(n, "style"); ok || n.Data == "script" && n.FirstChild != nil && !isData(n) || n.Data == "style" || n.Data == "iframe" {
			t.Errorf("%s: %s with style, or script of its own", page, n.Data)
		}
		for _, key := range []string{"src", "srcset", "data", "action", "poster"} {
			if v, ok := attr(n, key); ok {
				if file, _, internal := target(page, v); !internal || !s.other[file] {
					t.Errorf("%s: %s=%q", page, key, v)
				}
			}
		}
		if rel, _ := attr(n, "rel"); n.Data == "link" && rel != "canonical" && rel != "search" && rel != "alternate" {
			href, _ := attr(n, "href")
			if file, _, internal := target(page, href); !internal || !s.other[file] {
				t.Errorf("%s: link to %q", page, href)
			}
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: %s=%q", page, a.Key, a.Val)
			}
		}
	})
}

// isData reports whether a script is structured data, which browsers do not run.
func isData(n *html.Node) bool {
	kind, _ := attr(n, "type")
	return kind == "application/ld+json" && json.Valid([]byte(n.FirstChild.Data))
}

func (s *rendered) checkHeadings(t *testing.T) {
	for _, p := range s.paths {
		level := 0
		for _, n := range s.all(p, "h1, h2, h3, h4, h5, h6") {
			l := int(n.Data[1] - '0')
			if l > level+1 || l == 1 && level > 0 {
				t.Errorf("%s: %s %q follows level %d", p, n.Data, textOf(n), level)
			}
			if textOf(n) == "" {
				t.Errorf("%s: an empty heading", p)
			}
			level = l
		}
		if level == 0 {
			t.Errorf("%s: no heading", p)
		}
		if title := s.one(p, "head title"); strings.Trim(title, " ·") == "" && s.docs[p] != nil && title != "" {
			t.Errorf("%s: title %q", p, title)
		}
	}
}

func (s *rendered) checkMarkup(t *testing.T) {
	for p, b := range s.pages {
		if bytes.Contains(b, []byte("<no value>")) || bytes.Contains(b, []byte("%!")) {
			t.Errorf("%s: a value is missing", p)
		}
		for _, n := range s.all(p, "html:not([lang]), html[lang=''], img:not([alt]), nav:not([aria-label]), a a, main main") {
			t.Errorf("%s: bad element %s", p, n.Data)
		}
		if len(s.all(p, "main")) != 1 {
			t.Errorf("%s: not one main", p)
		}
		checkNesting(t, p, b)
	}
}

// checkNesting finds end tags that close something else than what is open, and links
// within links. The parser would mend both.
func checkNesting(t *testing.T, page string, src []byte) {
	void := []string{"meta", "link", "br", "hr", "img", "input", "wbr"}
	var open []string
	z := html.NewTokenizer(bytes.NewReader(src))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Errorf("%s: %q not closed", page, open)
			}
			return
		case html.StartTagToken:
			name, _ := z.TagName()
			tag := string(name)
			if tag == "a" && slices.Contains(open, "a") {
				t.Errorf("%s: a link within a link: %s", page, z.Raw())
			}
			if tag == "p" && slices.Contains(open, "p") {
				t.Errorf("%s: a paragraph within a paragraph", page)
			}
			if !slices.Contains(void, tag) {
				open = append(open, tag)
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			if n := len(open); n == 0 || open[n-1] != string(name) {
				t.Errorf("%s: </%s> closes %q", page, name, open)
				return
			}
			open = open[:len(open)-1]
		}
	}
}

// TestSampleEscapesEverything looks for the sample's hostile string as markup.
func TestSampleEscapesEverything(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	shown := 0
	for _, p := range s.paths {
		for _, n := range s.all(p, "b") {
			t.Errorf("%s: an element from a string: %s", p, textOf(n))
		}
		if strings.Contains(textOf(s.docs[p]), nasty) {
			shown++
		}
	}
	if shown < 10 {
		t.Errorf("the string is shown on %d pages only", shown)
	}
}
