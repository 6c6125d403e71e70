package watch

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// batcher collects changes and reports them together once nothing has changed for
// a moment. Its methods must be called from one goroutine.
type batcher struct {
	roots   []string
	changed func(Changes)

	pending bool // there are changes to report
	now     changes
	count   int
	since   time.Time // time of the first change that is not reported yet
	settled *time.Timer
	running bool
	done    chan struct{}
}

// changes is a set of changes.
type changes struct {
	all   bool              // anything may have changed
	paths []map[string]bool // for each root, slash-separated
}

// nothing returns an empty set.
func (b *batcher) nothing() changes {
	c := changes{paths: make([]map[string]bool, len(b.roots))}
	for i := range c.paths {
		c.paths[i] = map[string]bool{}
	}
	return c
}

func newBatcher(roots []string, changed func(Changes)) *batcher {
	b := &batcher{roots: roots, changed: changed, settled: time.NewTimer(time.Hour), done: make(chan struct{}, 1)}
	b.settled.Stop()
	b.now = b.nothing()
	return b
}

// The time without changes that ends a batch. One save is several events within
// two milliseconds. An editor that first empties a file takes longer, and so does a
// switch of branches.
const (
	calm      = 12 * time.Millisecond
	calmEmpty = 100 * time.Millisecond
	calmMany  = 150 * time.Millisecond
	many      = 8               // changes
	longest   = 2 * time.Second // even if changes go on
)

// addAll records that anything may have changed.
func (b *batcher) addAll() {
	b.now.all = true
	b.restart(calm)
}

// addPath records a change at an absolute path. It reports whether the path is a
// root or below one.
func (b *batcher) addPath(p string) bool {
	in := false
	for i, r := range b.roots {
		rel, err := filepath.Rel(r, p)
		if err != nil || !filepath.IsLocal(rel) {
			continue
		}
		in = true
		if rel = filepath.ToSlash(rel); !b.now.paths[i][rel] {
			b.now.paths[i][rel] = true
			b.count++
		}
	}
	if !in {
		return false
	}
	switch info, err := os.Lstat(p); {
	case b.count > many:
		b.restart(calmMany)
	case err == nil && info.Mode().IsRegular() && info.Size() == 0:
		b.restart(calmEmpty)
	default:
		b.restart(calm)
	}
	return true
}

func (b *batcher) restart(quiet time.Duration) {
	now := time.Now()
	if !b.pending {
		b.pending, b.since = true, now
	}
	b.settled.Reset(min(quiet, max(longest-now.Sub(b.since), 0)))
}

// flush reports the batch in a new goroutine and returns it. It does nothing while
// the last report still runs.
func (b *batcher) flush() changes {
	if b.running || !b.pending {
		return b.nothing()
	}
	batch := b.now
	c := Changes{All: batch.all, Paths: make([][]string, len(b.roots))}
	for i, set := range batch.paths {
		c.Paths[i] = slices.Sorted(maps.Keys(set))
	}
	b.pending, b.now, b.count = false, b.nothing(), 0
	b.running = true
	go func() {
		b.changed(c)
		b.done <- struct{}{}
	}()
	return batch
}

// reported records that the last report has returned.
func (b *batcher) reported() {
	b.running = false
	if b.pending {
		b.settled.Reset(calm)
	}
}

// wait stops the timer and waits for the last report.
func (b *batcher) wait() {
	b.settled.Stop()
	if b.running {
		<-b.done
	}
}
