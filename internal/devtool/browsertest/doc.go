// Package browsertest tests the example dossier in a real browser: from the
// file system and under a sub-path of a server, on narrow and wide screens, in
// light and dark mode. It needs Chromium or Chrome on the PATH, and the tests
// fail without it.
package browsertest
