package pipeline

import (
	"context"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"dossier/internal/devtool/corpusgen"
	"dossier/internal/pipeline/cputime"
	"dossier/internal/resolve"
	"dossier/internal/site/publish"
	"dossier/internal/source/corpus"
)

// BenchmarkStages takes the time of each stage of a build of 1,000 articles. Of
// the pages of a kind that has many it makes some; kinds that have few are taken
// together.
func BenchmarkStages(b *testing.B) {
	ctx, dir := context.Background(), b.TempDir()
	content := filepath.Join(dir, "content")
	if err := corpusgen.New(1000, 1).Write(content); err != nil {
		b.Fatal(err)
	}
	o := Options{Content: content}
	c, _, _ := o.Read(corpus.At(content), nil)
	x := NewExtractor(o)
	articles, _, err := x.Extract(ctx, c)
	if err != nil {
		b.Fatal(err)
	}
	d, _ := o.Resolve(o.ResolveInput(c, articles))
	in, _ := o.Locale(d.Language)
	r, err := o.Renderer(in)
	if err != nil {
		b.Fatal(err)
	}
	planned := func() (*Site, error) { return o.Plan(Resolved{d, c, articles}, in, r) }
	site, err := planned()
	if err != nil {
		b.Fatal(err)
	}
	stage := func(name string, prepare func(*testing.B) func() error) {
		b.Run(name, func(b *testing.B) { measure(b, prepare) })
	}
	stage("read", ready(func() error {
		corpus.Read(content)
		return nil
	}))
	stage("extract", ready(func() error {
		_, _, err := NewExtractor(o).Extract(ctx, c)
		return err
	}))
	stage("resolve", func(b *testing.B) func() error {
		articles, _, err := x.Extract(ctx, c) // all are known: resolving fills new articles
		if err != nil {
			b.Fatal(err)
		}
		return func() error {
			resolve.Resolve(o.ResolveInput(c, articles))
			return nil
		}
	})
	stage("plan", ready(func() error {
		_, err := planned()
		return err
	}))
	groups, names := map[string][]int{}, []string(nil)
	for i, p := range site.Parts() {
		name := p.Name
		if strings.HasPrefix(name, "page/") && len(p.files()) < fewPages {
			name = "page/few"
		}
		if groups[name] == nil {
			names = append(names, name)
		}
		groups[name] = append(groups[name], i)
	}
	for _, name := range names {
		stage(name, func(b *testing.B) func() error {
			fresh, err := planned() // what pages share is made with the first of them
			if err != nil {
				b.Fatal(err)
			}
			parts := fresh.Parts()
			return func() error {
				for _, i := range groups[name] {
					p := parts[i]
					if strings.HasPrefix(name, "page/") {
						p = p.Some(mostPages)
					}
					if _, _, err := p.Make(ctx, nil); err != nil {
						return err
					}
				}
				return nil
			}
		})
	}
	files := someFiles(b, site)
	stage("write", func(b *testing.B) func() error {
		site := filepath.Join(b.TempDir(), "site")
		return func() error { return put(site, files) }
	})
	written := filepath.Join(dir, "site")
	if err := put(written, files); err != nil {
		b.Fatal(err)
	}
	stage("write/unchanged", ready(func() error { return put(written, files) }))
}

const (
	fewPages  = 20 // a kind that has fewer is not taken by itself
	mostPages = 60 // of a kind that are made
)

// BenchmarkBuild takes the time of whole builds of 100 articles.
func BenchmarkBuild(b *testing.B) {
	dir := b.TempDir()
	o := Options{Content: filepath.Join(dir, "content"), Site: filepath.Join(dir, "site"), Cache: filepath.Join(dir, "kept", "store"), LastBuild: filepath.Join(dir, "kept", "past")}
	if err := corpusgen.New(100, 1).Write(o.Content); err != nil {
		b.Fatal(err)
	}
	b.Run("first", func(b *testing.B) {
		measure(b, func(b *testing.B) func() error {
			first, dir := o, b.TempDir()
			first.Site, first.Cache, first.LastBuild = filepath.Join(dir, "site"), filepath.Join(dir, "kept", "store"), filepath.Join(dir, "kept", "past")
			return func() error {
				_, _, err := Run(context.Background(), first)
				return err
			}
		})
	})
	if _, _, err := Run(context.Background(), o); err != nil {
		b.Fatal(err)
	}
	again := func(o Options) func(b *testing.B) {
		return func(b *testing.B) {
			measure(b, ready(func() error {
				s, _, err := Run(context.Background(), o)
				if s.Files.Written > 0 || s.Extracted > 0 {
					b.Errorf("%d files written, %d articles searched", s.Files.Written, s.Extracted)
				}
				return err
			}))
		}
	}
	b.Run("unchanged", again(o))
	o.LastBuild = "" // the same again, since it is not known that nothing changed
	b.Run("again", again(o))
}

// ready is what needs no preparation.
func ready(do func() error) func(*testing.B) func() error {
	return func(*testing.B) func() error { return do }
}

// measure takes what a piece of work needs, of which prepare makes one after
// another; processor time too, which is hardly longer where other programs are at
// work.
func measure(b *testing.B, prepare func(*testing.B) func() error) {
	runtime.GC() // not that of the one before
	b.ReportAllocs()
	spent := time.Duration(0)
	for b.Loop() {
		b.StopTimer()
		do := prepare(b)
		before := cputime.Self().CPU
		b.StartTimer()
		if err := do(); err != nil {
			b.Fatal(err)
		}
		spent += cputime.Self().CPU - before
	}
	if spent > 0 {
		b.ReportMetric(float64(spent)/float64(b.N), "cpu-ns/op")
	}
}

// made is a file of a site.
type made struct {
	path string
	data []byte
}

// someFiles are pages of articles and claims.
func someFiles(b *testing.B, s *Site) []made {
	var mu sync.Mutex
	var out []made
	for _, p := range s.Parts() {
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
	site, err := publish.Open(context.Background(), dir, publish.Options{})
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
	t.Parallel()
	site, _, err := PlanSite(context.Background(), Options{Content: example})
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	want := map[string]bool{}
	err = site.each(context.Background(), nil, site.sharedFiles(), func(f file) error {
		mu.Lock()
		defer mu.Unlock()
		want[f.path] = f.open == nil
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range site.Assets() {
		want[a.Path] = false
	}
	got := map[string]bool{}
	for _, p := range site.Parts() {
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
	t.Parallel()
	site, _, err := PlanSite(context.Background(), Options{Content: example})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range site.Parts() {
		all := len(p.files())
		for _, n := range []int{1, 2, all, all + 1} {
			if files, _, err := p.Some(n).Make(context.Background(), nil); err != nil || files != min(n, all) {
				t.Errorf("%d of %d files of part %s: %d, %v", n, all, p.Name, files, err)
			}
		}
	}
}
