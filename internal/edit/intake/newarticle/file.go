// Package newarticle writes new articles into the content folder of a dossier, with
// the files that they were made of. It never changes a file that exists.
package newarticle

import (
	"fmt"
	"regexp"
	"strings"

	"dossier/internal/diag"
	"dossier/internal/edit/intake/meta"
	"dossier/internal/edit/listfile"
	"dossier/internal/source/document"
	"dossier/internal/text/edtf"
	"dossier/internal/text/slug"
)

// Draft is an article that is to be written.
type Draft struct {
	Meta  meta.Meta
	Body  string // Markdown, or plain text
	Plain bool
}

// titleLength is the maximum length of the title in the name of a file, in bytes.
const titleLength = 60

// stem returns the name of the article's file without its extension: its date and
// title.
func (d *Draft) stem() string {
	name := slug.Of(d.Meta.Title.Value, titleLength)
	if d.Meta.Title.Value == "" {
		name = "article"
	}
	// A date in the name of a file counts as the date of the article.
	name = datesInName.ReplaceAllStringFunc(name, func(s string) string { return strings.ReplaceAll(s, "-", "") })
	if date := d.Meta.Date.Value; plainDate.MatchString(date) {
		return date + "-" + name
	}
	return name
}

var (
	datesInName = regexp.MustCompile(`[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?`)
	plainDate   = regexp.MustCompile(`^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$`)
)

func (d *Draft) extension() string {
	if d.Plain {
		return ".txt"
	}
	return ".md"
}

// text returns the file of the article. Values that front matter cannot hold are
// left out and returned as lost.
func (d *Draft) text(original, sum string) (text string, lost []string) {
	var b strings.Builder
	b.WriteString("---\n")
	m := &d.Meta
	for _, k := range []struct {
		key   string
		value string
		read  func(*document.Article) string
	}{
		{"title", m.Title.Value, func(a *document.Article) string { return a.Title }},
		{"publisher", m.Publisher.Value, func(a *document.Article) string { return a.Publisher }},
		{"date", m.Date.Value, func(a *document.Article) string { return a.Date.String() }},
		{"author", m.Author.Value, func(a *document.Article) string { return a.Author }},
		{"url", m.URL.Value, func(a *document.Article) string { return a.URL }},
		{"retrieved", m.Retrieved.Value, func(a *document.Article) string { return a.Retrieved.String() }},
		{"archived", m.Archived.Value, func(a *document.Article) string { return a.Archived }},
		{"language", m.Language.Value, func(a *document.Article) string { return a.Language }},
		{"original", original, func(a *document.Article) string { return a.Original }},
		{"original_sha256", sum, func(a *document.Article) string { return a.OriginalSHA256 }},
	} {
		value := k.value
		for strings.Contains(value, "%%") { // would begin a comment
			value = strings.ReplaceAll(value, "%%", "% %")
		}
		if value == "" {
			continue
		}
		line := k.key + ": " + listfile.Scalar(value) + "\n"
		a, problems := document.ParseArticle("articles/x.md", []byte("---\n"+line+"---\nx\n"))
		if a == nil || problems.Errors() > 0 || k.read(a) != value {
			lost = append(lost, k.key)
			continue
		}
		b.WriteString(line)
	}
	b.WriteString("---\n")
	b.WriteString(d.Body)
	if !strings.HasSuffix(d.Body, "\n") {
		b.WriteByte('\n')
	}
	return b.String(), lost
}

// check reads the file of the article as a build does. It returns an error if the
// article would not be what the draft says.
func (d *Draft) check(path, text string) (*document.Article, error) {
	a, problems := document.ParseArticle(path, []byte(text))
	if a == nil || problems.Errors() > 0 {
		for _, p := range problems {
			if p.Severity == diag.Error {
				return nil, fmt.Errorf("the article would not be valid: %s", p.Message)
			}
		}
		return nil, fmt.Errorf("the article would not be valid")
	}
	if want, err := edtf.Parse(d.Meta.Date.Value); d.Meta.Date.Value != "" && (err != nil || a.Date != want) || d.Meta.Date.Value == "" && !a.Date.IsZero() {
		return nil, fmt.Errorf("the article would have the date %s", a.Date)
	}
	return a, nil
}
