// Package watch tells what changes below some folders.
//
// It watches folders, not files, since editors save by renaming, and follows
// them down as they come and go. A folder that is not there yet, or vanishes,
// or may not be looked into, is waited for. Changes that follow each other
// closely, as when a branch is switched, are told once.
//
// Where the system tells nothing, since its limit of watches is reached or
// since the folder lies on a network drive, it looks for changes itself, again
// and again.
package watch

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Options say how changes are noticed.
type Options struct {
	Poll  bool          // look for changes instead of being told by the system
	Every time.Duration // how often, at most; 0 for half a second
	// Warn is told, in one line, what the watcher cannot do. It may be nil.
	Warn func(string)

	add func(dir string) error // in the place of the system's watch, in tests
}

// Changes are what changed.
type Changes struct {
	All bool // anything may have changed
	// Paths are, for each of the folders, the paths within it that changed, with
	// slashes. What lies below a path may have changed too; "." is the folder.
	Paths [][]string
}

// Run calls changed with All when it watches, so that no change is missed
// between what the caller sees then and what it is told, and again each time
// after something changed below the folders and then nothing more for a moment.
// Changes that happen while changed runs are told after it. Run returns when
// ctx ends, once changed has returned.
func Run(ctx context.Context, folders []string, o Options, changed func(Changes)) error {
	roots := make([]string, len(folders))
	for i, f := range folders {
		abs, err := filepath.Abs(f)
		if err != nil {
			return err
		}
		roots[i] = abs
	}
	if o.Every == 0 {
		o.Every = 500 * time.Millisecond
	}
	t := newTeller(roots, changed)
	defer t.finish()
	if !o.Poll {
		err := notified(ctx, t, o.add)
		if ctx.Err() != nil {
			return nil
		}
		if o.Warn != nil {
			o.Warn(fmt.Sprintf("%v; looking for changes every %v instead", err, o.Every))
		}
	}
	poll(ctx, t, o.Every)
	return nil
}

// missing is how often roots that are not there are looked for.
const missing = 300 * time.Millisecond

// notified tells changes that the system tells of. It ends with ctx, or when it
// cannot go on.
func notified(ctx context.Context, t *teller, add func(string) error) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return explain(err)
	}
	defer w.Close()
	if add == nil {
		add = w.Add
	}
	tree := &tree{watcher: w, start: add, watched: map[string]bool{}}
	if err := tree.addRoots(t.roots); err != nil {
		return err
	}
	t.all()
	look := time.NewTicker(missing)
	defer look.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case ev := <-w.Events:
			if !t.path(ev.Name) {
				continue
			}
			if err := tree.follow(ev); err != nil {
				return err
			}
		case err := <-w.Errors:
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				return explain(err)
			}
			if err := tree.addRoots(t.roots); err != nil { // events were lost
				return err
			}
			t.all()
		case <-look.C:
			came, err := tree.addMissing(t.roots)
			if err != nil {
				return err
			}
			if came {
				t.all()
			}
		case <-t.settled.C:
			t.tell()
		case <-t.told:
			t.again()
		}
	}
}

// explain says what can be done where the system has no more watches to give.
func explain(err error) error {
	if isWatchLimit(err) {
		return fmt.Errorf("watch: %w: the system's limit of watches is reached (on Linux, raise fs.inotify.max_user_watches and max_user_instances)", err)
	}
	return fmt.Errorf("watch: %w", err)
}
