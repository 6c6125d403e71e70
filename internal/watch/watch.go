// Package watch tells when something changes below some folders.
//
// It watches folders, not files, since editors save by renaming, and follows
// them down as they come and go. A folder that is not there yet, or vanishes,
// is waited for as long as the folder above it stands. Changes that follow
// each other closely, as when a branch is switched, are told once.
package watch

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Run calls changed once when it watches, so that no change is missed between
// what the caller sees then and what it is told, and again each time after
// something changed below the folders and then nothing more for the time quiet.
// It returns when ctx ends, with nil, or when watching fails. Changes that
// happen while changed runs are told after it.
func Run(ctx context.Context, folders []string, quiet time.Duration, changed func()) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("start watching: %w", err)
	}
	defer w.Close()
	t := &tree{watcher: w}
	for _, f := range folders {
		abs, err := filepath.Abs(f)
		if err != nil {
			return err
		}
		t.roots = append(t.roots, abs)
	}
	if err := t.addRoots(); err != nil {
		return err
	}
	settled := time.NewTimer(0)
	for {
		select {
		case <-ctx.Done():
			return nil
		case ev := <-w.Events:
			concerns, err := t.take(ev)
			if err != nil {
				return err
			}
			if concerns {
				settled.Reset(quiet)
			}
		case err := <-w.Errors:
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				return fmt.Errorf("watch: %w", err)
			}
			// Events were lost: look again at what there is.
			if err := t.addRoots(); err != nil {
				return err
			}
			settled.Reset(quiet)
		case <-settled.C:
			changed()
		}
	}
}

// tree is the folders that are watched: the roots with all below them, and the
// folder above each root, which tells when the root itself comes or goes.
type tree struct {
	watcher *fsnotify.Watcher
	roots   []string
}

func (t *tree) addRoots() error {
	for _, r := range t.roots {
		if err := t.watcher.Add(filepath.Dir(r)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return explain(r, err)
		}
		if err := t.add(r); err != nil {
			return err
		}
	}
	return nil
}

// add watches dir and every folder below it. What is gone by the time it is
// looked at is passed over: its event is on the way.
func (t *tree) add(dir string) error {
	return filepath.WalkDir(dir, func(p string, e fs.DirEntry, err error) error {
		if err != nil {
			if errors.Is(err, fs.ErrNotExist) || errors.Is(err, fs.ErrPermission) {
				return nil
			}
			return err
		}
		if !e.IsDir() {
			return nil
		}
		if err := t.watcher.Add(p); err != nil && !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission) {
			return explain(p, err)
		}
		return nil
	})
}

// take follows an event and reports whether it is about something below a
// root.
func (t *tree) take(ev fsnotify.Event) (bool, error) {
	if ev.Op == fsnotify.Chmod || !t.below(ev.Name) {
		return false, nil
	}
	if ev.Has(fsnotify.Create) {
		return true, t.add(ev.Name) // of a file, this adds nothing
	}
	return true, nil
}

func (t *tree) below(p string) bool {
	for _, r := range t.roots {
		if rel, err := filepath.Rel(r, p); err == nil && filepath.IsLocal(rel) {
			return true
		}
	}
	return false
}

// explain says what can be done where the system has no more watches to give.
func explain(p string, err error) error {
	if isWatchLimit(err) {
		return fmt.Errorf("watch %s: %w: the system's limit of watches is reached (on Linux, raise fs.inotify.max_user_watches)", p, err)
	}
	return fmt.Errorf("watch %s: %w", p, err)
}
