package document

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/source/annotation"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/markdown"
	"dossier/internal/text/edtf"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
	"dossier/internal/text/whitespace"
)

// Meta is the metadata in the front matter of an article.
type Meta struct {
	Title     string
	Publisher string
	Author    string
	URL       string
	Language  string // BCP 47; "" if not given
	Form      dossier.TextForm
	Date      edtf.Date
	Retrieved edtf.Date
	// Original is the path of the file that the article was made of, within the
	// content folder, and OriginalSHA256 its checksum in hexadecimal.
	Original, OriginalSHA256 string
	Archived                 string // address of a copy in an archive
}

// Article is an article.
type Article struct {
	Meta
	Path       string
	Slug       string
	Syntax     dossier.Syntax
	BodyOffset int    // of Body within the file, in bytes
	Body       string // verbatim
	SHA256     string // of Body, in hexadecimal
	Prose      string // Body with markup replaced by spaces; the same length
	Blocks     []segment.Block
	// TitleSpan is the span of the title in Body. It is empty if the title is not
	// in Body.
	TitleSpan   span.Span
	Annotations []annotation.Annotation // those in the text itself, in order
	// Source is the file.
	Source diag.Source
	// Keys holds the spans of the values of the front matter.
	Keys frontmatter.Keys
}

// ParseArticle parses the article in the file at p, relative to the content
// folder. It returns nil if there are errors.
func ParseArticle(p string, data []byte) (*Article, diag.List) {
	a := &Article{Path: p, Slug: slugOf(p)}
	var theirs foreign
	f, ok := read(p, data, theirs.addTo(a.fields()))
	if !ok {
		return nil, f.problems
	}
	if theirs.draft {
		return nil, diag.List{draft(p)}
	}
	a.adopt(&theirs, f.keys)
	f.requireBody()
	if f.problems.Errors() > 0 {
		return nil, f.problems
	}
	a.Source, a.Keys, a.BodyOffset, a.Body = f.src, f.keys, f.offset, f.body()
	sum := sha256.Sum256([]byte(a.Body))
	a.SHA256 = hex.EncodeToString(sum[:])
	if strings.EqualFold(path.Ext(p), ".txt") {
		a.parsePlain()
	} else {
		a.parseMarkdown(f)
		if f.problems.Errors() > 0 {
			return nil, f.problems
		}
	}
	if a.Title == "" {
		a.Title = titleOfFile(p)
		f.problems.Add(noTitle(p, a.Title))
	}
	if a.Date.IsZero() {
		a.Date = dateOfFile(p)
	}
	if a.Date.IsZero() {
		f.problems.Add(noDate(p))
	}
	return a, f.problems
}

// Words returns the text in which annotations look for their passages: Body with
// markup replaced by white space between blocks and by bytes of 0 within them.
// Offsets are those of Body.
func (a *Article) Words() string {
	if a.Syntax == dossier.Plain {
		return a.Body
	}
	return markdown.Parse(a.Body).Words()
}

// fields returns the keys that an article may have.
func (a *Article) fields() []frontmatter.Field {
	return []frontmatter.Field{
		{Key: "title", Doc: "title as published; if missing, the first heading or line is used", Set: frontmatter.String(&a.Title)},
		{Key: "publisher", Doc: "publisher: the name or an alias of a record in publishers/, or any name", Set: frontmatter.String(&a.Publisher)},
		{Key: "date", Doc: "date of publication (EDTF); words like \"on Tuesday\" are resolved from it", Set: frontmatter.Timestamp(&a.Date)},
		{Key: "author", Doc: "author of the article, or a list of authors", Set: frontmatter.Names(&a.Author)},
		{Key: "url", Doc: "address at which it was published", Set: frontmatter.Address(&a.URL)},
		{Key: "retrieved", Doc: "date on which it was copied from that address (EDTF)", Set: frontmatter.Timestamp(&a.Retrieved)},
		{Key: "language", Doc: "language of the article (BCP 47); if missing, the language of the dossier is used", Set: frontmatter.Language(&a.Language)},
		{Key: "archived", Doc: "address of a copy of the page in an archive of the web", Set: frontmatter.URL(&a.Archived)},
		{Key: "original", Doc: "file that the article was made of, in media/originals/; it is linked from the page of the article", Set: original(&a.Original)},
		{Key: "original_sha256", Doc: "checksum (SHA-256) of that file, in hexadecimal", Set: checksum(&a.OriginalSHA256)},
		{Key: "form", Doc: "kind of text, which decides who speaks in it; if missing, it is guessed", Set: frontmatter.Enum(&a.Form, dossier.TextForms...)},
	}
}

func (a *Article) parseMarkdown(f *file) {
	t := markdown.Parse(a.Body)
	f.checkComments(t.Unclosed())
	a.Prose, a.Blocks = t.Prose()
	if a.Prose == a.Body { // share the memory
		a.Prose = a.Body
	} else {
		a.Prose = proses.keep(a.Prose)
	}
	title, at := t.Title()
	if a.Title == "" {
		a.Title = title
	}
	if title == a.Title {
		a.TitleSpan = at
	}
	a.annotate(f, t)
	f.checkMarkdown(t) // last, because it changes the tree
}

func (a *Article) parsePlain() {
	a.Syntax = dossier.Plain
	a.Prose = a.Body
	a.Blocks = segment.PlainBlocks(a.Body)
	first := firstLine(a.Body)
	line := whitespace.Collapse(first.Text(a.Body))
	if a.Title == "" && isTitle(line) && strings.TrimSpace(a.Body[first.End:]) != "" {
		a.Title = line
	}
	if a.Title == line {
		a.TitleSpan = first
		a.Blocks = setApart(a.Blocks, first, a.Body)
	}
}

// setApart makes the first line of the first block a heading.
func setApart(blocks []segment.Block, first span.Span, body string) []segment.Block {
	heading := segment.Block{Span: first, Kind: segment.Heading}
	rest := span.Span{Start: first.End, End: blocks[0].End}.Trim(body, " \t\r\n\f\v")
	if rest.Empty() {
		return append([]segment.Block{heading}, blocks[1:]...)
	}
	blocks[0].Span = rest
	return append([]segment.Block{heading}, blocks...)
}

func noTitle(p, title string) diag.Diagnostic {
	return diag.File(p, diag.Warning, "no-title", fmt.Sprintf("no title; using %q from the file name", title)).
		WithHint(`add "title: ..." to the front matter`)
}

func noDate(p string) diag.Diagnostic {
	return diag.File(p, diag.Warning, "no-date", `no date; words like "on Tuesday" cannot be resolved`).
		WithHint(`add "date: 2023-09-12" to the front matter, or start the file name with the date`)
}
