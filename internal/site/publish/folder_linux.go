package publish

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"

	"golang.org/x/sys/unix"
)

var (
	errLocked error = unix.EWOULDBLOCK
	errNotDir error = syscall.ENOTDIR
)

// lockFolder takes the advisory lock of a folder; errLocked where another
// process has it.
func lockFolder(dir string) (*os.File, error) {
	f, err := os.Open(dir)
	if err != nil {
		return nil, err
	}
	if err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); err != nil {
		f.Close()
		if errors.Is(err, unix.EOPNOTSUPP) || errors.Is(err, unix.ENOLCK) {
			return os.Open(dir) // a file system without locks
		}
		return nil, err
	}
	return f, nil
}

// exchange swaps two folders atomically.
func exchange(a, b string) error {
	return unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, unix.RENAME_EXCHANGE)
}

// canExchange reports whether dir is on the same device as its parent, that is
// no mount point.
func canExchange(dir string) bool {
	var d, p unix.Stat_t
	abs, err := filepath.Abs(dir)
	return err == nil && unix.Stat(abs, &d) == nil && unix.Stat(filepath.Dir(abs), &p) == nil && d.Dev == p.Dev
}
