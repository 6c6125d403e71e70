package document

import (
	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/markdown"
)

// Page is a free page, or the text of the front page.
type Page struct {
	Path       string
	Slug       string
	Title      string
	Body       string // Markdown, with comments blanked
	BodyOffset int    // of Body within the file, in bytes
	Source     diag.Source
}

// ParsePage parses the page in the file at p, relative to the content folder. It
// returns nil if there are errors.
func ParsePage(p string, data []byte) (*Page, diag.List) {
	page := &Page{Path: p, Slug: slugOf(p)}
	f, ok := read(p, data, page.fields())
	if !ok {
		return nil, f.problems
	}
	f.requireBody()
	if f.problems.Errors() > 0 {
		return nil, f.problems
	}
	page.Source, page.BodyOffset, page.Body = f.src, f.offset, f.ownText()
	if f.problems.Errors() > 0 {
		return nil, f.problems
	}
	t := markdown.Parse(page.Body)
	if page.Title == "" {
		page.Title, _ = t.Title()
	}
	if page.Title == "" {
		page.Title = titleOfFile(p)
	}
	f.checkOwn(t)
	return page, f.problems
}

// fields returns the keys that a page may have.
func (p *Page) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "title of the page; if missing, the first heading is used", Set: frontmatter.String(&p.Title)},
	}
}
