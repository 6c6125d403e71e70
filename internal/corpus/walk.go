package corpus

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"

	"dossier/internal/diag"
)

// maxDepth is how deep folders may lie in each other. It ends what symbolic
// links could make endless.
const maxDepth = 32

// file is a file of the dossier, and what came of it.
type file struct {
	path     string
	kind     kind
	size     int64
	value    any // config.Config, *document.Article and so on; nil where there are errors
	problems diag.List
}

// walker finds the files.
type walker struct {
	fsys     fs.FS
	files    []file
	problems diag.List
}

func (w *walker) root() {
	info, err := fs.Stat(w.fsys, ".")
	if err != nil {
		w.unreadable(".", err)
		return
	}
	w.folder(".", []fs.FileInfo{info})
}

// folder finds the files in dir, in the order of their names. The line holds
// the folders from the root to it.
func (w *walker) folder(dir string, line []fs.FileInfo) {
	entries, err := fs.ReadDir(w.fsys, dir)
	if err != nil {
		w.unreadable(dir, err)
	}
	for _, e := range entries {
		if isHidden(e.Name()) {
			continue
		}
		p := path.Join(dir, e.Name())
		info, err := w.info(p, e)
		switch {
		case err != nil:
			w.linkError(p, e, err)
		case info.IsDir():
			w.subfolder(p, info, line)
		case info.Mode().IsRegular():
			w.file(p, info)
		default:
			w.problems.Add(diag.File(p, diag.Warning, "stray-file", "neither a file nor a folder; it is passed over"))
		}
	}
}

// info describes what e is, or what it leads to.
func (w *walker) info(p string, e fs.DirEntry) (fs.FileInfo, error) {
	if e.Type()&fs.ModeSymlink != 0 {
		return fs.Stat(w.fsys, p)
	}
	return e.Info()
}

func (w *walker) subfolder(p string, info fs.FileInfo, line []fs.FileInfo) {
	enter, problem := placeFolder(p)
	if problem != nil {
		w.problems.Add(*problem)
	}
	if !enter {
		return
	}
	for _, above := range line {
		if os.SameFile(above, info) {
			w.problems.Add(diag.File(p, diag.Warning, "link-circle", "the link leads back to a folder that it lies in; it is passed over"))
			return
		}
	}
	if len(line) > maxDepth {
		w.problems.Add(diag.File(p, diag.Error, "too-deep", fmt.Sprintf("folders lie in each other more than %d deep", maxDepth)))
		return
	}
	w.folder(p, append(line[:len(line):len(line)], info))
}

func (w *walker) file(p string, info fs.FileInfo) {
	k, problem := placeFile(p)
	if problem != nil {
		w.problems.Add(*problem)
	}
	if k != ignored {
		w.files = append(w.files, file{path: p, kind: k, size: info.Size()})
	}
}

// linkError reports an entry that cannot be described.
func (w *walker) linkError(p string, e fs.DirEntry, err error) {
	var pathError *fs.PathError
	link := e.Type()&fs.ModeSymlink != 0
	switch {
	case link && errors.Is(err, fs.ErrNotExist):
		w.problems.Add(diag.File(p, diag.Error, "broken-link", "the link leads to nothing"))
	case link && errors.As(err, &pathError) && pathError.Err.Error() == "path escapes from parent":
		w.problems.Add(diag.File(p, diag.Error, "link-outside", "the link leads out of the dossier's folder").
			WithHint("put a copy of the file into the folder"))
	default:
		w.unreadable(p, err)
	}
}

func (w *walker) unreadable(p string, err error) { w.problems.Add(unreadable(p, err)) }

// unreadable reports what the system says when p cannot be read.
func unreadable(p string, err error) diag.Diagnostic {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return diag.File(p, diag.Error, "unreadable", err.Error())
}
