//go:build !linux

package watch

import "io/fs"

// isWatchLimit always reports false: this system does not say why a watch failed.
func isWatchLimit(error) bool { return false }

// identity is empty on this system.
type identity struct{}

func identityOf(fs.FileInfo) identity { return identity{} }
