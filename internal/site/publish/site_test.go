package publish

import (
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// build writes files as one build into dir.
func build(t *testing.T, dir string, opts Options, files map[string]string) (Result, error) {
	t.Helper()
	s, err := Open(t.Context(), dir, opts)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		if err := s.Put(name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	return s.Commit()
}

func mustBuild(t *testing.T, dir string, opts Options, files map[string]string) Result {
	t.Helper()
	res, err := build(t, dir, opts, files)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// read returns all files below dir but the manifest.
func read(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || e.Name() == ManifestName {
			return err
		}
		b, err := os.ReadFile(p)
		rel, _ := filepath.Rel(dir, p)
		out[filepath.ToSlash(rel)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func wantSite(t *testing.T, dir string, want map[string]string) {
	t.Helper()
	if got := read(t, dir); !maps.Equal(got, want) {
		t.Errorf("site = %q, want %q", got, want)
	}
	left, err := os.ReadDir(filepath.Dir(dir))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range left {
		if strings.Contains(e.Name(), "stage") {
			t.Errorf("staging folder %s is left", e.Name())
		}
	}
}

func put(t *testing.T, dir, name, content string) {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

// age makes all files of a site look old, so that an edit is seen by its time.
func age(t *testing.T, dir string) {
	t.Helper()
	old := time.Now().Add(-time.Hour)
	err := filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		return os.Chtimes(p, old, old)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// both runs a test for either way of publishing.
func both(t *testing.T, test func(t *testing.T, opts Options)) {
	t.Run("exchange", func(t *testing.T) { test(t, Options{}) })
	t.Run("in place", func(t *testing.T) { test(t, Options{InPlace: true}) })
}

func TestFirstBuildWritesAll(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "deep", "site")
		files := map[string]string{"index.html": "home", "people/a.html": "A"}
		if res := mustBuild(t, dir, opts, files); res != (Result{Written: 2}) {
			t.Errorf("result = %+v", res)
		}
		wantSite(t, dir, files)
	})
}

func TestSecondBuildWritesNothing(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		files := map[string]string{"index.html": "home", "people/a.html": "A"}
		mustBuild(t, dir, opts, files)
		age(t, dir)
		before, err := os.Stat(dir)
		if err != nil {
			t.Fatal(err)
		}
		if res := mustBuild(t, dir, opts, files); res != (Result{Unchanged: 2}) {
			t.Errorf("result = %+v", res)
		}
		after, err := os.Stat(dir)
		if err != nil || !os.SameFile(before, after) || !after.ModTime().Equal(before.ModTime()) {
			t.Errorf("the folder was touched: %v, %v", before.ModTime(), after.ModTime())
		}
	})
}

func TestChangedNewAndStaleFiles(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"index.html": "1", "same.html": "s", "old/gone.html": "g", "old/deep/gone.html": "g"})
		next := map[string]string{"index.html": "2", "same.html": "s", "new/n.html": "n"}
		if res := mustBuild(t, dir, opts, next); res != (Result{Written: 2, Unchanged: 1, Removed: 2}) {
			t.Errorf("result = %+v", res)
		}
		wantSite(t, dir, next)
		if _, err := os.Stat(filepath.Join(dir, "old")); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("the emptied folder is left: %v", err)
		}
	})
}

func TestForeignFilesStay(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"index.html": "1", "old/gone.html": "g"})
		put(t, dir, "CNAME", "dossier.example")
		put(t, dir, "old/notes.txt", "mine")
		put(t, dir, ".git/config", "[core]")
		if err := os.Mkdir(filepath.Join(dir, "empty"), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink("CNAME", filepath.Join(dir, "link")); err != nil {
			t.Fatal(err)
		}
		mustBuild(t, dir, opts, map[string]string{"index.html": "2"})
		wantSite(t, dir, map[string]string{"index.html": "2", "CNAME": "dossier.example", "old/notes.txt": "mine", ".git/config": "[core]", "link": "dossier.example"})
		if to, err := os.Readlink(filepath.Join(dir, "link")); err != nil || to != "CNAME" {
			t.Errorf("link = %q, %v", to, err)
		}
		if info, err := os.Stat(filepath.Join(dir, "empty")); err != nil || info.Mode().Perm() != 0o700 {
			t.Errorf("the empty foreign folder: %v, %v", info, err)
		}
	})
}

func TestBuildStopsBeforeForeignFile(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"page.html": "1"})
		put(t, dir, "index.html", "by hand")
		_, err := build(t, dir, opts, map[string]string{"index.html": "1", "other.html": "o"})
		var blocked *BlockedError
		if !errors.As(err, &blocked) || !slices.Equal(blocked.Paths, []string{"index.html"}) {
			t.Fatalf("err = %v", err)
		}
		wantSite(t, dir, map[string]string{"index.html": "by hand", "page.html": "1"})
		opts.Force = true
		mustBuild(t, dir, opts, map[string]string{"index.html": "1"})
		wantSite(t, dir, map[string]string{"index.html": "1"})
	})
}

func TestBuildStopsBeforeEditedPage(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"index.html": "1", "stale.html": "s"})
		age(t, dir)
		put(t, dir, "index.html", "edited")
		put(t, dir, "stale.html", "edited too")
		var blocked *BlockedError
		if _, err := build(t, dir, opts, map[string]string{"index.html": "2"}); !errors.As(err, &blocked) {
			t.Fatalf("err = %v", err)
		}
		force := opts
		force.Force = true
		if res := mustBuild(t, dir, force, map[string]string{"index.html": "0"}); res.Written != 1 {
			t.Errorf("with force: %+v", res)
		}
		wantSite(t, dir, map[string]string{"index.html": "0", "stale.html": "edited too"})
		put(t, dir, "stale.html", "edited too")
		put(t, dir, "index.html", "0") // as the build left it
		mustBuild(t, dir, opts, map[string]string{"index.html": "2"})
		wantSite(t, dir, map[string]string{"index.html": "2", "stale.html": "edited too"})
	})
}

func TestDeletedPageComesBack(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		files := map[string]string{"index.html": "1", "a.html": "a"}
		mustBuild(t, dir, opts, files)
		if err := os.Remove(filepath.Join(dir, "a.html")); err != nil {
			t.Fatal(err)
		}
		if res := mustBuild(t, dir, opts, files); res != (Result{Written: 1, Unchanged: 1}) {
			t.Errorf("result = %+v", res)
		}
		wantSite(t, dir, files)
	})
}

func TestLostManifestIsRegained(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		files := map[string]string{"index.html": "1", "a.html": "a"}
		mustBuild(t, dir, opts, files)
		if err := os.Remove(filepath.Join(dir, ManifestName)); err != nil {
			t.Fatal(err)
		}
		var foreign *ForeignFolderError
		if _, err := Open(t.Context(), dir, opts); !errors.As(err, &foreign) {
			t.Errorf("err = %v, want a ForeignFolderError", err)
		}
		force := opts
		force.Force = true
		mustBuild(t, dir, force, files)
		mustBuild(t, dir, opts, map[string]string{"index.html": "1"})
		wantSite(t, dir, map[string]string{"index.html": "1"})
	})
}

func TestAbortLeavesOldSite(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "1"})
	s, err := Open(t.Context(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put("index.html", []byte("2")); err != nil {
		t.Fatal(err)
	}
	s.Abort()
	wantSite(t, dir, map[string]string{"index.html": "1"})
}

// A process killed while it renames files one by one leaves a pending
// manifest and a part of the new files. The next build takes both over.
func TestInterruptedRenamingIsFinished(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	mustBuild(t, dir, Options{InPlace: true}, map[string]string{"index.html": "1", "a.html": "1"})
	age(t, dir)
	put(t, dir, "index.html", "2")
	put(t, dir, "new.html", "2")
	interrupted := filepath.Join(t.TempDir(), "other")
	mustBuild(t, interrupted, Options{}, map[string]string{"index.html": "2", "new.html": "2"})
	if err := os.Rename(filepath.Join(interrupted, ManifestName), filepath.Join(dir, pendingName)); err != nil {
		t.Fatal(err)
	}
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "3", "b.html": "3"})
	wantSite(t, dir, map[string]string{"index.html": "3", "b.html": "3"})
}

func TestLeftStagingFolderIsSwept(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "site")
	put(t, parent, stagePrefix(dir)+"1-0/index.html", "half")
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "1"})
	wantSite(t, dir, map[string]string{"index.html": "1"})
}

func TestPathsStayInTheSite(t *testing.T) {
	s, err := Open(t.Context(), filepath.Join(t.TempDir(), "site"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Abort()
	for _, name := range []string{"", ".", "../up", "/abs", "a//b", "a/../b", `a\b`, "a\nb", ManifestName, pendingName} {
		if err := s.Put(name, nil); err == nil {
			t.Errorf("Put(%q) was allowed", name)
		}
	}
	if err := s.Put("twice", nil); err != nil {
		t.Fatal(err)
	}
	if err := s.Put("twice", nil); err == nil {
		t.Error("one path was written twice")
	}
}

func TestSymlinkedSiteIsWrittenThrough(t *testing.T) {
	parent := t.TempDir()
	real := filepath.Join(parent, "real")
	dir := filepath.Join(parent, "site")
	put(t, real, "CNAME", "x")
	if err := os.Symlink(real, dir); err != nil {
		t.Fatal(err)
	}
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "1"})
	wantSite(t, real, map[string]string{"index.html": "1", "CNAME": "x"})
	if info, err := os.Lstat(dir); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		t.Errorf("the link was replaced: %v, %v", info, err)
	}
}

func TestSymlinkInsideSiteIsNotFollowed(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "site")
	put(t, parent, "outside/index.html", "theirs")
	put(t, dir, "CNAME", "x")
	if err := os.Symlink("../outside", filepath.Join(dir, "people")); err != nil {
		t.Fatal(err)
	}
	s, err := Open(t.Context(), dir, Options{Force: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Put("people/index.html", []byte("ours")); err == nil {
		_, err = s.Commit()
		if err == nil {
			t.Error("a page was written through a link that leaves the site")
		}
	} else {
		s.Abort()
	}
	if b, _ := os.ReadFile(filepath.Join(parent, "outside/index.html")); string(b) != "theirs" {
		t.Errorf("outside = %q", b)
	}
}

func TestCopyStreamsMedia(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	open := func() (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("picture")), nil }
	for n, want := range []Result{{Written: 1}, {Unchanged: 1}} {
		s, err := Open(t.Context(), dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Copy("media/p.png", open); err != nil {
			t.Fatal(err)
		}
		if res, err := s.Commit(); err != nil || res != want {
			t.Errorf("build %d: %+v, %v", n, res, err)
		}
	}
	wantSite(t, dir, map[string]string{"media/p.png": "picture"})
}

func TestManifestIsTheSameForTheSameSite(t *testing.T) {
	var got []string
	for range 2 {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, Options{}, map[string]string{"b": "2", "a": "1", "c/d": "3"})
		b, err := os.ReadFile(filepath.Join(dir, ManifestName))
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, string(b))
	}
	if got[0] != got[1] || !strings.HasPrefix(got[0], manifestHeader) {
		t.Errorf("manifests %q", got)
	}
}

func TestDamagedManifestIsAnError(t *testing.T) {
	for _, src := range []string{"", "something else\n", manifestHeader + "\nzz  a\n", manifestHeader + "\n" + strings.Repeat("00", 32) + "  ../a\n"} {
		dir := filepath.Join(t.TempDir(), "site")
		put(t, dir, ManifestName, src)
		if s, err := Open(t.Context(), dir, Options{}); err == nil {
			s.Abort()
			t.Errorf("manifest %q was accepted", src)
		}
	}
}

func FuzzManifest(f *testing.F) {
	f.Add([]byte(manifest{"a/b.html": {1, 2}}.encode()))
	f.Add([]byte(manifestHeader))
	f.Fuzz(func(t *testing.T, src []byte) {
		m, err := decodeManifest(src)
		if err != nil {
			return
		}
		again, err := decodeManifest(m.encode())
		if err != nil || !maps.Equal(m, again) {
			t.Errorf("%q does not survive: %v, %v, %v", src, m, again, err)
		}
	})
}

// TestMake tells that a file comes out of Make as it does of Put, and that what fails
// on the way leaves the site as it was.
func TestMake(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	makes := func(content string, fails error) (Result, error) {
		s, err := Open(t.Context(), dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		made := false
		err = s.Make("data/large.json", func(w io.Writer) error {
			if made {
				t.Error("the file is made twice")
			}
			made = true
			for line := range strings.SplitAfterSeq(content, "\n") {
				if _, err := io.WriteString(w, line); err != nil {
					return err
				}
			}
			return fails
		})
		if err != nil {
			s.Abort()
			return Result{}, err
		}
		old, _ := os.ReadFile(filepath.Join(dir, "data/large.json"))
		if string(old) == content && s.stage != nil {
			t.Error("a staging folder is made although nothing differs")
		}
		return s.Commit()
	}
	before := "none"
	for i, content := range []string{"one\n", "one\n", "one\ntwo\n", "one\ntwo\n", "one\n", "", "", "one\nthree\n", "two\n"} {
		res, err := makes(content, nil)
		if err != nil {
			t.Fatal(err)
		}
		written := 1
		if content == before {
			written = 0
		}
		before = content
		if res.Written != written {
			t.Errorf("build %d wrote %d files, want %d", i, res.Written, written)
		}
		wantSite(t, dir, map[string]string{"data/large.json": content})
	}
	res := mustBuild(t, dir, Options{}, map[string]string{"data/large.json": "two\n"})
	if res.Written != 0 {
		t.Errorf("the same bytes handed over were written again: %+v", res)
	}
	broken := errors.New("broken")
	if _, err := makes("three\n", broken); !errors.Is(err, broken) {
		t.Errorf("err = %v, want that of the writing", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "data/large.json"), []byte("a note of one's own\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	var blocked *BlockedError
	if _, err := makes("three\n", nil); !errors.As(err, &blocked) {
		t.Errorf("err = %v, want a BlockedError", err)
	}
	wantSite(t, dir, map[string]string{"data/large.json": "a note of one's own\n"})
}
