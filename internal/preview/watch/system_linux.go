package watch

import (
	"errors"
	"io/fs"
	"syscall"
)

// isWatchLimit reports whether a watch failed since there are too many.
func isWatchLimit(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE)
}

// identity tells which file stands at a path, and when anything about it last
// changed; unlike the time of modification that cannot be set back.
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
