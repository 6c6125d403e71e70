package publish

import (
	"crypto/sha256"
	"io"
	"os"
	"sync"
)

// sumFile returns the SHA-256 of the file at a path of the operating system.
func sumFile(p string) (digest, error) {
	return sumOpened(func() (io.ReadCloser, error) { return os.Open(p) })
}

// pieces are memory to read files into.
var pieces = sync.Pool{New: func() any { return new([32 << 10]byte) }}

// sumOpened returns the SHA-256 of what open gives.
func sumOpened(open func() (io.ReadCloser, error)) (digest, error) {
	r, err := open()
	if err != nil {
		return digest{}, err
	}
	defer r.Close()
	piece := pieces.Get().(*[32 << 10]byte)
	defer pieces.Put(piece)
	hash := sha256.New()
	_, err = io.CopyBuffer(hash, struct{ io.Reader }{r}, piece[:]) // a file itself would take memory of its own
	return digest(hash.Sum(nil)), err
}

// copyNew copies a file to a path. The error is [fs.ErrExist] if there is something
// at the path.
func copyNew(from, to string) error {
	w, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	err = drain(func() (io.ReadCloser, error) { return os.Open(from) }, w)
	if cerr := w.Close(); err == nil {
		err = cerr
	}
	return err
}

// renameNewPortable renames a file to a path at which there is none, on systems
// that cannot do both in one step.
func renameNewPortable(from, to string) error {
	err := os.Link(from, to)
	if err == nil {
		return os.Remove(from)
	}
	if os.IsExist(err) {
		return err
	}
	if _, err := os.Lstat(to); err == nil {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: os.ErrExist}
	}
	return os.Rename(from, to)
}
