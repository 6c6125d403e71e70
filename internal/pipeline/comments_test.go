package pipeline

import (
	"bytes"
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// What an editor writes in a comment is in no byte of the site.
func TestCommentsStayOut(t *testing.T) {
	const secret = "%%hush%%"
	o := Options{Site: filepath.Join(t.TempDir(), "site"), Content: content(t, map[string]string{
		"index.md":                    "Intro " + secret + " text.",
		"articles/a.md":               "---\ntitle: A\ndate: 2024-03-05\n---\nAna Silva " + secret + " said on Monday that the port was shut.\n\n> [!note] Title " + secret + "\n> Text " + secret + " here.",
		"articles/a.annotations.yaml": "- quote: the port was shut\n  note: A note " + secret + " on it.\n",
		"people/ana-silva.md":         "---\nname: Ana Silva\n---\nProfile " + secret + " text.",
		"pages/method.md":             "# Method\n\nText " + secret + " here.\n\n%%\nhush\n\nhush\n%%\n",
	})}
	if _, problems, err := Run(context.Background(), o); err != nil || len(problems) > 0 {
		t.Fatal(err, problems)
	}
	files := 0
	err := fs.WalkDir(os.DirFS(o.Site), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		files++
		b, err := os.ReadFile(filepath.Join(o.Site, p))
		if i := bytes.Index(b, []byte("hush")); i >= 0 {
			t.Errorf("%s: %s", p, b[max(0, i-40):min(len(b), i+20)])
		}
		return err
	})
	if err != nil || files < 20 {
		t.Errorf("%d files looked at, %v", files, err)
	}
}
