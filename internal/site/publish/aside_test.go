package publish

import (
	"errors"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// A build that is killed while it writes to another device leaves a file beside a
// page. The next build removes it if a build wrote it, and loses nothing else.
func TestFilesBesidePagesAreCleared(t *testing.T) {
	const was, is = "an old page", "a new page"
	for _, c := range []struct {
		name  string
		page  string // at its place when the process is killed; "" if none
		aside string
		want  string // the page in the end
		left  bool   // the file beside the page stays
	}{
		{"before the copy is whole", was, is[:5], is, false},
		{"before the copy has a byte", was, "", is, false},
		{"before the exchange", was, is, is, false},
		{"after the exchange", is, was, is, false},
		{"after a page that somebody edited came out", is, "edited", "edited", false},
		{"before a stale page is looked at", "", "edited", "edited", false},
		{"a file of somebody else", was, "theirs", is, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "site")
			mustBuild(t, dir, Options{}, map[string]string{"a/p.html": was, "other.html": "1"})
			next := map[string]string{"a/p.html": is, "other.html": "2"}
			if c.page == "" {
				delete(next, "a/p.html")
			}
			s, err := Open(t.Context(), dir, Options{})
			if err != nil {
				t.Fatal(err)
			}
			for name, content := range next {
				if err := s.Put(name, []byte(content)); err != nil {
					t.Fatal(err)
				}
			}
			if err := (&journal{site: s, stage: s.stage, next: s.manifest()}).write(); err != nil {
				t.Fatal(err)
			}
			s.close() // the process is killed
			if c.page == "" {
				if err := os.Remove(filepath.Join(dir, "a/p.html")); err != nil {
					t.Fatal(err)
				}
			} else {
				put(t, dir, "a/p.html", c.page)
			}
			put(t, dir, aside("a/p.html"), c.aside)
			again, err := Open(t.Context(), dir, Options{})
			if err != nil {
				t.Fatal(err)
			}
			again.Abort()
			got := read(t, dir)
			if got["a/p.html"] != c.want {
				t.Errorf("the page is %q, want %q", got["a/p.html"], c.want)
			}
			if theirs, ok := got[aside("a/p.html")]; ok != c.left || c.left && theirs != c.aside {
				t.Errorf("beside the page: %q, there %v, want %v", theirs, ok, c.left)
			}
		})
	}
}

// mounted puts a file system of its own at dir, with what was in it. The test is
// skipped where that is not allowed.
func mounted(t *testing.T, dir string) {
	t.Helper()
	keep := filepath.Join(t.TempDir(), "kept")
	if err := os.CopyFS(keep, os.DirFS(dir)); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("this machine does not let the test mount a file system, so mounts in the site are NOT tested: %v: %s", err, out)
	}
	t.Cleanup(func() { _ = exec.Command("umount", "-l", dir).Run() })
	if err := os.CopyFS(dir, os.DirFS(keep)); err != nil {
		t.Fatal(err)
	}
}

// Builds into a site with a mount in it are killed at any moment.
func TestKilledBuildsOverAMount(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	if err := childBuild(t, dir, "a", 0); err != nil {
		t.Fatal(err)
	}
	mounted(t, filepath.Join(dir, "pages"))
	put(t, dir, "pages/foreign.txt", "mine")
	versions := [2]string{"a", "b"}
	begun := time.Now()
	if err := childBuild(t, dir, "b", 0); err != nil {
		t.Fatal(err)
	}
	whole := time.Since(begun)
	for n := range rounds(15, 80) {
		if err := childBuild(t, dir, versions[n%2], 1+rand.N(whole*5/4)); err != nil {
			t.Fatal(err)
		}
		if got := read(t, dir)["pages/foreign.txt"]; got != "mine" {
			t.Fatalf("after kill %d the foreign file is %q", n, got)
		}
	}
	if err := childBuild(t, dir, "a", 0); err != nil {
		t.Fatal(err)
	}
	want := versionFiles("a")
	want["pages/foreign.txt"] = "mine"
	wantSite(t, dir, want)
	for name := range read(t, dir) {
		if strings.Contains(name, ownPrefix+"new-") {
			t.Errorf("%s is left", name)
		}
	}
}

// A file of others that has the name of a copy is not overwritten.
func TestForeignFileWithTheNameOfACopy(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	mustBuild(t, dir, Options{}, map[string]string{"pages/p.html": "1"})
	mounted(t, filepath.Join(dir, "pages"))
	put(t, dir, aside("pages/p.html"), "theirs")
	_, err := build(t, dir, Options{}, map[string]string{"pages/p.html": "2"})
	if err == nil || errors.As(err, new(*BlockedError)) || !strings.Contains(err.Error(), "move or remove it") {
		t.Errorf("err = %v", err)
	}
	if got := read(t, dir)[aside("pages/p.html")]; got != "theirs" {
		t.Errorf("the file became %q", got)
	}
	if err := os.Remove(filepath.Join(dir, filepath.FromSlash(aside("pages/p.html")))); err != nil {
		t.Fatal(err)
	}
	mustBuild(t, dir, Options{}, map[string]string{"pages/p.html": "3"})
	wantSite(t, dir, map[string]string{"pages/p.html": "3"})
}

// A folder or file of the same file system that is mounted in the site is not
// moved along either.
func TestBindMountsInTheSite(t *testing.T) {
	for _, at := range []string{"pages", "index.html", "."} {
		t.Run(at, func(t *testing.T) {
			parent := t.TempDir()
			dir := filepath.Join(parent, "site")
			was := map[string]string{"index.html": "1", "pages/a.html": "1", "pages/stale.html": "1", "other/a.html": "1"}
			mustBuild(t, dir, Options{}, was)
			mount := filepath.Join(dir, at)
			if out, err := exec.Command("mount", "--bind", mount, mount).CombinedOutput(); err != nil {
				t.Skipf("this machine does not let the test mount a folder, so bind mounts in the site are NOT tested: %v: %s", err, out)
			}
			t.Cleanup(func() { _ = exec.Command("umount", "-l", mount).Run() })
			if !isMount(mount) {
				t.Skip("this system does not tell what is mounted, so bind mounts in the site are NOT tested")
			}
			next := map[string]string{"index.html": "2", "pages/a.html": "2", "other/a.html": "1"}
			_, err := build(t, dir, Options{}, next)
			if !isMount(mount) {
				t.Error("the mount was moved")
			}
			if at == "index.html" { // a mounted page cannot be replaced
				if err == nil {
					t.Error("no error")
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			wantSite(t, dir, next)
		})
	}
}
