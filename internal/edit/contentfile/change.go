package contentfile

import (
	"context"
	"errors"
	"fmt"
	"path"

	"dossier/internal/source/lock"
)

// Folder is a content folder that this process changes. Holder names the process for
// others that wait for the lock.
type Folder struct {
	Dir    string
	Holder string
	Lock   lock.Options
}

// File is the change of one file.
type File struct {
	Path     string
	Old, New string // Old is "" if the file did not exist
	Existed  bool
}

// Work is a change of a folder that is being made. Its files are written when it is
// complete.
type Work struct {
	dir   string
	files []File
}

// Read returns the text of a file as it will be. It reports false if there will be
// no such file.
func (w *Work) Read(name string) (text string, exists bool, err error) {
	for i := range w.files {
		if w.files[i].Path == name {
			return w.files[i].New, true, nil
		}
	}
	return Read(w.dir, name)
}

// Write gives a file a new text.
func (w *Work) Write(name, text string) error {
	for i := range w.files {
		if w.files[i].Path == name {
			w.files[i].New = text
			return nil
		}
	}
	old, exists, err := Read(w.dir, name)
	if err != nil {
		return err
	}
	w.files = append(w.files, File{name, old, text, exists})
	return nil
}

// Change changes files of the folder. Other processes cannot change it at the same
// time. The function decide says what to write; if it returns an error, nothing is
// written. If one file cannot be written, those before it get their old texts back.
// The result has the files whose text has changed.
func (f Folder) Change(ctx context.Context, decide func(*Work) error) ([]File, error) {
	l, err := lock.Content(ctx, f.Dir, f.Holder, f.Lock)
	if err != nil {
		return nil, err
	}
	defer l.Release()
	w := &Work{dir: f.Dir}
	if err := decide(w); err != nil {
		return nil, err
	}
	var done []File
	for _, c := range w.files {
		if c.Existed && c.Old == c.New {
			continue
		}
		if err := Write(f.Dir, c.Path, c.Old, c.New); err != nil {
			return nil, errors.Join(err, restore(f.Dir, done))
		}
		done = append(done, c)
	}
	return done, nil
}

// Restore gives files their old texts back, byte for byte, and removes those that
// did not exist. If one of them has changed since, it changes nothing and returns
// [ErrChanged].
func (f Folder) Restore(ctx context.Context, files []File) error {
	l, err := lock.Content(ctx, f.Dir, f.Holder, f.Lock)
	if err != nil {
		return err
	}
	defer l.Release()
	for _, c := range files {
		if now, exists, err := Read(f.Dir, c.Path); err != nil {
			return err
		} else if !exists || now != c.New {
			return fmt.Errorf("%s %w", path.Base(c.Path), ErrChanged)
		}
	}
	return restore(f.Dir, files)
}

// restore restores the files, the last first.
func restore(dir string, files []File) (err error) {
	for i := len(files) - 1; i >= 0; i-- {
		c := files[i]
		if c.Existed {
			err = errors.Join(err, Write(dir, c.Path, c.New, c.Old))
		} else {
			err = errors.Join(err, remove(dir, c.Path, c.New))
		}
	}
	return err
}
