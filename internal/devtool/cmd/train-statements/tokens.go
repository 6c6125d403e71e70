package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"dossier/internal/extract/english/chunk"
)

// readTags reads the parts of speech of a document from CoreNLP's XML, in which
// each element of a token has a line of its own.
func readTags(path string, d document) ([]chunk.Tag, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	tags := make([]chunk.Tag, len(d.text.Tokens))
	at := make(map[int]int, len(tags))
	for i, tok := range d.text.Tokens {
		at[tok.Start] = i
	}
	begin := -1
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		line := strings.TrimSpace(lines.Text())
		if s, ok := element(line, "CharacterOffsetBegin"); ok {
			if begin, err = strconv.Atoi(s); err != nil {
				return nil, err
			}
		}
		s, ok := element(line, "POS")
		if !ok || begin < 0 || begin >= len(d.runes) {
			continue
		}
		if i, ok := at[d.runes[begin]]; ok {
			tags[i] = chunk.Penn(strings.ReplaceAll(s, "&apos;", "'"))
		}
	}
	return tags, lines.Err()
}

func element(line, name string) (string, bool) {
	s, ok := strings.CutPrefix(line, "<"+name+">")
	if !ok {
		return "", false
	}
	return strings.CutSuffix(s, "</"+name+">")
}
