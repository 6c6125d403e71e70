package watch

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"
)

// patience is the time that a test waits for a report.
const patience = 20 * time.Second

type watched struct {
	t       *testing.T
	dir     string
	changed chan Changes
	warned  chan string
}

// modes are the ways to notice changes.
var modes = map[string]Options{"notified": {}, "polling": {Poll: true, Every: 20 * time.Millisecond}}

// everyWay runs a test in all modes.
func everyWay(t *testing.T, test func(t *testing.T, w *watched)) {
	for name, o := range modes {
		t.Run(name, func(t *testing.T) { test(t, start(t, o)) })
	}
}

// start watches two folders below a new one; "content" exists, "templates"
// does not.
func start(t *testing.T, o Options) *watched {
	t.Helper()
	w := &watched{t, t.TempDir(), make(chan Changes, 100), make(chan string, 10)}
	w.mkdir("content/articles")
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	o.Warn = func(s string) { w.warned <- s }
	go func() {
		done <- Run(ctx, []string{filepath.Join(w.dir, "content"), filepath.Join(w.dir, "templates")}, o, func(c Changes) { w.changed <- c })
	}()
	t.Cleanup(func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	})
	if c := w.next("that watching has begun"); !c.All {
		t.Errorf("the first changes are %+v, want all", c)
	}
	return w
}

// next returns the next reported changes.
func (w *watched) next(what string) Changes {
	w.t.Helper()
	select {
	case c := <-w.changed:
		return c
	case <-time.After(patience):
		w.t.Fatalf("%s was not reported", what)
		return Changes{}
	}
}

// want waits until the paths are reported, or until all may have changed:
// "content: a.md".
func (w *watched) want(what string, paths ...string) {
	w.t.Helper()
	missing := map[string]bool{}
	for _, p := range paths {
		missing[p] = true
	}
	for len(missing) > 0 {
		c := w.next(fmt.Sprintf("%s %v", what, missing))
		if c.All {
			return
		}
		for i, list := range c.Paths {
			for _, p := range list {
				delete(missing, [...]string{"content", "templates"}[i]+": "+p)
			}
		}
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

func TestChangesAreReported(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		w.write("content/articles/a.md", "one")
		w.want("a new file", "content: articles/a.md")
		w.write("content/articles/a.md", "two!")
		w.want("a changed file", "content: articles/a.md")
		w.write("outside", "three")
		w.rename("outside", "content/articles/a.md")
		w.want("a save by renaming", "content: articles/a.md")
		if err := os.Remove(w.path("content/articles/a.md")); err != nil {
			t.Fatal(err)
		}
		w.want("a removed file", "content: articles/a.md")
	})
}

func TestNewFoldersAreFollowed(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		w.mkdir("content/articles/deep/deeper")
		w.want("new folders", "content: articles/deep")
		w.write("content/articles/deep/deeper/a.md", "one")
		w.want("a file in a new folder", "content: articles/deep/deeper/a.md")
		w.mkdir("templates")
		w.want("a root that comes later", "templates: .")
		w.write("templates/index.html", "one")
		w.want("a file in a root that came later", "templates: index.html")
	})
}

func TestMovedFoldersAreFollowed(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		w.mkdir("content/articles/a/deep")
		w.want("new folders", "content: articles/a")
		for i := range 20 {
			from, to := "content/articles/a", "content/articles/b"
			if i%2 == 1 {
				from, to = to, from
			}
			w.rename(from, to)
			w.want("a moved folder", "content: "+strings.TrimPrefix(to, "content/"))
			w.write(to+"/deep/x.md", strings.Repeat("x", i+1))
			w.want("a file in it", "content: "+strings.TrimPrefix(to, "content/")+"/deep/x.md")
		}
		w.rename("content/articles/a", "elsewhere")
		w.want("a folder moved away", "content: articles/a")
	})
}

func TestVanishedRootComesBack(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		for range 3 {
			w.rename("content", "away")
			w.want("a root that goes", "content: .")
			w.rename("away", "content")
			w.want("a root that comes back", "content: .")
			w.write("content/articles/a.md", time.Now().String())
			w.want("a file in it", "content: articles/a.md")
		}
	})
}

func TestFolderAboveComesBack(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		away := w.dir + "-away"
		t.Cleanup(func() { os.RemoveAll(away) })
		if err := os.Rename(w.dir, away); err != nil {
			t.Fatal(err)
		}
		time.Sleep(2 * rootInterval)
		if err := os.Rename(away, w.dir); err != nil {
			t.Fatal(err)
		}
		w.want("a folder that comes back", "content: .")
		w.write("content/articles/a.md", "one")
		w.want("a file in it", "content: articles/a.md")
	})
}

func TestChangesElsewhereAreNotReported(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		w.write("elsewhere", "one")
		w.mkdir("site")
		w.write("site/index.html", "one")
		select {
		case c := <-w.changed:
			t.Errorf("a change beside the folders was told: %+v", c)
		case <-time.After(300 * time.Millisecond):
		}
	})
}

func TestBurstIsReportedInFewBatches(t *testing.T) {
	everyWay(t, func(t *testing.T, w *watched) {
		const files = 10_000
		var paths []string
		for i := range files {
			name := fmt.Sprintf("articles/%d.md", i)
			w.write("content/"+name, "one")
			paths = append(paths, "content: "+name)
		}
		w.want("a burst", paths...)
		w.write("content/articles/1.md", "two, longer")
		w.want("a change after a burst", "content: articles/1.md")
	})
}

// Changes that happen while changed runs are reported afterwards.
func TestChangesMeanwhileAreReportedAfterwards(t *testing.T) {
	dir := t.TempDir()
	ctx, cancel := context.WithCancel(context.Background())
	told := make(chan Changes)
	done := make(chan error, 1)
	go func() { done <- Run(ctx, []string{dir}, Options{}, func(c Changes) { told <- c }) }()
	<-told
	write := func(name string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(name), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("first")
	time.Sleep(5 * calm) // the telling waits for its reader
	write("second")
	got := map[string]bool{}
	for !got["first"] || !got["second"] {
		for _, p := range (<-told).Paths[0] {
			got[p] = true
		}
	}
	cancel()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestLimitOnWatchesFallsBackToPolling(t *testing.T) {
	full := fmt.Errorf("add: %w", syscall.ENOSPC)
	w := start(t, Options{Every: 20 * time.Millisecond, add: func(dir string) error {
		if filepath.Base(dir) == "articles" {
			return full
		}
		return nil
	}})
	if got := <-w.warned; !strings.Contains(got, "limit on file watches") || !strings.Contains(got, "instead") {
		t.Errorf("warning %q", got)
	}
	w.write("content/articles/a.md", "one")
	w.want("a new file", "content: articles/a.md")
}

// A change that leaves size and time of modification is seen all the same.
func TestPollingSeesChangeWithSameSizeAndTime(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("the system does not tell more of a file")
	}
	w := start(t, modes["polling"])
	w.write("content/articles/a.md", "one")
	w.want("a new file", "content: articles/a.md")
	info, err := os.Stat(w.path("content/articles/a.md"))
	if err != nil {
		t.Fatal(err)
	}
	time.Sleep(50 * time.Millisecond)
	w.write("content/articles/a.md", "two")
	if err := os.Chtimes(w.path("content/articles/a.md"), info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	w.want("a changed file", "content: articles/a.md")
}

// A file that comes and goes between two polls may have been read, so it is
// reported again.
func TestPollingReportsWhatWasReadBetween(t *testing.T) {
	dir := t.TempDir()
	name := filepath.Join(dir, "a")
	write := func() {
		if err := os.WriteFile(name, []byte("one"), 0o666); err != nil {
			t.Error(err)
		}
	}
	remove := func() {
		if err := os.Remove(name); err != nil {
			t.Error(err)
		}
	}
	write()
	ctx, cancel := context.WithCancel(context.Background())
	told := make(chan Changes)
	done := make(chan error, 1)
	go func() {
		done <- Run(ctx, []string{dir}, Options{Poll: true, Every: 200 * time.Millisecond}, func(c Changes) { told <- c })
	}()
	defer func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	<-told
	time.Sleep(300 * time.Millisecond) // a poll knows the file
	remove()
	if c := <-told; len(c.Paths[0]) != 1 || c.Paths[0][0] != "a" {
		t.Fatalf("told %+v, want the removed file", c)
	}
	write() // now it is read
	remove()
	select {
	case c := <-told:
		if len(c.Paths[0]) != 1 || c.Paths[0][0] != "a" {
			t.Errorf("told %+v, want the file that came and went", c)
		}
	case <-time.After(patience):
		t.Error("the file that came and went is not told")
	}
	for end := time.After(patience); ; { // it is not told for ever
		select {
		case <-told:
		case <-time.After(time.Second):
			return
		case <-end:
			t.Error("reports go on though nothing happens")
			return
		}
	}
}

// A folder that cannot be read is tried again, and reported when it can be.
func TestReadableFolderIsReported(t *testing.T) {
	var allowed atomic.Bool
	w := start(t, Options{add: func(dir string) error {
		if filepath.Base(dir) == "content" && !allowed.Load() {
			return fmt.Errorf("add: %w", syscall.EACCES)
		}
		return nil
	}})
	select {
	case c := <-w.changed:
		t.Errorf("told %+v while the folder is closed", c)
	case <-time.After(2 * rootInterval):
	}
	allowed.Store(true)
	if c := w.next("that the folder is open"); !c.All {
		t.Errorf("told %+v, want all", c)
	}
}
