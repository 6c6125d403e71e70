package build

import (
	"context"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"dossier/internal/corpus"
	"dossier/internal/output"
	"dossier/internal/resolve"
	"dossier/internal/sample"
	"dossier/internal/usage"
)

// BenchmarkStages takes the time of each stage of a build of 1,000 articles. Of
// the pages of a kind that has many it makes some.
func BenchmarkStages(b *testing.B) {
	ctx, dir := context.Background(), b.TempDir()
	content := filepath.Join(dir, "content")
	if err := sample.New(1000, 1).Write(content); err != nil {
		b.Fatal(err)
	}
	s := NewSession(Options{Content: content})
	d, err := s.Update(ctx, Changes{All: true})
	if err != nil {
		b.Fatal(err)
	}
	c := d.loaded.corpus
	stage := func(name string, do func(*testing.B) error) {
		b.Run(name, func(b *testing.B) { measure(b, do) })
	}
	stage("read", func(*testing.B) error {
		corpus.Read(content)
		return nil
	})
	stage("extract", func(*testing.B) error {
		_, err := NewSession(Options{}).extract(ctx, c, &Summary{})
		return err
	})
	stage("resolve", func(b *testing.B) error {
		b.StopTimer()
		articles, err := s.extract(ctx, c, &Summary{}) // all are known: resolving fills new articles
		b.StartTimer()
		resolve.Resolve(input(c, articles))
		return err
	})
	stage("plan", func(*testing.B) error { return (&Draft{o: s.o, in: s.in}).plan(d.loaded, s.theme) })
	for _, p := range d.Parts() {
		if strings.HasPrefix(p.Name, "page/") {
			p = p.Some(mostPages)
		}
		stage(p.Name, func(*testing.B) error {
			_, _, err := p.Make(ctx, nil)
			return err
		})
	}
	files := someFiles(b, d)
	stage("write", func(b *testing.B) error { return put(filepath.Join(b.TempDir(), "site"), files) })
	site := filepath.Join(dir, "site")
	if err := put(site, files); err != nil {
		b.Fatal(err)
	}
	stage("write/unchanged", func(*testing.B) error { return put(site, files) })
}

// mostPages is how many pages of a kind are made.
const mostPages = 60

// BenchmarkBuild takes the time of whole builds of 100 articles.
func BenchmarkBuild(b *testing.B) {
	dir := b.TempDir()
	o := Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site"), Store: filepath.Join(dir, "store"), Past: filepath.Join(dir, "past")}
	if err := sample.New(100, 1).Write(o.Content); err != nil {
		b.Fatal(err)
	}
	b.Run("first", func(b *testing.B) {
		measure(b, func(b *testing.B) error {
			first := o
			first.Site, first.Store, first.Past = filepath.Join(b.TempDir(), "site"), filepath.Join(b.TempDir(), "store"), filepath.Join(b.TempDir(), "past")
			_, _, err := Run(context.Background(), first)
			return err
		})
	})
	if _, _, err := Run(context.Background(), o); err != nil {
		b.Fatal(err)
	}
	again := func(o Options) func(b *testing.B) {
		return func(b *testing.B) {
			measure(b, func(b *testing.B) error {
				s, _, err := Run(context.Background(), o)
				if s.Files.Written > 0 || s.Extracted > 0 {
					b.Errorf("%d files written, %d articles searched", s.Files.Written, s.Extracted)
				}
				return err
			})
		}
	}
	b.Run("unchanged", again(o))
	o.Past = "" // the same again, since it is not known that nothing changed
	b.Run("again", again(o))
}

// measure takes what do needs; processor time too, which is hardly longer where
// other programs are at work.
func measure(b *testing.B, do func(*testing.B) error) {
	runtime.GC() // not that of the one before
	b.ReportAllocs()
	before := usage.Self().CPU
	for b.Loop() {
		if err := do(b); err != nil {
			b.Fatal(err)
		}
	}
	if spent := usage.Self().CPU - before; spent > 0 {
		b.ReportMetric(float64(spent)/float64(b.N), "cpu-ns/op")
	}
}

// made is a file of a site.
type made struct {
	path string
	data []byte
}

// someFiles are pages of articles and claims.
func someFiles(b *testing.B, d *Draft) []made {
	var mu sync.Mutex
	var out []made
	for _, p := range d.Parts() {
		if p.Name != "page/article" && p.Name != "page/claim" {
			continue
		}
		_, _, err := p.Some(500).Make(context.Background(), func(path string, data []byte) error {
			mu.Lock()
			defer mu.Unlock()
			out = append(out, made{path, append([]byte(nil), data...)})
			return nil
		})
		if err != nil {
			b.Fatal(err)
		}
	}
	return out
}

// put puts a site of files on disk.
func put(dir string, files []made) error {
	site, err := output.Open(dir, output.Options{})
	if err != nil {
		return err
	}
	err = parallel(context.Background(), len(files), func(i int) error { return site.Put(files[i].path, files[i].data) })
	if err != nil {
		site.Abort()
		return err
	}
	_, err = site.Commit()
	return err
}

func TestPartsAreAllThatIsMade(t *testing.T) {
	d, err := NewSession(Options{Content: example}).Update(context.Background(), Changes{All: true})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	want := map[string]bool{}
	err = d.each(context.Background(), d.jobs(), func(f file) error {
		mu.Lock()
		defer mu.Unlock()
		want[f.path] = f.open == nil
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range d.Assets() {
		want[a.Path] = false
	}
	got := map[string]bool{}
	for _, p := range d.Parts() {
		size := int64(0)
		files, bytes, err := p.Make(context.Background(), func(path string, b []byte) error {
			mu.Lock()
			defer mu.Unlock()
			got[path] = true
			size += int64(len(b))
			return nil
		})
		if err != nil || files == 0 || bytes != size {
			t.Errorf("part %s has %d files of %d bytes, %d were made: %v", p.Name, files, bytes, size, err)
		}
		if _, unused, err := p.Make(context.Background(), nil); err != nil || unused != bytes {
			t.Errorf("part %s has %d bytes, %d where nobody looks: %v", p.Name, bytes, unused, err)
		}
	}
	if n := len(got); n == 0 {
		t.Error("nothing is made")
	}
	for path, made := range want {
		if made != got[path] {
			t.Errorf("%s is in a part: %t", path, got[path])
		}
	}
	if len(got) > len(want) {
		t.Errorf("%d files in parts, %d in the site", len(got), len(want))
	}
}

func TestSomeFilesOfAPart(t *testing.T) {
	d, err := NewSession(Options{Content: example}).Update(context.Background(), Changes{All: true})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range d.Parts() {
		all := len(p.files())
		for _, n := range []int{1, 2, all, all + 1} {
			if files, _, err := p.Some(n).Make(context.Background(), nil); err != nil || files != min(n, all) {
				t.Errorf("%d of %d files of part %s: %d, %v", n, all, p.Name, files, err)
			}
		}
	}
}
