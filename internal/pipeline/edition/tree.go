package edition

import (
	"bytes"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"
)

// tree is a content folder in memory. Media are opened where they are.
type tree struct {
	texts map[string]string
	media map[string]string // path in the edition to path in the dossier
	open  func(path string) (fs.File, error)
}

// Open implements [fs.FS].
func (t *tree) Open(name string) (fs.File, error) {
	if !fs.ValidPath(name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrInvalid}
	}
	if text, ok := t.texts[name]; ok {
		return &node{name: path.Base(name), Reader: bytes.NewReader([]byte(text))}, nil
	}
	if from, ok := t.media[name]; ok {
		return t.open(from)
	}
	entries := map[string]fs.DirEntry{}
	add := func(p string, size int64) {
		rest, ok := strings.CutPrefix(p, name+"/")
		if name == "." {
			rest, ok = p, true
		}
		if !ok {
			return
		}
		first, _, deeper := strings.Cut(rest, "/")
		if deeper {
			entries[first] = entry{first, 0, true}
		} else {
			entries[first] = entry{first, size, false}
		}
	}
	for p, text := range t.texts {
		add(p, int64(len(text)))
	}
	for p := range t.media {
		add(p, 0)
	}
	if len(entries) == 0 && name != "." {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	d := &node{name: path.Base(name), folder: true, Reader: bytes.NewReader(nil)}
	for _, e := range entries {
		d.entries = append(d.entries, e)
	}
	slices.SortFunc(d.entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return d, nil
}

// node is an open file or folder.
type node struct {
	name    string
	folder  bool
	entries []fs.DirEntry
	*bytes.Reader
}

func (n *node) Stat() (fs.FileInfo, error) { return entry{n.name, n.Reader.Size(), n.folder}, nil }
func (n *node) Close() error               { return nil }

// ReadDir implements [fs.ReadDirFile].
func (n *node) ReadDir(int) ([]fs.DirEntry, error) { return n.entries, nil }

// entry describes a file or folder.
type entry struct {
	name   string
	size   int64
	folder bool
}

func (e entry) Name() string               { return e.name }
func (e entry) Size() int64                { return e.size }
func (e entry) IsDir() bool                { return e.folder }
func (e entry) ModTime() time.Time         { return time.Time{} }
func (e entry) Sys() any                   { return nil }
func (e entry) Info() (fs.FileInfo, error) { return e, nil }
func (e entry) Type() fs.FileMode          { return e.Mode().Type() }

// Mode returns that of a file that can be read.
func (e entry) Mode() fs.FileMode {
	if e.folder {
		return fs.ModeDir | 0o555
	}
	return 0o444
}
