package pages

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"path"
	"slices"
	"strings"
	"sync"

	"dossier/internal/dossier"
	"dossier/internal/site/permalink"
	"dossier/internal/source/markdown"
	"dossier/internal/text/segment"
)

// idPrefix precedes the ids of a text's headings and notes, so that they differ
// from those of the page.
const idPrefix = "text-"

// text is Markdown that an editor wrote: a profile, a free page.
type text struct {
	Source string
	file   string // within the content folder
	prefix string // of its ids
	pc     pageContext
}

// text returns the text of a file. If a page has several texts, each of them is at
// an element of that ID, which makes the IDs in the text its own. No slug has two
// hyphens in a row, so no text has the IDs of another.
func (pc pageContext) text(source, file, at string) text {
	prefix := idPrefix
	if at != "" {
		prefix += at + "--"
	}
	return text{source, file, prefix, pc}
}

// HTML returns the text as a page shows it. Its headings begin below that of the page.
func (t text) HTML() (template.HTML, error) {
	html, err := markdown.ToHTML(t.Source, markdown.Options{HeadingShift: 1, Prefix: t.prefix, Resolve: t.pc.resolver(t.file), Wikilink: t.pc.wikilink})
	if err != nil {
		return "", fmt.Errorf("render %s: %w", t.file, err)
	}
	return template.HTML(html), nil
}

// HasCode reports whether there is code to be coloured.
func (t text) HasCode() bool { return hasCode(t.Source) }

func hasCode(source string) bool {
	return strings.Contains(source, "```") || strings.Contains(source, "~~~")
}

// codeIn reports whether a text of the dossier may have code to be coloured.
func codeIn(d *dossier.Dossier) bool {
	profile := func(r *dossier.Record) bool { return r != nil && hasCode(r.Profile) }
	entity := func(e *dossier.Entity) bool { return profile(e.Record) }
	return hasCode(d.Intro) ||
		slices.ContainsFunc(d.Pages, func(p *dossier.Page) bool { return hasCode(p.Body) }) ||
		slices.ContainsFunc(d.Articles, func(a *dossier.Article) bool {
			return articleText{article: a}.HasCode() || slices.ContainsFunc(a.Notes, func(n *dossier.Note) bool { return hasCode(n.Text) })
		}) ||
		slices.ContainsFunc(d.People, entity) || slices.ContainsFunc(d.Organizations, entity) || slices.ContainsFunc(d.Places, entity) ||
		slices.ContainsFunc(d.Publishers, func(p *dossier.Publisher) bool { return profile(p.Record) }) ||
		slices.ContainsFunc(d.Topics, func(t *dossier.Topic) bool { return profile(t.Record) }) ||
		slices.ContainsFunc(d.Claims, func(c *dossier.Claim) bool { return profile(c.Record) }) ||
		slices.ContainsFunc(d.Events, func(e *dossier.Event) bool { return profile(e.Record) })
}

// articleText is the text of an article as published, with what was found in it
// marked.
type articleText struct {
	article *dossier.Article
	pc      pageContext
}

// textBuffers are buffers for the texts of articles, reused from one to the next.
var textBuffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// HTML returns the text as a page shows it.
func (t articleText) HTML() (template.HTML, error) {
	a := t.article
	marks, err := t.pc.marks(a)
	if err != nil {
		return "", fmt.Errorf("mark %s: %w", a.Path, err)
	}
	options := markdown.Options{
		Marks:        marks,
		HeadingShift: 1,
		Prefix:       idPrefix,
		Resolve:      t.pc.resolver(a.Path),
		Wikilink:     t.pc.wikilink,
		NotesBy:      t.pc.say("Editor’s note"), // whose the callouts in somebody else's article are
	}
	b := textBuffers.Get().(*bytes.Buffer)
	defer textBuffers.Put(b)
	b.Reset()
	missed, failure, err := render(b, a, options)
	if failure != nil {
		t.pc.shared.failures.Store(a.Path, fmt.Sprint(failure))
		b.Reset()
		_, err = markdown.RenderPlain(b, a.Body(), segment.PlainBlocks(a.Body()), markdown.Options{HeadingShift: 1, Prefix: idPrefix})
		missed = marks
	}
	if err != nil {
		return "", fmt.Errorf("render %s: %w", a.Path, err)
	}
	// Links can lead to a mark that cannot be shown.
	for _, m := range missed {
		if m.ID != "" {
			fmt.Fprintf(b, `<span id="%s"></span>`, template.HTMLEscapeString(m.ID))
		}
	}
	return template.HTML(b.String()), nil
}

// render writes the text of an article. It returns the value that the program
// panicked with, or nil.
func render(w io.Writer, a *dossier.Article, o markdown.Options) (missed []markdown.Mark, failure any, err error) {
	defer func() { failure = recover() }()
	if a.Syntax == dossier.Plain {
		missed, err = markdown.RenderPlain(w, a.Body(), blocks(a), o)
	} else {
		missed, err = markdown.Render(w, a.Body(), o)
	}
	return missed, nil, err
}

// Failures returns why the texts of articles could not be rendered, by the paths
// of the articles. These are shown as plain text. It is complete when all pages
// are rendered.
func (p *Plan) Failures() map[string]string {
	found := map[string]string{}
	p.site.shared.failures.Range(func(path, why any) bool {
		found[path.(string)] = why.(string)
		return true
	})
	return found
}

// HasCode reports whether there is code to be coloured.
func (t articleText) HasCode() bool {
	return t.article.Syntax == dossier.Markdown && hasCode(t.article.Body())
}

func blocks(a *dossier.Article) []segment.Block {
	if a.Text != nil && len(a.Text.Blocks()) > 0 {
		return a.Text.Blocks()
	}
	return segment.PlainBlocks(a.Body())
}

// resolver returns a function that resolves the relative links of a file of the
// content folder: to the page of a file, a media file, or a page by its path
// within the site. Articles and entities are also found at the path that they would
// have without the folders of a hash ("people/ana.html"), and publishers at the path of
// a page of their own.
func (pc pageContext) resolver(file string) func(string) (string, bool) {
	return func(dest string) (string, bool) {
		u, err := url.Parse(dest)
		if err != nil || u.Path == "" {
			return "", false
		}
		fragment := ""
		if u.Fragment != "" {
			fragment = "#" + u.Fragment
		}
		list, _, _ := strings.Cut(pc.path, "/") // the folder of all pages of a kind
		for _, from := range []string{path.Dir(file), path.Dir(pc.path), list} {
			to := path.Join(from, u.Path)
			if page, ok := pc.sources[to]; ok {
				if strings.Contains(page, "#") {
					fragment = "" // it is a part of a page
				}
				return pc.to(page + fragment), true
			}
			if _, ok := pc.paths[to]; ok {
				return pc.to(to + fragment), true
			}
		}
		return permalink.Relative(pc.path, path.Join(path.Dir(pc.path), u.Path)), false
	}
}

// HasCode reports whether the page needs the style sheet for code.
func (v articleView) HasCode() bool {
	return v.Body.HasCode() || slices.ContainsFunc(v.Notes, func(n noteRow) bool { return n.Text.HasCode() })
}

// HasCode reports whether the page needs the style sheet for code.
func (v pageView) HasCode() bool { return v.Body.HasCode() }

// HasCode reports whether the page needs the style sheet for code.
func (v entityView) HasCode() bool { return v.Profile.HasCode() }

// HasCode reports whether the page needs the style sheet for code.
func (v publisherView) HasCode() bool { return v.Publisher.Profile.HasCode() }

// HasCode reports whether the page needs the style sheet for code.
func (v publishersView) HasCode() bool {
	return slices.ContainsFunc(v.All, func(p publisher) bool { return p.Profile.HasCode() })
}

// HasCode reports whether the page needs the style sheet for code.
func (v periodView) HasCode() bool { return anyCode(v.Groups) }

// HasCode reports whether the page needs the style sheet for code.
func (v timelineIndexView) HasCode() bool {
	return v.Entries && (anyCode(v.Months) || anyCode(v.Background))
}

func anyCode(groups []dayGroup) bool {
	return slices.ContainsFunc(groups, func(g dayGroup) bool {
		return slices.ContainsFunc(g.Events, func(e eventRow) bool { return e.Profile.HasCode() })
	})
}

// HasCode reports whether the page needs the style sheet for code.
func (v indexView) HasCode() bool { return v.Intro.HasCode() }
