package publish

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"dossier/internal/source/lock"
)

// childEnv makes the test binary build instead of test: its value is the folder
// of the site, a space and the version that is built.
const childEnv = "PUBLISH_TEST_BUILD"

func TestMain(m *testing.M) {
	if v := os.Getenv(childEnv); v != "" {
		dir, version, _ := strings.Cut(v, " ")
		if err := buildVersion(context.Background(), dir, version, Options{}); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// versionFiles returns the files of one version of a site: some stay, some
// change, some are there in one version only.
func versionFiles(version string) map[string]string {
	files := map[string]string{}
	for n := range 60 {
		files[fmt.Sprintf("same/%d.html", n)] = strings.Repeat("same", n)
		files[fmt.Sprintf("pages/%d.html", n)] = strings.Repeat(version, n+1)
		files[fmt.Sprintf("only-%s/%d.html", version, n)] = version
	}
	return files
}

func buildVersion(ctx context.Context, dir, version string, o Options) error {
	s, err := Open(ctx, dir, o)
	if err != nil {
		return err
	}
	for name, content := range versionFiles(version) {
		if err := s.Put(name, []byte(content)); err != nil {
			s.Abort()
			return err
		}
	}
	_, err = s.Commit()
	return err
}

// childBuild builds in a process of its own and kills it after a while; 0 lets
// it end.
func childBuild(t *testing.T, dir, version string, after time.Duration) error {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	cmd.Env = append(os.Environ(), childEnv+"="+dir+" "+version)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	if after > 0 {
		time.AfterFunc(after, func() { _ = cmd.Process.Kill() })
	}
	if err := cmd.Wait(); err != nil && stderr.Len() > 0 {
		return errors.New(stderr.String())
	} else if after == 0 && err != nil {
		return err
	}
	return nil
}

func rounds(short, long int) int {
	if testing.Short() {
		return short
	}
	return long
}

// withoutForeign returns the site's files but those below foreign/.
func withoutForeign(t *testing.T, dir string) map[string]string {
	t.Helper()
	got := read(t, dir)
	maps.DeleteFunc(got, func(name, _ string) bool {
		return strings.HasPrefix(name, "foreign") || strings.HasSuffix(name, "foreign.txt")
	})
	return got
}

// Builds are killed at any moment. Where the site holds nothing foreign it is
// the old one or the new one after each. In any case the next build finishes.
func TestKilledBuilds(t *testing.T) {
	for _, c := range []struct {
		name    string
		foreign map[string]string
	}{
		{"plain", nil},
		{"with foreign files", map[string]string{"foreign.txt": "mine", "foreign/deep/x": "mine too", "pages/foreign.txt": "among pages"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			parent := t.TempDir()
			dir := filepath.Join(parent, "site")
			versions := [2]string{"a", "b"}
			if err := childBuild(t, dir, "a", 0); err != nil {
				t.Fatal(err)
			}
			for name, content := range c.foreign {
				put(t, dir, name, content)
			}
			begun := time.Now()
			if err := childBuild(t, dir, "b", 0); err != nil {
				t.Fatal(err)
			}
			whole := time.Since(begun)
			for n := range rounds(15, 80) {
				if err := childBuild(t, dir, versions[n%2], 1+rand.N(whole*5/4)); err != nil {
					t.Fatal(err)
				}
				got := withoutForeign(t, dir)
				if c.foreign == nil && !maps.Equal(got, versionFiles("a")) && !maps.Equal(got, versionFiles("b")) {
					t.Fatalf("after kill %d the site is neither the old one nor the new one", n)
				}
				for name, content := range got {
					if name == pendingName || name == pendingTemp {
						continue
					}
					if content != versionFiles("a")[name] && content != versionFiles("b")[name] {
						t.Fatalf("after kill %d %s is neither old nor new: %q", n, name, content)
					}
				}
			}
			if err := childBuild(t, dir, "a", 0); err != nil {
				t.Fatal(err)
			}
			want := maps.Clone(c.foreign)
			if want == nil {
				want = map[string]string{}
			}
			maps.Copy(want, versionFiles("a"))
			got := read(t, dir)
			for name, content := range want {
				if have, ok := got[name]; !ok || have != content {
					t.Errorf("after the kills %s is %q (there: %t), want %q", name, have, ok, content)
				}
			}
			for name := range got {
				if _, ok := want[name]; !ok {
					t.Errorf("after the kills %s is left", name)
				}
			}
			if left, err := os.ReadDir(parent); err != nil || len(left) != 1 {
				t.Errorf("left beside the site: %v, %v", left, err)
			}
		})
	}
}

// An interrupted build is finished by the next one even if that one has nothing
// to say about the files: here it is given up at once.
func TestJournalIsFinishedByOpen(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	mustBuild(t, dir, Options{}, map[string]string{"a.html": "1", "b.html": "1", "gone/c.html": "1"})
	put(t, dir, "foreign.txt", "mine")
	s, err := Open(t.Context(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range map[string]string{"a.html": "2", "b.html": "2", "new/d.html": "2"} {
		if err := s.Put(name, []byte(content)); err != nil {
			t.Fatal(err)
		}
	}
	j := journal{site: s, stage: s.stage, next: s.manifest(), checked: map[string]bool{}}
	if err := j.write(); err != nil {
		t.Fatal(err)
	}
	if err := j.place("a.html"); err != nil { // then the process is killed
		t.Fatal(err)
	}
	s.close()
	if Stands(dir, s.Footprint(), time.Now().Add(time.Hour)) {
		t.Error("an unfinished site stands")
	}
	again, err := Open(t.Context(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	again.Abort()
	wantSite(t, dir, map[string]string{"a.html": "2", "b.html": "2", "new/d.html": "2", "foreign.txt": "mine"})
	if !Stands(dir, s.Footprint(), time.Now().Add(time.Hour)) {
		t.Error("the finished site does not stand")
	}
}

// The half of its journal that a killed build wrote into the site goes with the next build. What has
// the name of it and other words is somebody else's.
func TestHalfAJournalGoes(t *testing.T) {
	for _, foreign := range []bool{false, true} {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, Options{}, map[string]string{"a.html": "1"})
		put(t, dir, "foreign.txt", "mine")
		s, err := Open(t.Context(), dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if err := s.Put("a.html", []byte("2")); err != nil {
			t.Fatal(err)
		}
		b := s.manifest().encode()
		if err := s.stage.root.WriteFile(journalName, b, 0o666); err != nil {
			t.Fatal(err)
		}
		half := string(b[:len(b)/2])
		if foreign {
			half = "mine"
		}
		put(t, dir, pendingTemp, half)
		s.stage.keep = true // the process is killed
		s.close()
		again, err := Open(t.Context(), dir, Options{})
		if err != nil {
			t.Fatal(err)
		}
		again.Abort()
		if got := read(t, dir)[pendingTemp]; (got == "mine") != foreign || !foreign && got != "" {
			t.Errorf("foreign %t: %q is left", foreign, got)
		}
	}
}

// A page that is edited after a build looked at it, and before the build
// replaces it, keeps the edit.
func TestEditDuringABuildIsKept(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"a.html": "1", "b.html": "1", "stale.html": "1"})
		s, err := Open(t.Context(), dir, opts)
		if err != nil {
			t.Fatal(err)
		}
		for name, content := range map[string]string{"a.html": "2", "b.html": "2", "new.html": "2"} {
			if err := s.Put(name, []byte(content)); err != nil {
				t.Fatal(err)
			}
		}
		for _, name := range []string{"a.html", "stale.html", "new.html"} {
			put(t, dir, name, "edited")
		}
		_, _ = s.Commit()
		got := read(t, dir)
		for _, name := range []string{"a.html", "stale.html", "new.html"} {
			if got[name] != "edited" {
				t.Errorf("%s = %q, the edit is lost", name, got[name])
			}
		}
		var blocked *BlockedError
		if _, err := build(t, dir, opts, map[string]string{"a.html": "2", "b.html": "2", "new.html": "2"}); !errors.As(err, &blocked) {
			t.Errorf("the next build: %v, want a BlockedError", err)
		}
		delete(got, pendingName)
		for _, name := range []string{"a.html", "new.html"} {
			put(t, dir, name, "2")
		}
		mustBuild(t, dir, opts, map[string]string{"a.html": "3", "b.html": "3"})
		wantSite(t, dir, map[string]string{"a.html": "3", "b.html": "3", "stale.html": "edited"})
	})
}

// Programs that copy files give them old times. Only bytes tell whose a file is.
func TestOldTimesDoNotMakeAFileOurs(t *testing.T) {
	both(t, func(t *testing.T, opts Options) {
		dir := filepath.Join(t.TempDir(), "site")
		mustBuild(t, dir, opts, map[string]string{"index.html": "1", "stale.html": "1"})
		put(t, dir, "index.html", "9")
		put(t, dir, "stale.html", "9")
		age(t, dir)
		var blocked *BlockedError
		if _, err := build(t, dir, opts, map[string]string{"index.html": "2"}); !errors.As(err, &blocked) {
			t.Errorf("err = %v, want a BlockedError", err)
		}
		if _, err := build(t, dir, opts, map[string]string{"index.html": "1"}); !errors.As(err, &blocked) {
			t.Errorf("a foreign file of the size of the page: err = %v, want a BlockedError", err)
		}
		put(t, dir, "index.html", "1")
		mustBuild(t, dir, opts, map[string]string{"index.html": "2"})
		wantSite(t, dir, map[string]string{"index.html": "2", "stale.html": "9"})
	})
}

// The mode, and what else belongs to folders, stays.
func TestFoldersKeepTheirMode(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	mustBuild(t, dir, Options{}, map[string]string{"people/a.html": "1"})
	for _, d := range []string{dir, filepath.Join(dir, "people")} {
		if err := os.Chmod(d, 0o750); err != nil {
			t.Fatal(err)
		}
	}
	before, err := os.Stat(dir)
	if err != nil {
		t.Fatal(err)
	}
	mustBuild(t, dir, Options{}, map[string]string{"people/a.html": "2"})
	after, err := os.Stat(dir)
	if err != nil || !os.SameFile(before, after) || after.Mode().Perm() != 0o750 {
		t.Errorf("the site's folder is another or has another mode: %v, %v", after.Mode(), err)
	}
	if info, err := os.Stat(filepath.Join(dir, "people")); err != nil || info.Mode().Perm() != 0o750 {
		t.Errorf("people: %v, %v", info.Mode(), err)
	}
	wantSite(t, dir, map[string]string{"people/a.html": "2"})
}

func TestForeignFolderNeedsForce(t *testing.T) {
	for _, c := range []struct {
		name, file string
		refused    bool
	}{
		{"what hosts keep", "CNAME", false},
		{"version control", ".git/HEAD", false},
		{"a page of others", "index.html", true},
		{"notes", "notes.txt", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := filepath.Join(t.TempDir(), "site")
			put(t, dir, c.file, "theirs")
			s, err := Open(t.Context(), dir, Options{})
			var foreign *ForeignFolderError
			if refused := errors.As(err, &foreign); refused != c.refused {
				t.Fatalf("err = %v, refused %v, want %v", err, refused, c.refused)
			}
			if err == nil {
				s.Abort()
			}
			mustBuild(t, dir, Options{Force: true}, map[string]string{"other.html": "1"})
			wantSite(t, dir, map[string]string{c.file: "theirs", "other.html": "1"})
		})
	}
}

func TestCheckTarget(t *testing.T) {
	home := t.TempDir()
	t.Setenv("HOME", home)
	d := filepath.Join(home, "d")
	content := filepath.Join(d, "content")
	if err := os.MkdirAll(filepath.Join(content, "articles"), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(content, filepath.Join(home, "link")); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(filepath.Join(home, "nowhere"), filepath.Join(home, "broken")); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, site string
		ok         bool
	}{
		{"a folder beside the content", filepath.Join(d, "site"), true},
		{"a folder that does not exist yet", filepath.Join(home, "x", "y"), true},
		{"a name that begins like the content's", content + "-site", true},
		{"the root", "/", false},
		{"home", home, false},
		{"above home", filepath.Dir(home), false},
		{"the content", content, false},
		{"in the content", filepath.Join(content, "site"), false},
		{"the dossier's folder", d, false},
		{"a link to the content", filepath.Join(home, "link"), false},
		{"a link that leads nowhere", filepath.Join(home, "broken"), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := CheckTarget(c.site, content, ""); (err == nil) != c.ok {
				t.Errorf("err = %v, want ok %v", err, c.ok)
			}
		})
	}
}

func TestSecondWriterWaitsOrFails(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "site")
	first, err := Open(t.Context(), dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var held *lock.HeldError
	if _, err := Open(t.Context(), dir, Options{Lock: lock.Options{NoWait: true}}); !errors.As(err, &held) {
		t.Errorf("err = %v, want a HeldError", err)
	}
	waits := make(chan string, 1)
	done := make(chan error)
	go func() {
		done <- buildVersion(t.Context(), dir, "b", Options{Lock: lock.Options{Notify: func(s string) { waits <- s }}})
	}()
	if s := <-waits; !strings.Contains(s, "waiting") {
		t.Errorf("told %q", s)
	}
	if err := first.Put("index.html", []byte("1")); err != nil {
		t.Fatal(err)
	}
	if _, err := first.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	wantSite(t, dir, versionFiles("b"))
}

// Builds, kills and other programs work on one site side by side for a while.
// Every file that the others wrote must be there in the end, byte for byte.
func TestNothingForeignIsLost(t *testing.T) {
	for _, c := range []struct {
		name  string
		plain bool // the writers put their files into the top of the site, where none was before
	}{{"among the pages", false}, {"first foreign file", true}} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			parent := t.TempDir()
			dir := filepath.Join(parent, "site")
			if err := childBuild(t, dir, "a", 0); err != nil {
				t.Fatal(err)
			}
			until := time.Now().Add(time.Duration(rounds(2, 25)) * time.Second)
			var mu sync.Mutex
			written := map[string]string{}
			var wg sync.WaitGroup
			for w := range 3 {
				wg.Go(func() {
					for n := 0; time.Now().Before(until); n++ {
						name := fmt.Sprintf("pages/w%d-%d-foreign.txt", w, n)
						if c.plain {
							name = fmt.Sprintf("w%d-%d-foreign.txt", w, n)
						}
						content := strings.Repeat(name, 1+n%50)
						// As in an ordinary program, a failed write is the writer's to see.
						if err := os.WriteFile(filepath.Join(dir, filepath.FromSlash(name)), []byte(content), 0o666); err == nil {
							mu.Lock()
							written[name] = content
							mu.Unlock()
						}
						if c.plain && n%20 == 19 { // so that the site is plain again
							mu.Lock()
							for name := range written {
								if strings.HasPrefix(name, fmt.Sprintf("w%d-", w)) && os.Remove(filepath.Join(dir, name)) == nil {
									delete(written, name)
								}
							}
							mu.Unlock()
							time.Sleep(rand.N(200 * time.Millisecond))
						}
						time.Sleep(rand.N(10 * time.Millisecond))
					}
				})
			}
			for b := range 3 {
				wg.Go(func() {
					for n := 0; time.Now().Before(until); n++ {
						kill := time.Duration(0)
						if n%3 == 2 {
							kill = rand.N(40 * time.Millisecond)
						}
						if err := childBuild(t, dir, []string{"a", "b"}[(n+b)%2], kill); err != nil {
							t.Error(err)
						}
					}
				})
			}
			wg.Wait()
			if err := childBuild(t, dir, "a", 0); err != nil {
				t.Fatal(err)
			}
			got := read(t, dir)
			lost := 0
			for name, content := range written {
				if got[name] != content {
					lost++
					t.Logf("%s = %q", name, got[name])
				}
				delete(got, name)
			}
			if lost > 0 {
				t.Errorf("%d of %d foreign files lost", lost, len(written))
			}
			if !maps.Equal(got, versionFiles("a")) {
				t.Error("the site is not whole")
			}
			if left, err := os.ReadDir(parent); err != nil || len(left) != 1 {
				t.Errorf("left beside the site: %v, %v", left, err)
			}
			t.Logf("%d foreign files", len(written))
		})
	}
}

// A mount in the site stays in place with all that is in it.
func TestMountInTheSite(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "site")
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "1", "pages/a.html": "1", "pages/stale.html": "1"})
	mount := filepath.Join(dir, "pages")
	move := filepath.Join(parent, "pages")
	if err := os.Rename(mount, move); err != nil {
		t.Fatal(err)
	}
	if err := os.Mkdir(mount, 0o777); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "tmpfs", mount).CombinedOutput(); err != nil {
		t.Skipf("this machine does not let the test mount a file system, so mounts in the site are NOT tested: %v: %s", err, out)
	}
	defer exec.Command("umount", "-l", mount).Run()
	if err := os.CopyFS(mount, os.DirFS(move)); err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(move); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "pages/foreign.txt", "mine")
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "2", "pages/a.html": "2", "pages/b.html": "2"})
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "3", "pages/a.html": "3", "pages/b.html": "3"})
	wantSite(t, dir, map[string]string{"index.html": "3", "pages/a.html": "3", "pages/b.html": "3", "pages/foreign.txt": "mine"})
	if sameDevice(dir, mount) {
		t.Error("the mount was moved")
	}
}

// A site that is a mount itself is written to by staging within it.
func TestSiteIsAMount(t *testing.T) {
	parent := t.TempDir()
	dir := filepath.Join(parent, "site")
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("mount", "-t", "tmpfs", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("this machine does not let the test mount a file system, so a mounted site is NOT tested: %v: %s", err, out)
	}
	defer exec.Command("umount", "-l", dir).Run()
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "1", "a/b.html": "1"})
	mustBuild(t, dir, Options{}, map[string]string{"index.html": "2"})
	wantSite(t, dir, map[string]string{"index.html": "2"})
	if names := slices.Sorted(maps.Keys(read(t, parent))); !slices.Equal(names, []string{"site/index.html"}) {
		t.Errorf("files %q", names)
	}
}
