package watch

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// share is the part of the time that looking for changes may take: one in so
// many.
const share = 10

// poll tells changes that it finds by looking.
func poll(ctx context.Context, t *teller, every time.Duration) {
	before := make([]map[string]stamp, len(t.roots))
	for i, r := range t.roots {
		before[i] = look(r)
	}
	t.all()
	next := time.NewTimer(every)
	defer next.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-next.C:
			start := time.Now()
			for i, r := range t.roots {
				now := look(r)
				for _, p := range differing(before[i], now) {
					t.path(p)
				}
				before[i] = now
			}
			next.Reset(max(every, share*time.Since(start)))
		case <-t.settled.C:
			t.tell()
		case <-t.told:
			t.again()
		}
	}
}

// stamp is what is known of a file without reading it.
type stamp struct {
	size     int64
	modified int64 // in nanoseconds
	mode     fs.FileMode
	system   identity // what the system says beyond that
}

// look takes the stamps of all files and folders at and below root.
func look(root string) map[string]stamp {
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
			// A link stands for what it leads to; a folder is walked where it is.
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

// stampOf leaves out the size and time of folders: their entries have stamps of
// their own.
func stampOf(info fs.FileInfo) stamp {
	if info.IsDir() {
		return stamp{mode: info.Mode()}
	}
	return stamp{info.Size(), info.ModTime().UnixNano(), info.Mode(), identityOf(info)}
}

// differing lists the paths that are in one only or not the same in both.
func differing(a, b map[string]stamp) []string {
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
