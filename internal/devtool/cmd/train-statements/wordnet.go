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

// readSenses reads the senses of WordNet's one-word verbs and nouns, and of the
// irregular forms of its verbs.
func readSenses(dir string) ([]chunk.SenseCount, error) {
	irregular, err := readExceptions(filepath.Join(dir, "verb.exc"))
	if err != nil {
		return nil, err
	}
	f, err := os.Open(filepath.Join(dir, "index.sense"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []chunk.SenseCount
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
		// The first sense wins where none was counted.
		c := chunk.SenseCount{Word: word, File: byte(file), Count: 100*count + max(0, 50-number)}
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

// readExceptions is the irregular forms of each verb.
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
