package publish

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

type state uint8

const (
	absent  state = iota
	same          // on disk with the very bytes wanted
	ours          // on disk as a build left it, other bytes wanted
	foreign       // on disk, not as a build left it
)

// look compares the file at name, which is regular if it exists, with the bytes
// wanted. It reads the file: its time of change says nothing, since programs that
// copy files set it.
func (s *Site) look(name string, want digest) (state, error) {
	if s.root == nil {
		return absent, nil
	}
	if _, err := s.root.Lstat(filepath.FromSlash(name)); errors.Is(err, fs.ErrNotExist) {
		return absent, nil
	} else if err != nil {
		return absent, err
	}
	have, err := sumOf(s.root, name)
	switch {
	case err != nil:
		return absent, err
	case have == want:
		return same, nil
	case s.isOurs(name, have):
		return ours, nil
	}
	return foreign, nil
}

// isOurs reports whether a build wrote these bytes to name.
func (s *Site) isOurs(name string, have digest) bool {
	listed, ok := s.old[name]
	if ok && listed == have {
		return true
	}
	listed, ok = s.pending[name]
	return ok && listed == have
}

// sumOf returns the SHA-256 of a file.
func sumOf(root *os.Root, name string) (digest, error) {
	return sumOpened(func() (io.ReadCloser, error) { return root.Open(filepath.FromSlash(name)) })
}

// stale lists the files of earlier builds that this one no longer has and that
// still have the bytes that a build wrote.
func (s *Site) stale() []string {
	var out []string
	for _, m := range []manifest{s.old, s.pending} {
		for name := range m {
			if _, keep := s.next[name]; keep {
				continue
			}
			info, err := s.root.Lstat(filepath.FromSlash(name))
			if err != nil || !info.Mode().IsRegular() {
				continue
			}
			if have, err := sumOf(s.root, name); err == nil && s.isOurs(name, have) {
				out = append(out, name)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
