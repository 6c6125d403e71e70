//go:build !linux

package publish

import (
	"errors"
	"os"
)

var (
	errLocked = errors.New("locked")
	errNotDir = errors.New("not a folder")
)

// lockFolder has no lock to take on this system.
func lockFolder(dir string) (*os.File, error) { return os.Open(dir) }

func exchange(a, b string) error { return errors.ErrUnsupported }

func canExchange(dir string) bool { return false }
