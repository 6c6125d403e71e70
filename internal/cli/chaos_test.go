package cli

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// Other programs write into a site while builds and a preview write to it, the
// content changes, and processes are killed. Nothing that others wrote is lost or
// changed, and in the end one build makes the site that a build elsewhere makes.
func TestChaos(t *testing.T) {
	c := newChaos(t)
	lasts := time.Minute
	if testing.Short() {
		lasts = 4 * time.Second
	}
	c.until = time.Now().Add(lasts)
	c.run(t, 0, "build", "-q", "--content", c.content, "--site", c.site)
	var wg sync.WaitGroup
	for w := range 3 {
		wg.Go(func() { c.write(w) })
	}
	wg.Go(func() { c.edit(t) })
	for range 3 {
		wg.Go(func() {
			for time.Now().Before(c.until) {
				c.run(t, c.sometimes(400*time.Millisecond), "build", "-q", "--content", c.content, "--site", c.site)
			}
		})
	}
	wg.Go(func() {
		for time.Now().Before(c.until) {
			c.run(t, 500*time.Millisecond+rand.N(2*time.Second), "serve", "--to-disk", "-q", "--port", "0", "--content", c.content, "--site", c.site)
		}
	})
	wg.Wait()

	c.run(t, 0, "build", "-q", "--content", c.content, "--site", c.site)
	elsewhere := filepath.Join(c.dir, "elsewhere", "site")
	c.run(t, 0, "build", "-q", "--content", c.content, "--site", elsewhere)
	got := filesBelow(t, c.site)
	lost := 0
	for name, want := range c.foreign {
		if have, ok := got[name]; !ok || have != want {
			lost++
			t.Logf("lost or changed: %s", name)
		}
		delete(got, name)
	}
	if lost > 0 {
		t.Errorf("%d of %d foreign files are lost or changed", lost, len(c.foreign))
	}
	if want := filesBelow(t, elsewhere); !maps.Equal(got, want) {
		for name := range want {
			if got[name] != want[name] {
				t.Logf("missing or other: %s", name)
			}
		}
		for name := range got {
			if _, ok := want[name]; !ok {
				t.Logf("too much: %s", name)
			}
		}
		t.Errorf("the site has %d files that are not as a build elsewhere makes them", len(got))
	}
	if left, err := filepath.Glob(filepath.Join(c.dir, ".site.dossier-*")); err != nil || len(left) > 0 {
		t.Errorf("left beside the site: %v, %v", left, err)
	}
	t.Logf("%d foreign files with %d bytes, %d runs, %d of them killed", len(c.foreign), c.bytes, c.runs, c.killed)
}

// chaos is a dossier on which several processes work.
type chaos struct {
	dir, content, site string
	until              time.Time

	mu           sync.Mutex
	foreign      map[string]string // what others wrote into the site, by path
	bytes        int
	runs, killed int
}

func newChaos(t *testing.T) *chaos {
	t.Helper()
	dir := t.TempDir()
	c := &chaos{dir: dir, content: filepath.Join(dir, "content"), site: filepath.Join(dir, "site"), foreign: map[string]string{}}
	for n := range 12 {
		c.article(t, n, "Ivo Marek", "Novoport")
	}
	return c
}

func (c *chaos) article(t *testing.T, n int, person, place string) {
	t.Helper()
	name := filepath.Join(c.content, "articles", fmt.Sprintf("a%d.md", n))
	text := fmt.Sprintf("---\ntitle: Report %d\ndate: 2024-03-05\n---\nLena Okoye said on Monday that %s had left %s.\n", n, person, place)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Error(err)
	}
	temp := filepath.Join(c.dir, "next.md") // an editor saves by renaming
	if err := errors.Join(os.WriteFile(temp, []byte(text), 0o666), os.Rename(temp, name)); err != nil {
		t.Error(err)
	}
}

// edit changes articles, so that each build has pages to add, change and remove.
func (c *chaos) edit(t *testing.T) {
	people, places := [...]string{"Ivo Marek", "Rita Calvo", "Ada Lund", "Tom Brandt"}, [...]string{"Novoport", "Rotterdam", "Antwerp"}
	for n := 0; time.Now().Before(c.until); n++ {
		c.article(t, n%12, people[rand.N(len(people))], places[rand.N(len(places))])
		time.Sleep(rand.N(300 * time.Millisecond))
	}
}

// write puts files into the site as hosts, version control and programs that keep
// old times do.
func (c *chaos) write(w int) {
	for n := 0; time.Now().Before(c.until); n++ {
		name := [...]string{
			"CNAME-%d-%d", ".git/objects/%d/%d", "articles/notes-%d-%d.txt", "own/%d/%d.html", "data/%d-%d.csv", "people-%d-%d/index.html",
		}[n%6]
		name = fmt.Sprintf(name, w, n)
		content := strings.Repeat(name+"\n", 1+n%200)
		at := filepath.Join(c.site, filepath.FromSlash(name))
		// As in an ordinary program, a failed write is the writer's to see.
		if os.MkdirAll(filepath.Dir(at), 0o777) == nil && os.WriteFile(at, []byte(content), 0o666) == nil {
			if n%2 == 0 {
				_ = os.Chtimes(at, time.Unix(1e9, 0), time.Unix(1e9, 0)) // it may have been moved meanwhile
			}
			c.mu.Lock()
			c.foreign[name] = content
			c.bytes += len(content)
			c.mu.Unlock()
		}
		time.Sleep(rand.N(20 * time.Millisecond))
	}
}

// sometimes returns a time after which to kill a process, and mostly 0.
func (c *chaos) sometimes(most time.Duration) time.Duration {
	if rand.N(3) > 0 {
		return 0
	}
	return 1 + rand.N(most)
}

// run runs the program and kills it after a while; 0 lets it end. It must end
// without an error then.
func (c *chaos) run(t *testing.T, after time.Duration, args ...string) {
	cmd := exec.Command("dossier", args...)
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Error(err)
		return
	}
	c.mu.Lock()
	c.runs++
	c.mu.Unlock()
	if after > 0 {
		kill := time.AfterFunc(after, func() { _ = cmd.Process.Kill() }) // it may have ended
		defer kill.Stop()
	}
	err := cmd.Wait()
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == -1 { // killed
		c.mu.Lock()
		c.killed++
		c.mu.Unlock()
	} else if err != nil {
		t.Errorf("%v: %v\n%s", args, err, out.String())
	}
}

// filesBelow returns the bytes of all files in a folder by path.
func filesBelow(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := fs.WalkDir(os.DirFS(dir), ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		b, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(p)))
		out[p] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
