package meta

import (
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FromPage returns what the page says about itself. Saved is the address under
// which it was saved, or "".
func FromPage(doc *html.Node, saved string) Meta {
	var m Meta
	p := page{properties: map[string][]string{}}
	p.look(doc, false)
	p.address(&m, saved)
	p.linked(&m, firstOf(m.URL.Value, saved))
	p.named(&m)
	p.visible(&m)
	m.Or(FromAddress(firstOf(m.URL.Value, saved)))
	return m
}

// FromAddress returns what the address of a page says about it: its host, as the name
// of the publisher, and the day of publication, if the address has one.
func FromAddress(address string) (m Meta) {
	if page, ok := InArchive(address); ok {
		address = page
	}
	m.Publisher.Set(host(address), "address")
	m.Date.Set(dayInPath(address), "address")
	return m
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}

// page holds the parts of a page that may say something about it.
type page struct {
	properties      map[string][]string // of meta elements, by their name or property
	canonical, lang string
	title, heading  string
	headings        int
	published       []string // microdata
	authors         []string
	time            string // of the first time element within an article
	objects         []map[string]any
}

// look gathers the parts below n. Article reports whether n is within an article.
func (p *page) look(n *html.Node, article bool) {
	if n.Type == html.ElementNode {
		switch n.DataAtom {
		case atom.Template, atom.Noscript, atom.Svg, atom.Style:
			return
		case atom.Html:
			p.lang = Attr(n, "lang")
		case atom.Title:
			if p.title == "" {
				p.title = Text(n)
			}
		case atom.Meta:
			p.property(n)
		case atom.Link:
			if p.canonical == "" && hasWord(Attr(n, "rel"), "canonical") {
				p.canonical = Attr(n, "href")
			}
		case atom.Script:
			if strings.EqualFold(strings.TrimSpace(Attr(n, "type")), "application/ld+json") {
				p.linkedData(n)
			}
			return
		case atom.H1:
			if p.headings++; p.heading == "" {
				p.heading = Text(n)
			}
		case atom.Article, atom.Main:
			article = true
		case atom.Time:
			if t := Attr(n, "datetime"); p.time == "" && article && t != "" {
				p.time = t
			}
		}
		p.microdata(n)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		p.look(c, article)
	}
}

func (p *page) property(n *html.Node) {
	name := strings.ToLower(strings.TrimSpace(firstOf(Attr(n, "property"), Attr(n, "name"), Attr(n, "http-equiv"))))
	if content := Clean(Attr(n, "content")); name != "" && content != "" {
		p.properties[name] = append(p.properties[name], content)
	}
}

func (p *page) microdata(n *html.Node) {
	prop := Attr(n, "itemprop")
	switch {
	case prop == "":
		if n.DataAtom == atom.A && hasWord(Attr(n, "rel"), "author") {
			p.authors = append(p.authors, Text(n))
		}
	case hasWord(prop, "datePublished"):
		p.published = append(p.published, firstOf(Attr(n, "content"), Attr(n, "datetime"), Text(n)))
	case hasWord(prop, "author") && Attr(n, "itemscope") == "" && !hasAttr(n, "itemscope"):
		p.authors = append(p.authors, firstOf(Attr(n, "content"), Text(n)))
	}
}

// address finds the address of the page. The canonical address is better than the
// one in the bar of the browser, which may have the reader's parameters. But some
// sites name their front page, or the page of another host.
func (p *page) address(m *Meta, saved string) {
	for _, c := range []Fact{{p.canonical, "link rel=canonical"}, {p.first("og:url"), "Open Graph"}} {
		a := WebAddress(saved, c.Value)
		if a == "" || saved != "" && (host(a) != host(saved) || isFront(a) && !isFront(saved)) {
			continue
		}
		m.URL.Set(a, c.From)
	}
}

func isFront(address string) bool {
	u, err := url.Parse(address)
	return err != nil || strings.Trim(u.Path, "/") == "" && u.RawQuery == ""
}

func (p *page) first(names ...string) string {
	for _, n := range names {
		if v := p.properties[n]; len(v) > 0 {
			return v[0]
		}
	}
	return ""
}

// named reads the meta elements.
func (p *page) named(m *Meta) {
	m.Title.Set(p.first("og:title"), "Open Graph")
	m.Title.Set(p.first("citation_title", "dc.title", "dcterms.title"), "meta element")
	m.Publisher.Set(p.first("og:site_name"), "Open Graph")
	m.Publisher.Set(p.first("dc.publisher", "dcterms.publisher", "citation_journal_title", "publisher"), "meta element")
	m.Date.Set(Day(p.first("article:published_time", "og:article:published_time")), "Open Graph")
	for _, name := range []string{"parsely-pub-date", "citation_publication_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "date", "pubdate", "publishdate", "publish-date", "publication_date", "datepublished", "sailthru.date"} {
		m.Date.Set(Day(p.first(name)), "meta element")
	}
	m.Author.Set(Names(p.properties["article:author"]), "Open Graph")
	for _, name := range []string{"author", "citation_author", "dc.creator", "dcterms.creator", "parsely-author"} {
		m.Author.Set(Names(p.properties[name]), "meta element")
	}
	m.Language.Set(Tag(p.lang), "html lang")
	m.Language.Set(Tag(p.first("og:locale")), "Open Graph")
	m.Language.Set(Tag(p.first("content-language", "language")), "meta element")
}

// visible reads what readers of the page see.
func (p *page) visible(m *Meta) {
	for _, d := range p.published {
		m.Date.Set(Day(d), "microdata")
	}
	m.Date.Set(Day(p.time), "time element")
	m.Author.Set(Names(p.authors), "microdata")
	if p.headings == 1 {
		m.Title.Set(p.heading, "heading")
	}
	m.Title.Set(p.title, "title element")
	m.Title.Set(p.heading, "heading")
}

var pathDay = regexp.MustCompile(`/((?:19|20)[0-9]{2})[/-]([0-9]{2})[/-]([0-9]{2})(?:/|-)`)

// dayInPath returns the day that is in the path of an address.
func dayInPath(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	if d := pathDay.FindStringSubmatch(u.Path); d != nil {
		return Day(d[1] + "-" + d[2] + "-" + d[3])
	}
	return ""
}

// Attr returns the value of an attribute of n.
func Attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key && a.Namespace == "" {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// Text returns the text below n in one line.
func Text(n *html.Node) string {
	var b strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			b.WriteString(n.Data)
		}
		for c := n.FirstChild; c != nil && b.Len() < 1<<16; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return Clean(b.String())
}

func hasWord(list, word string) bool {
	for w := range strings.FieldsSeq(list) {
		if strings.EqualFold(w, word) {
			return true
		}
	}
	return false
}
