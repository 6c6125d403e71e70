package corpusgen

import (
	"fmt"
	"os"
	"path/filepath"
)

// Config is the dossier.yaml of a world.
const Config = "title: A made-up archive\nlanguage: en\nbase_url: https://dossier.example/\n"

// Folder returns the folder of the article, which is its month.
func (a *Article) Folder() string { return a.Date.Format("2006-01") }

// Markdown returns the file of the article.
func (a *Article) Markdown() []byte {
	return fmt.Appendf(nil, "---\ntitle: %q\npublisher: %q\ndate: %s\nurl: %s\n---\n\n%s", a.Title, a.Publisher, a.Date.Format("2006-01-02"), a.URL, a.Body)
}

// Write writes the world as a content folder to dir, which it creates if
// necessary.
func (w *World) Write(dir string) error {
	articles := filepath.Join(dir, "articles")
	if err := os.MkdirAll(articles, 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "dossier.yaml"), []byte(Config), 0o644); err != nil {
		return err
	}
	last := ""
	for i := range w.articles {
		a := w.Article(i)
		folder := filepath.Join(articles, a.Folder())
		if folder != last {
			if err := os.MkdirAll(folder, 0o755); err != nil {
				return err
			}
			last = folder
		}
		if err := os.WriteFile(filepath.Join(folder, a.Name+".md"), a.Markdown(), 0o644); err != nil {
			return err
		}
	}
	return nil
}
