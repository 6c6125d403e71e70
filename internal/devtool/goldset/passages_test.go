package goldset

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract"
	"dossier/internal/extract/english"
	"dossier/internal/source/document"
)

// read returns all passages, by the name of their file.
func read(t *testing.T) map[string][]passage {
	t.Helper()
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no passages: %v", err)
	}
	out := map[string][]passage{}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		ps, err := parse(string(data))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		out[strings.TrimSuffix(filepath.Base(name), ".txt")] = ps
	}
	return out
}

func TestPassages(t *testing.T) {
	for file, ps := range read(t) {
		for _, p := range ps {
			t.Run(file+"/"+p.name, func(t *testing.T) { p.test(t, file) })
		}
	}
}

// test extracts from the passage and compares the findings with the expected ones.
func (p *passage) test(t *testing.T, file string) {
	date := ""
	if p.date != "" {
		date = "date: " + p.date + "\n"
	}
	a, problems := document.ParseArticle("article.md", fmt.Appendf(nil, "---\ntitle: A passage\n%s---\n%s\n", date, p.text))
	if a == nil {
		t.Fatalf("%s.txt:%d: %v", file, p.line, problems)
	}
	r := extract.Run(english.Language, a.Prose, a.Blocks, extract.About{Date: a.Date, Title: a.Title})
	x := rendering{a.Body, &r, a}
	for _, s := range p.sections {
		for _, d := range s.differences(x.lines(s.sort)) {
			t.Errorf("%s.txt:%d: %s: %s", file, p.line, s.sort, d)
		}
	}
	for _, words := range x.undated() {
		t.Errorf("%s.txt:%d: the duration or set %q has a date", file, p.line, words)
	}
}

// differences returns the differences between the findings and the section.
func (s *section) differences(found []string) []string {
	var out []string
	left := slices.Clone(found)
	take := func(line string) bool {
		i := slices.Index(left, line)
		if i >= 0 {
			left = slices.Delete(left, i, i+1)
		}
		return i >= 0
	}
	var order []string
	for _, w := range s.lines {
		switch ok := take(w.text); {
		case ok && w.mark == '!':
			out = append(out, fmt.Sprintf("found now, remove the mark: %s", w.text))
		case !ok && w.mark == '~':
			out = append(out, fmt.Sprintf("no longer found, remove the line: %s", w.text))
		case !ok && w.mark == 0:
			out = append(out, fmt.Sprintf("not found: %s", w.text))
		case ok:
			order = append(order, w.text)
		}
	}
	for _, line := range left {
		out = append(out, fmt.Sprintf("found, not wanted: %s", line))
	}
	if len(out) == 0 && !slices.Equal(order, found) {
		out = append(out, fmt.Sprintf("found in another order: %s", strings.Join(found, " // ")))
	}
	return out
}

func TestPassagesAreMany(t *testing.T) {
	n, marked := 0, 0
	for _, ps := range read(t) {
		for _, p := range ps {
			n++
			if slices.ContainsFunc(p.sections, func(s section) bool { return s.known != "" }) {
				marked++
			}
		}
	}
	if n < 30 || 4*marked > n {
		t.Errorf("%d passages, %d with marks; want 30 and more, of which at most a quarter has marks", n, marked)
	}
}
