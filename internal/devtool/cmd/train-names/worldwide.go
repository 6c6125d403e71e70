package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/internal/devtool/train/nametagger"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/text/span"
)

// record is an article in a JSON lines file.
type record struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

func readArticles(path string) ([]record, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []record
	in := bufio.NewScanner(f)
	in.Buffer(nil, 64<<20)
	for in.Scan() {
		var r record
		if err := json.Unmarshal(in.Bytes(), &r); err != nil {
			return nil, fmt.Errorf("%s: record %d: %w", path, len(out)+1, err)
		}
		out = append(out, r)
	}
	return out, in.Err()
}

// worldwideTypes maps the classes of Worldwide. Other classes, such as dates
// and sums of money, are not names.
var worldwideTypes = map[string]tagger.Type{
	"Person": tagger.Person, "Organization": tagger.Organization, "Location": tagger.Place, "Facility": tagger.Place,
	"Misc": tagger.Other, "NORP": tagger.Other, "Product": tagger.Other,
}

// readWorldwide reads the articles of path, with the tokens and tags in dir.
func readWorldwide(path, dir string) ([]nametagger.Example, error) {
	articles, err := readArticles(path)
	if err != nil {
		return nil, err
	}
	var examples []nametagger.Example
	for _, a := range articles {
		name := filepath.Join(dir, a.ID+".txt.tsv")
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		names, err := align(a.Text, string(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		examples = append(examples, exampleOf(a.Text, names))
	}
	return examples, nil
}

// align finds the tagged tokens in the text of the article. The first line of
// tsv has the address of the article.
func align(text, tsv string) ([]marked, error) {
	var names []marked
	off, inside := 0, ""
	lines := strings.Split(tsv, "\n")
	for n, line := range lines[min(2, len(lines)):] {
		word, tag, ok := strings.Cut(strings.TrimRight(line, "\r"), "\t")
		if !ok {
			inside = ""
			continue
		}
		s, ok := find(text, off, word)
		if !ok {
			return nil, fmt.Errorf("line %d: no %q in the text behind byte %d", n+3, word, off)
		}
		off = s.End
		tag, _, _ = strings.Cut(tag, "\t")
		class := tag[min(2, len(tag)):]
		typ, ok := worldwideTypes[class]
		switch {
		case !ok:
			inside = ""
		case tag[0] == 'I' && inside == class:
			names[len(names)-1].End = s.End
		default:
			names = append(names, marked{s, typ})
			inside = class
		}
	}
	return names, nil
}

// find finds word after off. It skips white space and a few characters that
// the annotation left out.
func find(text string, off int, word string) (span.Span, bool) {
	for skipped := 0; off < len(text) && skipped <= 25; {
		if n := match(text[off:], word); n > 0 {
			return span.Span{Start: off, End: off + n}, true
		}
		r, n := utf8.DecodeRuneInString(text[off:])
		if !unicode.IsSpace(r) {
			skipped++
		}
		off += n
	}
	return span.Span{}, false
}

// match returns the length of word at the start of text, or 0. Quotation
// marks, dashes and spaces match others of their kind.
func match(text, word string) int {
	if word == "``" || word == "''" {
		word = `"`
	}
	n := 0
	for _, w := range word {
		r, size := utf8.DecodeRuneInString(text[n:])
		if size == 0 || plain(r) != plain(w) {
			return 0
		}
		n += size
	}
	return n
}

func plain(r rune) rune {
	switch r {
	case '“', '”':
		return '"'
	case '‘', '’', '´', '`':
		return '\''
	case '–', '—':
		return '-'
	case '\u00a0':
		return ' '
	}
	return r
}
