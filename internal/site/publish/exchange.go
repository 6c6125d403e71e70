package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// publish makes the staged files the site. The files in gone are removed.
func (s *Site) publish(st *stage, gone []string) error {
	next := s.manifest()
	if s.root == nil {
		if err := st.root.WriteFile(ManifestName, next.encode(), 0o666); err != nil {
			return err
		}
		if err := os.Rename(st.dir, s.dir); err == nil {
			st.moved()
			return nil
		}
		// Somebody made the folder meanwhile.
		if err := st.root.Remove(ManifestName); err != nil {
			return err
		}
		var err error
		if s.root, err = os.OpenRoot(s.dir); err != nil {
			return fmt.Errorf("move the new site into place: %w", err)
		}
	} else if !s.opts.InPlace && !st.inside {
		if done, err := s.exchange(st, next, gone); done || err != nil {
			return err
		}
	}
	j := journal{site: s, stage: st, next: next}
	if err := j.write(); err != nil {
		return err
	}
	return j.apply()
}

// exchange completes the staging folder with links to unchanged pages and swaps
// it with the site. It returns false, and no error, if the site holds anything
// foreign or the system cannot do it.
func (s *Site) exchange(st *stage, next manifest, gone []string) (bool, error) {
	if !s.isPlain(st, gone) {
		return false, nil
	}
	for name, f := range s.next {
		if f.changed {
			continue
		}
		if err := st.mkdir(name); err != nil {
			return false, err
		}
		if err := os.Link(filepath.Join(s.dir, filepath.FromSlash(name)), st.path(name)); err != nil {
			return false, nil
		}
	}
	if err := st.root.WriteFile(ManifestName, next.encode(), 0o666); err != nil {
		return false, err
	}
	swap := filepath.Join(filepath.Dir(s.dir), swapPrefix(s.dir)+strings.TrimPrefix(filepath.Base(st.dir), stagePrefix(s.dir)))
	if err := os.Rename(st.dir, swap); err != nil {
		return false, err
	}
	if !s.isPlain(st, gone) || exchange(swap, s.dir) != nil {
		if err := os.Rename(swap, st.dir); err != nil {
			return false, err
		}
		return false, st.root.Remove(ManifestName)
	}
	st.moved()
	s.root.Close()
	var err error
	if s.root, err = os.OpenRoot(s.dir); err != nil {
		return true, err
	}
	return true, s.settle(swap)
}

// isPlain reports whether the site holds nothing but files of builds, in
// folders with the owner, mode and attributes that a build gives them.
func (s *Site) isPlain(st *stage, gone []string) bool {
	if info, err := os.Lstat(s.dir); err != nil || !info.IsDir() {
		return false
	}
	files, folders := map[string]bool{ManifestName: true, pendingName: true, pendingTemp: true}, map[string]bool{".": true}
	add := func(name string) {
		files[name] = true
		for d := path.Dir(name); !folders[d]; d = path.Dir(d) {
			folders[d] = true
		}
	}
	for name := range s.old {
		add(name)
	}
	for name := range s.pending {
		add(name)
	}
	for _, m := range []manifest{s.old, s.pending} {
		for name := range m {
			if _, keep := s.next[name]; !keep && !contains(gone, name) {
				delete(files, name) // edited since
			}
		}
	}
	for dir := range folders {
		local := filepath.Join(s.dir, filepath.FromSlash(dir))
		if info, err := os.Lstat(local); errors.Is(err, fs.ErrNotExist) {
			continue
		} else if err != nil || !info.IsDir() || isMount(local) || !sameFolder(local, st.root) {
			return false
		}
		entries, err := os.ReadDir(local)
		if err != nil {
			return false
		}
		for _, e := range entries {
			p := path.Join(dir, e.Name())
			if e.IsDir() && !folders[p] || !e.IsDir() && (!files[p] || !e.Type().IsRegular() || isMount(filepath.Join(local, e.Name()))) {
				return false
			}
		}
	}
	return true
}

func contains(sorted []string, name string) bool {
	_, found := slices.BinarySearch(sorted, name)
	return found
}

// settle removes a folder that was exchanged with the site, or was about to be,
// file by file. What others wrote into it at that moment goes into the site.
func (s *Site) settle(dir string) error {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	was := Site{dir: s.dir, opts: s.opts}
	if was.old, _, err = readManifest(root, ManifestName); err != nil {
		return err
	}
	if was.pending, _, err = readManifest(root, pendingName); err != nil {
		return err
	}
	var names []string
	for _, m := range []manifest{was.old, was.pending} {
		for name := range m {
			names = append(names, name)
			if err := was.drop(root, dir, name); err != nil {
				return err
			}
		}
	}
	own := map[string]bool{ManifestName: true, pendingName: true, pendingTemp: true}
	folders := append(foldersOf(names...), ".")
	for _, d := range folders {
		own[d] = true
	}
	const tries = 10 // for a program that goes on writing
	for range tries {
		for _, d := range folders {
			if err := s.takeOver(dir, d, own); err != nil {
				return err
			}
			if d != "." {
				_ = root.Remove(filepath.FromSlash(d))
			}
		}
		if left, err := os.ReadDir(dir); err == nil && slices.ContainsFunc(left, func(e fs.DirEntry) bool { return e.IsDir() || !own[e.Name()] }) {
			continue
		}
		// The manifests go last: a build that finishes this one needs them.
		for _, name := range []string{pendingTemp, pendingName, ManifestName} {
			if err := root.Remove(name); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
		if err := os.Remove(dir); err == nil {
			return nil
		}
	}
	return fmt.Errorf("another program wrote files while the site was exchanged that exist in the site too; they are kept in %s: move or remove them", dir)
}

// drop removes one file of the folder at dir if the site has the very same file
// or if it is as a build wrote it. One that somebody edited at the moment of
// the exchange goes back into the site.
func (s *Site) drop(root *os.Root, dir, name string) error {
	local := filepath.FromSlash(name)
	at, in := filepath.Join(dir, local), filepath.Join(s.dir, local)
	here, err := os.Lstat(at)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	there, err := os.Lstat(in)
	if err == nil && os.SameFile(here, there) {
		return os.Remove(at)
	}
	have, serr := sumOf(root, name)
	switch {
	case serr != nil:
		return serr
	case s.isOurs(name, have), s.opts.Force:
		return os.Remove(at)
	case err == nil:
		if err := exchange(at, in); err != nil {
			return err
		}
		return os.Remove(at) // what is there now is the page of the build
	}
	return nil // takeOver moves it
}

// takeOver moves what is left in a folder to the same place in the site, unless
// something is there. The folders of the build itself stay.
func (s *Site) takeOver(dir, folder string, own map[string]bool) error {
	local := filepath.FromSlash(folder)
	entries, err := os.ReadDir(filepath.Join(dir, local))
	if err != nil || len(entries) == 0 {
		return nil
	}
	for _, e := range entries {
		if own[path.Join(folder, e.Name())] {
			continue // not empty yet
		}
		if err := os.MkdirAll(filepath.Join(s.dir, local), 0o777); err != nil {
			return err
		}
		to := filepath.Join(s.dir, local, e.Name())
		if err := renameNew(filepath.Join(dir, local, e.Name()), to); err != nil && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return nil
}
