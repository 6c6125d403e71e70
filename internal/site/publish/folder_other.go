//go:build !linux

package publish

import (
	"errors"
	"io/fs"
	"os"
	"time"
)

var errCrossDevice = errors.New("another device")

// exchange is for systems that cannot swap two files in one step.
func exchange(a, b string) error { return errors.ErrUnsupported }

func renameNew(from, to string) error { return renameNewPortable(from, to) }

// sameDevice is for systems that do not tell.
func sameDevice(a, b string) bool { return true }

// isMount is for systems on which folders are not exchanged.
func isMount(p string) bool { return false }

// sameFolder is for systems on which folders are not exchanged.
func sameFolder(dir string, like *os.Root) bool { return false }

// changeTime returns when a file was modified.
func changeTime(info fs.FileInfo) time.Time { return info.ModTime() }
