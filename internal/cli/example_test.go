package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The example has an edition. It builds without a find, and diff says how it differs
// from the site.
func TestExampleHasAnEdition(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "content"), os.DirFS("../../content")); err != nil {
		t.Fatal(err)
	}
	dossier := func(args ...string) string {
		var out, problems bytes.Buffer
		if code := Main(context.Background(), args, &out, &problems); code != 0 {
			t.Fatalf("dossier %s: exit code %d\n%s", strings.Join(args, " "), code, problems.String())
		}
		return out.String()
	}
	dossier("build", dir)
	dossier("build", dir, "--edition", "readers")
	site, readers := filepath.Join(dir, "site"), filepath.Join(dir, "site-readers")
	if b, err := readPage(readers, "people", "speaker-a"); err != nil || !strings.Contains(string(b), "the train entered Russia early this morning") {
		t.Errorf("the page of the pseudonym has no statement, %v", err)
	}
	got := dossier("diff", site, readers)
	for _, want := range []string{"  new        Speaker A\n", "  removed    Jeon Ha Gyu\n", "  removed    Regular briefing: movements of the North Korean leader's train\n", "source: Jeon Ha Gyu → Speaker A\n"} {
		if !strings.Contains(got, want) {
			t.Errorf("diff has no line %q:\n%s", want, got)
		}
	}
	if got := dossier("diff", "--format", "json", readers, readers); got != "" {
		t.Errorf("an edition differs from itself: %s", got)
	}
}
