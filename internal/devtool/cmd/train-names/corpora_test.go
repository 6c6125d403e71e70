package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/devtool/train/nametagger"
	"dossier/internal/extract/english/names/tagger"
)

// listed writes an example's names with their types.
func listed(e nametagger.Example) string {
	var out []string
	for _, n := range e.Names {
		out = append(out, fmt.Sprintf("%d %s", n.Type, e.Text.Cover(n.First, n.Last).Text(e.Text.Source)))
	}
	return strings.Join(out, "; ")
}

func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// column turns "Ada/I-PER left/O ./O" into lines of tokens and tags.
func column(sentences ...string) string {
	var b strings.Builder
	for _, s := range sentences {
		for f := range strings.FieldsSeq(s) {
			w, tag, _ := strings.Cut(f, "|")
			fmt.Fprintf(&b, "%s X X %s\n", w, tag)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestReadCoNLL(t *testing.T) {
	path := write(t, "train", "-DOCSTART- -X- O O\n\n"+column(
		"TALKS|O END|O",
		`"|O We|O won|O ,|O "|O said|O Ada|I-PER Okoye|I-PER 's|O aide|O Ben|I-PER .|O`,
		"Orlex|I-ORG Lima|B-ORG (|O Peru|I-LOC )|O left|O .|O",
	)+"-DOCSTART- -X- O O\n\n"+column("Oslo|I-LOC 1999-01-02|O"))
	examples, err := readCoNLL(path)
	if err != nil {
		t.Fatal(err)
	}
	if len(examples) != 2 {
		t.Fatalf("%d articles, want 2", len(examples))
	}
	if got, want := examples[0].Text.Source, "TALKS END\n\n\"We won,\" said Ada Okoye's aide Ben. Orlex Lima (Peru) left."; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
	if got, want := listed(examples[0]), "0 Ada Okoye; 0 Ben; 1 Orlex; 1 Lima; 2 Peru"; got != want {
		t.Errorf("names %s, want %s", got, want)
	}
	if got := listed(examples[1]); got != "2 Oslo" {
		t.Errorf("names %s", got)
	}
}

func TestAlign(t *testing.T) {
	const text = "“It’s done,” said Ada Okoye – of Orlex. *** Lima agreed."
	tsv := "https://news.example\tO\n\n\"\tO\nIt\tO\n's\tO\ndone\tO\n,\tO\n''\tO\nsaid\tO\nAda\tB-Person\nOkoye\tI-Person\n-\tO\nof\tO\nOrlex\tB-Organization\n.\tO\n\nLima\tB-Location\nagreed\tO\n.\tO\n"
	names, err := align(text, tsv)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := listed(exampleOf(text, names)), "0 Ada Okoye; 1 Orlex; 2 Lima"; got != want {
		t.Errorf("names %s, want %s", got, want)
	}
}

func TestAlignTellsWhereItIsLost(t *testing.T) {
	_, err := align("Ada left.", "address\tO\n\nAda\tB-Person\nstayed\tO\n")
	if err == nil || !strings.Contains(err.Error(), "line 4") {
		t.Errorf("error %v, want one of line 4", err)
	}
}

func TestReadWorldwideWantsItsTags(t *testing.T) {
	path := write(t, "articles.jsonl", `{"id":"one","text":"Ada left."}`+"\n")
	if _, err := readWorldwide(path, t.TempDir()); err == nil {
		t.Error("no error for an article without tags")
	}
}

func TestReadArticlesNamesTheBadRecord(t *testing.T) {
	path := write(t, "articles.jsonl", `{"id":"one","text":"Ada left."}`+"\n{\n")
	if _, err := readArticles(path); err == nil || !strings.Contains(err.Error(), "record 2") {
		t.Errorf("error %v, want one of record 2", err)
	}
}

func TestRunWritesAModel(t *testing.T) {
	var sentences []string
	for i := range 30 {
		sentences = append(sentences, fmt.Sprintf("Ada|I-PER Okoye%d|I-PER left|O Lima|I-LOC .|O", i%5))
	}
	conll := write(t, "train", "-DOCSTART- -X- O O\n\n"+column(sentences[:15]...)+"-DOCSTART- -X- O O\n\n"+column(sentences[15:]...))
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "one.txt.tsv"), []byte("address\tO\n\nBen\tB-Person\nleft\tO\n.\tO\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	articles := write(t, "articles.jsonl", `{"id":"one","text":"Ben left."}`+"\n")
	var models [2][]byte
	for i := range models {
		out := filepath.Join(dir, "m")
		if err := run([]string{"-conll", conll, "-worldwide", articles, "-tags", dir, "-more", articles, "-epochs", "2", "-folds", "2", "-rounds", "1", "-groups", "0", "-o", out}, io.Discard); err != nil {
			t.Fatal(err)
		}
		var err error
		if models[i], err = os.ReadFile(out); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := tagger.Decode(models[0]); err != nil {
		t.Error(err)
	}
	if !bytes.Equal(models[0], models[1]) {
		t.Error("the same corpora gave two models")
	}
}

func TestRunReportsAMissingFile(t *testing.T) {
	if err := run([]string{"-conll", filepath.Join(t.TempDir(), "none")}, io.Discard); err == nil {
		t.Error("no error")
	}
}
