package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/extract/english/chunk"
	"dossier/internal/extract/english/statements/attribution"
)

// write makes files in a new folder and returns that.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// A Ö before the claim makes bytes and code points differ.
const claims = `{"id":"a","text":"Ö. “He left,” she said.","claims":[{"source":[{"start":14,"end":17}],"cue":[{"start":18,"end":22}],"content":[{"start":3,"end":13}]}]}
`

func TestDocumentsKeepTheirClaimsAsTokens(t *testing.T) {
	dir := write(t, map[string]string{"c.jsonl": claims})
	docs, err := readDocuments(filepath.Join(dir, "c.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	e := docs[0].example(chunk.Default())
	if len(docs) != 1 || len(e.Gold) != 1 {
		t.Fatalf("%d documents, %d claims", len(docs), len(e.Gold))
	}
	words := func(r []attribution.Range) string {
		return e.Prose.Text.Cover(r[0].First, r[0].Last).Text(e.Prose.Text.Source)
	}
	g := e.Gold[0]
	if s := fmt.Sprint(words(g.Source), "|", words(g.Cue), "|", words(g.Content)); s != "she|said|He left" {
		t.Errorf("claim is %q", s)
	}
}

func TestReadDocumentsReportsWhatIsNoJSON(t *testing.T) {
	dir := write(t, map[string]string{"c.jsonl": "{\"id\":"})
	if _, err := readDocuments(filepath.Join(dir, "c.jsonl")); err == nil {
		t.Error("no error")
	}
}

func token(begin int, pos string) string {
	return fmt.Sprintf("<token id=\"1\">\n  <CharacterOffsetBegin>%d</CharacterOffsetBegin>\n  <POS>%s</POS>\n</token>\n", begin, pos)
}

func TestTagsComeFromTheTokensOfTheXML(t *testing.T) {
	dir := write(t, map[string]string{
		"c.jsonl": claims,
		"a.xml":   token(0, "NNP") + token(4, "PRP") + token(7, "VBD") + token(14, "PRP") + token(18, "VBD") + token(99, "NN"),
	})
	docs, err := readDocuments(filepath.Join(dir, "c.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	got, err := readTags(filepath.Join(dir, "a.xml"), docs[0])
	if err != nil {
		t.Fatal(err)
	}
	want := []chunk.Tag{chunk.Name, 0, chunk.Pron, chunk.Past, 0, 0, chunk.Pron, chunk.Past, 0}
	if !slices.Equal(got, want) {
		t.Errorf("tags %v, want %v", got, want)
	}
}

func TestReadSensesTakesOneWordVerbsAndNounsAndIrregularForms(t *testing.T) {
	dir := write(t, map[string]string{
		"verb.exc": "said say\nset_off set\n",
		"index.sense": "say%2:32:00:: 01011267 1 5\nsay%1:26:00:: 05000000 1 2\nhot_dog%1:13:00:: 07000000 1 3\n" +
			"old%3:00:00:: 01000000 1 9\n",
	})
	got, err := readSenses(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []senseCount{{Word: "say", File: 32, Count: 549}, {Word: "said", File: 32, Count: 549}, {Word: "say", File: 26, Count: 249}}
	if !slices.Equal(got, want) {
		t.Errorf("senses %v, want %v", got, want)
	}
}

func TestCommonestSenseCounts(t *testing.T) {
	got := map[uint32]string{}
	for _, e := range senseEntries([]senseCount{
		{"state", 15, 900}, {"state", 32, 300}, {"state", 14, 100}, {"state", 41, 200},
		{"stone", 6, 900}, {"steward", chunk.PersonFile, 1}, {"stem", 10, 1}, {"story", 10, 100},
	}) {
		got[e.Hash] = fmt.Sprint(e.Data)
	}
	for word, want := range map[string]string{
		"state":   fmt.Sprint([]byte{32, 15, chunk.CanSpeak | chunk.IsGroup}),
		"stone":   "", // has none of the senses
		"steward": fmt.Sprint([]byte{0, chunk.PersonFile, chunk.IsPerson}),
		"stem":    "", // never met
		"story":   fmt.Sprint([]byte{0, 10, chunk.IsMessage}),
	} {
		if got[chunk.Stem(word)] != want {
			t.Errorf("%q is %s, want %s", word, got[chunk.Stem(word)], want)
		}
	}
}

func TestReadSensesReportsABadLine(t *testing.T) {
	dir := write(t, map[string]string{"verb.exc": "", "index.sense": "say%2:32:00::\n"})
	if _, err := readSenses(dir); err == nil || !strings.Contains(err.Error(), "1 fields") {
		t.Errorf("error %v", err)
	}
}

func TestRunWritesTheModels(t *testing.T) {
	var lines strings.Builder
	files := map[string]string{"w/verb.exc": "", "w/index.sense": "say%2:32:00:: 01011267 1 5\n", "out/chunk/keep": "", "out/statements/attribution/keep": ""}
	for i := range 25 {
		lines.WriteString(strings.Replace(claims, `"a"`, fmt.Sprintf(`"d%d"`, i), 1))
		files[fmt.Sprintf("xml/d%d.txt.xml", i)] = token(4, "PRP") + token(7, "VBD") + token(14, "PRP") + token(18, "VBD")
	}
	files["c.jsonl"] = lines.String()
	dir := write(t, files)
	in := func(name string) string { return filepath.Join(dir, name) }
	var log bytes.Buffer
	if err := run(in("c.jsonl"), in("c.jsonl"), in("xml"), in("w"), in("out"), &log); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"chunk/tagger.bin", "chunk/lexicon.bin", "chunk/senses.bin", "statements/attribution/attribution.bin"} {
		if s, err := os.Stat(in("out/" + name)); err != nil || s.Size() == 0 {
			t.Errorf("%s was not written: %v", name, err)
		}
	}
	model, err := os.ReadFile(in("out/statements/attribution/attribution.bin"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := attribution.NewModel(string(model)); err != nil {
		t.Error(err)
	}
	if !strings.Contains(log.String(), "relations 25, without a head of their own 0") {
		t.Errorf("log %q", log.String())
	}
}

func TestRunReportsWhatIsMissing(t *testing.T) {
	if err := run("none.jsonl", "", "", "", t.TempDir(), new(bytes.Buffer)); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("error %v", err)
	}
}
