// Package scaffold creates the folder of a new dossier: a dossier.yaml, a front
// page, a first article and record as examples, the schemas with which text
// editors complete and check files, and on demand a workflow with which a code
// host publishes the site. It does not change existing files.
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

	"dossier/internal/source/schema"
)

//go:embed all:skeleton
var skeleton embed.FS

// schemaFolder is the folder of the schemas, beside the content folder. The first
// lines of the skeleton's files refer to it.
const schemaFolder = "schemas"

type file struct {
	path string // relative to the folder of the dossier, with slashes
	data []byte
}

// Create writes the files of a new dossier to dir, which it creates if necessary,
// with the workflow of a forge unless on is "". It returns their slash-separated
// paths within dir. If one of the files exists, Create writes nothing.
func Create(dir string, on Forge) ([]string, error) {
	files, err := list()
	if err != nil {
		return nil, err
	}
	if on != "" {
		if files, err = on.add(files); err != nil {
			return nil, err
		}
	}
	for _, f := range files {
		switch _, err := os.Lstat(filepath.Join(dir, filepath.FromSlash(f.path))); {
		case err == nil:
			return nil, fmt.Errorf("%s already exists in %s", f.path, dir)
		case !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
	}
	var names []string
	for _, f := range files {
		if err := f.write(dir); err != nil {
			return nil, err
		}
		names = append(names, f.path)
	}
	return names, nil
}

// list returns all files: those of the skeleton, then the schemas.
func list() ([]file, error) {
	var out []file
	err := fs.WalkDir(skeleton, "skeleton", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		data, err := skeleton.ReadFile(p)
		out = append(out, file{target(p), data})
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, k := range schema.Kinds() {
		data, err := k.Document()
		if err != nil {
			return nil, fmt.Errorf("make the schema of %s: %w", k.Name, err)
		}
		out = append(out, file{path.Join(schemaFolder, k.FileName()), data})
	}
	return out, nil
}

// target returns the path for a file of the skeleton. A name that starts with a
// dot is stored without the dot.
func target(p string) string {
	p = strings.TrimPrefix(p, "skeleton/")
	if path.Base(p) == "gitignore" {
		return path.Join(path.Dir(p), ".gitignore")
	}
	return p
}

func (f file) write(dir string) error {
	to := filepath.Join(dir, filepath.FromSlash(f.path))
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	w, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	if _, err := w.Write(f.data); err != nil {
		w.Close()
		return err
	}
	return w.Close()
}
