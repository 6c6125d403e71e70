package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"unicode"

	"dossier/internal/devtool/train/labelled"
	"dossier/internal/extract/english"
)

// maxStems is how many stems writeStems writes.
const maxStems = 3000

var (
	sentenceEnds = regexp.MustCompile(`[.!?]["”]?\s+|\n`)
	letters      = regexp.MustCompile(`[A-Za-z]+(-[a-z]+)*`)
)

// writeStems writes the most frequent stems of the sentences of the documents and
// in how many of 100,000 sentences each is. Each story counts the same, so that
// none has its matter in the list. Words with a capital do not count.
func writeStems(w io.Writer, files []string) error {
	docs, err := labelled.Documents(files, func(string) bool { return true })
	if err != nil {
		return err
	}
	sentences, with := map[string]float64{}, map[string]map[string]float64{} // by story
	for _, d := range docs {
		story, _, _ := strings.Cut(d.ID, "/")
		if with[story] == nil {
			with[story] = map[string]float64{}
		}
		for _, s := range sentenceEnds.Split(d.Text, -1) {
			stems := stemsIn(s)
			if len(stems) == 0 {
				continue
			}
			sentences[story]++
			for stem := range stems {
				with[story][stem]++
			}
		}
	}
	share := map[string]float64{}
	for _, story := range slices.Sorted(maps.Keys(with)) {
		for stem, n := range with[story] {
			share[stem] += n / sentences[story] / float64(len(with))
		}
	}
	stems := slices.SortedFunc(maps.Keys(share), func(a, b string) int { return cmp.Or(cmp.Compare(share[b], share[a]), cmp.Compare(a, b)) })
	for _, s := range stems[:min(maxStems, len(stems))] {
		if _, err := fmt.Fprintf(w, "%s\t%.0f\n", s, 1e5*share[s]); err != nil {
			return err
		}
	}
	return nil
}

// stemsIn returns the stems of the content words of a sentence that have no capital.
func stemsIn(sentence string) map[string]bool {
	out := map[string]bool{}
	for _, w := range letters.FindAllString(sentence, -1) {
		if unicode.IsLower(rune(w[0])) && !english.Language.Words.IsEmpty(w) {
			out[english.Language.Words.Stem(w)] = true
		}
	}
	return out
}
