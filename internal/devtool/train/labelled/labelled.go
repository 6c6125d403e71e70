// Package labelled reads what judgements are trained on: labels that people gave,
// and the documents that the labels are about.
package labelled

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"

	"dossier/internal/dossier"
	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/resolve"
	"dossier/internal/resolve/parallel"
	"dossier/internal/source/document"
)

// Lines returns the labels of a file labels.jsonl, one a line.
func Lines[T any](file []byte) ([]T, error) {
	var out []T
	in := bufio.NewScanner(bytes.NewReader(file))
	for n := 1; in.Scan(); n++ {
		var l T
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			return nil, fmt.Errorf("labels.jsonl:%d: %w", n, err)
		}
		out = append(out, l)
	}
	return out, in.Err()
}

// Document is a document of a corpus. The ID is the story, a slash and a number.
// Title, author and form are "" if they are not known.
type Document struct{ ID, Date, Title, Author, Form, Text string }

// Documents returns the wanted documents of files of JSON lines, in order.
func Documents(files []string, wanted func(id string) bool) ([]Document, error) {
	var out []Document
	for _, name := range files {
		found, err := documents(name, wanted)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		out = append(out, found...)
	}
	return out, nil
}

func documents(name string, wanted func(id string) bool) (out []Document, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		var d Document
		if err := json.Unmarshal(in.Bytes(), &d); err != nil {
			return nil, err
		}
		if wanted(d.ID) {
			out = append(out, d)
		}
	}
	return out, in.Err()
}

// Articles returns the wanted documents by story, with what was found in them,
// ready to be resolved.
func Articles(files []string, wanted func(id string) bool) (map[string][]resolve.Article, error) {
	docs, err := Documents(files, wanted)
	if err != nil {
		return nil, err
	}
	out := map[string][]resolve.Article{}
	for _, a := range articles(docs) {
		story, _, _ := strings.Cut(a.Slug, "/")
		out[story] = append(out[story], a)
	}
	return out, nil
}

// Dossiers returns the articles of each dossier, which has the documents with some ids, ready to be
// resolved. A document can be in several dossiers.
func Dossiers(files []string, docs map[string][]string) (map[string][]resolve.Article, error) {
	wanted := map[string]bool{}
	for _, ids := range docs {
		for _, id := range ids {
			wanted[id] = true
		}
	}
	all, err := Documents(files, func(id string) bool { return wanted[id] })
	if err != nil {
		return nil, err
	}
	out := map[string][]resolve.Article{}
	for name, ids := range docs {
		in := map[string]bool{}
		for _, id := range ids {
			in[id] = true
		}
		of := slices.DeleteFunc(slices.Clone(all), func(d Document) bool { return !in[d.ID] })
		out[name] = articles(of)
	}
	return out, nil
}

// articles returns the documents as articles, without those that cannot be read.
func articles(docs []Document) (out []resolve.Article) {
	read := make([]*resolve.Article, len(docs))
	parallel.For(len(docs), func(i int) { read[i] = article(&docs[i]) })
	for _, a := range read {
		if a != nil {
			out = append(out, *a)
		}
	}
	return out
}

// article extracts from a document as from a file of a dossier.
func article(d *Document) *resolve.Article {
	a, _ := document.ParseArticle("articles/"+d.ID+".md", []byte("---\ntitle: T\ndate: "+d.Date+"\n---\n"+d.Text+"\n"))
	if a == nil {
		return nil
	}
	return &resolve.Article{
		Article: &dossier.Article{Slug: d.ID, Path: a.Path, Title: a.Title, Date: a.Date, Prose: a.Prose, Markup: dossier.MarkupOf(a.Body, a.Prose)},
		Found:   extract.Run(english.Language, a.Prose, a.Blocks, extract.About{Date: a.Date}),
	}
}
