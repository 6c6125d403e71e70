package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// BlockedError lists files that a build would have had to overwrite although
// they are not the program's own.
type BlockedError struct {
	Dir   string
	Paths []string // sorted
}

func (e *BlockedError) Error() string {
	const most = 10
	list := e.Paths
	more := ""
	if len(list) > most {
		more = fmt.Sprintf(" and %d more", len(list)-most)
		list = list[:most]
	}
	return fmt.Sprintf("will not overwrite files that no build wrote, in %s: %s%s", e.Dir, strings.Join(list, ", "), more)
}

// ObstacleError lists what a build finds in the site where it needs a folder or
// a page of its own, and can neither write into nor overwrite.
type ObstacleError struct {
	Dir   string
	Found map[string]string // by path: what it is, in words
}

func (e *ObstacleError) Error() string {
	const most = 5
	var list []string
	more := ""
	for i, p := range slices.Sorted(maps.Keys(e.Found)) {
		if i == most {
			more = fmt.Sprintf(" and %d more", len(e.Found)-most)
			break
		}
		list = append(list, fmt.Sprintf("%s is %s", filepath.Join(e.Dir, filepath.FromSlash(p)), e.Found[p]))
	}
	return fmt.Sprintf("will not write the site to %s: %s%s; a build needs folders and files of its own there and follows no links", e.Dir, strings.Join(list, ", "), more)
}

// obstacle returns the path at which something is in the way of the file at name,
// and what it is. It returns "" if nothing is, or a regular file.
func (s *Site) obstacle(name string) (at, what string) {
	above := parents(name)
	slices.Reverse(above)
	for _, dir := range above {
		found, known := s.folders.Load(dir)
		if !known {
			found = s.foundAt(dir, true)
			s.folders.Store(dir, found)
		}
		if found != "" {
			return dir, found.(string)
		}
	}
	switch what := s.foundAt(name, false); {
	case strings.HasPrefix(what, unreadable): // so are all others in this folder
		return path.Dir(name), what
	case what != "":
		return name, what
	}
	return "", ""
}

const unreadable = "not readable"

// foundAt says in words what is at a path of the site, or "" if it is what the
// build wants there: a folder or a regular file, or nothing yet.
func (s *Site) foundAt(name string, folder bool) string {
	info, err := s.root.Lstat(filepath.FromSlash(name))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return ""
	case err != nil:
		return unreadable + " (" + bare(err).Error() + ")"
	case folder && info.IsDir(), !folder && info.Mode().IsRegular():
		return ""
	case info.Mode()&fs.ModeSymlink != 0:
		return "a symbolic link"
	case info.IsDir():
		return "a folder"
	case info.Mode().IsRegular():
		return "a file"
	}
	return "neither a file nor a folder"
}

// bare returns an error without the operation and the path.
func bare(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return p.Err
	}
	return err
}

// located returns an error of the operating system with the whole path of the
// file in the site, and says what it is about.
func (s *Site) located(err error) error {
	var p *fs.PathError
	if err == nil || !errors.As(err, &p) || s.dir == "" {
		return err
	}
	at := p.Path
	if !filepath.IsAbs(at) {
		at = filepath.Join(s.name, at)
	}
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("write to %s: you have no permission for %s (%w)", s.name, at, p.Err)
	}
	return fmt.Errorf("write to %s: %s: %w", s.name, at, p.Err)
}
