package watch

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
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
	for {
		select {
		case <-ctx.Done():
			return
		case <-next.C:
			start := time.Now()
			for i, r := range b.roots {
				now := scan(r)
				for _, p := range diff(before[i], now) {
					b.addPath(p)
				}
				before[i] = now
			}
			next.Reset(max(every, pollShare*time.Since(start)))
		case <-b.settled.C:
			b.flush()
		case <-b.done:
			b.reported()
		}
	}
}

// stamp identifies the state of a file without reading it.
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

// stampOf returns the stamp of a file. That of a folder has no size and no time,
// since its entries have their own stamps.
func stampOf(info fs.FileInfo) stamp {
	if info.IsDir() {
		return stamp{mode: info.Mode()}
	}
	return stamp{info.Size(), info.ModTime().UnixNano(), info.Mode(), identityOf(info)}
}

// diff returns the paths whose stamps differ, or that are in only one of a and b.
func diff(a, b map[string]stamp) []string {
	var out []string
	for p, s := range a {
		if other, ok := b[p]; !ok || other != s {
			out = append(out, p)
		}
	}
	for p := range b {
		if _, ok := a[p]; !ok {
			out = append(out, p)
		}
	}
	return out
}
