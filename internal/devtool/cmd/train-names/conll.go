package main

import (
	"os"
	"strings"

	"dossier/internal/devtool/train/nametagger"
	"dossier/internal/extract/english/names/tagger"
	"dossier/internal/extract/english/words"
	"dossier/internal/text/segment"
	"dossier/internal/text/span"
)

// marked is an annotated name in running text.
type marked struct {
	span.Span
	typ tagger.Type
}

// readCoNLL reads a file of the CoNLL-2003 shared task. It has one token per
// line, with the tag last, and a blank line between sentences.
func readCoNLL(path string) ([]nametagger.Example, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var examples []nametagger.Example
	var doc article
	flush := func() {
		if doc.sentence(); doc.text.Len() > 0 {
			examples = append(examples, doc.example())
		}
		doc = article{}
	}
	for line := range strings.Lines(string(data)) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0:
			doc.sentence()
		case fields[0] == "-DOCSTART-":
			flush()
		default:
			doc.token(fields[0], fields[len(fields)-1])
		}
	}
	flush()
	return examples, nil
}

// article rebuilds running text from tokens.
type article struct {
	text         strings.Builder
	names        []marked
	words        []string // of the current sentence
	tags         []string
	ended        bool // the sentence before ends with a full stop or a similar mark
	quote        bool // a double quotation mark is open
	single, glue bool
}

func (a *article) token(word, tag string) {
	a.words, a.tags = append(a.words, word), append(a.tags, tag)
}

// sentence appends the current sentence. It joins the paragraph of the
// sentence before if both are complete, and otherwise starts a paragraph.
func (a *article) sentence() {
	if len(a.words) == 0 {
		return
	}
	ends := strings.Contains(`.!?"'')`, a.words[len(a.words)-1])
	if a.text.Len() > 0 {
		if a.ended && ends {
			a.text.WriteByte(' ')
		} else {
			a.text.WriteString("\n\n")
		}
	}
	a.ended, a.quote, a.single, a.glue = ends, false, false, false
	previous, before := "O", ""
	for i, w := range a.words {
		if a.spaced(before, w) {
			a.text.WriteByte(' ')
		}
		before = w
		start := a.text.Len()
		a.text.WriteString(w)
		tag := a.tags[i]
		if tag != "O" {
			if n := len(a.names); previous != "O" && tag[0] == 'I' && previous[2:] == tag[2:] {
				a.names[n-1].End = a.text.Len()
			} else {
				a.names = append(a.names, marked{span.Span{Start: start, End: a.text.Len()}, conllTypes[tag[2:]]})
			}
		}
		previous = tag
	}
	a.words, a.tags = a.words[:0], a.tags[:0]
}

var conllTypes = map[string]tagger.Type{"PER": tagger.Person, "ORG": tagger.Organization, "LOC": tagger.Place, "MISC": tagger.Other}

// spaced reports whether there is a space between two tokens. before is empty
// at the start of a sentence.
func (a *article) spaced(before, w string) bool {
	space := before != "" && !a.glue && !strings.Contains("( [ { $ # ``", before)
	a.glue = false
	switch w {
	case ".", ",", ";", ":", "?", "!", ")", "]", "}", "%", "...", "'s", "'S", "n't", "'re", "'ve", "'ll", "'d", "'m", "''":
		return false
	case `"`:
		a.quote = !a.quote
		a.glue = a.quote
		return space && a.quote
	case "'":
		if a.single || strings.HasSuffix(strings.ToLower(before), "s") {
			a.single = false
			return false
		}
		a.single, a.glue = true, true
	}
	return space
}

func (a *article) example() nametagger.Example {
	text := a.text.String()
	return exampleOf(text, a.names)
}

// exampleOf maps names to the tokens of our segmentation that they overlap.
func exampleOf(text string, names []marked) nametagger.Example {
	t := segment.New(text, segment.PlainBlocks(text), words.Segmentation)
	e := nametagger.Example{Text: t}
	end := 0
	for _, n := range names {
		first, last := t.TokensIn(n.Span)
		if first = max(first, end); first >= last {
			continue
		}
		e.Names = append(e.Names, tagger.Name{First: first, Last: last, Type: n.typ})
		end = last
	}
	return e
}
