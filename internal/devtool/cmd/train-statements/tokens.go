package main

import (
	"bufio"
	"os"
	"strconv"
	"strings"

	"dossier/internal/extract/english/chunk"
)

// readTags reads the parts of speech of a document from CoreNLP's XML, which
// has each element of a token on a line of its own.
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
			tags[i] = penn[strings.ReplaceAll(s, "&apos;", "'")]
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

// penn maps the tags of the Penn Treebank, except those of punctuation.
var penn = map[string]chunk.Tag{
	"NN": chunk.Noun, "NNS": chunk.Nouns, "NNP": chunk.Name, "NNPS": chunk.Name, "FW": chunk.Noun, "PRP": chunk.Pron, "PRP$": chunk.Poss, "DT": chunk.Det, "PDT": chunk.Det,
	"JJ": chunk.Adj, "JJR": chunk.Adj, "JJS": chunk.Adj, "RB": chunk.Adv, "RBR": chunk.Adv, "RBS": chunk.Adv, "IN": chunk.Prep, "TO": chunk.To, "MD": chunk.Modal,
	"VB": chunk.Verb, "VBD": chunk.Past, "VBG": chunk.Ing, "VBN": chunk.Part, "VBP": chunk.Pres, "VBZ": chunk.PresS, "CC": chunk.Conj, "CD": chunk.Num,
	"WDT": chunk.Wh, "WP": chunk.Wh, "WP$": chunk.Wh, "WRB": chunk.Wh, "EX": chunk.There, "POS": chunk.PossS, "RP": chunk.RP, "UH": chunk.Interj,
}
