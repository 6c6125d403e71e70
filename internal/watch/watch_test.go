package watch

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// patience is how long a test waits for a change to be told before it fails.
const patience = 20 * time.Second

type watched struct {
	t       *testing.T
	dir     string
	changed chan struct{}
}

// start watches two folders below a new one; "content" exists, "templates"
// does not.
func start(t *testing.T) *watched {
	t.Helper()
	w := &watched{t, t.TempDir(), make(chan struct{}, 100)}
	w.mkdir("content/articles")
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() {
		done <- Run(ctx, []string{filepath.Join(w.dir, "content"), filepath.Join(w.dir, "templates")}, 20*time.Millisecond, func() { w.changed <- struct{}{} })
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	w.want("that watching has begun")
	return w
}

// calm waits until nothing more is told.
func (w *watched) calm() {
	for {
		select {
		case <-w.changed:
		case <-time.After(200 * time.Millisecond):
			return
		}
	}
}

func (w *watched) want(what string) {
	w.t.Helper()
	select {
	case <-w.changed:
		w.calm()
	case <-time.After(patience):
		w.t.Fatalf("%s was not told", what)
	}
}

func (w *watched) path(name string) string { return filepath.Join(w.dir, filepath.FromSlash(name)) }

func (w *watched) mkdir(name string) {
	w.t.Helper()
	if err := os.MkdirAll(w.path(name), 0o777); err != nil {
		w.t.Fatal(err)
	}
}

func (w *watched) write(name, text string) {
	w.t.Helper()
	if err := os.WriteFile(w.path(name), []byte(text), 0o666); err != nil {
		w.t.Fatal(err)
	}
}

func (w *watched) rename(from, to string) {
	w.t.Helper()
	if err := os.Rename(w.path(from), w.path(to)); err != nil {
		w.t.Fatal(err)
	}
}

func TestChangesAreTold(t *testing.T) {
	w := start(t)
	w.write("content/articles/a.md", "one")
	w.want("a new file")
	w.write("content/articles/a.md", "two")
	w.want("a changed file")
	w.write("outside", "three")
	w.rename("outside", "content/articles/a.md")
	w.want("a save by renaming")
	if err := os.Remove(w.path("content/articles/a.md")); err != nil {
		t.Fatal(err)
	}
	w.want("a removed file")
}

func TestNewFoldersAreFollowed(t *testing.T) {
	w := start(t)
	w.mkdir("content/articles/deep/deeper")
	w.want("new folders")
	w.write("content/articles/deep/deeper/a.md", "one")
	w.want("a file in a new folder")
	w.mkdir("templates")
	w.want("a root that comes later")
	w.write("templates/index.html", "one")
	w.want("a file in a root that came later")
}

func TestVanishedRootComesBack(t *testing.T) {
	w := start(t)
	w.rename("content", "away")
	w.want("a root that goes")
	w.rename("away", "content")
	w.want("a root that comes back")
	w.write("content/articles/a.md", "one")
	w.want("a file in it")
}

func TestWhatIsElsewhereIsNotTold(t *testing.T) {
	w := start(t)
	w.write("elsewhere", "one")
	w.mkdir("site")
	w.write("site/index.html", "one")
	select {
	case <-w.changed:
		t.Error("a change beside the folders was told")
	case <-time.After(300 * time.Millisecond):
	}
}

func TestBurstIsToldOnce(t *testing.T) {
	w := start(t)
	for range 500 {
		w.write("content/articles/a.md", "one")
	}
	w.want("a burst")
	w.write("content/articles/a.md", "two")
	w.want("a change after a burst")
}
