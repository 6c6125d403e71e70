package publish

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

var errCrossDevice error = syscall.EXDEV

// exchange swaps two files or folders in one step. The error is
// [errors.ErrUnsupported] where the file system cannot do that.
func exchange(a, b string) error { return renameat2(a, b, unix.RENAME_EXCHANGE) }

// renameNew renames a file or folder. The error is [fs.ErrExist] if there is
// something at the new path.
func renameNew(from, to string) error {
	err := renameat2(from, to, unix.RENAME_NOREPLACE)
	if errors.Is(err, errors.ErrUnsupported) {
		return renameNewPortable(from, to)
	}
	return err
}

func renameat2(a, b string, flags uint) error {
	err := unix.Renameat2(unix.AT_FDCWD, a, unix.AT_FDCWD, b, flags)
	switch {
	case err == nil:
		return nil
	case errors.Is(err, unix.EINVAL):
		return errors.ErrUnsupported
	}
	return &os.LinkError{Op: "rename", Old: a, New: b, Err: err}
}

// sameDevice reports whether two folders are on one device, so that files can
// be renamed from one to the other.
func sameDevice(a, b string) bool {
	var x, y unix.Stat_t
	return unix.Stat(a, &x) == nil && unix.Stat(b, &y) == nil && x.Dev == y.Dev
}

// isMount reports whether something is mounted at a path: a file system, or a
// folder or file of the same one.
func isMount(p string) bool {
	var st unix.Statx_t
	err := unix.Statx(unix.AT_FDCWD, p, unix.AT_SYMLINK_NOFOLLOW, unix.STATX_BASIC_STATS, &st)
	return err == nil && st.Attributes&unix.STATX_ATTR_MOUNT_ROOT != 0
}

// sameFolder reports whether a folder has the owner, group, mode and device of
// another and no extended attributes, so that a new folder can take its place.
func sameFolder(dir string, like *os.Root) bool {
	var x unix.Stat_t
	info, err := like.Stat(".")
	if err != nil || unix.Lstat(dir, &x) != nil {
		return false
	}
	if n, err := unix.Llistxattr(dir, nil); err == nil && n > 0 {
		return false
	}
	y, ok := info.Sys().(*syscall.Stat_t)
	return ok && x.Uid == y.Uid && x.Gid == y.Gid && x.Mode == y.Mode && x.Dev == y.Dev
}

// changeTime returns when a file was last changed in any way. Unlike the time
// of modification a program cannot set it.
func changeTime(info fs.FileInfo) time.Time {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return time.Unix(st.Ctim.Unix())
	}
	return info.ModTime()
}
