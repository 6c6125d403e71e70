package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

//go:embed layouts
var layouts embed.FS

// taxonomies are the lists in Hugo's front matter. Each entry of one gets a page.
var taxonomies = []string{"people", "organizations", "places", "claims", "publishers", "timeline"}

// settings of the site for Hugo. The date of terms is fixed because Hugo is slow
// at finding that of all their articles.
var settings = map[string]any{
	"baseURL":      "https://dossier.example/",
	"title":        "A made-up archive",
	"uglyURLs":     true,
	"disableKinds": []string{"rss", "sitemap", "robotsTXT", "404"},
	"pagination":   map[string]any{"disableAliases": true, "pagerSize": 200},
	"outputs":      map[string]any{"home": []string{"html"}, "section": []string{"html"}, "taxonomy": []string{"html"}, "term": []string{"html"}, "page": []string{"html", "json"}},
	"cascade":      []any{map[string]any{"date": "2000-01-01", "target": map[string]string{"kind": "term"}}},
}

// findings is the part of the data files that Hugo gets.
type findings struct {
	articles   []article
	events     []event
	statements []statement
}

type article struct {
	Slug, File, Title, Publisher, Date, URL string
	Mentions                                []struct{ Kind, Entity string }
}

type event struct {
	Date, Page, Summary string
	Evidence            []passage
}

type statement struct {
	Claim, Proposition string
	Source             struct{ Name string }
	Evidence           passage
}

type passage struct{ Article string }

// readFindings reads the data files of a site.
func readFindings(site string) (*findings, error) {
	var d findings
	data := filepath.Join(site, "data")
	if err := readLines(data, "articles", &d.articles); err != nil {
		return nil, err
	}
	if err := readLines(data, "events", &d.events); err != nil {
		return nil, err
	}
	return &d, readLines(data, "statements", &d.statements)
}

// readLines reads all records of a kind.
func readLines[T any](data, kind string, to *[]T) error {
	files, err := filepath.Glob(filepath.Join(data, kind+"*.jsonl"))
	if err != nil {
		return err
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		for in := json.NewDecoder(bytes.NewReader(text)); in.More(); {
			var one T
			if err := in.Decode(&one); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
			*to = append(*to, one)
		}
	}
	return nil
}

// front is the front matter of an article for Hugo.
type front map[string]any

// add adds a term to a list once.
func (f front) add(list, term string) {
	terms, _ := f[list].([]string)
	if term != "" && !slices.Contains(terms, term) {
		f[list] = append(terms, term)
	}
}

func (f front) push(list string, entry map[string]string) {
	entries, _ := f[list].([]map[string]string)
	f[list] = append(entries, entry)
}

// fronts returns the front matter of each article, by slug.
func (d *findings) fronts() map[string]front {
	fronts := map[string]front{}
	for _, a := range d.articles {
		f := front{"title": a.Title, "date": a.Date, "source": a.URL}
		f.add("publishers", a.Publisher)
		for _, m := range a.Mentions {
			if i := slices.Index([]string{"person", "organization", "place"}, m.Kind); i >= 0 {
				f.add(taxonomies[i], m.Entity)
			}
		}
		fronts[a.Slug] = f
	}
	for _, s := range d.statements {
		f := fronts[s.Evidence.Article]
		f.push("statements", map[string]string{"claim": s.Claim, "by": s.Source.Name, "text": s.Proposition})
		f.add("claims", s.Claim)
		if f["lead"] == nil {
			f["lead"] = s.Proposition
		}
	}
	for _, ev := range d.events {
		month, _, _ := strings.Cut(path.Base(ev.Page), ".")
		for _, p := range ev.Evidence {
			fronts[p.Article].add("timeline", month)
			fronts[p.Article].push("events", map[string]string{"date": ev.Date, "text": ev.Summary})
		}
	}
	return fronts
}

// writeHugoSite writes the source of a site for Hugo to dir: the articles of a
// content folder, with front matter from the site that dossier made of it.
func writeHugoSite(dir, content, site string) error {
	d, err := readFindings(site)
	if err != nil {
		return err
	}
	if err := os.CopyFS(dir, layouts); err != nil {
		return err
	}
	if err := writeSettings(dir, 0); err != nil {
		return err
	}
	articles := filepath.Join(dir, "content", "articles")
	if err := os.MkdirAll(articles, 0o755); err != nil {
		return err
	}
	fronts := d.fronts()
	for _, a := range d.articles {
		text, err := os.ReadFile(filepath.Join(content, filepath.FromSlash(a.File)))
		if err != nil {
			return err
		}
		_, body, ok := bytes.Cut(text, []byte("\n---\n"))
		if !ok {
			return fmt.Errorf("%s has no front matter", a.File)
		}
		if err := writeJSON(filepath.Join(articles, a.Slug+".md"), fronts[a.Slug], body); err != nil {
			return err
		}
	}
	return nil
}

// writeSettings writes the settings of Hugo's site. filling is the number of
// bytes of text to add to each page.
func writeSettings(dir string, filling int) error {
	all := maps.Clone(settings)
	all["params"] = map[string]string{"filling": strings.Repeat("x", filling)}
	names := map[string]string{}
	for _, t := range taxonomies {
		names[t] = t
	}
	all["taxonomies"] = names
	return writeJSON(filepath.Join(dir, "hugo.json"), all, nil)
}

// writeJSON writes a value as JSON, and text below it.
func writeJSON(name string, value any, text []byte) error {
	b, err := json.MarshalIndent(value, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(name, append(append(b, '\n'), text...), 0o644)
}
