// Package contentfile changes files of a content folder. It is the only way in which
// this program changes them.
//
// A path is relative to the folder, with slashes. No path and no symbolic link leads
// out of the folder, and no hidden file is changed. A file is replaced atomically:
// readers find either the old text or the new text. What another program wrote
// meanwhile is not overwritten.
package contentfile

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"dossier/internal/source/document"
)

// ErrChanged is the error for a file that another program changed meanwhile.
var ErrChanged = errors.New("was changed by another program; nothing was written")

// ErrOutside is the error for a path that is not one of a file in the folder.
var ErrOutside = errors.New("is no file that can be written in the content folder")

// Read returns the text of a file. It reports false if there is no such file.
func Read(dir, name string) (text string, exists bool, err error) {
	root, name, err := open(dir, name)
	if err != nil {
		return "", false, err
	}
	defer root.Close()
	return read(root, name)
}

// Write replaces or creates a file. A symbolic link stays a link. If the file no
// longer contains the old text, Write returns [ErrChanged]. The old text of a file
// that does not exist is "".
func Write(dir, name, old, text string) error {
	root, name, err := open(dir, name)
	if err != nil {
		return err
	}
	defer root.Close()
	mode := fs.FileMode(0o644)
	now, exists, err := read(root, name)
	switch {
	case err != nil:
		return err
	case now != old:
		return fmt.Errorf("%s %w", path.Base(name), ErrChanged)
	case exists:
		info, err := root.Stat(name)
		if err != nil {
			return fmt.Errorf("write: %w", err)
		}
		mode = info.Mode().Perm()
	}
	if err := replace(root, name, text, mode); err != nil {
		return fmt.Errorf("write: %w", err)
	}
	return nil
}

// remove removes a file that has the text that the caller wrote.
func remove(dir, name, text string) error {
	root, name, err := open(dir, name)
	if err != nil {
		return err
	}
	defer root.Close()
	if now, exists, err := read(root, name); err != nil {
		return err
	} else if !exists || now != text {
		return fmt.Errorf("%s %w", path.Base(name), ErrChanged)
	}
	return root.Remove(name)
}

// open opens the folder and returns the name of the file in it that name leads to.
func open(dir, name string) (*os.Root, string, error) {
	if !fs.ValidPath(name) || name == "." || hidden(name) || strings.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == '\\' || r == 0x7f }) {
		return nil, "", fmt.Errorf("%q %w", name, ErrOutside)
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, "", err
	}
	to, err := target(root, dir, name)
	if err != nil {
		root.Close()
		return nil, "", err
	}
	return root, to, nil
}

// hidden reports whether a part of the path begins with a dot.
func hidden(name string) bool { return strings.HasPrefix(name, ".") || strings.Contains(name, "/.") }

// target returns the path of the file itself if name is a symbolic link.
func target(root *os.Root, dir, name string) (string, error) {
	info, err := root.Lstat(name)
	if errors.Is(err, fs.ErrNotExist) {
		return name, nil
	}
	if err != nil {
		return "", err
	}
	if info.Mode()&fs.ModeSymlink != 0 {
		if info, err = root.Stat(name); err != nil { // it leads out of the folder, or nowhere
			return "", fmt.Errorf("%q %w: %w", name, ErrOutside, err)
		}
		base, err := filepath.EvalSymlinks(dir)
		if err != nil {
			return "", err
		}
		to, err := filepath.EvalSymlinks(filepath.Join(base, filepath.FromSlash(name)))
		if err != nil {
			return "", err
		}
		if to, err = filepath.Rel(base, to); err != nil || !filepath.IsLocal(to) {
			return "", fmt.Errorf("%q %w", name, ErrOutside)
		}
		name = filepath.ToSlash(to)
	}
	if !info.Mode().IsRegular() {
		return "", fmt.Errorf("%q %w", name, ErrOutside)
	}
	return name, nil
}

func read(root *os.Root, name string) (string, bool, error) {
	f, err := root.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return "", false, nil
	}
	if err != nil {
		return "", false, fmt.Errorf("read: %w", err)
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, document.MaxSize+1))
	if err == nil && len(data) > document.MaxSize {
		err = fmt.Errorf("%s is too large", name)
	}
	if err != nil {
		return "", false, fmt.Errorf("read: %w", err)
	}
	return string(data), true, nil
}

// replace writes the text to a new file, and gives it the name.
func replace(root *os.Root, name, text string, mode fs.FileMode) error {
	folder := path.Dir(name)
	if err := root.MkdirAll(folder, 0o777); err != nil {
		return err
	}
	temp := path.Join(folder, "."+path.Base(name)+"-"+rand.Text()+".tmp")
	f, err := root.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if err != nil {
		return err
	}
	_, err = f.WriteString(text)
	err = errors.Join(err, f.Chmod(mode), f.Sync(), f.Close())
	if err == nil {
		err = root.Rename(temp, name)
	}
	if err != nil {
		_ = root.Remove(temp) // the first error says more
	}
	return err
}
