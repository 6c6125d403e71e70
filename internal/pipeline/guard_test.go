package pipeline

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/internal/diag"
	"dossier/internal/site/leak"
)

func TestLeaksFailTheBuild(t *testing.T) {
	for name, change := range map[string]map[string]string{
		"a template":          {"templates/404.html": "<!DOCTYPE html><html lang=\"en\"><title>x</title><p>&#76;ena Ok<b>oye</b></p></html>"},
		"a file of the theme": {"templates/favicon.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>Ok&#x6f;ye</title></svg>"},
		"a style sheet":       {"templates/style.css": ".x{content:'\\4fkoye'}"},
		"a picture":           {"media/quay.png": png("taken by Lena Okoye"), "index.md": "![x](media/quay.png)"},
		"a text in base64":    {"media/quay.txt": "x TGVuYSBPa295ZQ== x", "index.md": "[x](media/quay.txt)"},
		"a text":              {"media/quay.txt": "kept a ledger with all the payments", "index.md": "[x](media/quay.txt)"},
		"a digest":            {"index.md": "It was " + sumOf(quay["articles/left.md"]) + "."},
	} {
		t.Run(name, func(t *testing.T) {
			site, problems, err := buildEdition(t, quay, publicEdition, change)
			if !errors.Is(err, ErrLeak) || !slices.ContainsFunc(problems, func(d diag.Diagnostic) bool { return d.Code == "leak" }) {
				t.Fatalf("got %v\n%s", err, listed(problems))
			}
			if _, err := os.Stat(site); !errors.Is(err, fs.ErrNotExist) {
				t.Error("the edition is published")
			}
			left, _ := filepath.Glob(filepath.Join(filepath.Dir(site), ".site-public*"))
			for _, l := range left {
				if !strings.HasSuffix(l, "-lock") {
					t.Errorf("%s is left", l)
				}
			}
		})
	}
}

// Two forms of a name that are found with the same words are one problem.
func TestALeakIsReportedOnce(t *testing.T) {
	word := leak.Hit{Found: "lena-oko-ye", Secret: leak.Secret{What: "the name of a person"}}
	for _, c := range []struct {
		name   string
		change func(*leak.Hit)
		same   bool
	}{
		{"another form", func(h *leak.Hit) { h.Name = 1 }, true},
		{"another place", func(h *leak.Hit) { h.Start = 7 }, false},
		{"other words", func(h *leak.Hit) { h.Found = "oko-ye" }, false},
		{"another secret", func(h *leak.Hit) { h.Secret.What = "the name of a place" }, false},
	} {
		other := word
		c.change(&other)
		if sameToRead(word, other) != c.same {
			t.Errorf("%s: want the same %t", c.name, c.same)
		}
	}
}

// sumOf returns the digest of the body of an article.
func sumOf(article string) string {
	_, body, _ := strings.Cut(article[4:], "---\n")
	sum := sha256.Sum256([]byte(body))
	return hex.EncodeToString(sum[:])
}

func TestGuardFindsWhatAPlainSearchFinds(t *testing.T) {
	o, dir := writeDossier(t, quay, nil)
	o.Site = filepath.Join(dir, "site")
	if _, _, err := Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	s := leak.New(leak.Secrets{Names: []leak.Secret{{Words: "Okoye"}}})
	for name, text := range texts(t, o.Site) {
		plain := strings.Contains(strings.ToLower(text), "okoye")
		hits, _, whole := s.Find([]byte(text))
		if !whole || plain && len(hits) == 0 {
			t.Errorf("%s: plain %v, found %d, whole %v", name, plain, len(hits), whole)
		}
	}
}
