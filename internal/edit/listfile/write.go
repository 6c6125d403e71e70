package listfile

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Read returns the text of the file, or "" if it does not exist.
func Read(name string) (string, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	if err != nil {
		return "", fmt.Errorf("read: %w", err)
	}
	return string(data), nil
}

// Write replaces or creates the file atomically: readers find either the old text
// or the new text. A symbolic link stays a link. If the file no longer contains
// the old text, another program has changed it, and Write returns an error
// without writing.
func Write(name, old, text string) error {
	if target, err := filepath.EvalSymlinks(name); err == nil {
		name = target
	}
	if now, err := Read(name); err != nil || now != old {
		return errors.Join(err, fmt.Errorf("%s was changed by another program; nothing was written", filepath.Base(name)))
	}
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(name); err == nil {
		mode = info.Mode().Perm()
	}
	f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+"-*.tmp")
	if err != nil {
		return fmt.Errorf("write: %w", err)
	}
	_, err = f.WriteString(text)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		os.Remove(f.Name())
		return fmt.Errorf("write: %w", err)
	}
	return nil
}
