// Package docs holds the tests that the README, the manual and the other
// documents are true where a program can tell: commands, flags, keys of files,
// links and paths.
package docs
