// Package hostile makes content that is slow to read if a stage takes more than
// linear time: long repetitions of one construct. Benchmarks measure how the time
// grows, and tests check that each dossier can be built.
package hostile

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// Input is a kind of content.
type Input struct {
	Name string
	// Files returns the files of a content folder, by their paths. The content
	// repeats a construct n times.
	Files func(n int) map[string]string
}

// Write writes the files of the input into a new folder.
func (in Input) Write(dir string, n int) error {
	for name, text := range in.Files(n) {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return err
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			return err
		}
	}
	return nil
}

const head = "---\ntitle: T\ndate: 2024-03-05\n---\n"

// article returns an input of one article with the body that body returns.
func article(name string, body func(n int) string) Input {
	return Input{name, func(n int) map[string]string {
		return map[string]string{"articles/a.md": head + body(n) + "\n"}
	}}
}

// repeated returns an input of one article that repeats words. In the words, %d
// is the number of the repetition.
func repeated(name, words string) Input {
	return article(name, func(n int) string { return repeat(words, n) })
}

// repeat returns n repetitions of words, in which %d is the number of the
// repetition.
func repeat(words string, n int) string {
	if !strings.Contains(words, "%d") {
		return strings.Repeat(words, n)
	}
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.ReplaceAll(words, "%d", fmt.Sprint(i)))
	}
	return b.String()
}
