package pages

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden pages")

func TestGoldenPages(t *testing.T) {
	s := renderSite(t, sample(t), nil)
	for _, page := range []string{
		"index.html",
		juneArticle,
		"people/3c/ada-lindqvist.html",
		"claims/cables.html",
		"timeline/index.html",
		"404.html",
	} {
		t.Run(page, func(t *testing.T) {
			file := filepath.Join("testdata", "golden", strings.ReplaceAll(page, "/", "--"))
			if *update {
				if err := os.MkdirAll(filepath.Dir(file), 0o777); err != nil {
					t.Fatal(err)
				}
				if err := os.WriteFile(file, s.pages[page], 0o666); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Split(string(s.pages[page]), "\n")
			for i, line := range strings.Split(string(want), "\n") {
				if i >= len(got) || got[i] != line {
					t.Fatalf("line %d of %s differs from the golden page; run with -update if that is wanted\n got %q\nwant %q", i+1, page, append(got, "")[min(i, len(got))], line)
				}
			}
			if len(string(want)) != len(s.pages[page]) {
				t.Errorf("%s goes on after the end of the golden page", page)
			}
		})
	}
}
