package publish

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// stage is the folder beside the site in which a build is put together. It is
// held by a lock for as long as its process lives, so that a later build can
// tell a staging folder in use from one that was left behind.
type stage struct {
	dir  string
	root *os.Root
	lock *os.File

	mu      sync.Mutex
	folders map[string]bool
}

// stagePrefix begins the names of the staging folders of a site.
func stagePrefix(site string) string {
	return "." + filepath.Base(site) + ".dossier-stage-"
}

func newStage(site string) (*stage, error) {
	abs, err := filepath.Abs(site)
	if err != nil {
		return nil, err
	}
	parent := filepath.Dir(abs)
	if err := os.MkdirAll(parent, 0o777); err != nil {
		return nil, err
	}
	dir, err := mkdirUnique(filepath.Join(parent, stagePrefix(abs)))
	if err != nil {
		return nil, err
	}
	st := &stage{dir: dir, folders: map[string]bool{}}
	if st.lock, err = lockFolder(dir); err == nil {
		if info, serr := os.Stat(abs); serr == nil {
			err = os.Chmod(dir, info.Mode().Perm())
		}
	}
	if err == nil {
		st.root, err = os.OpenRoot(dir)
	}
	if err != nil {
		st.discard()
		return nil, err
	}
	return st, nil
}

// mkdirUnique makes a new folder whose name starts with prefix, with the mode
// that the umask leaves.
func mkdirUnique(prefix string) (string, error) {
	for n := 0; ; n++ {
		dir := fmt.Sprintf("%s%d-%d", prefix, os.Getpid(), n)
		err := os.Mkdir(dir, 0o777)
		if err == nil {
			return dir, nil
		}
		if !errors.Is(err, fs.ErrExist) {
			return "", err
		}
	}
}

// Sweep removes the staging folders of the site at that path that no living process
// holds.
func Sweep(site string) error {
	abs, err := filepath.Abs(site)
	if err != nil {
		return err
	}
	entries, err := os.ReadDir(filepath.Dir(abs))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, e := range entries {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), stagePrefix(abs)) {
			continue
		}
		dir := filepath.Join(filepath.Dir(abs), e.Name())
		lock, err := lockFolder(dir)
		if errors.Is(err, errLocked) {
			continue
		}
		if err != nil {
			return err
		}
		err = os.RemoveAll(dir)
		lock.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func (st *stage) mkdir(name string) error {
	st.mu.Lock()
	defer st.mu.Unlock()
	dir := path.Dir(name)
	if dir == "." || st.folders[dir] {
		return nil
	}
	if err := st.root.MkdirAll(filepath.FromSlash(dir), 0o777); err != nil {
		return err
	}
	st.folders[dir] = true
	return nil
}

func (st *stage) write(name string, fill func(io.Writer) error) error {
	if err := st.mkdir(name); err != nil {
		return err
	}
	f, err := st.root.OpenFile(filepath.FromSlash(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	err = fill(f)
	if cerr := f.Close(); err == nil {
		err = cerr
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", name, err)
	}
	return nil
}

// publish makes the staged files the site.
func (st *stage) publish(s *Site, gone []string) error {
	if err := st.root.WriteFile(ManifestName, s.manifest().encode(), 0o666); err != nil {
		return err
	}
	if s.root == nil {
		if err := os.Rename(st.dir, s.dir); err != nil {
			return fmt.Errorf("move the new site into place: %w", err)
		}
		st.moved()
		return nil
	}
	if !s.opts.InPlace {
		done, err := st.exchange(s, gone)
		if done || err != nil {
			return err
		}
	}
	return st.rename(s, gone)
}

// exchange completes the staging folder with links to what stays and swaps it
// with the site. It reports false, and no error, where this machine or file
// system cannot do that.
func (st *stage) exchange(s *Site, gone []string) (bool, error) {
	info, err := os.Lstat(s.dir)
	if err != nil {
		return false, err
	}
	if !info.IsDir() || !canExchange(s.dir) { // a symbolic link, a mount point
		return false, nil
	}
	if err := st.linkRest(s, gone); err != nil {
		return false, nil
	}
	if err := exchange(st.dir, s.dir); err != nil {
		return false, nil
	}
	return true, nil // what the staging folder holds now is the old site
}

// linkRest links everything of the old site that the new one keeps: unchanged
// pages and whatever is foreign, empty folders included.
func (st *stage) linkRest(s *Site, gone []string) error {
	return fs.WalkDir(s.root.FS(), ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		local := filepath.FromSlash(name)
		switch {
		case e.IsDir():
			return st.linkFolder(s, name, e, gone)
		case name == ManifestName, name == pendingName, s.next[name].changed:
			return nil
		}
		if _, found := slices.BinarySearch(gone, name); found {
			return nil
		}
		if e.Type()&fs.ModeSymlink != 0 {
			to, err := s.root.Readlink(local)
			if err != nil {
				return err
			}
			return st.root.Symlink(to, local)
		}
		return os.Link(filepath.Join(s.dir, local), filepath.Join(st.dir, local))
	})
}

// linkFolder makes a folder of the old site in the new one, unless all that
// was in it is gone.
func (st *stage) linkFolder(s *Site, name string, e fs.DirEntry, gone []string) error {
	local := filepath.FromSlash(name)
	if !st.folders[name] && emptied(s.root.FS(), name, gone) {
		return fs.SkipDir
	}
	info, err := e.Info()
	if err != nil {
		return err
	}
	if err := st.root.MkdirAll(local, 0o777); err != nil {
		return err
	}
	return st.root.Chmod(local, info.Mode().Perm())
}

// emptied reports whether a folder holds stale files and nothing else, so that
// it is to go with them.
func emptied(site fs.FS, name string, gone []string) bool {
	stale, rest := false, false
	err := fs.WalkDir(site, name, func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		if _, found := slices.BinarySearch(gone, p); !found {
			rest = true
			return fs.SkipAll
		}
		stale = true
		return nil
	})
	return err == nil && stale && !rest
}

// rename moves staged files over the site one by one: new files first, so that
// no link ever leads nowhere, then changed ones, then stale ones go.
func (st *stage) rename(s *Site, gone []string) error {
	if err := os.Rename(filepath.Join(st.dir, ManifestName), filepath.Join(s.dir, pendingName)); err != nil {
		return err
	}
	names := make([]string, 0, s.changed)
	for name, f := range s.next {
		if f.changed {
			names = append(names, name)
		}
	}
	slices.SortFunc(names, func(a, b string) int {
		_, oldA := s.old[a]
		_, oldB := s.old[b]
		if oldA != oldB {
			if oldB {
				return -1
			}
			return 1
		}
		if a < b {
			return -1
		}
		return 1
	})
	for _, name := range names {
		local := filepath.FromSlash(name)
		if err := s.root.MkdirAll(filepath.Dir(local), 0o777); err != nil {
			return err
		}
		if err := os.Rename(filepath.Join(st.dir, local), filepath.Join(s.dir, local)); err != nil {
			return err
		}
	}
	for _, name := range gone {
		if err := s.root.Remove(filepath.FromSlash(name)); err != nil {
			return err
		}
	}
	removeEmpty(s.root, gone)
	return os.Rename(filepath.Join(s.dir, pendingName), filepath.Join(s.dir, ManifestName))
}

// removeEmpty removes the folders that stale files have left empty.
func removeEmpty(root *os.Root, gone []string) {
	var dirs []string
	for _, name := range gone {
		dirs = append(dirs, parents(name)...)
	}
	slices.Sort(dirs)
	dirs = slices.Compact(dirs)
	slices.Reverse(dirs) // the deepest first
	for _, d := range dirs {
		_ = root.Remove(filepath.FromSlash(d)) // stays where something is in it
	}
}

// moved notes that the staging folder has become the site.
func (st *stage) moved() {
	st.root.Close()
	st.lock.Close()
	st.dir = ""
}

func (st *stage) discard() {
	if st.dir == "" {
		return
	}
	if st.root != nil {
		st.root.Close()
	}
	_ = os.RemoveAll(st.dir) // what is left is swept by the next build
	if st.lock != nil {
		st.lock.Close()
	}
}
