package verify

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/site/export/record"
	"dossier/internal/source/document"

	"golang.org/x/net/html"
)

// quoted is an article and what the data files quote of it.
type quoted struct {
	*record.Article
	spans []record.Span
	owner []string // of each span: what quotes it
}

// quotes compares what the data files of a site quote with the pages of the articles,
// and with the articles themselves if their folder is there. White space and markup do
// not count.
func (v *verifier) quotes(site, content string) {
	articles, ok := v.quoted(site)
	if !ok {
		return
	}
	for _, a := range articles {
		if !fs.ValidPath(site+a.Page) || !fs.ValidPath("x/"+a.File) {
			v.problem(site+"data/articles.jsonl", "the article %q has no valid address", a.Slug)
			continue
		}
		v.onPage(site+a.Page, a)
		if content != "" {
			v.inText(content, a)
		}
	}
	if content != "" {
		v.withoutArticle(content)
	}
}

// quoted reads the data files.
func (v *verifier) quoted(site string) ([]*quoted, bool) {
	var all []*quoted
	bySlug := map[string]*quoted{}
	ok := true
	read := func(kind string, use func(*json.Decoder) error) {
		for _, name := range v.parts(site, kind) {
			f, err := v.files.Open(name)
			if err != nil {
				v.problem(name, "the file is missing")
				ok = false
				continue
			}
			d := json.NewDecoder(f)
			for {
				if err = use(d); err != nil {
					break
				}
			}
			f.Close()
			if !errors.Is(err, io.EOF) {
				v.problem(name, "%v", err)
				ok = false
			}
		}
	}
	read("articles", func(d *json.Decoder) error {
		a := new(record.Article)
		if err := d.Decode(a); err != nil {
			return err
		}
		q := &quoted{Article: a}
		for _, m := range a.Mentions {
			q.add(m.Span, "the mention of "+cmp.Or(m.Entity, "somebody"))
		}
		for _, t := range a.Times {
			q.add(t.Span, "the date "+t.Value)
		}
		all, bySlug[a.Slug] = append(all, q), q
		return nil
	})
	read("statements", func(d *json.Decoder) error {
		s := new(record.Statement)
		if err := d.Decode(s); err != nil {
			return err
		}
		q := bySlug[s.Evidence.Article]
		if q == nil {
			v.problem(site+"data/statements.jsonl", "the statement %q is of an article that is not there", s.ID)
			return nil
		}
		if s.Cue != nil {
			q.add(*s.Cue, "the statement "+s.ID)
		}
		for _, c := range s.Content {
			q.add(c, "the statement "+s.ID)
		}
		return nil
	})
	return all, ok
}

func (q *quoted) add(s record.Span, owner string) {
	if s.Text != "" {
		q.spans, q.owner = append(q.spans, s), append(q.owner, owner)
	}
}

// parts returns the data files of a kind of record.
func (v *verifier) parts(site, kind string) (out []string) {
	text, err := fs.ReadFile(v.files, site+"data/dossier.json")
	var index record.Index
	if err == nil {
		err = json.Unmarshal(text, &index)
	}
	if err != nil {
		v.problem(site+"data/dossier.json", "%v", err)
		return nil
	}
	for _, f := range index.Files {
		if f.Kind == kind && fs.ValidPath(site+f.Path) {
			out = append(out, site+f.Path)
		}
	}
	return out
}

// onPage looks for the quotes of an article on its page.
func (v *verifier) onPage(name string, a *quoted) {
	f, err := v.files.Open(name)
	if err != nil {
		v.problem(name, "the page of an article is missing")
		return
	}
	defer f.Close()
	root, err := html.Parse(f)
	if err != nil {
		v.problem(name, "%v", err)
		return
	}
	var b, notes strings.Builder
	if body := find(root, func(n *html.Node) bool { return n.Data == "div" && has(n, "class", "text") }); body != nil {
		text(&b, &notes, body)
	} else {
		v.problem(name, "the text of the article is not on its page")
		return
	}
	have := packed(b.String() + notes.String())
	for i, s := range a.spans {
		v.Quotes++
		if !strings.Contains(have, packed(s.Text)) {
			v.problem(name, "%s quotes %q, which is not in the article", a.owner[i], s.Text)
		}
	}
}

// inText compares the text of an article with its hash, and its quotes with their
// places in it.
func (v *verifier) inText(content string, a *quoted) {
	name := content + a.File
	data, err := fs.ReadFile(v.files, name)
	if err != nil {
		v.problem(name, "the article is missing")
		return
	}
	article, problems := document.ParseArticle(a.File, data)
	if article == nil {
		v.problem(name, "the article cannot be read: %s", problems[0].Message)
		return
	}
	v.original(content, article)
	if article.SHA256 != a.SHA256 {
		v.problem(name, "the text is another than that of the site: SHA-256 %s, want %s", article.SHA256, a.SHA256)
		return
	}
	body := []rune(article.Body)
	var prose []rune // the body with blanks for markup, at the same places
	for i, r := range article.Body {
		if !strings.HasPrefix(article.Prose[i:], string(r)) {
			r = ' '
		}
		prose = append(prose, r)
	}
	for i, s := range a.spans {
		v.Quotes++
		switch {
		case s.Start < 0 || s.End > len(body) || s.Start > s.End:
			v.problem(name, "%s has its place outside of the text", a.owner[i])
		case packed(string(prose[s.Start:s.End])) != packed(s.Text):
			v.problem(name, "%s quotes %q, but its place has %q", a.owner[i], s.Text, string(prose[s.Start:s.End]))
		}
	}
}

// packed returns a text without white space.
func packed(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func find(n *html.Node, is func(*html.Node) bool) *html.Node {
	if n.Type == html.ElementNode && is(n) {
		return n
	}
	for c := range n.ChildNodes() {
		if found := find(c, is); found != nil {
			return found
		}
	}
	return nil
}

// has reports whether a word is in an attribute.
func has(n *html.Node, attribute, word string) bool {
	for _, a := range n.Attr {
		if a.Key == attribute && slices.Contains(strings.Fields(a.Val), word) {
			return true
		}
	}
	return false
}

// text writes the text of an article without the numbers and notes of the margin. The
// article's own footnotes go to notes.
func text(b, notes *strings.Builder, n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.WriteString(n.Data)
	case n.Type != html.ElementNode:
	case has(n, "role", "doc-footnote"):
		b = notes
		b.WriteByte('\x00') // no quote goes from one to the next
	case n.Data == "sup" && has(n, "class", "ref"), has(n, "class", "sidenote"), has(n, "class", "sidenote-number"):
		return
	}
	for c := range n.ChildNodes() {
		text(b, notes, c)
	}
}
