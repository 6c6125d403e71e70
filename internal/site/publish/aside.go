package publish

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
)

// A page whose folder is on another device than the staging folder is copied to
// a file beside its place first, and exchanged with the page from there. A stale
// page there is moved aside before it is looked at. If the build is killed
// meanwhile, the file stays and the next build clears it away.

// aside returns the path of that file.
func aside(name string) string {
	return path.Join(path.Dir(name), ownPrefix+"new-"+path.Base(name))
}

// sitePath returns the path of a file of the site for the operating system.
func (j *journal) sitePath(name string) string {
	return filepath.Join(j.site.dir, filepath.FromSlash(name))
}

// bring copies a staged file beside its place and returns the path of the copy.
// The staged file stays until the page is in place.
func (j *journal) bring(name string) (string, error) {
	if err := j.clearAside(name); err != nil {
		return "", err
	}
	to := j.sitePath(aside(name))
	err := copyNew(j.stage.path(name), to)
	if errors.Is(err, fs.ErrExist) {
		err = fmt.Errorf("%s is in the way, and no build that was interrupted is known to have written it: move or remove it", to)
	}
	return to, err
}

// clearAside removes the file beside the page at name that a killed build left.
// It does so only if the file has the bytes of the new page or the beginning of
// them, or of a page that a build wrote. If it is a page that somebody edited, it
// goes back to its place.
func (j *journal) clearAside(name string) error {
	if at, _ := j.site.obstacle(aside(name)); at != "" {
		return nil // no build wrote that
	}
	local := filepath.FromSlash(aside(name))
	if _, err := j.site.root.Lstat(local); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	have, err := sumOf(j.site.root, aside(name))
	if err != nil {
		return err
	}
	if j.isNext(name, have) || j.site.isOurs(name, have) || j.isBeginning(name) {
		return j.site.root.Remove(local)
	}
	switch there, err := sumOf(j.site.root, name); {
	case errors.Is(err, fs.ErrNotExist):
		return j.conflict(name, renameNew(j.sitePath(aside(name)), j.sitePath(name)))
	case err != nil:
		return err
	case j.isNext(name, there):
		if err := exchange(j.sitePath(aside(name)), j.sitePath(name)); err != nil {
			return err
		}
		return j.conflict(name, j.site.root.Remove(local))
	}
	return nil
}

// isNext reports whether the new page at name has this digest.
func (j *journal) isNext(name string, have digest) bool {
	want, ok := j.next[name]
	return ok && have == want
}

// isBeginning reports whether the file beside the page at name has the first
// bytes of the staged page and no others.
func (j *journal) isBeginning(name string) bool {
	copied, err := j.site.root.Open(filepath.FromSlash(aside(name)))
	if err != nil {
		return false
	}
	defer copied.Close()
	staged, err := os.Open(j.stage.path(name))
	if err != nil {
		return false
	}
	defer staged.Close()
	var a, b [32 << 10]byte
	for {
		n, err := io.ReadFull(copied, a[:])
		if m, _ := io.ReadFull(staged, b[:n]); m < n || !bytes.Equal(a[:n], b[:n]) {
			return false
		}
		if err != nil {
			return errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF)
		}
	}
}

// removeAside removes a stale page that is on another device than the staging
// folder. It moves the page aside, looks at it, and puts it back if no build
// wrote it.
func (j *journal) removeAside(name string) error {
	if err := j.clearAside(name); err != nil {
		return err
	}
	at, out := j.sitePath(name), j.sitePath(aside(name))
	if err := renameNew(at, out); errors.Is(err, fs.ErrExist) || errors.Is(err, fs.ErrNotExist) {
		return nil // it stays, or is gone
	} else if err != nil {
		return err
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
