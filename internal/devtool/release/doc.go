// Package release makes the archives of a release: for each system a program, its
// manual pages, completion scripts and documents. The same commit gives the same
// bytes, on any machine with the same version of Go.
package release
