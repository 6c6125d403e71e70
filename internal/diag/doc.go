// Package diag gathers the problems that a run finds and prints them together.
//
// A Diagnostic names a place (path, line, column), says what is wrong there
// and, where it can, what to do about it. No stage stops at its first problem:
// each adds to a List, and whoever runs the stages sorts the list and prints it.
//
// # Texts
//
// Messages and hints are lower case, have no full stop and quote names as Go
// does (%q). The code is a short name in kebab case that stays the same from
// one version to the next, so that programs and readers can look it up.
//
// # Places
//
// Lines and columns count from 1; columns count code points. A diagnostic about
// a file as a whole stands at its start, without an excerpt. An excerpt is
// the source line, cut round the marked part where it is long.
//
// # Printing
//
//	articles/a.md:3:7: error: the month 13 does not exist [bad-date]
//	    date: 2023-13-01
//	          ^~~~~~~~~~
//	    hint: write a date as 2023-09-12, 2023-09 or 2023
//
// Nothing of a file reaches a terminal raw: control characters, characters that
// change the direction of writing and invalid bytes are shown as escapes, tabs
// as spaces.
package diag
