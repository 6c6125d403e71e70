package pipeline

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// A theme publishes only what lies in its folder.
func TestThemeFilesStayInTheFolder(t *testing.T) {
	const article = "---\ntitle: A\ndate: 2024-03-05\n---\nText."
	for _, c := range []struct {
		name string
		make func(t *testing.T, dir string)
		want string // in the error; "" if the site is built
	}{
		{"a style file", func(t *testing.T, dir string) { writeFile(t, filepath.Join(dir, "style.css"), "b { color: red }") }, ""},
		{"a link within the folder", func(t *testing.T, dir string) {
			writeFile(t, filepath.Join(dir, "mine.css"), "b { color: red }")
			link(t, "mine.css", filepath.Join(dir, "style.css"))
		}, ""},
		{"a link out of the folder", func(t *testing.T, dir string) {
			secret := filepath.Join(t.TempDir(), "secret")
			writeFile(t, secret, "secret")
			link(t, secret, filepath.Join(dir, "style.css"))
		}, "style.css"},
		{"a link to a template elsewhere", func(t *testing.T, dir string) {
			secret := filepath.Join(t.TempDir(), "secret")
			writeFile(t, secret, "secret")
			link(t, secret, filepath.Join(dir, "about.html"))
		}, "about.html"},
		{"a named pipe", func(t *testing.T, dir string) {
			if out, err := exec.Command("mkfifo", filepath.Join(dir, "about.html")).CombinedOutput(); err != nil {
				t.Skipf("no named pipes here: %v: %s", err, out)
			}
		}, "not a regular file"},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := Options{Content: content(t, map[string]string{"articles/a.md": article}), Site: filepath.Join(t.TempDir(), "site"), Templates: t.TempDir()}
			c.make(t, o.Templates)
			_, _, err := Run(context.Background(), o)
			switch {
			case c.want == "" && err != nil:
				t.Fatal(err)
			case c.want == "":
				b, err := os.ReadFile(filepath.Join(o.Site, "assets", "style.css"))
				if err != nil || string(b) != "b { color: red }" {
					t.Errorf("style.css is %q, %v", b, err)
				}
			case err == nil || !strings.Contains(err.Error(), c.want):
				t.Errorf("err = %v, want one about %q", err, c.want)
			}
		})
	}
}

func writeFile(t *testing.T, name, text string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func link(t *testing.T, to, name string) {
	t.Helper()
	if err := os.Symlink(to, name); err != nil {
		t.Fatal(err)
	}
}
