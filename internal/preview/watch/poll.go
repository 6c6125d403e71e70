package watch

import (
	"context"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// pollShare bounds the time that polling takes: at most one part in pollShare of
// all time.
const pollShare = 10

// poll reports changes by scanning the folders until ctx ends.
func poll(ctx context.Context, b *batcher, every time.Duration) {
	before := make([]map[string]stamp, len(b.roots))
	for i, r := range b.roots {
		before[i] = scan(r)
	}
	b.addAll()
	next := time.NewTimer(every)
	defer next.Stop()
	unsure := b.nothing() // what was reported and may have been read since the last scan
	for {
		select {
		case <-ctx.Done():
			return
		case <-next.C:
			start := time.Now()
			read := !b.running
			for i, r := range b.roots {
				now := scan(r)
				changed, touched := diff(before[i], now)
				for _, p := range changed {
					b.addPath(p)
				}
				for _, dir := range touched {
					b.addAgain(unsure, i, dir)
				}
				before[i] = now
			}
			if read {
				unsure = b.nothing()
			}
			next.Reset(max(every, pollShare*time.Since(start)))
		case <-b.settled.C:
			batch := b.flush()
			unsure.all = unsure.all || batch.all
			for i, set := range batch.paths {
				maps.Copy(unsure.paths[i], set)
			}
		case <-b.done:
			b.reported()
		}
	}
}

// addAgain records those paths of root i once more that were reported and lie in dir,
// and dir itself if it lies in one of them. An entry of dir has come or gone since the
// scan before. It may have come and gone, and may have been read in between.
func (b *batcher) addAgain(reported changes, i int, dir string) {
	if reported.all {
		b.addPath(dir)
	}
	for p := range reported.paths[i] {
		switch p = filepath.Join(b.roots[i], filepath.FromSlash(p)); {
		case within(p, dir):
			b.addPath(p)
		case within(dir, p):
			b.addPath(dir)
		}
	}
}

// within reports whether p is dir or below it.
func within(p, dir string) bool {
	return p == dir || strings.HasPrefix(p, dir+string(filepath.Separator))
}

// stamp identifies the state of a file without reading it. That of a folder also
// tells whether an entry has come or gone.
type stamp struct {
	size     int64
	modified int64 // in nanoseconds
	mode     fs.FileMode
	system   identity // what else the system reports
}

// scan returns the stamps of root and of all files and folders below it, by path.
func scan(root string) map[string]stamp {
	out := map[string]stamp{}
	var walk func(p string, info fs.FileInfo)
	walk = func(p string, info fs.FileInfo) {
		out[p] = stampOf(info)
		if !info.IsDir() {
			return
		}
		entries, err := os.ReadDir(p)
		if err != nil {
			out[p] = stamp{}
			return
		}
		for _, e := range entries {
			// Links to files are followed, links to folders are not.
			below := filepath.Join(p, e.Name())
			info, err := os.Stat(below)
			switch {
			case err != nil:
				out[below] = stamp{}
			case e.IsDir() || !info.IsDir():
				walk(below, info)
			}
		}
	}
	if info, err := os.Stat(root); err == nil {
		walk(root, info)
	}
	return out
}

// stampOf returns the stamp of a file.
func stampOf(info fs.FileInfo) stamp {
	s := stamp{info.Size(), info.ModTime().UnixNano(), info.Mode(), identityOf(info)}
	if info.IsDir() {
		s.size = 0
	}
	return s
}

// diff returns the paths whose stamps differ, or that are in only one of a and b.
// Folders that exist before and after are only touched: their entries have stamps of
// their own.
func diff(a, b map[string]stamp) (changed, touched []string) {
	for p, s := range a {
		switch other, ok := b[p]; {
		case ok && other == s:
		case ok && s.mode.IsDir() && other.mode == s.mode:
			touched = append(touched, p)
		default:
			changed = append(changed, p)
		}
	}
	for p := range b {
		if _, ok := a[p]; !ok {
			changed = append(changed, p)
		}
	}
	return changed, touched
}
