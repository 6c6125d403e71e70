package diag

import "strings"

// Severity is how bad a problem is.
type Severity uint8

// The severities. An Error keeps something out of the dossier; a Warning does
// not. An Info is no problem but something to know.
const (
	Error Severity = iota
	Warning
	Info
)

// String is the severity as it is printed.
func (s Severity) String() string { return [...]string{"error", "warning", "info"}[s] }

// Diagnostic is one problem.
type Diagnostic struct {
	Path      string
	Line, Col int // from 1, in code points; both 1 where the whole file is meant
	Severity  Severity
	Code      string
	Message   string
	Excerpt   string // the source line, perhaps cut; "" where there is none
	Caret     int    // code points of Excerpt before the marked part
	Width     int    // code points of Excerpt that are marked
	Hint      string // what to do about it; may be empty
}

// File is a problem with the file or folder at path as a whole. Its place is
// the start of the file, so that every diagnostic has the same form.
func File(path string, severity Severity, code, message string) Diagnostic {
	return Diagnostic{Path: path, Line: 1, Col: 1, Severity: severity, Code: code, Message: message}
}

// WithHint is d with a hint.
func (d Diagnostic) WithHint(hint string) Diagnostic {
	d.Hint = hint
	return d
}

// compare orders diagnostics by place, then by code and message, so that the
// order of a list does not depend on the order of finding.
func compare(a, b Diagnostic) int {
	if c := strings.Compare(a.Path, b.Path); c != 0 {
		return c
	}
	if a.Line != b.Line {
		return a.Line - b.Line
	}
	if a.Col != b.Col {
		return a.Col - b.Col
	}
	if c := strings.Compare(a.Code, b.Code); c != 0 {
		return c
	}
	return strings.Compare(a.Message, b.Message)
}
