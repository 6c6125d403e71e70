// Package lock lets one process at a time write to a folder.
//
// A lock is a file. The operating system frees it when its process ends,
// however it ends, so that a killed build blocks nothing.
package lock

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/gofrs/flock"
)

// Options control what happens while another process holds the lock.
type Options struct {
	NoWait bool         // return a [HeldError] at once
	Notify func(string) // called with a line for the user; may be nil
}

// HeldError is the error if another process holds the lock.
type HeldError struct {
	Path   string
	Holder string // the holder, as given to Acquire; "" if not known
}

func (e *HeldError) Error() string {
	if e.Holder == "" {
		return "another process is writing there (lock " + e.Path + ")"
	}
	return e.Holder + " is writing there (lock " + e.Path + ")"
}

// Lock is a lock that this process holds.
type Lock struct {
	file *flock.Flock // nil on a file system without locks
}

const retry = 50 * time.Millisecond

// Acquire acquires the lock at path, whose folder must exist. It waits until the
// lock is free or ctx ends. The holder, such as "dossier build", is shown to
// waiting processes, with the process number.
//
// On a file system without locks Acquire warns the user and returns a lock that
// locks nothing.
func Acquire(ctx context.Context, path, holder string, o Options) (*Lock, error) {
	waiting := false
	for {
		l, err := try(path)
		switch {
		case err == nil:
			if l.file != nil {
				note := fmt.Sprintf("%s (process %d)", holder, os.Getpid())
				_ = os.WriteFile(path, []byte(note+"\n"), 0o666) // for waiting processes; the lock works without it
			} else {
				o.notify(fmt.Sprintf("%s: this file system has no locks; make sure that nothing else writes there at the same time", filepath.Dir(path)))
			}
			return l, nil
		case !errors.Is(err, errHeld):
			return nil, fmt.Errorf("lock %s: %w", path, err)
		}
		held := &HeldError{Path: path, Holder: readHolder(path)}
		if o.NoWait {
			return nil, held
		}
		if !waiting {
			waiting = true
			o.notify("waiting: " + held.Error())
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(retry):
		}
	}
}

// Content acquires the lock for changing files of a content folder.
func Content(ctx context.Context, dir, holder string, o Options) (*Lock, error) {
	return Acquire(ctx, filepath.Join(dir, ".dossier-lock"), holder, o)
}

func (o Options) notify(line string) {
	if o.Notify != nil {
		o.Notify(line)
	}
}

var errHeld = errors.New("held")

// tryLock is replaced in tests.
var tryLock = (*flock.Flock).TryLock

// try returns errHeld if another process holds the lock.
func try(path string) (*Lock, error) {
	f := flock.New(path, flock.SetPermissions(0o666))
	ok, err := tryLock(f)
	switch {
	case unsupported(err):
		_ = f.Close()
		_ = os.Remove(path)
		return &Lock{}, nil
	case err != nil:
		return nil, err
	case !ok:
		_ = f.Close()
		return nil, errHeld
	}
	// The previous holder removes the file on release. A lock on a removed file
	// excludes no other process.
	mine, err := f.Stat()
	if err == nil {
		var there fs.FileInfo
		if there, err = os.Stat(path); err == nil && !os.SameFile(mine, there) {
			err = fs.ErrNotExist
		}
	}
	if err != nil {
		_ = f.Close()
		if errors.Is(err, fs.ErrNotExist) {
			return nil, errHeld
		}
		return nil, err
	}
	return &Lock{f}, nil
}

func unsupported(err error) bool {
	return errors.Is(err, syscall.ENOLCK) || errors.Is(err, syscall.ENOSYS) || errors.Is(err, errors.ErrUnsupported)
}

// readHolder returns the holder recorded in the lock file, or "".
func readHolder(path string) string {
	b, _ := os.ReadFile(path)
	line, _, _ := strings.Cut(string(b), "\n")
	return line
}

// Release frees the lock and removes its file.
func (l *Lock) Release() {
	if l == nil || l.file == nil {
		return
	}
	_ = os.Remove(l.file.Path())
	_ = l.file.Close()
	l.file = nil
}
