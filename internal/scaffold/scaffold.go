// Package scaffold makes the folder of a new dossier: a dossier.yaml, a front
// page and a first article to replace. Files that exist are left as they are.
package scaffold

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
)

//go:embed all:skeleton
var skeleton embed.FS

// Create writes the files of a new dossier below dir, which is made where it
// does not exist, and returns their slash-separated paths within it. Where one
// of them is there already, nothing is written.
func Create(dir string) ([]string, error) {
	files, err := list()
	if err != nil {
		return nil, err
	}
	for _, name := range files {
		switch _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(name))); {
		case err == nil:
			return nil, fmt.Errorf("%s exists already in %s", name, dir)
		case !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
	}
	for _, name := range files {
		if err := write(dir, name); err != nil {
			return nil, err
		}
	}
	return files, nil
}

func list() ([]string, error) {
	var out []string
	err := fs.WalkDir(skeleton, "skeleton", func(p string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() {
			out = append(out, target(p))
		}
		return err
	})
	return out, err
}

// target is where a file of the skeleton goes. A name that starts with a dot
// is stored without it.
func target(p string) string {
	p = strings.TrimPrefix(p, "skeleton/")
	if path.Base(p) == "gitignore" {
		return path.Join(path.Dir(p), ".gitignore")
	}
	return p
}

func write(dir, name string) error {
	src, err := skeleton.ReadFile("skeleton/" + strings.Replace(name, ".gitignore", "gitignore", 1))
	if err != nil {
		return err
	}
	to := filepath.Join(dir, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	if _, err := f.Write(src); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
