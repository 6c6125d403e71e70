package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestCalibrateWritesCurvesAndATable(t *testing.T) {
	var sentences []string
	for range 30 {
		sentences = append(sentences, "Ada|I-PER Okoye|I-PER left|O Lima|I-LOC on|O Friday|O .|O")
	}
	doc := "-DOCSTART- -X- O O\n\n" + column(sentences...)
	conll := write(t, "dev", strings.Repeat(doc, 4))
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "one.txt.tsv"), []byte("address\tO\n\nAda\tB-Person\nOkoye\tI-Person\nleft\tO\n.\tO\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	articles := write(t, "articles.jsonl", `{"id":"one","text":"Ada Okoye left."}`+"\n")
	people := write(t, "people.jsonl", `{"id":"two","text":"“No,” said Ada Okoye.","mentions":[{"start":11,"end":20,"text":"Ada Okoye"}]}`+"\n")
	var out strings.Builder
	if err := calibrateNames(&out, conll, articles, dir, people); err != nil {
		t.Fatal(err)
	}
	// 4 articles of 30 people and two more. All are found.
	for _, want := range []string{"Curves:\n", "fullName: {{", ", 0.99}},", "confidence", "person", "→ 100", "calibration error", "people.jsonl person (1): overlap P 100.0 R 100.0 F1 100.0, exact"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("no %q in\n%s", want, out.String())
		}
	}
}

func TestCalibrateReportsAMissingFile(t *testing.T) {
	none := filepath.Join(t.TempDir(), "none")
	for _, paths := range [][4]string{{none}, {"", none}, {"", "", "", none}} {
		if err := calibrateNames(&strings.Builder{}, paths[0], paths[1], paths[2], paths[3]); err == nil {
			t.Errorf("no error for %q", paths)
		}
	}
}
