// Package browsertest holds tests that build the example dossier and read it in
// a real browser: from the file system and under a sub-path of a server, on
// narrow and wide screens, in light and dark. They need Chromium or Chrome on
// the PATH and fail without.
package browsertest
