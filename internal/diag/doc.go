// Package diag collects the problems of a run and prints them together.
//
// A Diagnostic has a position (path, line, column) and a message and, if
// possible, a hint how to fix the problem. No stage stops at its first problem.
// Each stage adds its problems to a List; the caller sorts and prints it.
//
// # Texts
//
// Messages and hints are in lower case, have no full stop and quote names as Go
// does (%q). The code is a short name in kebab case. It does not change between
// versions, so that programs and readers can rely on it.
//
// A value in a message has at most 200 characters; [Shorten] cuts longer ones.
// Of a file with very many problems, the first 50 of each severity are printed,
// and the number of the others.
//
// # Positions
//
// Lines and columns count from 1. Columns count code points. A diagnostic about
// a whole file is at its start and has no excerpt. An excerpt is the source
// line. A long line is shortened around the marked part.
//
// # Printing
//
//	articles/a.md:3:7: error: the month 13 does not exist [bad-date]
//	    date: 2023-13-01
//	          ^~~~~~~~~~
//	    hint: write a date as 2023-09-12, 2023-09 or 2023
//
// Text from files is made safe for terminals: control characters, characters
// that change the writing direction and invalid bytes are printed as escapes,
// tabs as spaces.
package diag
