// Package watch reports changes below some folders.
//
// It watches folders, not files, since editors save by renaming. New folders are
// watched too. A folder that is missing or cannot be read is watched as soon as
// it can be. Changes that follow each other closely, as when a branch is
// switched, are reported together.
//
// The package polls if the system's limit on watches is reached, or if
// [Options.Poll] is set, as for network drives, which report no changes.
package watch

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/fsnotify/fsnotify"
)

// Options configure how changes are noticed.
type Options struct {
	Poll  bool          // poll instead of using the system's notifications
	Every time.Duration // shortest time between two polls; 0 means half a second
	// Warn is called with one line of text if the watcher has to poll. It may be nil.
	Warn func(string)

	add func(dir string) error // replaces the system's watch in tests
}

// Changes lists what changed.
type Changes struct {
	All bool // anything may have changed
	// Paths holds, for each of the folders, the slash-separated paths in it that
	// changed. Files below a path may have changed too; "." is the folder itself.
	Paths [][]string
}

// Run watches the folders until ctx ends. It calls changed with All once it
// watches, so that the caller misses no change, and then after each batch of
// changes. A batch ends when nothing has changed for a moment. Changes that
// happen while changed runs are in the next batch. Run waits for changed before it
// returns.
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
	b := newBatcher(roots, changed)
	defer b.wait()
	if !o.Poll {
		err := notified(ctx, b, o.add)
		if ctx.Err() != nil {
			return nil
		}
		if o.Warn != nil {
			o.Warn(fmt.Sprintf("%v; polling every %v instead", err, o.Every))
		}
	}
	poll(ctx, b, o.Every)
	return nil
}

// rootInterval is the time between two searches for missing roots.
const rootInterval = 300 * time.Millisecond

// notified reports the changes that the system notices. It returns when ctx ends,
// or with an error if it cannot go on.
func notified(ctx context.Context, b *batcher, add func(string) error) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return explain(err)
	}
	defer w.Close()
	if add == nil {
		add = w.Add
	}
	tree := &tree{watcher: w, start: add, watched: map[string]bool{}}
	if err := tree.addRoots(b.roots); err != nil {
		return err
	}
	b.addAll()
	look := time.NewTicker(rootInterval)
	defer look.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case ev := <-w.Events:
			if !b.addPath(ev.Name) {
				continue
			}
			if err := tree.follow(ev); err != nil {
				return err
			}
		case err := <-w.Errors:
			if !errors.Is(err, fsnotify.ErrEventOverflow) {
				return explain(err)
			}
			if err := tree.addRoots(b.roots); err != nil { // events were lost
				return err
			}
			b.addAll()
		case <-look.C:
			came, err := tree.addMissing(b.roots)
			if err != nil {
				return err
			}
			if came {
				b.addAll()
			}
		case <-b.settled.C:
			b.flush()
		case <-b.done:
			b.reported()
		}
	}
}

// explain adds what to do if the system's limit on watches is reached.
func explain(err error) error {
	if isWatchLimit(err) {
		return fmt.Errorf("watch: %w: the system's limit on file watches is reached (on Linux, raise fs.inotify.max_user_watches and fs.inotify.max_user_instances)", err)
	}
	return fmt.Errorf("watch: %w", err)
}
