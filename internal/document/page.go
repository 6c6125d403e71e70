package document

import (
	"dossier/internal/diag"
	"dossier/internal/frontmatter"
	"dossier/internal/markdown"
)

// Page is a free page, or the text of the front page.
type Page struct {
	Path       string
	Slug       string
	Title      string
	Body       string // Markdown
	BodyOffset int    // of Body within the file, in bytes
}

// ParsePage reads the page in the file at p, relative to the content folder. It
// is nil where there are errors.
func ParsePage(p string, data []byte) (*Page, diag.List) {
	page := &Page{Path: p, Slug: slugOf(p)}
	f, ok := read(p, data, []frontmatter.Field{
		{Key: "title", Set: frontmatter.String(&page.Title)},
	})
	if !ok {
		return nil, f.problems
	}
	f.requireBody()
	if f.problems.Errors() > 0 {
		return nil, f.problems
	}
	page.BodyOffset, page.Body = f.offset, f.body()
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
