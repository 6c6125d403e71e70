package session

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dossier/internal/diag"
	"dossier/internal/dossier"
	"dossier/internal/pipeline"
	"dossier/internal/pipeline/cache"
	"dossier/internal/preview/watch"
	"dossier/internal/resolve"
)

// The law of watching: whatever is edited, and however the session learns of
// it, the outcome is that of a clean build, byte for byte.

func (e *editor) options() Options {
	return Options{Options: pipeline.Options{Content: e.at("content"), Templates: e.at("templates"), Site: e.at("none")}}
}

// outcome is all that comes of a draft.
type outcome struct {
	Problems []string
	Err      string
	Files    map[string]string
}

func outcomeOf(d *Draft, err error) outcome {
	out := outcome{Files: map[string]string{}}
	if err != nil {
		out.Err = err.Error()
	}
	for _, p := range d.Problems {
		out.Problems = append(out.Problems, p.Path+": "+p.Severity.String()+": "+p.Message+p.Hint+p.Excerpt)
	}
	if err != nil || d.Site == nil {
		return out
	}
	ctx := context.Background()
	for _, part := range d.Site.Parts() {
		var mu sync.Mutex
		made := map[string]string{}
		_, _, err := part.Make(ctx, func(path string, b []byte) error {
			mu.Lock()
			defer mu.Unlock()
			made[path] = string(b)
			return nil
		})
		if err != nil {
			made = map[string]string{part.Name: err.Error()}
		}
		maps.Copy(out.Files, made)
	}
	for path := range d.early {
		out.Files[path] = rendered(d, path)
	}
	for _, a := range d.Site.Assets() {
		out.Files[a.Path] = rendered(d, a.Path)
	}
	for _, m := range d.Site.Dossier().Media {
		out.Files[m.Path] = rendered(d, m.Path)
	}
	return out
}

// rendered is a file of a draft, or the error.
func rendered(d *Draft, name string) string {
	b, err := d.Render(name)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

// clean is the outcome of a build that knows of nothing before.
func (e *editor) clean() outcome {
	return outcomeOf(New(e.options()).Update(context.Background(), Changes{All: true}))
}

func (e *editor) compare(got outcome, what string) {
	e.t.Helper()
	want := e.clean()
	if reflect.DeepEqual(got, want) {
		return
	}
	if !slices.Equal(got.Problems, want.Problems) {
		e.t.Errorf("%s: problems\n%s\nwant\n%s", what, strings.Join(got.Problems, "\n"), strings.Join(want.Problems, "\n"))
	}
	if got.Err != want.Err {
		e.t.Errorf("%s: error %q, want %q", what, got.Err, want.Err)
	}
	for p, text := range want.Files {
		if got.Files[p] != text {
			e.t.Errorf("%s: %s differs:\n%s\nwant\n%s", what, p, got.Files[p], text)
			break
		}
	}
	for p := range got.Files {
		if _, ok := want.Files[p]; !ok {
			e.t.Errorf("%s: %s is too many", what, p)
		}
	}
	e.t.FailNow()
}

// snapshot is all files and folders below dir, with what is in them.
func snapshot(dir string) map[string]string {
	out := map[string]string{}
	_ = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error { // what is gone is not listed
		if err != nil || d.IsDir() {
			return nil
		}
		b, _ := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = string(b)
		return nil
	})
	return out
}

// changed returns the changes between two snapshots, as a watcher reports them.
func changed(before, after map[string]string) Changes {
	var c Changes
	note := func(p string) {
		folder, rest, _ := strings.Cut(p, "/")
		switch folder {
		case "content":
			c.Content = append(c.Content, rest)
			for dir := path.Dir(rest); dir != "."; dir = path.Dir(dir) { // it may have come or gone with the file
				c.Content = append(c.Content, dir)
			}
		case "templates":
			c.Theme = true
		}
	}
	for p, text := range after {
		if old, ok := before[p]; !ok || old != text {
			note(p)
		}
	}
	for p := range before {
		if _, ok := after[p]; !ok {
			note(p)
		}
	}
	return c
}

// rounds returns n, or a part of it in a short run.
func rounds(n, short int) int {
	if testing.Short() {
		return short
	}
	return n
}

// TestRandomEditsEqualACleanBuild edits thousands of times.
func TestRandomEditsEqualACleanBuild(t *testing.T) {
	t.Parallel()
	for seed := range uint64(rounds(6, 2)) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			randomEdits(t, seed, rounds(240, 16))
		})
	}
}

func randomEdits(t *testing.T, seed uint64, edits int) {
	e := newEditor(t, seed)
	o := e.options()
	o.Cache = e.at(".dossier/findings")
	o.Early = func(*Draft) {}
	s := New(o)
	s.earlyAfter = 0
	before := map[string]string{}
	for n := range edits {
		for range 1 + e.rand.IntN(2) {
			e.edit()
		}
		after := snapshot(e.dir)
		c := changed(before, after)
		before = after
		if e.rand.IntN(40) == 0 {
			c = Changes{All: true} // events were lost
		}
		if e.rand.IntN(60) == 0 {
			s = New(o) // another run, which knows what the cache knows
			s.earlyAfter = 0
		}
		d, err := s.Update(context.Background(), c)
		if n%12 == 0 || e.rand.IntN(30) == 0 {
			e.compare(outcomeOf(d, err), fmt.Sprintf("seed %d, edit %d", seed, n))
		}
	}
}

// TestEditsWhileAllIsResolved edits further while the edits before are resolved.
// Once the queue is empty, all is as in a clean build.
func TestEditsWhileAllIsResolved(t *testing.T) {
	t.Parallel()
	var early atomic.Int64
	t.Cleanup(func() {
		if early.Load() == 0 && !testing.Short() {
			t.Error("no early draft at all")
		}
	})
	for seed := range uint64(rounds(3, 1)) {
		t.Run(fmt.Sprint("seed ", seed), func(t *testing.T) {
			t.Parallel()
			editsWhileResolving(t, 50+seed, rounds(120, 12), &early)
		})
	}
}

func editsWhileResolving(t *testing.T, seed uint64, edits int, early *atomic.Int64) {
	e := newEditor(t, seed)
	o := e.options()
	o.Queue = NewQueue()
	o.Early = func(*Draft) { early.Add(1) }
	s := New(o)
	s.earlyAfter = 0
	before := map[string]string{}
	edit := func() {
		for range 1 + e.rand.IntN(2) {
			e.edit()
		}
		after := snapshot(e.dir)
		o.Queue.Add(changed(before, after))
		before = after
	}
	for n := range edits {
		edit()
		further := e.rand.IntN(4)
		s.resolve = func(in resolve.Input) (*dossier.Dossier, diag.List) {
			for ; further > 0; further-- {
				edit()
				time.Sleep(time.Duration(e.rand.IntN(4)) * time.Millisecond)
			}
			return o.Resolve(in)
		}
		var d *Draft
		var err error
		if o.Queue.empty() {
			continue // the edit changed nothing
		}
		for !o.Queue.empty() {
			c, ok := o.Queue.Wait(context.Background())
			if !ok {
				t.Fatal("no changes")
			}
			d, err = s.Update(context.Background(), c)
		}
		if n%6 == 0 {
			e.compare(outcomeOf(d, err), fmt.Sprintf("seed %d, edit %d", seed, n))
		}
	}
}

// TestWatchedEditsEqualACleanBuild edits while a watcher looks on, and compares
// whenever the edits pause.
func TestWatchedEditsEqualACleanBuild(t *testing.T) {
	t.Parallel()
	for name, how := range map[string]watch.Options{"told": {}, "polling": {Poll: true, Every: 10 * time.Millisecond}} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			watchedEdits(t, how, rounds(40, 2))
		})
	}
}

func watchedEdits(t *testing.T, how watch.Options, pauses int) {
	e := newEditor(t, 99)
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, 1)
	latest := make(chan outcome, 1)
	s := New(e.options())
	go func() {
		done <- watch.Run(ctx, []string{e.at("content"), e.at("templates")}, how, func(c watch.Changes) {
			d, err := s.Update(ctx, Changes{All: c.All, Content: c.Paths[0], Theme: len(c.Paths[1]) > 0})
			if ctx.Err() != nil {
				return
			}
			select {
			case <-latest:
			default:
			}
			latest <- outcomeOf(d, err)
		})
	}()
	defer func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
	}()
	for range pauses {
		for range 1 + e.rand.IntN(30) {
			e.edit()
			if e.rand.IntN(10) == 0 {
				time.Sleep(time.Duration(e.rand.IntN(30)) * time.Millisecond)
			}
		}
		e.settle(latest)
	}
}

// settle waits until what is watched is what a clean build gives.
func (e *editor) settle(latest chan outcome) {
	e.t.Helper()
	want := e.clean()
	deadline := time.After(5 * time.Minute)
	var got outcome
	for {
		select {
		case got = <-latest:
			if reflect.DeepEqual(got, want) {
				latest <- got // for the next time, should nothing change until then
				return
			}
		case <-deadline:
			e.compare(got, fmt.Sprintf("after %d edits", e.n))
			return
		}
	}
}

// A warning stays for as long as what it is about, though its file is not
// parsed again.
func TestWarningIsNotLost(t *testing.T) {
	t.Parallel()
	dir := content(t, map[string]string{"articles/a.md": "---\ntitle: A\n---\nText.", "articles/b.md": "---\ntitle: B\ndate: 2024-03-05\n---\nText."})
	s := New(Options{Options: pipeline.Options{Content: dir}})
	warned := func(c Changes) bool {
		d, err := s.Update(context.Background(), c)
		if err != nil {
			t.Fatal(err)
		}
		return len(d.Problems) == 1 && d.Problems[0].Code == "no-date"
	}
	if !warned(Changes{All: true}) {
		t.Error("no warning at first")
	}
	write(t, filepath.Join(dir, "articles/b.md"), "---\ntitle: B\ndate: 2024-03-05\n---\nOther text.")
	if !warned(Changes{Content: []string{"articles/b.md"}}) {
		t.Error("no warning after another file changed")
	}
	if !warned(Changes{}) {
		t.Error("no warning after nothing changed")
	}
	write(t, filepath.Join(dir, "articles/a.md"), "---\ntitle: A\ndate: 2024-03-05\n---\nText.")
	if warned(Changes{Content: []string{"articles/a.md"}}) {
		t.Error("the warning stays though its cause is gone")
	}
}

func TestOneEditExtractsOneArticle(t *testing.T) {
	t.Parallel()
	const article = "---\ntitle: T\ndate: 2024-03-05\n---\nAna Silva left on Monday. "
	texts := map[string]string{}
	for _, name := range strings.Split("abcdefgh", "") {
		texts["articles/"+name+".md"] = article + name
	}
	dir := content(t, texts)
	o := Options{Options: pipeline.Options{Content: dir, Cache: filepath.Join(t.TempDir(), "findings")}}
	extracted := func(s *Session, c Changes) int {
		d, err := s.Update(context.Background(), c)
		if err != nil || d.CacheErr != nil {
			t.Fatal(err, d.CacheErr)
		}
		return d.Extracted
	}
	first := New(o)
	if n := extracted(first, Changes{All: true}); n != len(texts) {
		t.Errorf("%d articles extracted at first, want %d", n, len(texts))
	}
	write(t, filepath.Join(dir, "articles/c.md"), article+"changed")
	if n := extracted(first, Changes{Content: []string{"articles/c.md"}}); n != 1 {
		t.Errorf("%d articles extracted in the same session, want 1", n)
	}
	write(t, filepath.Join(dir, "articles/d.md"), article+"changed too")
	if n := extracted(New(o), Changes{All: true}); n != 1 {
		t.Errorf("%d articles extracted in the next session, want 1", n)
	}
	if err := os.Remove(o.Cache); err != nil {
		t.Fatal(err)
	}
	if n := extracted(New(o), Changes{All: true}); n != len(texts) {
		t.Errorf("%d articles extracted without the store, want %d", n, len(texts))
	}
	if v, err := cache.ThisProgram(); err != nil || v == (cache.Version{}) {
		t.Errorf("version %x, %v", v, err)
	}
}

// empty reports whether nothing waits.
func (q *Queue) empty() bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.all.none()
}
