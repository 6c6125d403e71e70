package pipeline

import (
	"context"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"dossier/internal/diag"
)

// rebuilt is a dossier that is built once and can be built again.
type rebuilt struct {
	*testing.T
	o        Options
	first    Summary
	problems diag.List
}

func newRebuilt(t *testing.T) *rebuilt {
	t.Helper()
	dir := t.TempDir()
	r := &rebuilt{T: t, o: Options{
		Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site"), Templates: filepath.Join(dir, "templates"),
		Cache: filepath.Join(dir, ".dossier", "findings"), LastBuild: filepath.Join(dir, ".dossier", "built"),
	}}
	r.write("content/articles/a.md", "---\ntitle: A\ndate: 2024-03-01\npublisher: The Post\n---\nAnna Berg said on Monday that the ferry was late.\n")
	r.write("content/pages/p.md", "---\ntitle: P\n---\nSee [this](nowhere.md).\n")
	r.write("content/articles/bytes.md", "A line with \xab bytes that are \xff\xfe not UTF-8.\n")
	r.write("content/media/a.png", "picture")
	r.first, r.problems = r.build()
	if r.problems.Warnings() == 0 || r.first.Files.Written == 0 {
		t.Fatalf("%+v, %v", r.first, r.problems)
	}
	return r
}

func (r *rebuilt) path(name string) string { return filepath.Join(filepath.Dir(r.o.Content), name) }

func (r *rebuilt) write(name, text string) {
	r.Helper()
	if err := os.MkdirAll(filepath.Dir(r.path(name)), 0o777); err != nil {
		r.Fatal(err)
	}
	if err := os.WriteFile(r.path(name), []byte(text), 0o666); err != nil {
		r.Fatal(err)
	}
}

func (r *rebuilt) build() (Summary, diag.List) {
	r.Helper()
	s, problems, err := Run(context.Background(), r.o)
	if err != nil {
		r.Fatal(err)
	}
	return s, problems
}

// known reports whether a summary is that of a build that had nothing to do.
func known(s Summary) bool { return len(s.Stages) == 1 && s.Stages[0].Name == "compare" }

func TestSecondBuildOfTheSameHasNothingToDo(t *testing.T) {
	t.Parallel()
	r := newRebuilt(t)
	before := files(t, r.o.Site)
	s, problems := r.build()
	if !known(s) {
		t.Errorf("all was done again: %+v", s)
	}
	if !reflect.DeepEqual(problems, r.problems) {
		t.Errorf("problems %v, want %v", problems, r.problems)
	}
	if s.Articles != r.first.Articles || s.People != r.first.People || s.Claims != r.first.Claims || s.Pages != r.first.Pages {
		t.Errorf("%+v, want %+v", s, r.first)
	}
	if f := s.Files; f.Written != 0 || f.Removed != 0 || f.Unchanged != r.first.Files.Written {
		t.Errorf("%+v after %+v", f, r.first.Files)
	}
	if !reflect.DeepEqual(files(t, r.o.Site), before) {
		t.Error("the site is another")
	}
}

// TestBuildIsDoneAgain changes one thing at a time that a site follows from, or
// the site itself; the outcome is that of a clean build.
func TestBuildIsDoneAgain(t *testing.T) {
	t.Parallel()
	const article = "content/articles/a.md"
	for name, change := range map[string]func(r *rebuilt){
		"article": func(r *rebuilt) { r.write(article, "---\ntitle: A\n---\nAnother text.\n") },
		"media of the same size and time": func(r *rebuilt) {
			info, err := os.Stat(r.path("content/media/a.png"))
			if err != nil {
				r.Fatal(err)
			}
			r.write("content/media/a.png", "drawing")
			if err := os.Chtimes(r.path("content/media/a.png"), info.ModTime(), info.ModTime()); err != nil {
				r.Fatal(err)
			}
		},
		"new record":      func(r *rebuilt) { r.write("content/people/anna-berg.md", "---\nname: Anna Berg\n---\n") },
		"template":        func(r *rebuilt) { r.write("templates/style.css", "p { color: red }") },
		"file gone":       func(r *rebuilt) { os.Remove(r.path("site/index.html")) },
		"file edited":     func(r *rebuilt) { r.write("site/data/people.csv", "") },
		"manifest gone":   func(r *rebuilt) { os.RemoveAll(r.path("site")) },
		"note gone":       func(r *rebuilt) { os.Remove(r.o.LastBuild) },
		"note damaged":    func(r *rebuilt) { damage(r.T, r.o.LastBuild) },
		"other site":      func(r *rebuilt) { r.o.Site = r.path("elsewhere") },
		"article removed": func(r *rebuilt) { os.Remove(r.path(article)); r.write("content/articles/b.md", "# B\n\nText.\n") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRebuilt(t)
			r.o.Output.Force = true
			change(r)
			if s, _ := r.build(); known(s) {
				t.Error("nothing was done")
			}
			clean := r.o
			clean.Site, clean.Cache, clean.LastBuild = r.path("clean"), "", ""
			if _, _, err := Run(context.Background(), clean); err != nil {
				t.Fatal(err)
			}
			wantSame(t, r.o.Site, clean.Site)
			if s, _ := r.build(); !known(s) {
				t.Error("the build after it was done again too")
			}
		})
	}
}

// damage changes a byte in the middle of a file.
func damage(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	b[len(b)/2] ^= 1
	if err := os.WriteFile(path, b, 0o666); err != nil {
		t.Fatal(err)
	}
}

// A build that was killed after its last write leaves its lock. The next build
// removes it, though it has nothing else to do.
func TestLockOfAKilledBuildIsRemoved(t *testing.T) {
	r := newRebuilt(t)
	lock := r.path(".site.dossier-lock")
	r.write(".site.dossier-lock", "a build (process 1)\n")
	r.build()
	if _, err := os.Lstat(lock); err == nil {
		t.Error("the lock is left")
	}
}
