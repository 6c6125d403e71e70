package reviewpage

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dossier/internal/pipeline"
)

// The site on disk has none of the preview's tools.
func TestSiteHasNoTools(t *testing.T) {
	content, _ := preview(t)
	site := filepath.Join(t.TempDir(), "site")
	if _, problems, err := pipeline.Run(context.Background(), pipeline.Options{Content: content, Site: site}); err != nil || problems.Errors() > 0 {
		t.Fatal(err, problems)
	}
	files := 0
	err := fs.WalkDir(os.DirFS(site), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		files++
		b, err := os.ReadFile(filepath.Join(site, p))
		for _, tool := range []string{"/.dossier/", "dossier-tools", "Dossier-Preview", "review.html", "review-batch", "class=\"proposal\"", ".proposal ", "name=\"token\"", "<form method"} {
			if strings.Contains(string(b), tool) {
				t.Errorf("%s has %s", p, tool)
			}
		}
		return err
	})
	if err != nil || files < 20 {
		t.Errorf("%d files, %v", files, err)
	}
}

// The scripts of the preview set what comes from a dossier as text.
func TestScriptsSetTextOnly(t *testing.T) {
	for _, p := range []string{"review.js", "../annotate/tools.js", "../annotate/annotate.js", "../annotate/records.js", "../annotate/passages.js", "../server/preview.js"} {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		for _, bad := range []string{"innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "createContextualFragment", "srcdoc"} {
			if strings.Contains(string(b), bad) {
				t.Errorf("%s has %s", p, bad)
			}
		}
	}
}
