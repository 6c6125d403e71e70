package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"dossier/internal/extract/english/chunk"
)

// readSenses reads the senses of WordNet's one-word verbs and nouns, and of
// the irregular forms of the verbs.
func readSenses(dir string) ([]senseCount, error) {
	irregular, err := readExceptions(filepath.Join(dir, "verb.exc"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "index.sense"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []senseCount
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		// say%2:32:00:: 01011267 1 2108
		field := strings.Fields(lines.Text())
		if len(field) != 4 {
			return nil, fmt.Errorf("%d fields in %q", len(field), lines.Text())
		}
		word, key, _ := strings.Cut(field[0], "%")
		if strings.ContainsAny(word, "_'.") {
			continue
		}
		part := strings.Split(key, ":")
		file, err := strconv.Atoi(part[1])
		if err != nil {
			return nil, err
		}
		number, err := strconv.Atoi(field[2])
		if err != nil {
			return nil, err
		}
		count, err := strconv.Atoi(field[3])
		if err != nil {
			return nil, err
		}
		if part[0] != "1" && part[0] != "2" {
			continue
		}
		// The first sense has the highest count if no sense was counted.
		c := senseCount{Word: word, File: byte(file), Count: 100*count + max(0, 50-number)}
		out = append(out, c)
		if part[0] == "2" {
			for _, form := range irregular[word] {
				c.Word = form
				out = append(out, c)
			}
		}
	}
	return out, lines.Err()
}

// readExceptions returns the irregular forms of each verb.
func readExceptions(path string) (map[string][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string][]string{}
	lines := bufio.NewScanner(f)
	for lines.Scan() {
		form, verb, ok := strings.Cut(strings.TrimSpace(lines.Text()), " ")
		if ok && !strings.ContainsAny(form+verb, " _-") {
			out[verb] = append(out[verb], form)
		}
	}
	return out, lines.Err()
}

// mayFile maps lexicographer files to what a word with a sense in them can
// mean.
var mayFile = map[byte]byte{32: chunk.CanSpeak, 31: chunk.CanThink, 37: chunk.CanFeel, 18: chunk.IsPerson, 14: chunk.IsGroup, 10: chunk.IsMessage, 9: chunk.IsThought, 12: chunk.IsFeeling}

// senseCount says how often a word has a sense in one lexicographer file.
type senseCount struct {
	Word  string // in lower case, without spaces
	File  byte
	Count int // 100 for each occurrence; less than 100 in all if there is none
}

// counted is the count of a sense that occurs once in WordNet's counted texts.
// Senses without an occurrence have less.
const counted = 100

// senseEntries returns the senses of verbs, of nouns for persons, and of the
// more frequent nouns in mayFile. Of equal counts the first one wins.
func senseEntries(counts []senseCount) []chunk.Entry {
	type tally struct {
		best [2]int
		data [3]byte
	}
	words := map[uint32]*tally{}
	var order []uint32
	for _, c := range counts {
		h := chunk.Stem(c.Word)
		t := words[h]
		if t == nil {
			t = &tally{best: [2]int{-1, -1}}
			words[h] = t
			order = append(order, h)
		}
		k := 0
		if c.File < 29 {
			k = 1
		}
		if c.Count > t.best[k] {
			t.best[k], t.data[k] = c.Count, c.File
		}
		t.data[2] |= mayFile[c.File]
	}
	entries := make([]chunk.Entry, 0, len(order))
	for _, h := range order {
		t := words[h]
		if d := t.data; d[0] == 0 && (d[2] == 0 || d[1] != chunk.PersonFile && t.best[1] < counted) {
			continue
		}
		entries = append(entries, chunk.Entry{Hash: h, Data: words[h].data})
	}
	return entries
}
