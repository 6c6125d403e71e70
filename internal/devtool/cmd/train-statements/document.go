package main

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"

	"dossier/internal/devtool/train/statements"
	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

type document struct {
	ID     string  `json:"id"`
	Source string  `json:"text"`
	Claims []claim `json:"claims"`

	text  *segment.Text
	runes []int // byte offset of each code point, and of the end
}

type claim struct {
	Source  []extent `json:"source"`
	Cue     []extent `json:"cue"`
	Content []extent `json:"content"`
}

type extent struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

func readDocuments(path string) ([]document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var docs []document
	lines := bufio.NewReader(f)
	for dec := json.NewDecoder(lines); dec.More(); {
		var d document
		if err := dec.Decode(&d); err != nil {
			return nil, err
		}
		d.text = segment.New(d.Source, segment.PlainBlocks(d.Source), words.Segmentation)
		d.runes = make([]int, 0, len(d.Source)+1)
		for off := range d.Source {
			d.runes = append(d.runes, off)
		}
		d.runes = append(d.runes, len(d.Source))
		docs = append(docs, d)
	}
	return docs, nil
}

func (d document) example(tagger *chunk.Tagger) statements.Example {
	e := statements.Example{Prose: chunk.Parse(tagger, d.text)}
	for _, c := range d.Claims {
		g := statements.Gold{Cue: d.ranges(e.Prose, c.Cue, false), Source: d.ranges(e.Prose, c.Source, true), Content: d.ranges(e.Prose, c.Content, true)}
		if len(g.Content) > 0 {
			e.Gold = append(e.Gold, g)
		}
	}
	return e
}

// ranges converts extents to ranges of tokens. If trim is set, marks at the
// edges are left out.
func (d document) ranges(p *chunk.Prose, extents []extent, trim bool) []attribution.Range {
	var out []attribution.Range
	for _, x := range extents {
		first, last := d.text.TokensIn(span.Span{Start: d.runes[x.Start], End: d.runes[x.End]})
		for trim && first < last && edge(p, first) {
			first++
		}
		for trim && last > first && edge(p, last-1) {
			last--
		}
		if first < last {
			out = append(out, attribution.Range{First: first, Last: last})
		}
	}
	return out
}

// edge reports whether token i is a mark that is ignored at the edge of a
// span.
func edge(p *chunk.Prose, i int) bool {
	switch p.Tags[i] {
	case chunk.Comma, chunk.Stop, chunk.Colon, chunk.Open, chunk.Close:
		return true
	}
	return strings.Trim(p.Text.Word(i), "'’`‘\"") == ""
}
