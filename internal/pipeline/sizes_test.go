package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// TestSizesAreThoseOfTheBuild checks that dossier check counts the files and
// bytes that a build writes, pictures without their metadata included.
func TestSizesAreThoseOfTheBuild(t *testing.T) {
	t.Parallel()
	content := t.TempDir()
	put := func(name, data string) {
		name = filepath.Join(content, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	const jpeg = "\xff\xd8\xff\xe1\x00\x22Exif\x00\x00MM\x00\x2a\x00\x00\x00\x08\x00\x01\x01\x0f\x00\x02\x00\x00\x00\x04abc\x00\x00\x00\x00\x00\xff\xd9"
	put("dossier.yaml", "strip: metadata\nhost: netlify\n")
	put("articles/a.md", "---\ntitle: The ferry\ndate: 2024-03-05\n---\nLena Okoye said on Monday that the ferry would sail at noon.\n")
	put("media/plan.txt", "plan")
	put("media/quay.jpg", jpeg)

	site, _, err := PlanSite(context.Background(), Options{Content: content})
	if err != nil {
		t.Fatal(err)
	}
	_, sized, err := site.follow(context.Background(), true)
	if err != nil {
		t.Fatal(err)
	}
	written := files(t, run(t, content))
	for _, f := range sized {
		if b, ok := written[f.Path]; !ok || int64(len(b)) != f.Size {
			t.Errorf("%s: counted %d bytes, written %d", f.Path, f.Size, len(b))
		}
	}
	if len(sized) != len(written) {
		t.Errorf("counted %d files, written %d", len(sized), len(written))
	}
	if n := len(written["media/quay.jpg"]); n == 0 || n >= len(jpeg) {
		t.Errorf("the picture has %d bytes, want less than %d", n, len(jpeg))
	}
	if _, sized, err := site.follow(context.Background(), false); err != nil || sized != nil {
		t.Errorf("counted %d files without being asked, %v", len(sized), err)
	}
}
