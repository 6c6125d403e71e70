//go:build !unix

package watch

// isWatchLimit reports whether a watch failed since there are too many.
func isWatchLimit(error) bool { return false }
