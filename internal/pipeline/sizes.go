package pipeline

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"

	"dossier/internal/check"
	"dossier/internal/site/publish"
)

// sizes collects the sizes of the files of a site. It may be used by several
// goroutines at once. A nil sizes collects nothing.
type sizes struct {
	mu    sync.Mutex
	found []check.File
}

func (s *sizes) add(path string, size int64) {
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.found = append(s.found, check.File{Path: path, Size: size})
}

// copied adds a file that is copied. It reads the file, since what is published
// can be smaller than what is on disk.
func (s *sizes) copied(f file) error {
	if s == nil {
		return nil
	}
	r, err := f.open()
	if err != nil {
		return fmt.Errorf("read %s: %w", f.path, err)
	}
	defer r.Close()
	n, err := io.Copy(io.Discard, r)
	if err != nil {
		return fmt.Errorf("read %s: %w", f.path, err)
	}
	s.add(f.path, n)
	return nil
}

// files returns all files in order of their paths, and the manifest that a build
// puts beside them.
func (s *sizes) files() []check.File {
	if s == nil {
		return nil
	}
	var paths []string
	for _, f := range s.found {
		paths = append(paths, f.Path)
	}
	s.add(publish.ManifestName, publish.ManifestSize(paths))
	slices.SortFunc(s.found, func(a, b check.File) int { return strings.Compare(a.Path, b.Path) })
	return s.found
}
