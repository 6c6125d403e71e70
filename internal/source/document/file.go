package document

import (
	"fmt"
	"path"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/source/frontmatter"
	"dossier/internal/source/markdown"
	"dossier/internal/text/slug"
	"dossier/internal/text/span"
)

// MaxSize is the maximum size of a text file, in bytes.
const MaxSize = 16 << 20

// slugLength is the maximum length of the slug of a file, in bytes.
const slugLength = 80

// TooLarge returns the diagnostic for a file larger than MaxSize.
func TooLarge(path string) diag.Diagnostic {
	return diag.File(path, diag.Error, "file-too-large", fmt.Sprintf("the file is larger than %d MiB", MaxSize>>20)).
		WithHint("split it into several articles")
}

// file is a file that is being parsed.
type file struct {
	src      diag.Source
	keys     frontmatter.Keys
	offset   int // of the body, in bytes
	problems diag.List
}

// read reads the front matter of a file into fields. It reports whether the rest
// of the file can be parsed.
func read(path string, data []byte, fields []frontmatter.Field) (*file, bool) {
	f := &file{src: diag.Source{Path: path}}
	if len(data) > MaxSize {
		f.problems.Add(TooLarge(path))
		return f, false
	}
	f.src.Text = string(data)
	if strings.TrimSpace(strings.TrimPrefix(f.src.Text, "\ufeff")) == "" {
		f.problems.Add(diag.File(path, diag.Error, "empty-file", "the file is empty").WithHint("add content, or remove the file"))
		return f, false
	}
	if f.problems = frontmatter.CheckText(f.src); f.problems.Errors() > 0 {
		return f, false
	}
	matter, offset, problems := frontmatter.Split(f.src)
	f.offset = offset
	f.problems.Add(problems...)
	if len(problems) > 0 {
		return f, false
	}
	f.keys, problems = frontmatter.DecodeMatter(f.src, matter, fields)
	f.problems.Add(problems...)
	return f, true
}

func (f *file) body() string { return f.src.Text[f.offset:] }

// ownText returns the body of an editor's own text with its comments blanked, so
// that nothing after this stage can publish them.
func (f *file) ownText() string {
	text, unclosed := markdown.Blank(f.body())
	f.checkComments(unclosed)
	return text
}

// checkComments reports a comment that is never closed. Without its end nobody
// can tell what is to be published.
func (f *file) checkComments(unclosed span.Span) {
	if !unclosed.Empty() {
		f.problems.Add(f.src.Error(f.inFile(unclosed), "unclosed-comment", "the comment that begins here is never closed").
			WithHint(`end it with %%; if no comment is meant, write \%\%`))
	}
}

// requireBody reports an empty body.
func (f *file) requireBody() {
	if strings.TrimSpace(f.body()) == "" {
		end := span.Span{Start: len(f.src.Text), End: len(f.src.Text)}
		f.problems.Add(f.src.Error(end, "empty-body", "there is no text after the front matter"))
	}
}

// checkMarkdown reports Markdown that will not be shown as written.
func (f *file) checkMarkdown(t *markdown.Tree) {
	for _, p := range t.Problems() {
		f.problems.Add(f.src.Warning(f.inFile(p.Span), p.Code, p.Message).WithHint(p.Hint))
	}
}

// checkOwn reports Markdown in an editor's own text that will not be shown as
// written, such as annotations, which only articles have.
func (f *file) checkOwn(t *markdown.Tree) {
	passages, broken := t.Passages()
	for _, p := range passages {
		f.problems.Add(f.src.Warning(f.inFile(p.List), "mark-out-of-place", "only articles can have annotated passages; the attributes are ignored"))
	}
	for _, b := range broken {
		f.problems.Add(f.src.Warning(f.inFile(b.Span), "bad-attributes", b.Message).WithHint(b.Hint))
	}
	f.checkMarkdown(t)
}

// base returns the name of the file at p without its folder and extension.
func base(p string) string { return strings.TrimSuffix(path.Base(p), path.Ext(p)) }

// FolderSlug returns the slug of the article at p that has the names of its
// folders: "2024-quay" for articles/2024/quay.md.
func FolderSlug(p string) string {
	_, within, _ := strings.Cut(p, "/")
	return slug.Of(strings.ReplaceAll(strings.TrimSuffix(within, path.Ext(within)), "/", "-"), slugLength)
}

func slugOf(p string) string { return slug.Of(base(p), slugLength) }
