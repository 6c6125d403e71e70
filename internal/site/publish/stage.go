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

// stage is the folder in which a build is put together. It lies beside the
// site, or in it where the folder beside it is on another device or cannot be
// written to.
type stage struct {
	dir    string
	inside bool // within the site
	root   *os.Root
	keep   bool // a journal refers to it

	mu      sync.Mutex
	folders map[string]bool
}

// Names of the program's own folders and files. Those in the site begin with
// ownPrefix.
const (
	ownPrefix   = ".dossier-"
	insideStage = ownPrefix + "stage-"
	journalName = ".dossier-journal" // in a staging folder: the manifest that it was made for
	goneFolder  = ".dossier-gone"    // in a staging folder: stale pages on their way out
)

// stagePrefix begins the names of the staging folders beside a site.
func stagePrefix(site string) string { return "." + filepath.Base(site) + ".dossier-stage-" }

// swapPrefix begins the names of folders that are being exchanged with a site.
func swapPrefix(site string) string { return "." + filepath.Base(site) + ".dossier-swap-" }

func newStage(s *Site) (*stage, error) {
	parent := filepath.Dir(s.dir)
	dir, err := "", error(nil)
	inside := s.root != nil && !sameDevice(s.dir, parent)
	if !inside {
		dir, err = mkdirUnique(filepath.Join(parent, stagePrefix(s.dir)))
		inside = s.root != nil && err != nil
	}
	if inside {
		dir, err = mkdirUnique(filepath.Join(s.dir, insideStage))
	}
	if err != nil {
		return nil, err
	}
	return openStage(dir, inside)
}

func openStage(dir string, inside bool) (*stage, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return &stage{dir: dir, inside: inside, root: root, folders: map[string]bool{}}, nil
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

// foldersNamed lists the folders in dir whose names begin with prefix, sorted.
func foldersNamed(dir, prefix string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []string
	for _, e := range entries {
		if e.IsDir() && strings.HasPrefix(e.Name(), prefix) {
			out = append(out, filepath.Join(dir, e.Name()))
		}
	}
	return out, err
}

// leftovers reports whether an earlier build left a folder or a lock of its own,
// or another build has the lock now.
func leftovers(site string) bool {
	parent := filepath.Dir(site)
	for _, l := range []string{lockBeside(site), lockInside(site)} {
		if _, err := os.Lstat(l); err == nil {
			return true
		}
	}
	for _, in := range [][2]string{{parent, stagePrefix(site)}, {parent, swapPrefix(site)}, {site, insideStage}} {
		if found, err := foldersNamed(in[0], in[1]); err != nil || len(found) > 0 {
			return true
		}
	}
	return false
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
	f, err := st.create(name)
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

// create opens a new file to write to.
func (st *stage) create(name string) (*os.File, error) {
	if err := st.mkdir(name); err != nil {
		return nil, err
	}
	return st.root.OpenFile(filepath.FromSlash(name), os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
}

// path returns the path of a staged file for the operating system.
func (st *stage) path(name string) string { return filepath.Join(st.dir, filepath.FromSlash(name)) }

// moved notes that the staging folder has become something else.
func (st *stage) moved() {
	st.root.Close()
	st.dir = ""
}

func (st *stage) discard() {
	if st.dir == "" {
		return
	}
	st.root.Close()
	if !st.keep {
		_ = os.RemoveAll(st.dir) // what is left is removed by the next build
	}
}

// parents lists the folders that a file lies in, the innermost first.
func parents(name string) []string {
	var out []string
	for d := path.Dir(name); d != "."; d = path.Dir(d) {
		out = append(out, d)
	}
	return out
}

// foldersOf lists the folders of the files, the deepest first.
func foldersOf(names ...string) []string {
	var dirs []string
	for _, name := range names {
		dirs = append(dirs, parents(name)...)
	}
	slices.Sort(dirs)
	dirs = slices.Compact(dirs)
	slices.Reverse(dirs)
	return dirs
}
