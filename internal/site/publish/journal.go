package publish

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
)

// journal is what a build has to do in the site's folder, file by file. On
// disk it is the new manifest under a name of its own, in the site and in the
// staging folder, together with the staged files that are still there.
type journal struct {
	site  *Site // of the manifests old and pending
	stage *stage
	next  manifest
	again bool // a build that was killed had begun it

	checked   map[string]bool // folders of the site that are fit to be written to
	conflicts []string        // pages that somebody changed meanwhile
}

// write puts the journal on disk. From then on the next build finishes this one
// if it is killed.
func (j *journal) write() error {
	b := j.next.encode()
	if err := j.stage.root.WriteFile(journalName, b, 0o666); err != nil {
		return err
	}
	if err := j.site.root.WriteFile(pendingTemp, b, 0o666); err != nil {
		return err
	}
	j.stage.keep = true
	return j.site.root.Rename(pendingTemp, pendingName)
}

// apply does what the journal lists: it puts new files in place, so that no link
// leads nowhere, then changed ones, and removes stale ones. It may be called
// again after a process was killed in the middle of it.
func (j *journal) apply() error {
	j.checked = map[string]bool{}
	names := slices.Sorted(maps.Keys(j.next))
	slices.SortStableFunc(names, func(a, b string) int { return rank(j.site.old, a) - rank(j.site.old, b) })
	for _, name := range names {
		if err := j.place(name); err != nil {
			return err
		}
	}
	stale := manifest{}
	maps.Copy(stale, j.site.old)
	maps.Copy(stale, j.site.pending)
	maps.DeleteFunc(stale, func(name string, _ digest) bool { _, ok := j.next[name]; return ok })
	gone := slices.Sorted(maps.Keys(stale))
	for _, name := range gone {
		if err := j.remove(name); err != nil {
			return err
		}
	}
	for _, dir := range foldersOf(gone...) {
		_ = j.site.root.Remove(filepath.FromSlash(dir)) // stays if something is in it
	}
	j.stage.keep = false
	if len(j.conflicts) > 0 {
		return &BlockedError{Dir: j.site.name, Paths: j.conflicts}
	}
	return j.site.root.Rename(pendingName, ManifestName)
}

// rank puts files that are new before those that an earlier build wrote.
func rank(old manifest, name string) int {
	if _, ok := old[name]; ok {
		return 1
	}
	return 0
}

// place puts one staged file in its place. A file that is no longer staged was
// placed before the process was killed.
func (j *journal) place(name string) error {
	if j.again {
		if err := j.clearAside(name); err != nil {
			return err
		}
	}
	from := j.stage.path(name)
	staged, err := os.Lstat(from)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if ok, err := j.prepare(path.Dir(name)); err != nil || !ok {
		return j.conflict(name, err)
	}
	to := j.sitePath(name)
	switch there, err := os.Lstat(to); {
	case errors.Is(err, fs.ErrNotExist):
		err := renameNew(from, to)
		if errors.Is(err, errCrossDevice) {
			return j.placeCopy(name, to)
		}
		if errors.Is(err, fs.ErrExist) {
			return j.conflict(name, nil)
		}
		return err
	case err != nil:
		return err
	case !there.Mode().IsRegular():
		return j.conflict(name, nil)
	case os.SameFile(there, staged):
		return os.Remove(from)
	}
	return j.replace(name, from, to)
}

// placeCopy puts a copy of a staged file at a place on another device.
func (j *journal) placeCopy(name, to string) error {
	side, err := j.bring(name)
	if err != nil {
		return err
	}
	err = renameNew(side, to)
	if errors.Is(err, fs.ErrExist) {
		return j.conflict(name, os.Remove(side))
	}
	if err != nil {
		return err
	}
	return os.Remove(j.stage.path(name))
}

// replace exchanges a staged file with the one in its place and looks at what
// came out: if no build wrote it, it goes back.
func (j *journal) replace(name, from, to string) error {
	if sum, err := sumOf(j.stage.root, name); err != nil {
		return err
	} else if sum != j.next[name] { // exchanged before the process was killed
		if j.site.isOurs(name, sum) || j.site.opts.Force {
			return os.Remove(from)
		}
		if err := exchange(from, to); err != nil {
			return err
		}
		return j.conflict(name, nil)
	}
	err := j.swap(name, from, to)
	if errors.Is(err, errCrossDevice) {
		var side string
		if side, err = j.bring(name); err == nil {
			err = j.swap(name, side, to)
		}
		if err == nil {
			err = os.Remove(from)
		}
	}
	return err
}

// swap exchanges two files on one device and removes the one that comes out, or
// exchanges them again if no build wrote it.
func (j *journal) swap(name, from, to string) error {
	err := exchange(from, to)
	if errors.Is(err, errors.ErrUnsupported) {
		if have, err := sumOf(j.site.root, name); err != nil || !j.allowed(name, have) {
			return j.conflict(name, errors.Join(err, os.Remove(from)))
		}
		return os.Rename(from, to)
	}
	if err != nil {
		return err
	}
	have, err := sumFile(from)
	if err != nil {
		return err
	}
	if !j.allowed(name, have) {
		if err := exchange(from, to); err != nil {
			return err
		}
		return j.conflict(name, os.Remove(from))
	}
	return os.Remove(from)
}

// allowed reports whether a file with these bytes may be replaced.
func (j *journal) allowed(name string, have digest) bool {
	return have == j.next[name] || j.site.isOurs(name, have) || j.site.opts.Force
}

// remove takes a stale page out and looks at it: if no build wrote it, it goes
// back.
func (j *journal) remove(name string) error {
	if j.again {
		if err := j.clearAside(name); err != nil {
			return err
		}
	}
	at := j.sitePath(name)
	out := filepath.Join(j.stage.dir, goneFolder, filepath.FromSlash(name))
	if _, err := os.Lstat(out); errors.Is(err, fs.ErrNotExist) {
		info, err := j.site.root.Lstat(filepath.FromSlash(name))
		if err != nil || !info.Mode().IsRegular() {
			return nil // gone, or something else is there now
		}
		if have, err := sumOf(j.site.root, name); err != nil || !j.site.isOurs(name, have) {
			return nil // edited; it stays
		}
		if err := os.MkdirAll(filepath.Dir(out), 0o777); err != nil {
			return err
		}
		if err := os.Rename(at, out); errors.Is(err, errCrossDevice) {
			return j.removeAside(name)
		} else if err != nil {
			return err
		}
	}
	have, err := sumFile(out)
	if err != nil {
		return err
	}
	if j.site.isOurs(name, have) {
		return os.Remove(out)
	}
	return renameNew(out, at)
}

// prepare makes a folder of the site and reports whether pages may be put into
// it: whether it and those above it are folders and not links.
func (j *journal) prepare(dir string) (bool, error) {
	if dir == "." || j.checked[dir] {
		return true, nil
	}
	if ok, err := j.prepare(path.Dir(dir)); err != nil || !ok {
		return ok, err
	}
	local := filepath.FromSlash(dir)
	info, err := j.site.root.Lstat(local)
	if errors.Is(err, fs.ErrNotExist) {
		if err := j.site.root.Mkdir(local, 0o777); err != nil && !errors.Is(err, fs.ErrExist) {
			return false, err
		}
		info, err = j.site.root.Lstat(local)
	}
	if err != nil {
		return false, err
	}
	j.checked[dir] = info.IsDir()
	return info.IsDir(), nil
}

// conflict notes a page that could not be put in place since somebody else put
// something there.
func (j *journal) conflict(name string, err error) error {
	if err == nil {
		j.conflicts = append(j.conflicts, name)
	}
	return err
}

// finishEarlier does what is left of an earlier build that was killed, and
// clears its folders away.
func (s *Site) finishEarlier() error {
	parent := filepath.Dir(s.dir)
	swaps, err := foldersNamed(parent, swapPrefix(s.dir))
	if err != nil {
		return err
	}
	for _, dir := range swaps {
		if err := s.settle(dir); err != nil {
			return err
		}
	}
	stages, err := foldersNamed(parent, stagePrefix(s.dir))
	if err != nil {
		return err
	}
	within, err := foldersNamed(s.dir, insideStage)
	if err != nil {
		return err
	}
	for _, dir := range append(stages, within...) {
		if err := s.finishStage(dir, filepath.Dir(dir) == s.dir); err != nil {
			return err
		}
	}
	return nil
}

// finishStage applies the journal of a staging folder that an earlier build
// left, if the site has the same one, and removes the folder.
func (s *Site) finishStage(dir string, inside bool) error {
	st, err := openStage(dir, inside)
	if err != nil {
		return err
	}
	defer st.discard()
	want, err := st.root.ReadFile(journalName)
	if err != nil || s.root == nil {
		return nil // it had changed nothing yet
	}
	if part, err := s.root.ReadFile(pendingTemp); err == nil && bytes.HasPrefix(want, part) {
		if err := s.root.Remove(pendingTemp); err != nil {
			return err
		}
	}
	if have, err := s.root.ReadFile(pendingName); err != nil || !bytes.Equal(have, want) {
		return nil // it was done
	}
	next, err := decodeManifest(want)
	if err != nil {
		return err
	}
	if s.old, _, err = readManifest(s.root, ManifestName); err != nil {
		return err
	}
	st.keep = true
	err = (&journal{site: s, stage: st, next: next, again: true}).apply()
	var blocked *BlockedError
	if errors.As(err, &blocked) {
		return nil // this build finds the same files in its way, and says so
	}
	return err
}
