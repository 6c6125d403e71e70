package corpus

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"
	"time"

	"dossier/internal/diag"
	"dossier/internal/source/document"
)

// maxDepth is the maximum depth of nested folders. It stops loops of symbolic
// links.
const maxDepth = 32

// file is a file of the dossier and its value.
type file struct {
	path     string
	folded   string // see foldCase
	kind     kind
	size     int64
	modified time.Time         // of media, which are read only if it changed
	sum      [sha256.Size]byte // of the bytes read; zero if the file was not read
	value    any               // config.Config, *document.Article and so on; nil if there are errors
	problems diag.List
	moved    *document.Article // value with the address of its folder, if it had to get one
}

// walker finds the files of a folder.
type walker struct {
	fsys     fs.FS
	files    []*file
	problems diag.List
	links    bool // there are symbolic links
}

func (w *walker) root() {
	info, err := fs.Stat(w.fsys, ".")
	if err != nil {
		w.unreadable(".", err)
		return
	}
	w.folder(".", []fs.FileInfo{info})
}

// folder finds the files in dir, in order of name. The line holds the folders
// from the root to dir.
func (w *walker) folder(dir string, line []fs.FileInfo) {
	entries, err := fs.ReadDir(w.fsys, dir)
	if err != nil {
		w.unreadable(dir, err)
	}
	for _, e := range entries {
		if !isHidden(e.Name()) {
			w.entry(path.Join(dir, e.Name()), e, line)
		}
	}
}

// entry finds the files at and below entry e at p.
func (w *walker) entry(p string, e fs.DirEntry, line []fs.FileInfo) {
	info, err := w.info(p, e)
	switch {
	case err != nil:
		w.linkError(p, e, err)
	case info.IsDir():
		w.subfolder(p, info, line)
	case info.Mode().IsRegular():
		w.file(p, info)
	default:
		w.problems.Add(diag.File(p, diag.Warning, "stray-file", "not a regular file or folder; skipped"))
	}
}

// at finds the files at and below p, which may have been removed. It reports
// false if the whole folder has to be walked to find them.
func (w *walker) at(p string) bool {
	info, err := fs.Stat(w.fsys, ".")
	if err != nil {
		return false
	}
	line := []fs.FileInfo{info}
	for end := 0; end < len(p); end++ {
		if i := strings.IndexByte(p[end:], '/'); i >= 0 {
			end += i
		} else {
			end = len(p)
		}
		here := p[:end]
		if isHidden(path.Base(here)) {
			return true
		}
		info, err := fs.Lstat(w.fsys, here)
		if end == len(p) {
			if err == nil {
				w.entry(here, fs.FileInfoToDirEntry(info), line)
			}
			return err == nil || errors.Is(err, fs.ErrNotExist)
		}
		if err != nil || !info.IsDir() {
			return false
		}
		if enter, _ := placeFolder(here); !enter {
			return false
		}
		line = append(line, info)
	}
	return false
}

// info returns the file info of e. For a symbolic link, it returns that of the
// target.
func (w *walker) info(p string, e fs.DirEntry) (fs.FileInfo, error) {
	if e.Type()&fs.ModeSymlink != 0 {
		w.links = true
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
			w.problems.Add(diag.File(p, diag.Warning, "link-circle", "the symbolic link points to a folder that contains it; skipped"))
			return
		}
	}
	if len(line) > maxDepth {
		w.problems.Add(diag.File(p, diag.Error, "too-deep", fmt.Sprintf("folders are nested more than %d deep", maxDepth)))
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
		w.files = append(w.files, &file{path: p, folded: foldCase(p), kind: k, size: info.Size(), modified: info.ModTime()})
	}
}

// linkError reports an entry whose file info cannot be read.
func (w *walker) linkError(p string, e fs.DirEntry, err error) {
	var pathError *fs.PathError
	link := e.Type()&fs.ModeSymlink != 0
	switch {
	case link && errors.Is(err, fs.ErrNotExist):
		w.problems.Add(diag.File(p, diag.Error, "broken-link", "the symbolic link points to a file that does not exist"))
	case link && errors.As(err, &pathError) && pathError.Err.Error() == "path escapes from parent":
		w.problems.Add(diag.File(p, diag.Error, "link-outside", "the symbolic link points outside the content folder").
			WithHint("copy the file into the content folder"))
	default:
		w.unreadable(p, err)
	}
}

func (w *walker) unreadable(p string, err error) { w.problems.Add(unreadable(p, err)) }

// unreadable returns the diagnostic for an error in reading p.
func unreadable(p string, err error) diag.Diagnostic {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	return diag.File(p, diag.Error, "unreadable", err.Error())
}
