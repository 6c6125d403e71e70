package watch

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/fsnotify/fsnotify"
)

// tree is the set of watched folders: the roots, all folders below them, and the
// parent of each root, which shows when the root appears or disappears.
type tree struct {
	watcher *fsnotify.Watcher
	start   func(dir string) error // watches a folder
	watched map[string]bool        // by absolute path
}

// addRoots watches all roots that exist, and their parents.
func (t *tree) addRoots(roots []string) error {
	for _, r := range roots {
		if err := t.watch(filepath.Dir(r)); err != nil {
			return err
		}
		if err := t.add(r); err != nil {
			return err
		}
	}
	return nil
}

// addMissing watches roots that have appeared or become readable. It reports
// whether there are any.
func (t *tree) addMissing(roots []string) (came bool, err error) {
	for _, r := range roots {
		above := filepath.Dir(r)
		if !exists(above) {
			t.forget(above) // its watch, if any, is for a folder that no longer exists
		} else if !t.watched[above] {
			if err := t.watch(above); err != nil {
				return came, err
			}
		}
		if t.watched[r] || !exists(r) {
			continue
		}
		if err := t.add(r); err != nil {
			return came, err
		}
		came = came || t.watched[r]
	}
	return came, nil
}

func exists(dir string) bool {
	info, err := os.Stat(dir)
	return err == nil && info.IsDir()
}

// add watches dir and every folder below it. Folders that have disappeared or
// cannot be read are skipped; an event follows when they change. Each folder is
// watched before it is read, so that no new entry is missed.
func (t *tree) add(dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil
	}
	if err := t.watch(dir); err != nil {
		return err
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	for _, e := range entries {
		if e.IsDir() {
			if err := t.add(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}

func (t *tree) watch(dir string) error {
	err := t.start(dir)
	switch {
	case err == nil:
		t.watched[dir] = true
	case !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrPermission):
		return explain(err)
	}
	return nil
}

// follow updates the watched folders after an event. A renamed folder is watched
// under its new name.
func (t *tree) follow(ev fsnotify.Event) error {
	if ev.Has(fsnotify.Remove) || ev.Has(fsnotify.Rename) {
		t.forget(ev.Name)
	}
	if ev.Op == fsnotify.Write {
		return nil
	}
	info, err := os.Lstat(ev.Name)
	if err != nil || !info.IsDir() {
		return nil
	}
	return t.add(ev.Name)
}

// forget ends the watches of dir and of all folders below it.
func (t *tree) forget(dir string) {
	if !t.watched[dir] {
		return
	}
	for p := range t.watched {
		if within(p, dir) {
			_ = t.watcher.Remove(p) // the system may have ended it
			delete(t.watched, p)
		}
	}
}
