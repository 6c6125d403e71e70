//go:build unix

package watch

import (
	"errors"
	"syscall"
)

// isWatchLimit reports whether a watch failed since there are too many.
func isWatchLimit(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EMFILE)
}
