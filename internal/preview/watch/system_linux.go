package watch

import (
	"errors"
	"io/fs"
	"syscall"
)

// isWatchLimit reports whether a watch failed because there are too many.
func isWatchLimit(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE)
}

// identity is the inode of a file and the time of its last change. Unlike the time
// of modification, the time of change cannot be set by programs.
type identity struct {
	inode   uint64
	changed int64 // in nanoseconds
}

func identityOf(info fs.FileInfo) identity {
	s, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return identity{}
	}
	return identity{s.Ino, s.Ctim.Nano()}
}
