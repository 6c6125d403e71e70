package contentfile

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"dossier/internal/source/lock"
)

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func textOf(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "(none)"
	}
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestWrite(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a.yaml")
	if err := Write(dir, "a.yaml", "", "one\n"); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(name, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink("a.yaml", filepath.Join(dir, "link.yaml")); err != nil {
		t.Fatal(err)
	}
	if err := Write(dir, "link.yaml", "one\n", "two\n"); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Lstat(filepath.Join(dir, "link.yaml")); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is no link any more")
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v", info.Mode())
	}
	if err := Write(dir, "a.yaml", "one\n", "three\n"); !errors.Is(err, ErrChanged) {
		t.Errorf("what another program wrote was overwritten: %v", err)
	}
	if got := textOf(t, name); got != "two\n" {
		t.Errorf("got %q", got)
	}
	if err := Write(dir, "new/b.md", "", "b"); err != nil || textOf(t, filepath.Join(dir, "new/b.md")) != "b" {
		t.Errorf("a file in a new folder: %v", err)
	}
	if left, _ := filepath.Glob(filepath.Join(dir, ".*")); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
}

// Nothing outside the folder is read or written.
func TestPathsOutside(t *testing.T) {
	out := t.TempDir()
	dir := filepath.Join(out, "content")
	write(t, filepath.Join(dir, "a.md"), "a")
	write(t, filepath.Join(out, "secret.md"), "secret")
	for link, to := range map[string]string{"out.md": "../secret.md", "far.md": filepath.Join(out, "secret.md"), "nowhere.md": "none.md", "up": ".."} {
		if err := os.Symlink(to, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"", ".", "..", "../secret.md", "a/../../secret.md", "/etc/passwd", "./a.md", ".git/config", "people/.x.md", "out.md", "far.md", "nowhere.md", "up/secret.md", "up/new.md", "a\\b.md", "a\x00.md", "a\n.md"} {
		if text, _, err := Read(dir, name); err == nil {
			t.Errorf("%q was read: %q", name, text)
		}
		if err := Write(dir, name, "", "x"); err == nil {
			t.Errorf("%q was written", name)
		}
	}
	if got := textOf(t, filepath.Join(out, "secret.md")); got != "secret" {
		t.Errorf("the file outside is %q", got)
	}
	if left, _ := filepath.Glob(filepath.Join(out, "*")); len(left) != 2 {
		t.Errorf("outside are %q", left)
	}
}

func TestChangeAndRestore(t *testing.T) {
	f := Folder{Dir: t.TempDir(), Holder: "test"}
	a, b := filepath.Join(f.Dir, "a.yaml"), filepath.Join(f.Dir, "b/c.md")
	write(t, a, "# old\r\n")
	done, err := f.Change(context.Background(), func(w *Work) error {
		return errors.Join(w.Write("a.yaml", "new"), w.Write("b/c.md", "c"), w.Write("b/c.md", "cc"))
	})
	if err != nil || len(done) != 2 || textOf(t, a) != "new" || textOf(t, b) != "cc" {
		t.Fatal(done, err, textOf(t, a), textOf(t, b))
	}
	write(t, b, "by hand")
	if err := f.Restore(context.Background(), done); !errors.Is(err, ErrChanged) || textOf(t, a) != "new" || textOf(t, b) != "by hand" {
		t.Fatalf("undone half: %v", err)
	}
	write(t, b, "cc")
	if err := f.Restore(context.Background(), done); err != nil || textOf(t, a) != "# old\r\n" || textOf(t, b) != "(none)" {
		t.Fatal(err, textOf(t, a), textOf(t, b))
	}
}

// If the second file cannot be written, the first has its old text.
func TestChangeIsWholeOrNone(t *testing.T) {
	f := Folder{Dir: t.TempDir(), Holder: "test"}
	a := filepath.Join(f.Dir, "a.yaml")
	write(t, a, "old")
	write(t, filepath.Join(f.Dir, "file"), "no folder")
	_, err := f.Change(context.Background(), func(w *Work) error {
		w.files = append(w.files, File{"a.yaml", "old", "new", true}, File{"file/b.md", "", "b", false})
		return nil
	})
	if err == nil || textOf(t, a) != "old" {
		t.Errorf("%v, %q", err, textOf(t, a))
	}
}

func TestChangeIsRefusedWhileAnotherIsMade(t *testing.T) {
	f := Folder{Dir: t.TempDir(), Holder: "test", Lock: lock.Options{NoWait: true}}
	_, err := f.Change(context.Background(), func(w *Work) error {
		_, err := f.Change(context.Background(), func(w *Work) error { return w.Write("a.yaml", "a") })
		var held *lock.HeldError
		if !errors.As(err, &held) {
			t.Errorf("a change within a change: %v", err)
		}
		return nil
	})
	if err != nil || textOf(t, filepath.Join(f.Dir, "a.yaml")) != "(none)" {
		t.Error(err)
	}
}
