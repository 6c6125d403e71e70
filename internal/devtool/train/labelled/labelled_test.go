package labelled

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestLines(t *testing.T) {
	type label struct{ ID string }
	got, err := Lines[label]([]byte("{\"id\":\"a\"}\n{\"id\":\"b\"}\n"))
	if err != nil || len(got) != 2 || got[1].ID != "b" {
		t.Errorf("%v, %v", got, err)
	}
	if _, err := Lines[label]([]byte("{}\nno\n")); err == nil || !strings.HasPrefix(err.Error(), "labels.jsonl:2: ") {
		t.Errorf("a line that is no JSON: %v", err)
	}
}

func TestArticles(t *testing.T) {
	name := filepath.Join(t.TempDir(), "docs.jsonl")
	text := `{"id":"port/1","date":"2024-03-05","text":"Ana Silva said the port was shut."}` + "\n" + `{"id":"port/2","text":"No."}` + "\n" + `{"id":"quay/1","date":"2024-03-06","text":"It rained."}` + "\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Articles([]string{name}, func(id string) bool { return id != "port/2" })
	if err != nil || len(got) != 2 || len(got["port"]) != 1 || got["port"][0].Slug != "port/1" || len(got["port"][0].Found.Statements) != 1 {
		t.Errorf("%v, %v", got, err)
	}
	if err := os.WriteFile(name, []byte("no\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Documents([]string{name}, func(string) bool { return true }); err == nil || !strings.HasPrefix(err.Error(), name+": ") {
		t.Errorf("a line that is no JSON: %v", err)
	}
}

func TestDossiers(t *testing.T) {
	name := filepath.Join(t.TempDir(), "docs.jsonl")
	text := `{"id":"port/1","date":"2024-03-05","text":"Ana Silva said the port was shut."}` + "\n" + `{"id":"port/2","date":"2024-03-06","text":"It rained."}` + "\n"
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	got, err := Dossiers([]string{name}, map[string][]string{"one": {"port/1"}, "both": {"port/2", "port/1", "port/1"}})
	if err != nil || len(got["one"]) != 1 || len(got["both"]) != 2 || got["both"][0].Slug != "port/1" || got["one"][0].Article == got["both"][0].Article {
		t.Errorf("%v, %v", got, err)
	}
}
