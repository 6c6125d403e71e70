package pipeline

import (
	"errors"
	"io/fs"
	"os"
)

// themeFiles is the folder of a user's theme. It opens regular files and folders
// only, and no link that leads out of the folder: a dossier that was received
// from others must not publish a file of its reader, and a named pipe would
// never end.
type themeFiles struct{ root *os.Root }

// openTheme returns the files of a theme, or nil if there is no such folder.
func openTheme(dir string) fs.FS {
	root, err := os.OpenRoot(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return os.DirFS(dir) // reports the error when a file is opened
	}
	return themeFiles{root}
}

func (t themeFiles) Open(name string) (fs.File, error) {
	info, err := fs.Stat(t.root.FS(), name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() && !info.IsDir() {
		return nil, &fs.PathError{Op: "open", Path: name, Err: errors.New("not a regular file")}
	}
	return t.root.FS().Open(name)
}
