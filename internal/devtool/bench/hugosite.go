package bench

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// layouts are our own for Hugo: as little as a site needs that has a page for
// each article, person, organization, place, claim, publisher and month.
//
//go:embed all:hugo/layouts
var layouts embed.FS

// hugoSite is a site for Hugo of the articles of a dossier.
type hugoSite struct {
	dir     string
	content string // dossier's, whose bodies are taken over byte for byte
	perPage int    // entries of a list on one page
	filling map[string]int
}

// write writes the site, except for its settings.
func (h *hugoSite) write(entries []*entry) error {
	files, err := fs.Sub(layouts, "hugo")
	if err != nil {
		return err
	}
	if err := os.CopyFS(h.dir, files); err != nil {
		return err
	}
	to := filepath.Join(h.dir, "content", "articles")
	if err := os.MkdirAll(to, 0o755); err != nil {
		return err
	}
	for _, e := range entries {
		text, err := os.ReadFile(filepath.Join(h.content, filepath.FromSlash(e.File)))
		if err != nil {
			return err
		}
		const fence = "\n---\n"
		_, body, ok := bytes.Cut(text, []byte(fence))
		if !ok {
			return fmt.Errorf("%s has no front matter", e.File)
		}
		if err := os.WriteFile(filepath.Join(to, e.Name+".md"), append(e.front(), body...), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// front is the front matter: YAML, the values of which are written as JSON.
func (e *entry) front() []byte {
	var b bytes.Buffer
	line := func(key string, value any) {
		text, _ := json.Marshal(value) // strings and lists of them
		fmt.Fprintf(&b, "%s: %s\n", key, text)
	}
	b.WriteString("---\n")
	line("title", e.Title)
	fmt.Fprintf(&b, "date: %s\n", e.Date)
	line("source", e.Source)
	line("lead", e.Lead)
	for _, list := range taxonomies {
		if terms := e.Terms[list]; len(terms) > 0 {
			line(list, terms)
		}
	}
	if len(e.Events) > 0 {
		line("events", e.Events)
	}
	if len(e.Statements) > 0 {
		line("statements", e.Statements)
	}
	b.WriteString("---\n")
	return b.Bytes()
}

// settings writes the settings. Hugo is spared what dossier does not make either,
// and what it is slow at: it would work out the date of each term from all its
// articles, which one date for all terms keeps it from.
func (h *hugoSite) settings() error {
	var b strings.Builder
	b.WriteString("baseURL: https://dossier.example/\ntitle: A made-up archive\nuglyURLs: true\ncapitalizeListTitles: false\n" +
		"disableKinds: [rss, sitemap, robotsTXT, '404']\ntaxonomies:\n")
	for _, list := range taxonomies {
		fmt.Fprintf(&b, "  %s: %s\n", list, list)
	}
	b.WriteString("outputs:\n  home: [html]\n  section: [html]\n  taxonomy: [html]\n  term: [html]\n  page: [html, json]\n" +
		"cascade:\n- date: 2000-01-01\n  target: {kind: term}\n")
	fmt.Fprintf(&b, "pagination: {disableAliases: true, pagerSize: %d}\nparams:\n  most: %d\n  filling:\n    data: %q\n", h.perPage, h.perPage, filling(h.filling["data"]))
	for kind, n := range h.filling {
		if kind != "data" && n > 0 {
			fmt.Fprintf(&b, "    %s: %q\n", kind, filling(n))
		}
	}
	return os.WriteFile(filepath.Join(h.dir, "hugo.yaml"), []byte(b.String()), 0o644)
}

// filling is text of n bytes.
func filling(n int) string {
	const sentence = "What follows in a page of the other program is made up for by this sentence, which costs next to nothing. "
	return strings.Repeat(sentence, n/len(sentence)+1)[:max(0, n)]
}
