package watch

import (
	"os"
	"path/filepath"
	"slices"
	"time"
)

// teller gathers changes and tells them when things have calmed down. Its
// methods are called from one goroutine.
type teller struct {
	roots   []string
	changed func(Changes)

	any     bool // something is to be told
	whole   bool // all may have changed
	paths   []map[string]bool
	count   int
	since   time.Time // of the first change that is not told yet
	settled *time.Timer
	running bool
	told    chan struct{}
}

func newTeller(roots []string, changed func(Changes)) *teller {
	t := &teller{roots: roots, changed: changed, settled: time.NewTimer(time.Hour), told: make(chan struct{}, 1)}
	t.settled.Stop()
	t.clear()
	return t
}

func (t *teller) clear() {
	t.any, t.whole, t.count = false, false, 0
	t.paths = make([]map[string]bool, len(t.roots))
	for i := range t.paths {
		t.paths[i] = map[string]bool{}
	}
}

// How long nothing must change before changes are told. One save is several
// events within a millisecond or two; an editor that first empties a file takes
// longer to fill it, and a switch of branches pauses now and then.
const (
	calm      = 12 * time.Millisecond
	calmEmpty = 100 * time.Millisecond
	calmMany  = 150 * time.Millisecond
	many      = 8               // changes
	longest   = 2 * time.Second // however much goes on
)

// all notes that anything may have changed.
func (t *teller) all() {
	t.whole = true
	t.note(calm)
}

// path notes a change at an absolute path, and reports whether it lies at or
// below a root.
func (t *teller) path(p string) bool {
	in := false
	for i, r := range t.roots {
		rel, err := filepath.Rel(r, p)
		if err != nil || !filepath.IsLocal(rel) {
			continue
		}
		in = true
		if rel = filepath.ToSlash(rel); !t.paths[i][rel] {
			t.paths[i][rel] = true
			t.count++
		}
	}
	if !in {
		return false
	}
	switch info, err := os.Lstat(p); {
	case t.count > many:
		t.note(calmMany)
	case err == nil && info.Mode().IsRegular() && info.Size() == 0:
		t.note(calmEmpty)
	default:
		t.note(calm)
	}
	return true
}

func (t *teller) note(quiet time.Duration) {
	now := time.Now()
	if !t.any {
		t.any, t.since = true, now
	}
	t.settled.Reset(min(quiet, max(longest-now.Sub(t.since), 0)))
}

// tell tells what has been gathered, in a goroutine of its own. While it runs
// nothing is told.
func (t *teller) tell() {
	if t.running || !t.any {
		return
	}
	c := Changes{All: t.whole, Paths: make([][]string, len(t.paths))}
	for i, set := range t.paths {
		for p := range set {
			c.Paths[i] = append(c.Paths[i], p)
		}
		slices.Sort(c.Paths[i])
	}
	t.clear()
	t.running = true
	go func() {
		t.changed(c)
		t.told <- struct{}{}
	}()
}

// again notes that what was told has been dealt with.
func (t *teller) again() {
	t.running = false
	if t.any {
		t.settled.Reset(calm)
	}
}

// finish waits until nothing is being told any more.
func (t *teller) finish() {
	t.settled.Stop()
	if t.running {
		<-t.told
	}
}
